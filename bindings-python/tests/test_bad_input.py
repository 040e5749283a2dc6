"""Bad input of every kind gets the right exception, and nothing is half done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
import suqiu
from suqiu import (
    Accept,
    Assign,
    Chain,
    Command,
    Comment,
    Directory,
    InputError,
    Intake,
    Jurisdiction,
    NewAssignment,
    Part,
    Petition,
    Policy,
    Register,
    SuqiuError,
)
from suqiu import _suqiu as native
from suqiu._record import Record

from .conftest import NOW, OFFICER, command, registration

NAIVE = datetime(2026, 3, 2, 9, 30)  # noqa: DTZ001
WRONG: Any = object()
SMALL = Directory.from_json('[{"id":"gov","name":"县","level":"county"}]')
ASSIGNMENT = NewAssignment(id="a1", part=Part.LEAD, unit="hrss")


@pytest.mark.parametrize(
    ("place", "make"),
    [
        ("at", lambda: Command(petition="p", actor=OFFICER, at=NAIVE, act=Accept())),
        ("at", lambda: Command(petition="p", actor=OFFICER, at=NOW.date(), act=Accept())),  # type: ignore[arg-type]
        ("at", lambda: Command(petition="p", actor=OFFICER, at="2026-03-02", act=Accept())),  # type: ignore[arg-type]
        ("act", lambda: Command(petition="p", actor=OFFICER, at=NOW, act=ASSIGNMENT)),  # type: ignore[arg-type]
        ("act", lambda: Command(petition="p", actor=OFFICER, at=NOW, act={"type": "accept"})),  # type: ignore[arg-type]
        ("actor", lambda: Command(petition="p", actor="w17", at=NOW, act=Accept())),  # type: ignore[arg-type]
        ("petition", lambda: Command(petition=7, actor=OFFICER, at=NOW, act=Accept())),  # type: ignore[arg-type]
        ("on_seq", lambda: Command(petition="p", actor=OFFICER, at=NOW, act=Accept(), on_seq=1.0)),  # type: ignore[arg-type]
        ("on_seq", lambda: Command(petition="p", actor=OFFICER, at=NOW, act=Accept(), on_seq=True)),
        ("people", lambda: Register(intake=Intake.LETTER, people=2.0)),  # type: ignore[arg-type]
        ("people", lambda: Register(intake=Intake.LETTER, people=float("nan"))),  # type: ignore[arg-type]
        ("unreachable", lambda: Register(intake=Intake.LETTER, unreachable=1)),  # type: ignore[arg-type]
        ("intake", lambda: Register(intake="pigeon")),  # type: ignore[arg-type]
        ("intake", lambda: Register(intake=Part.LEAD)),  # type: ignore[arg-type]
        ("documents[1]", lambda: Register(intake=Intake.LETTER, documents=("d", None))),  # type: ignore[arg-type]
        ("documents", lambda: Register(intake=Intake.LETTER, documents="d")),  # type: ignore[arg-type]
        ("place", lambda: Register(intake=Intake.LETTER, place=b"x")),  # type: ignore[arg-type]
        ("due_on", lambda: Assign(assignments=(ASSIGNMENT,), due_on=NOW)),
        ("assignments[0]", lambda: Assign(assignments=(WRONG,), due_on=NOW.date())),
    ],
)
def test_values_of_the_wrong_kind_are_refused_where_they_are_made(
    place: str, make: Callable[[], Record]
) -> None:
    with pytest.raises(InputError) as caught:
        make()
    assert caught.value.place == place
    with pytest.raises(ValueError):  # noqa: PT011
        make()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        "1",
        '"text"',
        "{}",
        '{"events":NaN}',
        '{"events":[1.5]}',
        '{"events":[],"events":[]}',
        '{"events":[],"more":1}',
        '{"events":{}}',
        "[" * 100_000,
        "\x00",
    ],
)
def test_text_that_is_no_decision_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        suqiu.Decision.from_json(text)


@pytest.mark.parametrize(
    "text", ["", "{", "null", "1", '{"events":NaN}', "[1]", "[" * 100_000, "{}"]
)
def test_the_library_refuses_it_too(text: str) -> None:
    petition = Petition("p1")
    with pytest.raises(InputError):
        petition.apply(text)
    assert petition.seq == 0


def raw(place: Jurisdiction, policy: Policy) -> dict[str, Callable[[Any], object]]:
    """Every way in that takes a text."""
    petition = Petition("p1")
    return {
        "petition": Petition,
        "decide": lambda text: petition.decide_json(place, text),
        "apply": petition.apply_json,
        "restore": Petition.restore,
        "clocks": lambda text: petition.clocks_json(policy, text),
        "alerts": lambda text: petition.alerts_json(policy, text),
        "next_change": lambda text: petition.next_change_json(policy, text),
        "view events": lambda text: petition.view_json(policy, text, "2026-03-02T09:30:00Z"),
        "view now": lambda text: petition.view_json(policy, "[]", text),
        "due": lambda text: native.due_json(policy, text),
        "read": lambda text: native.read_json(policy, text, "2026-03-02T09:30:00Z"),
        "explain_due": lambda text: native.explain_due_json(policy, text),
        "explanations": lambda text: native.explanations_json(policy, text),
        "verify": lambda text: native.verify_json(text),
        "audit": lambda text: native.audit_json(policy, text, "{}"),
        "audit options": lambda text: native.audit_json(policy, "", text),
        "route": lambda text: place.route_json(text, "2026-03-02T09:30:00Z"),
        "route at": lambda text: place.route_json("{}", text),
        "explain route": lambda text: place.explain_route_json(text, "2026-03-02T09:30:00Z"),
        "dossier": lambda text: native.decide_dossier_json(place, None, text, "{}"),
        "dossier command": lambda text: native.decide_dossier_json(
            place, None, '{"id":"d1"}', text
        ),
        "dossier events": lambda text: native.apply_dossier_json('{"id":"d1"}', text),
        "dossier now": lambda text: native.read_dossier_json(policy, '{"id":"d1"}', text),
        "standing": lambda text: native.standing_json([policy], text),
        "affected": lambda text: native.affected_json(policy, policy, None, Petition("p1"), text),
        "rotation": lambda text: native.rotation_json(SMALL, text),
        "repeats": native.propose_repeats_json,
        "public code": native.public_code_json,
        "read public code": native.read_public_code_json,
        "indicators": lambda text: native.indicators_json(policy, [], text),
        "snapshots": lambda text: native.indicators_json(policy, [text], "{}"),
        "ask": lambda text: native.ask_json(place, [], text),
        "ask snapshots": lambda text: native.ask_json(place, [text], "{}"),
        "seal": lambda text: Chain().seal(text),
        "chain": Chain,
        "csv": Directory.from_csv,
        "json": Directory.from_json,
        "pack": lambda text: Policy.from_texts({"x.toml": text}, id="x"),
        "pack name": lambda text: Policy.from_texts({text: ""}, id="x"),
        "pack id": lambda text: Policy.from_texts({}, id=text),
    }


def test_lone_surrogates_are_refused(place: Jurisdiction, policy: Policy) -> None:
    for name, call in raw(place, policy).items():
        with pytest.raises(InputError) as caught:
            call("\ud800.toml")
        assert caught.value.code == "input.utf8", name


@pytest.mark.parametrize("wrong", [None, 1, 1.5, b"bytes", ["list"], WRONG])
def test_what_is_no_text_is_refused(place: Jurisdiction, policy: Policy, wrong: object) -> None:
    for name, call in raw(place, policy).items():
        if wrong is None and name in {"petition", "restore"}:
            continue  # there `None` stands for what is missing, and is refused as such
        with pytest.raises((TypeError, InputError)):
            call(wrong)
            pytest.fail(name)


def test_huge_texts_and_zeroes_are_refused(place: Jurisdiction, policy: Policy) -> None:
    for text in ("x" * 1_000_000, "\x00", "漢" * 1_000_000, '{"a":' * 50_000):
        for name, call in raw(place, policy).items():
            with pytest.raises(SuqiuError):
                call(text)
                pytest.fail(name)


def test_no_petition_is_refused() -> None:
    with pytest.raises(InputError):
        Petition(None)
    with pytest.raises(TypeError):
        Petition()  # type: ignore[call-arg]


def test_an_identifier_and_a_snapshot_together_are_refused(
    policy: Policy, registered: tuple[Petition, suqiu.Decision]
) -> None:
    with pytest.raises(InputError) as caught:
        Petition("p1", snapshot=registered[0].snapshot(policy))
    assert caught.value.code == "input.argument"


def test_handles_of_the_wrong_kind_are_refused(policy: Policy) -> None:
    with pytest.raises(TypeError):
        Jurisdiction(policy, policy)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Petition("p1").decide(policy, command(registration()))  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Petition("p1").clocks(None, NOW)  # type: ignore[arg-type]


def test_a_naive_now_is_refused(policy: Policy) -> None:
    with pytest.raises(InputError) as caught:
        Petition("p1").clocks(policy, NAIVE)
    assert caught.value.code == "input.naive_datetime"
    assert caught.value.place == "now"


def test_words_too_long_or_blank_are_refused_by_the_library(
    place: Jurisdiction, registered: tuple[Petition, suqiu.Decision]
) -> None:
    for note in ("", " \n", "x" * 4001, "\ud800"):
        with pytest.raises(InputError):
            registered[0].decide(place, command(Comment(note=note)))


def test_events_after_one_that_is_wrong_are_not_applied(
    place: Jurisdiction, registered: tuple[Petition, suqiu.Decision]
) -> None:
    decision = registered[1]
    petition = Petition("p1")
    lines = [event.to_json() for event in decision.events]
    with pytest.raises(InputError):
        petition.apply("\n".join([*lines, '{"petition":"p1"}']))
    assert petition.seq == 0
    petition.apply("\n".join(lines))
    assert petition.seq == len(lines)
    assert petition.snapshot(Policy.national()) == registered[0].snapshot(Policy.national())
