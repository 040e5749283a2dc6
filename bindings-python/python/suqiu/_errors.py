"""Every exception of the package.

One for each family of faults, each with a stable code, the article behind it, and what is wrong
and what to do next in Chinese and English.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from suqiu._types import Finding


class SuqiuError(Exception):
    """Something went wrong; the children say in which family.

    `str()` is English: place, message, code, what to do next. `zh` is the same in Chinese.
    """

    kind: ClassVar[str] = ""

    def __init__(self, fault: str) -> None:
        """Take a fault as the library writes it, in JSON."""
        super().__init__(fault)
        data: dict[str, Any] = json.loads(fault)
        self.json: str = fault
        """The whole fault, as the library wrote it."""
        self.code: str = data["code"]
        """The stable code, like `not_now`."""
        self.article: str | None = data.get("article")
        """The articles behind a refusal."""
        self.message_zh: str = data["message"]["zh"]
        """What is wrong, in Chinese."""
        self.message_en: str = data["message"]["en"]
        """What is wrong, in English."""
        self.next_zh: str = data["next"]["zh"]
        """What to do next, in Chinese."""
        self.next_en: str = data["next"]["en"]
        """What to do next, in English."""
        self.place: str | None = data.get("place")
        """Where: line and column, a path in JSON, a row and column, the name of an argument."""
        self.possible: tuple[str, ...] = tuple(data.get("possible", ()))
        """The commands that are possible now, where a refusal depends on that."""
        self._findings: list[Any] = data.get("findings", [])

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with a pack, one by one."""
        from suqiu._types import Finding

        return tuple(Finding.from_data(finding) for finding in self._findings)

    @property
    def zh(self) -> str:
        """The whole of it in Chinese."""
        return self._text(self.message_zh, self.next_zh)

    def __str__(self) -> str:
        return self._text(self.message_en, self.next_en)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.code!r}, {self.message_en!r})"

    def _text(self, message: str, following: str) -> str:
        place = f"{self.place}: " if self.place else ""
        return f"{place}{message} [{self.code}] {following}"


class Refusal(SuqiuError):
    """A command is refused; nothing changed."""

    kind = "refusal"


class PackError(SuqiuError):
    """A policy pack cannot be used; `findings` says why, one by one."""

    kind = "pack"


class DirectoryError(SuqiuError):
    """A directory cannot be used."""

    kind = "directory"


class CalendarError(SuqiuError):
    """A calendar cannot be used, or a date has no answer on it."""

    kind = "calendar"


class ClockError(SuqiuError):
    """A clock has no answer."""

    kind = "clock"


class LogError(SuqiuError):
    """A log is broken, or something cannot be sealed into one."""

    kind = "log"


class AuditError(SuqiuError):
    """Records cannot be audited."""

    kind = "audit"


class InputError(SuqiuError, ValueError):
    """What was handed in is not of the form asked for."""

    kind = "input"


class InternalError(SuqiuError):
    """A fault of the library itself; nothing was changed."""

    kind = "internal"


class FieldError(SuqiuError):
    """A command of field work could not be brought to the server; an outbox tells so."""

    kind = "field"


_BY_KIND: dict[str, type[SuqiuError]] = {
    error.kind: error
    for error in (
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
    )
}


def error_from_json(fault: str) -> SuqiuError:
    """Make the exception of a fault's family."""
    kind = json.loads(fault)["kind"]
    return _BY_KIND.get(kind, SuqiuError)(fault)


def input_error(
    code: str, place: str, message: tuple[str, str], following: tuple[str, str]
) -> InputError:
    """Make an exception for what the Python side refuses; texts are Chinese and English."""
    fault: dict[str, Any] = {
        "code": code,
        "kind": InputError.kind,
        "message": {"en": message[1], "zh": message[0]},
        "next": {"en": following[1], "zh": following[0]},
    }
    if place:
        fault["place"] = place
    text = json.dumps(fault, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return InputError(text)
