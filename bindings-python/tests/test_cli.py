"""`python -m suqiu` offers what the program `suqiu` offers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from .conftest import ROOT, VECTORS


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "suqiu", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def test_help_names_every_command() -> None:
    done = run("--help")
    assert done.returncode == 0
    assert done.stdout.splitlines()[2].startswith("Usage: suqiu")
    for command in ("check", "run", "status", "audit", "route", "routes", "dossiers", "verify"):
        assert f"\n  {command} " in done.stdout


def test_a_command_answers_and_ends_with_its_code(tmp_path: Path) -> None:
    assert run("check", ROOT / "policies" / "national.toml").returncode == 0
    records = tmp_path / "records.csv"
    records.write_text(
        "id,received_at,replied_at\n1,2026-03-02T09:00:00+08:00,2026-03-18T09:00:00+08:00\n"
    )
    done = run("--json", "audit", "--as-of", "2026-04-01", records)
    # The answer came a day after the 15 days of the notice.
    assert done.returncode == 1
    assert json.loads(done.stdout)["report"]["records"] == 1


def test_wrong_usage_and_bad_input_have_their_codes(tmp_path: Path) -> None:
    assert run("no-such-command").returncode == 2
    assert run("audit", tmp_path / "nowhere.csv").returncode == 5
    route = run("route", "--directory", VECTORS / "directories" / "cycle.json", tmp_path / "x.json")
    assert route.returncode in (3, 5)
