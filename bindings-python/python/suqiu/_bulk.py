"""Work on tables of petitions: whole columns in, whole columns out.

Every function here lets other Python threads run, takes `threads=` of its own, tells `progress=`
how far it is, and ends with Ctrl-C.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from suqiu import _html
from suqiu import _suqiu as native
from suqiu import _types as t
from suqiu._convert import write_instant
from suqiu._errors import input_error
from suqiu._record import parse
from suqiu._table import Table, TableLike, name_columns, take

Progress = Callable[[int, int], object] | bool | None
"""A function of the rows done and all rows; `True` for a bar of tqdm."""


class ColourCount(NamedTuple):
    """How many clocks show which colour."""

    clear: int
    blue: int
    yellow: int
    red: int
    overdue: int
    unknown: int
    """Rows without a start or a budget."""


class Audit:
    """What an audit found."""

    __slots__ = ("records", "report")

    def __init__(self, report: dict[str, Any], records: Table | None) -> None:
        """Take what was found."""
        self.report = report
        """The counts, clock by clock, and what was assumed, as `audit_csv` gives them."""
        self.records = records
        """What became of each clock of each record, if that was asked for."""

    def __repr__(self) -> str:
        clocks = ", ".join(one["clock"] for one in self.report["clocks"])
        return f"<Audit of {self.report['records']} records: {clocks}>"

    def _repr_html_(self) -> str:
        return _html.audit(self.report)


def sweep(
    table: TableLike,
    now: datetime,
    policy: native.Policy,
    *,
    clock: str | None = None,
    unit: t.PeriodUnit = t.PeriodUnit.DAYS,
    nature: t.Nature = t.Nature.DUTY,
    roll: t.Roll = t.Roll.NEXT,
    columns: Mapping[str, str] | None = None,
    offset: str | None = None,
    threads: int = 1,
    progress: Progress = None,
) -> Table:
    """Compute due, certainty and colour of many running clocks at an instant.

    The table has `start` (a time with its zone) and either all clocks are those of a rule of the
    policy (`clock="XF-HANDLE"`), or `budget` says how many units each runs: days, unless `unit`
    says otherwise, as one for all or as a column. Optional columns are `extended` and `excluded`
    (units) and `paused`. `columns` names them as they are called in the table.

    The answer has `nominal`, `rolled`, `certainty` and `colour` in the order of the rows. Where a
    row has no start or budget there is none; where it is paused there is no due.
    """
    options = _sweep_options(clock, unit, nature, roll, columns, offset, threads, progress)
    source = take(table)
    with progress_bar(options):
        return Table(native.sweep_table(policy, source, write_instant(now, "now"), options))


def count_colours(
    table: TableLike,
    now: datetime,
    policy: native.Policy,
    *,
    clock: str | None = None,
    unit: t.PeriodUnit = t.PeriodUnit.DAYS,
    nature: t.Nature = t.Nature.DUTY,
    roll: t.Roll = t.Roll.NEXT,
    columns: Mapping[str, str] | None = None,
    offset: str | None = None,
    threads: int = 1,
    progress: Progress = None,
) -> ColourCount:
    """Count the colours of many running clocks at an instant; see `sweep`.

    Clocks of one rule differ by their start alone: they are counted in one pass over it.
    """
    options = _sweep_options(clock, unit, nature, roll, columns, offset, threads, progress)
    source = take(table)
    with progress_bar(options):
        counts, unknown = native.count_colours(policy, source, write_instant(now, "now"), options)
    clear, blue, yellow, red, overdue = counts
    return ColourCount(clear, blue, yellow, red, overdue, unknown)


def route_many(
    table: TableLike,
    policy: native.Policy,
    directory: native.Directory,
    at: datetime,
    *,
    columns: Mapping[str, str] | None = None,
    threads: int = 1,
    progress: Progress = None,
) -> Table:
    """Find where many petitions go: the answer of `Jurisdiction.route`, a row for each.

    Columns are the fields of `Facts` (`class`, `subject`, `relation`, `place`, `amount`, …) and
    `respondent_unit`; what has no column is unknown. Columns of few different texts are quickest as
    categories (Polars' `Categorical`, Arrow's dictionaries). The answer has `rule`, `channel`,
    `unit`, `level`, `tier`, `not_here` (why it goes nowhere here), `procedure`, `first_try` (by
    mediation) and `no_route`: `nobody_free` where an accusation is against every unit that could
    look into it, and nothing else is there.
    """
    options: dict[str, Any] = {
        "columns": name_columns(columns),
        "progress": progress,
        "threads": thread_count(threads),
    }
    source = take(table)
    place = native.Jurisdiction(policy, directory)
    with progress_bar(options):
        return Table(native.route_table(place, source, write_instant(at, "at"), options))


def audit(
    table: TableLike,
    policy: native.Policy,
    *,
    as_of: datetime,
    as_if: bool = False,
    columns: Mapping[str, str] | None = None,
    offset: str | None = None,
    received_by: str = "direct",
    records: bool = False,
    threads: int = 1,
    progress: Progress = None,
) -> Audit:
    """Audit the records of a platform, as `audit_csv` does: how many of its answers were late.

    Columns are `received_at`, `replied_at` and the other times of steps, `class`, `branch` and
    `received_by`. Times are instants with a zone, or texts in RFC 3339; `offset` is that of those
    without one. `records=True` gives what became of each clock of each record too.
    """
    options: dict[str, Any] = {
        "as_if": as_if,
        "as_of": write_instant(as_of, "as_of"),
        "columns": name_columns(columns),
        "offset": offset,
        "progress": progress,
        "received_by": str(received_by),
        "records": records,
        "threads": thread_count(threads),
    }
    source = take(table)
    with progress_bar(options):
        report, judged = native.audit_table(policy, source, options)
    table_of = None if judged is None else Table(judged)
    return Audit(parse(report), table_of)


def _sweep_options(
    clock: str | None,
    unit: t.PeriodUnit,
    nature: t.Nature,
    roll: t.Roll,
    columns: Mapping[str, str] | None,
    offset: str | None,
    threads: int,
    progress: Progress,
) -> dict[str, Any]:
    return {
        "clock": clock,
        "columns": name_columns(columns),
        "nature": t.Nature(nature).value,
        "offset": offset,
        "progress": progress,
        "roll": t.Roll(roll).value,
        "threads": thread_count(threads),
        "unit": t.PeriodUnit(unit).value,
    }


def thread_count(threads: int) -> int:
    """Give the number of threads; 0 is one for each processor."""
    if threads < 0:
        raise input_error(
            "input.value",
            "threads",
            (f"threads 不能是 {threads}", f"threads cannot be {threads}"),
            ("用 1 或更多；0 为全部处理器", "use 1 or more; 0 is all processors"),
        )
    return threads or os.cpu_count() or 1


class progress_bar:  # noqa: N801
    """Puts a bar of tqdm in place of `progress=True`, and closes it."""

    def __init__(self, options: dict[str, Any], unit: str = " rows") -> None:
        self._bar: Any = None
        if options["progress"] is True:
            from tqdm.auto import tqdm

            self._bar = tqdm(unit=unit, unit_scale=True)
            options["progress"] = self._move
        elif options["progress"] is False:
            options["progress"] = None

    def _move(self, done: int, total: int) -> None:
        self._bar.total = total
        self._bar.update(done - self._bar.n)

    def __enter__(self) -> None:
        """Nothing is to be done."""

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()
