"""What files at the site say they are, asked once each and remembered by their key for the life of the program."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping

from ...civitai_utils.file_header import FileHeader
from ...civitai_utils.file_said import FileSaid
from ...civitai_utils.model_files import FilePlan, ModelFile, Wanted
from ..ports import HeaderSource
from ..recognise.recognise_file import recognise
from .right_folder import BY_CONTENT

# A file's content never changes under its id, so nothing is ever forgotten but for room.
_REMEMBERED = 2000
# A look-up asks for no more than this: the rest is asked when its download begins.
_MOST_AT_ONCE = 4


class RemoteHeaders:
    """Asks ``source`` for headers; use it from one event loop. A failure is no answer, and is asked again."""

    def __init__(self, source: HeaderSource) -> None:
        self._source = source
        self._said: dict[str, FileSaid] = {}
        self._asking: dict[str, asyncio.Lock] = {}

    @property
    def known(self) -> Mapping[str, FileSaid]:
        """All that is known, by file key."""
        return dict(self._said)

    async def ask(self, file: ModelFile, key: str | None) -> FileSaid | None:
        """What a file says it is; None where nobody could read it."""
        if file.version_id <= 0:
            return None
        # Two who ask about one file at once cost one question; who is stopped while asking keeps nobody waiting.
        lock = self._asking.setdefault(file.key, asyncio.Lock())
        try:
            async with lock:
                if file.key not in self._said:
                    await self._fetch(file, key)
        finally:
            if not lock.locked():
                self._asking.pop(file.key, None)
        return self._said.get(file.key)

    async def recall(self, file: ModelFile, _key: str | None) -> FileSaid | None:
        """What is known of a file already; nobody is asked."""
        return self._said.get(file.key)

    async def ask_bases(self, plans: Iterable[FilePlan], *, key: str | None) -> bool:
        """Asks about the base models among these that must come; whether anything new is known. Without a key nothing
        is asked: the site would refuse most of it."""
        unknown = [plan.resolution.file for plan in plans if isinstance(plan, Wanted) and plan.said is None]
        asked = [file for file in unknown if file.kind in BY_CONTENT and file.key not in self._said][:_MOST_AT_ONCE]
        if key is None or not asked:
            return False
        answers = await asyncio.gather(*(self.ask(file, key) for file in asked))
        return any(answer is not None for answer in answers)

    async def _fetch(self, file: ModelFile, key: str | None) -> None:
        header: FileHeader | None = await self._source.fetch_header(file, key=key)
        if header is None:
            return
        said = await asyncio.to_thread(recognise, header)
        while len(self._said) >= _REMEMBERED:
            del self._said[next(iter(self._said))]
        self._said[file.key] = said
