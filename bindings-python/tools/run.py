"""Builds, installs, tests and checks the package; `mk/python.mk` calls it.

run.py setup    the virtual environment `.venv` of the checkout, with the pinned tools
run.py test     build, install into a clean environment for every Python found, run the tests
run.py lint     ruff, mypy, pyright, stubtest
run.py wheel    one wheel for every Python from 3.10 on, for an old glibc where zig is there
run.py bench    what a decision costs beside the same call in Rust, and tables beside their peers
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
ROOT = HERE.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
WHEELS = ROOT / "target" / "wheels"
NEWEST = 16
MISSING = "{} cannot make environments (venv, ensurepip): install the package python3-venv"
FOR_TESTS = (
    *("--profile", "dev", "--features", "test-hooks"),
    # Checked arithmetic, and still not slow.
    *("--config", "profile.dev.package.suqiu.opt-level=1"),
)
REQUIREMENTS = HERE / "requirements-dev.txt"


def run(*command: str | Path, cwd: Path = HERE, env: dict[str, str] | None = None) -> None:
    """Run a command; stop where it fails."""
    print("+", *command, flush=True)
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env={**os.environ, **(env or {})}, check=False
    )
    if done.returncode:
        sys.exit(done.returncode)


def environment(folder: Path, python: str, requirements: Path) -> Path:
    """A virtual environment with what a file asks for; it is kept until the file changes."""
    wanted = hashlib.sha256(requirements.read_bytes() + python.encode()).hexdigest()
    mark = folder / "made-for"
    inside = folder / "bin" / "python"
    if not (mark.exists() and mark.read_text() == wanted and inside.exists()):
        if not answers(python):
            sys.exit(MISSING.format(python))
        run(python, "-m", "venv", folder)
        run(inside, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", requirements)
        mark.write_text(wanted)
    return inside


def setup() -> None:
    """The environment with the pinned tools."""
    environment(VENV, sys.executable, REQUIREMENTS)


def build(folder: Path, *options: str) -> Path:
    """Build a wheel into an empty folder."""
    shutil.rmtree(folder, ignore_errors=True)
    # The linker looks for the zig of the environment on the path.
    path = f"{VENV / 'bin'}{os.pathsep}{os.environ['PATH']}"
    command = (PYTHON, "-m", "maturin", "build", "-q", "--interpreter", PYTHON, "-o", folder)
    run(*command, *options, env={"PATH": path})
    (wheel,) = folder.glob("*.whl")
    return wheel


def pythons() -> dict[str, str]:
    """Every Python from 3.10 on that is found and answers, by its version."""
    found: dict[str, str] = {}
    names = [f"python3.{minor}" for minor in range(10, NEWEST)]
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for name in names:
        places = [shutil.which(name), *map(str, sorted(versions.glob(f"3.*/bin/{name}")))]
        for place in places:
            if place is not None and answers(place):
                found[name.removeprefix("python")] = place
                break
        else:
            print(f"skip {name}: there is none here")
    return found


def answers(python: str) -> bool:
    """Whether a Python runs and can make environments."""
    done = subprocess.run(
        [python, "-c", "import venv, ensurepip"], capture_output=True, check=False, cwd=HERE
    )
    return done.returncode == 0


def test() -> None:
    """Build once, install into an environment of its own for every Python, and test there."""
    setup()
    wheel = build(WHEELS / "test", *FOR_TESTS)
    install_and_test(PYTHON, wheel)
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    for version, python in pythons().items():
        if version != own:
            folder = VENV / "pythons" / version
            install_and_test(
                environment(folder, python, HERE / "tests" / "requirements.txt"), wheel
            )


def install_and_test(python: Path, wheel: Path) -> None:
    """Install a wheel in place of what was there, and run the tests on it."""
    how = ("-q", "--disable-pip-version-check", "--force-reinstall", "--no-deps", "--no-index")
    run(python, "-m", "pip", "install", *how, wheel)
    run(python, "-m", "pytest", "-p", "no:cacheprovider")


def lint() -> None:
    """Check style, types, and the stubs against what is built."""
    setup()
    if not list(VENV.glob("lib/*/site-packages/suqiu")):
        wheel = build(WHEELS / "test", *FOR_TESTS)
        run(PYTHON, "-m", "pip", "install", "-q", "--no-deps", "--no-index", wheel)
    run(PYTHON, "-m", "ruff", "check")
    run(PYTHON, "-m", "ruff", "format", "--check")
    run(PYTHON, "-m", "mypy")
    run(PYTHON, "-m", "mypy", "--no-incremental", *notebooks())
    run(PYTHON, "-m", "mypy", "--python-version", "3.10")
    hooks = ("--allowlist", HERE / "tests" / "stubtest-allowlist.txt", "--ignore-unused-allowlist")
    run(PYTHON, "-m", "mypy.stubtest", "suqiu._suqiu", *hooks, cwd=ROOT)
    run(PYTHON, "-m", "pyright", "-p", HERE)
    run(PYTHON, "-m", "pyright", *notebooks(), "--pythonpath", PYTHON)


def notebooks() -> list[Path]:
    """The code of the notebooks, as files that the checkers of types can read."""
    folder = ROOT / "target" / "notebooks"
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for book in sorted((HERE / "examples").glob("*.ipynb")):
        cells = json.loads(book.read_text(encoding="utf-8"))["cells"]
        code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
        made.append(folder / f"{book.stem}.py")
        made[-1].write_text("\n\n".join(code) + "\n", encoding="utf-8")
    return made


def wheel() -> None:
    """Build the wheel that is handed on, and try it in an environment with nothing else."""
    setup()
    zig = ["--zig", "--compatibility", "manylinux2014"]
    has_zig = list(VENV.glob("lib/*/site-packages/ziglang"))
    if not has_zig:
        print("no ziglang here: the wheel asks for this machine's glibc")
    made = build(WHEELS / "release", "--release", *(zig if has_zig else []))
    with_size = f"{made} ({made.stat().st_size / 2**20:.2f} MB)"
    clean = VENV / "clean"
    shutil.rmtree(clean, ignore_errors=True)
    run(sys.executable, "-m", "venv", clean)
    run(clean / "bin" / "pip", "install", "-q", "--disable-pip-version-check", "--no-index", made)
    hello = "import suqiu; print(suqiu.__version__, suqiu.Policy.national())"
    run(clean / "bin" / "python", "-W", "error", "-c", hello)
    print(with_size)


def bench() -> None:
    """Measure on an optimised build, in an environment of its own."""
    setup()
    made = build(WHEELS / "bench", "--release", "--features", "test-hooks")
    python = environment(VENV / "bench", sys.executable, REQUIREMENTS)
    how = ("-q", "--disable-pip-version-check", "--force-reinstall", "--no-deps", "--no-index")
    run(python, "-m", "pip", "install", *how, made)
    run(python, HERE / "bench" / "decide.py")
    run("nice", python, HERE / "bench" / "tables.py")


if __name__ == "__main__":
    tasks = {"setup": setup, "test": test, "lint": lint, "wheel": wheel, "bench": bench}
    if len(sys.argv) != 2 or sys.argv[1] not in tasks:
        sys.exit(__doc__)
    tasks[sys.argv[1]]()
