"""Disk work off the event loop, in order, on a thread that never delays the end of the program.

The loop's default executor will not do: its few threads are shared by everyone in the host, and the interpreter joins
them at exit. ComfyUI gives no sign of its end, so whatever runs then must be allowed to die.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class DiskThread:
    """One daemon thread that does one piece of work after the other; an async context."""

    def __init__(self, name: str) -> None:
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    async def __aenter__(self) -> DiskThread:
        self._thread.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._work.put(None)

    async def run(self, work: Callable[[], T]) -> T:
        """The result of the work; when the waiting task is cancelled the work still ends, before any later work."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def settle(result: T | None, error: BaseException | None) -> None:
            if future.done():
                return
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(result)  # type: ignore[arg-type]

        def step() -> None:
            result, error = None, None
            try:
                result = work()
            except BaseException as exc:  # noqa: BLE001  it is raised again where the work is awaited
                error = exc
            try:
                loop.call_soon_threadsafe(settle, result, error)
            except RuntimeError:
                return  # the loop has been closed: nobody waits any more

        self._work.put(step)
        return await future

    def _run(self) -> None:
        while (step := self._work.get()) is not None:
            step()
