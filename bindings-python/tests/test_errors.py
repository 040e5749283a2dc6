"""Every family of faults has its exception, with code, article, words and remedy."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
import suqiu
from suqiu import (
    CHINA,
    Archive,
    AuditError,
    CalendarError,
    Chain,
    ClockError,
    ClockQuestion,
    Command,
    Directory,
    DirectoryError,
    FieldError,
    InputError,
    InternalError,
    LogError,
    PackError,
    Pause,
    PauseCause,
    Petition,
    Policy,
    Refusal,
    SuqiuError,
    Thresholds,
)
from suqiu import _suqiu as native
from suqiu._errors import _BY_KIND, error_from_json

from .conftest import NOW, command

KINDS = [
    Refusal,
    PackError,
    DirectoryError,
    CalendarError,
    ClockError,
    LogError,
    AuditError,
    InputError,
    InternalError,
    FieldError,
]


def broken_pack() -> None:
    text = '[pack]\nid = "x"\nextends = "cn.national"\nversion = "1"\nvalid_from = 2026-01-01\n'
    text += 'name = { zh = "某县", en = "a county" }\n[clocks.XF-HANDLE]\nbudgte = "30 days"\n'
    Policy.from_texts({"county.toml": text}, id="x")


def impossible_clock() -> None:
    pauses = (
        Pause(cause=PauseCause.SUSPENDED, from_=NOW),
        Pause(cause=PauseCause.SUSPENDED, from_=NOW, to=NOW),
    )
    suqiu.due(Policy.national(), ClockQuestion(budget="15 days", start=NOW, pauses=pauses))


def bad_audit() -> None:
    suqiu.audit_csv(Policy.national(), "what,ever\n1,2\n", as_of=NOW)


PROVOKED: list[tuple[type[SuqiuError], Callable[[], object]]] = [
    (PackError, broken_pack),
    (PackError, lambda: Policy.from_texts({}, id="nowhere")),
    (CalendarError, lambda: Policy.national().with_calendar("{}")),
    (DirectoryError, lambda: Directory.from_csv("id,name,level\n")),
    (DirectoryError, lambda: Directory.from_json("[")),
    (ClockError, impossible_clock),
    (LogError, lambda: suqiu.verify("{}")),
    (LogError, lambda: Chain().seal("1")),
    (AuditError, bad_audit),
    (InputError, lambda: Petition("")),
    (InputError, lambda: Petition("p1").apply("{")),
    (InputError, lambda: Chain("md5")),
    (InputError, lambda: Policy.from_texts({"a.yaml": ""}, id="x")),
    (InputError, lambda: Petition.restore("{}")),
]


@pytest.mark.parametrize(("kind", "provoke"), PROVOKED)
def test_faults_come_as_the_exception_of_their_family(
    kind: type[SuqiuError], provoke: Callable[[], object]
) -> None:
    with pytest.raises(SuqiuError) as caught:
        provoke()
    error = caught.value
    assert type(error) is kind
    assert json.loads(error.json)["kind"] == kind.kind
    assert error.code
    assert error.message_zh != error.message_en
    assert error.next_zh
    assert error.next_en
    assert error.code in str(error)
    assert error.code in error.zh


def test_a_refusal_says_code_article_and_what_to_do(
    registered: tuple[Petition, suqiu.Decision], place: suqiu.Jurisdiction
) -> None:
    petition, _ = registered
    before = petition.position_json()
    with pytest.raises(Refusal) as caught:
        petition.decide(place, command(Archive()))
    refusal = caught.value
    assert refusal.code == "not_now"
    assert refusal.article
    assert "accept" in refusal.possible
    assert refusal.findings == ()
    assert petition.position_json() == before


def test_a_pack_that_cannot_be_used_names_line_and_column(tmp_path: Path) -> None:
    with pytest.raises(PackError) as caught:
        broken_pack()
    (finding,) = [one for one in caught.value.findings if one.severity is suqiu.Severity.ERROR]
    assert (finding.file, finding.line) == ("county.toml", 8)
    assert "budget" in finding.help.en
    assert caught.value.place is not None
    assert caught.value.place.startswith("county.toml:8:")
    with pytest.raises(FileNotFoundError):
        Policy.load(tmp_path / "no.toml", id="x")
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(InputError, match="UTF-8"):
        Policy.load(tmp_path / "bad.toml", id="x")


def test_a_directory_is_read_from_files_with_a_mark_of_order(tmp_path: Path) -> None:
    path = tmp_path / "units.csv"
    path.write_bytes("\ufeffid,name,level,functions\ngov,县政府,county,government\n".encode())
    directory = Directory.load(path)
    assert len(directory) == 1
    assert "gov" in directory
    assert directory.units[0].name == "县政府"


def test_a_panic_becomes_an_internal_error() -> None:
    probe = getattr(native, "_panic_probe", None)
    if probe is None:
        pytest.skip("built without test-hooks")
    for detach in (False, True):
        with pytest.raises(InternalError) as caught:
            probe(detach=detach)
        assert "the panic probe" in caught.value.message_en
        assert caught.value.code == "internal.panic"


def test_every_family_has_one_exception() -> None:
    assert list(_BY_KIND.values()) == KINDS
    for kind in KINDS:
        assert issubclass(kind, SuqiuError)
        assert getattr(suqiu, kind.__name__) is kind
    assert issubclass(InputError, ValueError)
    assert not issubclass(SuqiuError, ValueError)


@pytest.mark.parametrize("kind", KINDS)
def test_each_family_is_told_by_its_word(kind: type[SuqiuError]) -> None:
    words = {"en": "m", "zh": "信"}
    fault = {"code": "c", "kind": kind.kind, "message": words, "next": words}
    error = error_from_json(json.dumps(fault))
    assert type(error) is kind
    assert (error.place, error.article, error.possible, error.findings) == (None, None, (), ())


def test_a_family_that_is_not_known_is_still_an_error_of_the_library() -> None:
    fault = json.dumps(
        {
            "code": "new.code",
            "kind": "new",
            "message": {"en": "m", "zh": "信"},
            "next": {"en": "n", "zh": "办"},
            "place": "line 3",
        }
    )
    error = error_from_json(fault)
    assert type(error) is SuqiuError
    assert str(error) == "line 3: m [new.code] n"
    assert error.zh == "line 3: 信 [new.code] 办"
    assert repr(error) == "SuqiuError('new.code', 'm')"


def test_errors_are_copied_and_pickled() -> None:
    with pytest.raises(PackError) as caught:
        broken_pack()
    for again in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert type(again) is PackError
        assert again.json == caught.value.json
        assert again.findings == caught.value.findings


def test_thresholds_that_do_not_rise_are_refused(policy: Policy) -> None:
    question = ClockQuestion(
        budget="15 days", start=NOW, colours=Thresholds(blue="9/10", yellow="1/2", red="3/4")
    )
    with pytest.raises(InputError):
        suqiu.read(policy, question, NOW)


def test_a_time_outside_the_supported_years_is_refused(
    policy: Policy, registered: tuple[Petition, suqiu.Decision]
) -> None:
    for year in (1969, 2101):
        with pytest.raises(InputError):
            registered[0].clocks(policy, datetime(year, 1, 1, tzinfo=CHINA))


def test_a_command_for_another_petition_is_refused(
    registered: tuple[Petition, suqiu.Decision], place: suqiu.Jurisdiction
) -> None:
    other = Petition("p2")
    with pytest.raises(InputError) as caught:
        other.apply(registered[1])
    assert caught.value.code == "input.other_petition"
    assert other.seq == 0
    with pytest.raises(SuqiuError):
        other.decide(
            place, Command(petition="p1", actor=command(Archive()).actor, at=NOW, act=Archive())
        )
