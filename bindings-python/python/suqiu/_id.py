"""Identifiers made by the client."""

from __future__ import annotations

import os
import time
from uuid import UUID


def new_id() -> str:
    """Make an identifier for a petition, a command or an assignment: a UUID of version 7.

    It starts with the time, so that identifiers sort in the order in which they were made, to the
    millisecond.
    """
    milliseconds = time.time_ns() // 1_000_000
    random = int.from_bytes(os.urandom(10), "big")
    version, variant = 0x7, 0b10
    value = (milliseconds & (1 << 48) - 1) << 80
    value |= version << 76
    value |= (random >> 62 & 0xFFF) << 64
    value |= variant << 62
    value |= random & (1 << 62) - 1
    return str(UUID(int=value))
