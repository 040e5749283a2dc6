#!/usr/bin/env python3
"""Counts late answers in real records, without the library: the second opinion behind `suqiu audit`.

Reads messages_replies.csv (id, received_at, replied_at) and cn_calendar.csv (date, kind) from the
folder of shared data, and counts by the letter of the law, in the simplest code that does it:

  - the day of receipt is not counted (民法典 201), natural days follow, and the period ends at 24:00
    of its last day;
  - where the last day is a day of rest, the next working day is the last one (民法典 203);
  - days off and make-up workdays are those of the State Council's notices; where they say nothing,
    Saturday and Sunday are days of rest.

The only time of an answer in these records serves as notice and as answer; acceptance is taken as
receipt; no extension is known. 15 days: 信访工作条例 23(2). 60 days: 34.

    derive.py DATA_FOLDER            prints the counts as JSON
    derive.py DATA_FOLDER --check F  fails where the file F says something else
"""

import csv
import datetime as dt
import json
import pathlib
import sys

CHINA = dt.timezone(dt.timedelta(hours=8))
CLOCKS = {"XF-NOTICE-DIRECT": 15, "XF-HANDLE": 60}


def days_of_rest(folder):
    kinds = {}
    with open(folder / "cn_calendar.csv", encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            kinds[dt.date.fromisoformat(row["date"])] = row["kind"]
    years = {day.year for day in kinds}

    def rests(day):
        if day.year not in years:
            raise SystemExit(f"{day}: the calendar does not reach so far")
        kind = kinds.get(day)
        if kind == "makeup-workday":
            return False
        return kind is not None or day.weekday() >= 5

    return rests


def local(text):
    return dt.datetime.fromisoformat(text).astimezone(CHINA)


def end_of(day):
    return dt.datetime.combine(day, dt.time(), CHINA) + dt.timedelta(days=1)


def verdict(received, replied, days, rests):
    nominal = received.date() + dt.timedelta(days=days)
    rolled = nominal
    while rests(rolled):
        rolled += dt.timedelta(days=1)
    if replied > end_of(rolled):
        return "late_after_roll"
    if replied > end_of(nominal):
        return "late_at_nominal"
    return "met"


def derive(folder):
    rests = days_of_rest(folder)
    counts = {clock: {"met": 0, "late_at_nominal": 0, "late_after_roll": 0} for clock in CLOCKS}
    records = 0
    with open(folder / "messages_replies.csv", encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            records += 1
            received, replied = local(row["received_at"]), local(row["replied_at"])
            if replied < received:
                raise SystemExit(f"record {row['id']}: answered before it was received")
            for clock, days in CLOCKS.items():
                counts[clock][verdict(received, replied, days, rests)] += 1
    return {"clocks": counts, "records": records}


def main(arguments):
    folder = pathlib.Path(arguments[0])
    derived = derive(folder)
    if arguments[1:2] == ["--check"]:
        pinned = json.loads(pathlib.Path(arguments[2]).read_text(encoding="utf-8"))
        if pinned != derived:
            raise SystemExit(f"{arguments[2]} says {pinned}, derived {derived}")
        print(f"{arguments[2]}: agrees with {derived['records']} records")
    else:
        json.dump(derived, sys.stdout, indent=2, sort_keys=True)
        print()


if __name__ == "__main__":
    if len(sys.argv) not in (2, 4):
        raise SystemExit(__doc__)
    main(sys.argv[1:])
