"""The native half: texts in, canonical JSON out. Use the package `suqiu` instead."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from typing_extensions import Buffer, Self, disjoint_base

__version__: str

@disjoint_base
class Policy:
    """The rules by which petitions are decided.

    It is loaded by its identifier from texts, each with its name and format, on a calendar or the
    library's own; or it is a loaded policy, which has its identifier already, on another calendar.
    """

    @overload
    def __new__(
        cls, packs: Sequence[tuple[str, str, str]], id: str, calendar: str | None = None, /
    ) -> Self: ...
    @overload
    def __new__(cls, packs: Policy, id: None, calendar: str, /) -> Self: ...
    @property
    def id(self) -> str:
        """The pack's identifier."""
    @property
    def calendar_json(self) -> str | None:
        """The calendar that took the place of the library's, as it was given."""
    @property
    def version(self) -> str:
        """The pack's version."""
    @property
    def digest(self) -> str:
        """The SM3 of the resolved pack: equal digests, equal rules, on whatever calendar."""
    def to_json(self) -> str:
        """Give the resolved pack as canonical JSON."""
    def info_json(self) -> str:
        """Give digest, id and version as canonical JSON."""
    def warnings_json(self) -> str:
        """Give what was found while loading, as canonical JSON."""
    def check_directory_json(self, directory: Directory, /) -> str:
        """Give what of it the units of a directory cannot carry, as canonical JSON."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@disjoint_base
class Directory:
    """The units of a place."""

    def __new__(cls, text: str, format: str, /) -> Self: ...
    def info_json(self) -> str:
        """Give the number of units as canonical JSON."""
    def to_json(self) -> str:
        """Give the units as canonical JSON, in the order in which they were given."""
    def __len__(self) -> int: ...
    def __contains__(self, unit: str, /) -> bool: ...

@disjoint_base
class Jurisdiction:
    """By which rules and among which units petitions are decided."""

    def __new__(cls, policy: Policy, directory: Directory, /) -> Self: ...
    def route_json(self, facts: str, at: str, /) -> str:
        """Give where a petition with these facts goes."""
    def explain_route_json(self, facts: str, at: str, /) -> str:
        """Give why it goes there."""

@disjoint_base
class Petition:
    """A petition's state."""

    def __new__(cls, id: str | None, /, *, snapshot: str | None = None) -> Self: ...
    @property
    def id(self) -> str:
        """Its identifier."""
    @property
    def seq(self) -> int:
        """The number of its last event; 0 while it is blank."""
    @property
    def phase_word(self) -> str:
        """Where it stands in its life, as the wire has it."""
    def position_json(self) -> str:
        """Give phase and sequence as canonical JSON."""
    def decide_json(self, jurisdiction: Jurisdiction, command: str, /) -> str:
        """Decide a command; nothing changes."""
    def apply_json(self, events: str, /) -> None:
        """Apply events: a decision, an array, or lines of a log. All are taken, or none."""
    def snapshot_json(self, policy: Policy, /) -> str:
        """Give its state, to be kept and restored."""
    def clocks_json(self, policy: Policy, now: str, /) -> str:
        """Give every running and ended clock at an instant."""
    def alerts_json(self, policy: Policy, now: str, /) -> str:
        """Give the alerts that are due at an instant and were not claimed."""
    def next_change_json(self, policy: Policy, now: str, /) -> str:
        """Give when to look again."""
    def view_json(self, policy: Policy, events: str, now: str, /) -> str:
        """Give the petitioner's view; `events` are those of the petition."""

@disjoint_base
class Chain:
    """Seals the events of one petition, one after the other."""

    def __new__(cls, start: str = ..., /) -> Self: ...
    def seal_json(self, event: str, /) -> str:
        """Give the sealed line of an event, without a line break."""
    @property
    def last(self) -> str | None:
        """The hash of the last line; none before the first."""

@disjoint_base
class Table:
    """A table of answers: named columns of the same length, which others take without a copy."""

    def __new__(cls, table: Table, /) -> Self: ...
    @property
    def column_names(self) -> list[str]:
        """The names of its columns."""
    @property
    def kinds(self) -> dict[str, str]:
        """What each column holds: `date`, `time`, `count`, `flag`, `text`."""
    def __len__(self) -> int: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """Hand over the table as a stream of Arrow's C Data Interface."""
    def __arrow_c_schema__(self) -> object:
        """Hand over its schema."""
    def values(self, name: str, first: int, last: int, /) -> list[Any]:
        """Give the values of a column from one row to another, as they are stored."""

@disjoint_base
class ReplayLog:
    """The commands of many petitions."""

    def __new__(cls, text: str | ReplayLog, /) -> Self: ...
    @property
    def commands(self) -> int:
        """How many commands it has."""
    def to_lines(self) -> str:
        """Give its commands as lines of JSON."""
    def assumptions_json(self) -> str:
        """Give what was assumed to have them, as canonical JSON."""
    def __len__(self) -> int: ...

def due_json(policy: Policy, question: str, /) -> str:
    """Give when a clock falls due."""

def read_json(policy: Policy, question: str, now: str, /) -> str:
    """Give what a clock shows at an instant."""

def explain_due_json(policy: Policy, question: str, /) -> str:
    """Give which days a due counted and skipped, and why."""

def explanations_json(policy: Policy, events: str, /) -> str:
    """Give why each of some events happened: rule and article."""

def verify_json(lines: str, /) -> str:
    """Check the lines of a log."""

def audit_json(policy: Policy, csv: str, options: str, /) -> str:
    """Audit an export: CSV with a header."""

def standing_json(versions: Sequence[Policy], day: str, /) -> str:
    """Give which of the versions of a pack judges a day."""

def diff_json(old: Policy, new: Policy, /) -> str:
    """Give what a new version changes."""

def affected_json(
    old: Policy, new: Policy, directory: Directory | None, petition: Petition, at: str, /
) -> str:
    """Give what a new version changes for one petition, or `null`."""

def rotation_json(directory: Directory, question: str, /) -> str:
    """Give who sits in the centre next month."""

def propose_repeats_json(question: str, /) -> str:
    """Give earlier petitions that a new one may repeat."""

def public_code_json(parts: str, /) -> str:
    """Give a public code with its check character, as plain text."""

def read_public_code_json(code: str, /) -> str:
    """Give what a public code says."""

def indicators_json(policy: Policy, snapshots: Sequence[str], question: str, /) -> str:
    """Give what is measured of units."""

def ask_json(jurisdiction: Jurisdiction, snapshots: Sequence[str], question: str, /) -> str:
    """Answer a question about tables."""

def decide_dossier_json(
    jurisdiction: Jurisdiction, petition: Petition | None, dossier: str, command: str, /
) -> str:
    """Decide a command about a dossier; nothing changes."""

def apply_dossier_json(dossier: str, events: str, /) -> str:
    """Give a dossier after events."""

def read_dossier_json(policy: Policy, dossier: str, now: str, /) -> str:
    """Give what the clock of a dossier's step shows."""

def rebase_json(
    jurisdiction: Jurisdiction, question: str, snapshots: Sequence[str], pending: Sequence[str], /
) -> str:
    """Decide waiting commands again on what is known by now."""

def apply_outbox_json(outbox: str, entries: str, /) -> str:
    """Give an outbox after entries."""

def outbox_batch_json(outbox: str, /) -> str:
    """Give what an outbox sends next."""

def labels_json() -> str:
    """Give every code with its names for people."""

def due_days(
    policy: Policy, unit: int, roll: str, start: Buffer, count: Buffer, /
) -> tuple[bytearray, bytearray, bytearray]:
    """Compute the dues of many periods in days or working days."""

def sweep_table(policy: Policy, table: object, now: str, options: Mapping[str, Any], /) -> Table:
    """Compute dues, certainties and colours of the clocks of a table."""

def count_colours(
    policy: Policy, table: object, now: str, options: Mapping[str, Any], /
) -> tuple[list[int], int]:
    """Count the colours of the clocks of a table, and the rows without a start or budget."""

def route_table(
    jurisdiction: Jurisdiction, table: object, at: str, options: Mapping[str, Any], /
) -> Table:
    """Give where the petitions of a table go."""

def audit_table(
    policy: Policy, table: object, options: Mapping[str, Any], /
) -> tuple[str, Table | None]:
    """Audit the records of a table."""

def log_from_table(table: object, options: Mapping[str, Any], /) -> ReplayLog:
    """Give the commands that a platform's export tells."""

def replay_log(
    jurisdiction: Jurisdiction, log: ReplayLog, options: Mapping[str, Any], /
) -> tuple[list[tuple[str, Table]], str, int]:
    """Decide a log under one policy."""

def compare_log(
    a: Jurisdiction, b: Jurisdiction, log: ReplayLog, options: Mapping[str, Any], /
) -> tuple[
    tuple[list[tuple[str, Table]], str, int],
    tuple[list[tuple[str, Table]], str, int],
    list[tuple[str, Table]],
]:
    """Decide a log under two policies."""

def run_cli(arguments: Sequence[str], /) -> int:
    """Run the program `suqiu` with arguments; the code with which it ends."""
