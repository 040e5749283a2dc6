"""What would it have looked like under this policy: old petitions decided again."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from suqiu import _html
from suqiu import _suqiu as native
from suqiu import _types as t
from suqiu._bulk import Progress, progress_bar, thread_count
from suqiu._convert import write_instant
from suqiu._record import parse
from suqiu._table import Table, TableLike, name_columns, take

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from typing_extensions import Self


class ReplayLog(native.ReplayLog):
    """The commands of many petitions. It never changes; threads share it."""

    __slots__ = ()

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """Read a file of commands, or a log of events, one JSON a line.

        From the events of a log the commands are found again.
        """
        return cls(Path(path).read_text(encoding="utf-8"))

    @property
    def assumptions(self) -> tuple[t.Text, ...]:
        """What was assumed to have the commands."""
        return _texts(self.assumptions_json())


class Replay:
    """What a replay found, as tables."""

    __slots__ = ("alerts", "assumptions", "clocks", "events", "petitions", "refusals")

    def __init__(self, found: tuple[list[tuple[str, native.Table]], str, int]) -> None:
        """Take what was found."""
        tables, texts, events = found
        named = {name: Table(table) for name, table in tables}
        self.petitions = named["petitions"]
        """How each petition stands: channel, unit, level, tier, phase, breaches."""
        self.clocks = named["clocks"]
        """Every clock: the unit that bears it, its dues, when it ended, how it stands."""
        self.alerts = named["alerts"]
        """Every colour that a duty turned, and when."""
        self.refusals = named["refusals"]
        """The commands that were refused, with their codes."""
        self.assumptions = _texts(texts)
        """What was taken for given."""
        self.events = events
        """How many events there were."""

    def __repr__(self) -> str:
        return f"<Replay of {len(self.petitions)} petitions, {self.events} events>"

    def _repr_html_(self) -> str:
        return _html.replay(self)


class Comparison:
    """Two replays of the same petitions, and what differs between them."""

    __slots__ = ("a", "assumptions", "b", "breaches", "clocks", "flows", "petitions", "workload")

    def __init__(self, found: tuple[Any, Any, list[tuple[str, native.Table]]]) -> None:
        """Take what was found."""
        a, b, tables = found
        named = {name: Table(table) for name, table in tables}
        self.a = Replay(a)
        """The replay under the first policy."""
        self.b = Replay(b)
        """The replay under the second."""
        self.petitions = named["petitions"]
        """Each petition under both: channel, unit, level, breaches, and whether it moved."""
        self.clocks = named["clocks"]
        """Each clock under both: unit, due, end, how it stands."""
        self.flows = named["flows"]
        """How many petitions went from one channel to another."""
        self.breaches = named["breaches"]
        """The duties of each channel that ended or fell due, and those that were broken."""
        self.workload = named["workload"]
        """The duties that ran on each unit in each month, and for how many days."""
        self.assumptions = self.a.assumptions
        """What was assumed."""

    def summary(self) -> dict[str, tuple[int, int]]:
        """Give the figures that matter first, under the first policy and the second."""
        both = (self.a, self.b)

        def pair(count: Callable[[Replay], int]) -> tuple[int, int]:
            return count(both[0]), count(both[1])

        return {
            "petitions": pair(lambda one: len(one.petitions)),
            "events": pair(lambda one: one.events),
            "refused": pair(lambda one: len(one.refusals)),
            "alerts": pair(lambda one: len(one.alerts)),
            "breaches": pair(lambda one: sum(one.petitions["breaches"])),
            "moved": (0, sum(bool(one) for one in self.petitions["moved"])),
        }

    def plot(self, *, lang: str = "en") -> Figure:
        """Draw all four pictures on one page; needs matplotlib (`pip install suqiu[plot]`)."""
        from suqiu import _plot

        return _plot.page(self, lang)

    def __repr__(self) -> str:
        return f"<Comparison of {len(self.petitions)} petitions: {self.summary()}>"

    def _repr_html_(self) -> str:
        return _html.comparison(self)


def log_from_table(
    table: TableLike,
    columns: Mapping[str, str] | None = None,
    *,
    intake: t.Intake | None = None,
    receiver: str | None = None,
    offset: str | None = None,
) -> ReplayLog:
    """Turn a platform's export into a log of commands.

    `columns` names the library's columns as they are called in the table: `petition`,
    `received_at`, `referred_at`, `accepted_at`, `notified_at`, `replied_at`, `delivered_at`,
    `petitioner`, `handler`, `receiver`, `intake`, `class`, `branch`, and the fields of `Facts`.
    `intake` and `receiver` are those of rows that do not say so.

    What is unknown stays unknown: an empty cell is a step that was not taken. Where a whole column
    is missing, what had to be assumed stands in `assumptions`.
    """
    options: dict[str, Any] = {
        "columns": name_columns(columns),
        "intake": None if intake is None else t.Intake(intake).value,
        "offset": offset,
        "receiver": receiver,
    }
    return ReplayLog(native.log_from_table(take(table), options))


def replay(
    log: native.ReplayLog | str,
    policy: native.Policy,
    directory: native.Directory,
    *,
    as_of: datetime,
    as_if: bool = False,
    threads: int = 1,
    progress: Progress = None,
) -> Replay:
    """Decide the commands of a log again under a policy; what is open is read at `as_of`.

    `as_if` takes the policy to be in force on every day. A command that is refused changes nothing
    and stands in `refusals`; the petition goes on without it.
    """
    options = _options(as_of, as_if, "recorded", threads, progress)
    place = native.Jurisdiction(policy, directory)
    with progress_bar(options, " petitions"):
        return Replay(native.replay_log(place, _log(log), options))


def compare(
    log: native.ReplayLog | str,
    policy_a: native.Policy,
    policy_b: native.Policy,
    directory: native.Directory,
    *,
    as_of: datetime,
    as_if: bool = False,
    pace: str = "share",
    threads: int = 1,
    progress: Progress = None,
) -> Comparison:
    """Decide a log under two policies and say what changes.

    What came from outside stays as it is recorded; routes, units, levels, clocks, dues, alerts and
    breaches are derived again. `policy_a` is the one under which the log was made. When units would
    have acted under `policy_b` nobody knows: `pace="share"` takes a step that was in time to use
    the same share of its new limit, and a late one to be late by as many days; `pace="recorded"`
    leaves every time as it was. `assumptions` says all that was assumed.
    """
    options = _options(as_of, as_if, pace, threads, progress)
    a = native.Jurisdiction(policy_a, directory)
    b = native.Jurisdiction(policy_b, directory)
    with progress_bar(options, " petitions"):
        return Comparison(native.compare_log(a, b, _log(log), options))


def _options(
    as_of: datetime,
    as_if: bool,  # noqa: FBT001
    pace: str,
    threads: int,
    progress: Progress,
) -> dict[str, Any]:
    return {
        "as_if": as_if,
        "as_of": write_instant(as_of, "as_of"),
        "pace": pace,
        "progress": progress,
        "threads": thread_count(threads),
    }


def _log(log: native.ReplayLog | str) -> native.ReplayLog:
    return native.ReplayLog(log) if isinstance(log, str) else log


def _texts(text: str) -> tuple[t.Text, ...]:
    return tuple(t.Text.from_data(one) for one in parse(text))
