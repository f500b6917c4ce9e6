"""Heavy work beside the host's loop, with Python's garbage collector at rest.

A full collection looks at every object of the process in one go, some 0.2 microseconds each, and whoever makes
hundreds of thousands of them (a graph of twenty thousand nodes) sets off one after the other: 70 to 170 ms each, in
which ComfyUI answers nobody. What is made here is gone by its count of references when the work is done, so there is
nothing to collect (decision 0017).
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import threading
from collections.abc import Callable, Iterator
from typing import TypeVar

T = TypeVar("T")


class _Rest:
    """How many pieces of work want the collector at rest; it goes on when the last of them is done."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted = 0
        self._was_on = False

    @contextlib.contextmanager
    def __call__(self) -> Iterator[None]:
        with self._lock:
            if not self._wanted:
                self._was_on = gc.isenabled()
                gc.disable()
            self._wanted += 1
        try:
            yield
        finally:
            with self._lock:
                self._wanted -= 1
                if not self._wanted and self._was_on:
                    gc.enable()


collector_rests = _Rest()


async def aside(work: Callable[[], T]) -> T:
    """The result of work that waits for nothing, done on a thread; what it raises is raised."""

    def done() -> T:
        with collector_rests():
            return work()

    return await asyncio.to_thread(done)
