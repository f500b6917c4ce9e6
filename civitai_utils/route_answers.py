"""How every route reads its request and writes its answer; errors become ``{code, error, hint, field?}`` here alone."""

from __future__ import annotations

import json
import traceback
from collections.abc import Awaitable, Callable
from functools import wraps

from aiohttp import web

from . import errors
from .console_log import log
from .redaction import redact
from .request_guard import check_request, check_upload
from .wire import Json, read_object

Handler = Callable[[web.Request], Awaitable[web.Response]]


async def read_body(request: web.Request) -> Json:
    """The JSON object of a request; raises ``InputError``."""
    try:
        body = read_object(await request.json())
    except (json.JSONDecodeError, UnicodeDecodeError):
        body = None
    if body is None:
        raise errors.InputError("The request's body must be a JSON object.")
    return body


def receiving(handler: Handler) -> Handler:
    """A handler that only uploads of the host's own pages (or of programs) reach."""

    @wraps(handler)
    async def checked(request: web.Request) -> web.Response:
        check_upload(request.headers)
        return await handler(request)

    return answering(checked)


def mutating(handler: Handler) -> Handler:
    """A handler that only JSON requests of the host's own pages (or of no page) reach."""

    @wraps(handler)
    async def checked(request: web.Request) -> web.Response:
        check_request(request.headers)
        return await handler(request)

    return answering(checked)


def answering(handler: Handler) -> Handler:
    """A handler whose errors are answers."""

    @wraps(handler)
    async def answered(request: web.Request) -> web.Response:
        try:
            return await handler(request)
        except errors.RemakeError as error:
            return web.json_response(error.as_json(), status=error.status)
        except web.HTTPException:
            raise
        except Exception as error:  # noqa: BLE001 - the outermost handler: a fault of ours must not reach the host
            trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
            log.error("%s failed in an unforeseen way:\n%s", request.path, redact(trace))
            fault = errors.RemakeError("Something went wrong inside Civitai Remake.")
            return web.json_response(fault.as_json(), status=fault.status)

    return answered
