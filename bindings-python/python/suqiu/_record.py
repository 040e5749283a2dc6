"""What the dataclasses of `_types` have in common: to JSON, from JSON, and a `repr` to read.

How a field is converted follows from its annotation, worked out once for each class.
"""

# JSON holds anything: what is unknown here is looked at when it is read.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportPrivateUsage=false
from __future__ import annotations

import json
import operator
import types
import typing
from collections.abc import Callable
from dataclasses import MISSING, fields
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeVar, cast

from suqiu import _convert as convert
from suqiu._errors import InputError, input_error

if TYPE_CHECKING:
    from typing_extensions import Self

R = TypeVar("R", bound="Record")
C = TypeVar("C", bound="Choice")
Rule = Callable[[Any, str], Any]
_PLANS: dict[type[Any], tuple[Plan, ...]] = {}
"""The plans worked out so far."""


class Choice(str, Enum):
    """A closed set of words; each member is its word on the wire."""

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    def __format__(self, spec: str) -> str:
        return format(str(self.value), spec)


class Record:
    """A value that crosses the boundary. It never changes, and compares by content."""

    __slots__ = ()
    _tag: ClassVar[tuple[str, str] | None] = None
    """The key and the word by which it is told apart where it is one of several."""
    _hidden: ClassVar[frozenset[str]] = frozenset()
    """What `repr` does not show."""
    _always: ClassVar[frozenset[str]] = frozenset()
    """What is written even if it has the value it would have were it left out."""

    def __post_init__(self) -> None:
        for plan in _plan(type(self)):
            given = getattr(self, plan.name)
            taken = plan.take(given, plan.name)
            if taken is not given:
                object.__setattr__(self, plan.name, taken)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what the library wrote."""
        return cls.from_data(parse(text))

    @classmethod
    def from_data(cls, data: object, place: str = "") -> Self:
        """Read a value out of parsed JSON."""
        return _read_record(cls, data, place)

    def to_json(self) -> str:
        """Write canonical JSON, the bytes that the library writes."""
        return dump(self.to_data())

    def to_data(self) -> dict[str, Any]:
        """Give the value as dictionaries, lists, texts, whole numbers and bools."""
        data: dict[str, Any] = {}
        for plan in _plan(type(self)):
            value = getattr(self, plan.name)
            if plan.optional and value == plan.default and type(value) is type(plan.default):
                continue
            data[plan.wire] = plan.write(value, plan.name)
        return data

    def _repr_html_(self) -> str | None:
        """What a notebook shows; the `repr` where there is nothing better."""
        from suqiu import _html

        return _html.record(self)

    def __repr__(self) -> str:
        shown: list[str] = []
        for plan in _plan(type(self)):
            value = getattr(self, plan.name)
            if plan.optional and value == plan.default:
                continue
            text = "[confidential]" if plan.name in self._hidden else _shown(value)
            shown.append(f"{plan.name}={text}")
        return f"{type(self).__name__}({', '.join(shown)})"


class Plan(NamedTuple):
    """How one field is handled."""

    name: str
    wire: str
    optional: bool
    needed: bool
    default: Any
    take: Rule
    """Checks what a program gives; lists become tuples, words become members."""
    read: Rule
    """Reads parsed JSON."""
    write: Rule
    """Gives what is written as JSON."""


class Rules(NamedTuple):
    """How values of one type are handled."""

    take: Rule
    read: Rule
    write: Rule


def read_one_of(kind: Any, text: str) -> Any:
    """Read one of several records, told apart by the word under their key."""
    return _rules(kind).read(parse(text), "")


def write_one_of(kind: Any, value: object, name: str) -> str:
    """Write one of several records, with the word under their key."""
    rules = _rules(kind)
    return dump(rules.write(rules.take(value, name), name))


def parse(text: object) -> Any:
    """Parse JSON; numbers that are not whole, NaN and doubled keys are refused."""
    if not isinstance(text, str):
        raise convert.wrong_type("", text, "文本", "a text")
    try:
        return json.loads(
            text,
            parse_float=_no_float,
            parse_constant=_no_float,
            object_pairs_hook=_no_doubles,
        )
    except InputError:
        raise
    except RecursionError:
        raise _unreadable("", "it is nested too deeply") from None
    except ValueError as error:
        raise _unreadable("", str(error)) from None


def dump(data: object) -> str:
    """Write canonical JSON. Keys are ASCII, so that Python's order is that of RFC 8785."""
    return json.dumps(
        data, ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False
    )


def _no_float(text: str) -> Any:
    raise _unreadable("", f"{text[:32]} is no whole number")


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) != len(pairs):
        raise _unreadable("", "a key stands twice")
    return data


def _unreadable(place: str, why: str) -> InputError:
    return input_error(
        "input.unreadable",
        place,
        (f"无法读取：{why}", f"cannot be read: {why}"),
        ("按公布的 JSON Schema 改正", "correct it to the published JSON Schema"),
    )


def _shown(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return f"[{', '.join(_shown(one) for one in cast('tuple[object, ...]', value))}]"
    if isinstance(value, str) and not isinstance(value, Enum) and len(value) > 60:
        return repr(value[:59] + "…")
    return repr(value)


def _join(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _plan(cls: type[Record]) -> tuple[Plan, ...]:
    plan = _PLANS.get(cls)
    return _make_plan(cls) if plan is None else plan


def _make_plan(cls: type[Record]) -> tuple[Plan, ...]:
    hints = typing.get_type_hints(cls)
    plans: list[Plan] = []
    for field in fields(cast(Any, cls)):
        rules = _rules(hints[field.name])
        default = field.default
        has_default = default is not MISSING or field.default_factory is not MISSING
        plans.append(
            Plan(
                name=field.name,
                wire=field.name.rstrip("_"),
                optional=default is not MISSING and field.name not in cls._always,
                needed=not has_default,
                default=default,
                take=rules.take,
                read=rules.read,
                write=rules.write,
            )
        )
    _PLANS[cls] = tuple(plans)
    return _PLANS[cls]


def _read_record(cls: type[R], data: object, place: str, *, tag: str | None = None) -> R:
    if not isinstance(data, dict):
        raise convert.wrong_type(place, data, " JSON 对象", "a JSON object")
    given = cast("dict[str, Any]", data)
    values: dict[str, Any] = {}
    for plan in _plan(cls):
        if plan.wire in given:
            values[plan.name] = plan.read(given[plan.wire], _join(place, plan.wire))
        elif plan.needed:
            raise _unreadable(_join(place, plan.wire), "it is missing")
    if len(values) + (tag is not None) != len(given):
        known = {plan.wire for plan in _plan(cls)}
        unknown = sorted(set(given) - known - {tag})
        raise _unreadable(place, f"unknown field {', '.join(unknown)[:80]}")
    return cls(**values)


def _rules(kind: Any) -> Rules:
    plain = _PLAIN.get(kind)
    if plain is not None:
        return plain
    origin = typing.get_origin(kind)
    arguments = typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return _union_rules(arguments)
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return _list_rules(_rules(arguments[0]))
    if origin is dict and arguments[0] is str:
        return _table_rules(_rules(arguments[1]))
    if isinstance(kind, type) and issubclass(kind, Choice):
        return _closed_rules(kind)
    if isinstance(kind, type) and issubclass(kind, Record):
        return _record_rules(kind)
    message = f"no rule for a field of {kind!r}"
    raise TypeError(message)


def _text(value: object, place: str) -> str:
    if type(value) is str:
        return value
    if isinstance(value, str) and not isinstance(value, Enum):
        return str(value)
    raise convert.wrong_type(place, value, "文本", "a text")


def _integer(value: object, place: str) -> int:
    if type(value) is int:
        return value
    if isinstance(value, bool) or not isinstance(value, int):
        raise convert.wrong_type(place, value, "整数", "a whole number")
    return int(value)


def _bool(value: object, place: str) -> bool:
    if isinstance(value, bool):
        return value
    raise convert.wrong_type(place, value, " True 或 False", "True or False")


def _take_deadline(value: object, place: str) -> date:
    if convert.is_instant(value):
        return convert.take_instant(value, place)
    return convert.take_date(value, place)


def _read_deadline(value: object, place: str) -> date:
    if isinstance(value, str) and "T" in value:
        return convert.read_instant(value, place)
    return convert.read_date(value, place)


def _write_deadline(value: object, place: str) -> str:
    if convert.is_instant(value):
        return convert.write_instant(value, place)
    return convert.write_date(value, place)


_PLAIN: dict[Any, Rules] = {
    str: Rules(_text, _text, _text),
    int: Rules(_integer, _integer, _integer),
    bool: Rules(_bool, _bool, _bool),
    datetime: Rules(convert.take_instant, convert.read_instant, convert.write_instant),
    date: Rules(convert.take_date, convert.read_date, convert.write_date),
    Decimal: Rules(convert.take_decimal, convert.read_decimal, convert.write_decimal),
    date | datetime: Rules(_take_deadline, _read_deadline, _write_deadline),
}


def _list_rules(inner: Rules) -> Rules:
    def take(value: object, place: str) -> tuple[Any, ...]:
        if not isinstance(value, (tuple, list)):
            raise convert.wrong_type(place, value, "元组", "a tuple")
        given: tuple[Any, ...] | list[Any] = value
        taken = tuple(inner.take(one, f"{place}[{at}]") for at, one in enumerate(given))
        same = isinstance(given, tuple) and all(map(operator.is_, given, taken))
        return cast("tuple[Any, ...]", given) if same else taken

    def read(value: object, place: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise convert.wrong_type(place, value, " JSON 数组", "a JSON array")
        given: list[Any] = value
        return tuple(inner.read(one, f"{place}[{at}]") for at, one in enumerate(given))

    def write(value: Any, place: str) -> list[Any]:
        return [inner.write(one, place) for one in value]

    return Rules(take, read, write)


def _table_rules(inner: Rules) -> Rules:
    def each(value: object, place: str, rule: Callable[[Any, str], Any]) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise convert.wrong_type(place, value, "字典", "a dictionary")
        given = cast("dict[object, Any]", value)
        return {_text(key, place): rule(one, f"{place}.{key}") for key, one in given.items()}

    def take(value: object, place: str) -> dict[str, Any]:
        return each(value, place, inner.take)

    def read(value: object, place: str) -> dict[str, Any]:
        return each(value, place, inner.read)

    def write(value: Any, place: str) -> dict[str, Any]:
        return each(value, place, inner.write)

    return Rules(take, read, write)


def _closed_rules(kind: type[C]) -> Rules:
    def take(value: object, place: str) -> C:
        if type(value) is kind:
            return value
        if type(value) is str:
            try:
                return kind(value)
            except ValueError:
                words = ", ".join(repr(str(member)) for member in list(kind)[:24])
                raise input_error(
                    "input.word",
                    place,
                    (
                        f"{value[:64]!r} 不是 {kind.__name__}",
                        f"{value[:64]!r} is no {kind.__name__}",
                    ),
                    (f"用 {words} 之一", f"use one of {words}"),
                ) from None
        raise convert.wrong_type(place, value, f" {kind.__name__}", f"a {kind.__name__}")

    def write(value: C, place: str) -> str:
        del place
        return str(value.value)

    return Rules(take, take, write)


def _record_rules(kind: type[R]) -> Rules:
    def take(value: object, place: str) -> R:
        if isinstance(value, kind):
            return value
        raise convert.wrong_type(place, value, f" {kind.__name__}", f"a {kind.__name__}")

    def read(value: object, place: str) -> R:
        return _read_record(kind, value, place)

    def write(value: R, place: str) -> dict[str, Any]:
        del place
        return value.to_data()

    return Rules(take, read, write)


def _union_rules(arguments: tuple[Any, ...]) -> Rules:
    if type(None) in arguments:
        others = tuple(one for one in arguments if one is not type(None))
        inner = _rules(others[0]) if len(others) == 1 else _rules(typing.Union[others])  # noqa: UP007
        return _optional_rules(inner)
    if set(arguments) == {date, datetime}:
        return _PLAIN[date | datetime]
    records = [one for one in arguments if issubclass(one, Record)]
    closed = [one for one in arguments if issubclass(one, Choice)]
    if closed:
        return _word_rules(_closed_rules(closed[0]), records)
    if all(one._tag is None for one in records):  # noqa: SLF001
        return _word_rules(_NO_WORD, records)
    return _tagged_rules(records)


def _optional_rules(inner: Rules) -> Rules:
    def of(rule: Rule) -> Rule:
        return lambda value, place: None if value is None else rule(value, place)

    return Rules(of(inner.take), of(inner.read), of(inner.write))


def _tagged_rules(records: list[type[Record]]) -> Rules:
    """One of several records, told apart by the word under one key."""
    by_tag = {record._tag: record for record in records}  # noqa: SLF001
    key = next(tag[0] for tag in by_tag if tag is not None)
    kinds = frozenset(records)

    def take(value: object, place: str) -> Any:
        if type(value) in kinds:
            return value
        raise convert.wrong_type(place, value, "其中一种记录", f"one of {len(kinds)} records")

    def read(value: object, place: str) -> Any:
        if not isinstance(value, dict):
            raise convert.wrong_type(place, value, " JSON 对象", "a JSON object")
        word = cast("dict[str, Any]", value).get(key)
        record = by_tag.get((key, word)) if isinstance(word, str) else None
        if record is None:
            raise _unreadable(_join(place, key), f"{str(word)[:64]!r} is not known")
        return _read_record(record, value, place, tag=key)

    def write(value: Record, place: str) -> dict[str, Any]:
        del place
        return {key: value._tag[1] if value._tag else None, **value.to_data()}  # noqa: SLF001

    return Rules(take, read, write)


def _no_word(value: object, place: str) -> Any:
    raise convert.wrong_type(place, value, "其中一种记录", "one of several records")


_NO_WORD = Rules(_no_word, _no_word, _no_word)


def _word_rules(word: Rules, records: list[type[Record]]) -> Rules:
    """A word, or a record with one field."""
    by_key = {_plan_key(record): record for record in records}
    kinds = frozenset(records)

    def take(value: object, place: str) -> Any:
        return value if type(value) in kinds else word.take(value, place)

    def read(value: object, place: str) -> Any:
        if not isinstance(value, dict):
            return word.read(value, place)
        keys = list(cast("dict[str, Any]", value))
        record = by_key.get(keys[0]) if len(keys) == 1 else None
        if record is None:
            raise _unreadable(place, "it is neither a known word nor a known object")
        return _read_record(record, value, place)

    def write(value: Any, place: str) -> Any:
        return value.to_data() if isinstance(value, Record) else word.write(value, place)

    return Rules(take, read, write)


def _plan_key(record: type[Record]) -> str:
    return fields(cast(Any, record))[0].name.rstrip("_")
