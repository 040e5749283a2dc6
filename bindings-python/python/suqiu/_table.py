"""Tables: what goes in, and what comes out."""

# The libraries that read files tell few types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false
from __future__ import annotations

import importlib.util
import os
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, overload

from suqiu import _html
from suqiu import _suqiu as native
from suqiu._convert import CHINA, wrong_type
from suqiu._errors import input_error

if TYPE_CHECKING:
    from collections.abc import Iterator

_EPOCH_DAY = date(1970, 1, 1)
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_PART = 4096


class ArrowStream(Protocol):
    """Whatever hands over its rows by Arrow's protocol: Polars, PyArrow, pandas, DuckDB."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """Hand over a stream."""
        ...


class ArrowArray(Protocol):
    """Whatever hands over one batch by Arrow's protocol."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]:
        """Hand over a schema and an array."""
        ...


TableLike = ArrowStream | ArrowArray | str | os.PathLike[str]
"""A table, or the path of a file in Parquet or CSV."""


class Table(native.Table):
    """A table of answers. It never changes.

    `polars.DataFrame(table)`, `pyarrow.table(table)`, `duckdb.from_arrow(pyarrow.table(table))` and
    `pandas.DataFrame.from_arrow(table)` take its columns without a copy. It can also be read as it
    is: `table["due"]` is a column, `table[0]` a row, and a loop goes over the rows.
    """

    __slots__ = ()

    @overload
    def __getitem__(self, key: str) -> list[Any]: ...
    @overload
    def __getitem__(self, key: int) -> dict[str, Any]: ...
    def __getitem__(self, key: str | int) -> list[Any] | dict[str, Any]:
        if isinstance(key, str):
            return self._column(key, 0, len(self))
        row = key + len(self) if key < 0 else key
        if not 0 <= row < len(self):
            raise IndexError(key)
        return next(self._rows(row, row + 1))

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for first in range(0, len(self), _PART):
            yield from self._rows(first, first + _PART)

    def _rows(self, first: int, last: int) -> Iterator[dict[str, Any]]:
        names = self.column_names
        columns = [self._column(name, first, last) for name in names]
        for values in zip(*columns, strict=True):
            yield dict(zip(names, values, strict=True))

    def _column(self, name: str, first: int, last: int) -> list[Any]:
        values = self.values(name, first, last)
        kind = self.kinds[name]
        if kind == "date":
            return [None if day is None else _EPOCH_DAY + timedelta(days=day) for day in values]
        if kind == "time":
            return [
                None if at is None else (_EPOCH + timedelta(microseconds=at)).astimezone(CHINA)
                for at in values
            ]
        return values

    def _repr_html_(self) -> str:
        return _html.table(self.column_names, self._rows(0, 20), len(self))


def take(source: object) -> object:
    """Give what hands over the rows of a table or a file."""
    if isinstance(source, (str, os.PathLike)):
        return _read(Path(source))
    return source


def _read(path: Path) -> object:
    """Read a file by the first of the libraries that is there; Polars and DuckDB read lazily."""
    ending = path.suffix.lower()
    if ending not in (".parquet", ".csv"):
        raise input_error(
            "input.no_table",
            str(path),
            (f"{path.name} 不是表", f"{path.name} is no table"),
            ("给出 .parquet 或 .csv 文件", "give a .parquet or .csv file"),
        )
    if not path.exists():
        raise FileNotFoundError(str(path))
    found = [name for name in ("pyarrow", "polars", "duckdb") if importlib.util.find_spec(name)]
    if not found:
        raise ImportError("reading a file takes pyarrow, polars or duckdb: pip install pyarrow")
    return _READERS[found[0]](path, ending == ".csv")


def _by_pyarrow(path: Path, is_csv: bool) -> object:  # noqa: FBT001
    if is_csv:
        from pyarrow import csv

        return csv.read_csv(path)
    from pyarrow import parquet

    return parquet.read_table(path, memory_map=True)


def _by_polars(path: Path, is_csv: bool) -> object:  # noqa: FBT001
    import polars

    return polars.read_csv(path) if is_csv else polars.read_parquet(path)


def _by_duckdb(path: Path, is_csv: bool) -> object:  # noqa: FBT001
    import duckdb

    return duckdb.read_csv(str(path)) if is_csv else duckdb.read_parquet(str(path))


_READERS = {"pyarrow": _by_pyarrow, "polars": _by_polars, "duckdb": _by_duckdb}


def name_columns(columns: Any) -> dict[str, str]:
    """Check a mapping of the library's column names to those of the table."""
    named: dict[str, str] = {}
    for name, given in dict(columns or {}).items():
        if not isinstance(given, str):
            raise wrong_type("columns", given, "列名", "the name of a column")
        named[str(name)] = given
    return named
