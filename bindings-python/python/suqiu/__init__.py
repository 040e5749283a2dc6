"""Decisions, deadlines and alerts for public petitions (信访).

A command is decided into events, events are applied to a petition, and the petition's clocks are
read. The host stores the events; the library holds no state but the petitions in its hands.
"""

from suqiu import _types
from suqiu._client import (
    Chain,
    Directory,
    DueDays,
    Jurisdiction,
    Petition,
    Policy,
    Verified,
    apply_dossier,
    ask,
    audit_csv,
    day_number,
    day_of,
    decide_dossier,
    due,
    due_days,
    explain,
    explain_due,
    indicators,
    labels,
    propose_repeats,
    public_code,
    read,
    read_dossier,
    read_log,
    read_public_code,
    rotation,
    verify,
)
from suqiu._convert import CHINA
from suqiu._errors import (
    AuditError,
    CalendarError,
    ClockError,
    DirectoryError,
    InputError,
    InternalError,
    LogError,
    PackError,
    Refusal,
    SuqiuError,
)
from suqiu._id import new_id
from suqiu._record import Choice, Record
from suqiu._suqiu import __version__
from suqiu._types import *  # noqa: F403

__all__ = [
    "CHINA",
    "AuditError",
    "CalendarError",
    "Chain",
    "Choice",
    "ClockError",
    "Directory",
    "DirectoryError",
    "DueDays",
    "InputError",
    "InternalError",
    "Jurisdiction",
    "LogError",
    "PackError",
    "Petition",
    "Policy",
    "Record",
    "Refusal",
    "SuqiuError",
    "Verified",
    "__version__",
    "apply_dossier",
    "ask",
    "audit_csv",
    "day_number",
    "day_of",
    "decide_dossier",
    "due",
    "due_days",
    "explain",
    "explain_due",
    "indicators",
    "labels",
    "new_id",
    "propose_repeats",
    "public_code",
    "read",
    "read_dossier",
    "read_log",
    "read_public_code",
    "rotation",
    "verify",
]
__all__ += _types.__all__
