"""What the README and the manual show, runs."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import suqiu

from .conftest import ROOT, VECTORS

PLACES = [ROOT / "bindings-python" / "README.md", ROOT / "docs" / "python.md"]
README = ROOT / "README.md"


def blocks(path: Path) -> list[str]:
    """The Python blocks of a document."""
    return re.findall(r"```python\n(.*?)```", path.read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("path", PLACES, ids=lambda path: path.name)
def test_what_is_shown_runs(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(VECTORS / "directories" / "county.csv", tmp_path / "units.csv")
    shutil.copy(VECTORS / "calendars" / "later.json", tmp_path / "cn-2027.json")
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    found = blocks(path)
    assert found
    for block in found:
        exec(compile(block, str(path), "exec"), names)
    out = capsys.readouterr().out
    assert "2026-03-17" in out
    assert "not_now" in out


def test_the_readme_shows_what_the_package_shows() -> None:
    assert blocks(README)[:1] == blocks(PLACES[0])[:1]


def test_the_version_is_that_of_the_package() -> None:
    from importlib.metadata import version

    assert suqiu.__version__ == version("suqiu")
