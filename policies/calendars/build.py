#!/usr/bin/env python3
"""Turns the tables of the State Council's notices into `cn.json`.

    build.py cn_calendar.csv calendar_notices.csv cn.json

`cn_calendar.csv` has the columns date, kind (`holiday` or `makeup-workday`) and name;
`calendar_notices.csv` has year and notice (an address). The output has one line per festival, so
that a new year is a readable difference.
"""

import csv
import json
import sys
from collections import defaultdict

REVISION = 1

ENGLISH = {
    "元旦": "New Year's Day",
    "春节": "Spring Festival",
    "清明": "Qingming",
    "劳动节": "Labour Day",
    "端午": "Dragon Boat Festival",
    "中秋": "Mid-Autumn Festival",
    "国庆节": "National Day",
    "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日":
        "70th anniversary of victory in the War of Resistance",
}

KINDS = {"holiday": "off", "makeup-workday": "work"}


def notice_year(date, name):
    """A New Year's day off (or its make-up day) in December is fixed by the next year's notice."""
    year = int(date[:4])
    return year + 1 if name == "元旦" and date[5:7] == "12" else year


def one_line(value):
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def main(days_path, notices_path, out_path):
    with open(days_path, encoding="utf-8", newline="") as file:
        days = list(csv.DictReader(file))
    notices = defaultdict(list)
    with open(notices_path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            notices[int(row["year"])].append(row["notice"])

    festivals = defaultdict(lambda: defaultdict(lambda: {"off": [], "work": []}))
    for row in sorted(days, key=lambda row: row["date"]):
        year = notice_year(row["date"], row["name"])
        if year not in notices:
            sys.exit(f"{row['date']}: no notice for {year}")
        festivals[year][row["name"]][KINDS[row["kind"]]].append(row["date"])

    first, last = min(notices), max(notices)
    if sorted(notices) != list(range(first, last + 1)):
        sys.exit("a year between the first and the last has no notice")

    years = []
    for year in range(first, last + 1):
        if not festivals[year]:
            sys.exit(f"{year}: a notice but no days")
        lines = []
        for name, lists in festivals[year].items():
            entry = {"name": {"zh": name, "en": ENGLISH[name]}}
            entry.update({key: value for key, value in lists.items() if value})
            lines.append("        " + one_line(entry))
        years.append(
            "    {\n"
            f'      "year": {year},\n'
            f'      "notices": {one_line(notices[year])},\n'
            '      "festivals": [\n' + ",\n".join(lines) + "\n      ]\n    }"
        )

    source = {
        "zh": "国务院办公厅关于部分节假日安排的历年通知；由 NateScarlet/holiday-cn（MIT）整理，"
              "与 LKI/chinese-calendar（MIT）核对",
        "en": "the State Council's yearly notices on public holidays; collected by "
              "NateScarlet/holiday-cn (MIT), cross-checked with LKI/chinese-calendar (MIT)",
    }
    head = [
        ("id", "cn"),
        ("version", f"{last}-{REVISION}"),
        ("zone", "+08:00"),
        ("coverage", {"from": f"{first}-01-01", "to": f"{last}-12-31"}),
        ("source", source),
        ("week", ["mon", "tue", "wed", "thu", "fri"]),
    ]
    with open(out_path, "w", encoding="utf-8", newline="\n") as file:
        file.write("{\n")
        for key, value in head:
            file.write(f'  "{key}": {one_line(value)},\n')
        file.write('  "years": [\n' + ",\n".join(years) + "\n  ]\n}\n")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
