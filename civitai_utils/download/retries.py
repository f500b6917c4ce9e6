"""When to try again and when to give up: attempts that bring nothing are counted, each wait is twice the last."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from .. import errors

# An attempt that brought less than this is as good as none.
_PROGRESS_BYTES = 1 << 18
# Who is asked to wait longer is told so instead.
_LONGEST_WAIT = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """Seconds of silence that end a connection, attempts in a row that bring nothing, seconds before the second one."""

    stall_seconds: float = 20.0
    attempts: int = 5
    pause_seconds: float = 1.0


class Attempts:
    """The attempts of one download."""

    def __init__(self, patience: Patience, clock: Callable[[], float] = time.monotonic) -> None:
        self._patience = patience
        self._clock = clock
        self._misses = 0
        self._missed_at = 0
        self._not_before = float("-inf")

    @property
    def wait(self) -> float:
        """Seconds until the next attempt may be made; 0 for now."""
        return max(0.0, self._not_before - self._clock())

    def miss(self, error: errors.RemakeError, covered: int, wait: float | None = None) -> None:
        """Counts an attempt that failed with ``covered`` bytes on the disk; raises its error when there were enough.

        ``wait`` is how many seconds the other side asks for.
        """
        now = self._clock()
        if now < self._not_before:
            return  # one of several connections that broke in the same moment
        if covered >= self._missed_at + _PROGRESS_BYTES:
            self._misses = 0
        self._misses, self._missed_at = self._misses + 1, covered
        if self._misses >= self._patience.attempts or (wait or 0.0) > _LONGEST_WAIT:
            raise error
        self._not_before = now + max(wait or 0.0, self._patience.pause_seconds * 2 ** (self._misses - 1))
