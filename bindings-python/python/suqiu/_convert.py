"""Times, dates and decimals: exact, or refused."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import TypeGuard

from suqiu._errors import InputError, input_error

CHINA = timezone(timedelta(hours=8))
"""China's legal time, at which every instant is written."""

_INSTANT = re.compile(
    r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})", re.ASCII
)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_DECIMAL = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?", re.ASCII)
_LARGEST = 2**96 - 1
"""The largest number that a decimal holds, without its point."""
_SCALE = 28
"""The most places behind the point."""


def wrong_type(place: str, value: object, zh: str, en: str) -> InputError:
    """Refuse a value of the wrong type; the value itself may be confidential and is not shown."""
    found = type(value).__name__
    return input_error(
        "input.type",
        place,
        (f"不能是 {found}", f"a {found} does not fit here"),
        (f"用{zh}", f"use {en}"),
    )


def is_instant(value: object) -> TypeGuard[datetime]:
    """Whether a value is a `datetime`."""
    return isinstance(value, datetime)


def take_instant(value: object, place: str = "") -> datetime:
    """Take an aware `datetime` as it is; refuse everything else."""
    if not isinstance(value, datetime):
        raise wrong_type(place, value, "带时区的 datetime", "an aware datetime")
    if value.utcoffset() is None:
        raise input_error(
            "input.naive_datetime",
            place,
            ("时间没有时区", "the datetime has no time zone"),
            ("加上时区：tzinfo=suqiu.CHINA", "give it one: tzinfo=suqiu.CHINA"),
        )
    return value


def write_instant(value: object, place: str = "") -> str:
    """Write an aware `datetime` as the library does: at +08:00, to the microsecond."""
    try:
        local = take_instant(value, place).astimezone(CHINA)
    except OverflowError:
        raise _no_time(place) from None
    micros = local.microsecond
    precision = "seconds" if not micros else "microseconds" if micros % 1000 else "milliseconds"
    return local.isoformat(timespec=precision)


def read_instant(value: object, place: str = "") -> datetime:
    """Read RFC 3339 into a `datetime` at the offset written; finer than a microsecond is cut."""
    if not isinstance(value, str):
        raise wrong_type(place, value, " RFC 3339 文本", "a text in RFC 3339")
    found = _INSTANT.fullmatch(value)
    if found is None:
        raise _no_time(place)
    seconds, fraction, offset = found.groups()
    micros = (fraction or "").ljust(6, "0")[:6]
    try:
        return datetime.fromisoformat(f"{seconds}.{micros}{'+00:00' if offset == 'Z' else offset}")
    except ValueError:
        raise _no_time(place) from None


def _no_time(place: str) -> InputError:
    return input_error(
        "input.time",
        place,
        ("时间不对", "this is no time"),
        (
            "写成带时区偏移的 RFC 3339，如 2026-03-02T09:30:00+08:00",
            "write RFC 3339 with its offset, like 2026-03-02T09:30:00+08:00",
        ),
    )


def take_date(value: object, place: str = "") -> date:
    """Take a `date` as it is. A `datetime` is none: which day it falls on depends on the zone."""
    if isinstance(value, datetime):
        raise input_error(
            "input.datetime_for_date",
            place,
            ("要的是日期，给的是时间", "a date is asked for, not a datetime"),
            (
                "先换算到当地：value.astimezone(suqiu.CHINA).date()",
                "say which day it is: value.astimezone(suqiu.CHINA).date()",
            ),
        )
    if not isinstance(value, date):
        raise wrong_type(place, value, " date", "a date")
    return value


def write_date(value: object, place: str = "") -> str:
    """Write a `date`, like `2026-03-02`."""
    return take_date(value, place).isoformat()


def read_date(value: object, place: str = "") -> date:
    """Read a date, like `2026-03-02`."""
    if not isinstance(value, str):
        raise wrong_type(place, value, "日期文本", "a text like 2026-03-02")
    if _DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise input_error(
        "input.date",
        place,
        ("日期不对", "this is no date"),
        ("写成 2026-03-02", "write it like 2026-03-02"),
    )


def take_decimal(value: object, place: str = "") -> Decimal:
    """Take a finite `Decimal` that fits exactly; a float, a bool, a text and an int are none."""
    if not isinstance(value, Decimal):
        raise wrong_type(place, value, ' Decimal，如 Decimal("12.30")', 'a Decimal("12.30")')
    _, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int):
        raise _no_decimal(place)
    # Before they are read: thousands of digits are no number that fits, and slow to read.
    if len(digits) > _SCALE + 1 or exponent > _SCALE or -exponent > _SCALE:
        raise _no_decimal(place)
    mantissa = int("".join(map(str, digits)) or "0")
    if mantissa * 10 ** max(exponent, 0) > _LARGEST:
        raise _no_decimal(place)
    return value


def write_decimal(value: object, place: str = "") -> str:
    """Write a `Decimal` in plain digits: never an exponent, never rounded."""
    text = format(take_decimal(value, place), "f")
    return text[1:] if text.startswith("-") and not text.strip("-0.") else text


def read_decimal(value: object, place: str = "") -> Decimal:
    """Read plain digits into a `Decimal`, exactly."""
    if not isinstance(value, str):
        raise wrong_type(place, value, "十进制文本", "a text of digits")
    if len(value) > 64 or not _DECIMAL.fullmatch(value):
        raise _no_decimal(place)
    return take_decimal(Decimal(value), place)


def _no_decimal(place: str) -> InputError:
    return input_error(
        "input.decimal",
        place,
        ("数值不是有限的，或者放不下", "a number that is not finite, or does not fit exactly"),
        ("最多 28 位小数，共约 28 位数字", "use at most 28 places and about 28 digits in all"),
    )
