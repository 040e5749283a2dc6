"""`python -m suqiu` is the program `suqiu`: check, run, status, route, audit, verify and more."""

from __future__ import annotations

import signal
import sys

from suqiu._suqiu import run_cli


def main() -> int:
    """Run the program with the arguments of this one; the code with which it ends."""
    # The program is not Python: Ctrl-C ends it at once, as it does the program by itself.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return run_cli(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
