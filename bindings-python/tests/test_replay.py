"""Old petitions decided again: logs, replays, comparisons, pictures, tutorial, notebooks."""

from __future__ import annotations

import json
import re
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import suqiu
from suqiu import (
    CHINA,
    Directory,
    InputError,
    Intake,
    Petition,
    Policy,
    ReplayLog,
    compare,
    log_from_table,
    replay,
)

from .conftest import OFFICER, ROOT, VECTORS, command, registration

pa: Any = pytest.importorskip("pyarrow")
MESSAGES = ROOT.parent / "shared" / "data" / "messages_replies.csv"
UNITS = """id,name,level,parent,functions
gov,县政府,county,,government
xfj,县信访局,county,gov,petition_office
hrss,人社局,county,gov,department
zj,住建局,county,gov,department
"""
YEAR_END = datetime(2027, 1, 1, tzinfo=CHINA)
MONDAY = datetime(2026, 3, 2, 9, 30, tzinfo=CHINA)


@pytest.fixture(scope="module")
def directory() -> Directory:
    return Directory.from_csv(UNITS)


def county(text: str) -> Policy:
    head = """
        [pack]
        id = "cn.example"
        extends = "cn.national"
        version = "1"
        valid_from = 2026-01-01
        name = { zh = "某县", en = "a county" }
    """
    return Policy.from_texts({"county.toml": head + text}, id="cn.example")


@pytest.fixture(scope="module")
def quicker() -> Policy:
    """A county that answers within 30 days, half of what the law gives."""
    return county('[clocks.XF-HANDLE]\nbudget = "30 days"')


def export(*rows: dict[str, Any]) -> ReplayLog:
    """A log of petitions that hrss received on that Monday; times in days from then."""
    table: dict[str, list[Any]] = {"petition": [], "received_at": [], "replied_at": [], "class": []}
    for number, row in enumerate(rows):
        table["petition"].append(f"p{number}")
        table["received_at"].append(MONDAY)
        days = row["days"]
        table["replied_at"].append(None if days is None else MONDAY + timedelta(days=days))
        table["class"].append(row.get("class", "claim"))
    zoned = pa.timestamp("us", tz="Asia/Shanghai")
    arrow = pa.table(
        {
            **table,
            "received_at": pa.array(table["received_at"], zoned),
            "replied_at": pa.array(table["replied_at"], zoned),
        }
    )
    return log_from_table(arrow, intake=Intake.LETTER, receiver="hrss")


def handling(found: suqiu.Comparison) -> list[dict[str, Any]]:
    return [row for row in found.clocks if row["clock"] == "XF-HANDLE"]


def test_an_export_becomes_commands_and_says_what_it_assumed() -> None:
    log = export({"days": 10}, {"days": None})
    lines = [json.loads(line) for line in log.to_lines().splitlines()]
    acts = [(line["petition"], line["act"]["type"]) for line in lines]
    assert acts == [
        *[("p0", act) for act in ("register", "accept", "notify", "answer")],
        *[("p1", act) for act in ("register", "accept")],
    ]
    assert lines[3]["at"] == "2026-03-12T09:30:00+08:00"
    said = " ".join(one.en for one in log.assumptions)
    assert "no accepted_at" in said
    assert "no notified_at" in said
    assert "no class" not in said
    again = ReplayLog(log.to_lines())
    assert (len(again), again.commands) == (len(log), log.commands) == (2, 6)


def test_what_is_unknown_stays_unknown() -> None:
    zoned = pa.timestamp("us", tz="Asia/Shanghai")
    arrow = pa.table(
        {
            "id": [7, 8],
            "received_at": pa.array([MONDAY, MONDAY], zoned),
            "accepted_at": pa.array([MONDAY, None], zoned),
            "class": ["claim", None],
        }
    )
    log = log_from_table(arrow, {"petition": "id"}, intake=Intake.CALL, receiver="hrss")
    lines = [json.loads(line) for line in log.to_lines().splitlines()]
    assert [(line["petition"], line["act"]["type"]) for line in lines] == [
        ("7", "register"),
        ("7", "accept"),
        ("8", "register"),
    ]
    assert "class" not in lines[2]["act"]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"received_at": [None, None]}, "row 0, column `received_at`"),
        ({"petition": ["p1", None]}, "row 1, column `petition`"),
        ({"petition": ["p1", "p 2"]}, "row 1, column `petition`"),
        ({"class": ["claim", "complaint"]}, "row 1, column `class`"),
    ],
)
def test_what_an_export_lacks_is_named(change: dict[str, Any], says: str) -> None:
    zoned = pa.timestamp("us", tz="Asia/Shanghai")
    table = {"petition": ["p1", "p2"], "received_at": [MONDAY, MONDAY], **change}
    table["received_at"] = pa.array(table["received_at"], zoned)
    with pytest.raises(InputError, match=re.escape(says)):
        log_from_table(pa.table(table), intake=Intake.CALL, receiver="hrss")
    with pytest.raises(InputError, match="no column `receiver`"):
        log_from_table(pa.table(table), intake=Intake.CALL)


def test_a_log_of_events_is_replayed_as_its_commands(policy: Policy) -> None:
    directory = Directory.load(VECTORS / "directories" / "county.csv")
    petition = Petition("p1")
    place = suqiu.Jurisdiction(policy, directory)
    decision = petition.decide(place, command(registration()))
    log = ReplayLog("\n".join(event.to_json() for event in decision.events))
    assert (len(log), log.commands) == (1, 1)
    found = replay(log, policy, directory, as_of=YEAR_END)
    assert found.events == len(decision.events)
    assert [row["clock"] for row in found.clocks] == [
        event.fact.rule for event in decision.events if isinstance(event.fact, suqiu.ClockStarted)
    ]
    with pytest.raises(suqiu.SuqiuError, match="line 2"):
        ReplayLog(log.to_lines() + "{}\n")
    assert OFFICER.person not in repr(found)


@pytest.mark.skipif(not MESSAGES.exists(), reason="the records are not part of the project")
def test_a_replay_of_real_records_counts_what_their_audit_counts(
    policy: Policy, directory: Directory
) -> None:
    """Two ways that share nothing but the clocks: records judged alone, commands decided."""
    expected = json.loads((ROOT / "tests" / "audit" / "expected.json").read_text())
    log = log_from_table(MESSAGES, {"petition": "id"}, intake=Intake.ONLINE, receiver="hrss")
    as_of = datetime(2021, 1, 1, tzinfo=CHINA)
    found = replay(log, policy, directory, as_of=as_of, as_if=True, threads=2)
    assert len(found.petitions) == expected["records"]
    for clock, counts in expected["clocks"].items():
        standings = [row["standing"] for row in found.clocks if row["clock"] == clock]
        assert {name: standings.count(name) for name in counts} == counts
    assert "assumptions" in found._repr_html_()
    # Without `as_if` a policy does not judge what happened before it.
    strict = replay(log, policy, directory, as_of=as_of)
    assert {row["code"] for row in strict.refusals} == {"policy_not_in_force"}
    assert strict.events == 0


def test_the_same_policy_changes_nothing(policy: Policy, directory: Directory) -> None:
    log = export({"days": 30}, {"days": 75}, {"days": None}, {"days": 5, "class": "suggestion"})
    found = compare(log, policy, policy, directory, as_of=YEAR_END)
    for name, (a, b) in found.summary().items():
        assert name == "moved" or a == b, name
    assert not any(found.petitions["moved"])
    for row in found.clocks:
        assert row["nominal_a"] == row["nominal_b"]
        assert row["ended_a"] == row["ended_b"]
        assert row["standing_a"] == row["standing_b"]
    assert list(found.a.alerts) == list(found.b.alerts)
    # Received and accepted on 2 March, answered after 30 days (met), after 75 (60 days end on 1
    # May, a holiday that rolls to 6 May: late), and never (overdue).
    standings = [row["standing_a"] for row in handling(found)]
    assert standings[:3] == ["met", "late_after_roll", "overdue"]
    assert handling(found)[0]["nominal_a"] == date(2026, 5, 1)


def test_a_step_in_time_takes_the_same_share_of_a_new_limit(
    policy: Policy, quicker: Policy, directory: Directory
) -> None:
    found = compare(export({"days": 40}, {"days": 63}), policy, quicker, directory, as_of=YEAR_END)
    first, second = handling(found)
    assert (first["nominal_a"], first["nominal_b"]) == (date(2026, 5, 1), date(2026, 4, 1))
    # The limits end at 24:00 of 1 May and of 1 April: 40 days of 60.6 are 20.2 of 30.6. That is on
    # 22 March, at the time of day at which the answer was given.
    assert first["ended_b"] == datetime(2026, 3, 22, 9, 30, tzinfo=CHINA)
    assert (first["standing_a"], first["standing_b"]) == ("met", "met")
    # Answered on 4 May, three days after the nominal end and before the rolled one; three days
    # after 1 April is 4 April, a holiday of 2026, but 1 April is a working day and does not roll.
    assert second["ended_b"] == datetime(2026, 4, 4, 9, 30, tzinfo=CHINA)
    assert (second["standing_a"], second["standing_b"]) == ("late_at_nominal", "late_after_roll")
    assert any("same share" in one.en for one in found.assumptions)


def test_recorded_times_may_be_left_as_they_are(
    policy: Policy, quicker: Policy, directory: Directory
) -> None:
    log = export({"days": 40})
    found = compare(log, policy, quicker, directory, as_of=YEAR_END, pace="recorded")
    (row,) = handling(found)
    assert row["ended_a"] == row["ended_b"]
    assert (row["standing_a"], row["standing_b"]) == ("met", "late_after_roll")
    assert found.summary()["breaches"] == (1, 2)  # the notice came with the answer, after 15 days
    assert any("when they did" in one.en for one in found.assumptions)
    with pytest.raises(InputError, match="pace"):
        compare(log, policy, quicker, directory, as_of=YEAR_END, pace="fast")


def test_alerts_come_earlier_under_a_shorter_limit(
    policy: Policy, quicker: Policy, directory: Directory
) -> None:
    found = compare(export({"days": None}), policy, quicker, directory, as_of=YEAR_END)

    def days(side: suqiu.Replay) -> list[tuple[str, date]]:
        of_handling = [row for row in side.alerts if row["clock"] == "XF-HANDLE"]
        return [(str(row["colour"]), row["at"].date()) for row in of_handling]

    # Half of 60 days are over on 1 April, of 30 days on 17 March; the first instant after the end
    # of 1 May and of 1 April is on the day after.
    assert days(found.a)[0] == ("blue", date(2026, 4, 1))
    assert days(found.a)[-1] == ("overdue", date(2026, 5, 2))
    assert days(found.b)[0] == ("blue", date(2026, 3, 17))
    assert days(found.b)[-1] == ("overdue", date(2026, 4, 2))


def test_a_rule_that_sends_elsewhere_moves_petitions_and_work(
    policy: Policy, directory: Directory
) -> None:
    zoned = pa.timestamp("us", tz="Asia/Shanghai")
    arrow = pa.table(
        {
            "petition": ["p1"],
            "received_at": pa.array([MONDAY], zoned),
            "class": ["claim"],
            "relation": ["employment"],
            "stage": ["none"],
        }
    )
    log = log_from_table(arrow, intake=Intake.LETTER, receiver="xfj")
    found = compare(log, policy, policy, directory, as_of=YEAR_END)
    (row,) = found.petitions
    assert row["channel_a"] == row["channel_b"] == "labour_arbitration"
    assert [(one["before"], one["after"], one["petitions"]) for one in found.flows] == [
        ("labour_arbitration", "labour_arbitration", 1)
    ]


def test_what_was_sent_where_its_route_led_is_sent_where_it_leads_now(policy: Policy) -> None:
    directory = Directory.from_csv(
        UNITS.replace("functions\n", "functions,places\n", 1)
        .replace("\n", ",\n")
        .replace("functions,places,\n", "functions,places\n")
        + "town,某镇人民政府,township,gov,government,v1\n"
    )
    near = county(
        """
        [sources.rules-2026]
        title = { zh = "某县办理办法", en = "the county's rules" }
        checked = 2026-01-01

        [routing.rules.SUGGESTION-NEAR]
        label = { zh = "建议意见由乡镇研究", en = "a suggestion is examined in the township" }
        when = { class = ["suggestion"], respondent = ["!township", "!village", "!above"] }
        then = { route = { channel = "township" } }
        overrides = ["SUGGESTION"]
        because = { zh = "就近", en = "near to people" }
        citation = { source = "rules-2026", article = "1", mark = "practice" }
        """
    )
    zoned = pa.timestamp("us", tz="Asia/Shanghai")
    arrow = pa.table(
        {
            "petition": ["p1"],
            "received_at": pa.array([MONDAY], zoned),
            "replied_at": pa.array([MONDAY + timedelta(days=9)], zoned),
            "class": ["suggestion"],
            "handler": ["zj"],
            "respondent_unit": ["zj"],
            "place": ["v1"],
        }
    )
    log = log_from_table(arrow, intake=Intake.LETTER, receiver="xfj")
    found = compare(log, policy, near, directory, as_of=YEAR_END)
    (row,) = found.petitions
    assert (row["refused_a"], row["refused_b"]) == (0, 0)
    assert (row["channel_a"], row["unit_a"]) == ("department", "zj")
    assert (row["channel_b"], row["unit_b"]) == ("township", "town")
    assert row["moved"] is True
    assert [(one["before"], one["after"], one["petitions"]) for one in found.flows] == [
        ("department", "township", 1)
    ]
    units = {(one["policy"], one["unit"]) for one in found.workload}
    assert ("a", "zj") in units
    assert ("b", "town") in units
    assert ("b", "zj") not in units


def test_work_is_counted_by_unit_and_month(policy: Policy, directory: Directory) -> None:
    found = compare(export({"days": 40}), policy, policy, directory, as_of=YEAR_END)
    ends = {row["clock"]: row["ended_a"] for row in found.clocks}
    assert ends["XF-HANDLE"] == MONDAY + timedelta(days=40)
    days = {
        row["month"]: row["days"]
        for row in found.workload
        if (row["policy"], row["unit"]) == ("a", "hrss")
    }
    # Two duties, answer and notice, from 2 March to 11 April: 30 and 11 days each.
    assert days == {date(2026, 3, 1): 60, date(2026, 4, 1): 22}


def test_threads_and_progress_change_nothing(
    policy: Policy, quicker: Policy, directory: Directory
) -> None:
    log = export(*({"days": days % 80} for days in range(1_000)))
    said: list[int] = []
    one = compare(log, policy, quicker, directory, as_of=YEAR_END)
    two = compare(
        log, policy, quicker, directory, as_of=YEAR_END, threads=2,
        progress=lambda done, _: said.append(done),
    )  # fmt: skip
    assert pa.table(one.clocks).equals(pa.table(two.clocks))
    assert list(one.petitions) == list(two.petitions)
    assert said[-1] == 1_000


def test_pictures_are_drawn_in_both_languages(
    policy: Policy, quicker: Policy, directory: Directory, tmp_path: Path
) -> None:
    pytest.importorskip("matplotlib")
    found = compare(export({"days": 40}, {"days": 70}), policy, quicker, directory, as_of=YEAR_END)
    for lang in ("en", "zh"):
        found.plot(lang=lang).savefig(tmp_path / f"{lang}.png")
        assert (tmp_path / f"{lang}.png").stat().st_size > 10_000
    nothing = compare(export(), policy, quicker, directory, as_of=YEAR_END)
    nothing.plot().savefig(tmp_path / "nothing.png")
    html = found._repr_html_()
    assert "<script" not in html
    assert "breaches" in html


@pytest.mark.parametrize("name", ["tutorial-python.md", "tutorial-python.zh.md"])
def test_the_tutorial_runs(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("polars")
    pytest.importorskip("matplotlib")
    monkeypatch.chdir(tmp_path)
    text = (ROOT / "docs" / name).read_text(encoding="utf-8")
    names: dict[str, object] = {}
    for block in re.findall(r"```python\n(.*?)```", text, re.DOTALL):
        exec(compile(block, name, "exec"), names)
    assert (tmp_path / "what-if.png").stat().st_size > 10_000
    assert "'refused': (0, 0)" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["audit.ipynb", "what_if.ipynb"])
def test_the_notebooks_run(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    nbformat = pytest.importorskip("nbformat")
    nbclient = pytest.importorskip("nbclient")
    pytest.importorskip("ipykernel")
    # What the tools of notebooks warn about among themselves is not ours.
    monkeypatch.setenv("PYTHONWARNINGS", "ignore")
    folder = ROOT / "bindings-python" / "examples"
    book = nbformat.read(folder / name, as_version=4)
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        client = nbclient.NotebookClient(
            book, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(folder)}}
        )
        client.execute()
    shown = [
        output
        for cell in book.cells
        if cell.cell_type == "code"
        for output in cell.outputs
        if "text/html" in output.get("data", {})
    ]
    assert shown
