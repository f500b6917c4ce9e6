"""What waits, what runs and what has run, as ComfyUI's own queue keeps it: one prompt at a time."""

import asyncio
import heapq
from typing import Any

MOST_REMEMBERED = 10_000
"""Runs in the history; ComfyUI's MAXIMUM_HISTORY_SIZE."""

Item = tuple[float, str, dict[str, Any], dict[str, Any], list[str]]
"""Number, prompt id, graph, extra data and the nodes whose outputs are wanted: the order in which ComfyUI has them."""


class PromptQueue:
    """Prompts by their number, the lowest first. Of one loop; nothing here waits but ``next``."""

    def __init__(self) -> None:
        self._waiting: list[Item] = []
        self._running: Item | None = None
        self._came = asyncio.Event()
        self.history: dict[str, dict[str, Any]] = {}

    @property
    def remaining(self) -> int:
        """How many wait or run."""
        return len(self._waiting) + (self._running is not None)

    def put(self, item: Item) -> None:
        """Let it wait for its turn."""
        heapq.heappush(self._waiting, item)
        self._came.set()

    async def next(self) -> Item:
        """The next of them, which runs from now on."""
        while not self._waiting:
            self._came.clear()
            await self._came.wait()
        self._running = heapq.heappop(self._waiting)
        return self._running

    def done(self, outputs: dict[str, Any], status: dict[str, Any]) -> None:
        """Put the one that runs into the history."""
        if self._running is None:
            raise RuntimeError("nothing runs")
        if len(self.history) >= MOST_REMEMBERED:
            del self.history[next(iter(self.history))]
        item, self._running = self._running, None
        self.history[item[1]] = {"prompt": list(item), "outputs": outputs, "status": status}

    def is_running(self, prompt_id: object) -> bool:
        """Whether it is this prompt that runs; None for any."""
        return self._running is not None and prompt_id in (None, self._running[1])

    def delete(self, prompt_ids: list[Any]) -> None:
        """Take them out of those that wait."""
        self._waiting = [item for item in self._waiting if item[1] not in prompt_ids]
        heapq.heapify(self._waiting)

    def clear(self) -> None:
        """Let none wait any more."""
        self._waiting = []

    def as_json(self) -> dict[str, Any]:
        """The answer of GET /queue; those that wait are in no order, as in ComfyUI."""
        running = [list(self._running)] if self._running is not None else []
        return {"queue_running": running, "queue_pending": [list(item) for item in self._waiting]}
