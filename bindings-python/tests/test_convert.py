"""Times, dates and decimals: exact, or refused."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from suqiu import CHINA, InputError
from suqiu import _convert as convert


@given(
    st.decimals(
        allow_nan=False, allow_infinity=False, places=6, min_value=-(10**18), max_value=10**18
    )
)
def test_decimals_go_out_and_come_back_exactly(value: Decimal) -> None:
    text = convert.write_decimal(value)
    assert "e" not in text.lower()
    assert convert.read_decimal(text) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("12.30"), "12.30"),
        (Decimal("1E+3"), "1000"),
        (Decimal("1E-28"), "0." + "0" * 27 + "1"),
        (Decimal("-0"), "0"),
        (Decimal("-0.00"), "0.00"),
        (Decimal("-1.5"), "-1.5"),
        (Decimal(2**96 - 1), "79228162514264337593543950335"),
    ],
)
def test_decimals_are_written_in_plain_digits(value: Decimal, text: str) -> None:
    assert convert.write_decimal(value) == text
    with localcontext() as context:
        context.prec = 3
        assert convert.write_decimal(value) == text
        assert convert.read_decimal(text) == value


@pytest.mark.parametrize(
    "value",
    [
        1.5,
        0.1,
        float("nan"),
        True,
        1,
        "1.5",
        None,
        Fraction(1, 2),
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("Infinity"),
        Decimal("1E-29"),
        Decimal("1" * 5000),
        Decimal("1E+30"),
        Decimal("1E+999999"),
        Decimal("79228162514264337593543950335.4"),
        Decimal(2**96),
    ],
    ids=repr,
)
def test_what_is_no_exact_decimal_is_refused(value: object) -> None:
    with pytest.raises(InputError) as caught:
        convert.write_decimal(value, "amount")
    assert caught.value.place == "amount"


@pytest.mark.parametrize(
    "text", ["", "1e3", "1_000", " 1", "１", "+1", "01", ".5", "5.", "NaN", "1" * 100, 1, 1.5, None]
)
def test_texts_that_are_no_decimal_are_refused(text: object) -> None:
    with pytest.raises(InputError):
        convert.read_decimal(text)


@given(
    st.datetimes(
        min_value=datetime(1970, 1, 2),  # noqa: DTZ001
        max_value=datetime(2099, 12, 30),  # noqa: DTZ001
        timezones=st.timezones(),
    )
)
def test_instants_go_out_and_come_back(value: datetime) -> None:
    if value.utcoffset() is None:
        return
    read = convert.read_instant(convert.write_instant(value))
    assert read == value.astimezone(CHINA)
    assert read.utcoffset() == timedelta(hours=8)


@pytest.mark.parametrize(
    "value",
    [datetime(2026, 3, 2), date(2026, 3, 2), "2026-03-02", 0, 1.5, None, True],  # noqa: DTZ001
)
def test_what_is_no_aware_datetime_is_refused(value: object) -> None:
    with pytest.raises(InputError) as caught:
        convert.write_instant(value, "at")
    assert caught.value.place == "at"


def test_a_time_that_leaves_the_years_is_refused() -> None:
    with pytest.raises(InputError):
        convert.write_instant(datetime.max.replace(tzinfo=timezone.utc))


def test_what_is_finer_than_a_microsecond_is_cut() -> None:
    read = convert.read_instant("2026-03-02T09:30:00.123456999Z")
    assert read == datetime(2026, 3, 2, 9, 30, 0, 123456, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-02T09:30:00",
        "2026-03-02 09:30:00Z",
        "2026-13-02T09:30:00Z",
        "2026-03-02T25:30:00Z",
        "2026-03-02T09:30:00.Z",
        "２026-03-02T09:30:00Z",
        "",
        1,
    ],
)
def test_texts_that_are_no_instant_are_refused(text: object) -> None:
    with pytest.raises(InputError):
        convert.read_instant(text)


@pytest.mark.parametrize(
    "value",
    [datetime(2026, 3, 2, tzinfo=CHINA), datetime(2026, 3, 2), "2026-03-02", 20_000, 1.5, None],  # noqa: DTZ001
)
def test_a_datetime_is_never_taken_for_a_date(value: object) -> None:
    with pytest.raises(InputError):
        convert.write_date(value, "on")


@pytest.mark.parametrize(
    "text", ["2026-02-30", "20260302", "2026-3-2", "2026-03-02T00:00:00Z", "", 1]
)
def test_texts_that_are_no_date_are_refused(text: object) -> None:
    with pytest.raises(InputError):
        convert.read_date(text)
