"""What notebooks show: plain tables, small and without scripts. Everything is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from suqiu import _types as t
    from suqiu._replay import Comparison, Replay

_COLOURS = {
    "blue": ("#dbeafe", "#1e3a8a"),
    "yellow": ("#fef9c3", "#713f12"),
    "red": ("#fee2e2", "#7f1d1d"),
    "overdue": ("#7f1d1d", "#ffffff"),
}
_STYLE = "border-collapse:collapse;font-size:90%"
_CELL = "padding:2px 8px;text-align:left;vertical-align:top;border-bottom:1px solid #ddd"


def cell(value: object) -> str:
    """A value as a cell shows it."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return escape(value.strftime("%Y-%m-%d %H:%M"))
    if isinstance(value, float):
        return f"{value:.3f}"
    return escape(str(value))


def _badge(colour: object) -> str:
    text = cell(colour)
    paint = _COLOURS.get(text)
    if paint is None:
        return text
    back, front = paint
    return f'<span style="background:{back};color:{front};padding:0 4px">{text}</span>'


def rows(names: Sequence[str], body: Iterable[Sequence[object]], note: str = "") -> str:
    """A table of rows. The column `colour` is painted."""
    head = "".join(f'<th style="{_CELL}">{escape(name)}</th>' for name in names)
    lines: list[str] = []
    for row in body:
        cells = [
            _badge(value) if name in ("colour", "overdue") else cell(value)
            for name, value in zip(names, row, strict=True)
        ]
        tds = "".join(f'<td style="{_CELL}">{one}</td>' for one in cells)
        lines.append(f"<tr>{tds}</tr>")
    foot = f"<p><small>{escape(note)}</small></p>" if note else ""
    return (
        f'<table style="{_STYLE}"><thead><tr>{head}</tr></thead>'
        f"<tbody>{''.join(lines)}</tbody></table>{foot}"
    )


def table(names: Sequence[str], body: Iterable[Mapping[str, object]], total: int) -> str:
    """The first rows of a table."""
    shown = [[row[name] for name in names] for row in body]
    note = f"{len(shown)} of {total} rows" if total > len(shown) else f"{total} rows"
    return rows(names, shown, note)


def audit(report: Mapping[str, Any]) -> str:
    """The counts of an audit, with what was assumed."""
    body: list[Sequence[object]] = []
    for clock in report["clocks"]:
        counts = clock["counts"]
        body.append(
            [
                clock["clock"],
                f"{clock['label']['zh']} {clock['label']['en']}",
                clock["article"],
                counts["met"],
                counts["late_at_nominal"],
                counts["late_after_roll"],
                sum(counts["open"].values()),
                counts["undetermined"],
            ]
        )
    names = (
        *("clock", "期限 label", "依据 article", "按期 met", "晚于末日 late at nominal"),
        *("超期 late after rolling", "未办结 open", "无法确定 undetermined"),
    )
    policy = report["policy"]
    note = f"{report['records']} records, {policy['id']} {policy['version']}"
    assumed = "".join(
        f"<li>{escape(one['zh'])} {escape(one['en'])}</li>" for one in report["assumptions"]
    )
    return rows(names, body, note) + f"<small>假定 assumptions<ul>{assumed}</ul></small>"


def clocks(readings: Iterable[t.ClockReading]) -> str:
    """What the clocks of a petition show."""
    body: list[Sequence[object]] = []
    for one in readings:
        due = one.reading.due
        body.append(
            [
                f"{one.label.zh} {one.label.en}",
                one.article,
                one.started_at,
                due and due.nominal,
                due and due.rolled,
                one.reading.colour.value,
                one.bearing_unit or one.bearer.value,
            ]
        )
    names = ("期限 clock", "依据 article", "start", "nominal", "rolled", "colour", "bearer")
    return rows(names, body)


def petition(position: Mapping[str, object]) -> str:
    """Where a petition stands. Nothing that names a person is shown."""
    return rows(("petition", "phase", "seq"), [list(position.values())])


def route(decision: t.RoutingDecision) -> str:
    """Where a petition goes, by which rule."""
    from suqiu import _types as types

    outcome = decision.outcome
    body: list[Sequence[object]] = [
        ["rule", decision.rule],
        ["article", decision.citation.article],
        ["tier", decision.tier.value],
    ]
    if isinstance(outcome, types.RouteOutcomeRoute):
        found = outcome.route
        body += [
            ["channel", found.channel.value],
            ["unit", found.unit],
            ["level", found.level.value],
            ["coordinates", found.coordination.unit],
        ]
        if found.first_try is not None:
            body.append(["first try", found.first_try.unit or "mediation"])
        body += [["beside", one.channel.value] for one in found.beside]
    else:
        not_here = outcome.not_here
        next_step = not_here.next_step
        body += [
            ["not here", not_here.reason.value],
            ["next step", f"{next_step.zh} {next_step.en}"],
        ]
    for warning in decision.warnings:
        due = warning.due.rolled if warning.due else "?"
        body.append(["limit", f"{warning.label.zh} {warning.label.en}: {due}"])
    return rows(("去向 route", decision.policy.id), body)


def record(value: object) -> str | None:
    """What a notebook shows of a value; none where its `repr` does."""
    from suqiu import _types as types

    if isinstance(value, types.RoutingDecision):
        return route(value)
    if isinstance(value, types.ClockReading):
        return clocks([value])
    return None


def assumptions(texts: Iterable[t.Text]) -> str:
    """What was assumed."""
    items = "".join(f"<li>{escape(one.zh)} {escape(one.en)}</li>" for one in texts)
    return f"<small>假定 assumptions<ul>{items}</ul></small>"


def replay(found: Replay) -> str:
    """The figures of a replay, and what was assumed."""
    standings: dict[str, int] = {}
    for one in found.clocks["standing"]:
        standings[str(one)] = standings.get(str(one), 0) + 1
    body = [
        ["petitions", len(found.petitions)],
        ["events", found.events],
        ["refused", len(found.refusals)],
        ["alerts", len(found.alerts)],
        *([f"clocks {name}", count] for name, count in sorted(standings.items())),
    ]
    return rows(("重演 replay", ""), body) + assumptions(found.assumptions)


def comparison(found: Comparison) -> str:
    """The figures of a comparison under both policies, and what was assumed."""
    body = [[name, a, b, b - a] for name, (a, b) in found.summary().items()]
    note = f"{sum(bool(one) for one in found.petitions['moved'])} petitions moved"
    head = rows(("对比 comparison", "A", "B", "B - A"), body, note)
    return head + assumptions(found.assumptions)
