"""One connection of a download while it lasts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from .segment_plan import Segment


class Connection:
    """One segment's task, and how it has been doing."""

    def __init__(self, segment: Segment, now: float, fetch: Callable[[Connection], Coroutine[Any, Any, None]]) -> None:
        self.number = segment.number
        self.began = self.heard = now
        self.count = 0
        self.given_up = False
        self.task = asyncio.ensure_future(fetch(self))

    def speed(self, now: float) -> float:
        """Bytes a second since it began."""
        return self.count / max(0.001, now - self.began)
