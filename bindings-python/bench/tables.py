"""Work on tables beside its peers, in one run: processor seconds, equal results.

The peers give the same columns: both dues, certainty and colour. They are given what the library
works out for itself, a table of working days, made once and not counted; and they trust their
input, which the library does not. All work on one thread. Run it with `nice`; it takes some 4 GB
and a few minutes, or with `--rows 100000` a moment, whose figures say nothing.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

os.environ["POLARS_MAX_THREADS"] = "1"  # it is asked once, at the import

import duckdb
import numpy as np
import polars as pl
import pyarrow as pa
import suqiu
from numpy.typing import NDArray
from suqiu import (
    CHINA,
    Directory,
    Intake,
    Policy,
    compare,
    count_colours,
    log_from_table,
    replay,
    route_many,
    sweep,
)

NOW = datetime(2026, 3, 2, 9, tzinfo=CHINA)
DAY = 86_400_000_000
OFFSET = 8 * 3_600_000_000
FAILED: list[str] = []


def seconds(*works: Callable[[], object], rounds: int = 2, times: int = 3) -> list[float]:
    """Processor seconds of the quickest run of each.

    Each runs some times on end, so that it finds the memory that it gave back; and they take turns,
    so that noise meets all.
    """
    best = [float("inf")] * len(works)
    for _ in range(rounds):
        for at, work in enumerate(works):
            for _ in range(times):
                begin = time.process_time()
                work()
                best[at] = min(best[at], time.process_time() - begin)
    return best


def say(what: str, ratio: float, wanted: float) -> None:
    """Print a ratio beside its target."""
    print(f"  {what}: {ratio:.1f} times (wanted: {wanted:g})")
    if ratio < wanted:
        FAILED.append(what)


def grown(work: Callable[[], object]) -> int:
    """By how many kilobytes memory grows at most while something is done."""

    def kilobytes(what: str) -> int:
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.split(f"{what}:")[1].split()[0])

    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # forget the highest so far
    before = kilobytes("VmRSS")
    work()
    return kilobytes("VmHWM") - before


def say_memory(found: int, answers: int, given: int) -> None:
    """Print by how much memory grew, beside the bytes of the answers and of the input."""
    print(f"  memory grew by {found:,} KB: {answers:,} KB are answers, the input has {given:,} KB")
    if found > answers + 4_096:
        FAILED.append("no copy of the input")


class Days:
    """The calendar as the peers have it: for each day its number among working days, and back."""

    def __init__(self, policy: Policy) -> None:
        """Ask the library for the next working day on or after every day of 2015 to 2032."""
        first, last = date(2015, 1, 1), date(2032, 12, 31)
        self.first = suqiu.day_number(first)
        days = np.arange(self.first, suqiu.day_number(last), dtype=np.int32)
        none = np.zeros(len(days), dtype=np.int32)
        lent: Any = days, none
        dues = suqiu.due_days(policy, *lent)
        self.roll = np.asarray(dues.rolled, dtype=np.int32)
        working = self.roll == days
        certain = np.asarray(dues.certainty) == 0
        self.covered = int(days[certain].min()), int(self.roll[certain].max())
        self.before = np.concatenate([[0], np.cumsum(working)]).astype(np.int32)
        self.nth = days[working]


def table_of(rows: int) -> dict[str, NDArray[Any]]:
    """Clocks in days and working days, some of them suspended."""
    chance = np.random.default_rng(1)
    begin = int(datetime(2025, 6, 2, 9, tzinfo=CHINA).timestamp() * 1e6)
    return {
        "start": begin + chance.integers(0, 270 * DAY, rows),
        "budget": chance.integers(1, 90, rows).astype(np.int32),
        "working": chance.random(rows) < 0.5,
        "paused": chance.random(rows) < 0.1,
    }


NONE = np.int32(-(2**31))
"""In a column of NumPy: there is no due."""
NO_CERTAINTY = np.int8(3)


def by_numpy(days: Days, columns: dict[str, NDArray[Any]]) -> list[NDArray[Any]]:
    """Both dues, certainty and colour, by whole columns of NumPy."""
    start, budget = columns["start"], columns["budget"]
    today = (int(NOW.timestamp() * 1e6) + OFFSET) // DAY
    start_day = ((start + OFFSET) // DAY).astype(np.int32)
    at = start_day - days.first
    natural = start_day + budget
    first = days.before[at + 1]
    worked = days.nth[np.minimum(first + budget - 1, len(days.nth) - 1)]
    nominal = np.where(columns["working"], worked, natural)
    rolled = np.where(columns["working"], worked, days.roll[natural - days.first])
    elapsed = np.where(
        columns["working"], days.before[today + 1 - days.first] - first, today - start_day
    )
    elapsed = np.clip(elapsed, 0, budget)
    colour = (
        (elapsed * 2 >= budget).astype(np.int8)
        + (elapsed * 4 >= budget * 3)
        + (elapsed * 10 >= budget * 9)
    )
    paused = columns["paused"]
    colour = np.where((np.minimum(nominal, rolled) < today) & ~paused, 4, colour)
    begin = np.where(columns["working"], start_day + 1, natural)
    outside = (np.minimum(begin, rolled) < days.covered[0]) | (rolled > days.covered[1])
    certainty = np.where(columns["working"], np.int8(2), np.int8(1)) * outside
    return [
        np.where(paused, NONE, nominal),
        np.where(paused, NONE, rolled),
        np.where(paused, NO_CERTAINTY, certainty),
        colour.astype(np.int8),
    ]


def by_polars(days: Days, frame: pl.DataFrame) -> pl.DataFrame:
    """The same in the expressions of Polars."""
    today = (int(NOW.timestamp() * 1e6) + OFFSET) // DAY
    roll, before, nth = pl.Series(days.roll), pl.Series(days.before), pl.Series(days.nth)
    day = ((pl.col("start") + OFFSET) // DAY).cast(pl.Int32)
    out = frame.lazy().with_columns(day=day)
    first = pl.lit(before).gather(pl.col("day") - days.first + 1)
    out = out.with_columns(first=first, natural=pl.col("day") + pl.col("budget"))
    last = pl.min_horizontal(pl.col("first") + pl.col("budget") - 1, len(nth) - 1)
    out = out.with_columns(
        worked=pl.lit(nth).gather(last),
        naturally=pl.lit(roll).gather(pl.col("natural") - days.first),
    )
    working = pl.col("working")
    done = int(days.before[today + 1 - days.first])
    elapsed = pl.when(working).then(done - pl.col("first")).otherwise(today - pl.col("day"))
    out = out.with_columns(
        nominal=pl.when(working).then("worked").otherwise("natural"),
        rolled=pl.when(working).then("worked").otherwise("naturally"),
        elapsed=elapsed.clip(0, pl.col("budget")),
    )
    late = pl.min_horizontal("nominal", "rolled") < today
    used, budget = pl.col("elapsed"), pl.col("budget")
    colour = (
        pl.when(late & ~pl.col("paused"))
        .then(4)
        .when(used * 10 >= budget * 9)
        .then(3)
        .when(used * 4 >= budget * 3)
        .then(2)
        .when(used * 2 >= budget)
        .then(1)
        .otherwise(0)
        .cast(pl.Int8)
    )
    begin = pl.when(working).then(pl.col("day") + 1).otherwise("natural")
    outside = pl.min_horizontal(begin, "rolled") < days.covered[0]
    outside = outside | (pl.col("rolled") > days.covered[1])
    certainty = pl.when(outside).then(pl.when(working).then(2).otherwise(1)).otherwise(0)
    return out.select(
        nominal=pl.when("paused").then(None).otherwise("nominal"),
        rolled=pl.when("paused").then(None).otherwise("rolled"),
        certainty=pl.when("paused").then(None).otherwise(certainty.cast(pl.Int8)),
        colour=colour,
    ).collect()


WORDS = {
    "certainty": ["certain", "provisional_roll", "provisional"],
    "colour": ["clear", "blue", "yellow", "red", "overdue"],
}
"""The words of the library, by the numbers of the peers."""


def check_equal(ours: pl.DataFrame, theirs: pl.DataFrame | list[NDArray[Any]]) -> None:
    """Every value of every column."""
    if isinstance(theirs, list):
        theirs = pl.DataFrame(dict(zip(ours.columns, theirs, strict=True))).with_columns(
            pl.col("nominal", "rolled").replace(int(NONE), None),
            pl.col("certainty").replace(int(NO_CERTAINTY), None),
        )
    assert ours.columns == theirs.columns
    for name in ours.columns:
        mine = ours[name]
        if not mine.dtype.is_numeric():
            numbers = {word: number for number, word in enumerate(WORDS.get(name, []))}
            by_word = mine.cast(pl.String) if numbers else mine.to_physical()
            mine = by_word.replace_strict(numbers, return_dtype=pl.Int8) if numbers else by_word
        assert mine.equals(theirs[name].cast(mine.dtype), null_equal=True), name


def dues(policy: Policy, days: Days, rows: int) -> None:
    """Due and colour of many clocks."""
    columns = table_of(rows)
    table = pa.table(
        {
            "start": pa.array(columns["start"]).view(pa.timestamp("us", tz="Asia/Shanghai")),
            "budget": columns["budget"],
            "unit": pa.DictionaryArray.from_arrays(
                pa.array(columns["working"].astype(np.int8)), ["days", "working_days"]
            ),
            "paused": columns["paused"],
        }
    )
    frame = pl.DataFrame(columns)
    holidays = np.array(sorted(set(range(days.first, days.first + len(days.roll))) - set(days.nth)))
    holidays = holidays.astype("datetime64[D]")
    starts = ((columns["start"] + OFFSET) // DAY).astype("datetime64[D]")

    def by_offset() -> NDArray[Any]:
        # What starts on a day of rest counts from the first working day behind it, as if it had
        # started on the last one in front of it.
        return np.busday_offset(
            starts, columns["budget"], roll="backward", weekmask="1111111", holidays=holidays
        )

    # The first call: later ones find memory that the first one gave back.
    memory = grown(lambda: sweep(table, NOW, policy))
    ours, numpy, polars, offset = seconds(
        lambda: sweep(table, NOW, policy),
        lambda: by_numpy(days, columns),
        lambda: by_polars(days, frame),
        by_offset,
    )
    found = pl.DataFrame(sweep(table, NOW, policy))
    check_equal(found, by_polars(days, frame))
    check_equal(by_polars(days, frame), by_numpy(days, columns))
    # It knows clocks in working days, and no pauses.
    same = columns["working"] & ~columns["paused"]
    nominal = found["nominal"].to_physical().fill_null(int(NONE)).to_numpy()
    assert np.array_equal(nominal[same], by_offset()[same].astype(np.int32))
    print(f"due and colour, {rows:,} rows: {ours / rows * 1e9:.1f} ns a row")
    print(f"  NumPy {numpy / rows * 1e9:.1f}, Polars {polars / rows * 1e9:.1f} ns a row")
    print(f"  busday_offset {offset / rows * 1e9:.1f} ns a row (the due alone)")
    say("quicker than NumPy", numpy / ours, 3)
    say("quicker than Polars", polars / ours, 3)
    say("quicker than busday_offset", offset / ours, 20)
    # Two dues, two codes, and the bits that say where there are none.
    say_memory(memory, rows * (4 + 4 + 1 + 1) // 1024 + rows // 8192, table.nbytes // 1024)


def colours(policy: Policy, rows: int) -> None:
    """How many of many clocks of one rule show which colour."""
    chance = np.random.default_rng(2)
    begin = int(datetime(2025, 10, 2, 9, tzinfo=CHINA).timestamp() * 1e6)
    start = begin + chance.integers(0, 160 * DAY, rows)
    table = pa.table({"start": pa.array(start).view(pa.timestamp("us", tz="Asia/Shanghai"))})
    memory = grown(lambda: count_colours(table, NOW, policy, clock="XF-HANDLE"))
    found = count_colours(table, NOW, policy, clock="XF-HANDLE")
    # Sixty natural days: half, three quarters, nine tenths, and the day after the last.
    midnight = datetime(2026, 3, 3, tzinfo=CHINA)
    cuts = [int((midnight - timedelta(days=back)).timestamp() * 1e6) for back in (30, 45, 54, 61)]

    def numpy() -> list[int]:
        return [int(np.count_nonzero(start < cut)) for cut in cuts]

    def numpy_in_blocks() -> list[int]:
        counts = [0] * len(cuts)
        for first in range(0, rows, 65_536):
            block = start[first : first + 65_536]
            for at, cut in enumerate(cuts):
                counts[at] += int(np.count_nonzero(block < cut))
        return counts

    frame = pl.DataFrame({"start": start})

    def polars() -> list[int]:
        counts = [(pl.col("start") < cut).sum().alias(str(cut)) for cut in cuts]
        return list(frame.select(counts).row(0))

    relation = pa.table({"start": start})
    question = ", ".join(f"count(*) filter (start < {cut})" for cut in cuts)
    base = duckdb.connect()
    base.execute("set threads = 1")
    base.register("relation", relation)
    base.execute("create table clocks as select * from relation")

    def duck() -> list[int]:
        return list(base.table("relation").aggregate(question).fetchall()[0])

    def duck_of_its_own() -> list[int]:
        return list(base.table("clocks").aggregate(question).fetchall()[0])

    reached = [rows - found.clear]
    for count in (found.blue, found.yellow, found.red):
        reached.append(reached[-1] - count)
    works = {
        "NumPy": numpy,
        "NumPy in blocks": numpy_in_blocks,
        "Polars": polars,
        "DuckDB": duck,
        "DuckDB, a table of its own": duck_of_its_own,
    }
    for name, work in works.items():
        assert work() == reached, (name, work(), reached)
    ours, *theirs = seconds(
        lambda: count_colours(table, NOW, policy, clock="XF-HANDLE"), *works.values()
    )
    peers = dict(zip(works, theirs, strict=True))
    print(f"colours of {rows:,} clocks: {ours / rows * 1e9:.2f} ns a row")
    for name, took in peers.items():
        print(f"  {name} {took / rows * 1e9:.2f} ns a row")
    say("quicker than the best of them", min(peers.values()) / ours, 1)
    say_memory(memory, 0, table.nbytes // 1024)


UNITS = """id,name,level,parent,functions
gov,县政府,county,,government
xfj,县信访局,county,gov,petition_office
hrss,人社局,county,gov,department
lac,仲裁委,county,gov,labour_arbitration
sfj,司法局,county,gov,reconsideration
"""


def routes(policy: Policy, rows: int) -> None:
    """Where many petitions go."""
    chance = np.random.default_rng(3)

    def words(kind: Any) -> Any:
        names = [one.value for one in kind]
        codes = chance.integers(0, len(names), rows).astype(np.int8)
        return pa.DictionaryArray.from_arrays(pa.array(codes), names)

    table = pa.table(
        {
            "class": words(suqiu.Class),
            "relation": words(suqiu.Relation),
            "stage": words(suqiu.Stage),
            "intake": words(suqiu.Intake),
            "people": chance.integers(1, 200, rows).astype(np.int32),
        }
    )
    directory = Directory.from_csv(UNITS)
    memory = grown(lambda: route_many(table, policy, directory, NOW))
    (took,) = seconds(lambda: route_many(table, policy, directory, NOW))
    print(f"routes: {rows / took / 1e6:.1f} million rows a processor second (wanted: 10)")
    if rows / took < 10_000_000:
        FAILED.append("route_many")
    # Two codes of four bytes, six of one, bits, and the numbers of the decisions meanwhile.
    say_memory(memory, rows * (4 + 4 + 6 + 1 + 4) // 1024, table.nbytes // 1024)


def replays(policy: Policy, rows: int) -> None:
    """How many events a second are decided again."""
    chance = np.random.default_rng(4)
    received = [
        datetime(2025, 1, 2, 9, tzinfo=CHINA) + timedelta(minutes=int(minutes))
        for minutes in chance.integers(0, 400_000, rows)
    ]
    replied = [at + timedelta(days=int(wait)) for at, wait in
               zip(received, chance.integers(2, 80, rows), strict=True)]  # fmt: skip
    zoned = pa.timestamp("us", tz="Asia/Shanghai")
    table = pa.table(
        {
            "petition": [f"p{number}" for number in range(rows)],
            "received_at": pa.array(received, zoned),
            "replied_at": pa.array(replied, zoned),
        }
    )
    directory = Directory.from_csv(UNITS)
    log = log_from_table(table, intake=Intake.LETTER, receiver="hrss")
    as_of = datetime(2026, 6, 1, tzinfo=CHINA)
    events = replay(log, policy, directory, as_of=as_of).events
    (took,) = seconds(lambda: replay(log, policy, directory, as_of=as_of))
    print(f"replay: {events / took / 1e3:.0f} thousand events a processor second (wanted: 500)")
    if events / took < 500_000:
        FAILED.append("replay")
    (both,) = seconds(lambda: compare(log, policy, policy, directory, as_of=as_of), times=1)
    print(f"compare: {2 * events / both / 1e3:.0f} thousand events a processor second")


def main() -> None:
    """Run all of them, or those that are named."""
    policy = Policy.national()
    works: dict[str, tuple[Callable[[int], None], int]] = {
        "dues": (lambda rows: dues(policy, Days(policy), rows), 10_000_000),
        "colours": (lambda rows: colours(policy, rows), 100_000_000),
        "routes": (lambda rows: routes(policy, rows), 10_000_000),
        "replays": (lambda rows: replays(policy, rows), 20_000),
    }
    asked = argparse.ArgumentParser(description=main.__doc__)
    asked.add_argument("named", nargs="*", metavar="|".join(works))
    asked.add_argument("--rows", type=int, default=sys.maxsize, help="no more than so many")
    given = asked.parse_args()
    for name, (work, rows) in works.items():
        if name in (given.named or works):
            work(min(rows, given.rows))
    if FAILED:
        sys.exit(f"not reached: {', '.join(FAILED)}")


if __name__ == "__main__":
    main()
