"""Dues over columns that Python objects lend."""

from __future__ import annotations

import random
import re
import sys
import threading
from array import array
from datetime import date
from typing import Any

import pytest
import suqiu
from suqiu import (
    ClockError,
    ClockQuestion,
    InputError,
    PeriodUnit,
    Policy,
    Roll,
    day_number,
    day_of,
    due_days,
)

from .conftest import NOW


def column(*numbers: int) -> array[int]:
    return array("i", numbers)


def test_columns_answer_as_one_by_one(policy: Policy) -> None:
    chance = random.Random(7)
    days = [day_number(date(2025, 1, 1)) + chance.randrange(600) for _ in range(200)]
    counts = [chance.randrange(1, 90) for _ in days]
    for unit, roll in [
        (PeriodUnit.DAYS, Roll.NEXT),
        (PeriodUnit.DAYS, Roll.PREVIOUS),
        (PeriodUnit.DAYS, Roll.NONE),
        (PeriodUnit.WORKING_DAYS, Roll.NEXT),
    ]:
        dues = due_days(policy, column(*days), column(*counts), unit=unit, roll=roll)
        word = unit.value.replace("_", " ")
        certainties = list(suqiu.Certainty)
        for row, (day, count) in enumerate(zip(days, counts, strict=True)):
            start = NOW.combine(day_of(day), NOW.timetz())
            question = ClockQuestion(budget=f"{count} {word}", start=start, roll=roll)
            due = suqiu.due(policy, question)
            assert due is not None
            assert day_of(dues.nominal[row]) == due.nominal
            assert day_of(dues.rolled[row]) == due.rolled
            assert certainties[dues.certainty[row]] is due.certainty


def test_every_lender_of_32_bit_numbers_is_taken(policy: Policy) -> None:
    start = column(20_483, 20_730)
    for lent in (start, memoryview(start), memoryview(bytes(start)).cast("i")):
        assert list(due_days(policy, lent, column(30, 15)).rolled) == [20_514, 20_745]
    empty = due_days(policy, column(), column())
    assert len(empty.nominal) == len(empty.certainty) == 0


def test_arrays_of_numpy_are_lent_and_taken_without_a_copy(policy: Policy) -> None:
    np: Any = pytest.importorskip("numpy")
    rows = 300_000
    start = np.full(rows, 20_483, dtype=np.int32)
    count = np.full(rows, 30, dtype=np.int32)
    count.flags.writeable = False
    dues = due_days(policy, start, count)
    rolled = np.asarray(dues.rolled)
    assert rolled.dtype == np.int32
    assert (rolled == 20_514).all()
    assert not rolled.flags.owndata
    for wrong in (
        start.astype(np.int64),
        start.astype(np.float64),
        start.astype(np.uint32),
        start.astype(">i4"),
        start[::2],
        start.reshape(2, -1),
        start > 0,
        np.asarray(20_483, dtype=np.int32),
    ):
        with pytest.raises(InputError) as caught:
            due_days(policy, wrong, count)
        assert (caught.value.code, caught.value.place) == ("input.column", "start")


@pytest.mark.parametrize(
    "wrong", [None, 1, "text", [1, 2], object(), b"1234", array("q", [1]), array("d", [1.0])]
)
def test_what_is_no_column_is_refused(policy: Policy, wrong: Any) -> None:
    with pytest.raises(InputError) as caught:
        due_days(policy, column(1), wrong)
    assert caught.value.place == "count"
    assert re.search("[a-z]{2,} [a-z]{2,}", caught.value.message_zh) is None


def test_faults_name_the_row_of_the_whole_column(policy: Policy) -> None:
    start = column(*[20_483] * 5_000)
    count = column(*[30] * 5_000)
    count[4_321] = -1
    with pytest.raises(ClockError, match="row 4321"):
        due_days(policy, start, count)
    with pytest.raises(ClockError, match="`count` has 1 rows"):
        due_days(policy, start, column(1))
    with pytest.raises(ClockError, match="row 0"):
        due_days(policy, column(1), column(1), unit=PeriodUnit.MONTHS)
    with pytest.raises(ValueError, match="fortnights"):
        due_days(policy, column(1), column(1), unit="fortnights")  # type: ignore[arg-type]


def test_a_column_is_given_back(policy: Policy) -> None:
    start = column(20_483)
    before = sys.getrefcount(start)
    for _ in range(1_000):
        due_days(policy, start, column(30))
        with pytest.raises(ClockError):
            due_days(policy, start, column(30, 30))
    assert sys.getrefcount(start) == before
    start.append(1)  # it can grow again: nothing holds its memory


def test_a_column_changed_meanwhile_harms_nobody(policy: Policy) -> None:
    rows = 1_000_000
    start = array("i", [20_483]) * rows
    count = array("i", [30]) * rows
    done = threading.Event()

    def change() -> None:
        row = 0
        while not done.is_set():
            count[row % rows] = 31
            row += 7

    thread = threading.Thread(target=change)
    thread.start()
    try:
        for _ in range(3):
            rolled = due_days(policy, start, count).rolled
            assert len(rolled) == rows
    finally:
        done.set()
        thread.join()


def test_days_and_their_numbers() -> None:
    assert day_number(date(1970, 1, 1)) == 0
    assert day_of(20_483) == date(2026, 1, 30)
    with pytest.raises(InputError):
        day_number(NOW)
