"""A file that comes with a request, read piece by piece: nothing of it is ever whole in memory.

The host's limit on bodies does not apply to what is read this way; the limits here do.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Iterator, Mapping

from aiohttp import BodyPartReader, ClientPayloadError, MultipartReader, web
from aiohttp.http_exceptions import HttpProcessingError

from ..errors import InputError
from ..said import say
from ..wire import Json, parse_json, read_object

# aiohttp looks for the end of the part in every piece: larger ones cost less.
_PIECE = 1 << 18
_LONGEST_FIELD = 1 << 18
_MOST_FIELDS = 20
BROKEN = (HttpProcessingError, ClientPayloadError, web.RequestPayloadError)


class IncomingFile:
    """The file of a request: the ``fields`` read so far, its name as the sender calls it, and its bytes.

    ``length`` is that of the whole request, None where the sender did not say.
    """

    def __init__(self, reader: MultipartReader, length: int | None) -> None:
        self.fields: Mapping[str, str] = {}
        self.filename = ""
        self.length = length
        self._reader = reader
        self._part: BodyPartReader | None = None

    async def read_fields(self) -> bool:
        """Reads on to the part ``file`` or the end; whether there is one. Raises ``InputError``."""
        with _reading():
            while (part := await self._reader.next()) is not None:
                if isinstance(part, MultipartReader) or part.name is None or len(self.fields) >= _MOST_FIELDS:
                    break
                if part.name == "file":
                    self._part, self.filename = part, part.filename or ""
                    return True
                self.fields = {**self.fields, part.name: (await _read_field(part)).decode("utf-8")}
        return False

    def read_object(self, name: str) -> Json:
        """The JSON object in a field; raises ``InputError``."""
        found = read_object(parse_json(self.fields.get(name, "")))
        if found is None:
            raise InputError("This field must come before the file and be a JSON object.", field=name)
        return found

    async def pieces(self) -> AsyncIterator[bytes]:
        """The bytes in order; raises ``InputError`` where the sender goes away or breaks off."""
        while self._part is not None:
            with _reading():
                piece = await self._part.read_chunk(_PIECE)
            if not piece:
                return
            yield piece


async def read_incoming(request: web.Request) -> IncomingFile:
    """Reads the fields up to the part ``file``; raises ``InputError``."""
    with _reading():
        incoming = IncomingFile(await request.multipart(), request.content_length)
    if not await incoming.read_fields():
        raise InputError("The request brings no file.", field="file")
    return incoming


async def _read_field(part: BodyPartReader) -> bytes:
    text = b""
    while piece := await part.read_chunk(_PIECE):
        text += piece
        if len(text) > _LONGEST_FIELD:
            raise InputError("A field of the request is too long.", field=part.name)
    return text


@contextlib.contextmanager
def _reading() -> Iterator[None]:
    """What aiohttp raises for a sender that breaks off or speaks no multipart, as our error."""
    try:
        yield
    except (OSError, ValueError, AssertionError, EOFError, *BROKEN) as error:
        text = say("The upload broke off or cannot be read ({fault}).", fault=type(error).__name__)
        raise InputError(text, field="file") from None
