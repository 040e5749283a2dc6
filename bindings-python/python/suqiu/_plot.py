"""The pictures of a comparison. Needs matplotlib: `pip install suqiu[plot]`.

Chinese needs a font that has it. Where none is installed the words are English, and what stays
Chinese, like the identifier of a unit, is written in escapes: never a row of empty boxes.
"""

# What matplotlib takes is only partly typed.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownLambdaType=false
# pyright: reportAttributeAccessIssue=false
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from matplotlib import font_manager
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, PathPatch
from matplotlib.path import Path

from suqiu._client import labels

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from suqiu._replay import Comparison

_CHINESE = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "Microsoft YaHei",
    "PingFang SC",
    "SimHei",
    "Noto Sans CJK JP",
    "Droid Sans Fallback",
)
_COLOURS = {"blue": "#3b82f6", "yellow": "#eab308", "red": "#dc2626", "overdue": "#450a0a"}
_A, _B = "#94a3b8", "#0f766e"
_MOST_UNITS = 12
_MOST_MONTHS = 24
_WORDS = {
    "alerts": ("每周预警数", "Alerts per week"),
    "breaches": ("各渠道超期率", "Share of duties broken, by channel"),
    "flows": ("渠道流向：A → B", "Flow between channels, A → B"),
    "workload": (
        "各单位每月期限在身天数，B − A",
        "Days of duties per unit and month, B − A",
    ),
    "none": ("未确定", "not routed"),
    "same": ("没有差别", "no difference"),
    "nothing": ("没有数据", "nothing to show"),
    "before": ("A 规则", "policy A"),
    "after": ("B 规则", "policy B"),
    "blue": ("蓝", "blue"),
    "yellow": ("黄", "yellow"),
    "red": ("红", "red"),
    "overdue": ("超期", "overdue"),
}


class Words(NamedTuple):
    """In which language, and in which font, words are written."""

    font: str | None
    """A font with Chinese, if one is installed."""
    chinese: bool
    """Whether the words are Chinese."""

    def say(self, word: str) -> str:
        """Give a word of the pictures."""
        return _WORDS[word][0 if self.chinese else 1]

    def label(self, channel: object) -> str:
        """Give the name of a channel."""
        if channel is None:
            return self.say("none")
        text = labels()["channel"][str(channel)]
        return text.zh if self.chinese else text.en

    def show(self, text: object) -> str:
        """Give what is not a word of ours, so that the font can write it."""
        shown = str(text)
        return shown if self.font else shown.encode("ascii", "backslashreplace").decode()


def words(lang: str) -> Words:
    """Find a font for a language; Chinese falls back to English where there is none."""
    installed = {font.name for font in font_manager.fontManager.ttflist}
    font = next((name for name in _CHINESE if name in installed), None)
    return Words(font, chinese=lang == "zh" and font is not None)


class Page(Figure):
    """A figure that a notebook shows by itself, without pyplot."""

    def _repr_png_(self) -> bytes:
        from io import BytesIO

        buffer = BytesIO()
        self.savefig(buffer, format="png", dpi=80)
        return buffer.getvalue()


def page(found: Comparison, lang: str) -> Figure:
    """All four pictures on one page."""
    import matplotlib as mpl

    said = words(lang)
    family = [said.font, "DejaVu Sans"] if said.font else ["DejaVu Sans"]
    with mpl.rc_context({"font.family": family, "axes.unicode_minus": False}):
        figure = Page(figsize=(13, 9), layout="constrained")
        axes = figure.subplots(2, 2)
        alerts(found, axes[0, 0], said)
        breaches(found, axes[0, 1], said)
        flows(found, axes[1, 0], said)
        workload(found, axes[1, 1], said)
        # Texts find their font when they are drawn.
        for text in figure.findobj(lambda artist: hasattr(artist, "set_fontfamily")):
            text.set_fontfamily(family)  # type: ignore[attr-defined]
    return figure


def _empty(axes: Axes, said: Words, word: str = "nothing") -> None:
    axes.text(0.5, 0.5, said.say(word), ha="center", va="center", transform=axes.transAxes)
    axes.set_xticks([])
    axes.set_yticks([])


def _weeks(alerts: Iterable[dict[str, Any]]) -> dict[str, Counter[date]]:
    counts: dict[str, Counter[date]] = {colour: Counter() for colour in _COLOURS}
    for one in alerts:
        at: datetime = one["at"]
        monday = at.date() - timedelta(days=at.weekday())
        counts[one["colour"]][monday] += 1
    return counts


def days_of(days: list[date]) -> Any:
    """Days for an axis: matplotlib takes them, and its types do not say so."""
    return days


def alerts(found: Comparison, axes: Axes, said: Words) -> None:
    """Alerts over time: grey under the first policy, in their colour under the second."""
    axes.set_title(said.say("alerts"), loc="left")
    sides = [_weeks(found.a.alerts), _weeks(found.b.alerts)]
    days = sorted({day for side in sides for counter in side.values() for day in counter})
    if not days:
        _empty(axes, said)
        return
    span = (days[-1] - days[0]).days // 7 + 1
    every = [days[0] + timedelta(days=7 * week) for week in range(span)]
    axes.set_axis_off()
    for row, (colour, paint) in enumerate(_COLOURS.items()):
        # One strip for each colour: eight lines in one picture tell nobody anything.
        strip = axes.inset_axes((0.0, 0.77 - 0.255 * row, 1.0, 0.215))
        for side, line, width in zip(sides, (_A, paint), (1.6, 1.4), strict=True):
            heights = [side[colour][day] for day in every]
            strip.plot(days_of(every), heights, color=line, linewidth=width)
        strip.set_ylim(bottom=0)
        strip.set_ylabel(said.say(colour), fontsize=9)
        strip.tick_params(labelsize=7, labelbottom=row == len(_COLOURS) - 1)
        strip.margins(x=0.01)
    lines = [Line2D([], [], color=_A), Line2D([], [], color=_COLOURS["blue"])]
    names = [said.say("before"), said.say("after")]
    axes.legend(lines, names, fontsize=8, loc="upper right", bbox_to_anchor=(1.0, 1.1), ncols=2)


def breaches(found: Comparison, axes: Axes, said: Words) -> None:
    """The share of duties that were broken, by channel."""
    axes.set_title(said.say("breaches"))
    rows = list(found.breaches)
    channels = sorted({row["channel"] for row in rows}, key=str)
    if not channels:
        _empty(axes, said)
        return
    for place, (side, paint) in enumerate((("a", _A), ("b", _B))):
        of_side = {row["channel"]: row for row in rows if row["policy"] == side}
        for at, channel in enumerate(channels):
            row: dict[str, Any] = of_side.get(channel, {"judged": 0, "late": 0})
            rate = 100 * row["late"] / row["judged"] if row["judged"] else 0.0
            height = at + 0.2 - 0.4 * place
            axes.barh(height, rate, 0.36, color=paint)
            text = f" {rate:.1f}% ({row['late']}/{row['judged']})"
            axes.text(rate, height, text, va="center", fontsize=8)
    axes.set_yticks(range(len(channels)), [said.label(channel) for channel in channels])
    axes.set_xlim(0, max(axes.get_xlim()[1] * 1.35, 1))
    axes.set_xlabel("%")
    patches = [Patch(color=_A), Patch(color=_B)]
    axes.legend(patches, [said.say("before"), said.say("after")], fontsize=8)


def _stack(counts: dict[Any, int], gap: float) -> dict[Any, list[float]]:
    """Where each channel begins, from the top; ribbons are taken off from there."""
    top, places = 0.0, {}
    for channel in sorted(counts, key=lambda one: (-counts[one], str(one))):
        places[channel] = [top, top]
        top += counts[channel] + gap
    return places


def flows(found: Comparison, axes: Axes, said: Words) -> None:
    """How many petitions went from one channel to another."""
    axes.set_title(said.say("flows"))
    axes.set_xticks([])
    axes.set_yticks([])
    for spine in axes.spines.values():
        spine.set_visible(False)
    rows: list[dict[str, Any]] = list(found.flows)
    if not rows:
        _empty(axes, said)
        return
    before: Counter[Any] = Counter()
    after: Counter[Any] = Counter()
    for row in rows:
        before[row["before"]] += row["petitions"]
        after[row["after"]] += row["petitions"]
    gap = 0.04 * sum(before.values())
    left, right = _stack(before, gap), _stack(after, gap)
    for row in sorted(rows, key=lambda row: (str(row["before"]), str(row["after"]))):
        start, end = left[row["before"]][1], right[row["after"]][1]
        height = row["petitions"]
        left[row["before"]][1] += height
        right[row["after"]][1] += height
        moved = row["before"] != row["after"]
        axes.add_patch(_ribbon(start, end, height, _B if moved else _A))
    for x, align, places, counts in (
        (0.0, "right", left, before),
        (1.0, "left", right, after),
    ):
        for channel, (top, _) in places.items():
            axes.plot([x, x], [top, top + counts[channel]], color="#334155", linewidth=5)
            text = f"{said.label(channel)}  {counts[channel]}"
            middle = top + counts[channel] / 2
            axes.text(x - 0.03 if align == "right" else x + 0.03, middle, text, ha=align,
                      va="center", fontsize=9)  # fmt: skip
    total = max(sum(before.values()) + gap * len(before), sum(after.values()) + gap * len(after))
    axes.set_xlim(-1.5, 2.5)
    axes.set_ylim(total, -gap)


def _ribbon(start: float, end: float, height: float, paint: str) -> PathPatch:
    points = [
        *((0.0, start), (0.5, start), (0.5, end), (1.0, end)),
        *((1.0, end + height), (0.5, end + height), (0.5, start + height), (0.0, start + height)),
        (0.0, start),
    ]
    curve = [Path.CURVE4] * 3
    codes = [Path.MOVETO, *curve, Path.LINETO, *curve, Path.CLOSEPOLY]
    return PathPatch(Path(points, codes), facecolor=paint, alpha=0.45, edgecolor="none")


def workload(found: Comparison, axes: Axes, said: Words) -> None:
    """A heat map: how many more days of duties the second policy puts on a unit in a month."""
    import numpy as np

    axes.set_title(said.say("workload"))
    days: dict[tuple[str, date], int] = {}
    weight: Counter[str] = Counter()
    for row in found.workload:
        key = (str(row["unit"]), row["month"])
        sign = 1 if row["policy"] == "b" else -1
        days[key] = days.get(key, 0) + sign * row["days"]
        weight[str(row["unit"])] += row["days"]
    units = [unit for unit, _ in weight.most_common(_MOST_UNITS)]
    months = sorted({month for _, month in days})[-_MOST_MONTHS:]
    if not units:
        _empty(axes, said)
        return
    grid = np.array([[days.get((unit, month), 0) for month in months] for unit in units])
    most = int(np.abs(grid).max())
    if not most:
        _empty(axes, said, "same")
        return
    image = axes.imshow(grid, cmap="RdBu_r", vmin=-most, vmax=most, aspect="auto")
    axes.set_yticks(range(len(units)), [said.show(unit) for unit in units], fontsize=8)
    step = -(-len(months) // 6)
    shown = range(0, len(months), step)
    axes.set_xticks(shown, [f"{months[at]:%Y-%m}" for at in shown], fontsize=8)
    axes.figure.colorbar(image, ax=axes, shrink=0.8)
