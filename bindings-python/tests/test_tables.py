"""Tables in and out: every library that speaks Arrow, whole columns, and what is refused."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import threading
import time
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import suqiu
from suqiu import (
    CHINA,
    ClockQuestion,
    Directory,
    Facts,
    InputError,
    Jurisdiction,
    Policy,
    Table,
    audit,
    count_colours,
    route_many,
    sweep,
)
from suqiu import _suqiu as native

from .conftest import NOW, ROOT, VECTORS

pa: Any = pytest.importorskip("pyarrow")
MESSAGES = ROOT.parent / "shared" / "data" / "messages_replies.csv"


def instants(*days: datetime | None) -> Any:
    return pa.array(days, pa.timestamp("us", tz="Asia/Shanghai"))


def clocks(rows: int = 300) -> tuple[Any, list[dict[str, Any]]]:
    """A table of clocks of every kind, and the same row by row."""
    chance = random.Random(7)
    start = datetime(2025, 6, 2, 9, tzinfo=CHINA)
    table: list[dict[str, Any]] = [
        {
            "start": start + timedelta(minutes=chance.randrange(500_000)),
            "budget": chance.randrange(1, 90),
            "unit": chance.choice(["days", "working_days", "hours"]),
            "extended": chance.choice([0, 0, 10, None]),
        }
        for _ in range(rows)
    ]
    arrow = pa.table(
        {
            "start": instants(*(row["start"] for row in table)),
            "budget": pa.array([row["budget"] for row in table], pa.int32()),
            "unit": pa.array([row["unit"] for row in table]),
            "extended": pa.array([row["extended"] for row in table], pa.int64()),
        }
    )
    return arrow, table


def test_a_sweep_answers_as_one_by_one(policy: Policy) -> None:
    arrow, table = clocks()
    found = sweep(arrow, NOW, policy)
    assert found.column_names == ["nominal", "rolled", "certainty", "colour"]
    for row, answer in zip(table, found, strict=True):
        extended = row["extended"] or 0
        word = row["unit"].replace("_", " ")
        question = ClockQuestion(
            budget=f"{row['budget']} {word}", start=row["start"], extended=extended
        )
        reading = suqiu.read(policy, question, NOW)
        assert reading.due is not None
        nominal = reading.due.nominal
        day = nominal.astimezone(CHINA).date() if isinstance(nominal, datetime) else nominal
        assert answer["nominal"] == day
        assert answer["colour"] == reading.colour.value
        assert answer["certainty"] == reading.due.certainty.value


def test_every_library_is_taken_and_takes(policy: Policy) -> None:
    pl = pytest.importorskip("polars")
    pd = pytest.importorskip("pandas")
    duckdb = pytest.importorskip("duckdb")
    arrow, _ = clocks()
    expected = list(sweep(arrow, NOW, policy))
    frames: list[Any] = [
        arrow.to_batches()[0],
        pl.DataFrame(arrow),
        pl.DataFrame(arrow).with_columns(pl.col("unit").cast(pl.Categorical)),
        pd.DataFrame(arrow.to_pandas()),
        duckdb.sql("select * from arrow"),
        pa.concat_tables([arrow.slice(0, 7), arrow.slice(7)]),
        arrow.set_column(2, "unit", arrow["unit"].dictionary_encode()),
        arrow.set_column(2, "unit", arrow["unit"].cast(pa.string_view())),
        arrow.set_column(2, "unit", arrow["unit"].cast(pa.large_string())),
        arrow.set_column(0, "start", arrow["start"].cast(pa.timestamp("ns", tz="UTC"))),
    ]
    for frame in frames:
        if hasattr(frame, "columns") and "extended" in frame.columns:
            # pandas writes a whole number that may be missing as a float, which is refused.
            frame = (
                frame.astype({"extended": "Int64"}) if isinstance(frame, pd.DataFrame) else frame
            )
        assert list(sweep(frame, NOW, policy)) == expected, type(frame)
    found = sweep(arrow, NOW, policy)
    rolled = [row["rolled"] for row in expected]
    assert pl.DataFrame(found)["rolled"].to_list() == rolled
    assert pa.table(found)["rolled"].to_pylist() == rolled
    assert duckdb.sql("select rolled from found").fetchall() == [(day,) for day in rolled]
    assert list(pd.DataFrame.from_arrow(found)["rolled"]) == rolled


def test_answers_are_taken_without_a_copy(policy: Policy) -> None:
    found = sweep(clocks()[0], NOW, policy)
    addresses = {pa.table(found)["rolled"].chunk(0).buffers()[1].address for _ in range(2)}
    assert len(addresses) == 1
    kept = pa.table(found)["colour"]
    del found
    assert kept.null_count == 0
    assert set(kept.to_pylist()) <= {"clear", "blue", "yellow", "red", "overdue"}


def test_a_table_can_be_read_as_it_is_and_taken_again(policy: Policy) -> None:
    found = sweep(clocks(5_000)[0], NOW, policy)
    assert len(found) == 5_000
    assert len(list(found)) == 5_000
    assert found[0] == next(iter(found))
    assert found[-1]["colour"] == found["colour"][-1]
    assert isinstance(found[0]["nominal"], date)
    with pytest.raises(IndexError):
        found[5_000]
    with pytest.raises(KeyError):
        found["no such column"]
    assert "20 of 5000 rows" in found._repr_html_()
    assert isinstance(found, Table)
    # Our own tables are tables: this one has no budgets.
    with pytest.raises(InputError, match="no column `budget`"):
        sweep(found, NOW, policy)


def test_a_slice_of_a_table_is_read_where_it_lies(policy: Policy) -> None:
    arrow, _ = clocks()
    whole = list(sweep(arrow, NOW, policy))
    assert list(sweep(arrow.slice(13, 100), NOW, policy)) == whole[13:113]


@pytest.mark.parametrize("codes", ["int8", "uint8", "int32"])
def test_each_row_is_answered_as_it_is_alone(policy: Policy, codes: str) -> None:
    rows = 1_300
    arrow, table = clocks(rows)
    chance = random.Random(5)
    choices = [None, False, False, True]
    paused = pa.array([chance.choice(choices) for _ in range(rows)], pa.bool_())
    starts = [None if chance.random() < 0.05 else row["start"] for row in table]
    units = arrow["unit"].combine_chunks().dictionary_encode()
    units = pa.DictionaryArray.from_arrays(units.indices.cast(codes), units.dictionary)
    arrow = arrow.append_column("paused", paused).set_column(0, "start", instants(*starts))
    arrow = arrow.set_column(2, "unit", units)
    # Chunks whose bits begin in the middle of a byte.
    chunks = pa.concat_tables([arrow.slice(0, 13), arrow.slice(13, 601), arrow.slice(614)])
    found = list(sweep(chunks, NOW, policy))
    for row in range(rows):
        assert found[row] == sweep(arrow.slice(row, 1), NOW, policy)[0], row
        assert (found[row]["colour"] is None) == (starts[row] is None)
        is_there = starts[row] is not None and not paused[row].as_py()
        for name in ("nominal", "rolled", "certainty"):
            assert (found[row][name] is not None) == is_there
    counted = count_colours(chunks, NOW, policy)._asdict()
    for colour, count in counted.items():
        wanted = None if colour == "unknown" else colour
        assert count == sum(row["colour"] == wanted for row in found)


def test_wide_vectors_and_plain_ones_answer_the_same(policy: Policy) -> None:
    plain = getattr(native, "_set_plain_loops", None)
    if plain is None:
        pytest.skip("built without test-hooks")
    arrow, _ = clocks(20_000)
    start = arrow.select(["start"])

    def answers() -> list[Any]:
        one_rule = sweep(start, NOW, policy, clock="XF-HANDLE")
        counted = count_colours(start, NOW, policy, clock="XF-HANDLE")
        return [pa.table(sweep(arrow, NOW, policy)), pa.table(one_rule), counted]

    wide = answers()
    plain(True)
    try:
        assert answers() == wide
    finally:
        plain(False)


def test_threads_and_progress_change_nothing(policy: Policy) -> None:
    arrow, _ = clocks(200_000)
    said: list[tuple[int, int]] = []
    one = pa.table(sweep(arrow, NOW, policy))
    two = pa.table(
        sweep(arrow, NOW, policy, threads=2, progress=lambda done, all_: said.append((done, all_)))
    )
    assert one.equals(two)
    assert said[-1] == (200_000, 200_000)
    assert [done for done, _ in said] == sorted(done for done, _ in said)


def test_a_bar_of_tqdm_is_moved_to_its_end(
    policy: Policy, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("tqdm")
    sweep(clocks(1_000)[0], NOW, policy, progress=True)
    assert "1.00k/1.00k" in capsys.readouterr().err


def test_a_progress_that_fails_ends_the_work(policy: Policy) -> None:
    def fail(done: int, total: int) -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        sweep(clocks(1_000)[0], NOW, policy, progress=fail)


def test_ctrl_c_ends_the_work(policy: Policy) -> None:
    import _thread

    # Far more than a fast build audits before the interrupt comes.
    records = pa.table({"received_at": instants(*[NOW] * 2_000)})
    many = pa.concat_tables([records] * 1_200)
    timer = threading.Timer(0.05, _thread.interrupt_main)
    timer.start()
    began = time.monotonic()
    try:
        with pytest.raises(KeyboardInterrupt):
            audit(many, policy, as_of=NOW, records=True)
    finally:
        timer.cancel()
    assert time.monotonic() - began < 20


def test_other_threads_run_meanwhile(policy: Policy) -> None:
    arrow, _ = clocks(400_000)
    ticks, done = [0], threading.Event()

    def tick() -> None:
        while not done.is_set():
            ticks[0] += 1
            time.sleep(0.001)

    thread = threading.Thread(target=tick)
    thread.start()
    before = ticks[0]
    sweep(arrow, NOW, policy)
    seen = ticks[0] - before
    done.set()
    thread.join()
    assert seen > 0


def test_input_columns_are_not_copied() -> None:
    program = """
import resource, sys
import numpy as np, pyarrow as pa
from datetime import datetime
from suqiu import CHINA, Policy, count_colours
rows = 6_000_000
start = np.full(rows, 1_769_734_800_000_000, dtype=np.int64)
table = pa.table({"start": pa.array(start).view(pa.timestamp("us", tz="UTC"))})
policy, now = Policy.national(), datetime(2026, 3, 2, 9, tzinfo=CHINA)
count_colours(table.slice(0, 1000), now, policy, clock="XF-HANDLE")
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
found = count_colours(table, now, policy, clock="XF-HANDLE")
assert sum(found) == rows, found
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    # 48 MB lie in the column.
    assert int(done.stdout) < 8_000, "kilobytes"


def test_colours_are_counted_as_a_sweep_shows_them(policy: Policy) -> None:
    arrow, _ = clocks(3_000)
    found = list(sweep(arrow, NOW, policy))
    for colour, count in count_colours(arrow, NOW, policy)._asdict().items():
        wanted = None if colour == "unknown" else colour
        assert count == sum(row["colour"] == wanted for row in found)
    # Clocks of one rule are counted by their start alone.
    start = arrow.select(["start"])
    one_rule = list(sweep(start, NOW, policy, clock="XF-HANDLE"))
    counted = count_colours(start, NOW, policy, clock="XF-HANDLE")
    assert counted.overdue == sum(row["colour"] == "overdue" for row in one_rule) > 0
    assert counted.blue == sum(row["colour"] == "blue" for row in one_rule) > 0
    assert counted.clear == sum(row["colour"] == "clear" for row in one_rule) > 0


def test_what_has_no_start_has_no_answer(policy: Policy) -> None:
    arrow = pa.table({"start": instants(NOW, None), "budget": pa.array([None, 3], pa.int32())})
    for row in sweep(arrow, NOW, policy):
        assert set(row.values()) == {None}
    assert count_colours(arrow, NOW, policy).unknown == 2


@pytest.mark.parametrize("unit", ["days", "working_days", "hours"])
def test_what_else_a_row_without_a_start_says_is_of_no_interest(policy: Policy, unit: str) -> None:
    zone = pa.timestamp("us", tz="Asia/Shanghai")
    many = pa.array([100_000, 0, 2_000_000_000], pa.int32())
    arrow = pa.table(
        {
            "start": pa.array([None, NOW, None], zone),
            "budget": pa.array([5, 5, 2_000_000_000], pa.int32()),
            "unit": pa.array([unit] * 3),
            "extended": many,
            "excluded": many,
        }
    )
    found = list(sweep(arrow, NOW, policy))
    assert [row["colour"] for row in found] == [None, "clear", None]
    assert found[1] == sweep(arrow.slice(1, 1).select(["start", "budget", "unit"]), NOW, policy)[0]
    assert count_colours(arrow, NOW, policy).unknown == 2


@pytest.mark.parametrize("words", [pa.string(), pa.dictionary(pa.int8(), pa.string())])
def test_a_row_without_a_start_or_budget_needs_no_unit(policy: Policy, words: Any) -> None:
    units = pa.array([None, "days", None, "working_days"]).cast(words)
    arrow = pa.table(
        {
            "start": instants(None, NOW, NOW, NOW),
            "budget": pa.array([5, 5, None, 5], pa.int32()),
            "unit": units,
        }
    )
    assert [row["colour"] for row in sweep(arrow, NOW, policy)] == [None, "clear", None, "clear"]
    assert count_colours(arrow, NOW, policy).unknown == 2
    # One that has both needs it.
    whole = arrow.set_column(1, "budget", pa.array([5, 5, 5, 5], pa.int32()))
    for ask in [sweep, count_colours]:
        with pytest.raises(InputError, match=r"row 2, column `unit`.*no unit"):
            ask(whole, NOW, policy)


@pytest.mark.parametrize("per", ["s", "ms", "us", "ns"])
@pytest.mark.parametrize("offset", ["-08:00", "+00:00", "+08:00"])
def test_a_missing_start_is_missing_in_every_zone(policy: Policy, per: str, offset: str) -> None:
    # What lies behind a null is nothing, also the least of all numbers and the greatest.
    ticks = {"s": 1, "ms": 1_000, "us": 1_000_000, "ns": 1_000_000_000}[per]
    noon = int(NOW.timestamp()) * ticks
    given = pa.array([-(2**63), noon, 2**63 - 1, -1], pa.int64())
    starts = pa.Array.from_buffers(
        pa.timestamp(per), 4, [pa.py_buffer(b"\x02"), given.buffers()[1]]
    )
    table = pa.table({"start": starts, "budget": pa.array([5] * 4, pa.int32())})
    found = [row["colour"] for row in sweep(table, NOW, policy, offset=offset)]
    assert found == [None, "clear", None, None]
    assert count_colours(table, NOW, policy, offset=offset).unknown == 3
    rule = "XF-HANDLE"
    counted = count_colours(table.select(["start"]), NOW, policy, clock=rule, offset=offset)
    assert (counted.unknown, counted.clear) == (3, 1)
    texts = pa.table({"start": pa.array([None, NOW.isoformat(), "", "  "])})
    counted = count_colours(texts, NOW, policy, clock=rule, offset=offset)
    assert (counted.unknown, counted.clear) == (3, 1)


def test_a_start_that_leads_too_far_is_told_with_its_row_behind_missing_ones(
    policy: Policy,
) -> None:
    last = datetime(2099, 12, 31, 9, tzinfo=CHINA)
    table = pa.table({"start": instants(None, NOW, None, last)})
    with pytest.raises(InputError, match=r"row 3, column `start`.*outside 1970 to 2099"):
        count_colours(table, NOW, policy, clock="XF-HANDLE")


LEAST = -(2**63)


@pytest.mark.parametrize("per", ["s", "ms", "us"])
@pytest.mark.parametrize("value", [LEAST, LEAST + 1, -(2**53), 2**63 - 1])
@pytest.mark.parametrize("zone", ["UTC", None])
def test_a_start_far_away_is_no_missing_one(
    policy: Policy, per: str, value: int, zone: str | None
) -> None:
    now = int(NOW.timestamp()) * {"s": 1, "ms": 1_000, "us": 1_000_000}[per]
    starts = pa.array([now, None, value], pa.int64()).view(pa.timestamp(per, tz=zone))
    table = pa.table({"start": starts, "budget": pa.array([1, 1, 1], pa.int32())})
    for offset in ["-08:00", "+08:00"]:
        with pytest.raises(InputError, match="row 2, column `start`"):
            sweep(table, NOW, policy, offset=offset)
        with pytest.raises(InputError, match="row 2, column `start`"):
            count_colours(table, NOW, policy, offset=offset)
        with pytest.raises(InputError, match="row 2, column `start`"):
            count_colours(table.select(["start"]), NOW, policy, clock="XF-HANDLE", offset=offset)
    # Behind a null any number may lie.
    valid = pa.py_buffer(b"\x01")
    hidden = pa.Array.from_buffers(starts.type, 3, [valid, starts.buffers()[1]])
    table = table.set_column(0, "start", hidden)
    assert [row["colour"] is None for row in sweep(table, NOW, policy, offset="+00:00")] == [
        False,
        True,
        True,
    ]


@pytest.mark.parametrize("kind", ["int32", "int64"])
@pytest.mark.parametrize("name", ["budget", "extended", "excluded"])
def test_the_least_count_is_no_missing_one(policy: Policy, name: str, kind: str) -> None:
    columns = {"start": instants(NOW, NOW, NOW), "budget": pa.array([1, 1, 1], pa.int32())}
    columns[name] = pa.array([1, None, -(2**31)], kind)
    with pytest.raises(InputError, match=rf"row 2, column `{name}`.*negative"):
        sweep(pa.table(columns), NOW, policy)


class WithoutValues:
    """A table of PyArrow whose second column is handed over without its buffer of values."""

    def __init__(self, table: Any) -> None:
        self.table = table

    def __arrow_c_array__(self, requested_schema: Any = None) -> tuple[Any, Any]:
        import ctypes

        schema, array = self.table.to_batches()[0].__arrow_c_array__()
        pointer = ctypes.pythonapi.PyCapsule_GetPointer
        pointer.restype, pointer.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
        # Five numbers, the buffers, the children.
        words = ctypes.POINTER(ctypes.c_void_p)
        whole = ctypes.cast(pointer(array, b"arrow_array"), words)
        second = ctypes.cast(ctypes.cast(whole[6], words)[1], words)
        ctypes.cast(second[5], words)[1] = None
        return schema, array


def test_a_column_without_its_buffer_is_refused(policy: Policy) -> None:
    def budgets(*given: int | None) -> Any:
        budget = pa.array(given, pa.int32())
        return WithoutValues(pa.table({"start": instants(*[NOW] * len(given)), "budget": budget}))

    for lost in [budgets(5, 6), budgets(5, None)]:
        with pytest.raises(InputError, match=r"column `budget`.*missing"):
            sweep(lost, NOW, policy)
    # Where all are null there is nothing to be held.
    for row in sweep(budgets(None, None), NOW, policy):
        assert set(row.values()) == {None}


def facts(rows: int, directory: Directory) -> list[dict[str, Any]]:
    chance = random.Random(11)
    units = [unit.id for unit in directory.units]
    choices: dict[str, list[Any]] = {
        "class": [None, "claim", "suggestion", "consultation"],
        "relation": [None, "employment", "neighbours"],
        "stage": [None, "none", "in_court"],
        "intake": [None, "visit", "letter"],
        "repeat": [None, True, False],
        "people": [None, 1, 4, 5, 6, 49, 50, 1_000],
        "amount": [None, Decimal("0.01"), Decimal("3000.00"), Decimal("900000.50")],
        "harm_known_on": [None, date(2026, 1, 15), date(2020, 1, 15)],
        "respondent_unit": [None, None, *units],
    }
    relations = [one.value for one in suqiu.Relation]
    choices["relation"] = [None, *relations]
    choices["stage"] = [None, *(one.value for one in suqiu.Stage)]
    return [{name: chance.choice(of) for name, of in choices.items()} for _ in range(rows)]


def test_many_routes_are_those_one_by_one(policy: Policy) -> None:
    directory = Directory.load(VECTORS / "directories" / "county.csv")
    place = Jurisdiction(policy, directory)
    table = facts(400, directory)
    arrow = pa.table(
        {
            "amount": pa.array([row["amount"] for row in table], pa.decimal128(20, 2)),
            **{
                name: pa.array([row[name] for row in table])
                for name in table[0]
                if name != "amount"
            },
        }
    )
    found = list(route_many(arrow, policy, directory, NOW, threads=2))
    for row, answer in zip(table, found, strict=True):
        data = {name: value for name, value in row.items() if value is not None}
        unit = data.pop("respondent_unit", None)
        if unit is not None:
            data["respondents"] = [{"unit": unit}]
        if "amount" in data:
            data["amount"] = str(data["amount"])
        if "harm_known_on" in data:
            data["harm_known_on"] = data["harm_known_on"].isoformat()
        one = place.route(Facts.from_json(json.dumps(data)), NOW)
        assert answer["rule"] == one.rule
        assert answer["tier"] == one.tier.value
        match one.outcome:
            case suqiu.RouteOutcomeRoute(route=route):
                assert (answer["unit"], answer["channel"]) == (route.unit, route.channel.value)
                assert answer["level"] == route.level.value
                assert answer["first_try"] is (route.first_try is not None)
                assert answer["not_here"] is None
            case suqiu.RouteOutcomeNotHere(not_here=not_here):
                assert answer["not_here"] == not_here.reason.value
                assert answer["unit"] is None


def test_a_row_that_nobody_could_look_into_has_no_route(policy: Policy) -> None:
    # An accusation is looked into neither by whom it accuses nor by a unit below.
    units = "id,name,level,parent,functions\ngov,县政府,county,,government\n"
    directory = Directory.from_csv(units + "xfj,县信访局,county,gov,petition_office\n")
    table = pa.table({"class": ["accusation", "accusation"], "respondent_unit": [None, "gov"]})
    free, nobody = route_many(table, policy, directory, NOW)
    assert free["no_route"] is None
    assert free["unit"] == "xfj"
    assert nobody == {
        **dict.fromkeys(free),
        "first_try": False,
        "no_route": "nobody_free",
    }


@pytest.mark.skipif(not MESSAGES.exists(), reason="the records are not part of the project")
def test_the_audit_of_real_records_is_that_of_the_command_line(policy: Policy) -> None:
    expected = json.loads((ROOT / "tests" / "audit" / "expected.json").read_text())
    as_of = datetime(2021, 1, 1, tzinfo=CHINA)
    found = audit(MESSAGES, policy, as_of=as_of, as_if=True, records=True)
    assert found.report["records"] == expected["records"]
    for clock in found.report["clocks"]:
        counts = {name: clock["counts"][name] for name in expected["clocks"][clock["clock"]]}
        assert counts == expected["clocks"][clock["clock"]]
    assert found.report == suqiu.audit_csv(
        policy, MESSAGES.read_text(encoding="utf-8"), as_of=as_of, as_if=True
    )
    assert found.records is not None
    late = [row for row in found.records if row["verdict"] == "late_after_roll"]
    assert len(late) == sum(one["late_after_roll"] for one in expected["clocks"].values())
    assert "XF-HANDLE" in found._repr_html_()
    threaded = audit(MESSAGES, policy, as_of=as_of, as_if=True, threads=2)
    assert threaded.report == found.report


def bad(name: str, values: Any, kind: Any = None) -> Any:
    good = {"start": instants(NOW, NOW), "budget": pa.array([1, 2], pa.int32())}
    return pa.table({**good, name: pa.array(values, kind)})


@pytest.mark.parametrize(
    ("table", "place", "says"),
    [
        (bad("start", [datetime(2026, 1, 1)] * 2), "column `start`", "without a zone"),  # noqa: DTZ001
        (bad("start", [1, 2]), "column `start`", "no instant"),
        (bad("start", ["2026-01-01 09:00", ""]), "row 0, column `start`", "no time with an offset"),
        (bad("start", [b"x", b"y"]), "column `start`", "binary"),
        (bad("start", ["x" * 1_000_000, ""]), "row 0, column `start`", "1000000 bytes"),
        (bad("budget", [1.0, 2.0]), "column `budget`", "float"),
        (bad("budget", [1.0, float("nan")]), "column `budget`", "float"),
        (bad("budget", [1, -2]), "row 1, column `budget`", "negative"),
        (bad("budget", [1, 2**40]), "row 1, column `budget`", "more than 32 bits"),
        (bad("budget", [1, 2_000_000_000]), "row 1, column `start`", "outside 1970 to 2099"),
        (bad("unit", ["days", "weeks"]), "row 1, column `unit`", "weeks"),
        (bad("unit", ["days", None]), "row 1, column `unit`", "no unit"),
        (bad("paused", [1, 0]), "column `paused`", "no bool"),
    ],
)
def test_bad_input_is_refused_with_its_row_and_column(
    policy: Policy, table: Any, place: str, says: str
) -> None:
    with pytest.raises(InputError) as caught:
        sweep(table, NOW, policy)
    assert caught.value.place == place
    assert says in str(caught.value)
    assert caught.value.next_zh


@pytest.mark.parametrize("micros", [-1, 4_102_444_800_000_001, 2**62])
def test_instants_outside_the_supported_dates_are_refused(policy: Policy, micros: int) -> None:
    start = pa.array([0, micros], pa.int64()).view(pa.timestamp("us", tz="UTC"))
    table = pa.table({"start": start, "budget": [1, 1]})
    with pytest.raises(InputError, match="row 1, column `start`"):
        sweep(table, NOW, policy)
    with pytest.raises(InputError, match="row 1, column `start`"):
        count_colours(table.select(["start"]), NOW, policy, clock="XF-HANDLE")


def test_the_row_of_a_fault_is_that_of_the_whole_table(policy: Policy) -> None:
    rows = 70_000
    budget = [1] * rows
    budget[69_999] = -1
    table = pa.table({"start": instants(*[NOW] * rows), "budget": pa.array(budget, pa.int32())})
    table = pa.concat_tables([table.slice(0, 100), table.slice(100)])
    for threads in (1, 2):
        with pytest.raises(InputError, match="row 69999"):
            sweep(table, NOW, policy, threads=threads)


@pytest.mark.parametrize("wrong", [None, 5, "no/such/file.csv", "table.xlsx", [1, 2], {"start": 1}])
def test_what_is_no_table_is_refused(policy: Policy, wrong: Any) -> None:
    with pytest.raises((InputError, FileNotFoundError)):
        sweep(wrong, NOW, policy)


def test_other_wrong_arguments_are_refused(policy: Policy) -> None:
    table = pa.table({"start": instants(NOW), "budget": [1]})
    directory = Directory.load(VECTORS / "directories" / "county.csv")
    with pytest.raises(InputError, match="no clock"):
        sweep(table, NOW, policy, clock="XF-NOWHERE")
    with pytest.raises(InputError, match="no time zone"):
        sweep(table, datetime(2026, 1, 1), policy)  # noqa: DTZ001
    with pytest.raises(InputError, match="no column `begun`"):
        sweep(table, NOW, policy, columns={"start": "begun"})
    with pytest.raises(InputError, match="columns"):
        sweep(table, NOW, policy, columns={"start": 5})  # type: ignore[dict-item]
    with pytest.raises(InputError, match="threads"):
        sweep(table, NOW, policy, threads=-1)
    columns = [instants(NOW), instants(NOW), pa.array([1])]
    twice = pa.Table.from_arrays(columns, ["start", "start", "budget"])
    with pytest.raises(InputError, match="there twice"):
        sweep(twice, NOW, policy)
    with pytest.raises(InputError, match="no columns"):
        route_many(table, policy, directory, NOW, columns={"petitioner": "start"})


def test_money_is_decimal(policy: Policy) -> None:
    directory = Directory.load(VECTORS / "directories" / "county.csv")
    for amount, says in [
        (pa.array([1.5]), "float"),
        (pa.array(["1.50"]), "text"),
        (pa.array([Decimal("0.001")]), "row 0, column `amount`"),
        (pa.array([Decimal("-1.00")]), "row 0, column `amount`"),
        (pa.array([Decimal("1000000000000.00")]), "row 0, column `amount`"),
    ]:
        with pytest.raises(InputError, match=says):
            route_many(pa.table({"amount": amount}), policy, directory, NOW)


def test_a_column_that_is_written_to_meanwhile_harms_nobody(policy: Policy) -> None:
    np: Any = pytest.importorskip("numpy")
    rows = 400_000
    start = np.full(rows, 1_769_734_800_000_000, dtype=np.int64)
    column = pa.array(start).view(pa.timestamp("us", tz="UTC"))
    table = pa.table({"start": column})
    done = threading.Event()

    def change() -> None:
        value = 0
        while not done.is_set():
            start[:] = 1_769_734_800_000_000 + value
            value += 86_400_000_000

    thread = threading.Thread(target=change)
    thread.start()
    try:
        for _ in range(5):
            # Any state that the column was in is answered, or refused with its row.
            place, found = "", rows
            try:
                found = len(sweep(table, NOW, policy, clock="XF-HANDLE"))
            except InputError as error:
                place = error.place or "nowhere"
            assert found == rows
            assert place == "" or "column `start`" in place
    finally:
        done.set()
        thread.join()


def test_files_are_read_by_their_ending(policy: Policy, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    arrow, _ = clocks()
    parquet.write_table(arrow, tmp_path / "clocks.parquet")
    assert list(sweep(tmp_path / "clocks.parquet", NOW, policy)) == list(sweep(arrow, NOW, policy))
