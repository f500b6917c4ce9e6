"""The speed limit all downloads share, and the wait while ComfyUI is busy."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

_LOOK_SECONDS = 0.25
# How far ahead of the limit a burst may run.
_BURST_SECONDS = 0.25
_PORTION_SECONDS = 0.25
_LEAST_PORTION = 4096


class Throttle:
    """A token bucket in seconds: who takes bytes pays for them by waiting; use it from one event loop.

    ``rate`` gives the limit in bytes a second (None for none) and ``holds`` whether to wait altogether; both are asked
    each time, so that a changed setting counts at once.
    """

    def __init__(
        self,
        rate: Callable[[], float | None] = lambda: None,
        holds: Callable[[], bool] = lambda: False,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._rate = rate
        self._holds = holds
        self._clock = clock
        self._paid_until = float("-inf")

    @property
    def is_holding(self) -> bool:
        """Whether everything waits at this moment."""
        return self._holds()

    @property
    def is_limiting(self) -> bool:
        """Whether a speed is a matter of the limit and not of the connection."""
        return self._rate() is not None or self._holds()

    @property
    def portion(self) -> int | None:
        """The most bytes to read at once, so that a limited download moves on steadily; None for any number."""
        rate = self._rate()
        return max(_LEAST_PORTION, int(rate * _PORTION_SECONDS)) if rate else None

    async def take(self, count: int) -> None:
        """Returns when ``count`` bytes that have come may be used and more be asked for."""
        while self._holds():  # noqa: ASYNC110 - the host tells nobody when it falls idle
            await asyncio.sleep(_LOOK_SECONDS)
        rate = self._rate()
        if not rate:
            return
        now = self._clock()
        self._paid_until = max(self._paid_until, now - _BURST_SECONDS) + count / rate
        due = self._paid_until
        while (left := due - self._clock()) > 0 and self._rate() == rate:  # noqa: ASYNC110 - a clock, not an event
            await asyncio.sleep(min(left, _LOOK_SECONDS))
        if self._rate() != rate:
            self._paid_until = self._clock()
