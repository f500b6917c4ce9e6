"""How every route reads its request and writes its answer; errors become ``{code, error, hint, field?}`` here alone."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from aiohttp import web

from .. import errors, json_pieces
from ..aside import aside
from ..console_log import log_unforeseen
from ..said import say
from ..wire import Json, parse_json, read_object
from .incoming_file import BROKEN, read_incoming
from .request_guard import HOSTS_SETTING, Sender, check_reading, check_request, check_upload, is_upload, read_told_hosts

# The metadata of an image with its graph and all its texts has a few megabytes.
MOST_BYTES = 48 << 20
_FEW_BYTES = 16 << 10

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file that came with a request: its name (only ever shown), its bytes, and the text fields beside it."""

    name: str
    content: bytes
    fields: Json


async def read_body(request: web.Request) -> Json:
    """The JSON object of a request; raises ``InputError``, whatever is wrong with it."""
    too_large = errors.InputError("The request's body is larger than any request to Civitai Remake is.")
    try:
        content = await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise too_large from None
    except BROKEN:
        raise errors.InputError("The request's body broke off, or is not packed as it says.") from None
    if len(content) > MOST_BYTES:
        raise too_large
    # Whatever charset the header claims: JSON is UTF-8, and a strange claim is no fault of ours.
    parsed = parse_json(content) if len(content) < _FEW_BYTES else await aside(lambda: parse_json(content))
    body = read_object(parsed)
    if body is None:
        raise errors.InputError("The request's body must be a JSON object.")
    return body


async def json_answer(make: Callable[[], Any]) -> web.Response:
    """An answer of whatever ``make`` gives, made and written beside the host's loop."""
    return _answer(await aside(lambda: json_pieces.dumps(make()).encode()))


def written_answer(written: str, **more: Any) -> web.Response:
    """An answer of a JSON object that is written already, with more fields behind those it has."""
    return _answer(f"{written[:-1]}, {json_pieces.dumps(more)[1:]}".encode())


def _answer(body: bytes) -> web.Response:
    return web.Response(body=body, content_type="application/json", charset="utf-8")


async def read_upload(request: web.Request, *, most_bytes: int) -> Upload:
    """The part ``file`` of a multipart request, read by pieces; raises ``InputError`` and ``ImageFileUnreadable``."""
    # What surrounds the file is small: a body much longer than a file may be need not be read at all.
    if (request.content_length or 0) > most_bytes + (1 << 20):
        raise errors.ImageFileUnreadable(say("The file is larger than {most} MB.", most=most_bytes >> 20), field="file")
    incoming = await read_incoming(request)
    content = bytearray()
    async for piece in incoming.pieces():
        content += piece
        if len(content) > most_bytes:
            raise errors.ImageFileUnreadable(
                say("The file is larger than {most} MB.", most=most_bytes >> 20), field="file"
            )
    await incoming.read_fields()  # those that stand behind the file
    name = incoming.filename.replace("\\", "/").rpartition("/")[2][:200]
    return Upload(name=name, content=bytes(content), fields=incoming.fields)


def receiving(handler: Handler) -> Handler:
    """A handler that only uploads of the host's own pages (or of programs) reach."""
    return _checked(check_upload, handler)


def either(json_handler: Handler, upload_handler: Handler) -> Handler:
    """One route for both kinds of body: each goes to its own handler, which checks it."""

    async def chosen(request: web.Request) -> web.StreamResponse:
        return await (upload_handler if is_upload(request.headers) else json_handler)(request)

    return chosen


def mutating(handler: Handler) -> Handler:
    """A handler that only JSON requests of the host's own pages (or of no page) reach."""
    return _checked(check_request, handler)


def reading(handler: Handler) -> Handler:
    """A handler that tells something, and is not told to a stranger's name for this computer."""
    return _checked(check_reading, handler)


def answering(handler: Handler) -> Handler:
    """A handler whose errors are answers."""

    @wraps(handler)
    async def answered(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except errors.RemakeError as error:
            return web.json_response(error.as_json(), status=error.status)
        except web.HTTPException:
            raise
        except Exception as error:  # noqa: BLE001 - the outermost handler: a fault of ours must not reach the host
            log_unforeseen(request.path, error)
            fault = errors.RemakeError("Something went wrong inside Civitai Remake.")
            return web.json_response(fault.as_json(), status=fault.status)

    return answered


def _checked(check: Callable[[Sender], None], handler: Handler) -> Handler:
    @wraps(handler)
    async def checked(request: web.Request) -> web.StreamResponse:
        check(_sender(request))
        return await handler(request)

    return answering(checked)


def _sender(request: web.Request) -> Sender:
    told = read_told_hosts(os.environ.get(HOSTS_SETTING, ""))
    return Sender(headers=request.headers, peer=request.remote, secure=request.secure, told=told)
