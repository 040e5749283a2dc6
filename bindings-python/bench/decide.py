"""What a decision costs in Python beside the same call in Rust, in one run.

Both take the same prepared command as JSON and answer with the same bytes.
"""

from __future__ import annotations

import sys
import timeit
from datetime import datetime

import suqiu
from suqiu import _suqiu as native

UNITS = """\
id,name,level,parent,functions
gov,县政府,county,,government
xfj,县信访局,county,gov,petition_office
"""
LIMIT = 5_000.0
"""Nanoseconds that Python may add."""
ROUNDS = 15
TIMES = 4_000


def main() -> int:
    """Measure; fail where Python adds more than it may."""
    place = suqiu.Jurisdiction(suqiu.Policy.national(), suqiu.Directory.from_csv(UNITS))
    officer = suqiu.Actor(person="w17", role=suqiu.Role.OFFICER, unit="xfj")
    now = datetime(2026, 3, 2, 9, 30, tzinfo=suqiu.CHINA)
    act = suqiu.Register(intake=suqiu.Intake.LETTER, petitioner="r1")
    command = suqiu.Command(petition="p1", actor=officer, at=now, act=act)
    text = command.to_json()
    petition = suqiu.Petition("p1")
    nanos = getattr(native, "_decide_nanos", None)
    if nanos is None:
        print("built without test-hooks: nothing to measure against")
        return 2
    rust, raw, typed = [], [], []
    for _ in range(ROUNDS):  # turn by turn, so that a noisy moment touches all alike
        rust.append(nanos(petition, place, text, TIMES))
        decide = timeit.timeit(lambda: petition.decide_json(place, text), number=TIMES)
        raw.append(decide / TIMES * 1e9)
        turns = TIMES // 20
        whole = timeit.timeit(lambda: petition.decide(place, command), number=turns)
        typed.append(whole / turns * 1e9)
    best = min(rust)
    added = min(raw) - best
    print(f"Rust, the same JSON in and out  {best:>9,.0f} ns")
    ratio = min(raw) / best
    print(f"Python, decide_json             {min(raw):>9,.0f} ns  +{added:,.0f} ns, x{ratio:.2f}")
    print(f"Python, decide with dataclasses {min(typed):>9,.0f} ns")
    if added > LIMIT:
        print(f"Python adds more than {LIMIT:,.0f} ns")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
