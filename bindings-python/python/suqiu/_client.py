"""The classes that programs use: the native ones, with typed values in and out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from suqiu import _html
from suqiu import _suqiu as native
from suqiu import _types as t
from suqiu._convert import read_instant, take_date, write_instant, wrong_type
from suqiu._errors import input_error
from suqiu._record import Record, dump, parse, read_one_of, write_one_of

if TYPE_CHECKING:
    from typing_extensions import Buffer, Self

R = TypeVar("R", bound=Record)
_EPOCH = date(1970, 1, 1)


class Policy(native.Policy):
    """The rules by which petitions are decided. It never changes; threads share it."""

    __slots__ = ()

    @classmethod
    def national(cls) -> Self:
        """Load the national pack that ships inside the library."""
        return cls([], "cn.national")

    @classmethod
    def load(cls, *packs: str | os.PathLike[str], id: str) -> Self:  # noqa: A002
        """Load the pack `id` from files in TOML or JSON.

        What it extends is looked for among the files, then in the library. A pack that cannot be
        used raises `PackError`, whose `findings` name file, line and column.
        """
        texts = [(Path(pack).name, _format_of(pack), _text_of(pack)) for pack in packs]
        return cls(texts, id)

    @classmethod
    def from_texts(cls, packs: Mapping[str, str], *, id: str) -> Self:  # noqa: A002
        """Load the pack `id` from texts by their names; a name ends in `.toml` or `.json`."""
        return cls([(name, _format_of(name), text) for name, text in packs.items()], id)

    def with_calendar(self, calendar: str) -> Self:
        """Give the same policy on a newer table of days than the library's, as JSON.

        Days and windows that the pack adds are laid over it; the digest is of the pack alone and
        stays, while a policy on another calendar is another policy: it is not equal. A calendar
        that cannot be used raises `CalendarError`, none at all `InputError`.
        """
        return type(self)(self, None, calendar)

    @property
    def warnings(self) -> tuple[t.Finding, ...]:
        """What was found while loading that did not prevent it."""
        return _many(t.Finding, self.warnings_json())

    def check_directory(self, directory: Directory) -> tuple[t.Finding, ...]:
        """What of the policy the units of a directory cannot carry, and who stands in.

        A finding of severity `error` leaves petitions without anybody to answer them.
        """
        return _many(t.Finding, self.check_directory_json(directory))

    def __reduce__(self) -> tuple[Any, ...]:
        packs = [("policy.json", "json", self.to_json())]
        return type(self), (packs, self.id, self.calendar_json)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self


class Directory(native.Directory):
    """The units of a place. It never changes; threads share it."""

    __slots__ = ()

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """Read a file in CSV or JSON."""
        return cls(_text_of(path), _format_of(path))

    @classmethod
    def from_csv(cls, text: str) -> Self:
        """Read CSV with a header; `functions` are separated by `;`."""
        return cls(text, "csv")

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read a JSON array of units."""
        return cls(text, "json")

    @classmethod
    def of(cls, units: Iterable[t.Unit]) -> Self:
        """Make a directory of units."""
        return cls(dump([unit.to_data() for unit in units]), "json")

    @property
    def units(self) -> tuple[t.Unit, ...]:
        """All units, in the order in which they were given."""
        return _many(t.Unit, self.to_json())

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.to_json(), "json")

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self


class Jurisdiction(native.Jurisdiction):
    """By which rules and among which units petitions are decided: a policy and a directory."""

    __slots__ = ()

    def route(self, facts: t.Facts | str, at: datetime) -> t.RoutingDecision:
        """Find where a petition goes: one responsible unit in one channel, or why not here.

        What the facts leave out is unknown. `at` is when it is asked; limits of other procedures
        are read then. A unit, place or subject that is not known raises `InputError`.
        """
        text = self.route_json(_text(facts), write_instant(at, "at"))
        return t.RoutingDecision.from_json(text)

    def explain_route(self, facts: t.Facts | str, at: datetime) -> t.RouteExplanation:
        """Say which rule decided, and of every other rule the first thing that it lacked."""
        text = self.explain_route_json(_text(facts), write_instant(at, "at"))
        return t.RouteExplanation.from_json(text)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self


Events = t.Decision | Iterable[t.Event] | str
"""What holds events: a decision, events, or text (a JSON array, lines of a log)."""


class Clocks(tuple[t.ClockReading, ...]):
    """Clocks, as a notebook shows them."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return _html.clocks(self)


class Petition(native.Petition):
    """A petition's state: the fold of its events.

    Only `apply` changes it, and at once: whoever reads it in another thread sees it before or
    after, never in between.
    """

    __slots__ = ()

    @classmethod
    def restore(cls, snapshot: str) -> Self:
        """Restore a petition from a snapshot; apply the later events to it."""
        return cls(None, snapshot=snapshot)

    @property
    def phase(self) -> t.Phase:
        """Where it stands in its life."""
        return t.Phase(self.phase_word)

    def decide(self, jurisdiction: native.Jurisdiction, command: t.Command | str) -> t.Decision:
        """Decide a command; nothing changes. A command that may not be raises `Refusal`.

        Store the events of the decision, then `apply` it.
        """
        text = command.to_json() if isinstance(command, t.Command) else command
        return t.Decision.from_json(self.decide_json(jurisdiction, text))

    def apply(self, events: Events) -> None:
        """Apply a decision, events, or lines of a log. All of them are taken, or none."""
        self.apply_json(_events(events))

    def snapshot(self, policy: native.Policy) -> str:
        """Write its state down, to be kept and restored."""
        return self.snapshot_json(policy)

    def clocks(self, policy: native.Policy, now: datetime) -> Clocks:
        """Read every running and ended clock at an instant."""
        return Clocks(_many(t.ClockReading, self.clocks_json(policy, write_instant(now, "now"))))

    def alerts(self, policy: native.Policy, now: datetime) -> tuple[t.Alert, ...]:
        """Give the alerts that are due at an instant and were not claimed."""
        return _many(t.Alert, self.alerts_json(policy, write_instant(now, "now")))

    def next_change_at(self, policy: native.Policy, now: datetime) -> datetime | None:
        """Give when to look again, if nothing happens; none when nothing will change."""
        at = parse(self.next_change_json(policy, write_instant(now, "now")))
        return None if at is None else read_instant(at)

    def view(self, policy: native.Policy, events: Events, now: datetime) -> t.PetitionerView:
        """Show the petition as the petitioner sees it; `events` are all of its events."""
        text = self.view_json(policy, _events(events), write_instant(now, "now"))
        return t.PetitionerView.from_json(text)

    def _repr_html_(self) -> str:
        return _html.petition({"id": self.id, "phase": self.phase_word, "seq": self.seq})


class Chain(native.Chain):
    """Seals the events of one petition, each line naming the hash of the one before it.

    A chain starts with a hash function (`sm3`, `sha256`), or goes on after a hash (`sm3:…`).
    """

    __slots__ = ()

    def seal(self, event: t.Event | str) -> str:
        """Write the sealed line of an event, without a line break."""
        return self.seal_json(event.to_json() if isinstance(event, t.Event) else event)


class Verified(NamedTuple):
    """A log that holds."""

    lines: int
    """How many lines it has."""
    last: str | None
    """The hash of the last one."""


def verify(lines: str) -> Verified:
    """Check the lines of a log; the first broken link raises `LogError` with its line."""
    data = parse(native.verify_json(lines))
    return Verified(data["lines"], data.get("last"))


def read_log(lines: str) -> tuple[t.Event, ...]:
    """Read the events out of the lines of a log, without checking the links between them."""
    events: list[t.Event] = []
    for number, line in enumerate(lines.split("\n"), start=1):
        data = parse(line) if line.strip() else None
        if isinstance(data, dict):
            given = cast("dict[str, Any]", data)
            fields = {key: given[key] for key in given if key not in ("hash", "prev")}
            events.append(t.Event.from_data(fields, f"line {number}"))
        elif data is not None:
            raise wrong_type(f"line {number}", data, " JSON 对象", "a JSON object")
    return tuple(events)


def due(policy: native.Policy, question: t.ClockQuestion) -> t.Due | None:
    """Compute when a clock falls due; none while an open pause holds it."""
    data = parse(native.due_json(policy, question.to_json()))
    return None if data is None else t.Due.from_data(data)


def read(policy: native.Policy, question: t.ClockQuestion, now: datetime) -> t.Reading:
    """Read a clock at an instant."""
    text = native.read_json(policy, question.to_json(), write_instant(now, "now"))
    return t.Reading.from_json(text)


def explain_due(policy: native.Policy, question: t.ClockQuestion) -> t.DueExplanation:
    """Say which days a due counted and skipped, and why."""
    return t.DueExplanation.from_json(native.explain_due_json(policy, question.to_json()))


def explain(policy: native.Policy, events: Events) -> tuple[t.Explanation, ...]:
    """Say why each of some events happened: rule and article."""
    return _many(t.Explanation, native.explanations_json(policy, _events(events)))


class DueDays(NamedTuple):
    """Columns of dues, a row for each start. `numpy.asarray` takes each as it is."""

    nominal: memoryview
    """The last day of the period itself, in days since 1970-01-01."""
    rolled: memoryview
    """The last day after a day of rest moved it."""
    certainty: memoryview
    """0 certain, 1 the rolled day may move, 2 both may."""


_UNITS = tuple(t.PeriodUnit)
"""In the order of their codes in a column."""


def due_days(
    policy: native.Policy,
    start: Buffer,
    count: Buffer,
    *,
    unit: t.PeriodUnit = t.PeriodUnit.DAYS,
    roll: t.Roll = t.Roll.NEXT,
) -> DueDays:
    """Compute the dues of many periods at once, without copying the columns.

    `start` holds days since 1970-01-01 (see `day_number`), `count` how many days or working days.
    Both are contiguous columns of 32-bit numbers: NumPy's `int32`, `array.array("i")`.
    """
    code = _UNITS.index(t.PeriodUnit(unit))
    nominal, rolled, certainty = native.due_days(policy, code, t.Roll(roll).value, start, count)
    return DueDays(
        memoryview(nominal).cast("i").toreadonly(),
        memoryview(rolled).cast("i").toreadonly(),
        memoryview(certainty).toreadonly(),
    )


def day_number(day: date) -> int:
    """Give a day as it stands in a column: days since 1970-01-01."""
    return (take_date(day, "day") - _EPOCH).days


def day_of(number: int) -> date:
    """Give the day that stands in a column as days since 1970-01-01."""
    return _EPOCH + timedelta(days=number)


def audit_csv(
    policy: native.Policy,
    text: str,
    *,
    as_of: datetime,
    as_if: bool = False,
    columns: Mapping[str, str] | None = None,
    offset: str | None = None,
    received_by: str = "direct",
) -> dict[str, Any]:
    """Audit a platform's export: CSV with a header. The report is that of every other face.

    `as_of` is when open clocks are read; `columns` names the library's columns as they are called
    in the file; `offset` is that of times written without one, like `+08:00`; `as_if` judges days
    on which the policy was not in force as if it had been; `received_by` is who received records
    that do not say so.
    """
    options: dict[str, Any] = {
        "as_if": as_if,
        "as_of": write_instant(as_of, "as_of"),
        "columns": dict(columns or {}),
        "offset": offset,
        "received_by": str(received_by),
    }
    report: dict[str, Any] = parse(native.audit_json(policy, text, dump(options)))
    return report


class Versions:
    """The versions of one pack, and which of them judges a day. It never changes."""

    __slots__ = ("_policies",)

    def __init__(self, policies: Iterable[Policy]) -> None:
        """Take the versions in any order; those that overlap raise `PackError`."""
        self._policies = tuple(policies)
        self.standing(_EPOCH)

    def on(self, day: date) -> Policy | None:
        """Give the version to decide with on a day; none where none is in force."""
        digest = self.standing(day).get("policy", {}).get("digest")
        return next((one for one in self._policies if one.digest == digest), None)

    def standing(self, day: date) -> dict[str, Any]:
        """Say which version judges a day: its `status`, and what goes with it.

        `in_force` comes with `policy`, and with `to` where its last day is known; `not_yet` with
        `from`; `expired` with `to`, with `successor` where one is known, and with `gap` where days
        between the two have no version.
        """
        answer: dict[str, Any] = parse(native.standing_json(list(self._policies), day.isoformat()))
        return answer


def diff(old: native.Policy, new: native.Policy) -> dict[str, Any]:
    """Say what a new version of a pack changes, for whom: `Diff` of `schemas/suqiu.json`."""
    found: dict[str, Any] = parse(native.diff_json(old, new))
    return found


def affected(
    old: native.Policy,
    new: native.Policy,
    petition: native.Petition,
    at: datetime,
    *,
    directory: native.Directory | None = None,
) -> dict[str, Any] | None:
    """Say what a new version changes for a petition: `Affected` of `schemas/suqiu.json`.

    None where nothing changes. Without a directory it is not looked at where it would go.
    """
    text = native.affected_json(old, new, directory, petition, write_instant(at, "at"))
    found: dict[str, Any] | None = parse(text)
    return found


def rotation(directory: native.Directory, question: t.RotationQuestion) -> t.Rotation:
    """Say who sits in the centre in the month after the one that was counted."""
    return t.Rotation.from_json(native.rotation_json(directory, question.to_json()))


def propose_repeats(question: t.RepeatsQuestion) -> tuple[t.ProposedRepeat, ...]:
    """Propose earlier petitions that a new one may repeat, the likeliest first.

    An officer finds whether one is a repeat. `sees_accusations` is whether the one who asks may
    see accusations.
    """
    return _many(t.ProposedRepeat, native.propose_repeats_json(question.to_json()))


def public_code(parts: t.PublicCodeParts) -> str:
    """Make a public code with its check character (ISO/IEC 7064 MOD 37,36).

    That no code is given twice is for the program: it counts the serial numbers.
    """
    return native.public_code_json(parts.to_json())


def read_public_code(code: str) -> t.PublicCodeParts:
    """Read a public code; case, hyphens and blanks do not matter.

    One that was misread raises `InputError`.
    """
    return t.PublicCodeParts.from_json(native.read_public_code_json(code))


def indicators(
    policy: native.Policy, snapshots: Iterable[str], question: t.IndicatorQuestion
) -> t.IndicatorReport:
    """Measure units in a period; `snapshots` are those of the petitions as they stand.

    One that cannot be read raises `InputError` with its place, like `snapshots[2]`.
    """
    text = native.indicators_json(policy, list(snapshots), question.to_json())
    return t.IndicatorReport.from_json(text)


def ask(
    jurisdiction: native.Jurisdiction, question: t.Ask, snapshots: Iterable[str] = ()
) -> t.TableAnswer:
    """Answer a question about tables: a pool, a schedule, an agenda, a ledger, a forecast, a trace.

    `snapshots` are those of the petitions that it is asked of; one that cannot be read raises
    `InputError` with its place, like `snapshots[2]`.
    """
    asked = write_one_of(t.Ask, question, "question")
    answer: t.TableAnswer = read_one_of(
        t.TableAnswer, native.ask_json(jurisdiction, list(snapshots), asked)
    )
    return answer


def decide_dossier(
    jurisdiction: native.Jurisdiction,
    dossier: t.Dossier,
    command: t.DossierCommand,
    petition: native.Petition | None = None,
) -> t.DossierDecision:
    """Decide a command about a dossier; nothing changes. One that may not be raises `Refusal`.

    `petition` is the one that a listing is of, or that a grid event turns into. Store the event of
    the decision, then `apply_dossier` it.
    """
    text = native.decide_dossier_json(jurisdiction, petition, dossier.to_json(), command.to_json())
    return t.DossierDecision.from_json(text)


def apply_dossier(
    dossier: t.Dossier, events: t.DossierDecision | Iterable[t.DossierEvent]
) -> t.Dossier:
    """Give a dossier after events: all of them are taken, or none."""
    if isinstance(events, t.DossierDecision):
        text = events.to_json()
    else:
        text = dump([event.to_data() for event in events])
    return t.Dossier.from_json(native.apply_dossier_json(dossier.to_json(), text))


def read_dossier(
    policy: native.Policy, dossier: t.Dossier, now: datetime
) -> t.DossierReading | None:
    """Read the clock of a dossier's step at an instant; none where none runs."""
    text = native.read_dossier_json(policy, dossier.to_json(), write_instant(now, "now"))
    data = parse(text)
    return None if data is None else t.DossierReading.from_data(data)


def rebase(
    jurisdiction: native.Jurisdiction,
    question: t.RebaseQuestion,
    snapshots: Iterable[str],
    pending: Iterable[t.FieldCommand],
) -> t.Rebased:
    """Decide commands that waited on a phone again, in order, on what is known by now.

    `snapshots` are those of the petitions that the commands are about. Nothing changes: store the
    events of the answer, all or none. A refused command is an answer.
    """
    texts = [command.to_json() for command in pending]
    asked = question.to_json()
    return t.Rebased.from_json(native.rebase_json(jurisdiction, asked, list(snapshots), texts))


def apply_outbox(outbox: t.Outbox, entries: Iterable[t.OutboxEntry]) -> t.Outbox:
    """Give an outbox after entries: all of them are taken, or none."""
    text = dump([entry.to_data() for entry in entries])
    return t.Outbox.from_json(native.apply_outbox_json(outbox.to_json(), text))


def outbox_batch(outbox: t.Outbox) -> t.OutboxBatch:
    """Give what an outbox sends next, in order."""
    return t.OutboxBatch.from_json(native.outbox_batch_json(outbox.to_json()))


def labels() -> dict[str, dict[str, t.Text]]:
    """Give every code with its names for people, by kind: `labels()["phase"]["closed"].zh`."""
    data: dict[str, dict[str, Any]] = parse(native.labels_json())
    return {
        kind: {code: t.Text.from_data(label) for code, label in codes.items()}
        for kind, codes in data.items()
    }


def _many(kind: type[R], text: str) -> tuple[R, ...]:
    return tuple(kind.from_data(one) for one in parse(text))


def _text(facts: t.Facts | str) -> str:
    return facts.to_json() if isinstance(facts, t.Facts) else facts


def _events(events: Events) -> str:
    if isinstance(events, str):
        return events
    if isinstance(events, t.Decision):
        return events.to_json()
    return dump([event.to_data() for event in events])


def _format_of(path: str | os.PathLike[str]) -> str:
    return Path(path).suffix.removeprefix(".").lower()


def _text_of(path: str | os.PathLike[str]) -> str:
    try:
        return Path(path).read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        name = Path(path).name
        raise input_error(
            "input.utf8",
            f"{name}: byte {error.start}",
            (f"{name} 不是 UTF-8", f"{name} is not UTF-8"),
            ("用 UTF-8 编码", "encode it as UTF-8"),
        ) from None
