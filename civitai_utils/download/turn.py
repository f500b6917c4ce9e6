"""How far a transfer may go while files in front of it are not done."""

from __future__ import annotations

import asyncio

# The room a drive must have beyond a file that comes ahead of its turn: files in front may not have all of theirs yet.
SPARE_BYTES = 256 << 20


class Turn:
    """The turn of one transfer, which comes in two steps; both have come unless it runs ``ahead``.

    Until the line is free it fetches its first range alone; until its turn has come it gives no file its name.
    """

    def __init__(self, *, ahead: bool = False) -> None:
        self._line_free = asyncio.Event()
        self._come = asyncio.Event()
        if not ahead:
            self.come()

    @property
    def is_line_free(self) -> bool:
        """Whether nobody in front needs the line any more."""
        return self._line_free.is_set()

    @property
    def has_come(self) -> bool:
        """Whether nobody is in front any more."""
        return self._come.is_set()

    def free_line(self) -> None:
        """Says that nobody in front needs the line any more."""
        self._line_free.set()

    def come(self) -> None:
        """Says that nobody is in front any more."""
        self.free_line()
        self._come.set()

    async def wait_for_line(self) -> None:
        """Returns when the line is free."""
        await self._line_free.wait()

    async def wait(self) -> None:
        """Returns when the turn has come."""
        await self._come.wait()
