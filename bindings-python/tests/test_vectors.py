"""Every conformance vector, byte by byte, and every answer through the typed layer and back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from suqiu import (
    Alert,
    Ask,
    ClockQuestion,
    ClockReading,
    Command,
    Decision,
    Dossier,
    DossierDecision,
    DossierReading,
    Due,
    DueExplanation,
    Explanation,
    Facts,
    IndicatorQuestion,
    IndicatorReport,
    InputError,
    Outbox,
    OutboxBatch,
    PetitionerView,
    ProposedRepeat,
    PublicCodeParts,
    Reading,
    Rebased,
    RebaseQuestion,
    RepeatsQuestion,
    Rotation,
    RotationQuestion,
    RouteExplanation,
    RoutingDecision,
    TableAnswer,
)
from suqiu._record import Record, dump, parse, read_one_of, write_one_of

from .conformance import Case, CountError, run
from .conftest import VECTORS


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return run(VECTORS / "flat.tsv")


def test_every_case_is_answered_with_the_same_bytes(cases: list[Case]) -> None:
    wrong = [case for case in cases if case.answer != case.expected]
    assert wrong == []


def test_no_case_is_left_out(cases: list[Case]) -> None:
    manifest = json.loads((VECTORS / "manifest.json").read_bytes())
    assert len(cases) == manifest["cases"]
    assert len({case.group for case in cases}) == len(manifest["files"])
    bodies: dict[str, str] = {}
    group = ""
    for line in (VECTORS / "flat.tsv").read_text(encoding="utf-8").split("\n"):
        if line.startswith("begin\t"):
            group = line.split("\t")[1]
        if group and line and not line.startswith("end\t"):
            bodies[group] = bodies.get(group, "") + line + "\n"
    for file in manifest["files"]:
        body = bodies.pop(file["file"].removesuffix(".json"))
        assert hashlib.sha256(body.encode()).hexdigest() == file["sha256"], file["file"]
    assert bodies == {}


def _one(kind: type[Record]) -> Callable[[str], str]:
    return lambda text: kind.from_json(text).to_json()


def _many(kind: type[Record]) -> Callable[[str], str]:
    return lambda text: dump([kind.from_data(one).to_data() for one in parse(text)])


TYPED: dict[str, Callable[[str], str]] = {
    "decide": _one(Decision),
    "clocks": _many(ClockReading),
    "alerts": _many(Alert),
    "view": _one(PetitionerView),
    "explain": _many(Explanation),
    "due": lambda text: text if text == "null" else _one(Due)(text),
    "read": _one(Reading),
    "explain_due": _one(DueExplanation),
    "route": _one(RoutingDecision),
    "explain_route": _one(RouteExplanation),
    "dossier": _one(Dossier),
    "decide_dossier": _one(DossierDecision),
    "apply_dossier": _one(Dossier),
    "read_dossier": lambda text: text if text == "null" else _one(DossierReading)(text),
    "rotation": _one(Rotation),
    "repeats": _many(ProposedRepeat),
    "indicators": _one(IndicatorReport),
    "ask": lambda text: write_one_of(TableAnswer, read_one_of(TableAnswer, text), "answer"),
    "read_public_code": _one(PublicCodeParts),
    "rebase": _one(Rebased),
    "apply_outbox": _one(Outbox),
    "outbox_batch": _one(OutboxBatch),
}


def test_typed_answers_are_written_back_with_the_same_bytes(cases: list[Case]) -> None:
    typed = 0
    for case in cases:
        through = TYPED.get(case.op)
        if through is not None and '"kind":"' not in case.expected.partition('"message"')[0]:
            assert through(case.expected) == case.expected, case.id
            typed += 1
    assert typed > 80


def test_typed_questions_are_written_with_the_same_bytes() -> None:
    written = 0
    kinds: dict[str, type[Record]] = {
        "decide": Command,
        "due": ClockQuestion,
        "read": ClockQuestion,
        "explain_due": ClockQuestion,
        "route": Facts,
        "explain_route": Facts,
        "rotation": RotationQuestion,
        "repeats": RepeatsQuestion,
        "indicators": IndicatorQuestion,
        "public_code": PublicCodeParts,
        "rebase": RebaseQuestion,
        "apply_outbox": Outbox,
        "outbox_batch": Outbox,
    }
    for line in (VECTORS / "flat.tsv").read_text(encoding="utf-8").split("\n"):
        fields = line.split("\t")
        kind = kinds.get(fields[2]) if fields[0] == "case" else None
        if kind is None:
            continue
        try:
            value = kind.from_json(fields[3])
        except InputError:
            assert '"code":"input.' in fields[-1], line
            continue
        # What is left out of a question is written out: the value is the same all the same.
        assert kind.from_json(value.to_json()) == value
        if kind is Command:
            assert json.loads(value.to_json()) == json.loads(fields[3]) | json.loads(
                value.to_json()
            )
        written += 1
    assert written > 100


def test_typed_questions_about_tables_are_written_with_the_same_bytes() -> None:
    written = 0
    for line in (VECTORS / "flat.tsv").read_text(encoding="utf-8").split("\n"):
        fields = line.split("\t")
        if fields[0] != "case" or fields[2] != "ask":
            continue
        try:
            value = read_one_of(Ask, fields[3])
        except InputError:
            assert '"code":"input.unreadable"' in fields[-1], line
            continue
        assert read_one_of(Ask, write_one_of(Ask, value, "question")) == value
        written += 1
    assert written > 30


LINES = [
    "begin\ta",
    'case\tone\tpetition\tp7\t{"phase":"unregistered","seq":0}',
    'case\tdue\tdue\t{"budget":"30 days","start":"2026-01-30T09:00:00+08:00"}\t'
    '{"certainty":"certain","nominal":"2026-03-01","rolled":"2026-03-02"}',
    "begin\tb",
    "case\tcolumns\tdue_days\t0\tnext\t20483,20730\t30,15\t20513,20745;20514,20745;0,0",
    "case\tempty\tdue_days\t0\tnext\t\t\t;;",
]


def _write(path: Path, lines: list[str]) -> Path:
    path = path / "flat.tsv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_small_file_runs(tmp_path: Path) -> None:
    cases = run(_write(tmp_path, [*LINES, "end\t2\t4"]))
    assert [case.answer for case in cases] == [case.expected for case in cases]


@pytest.mark.parametrize(
    "lines",
    [
        LINES,
        [*LINES, "end\t2\t5"],
        [*LINES, "end\t3\t4"],
        [*LINES, "end\t2\t4", "begin\tc"],
        [*LINES, "something", "end\t2\t4"],
    ],
    ids=["no end", "a case too few", "a group too few", "after the end", "unknown line"],
)
def test_a_runner_that_skips_fails(tmp_path: Path, lines: list[str]) -> None:
    with pytest.raises(CountError):
        run(_write(tmp_path, lines))
