"""POST /batch, /batch-go-on and /batch-cancel, GET /batch: many pictures, made again as one job."""

from __future__ import annotations

from aiohttp import web

from ...civitai_utils.errors import InputError
from ...civitai_utils.host.route_answers import json_answer, mutating, read_body, reading
from ...civitai_utils.wire import Json, read_list, read_positive_int, read_str
from .batch_now import BatchNow, batch_as_json
from .hosted_batch import HostedBatches
from .shared import Route, Shared

# More than any post or gallery shows at once; the command line takes lists of any length.
MOST_PICTURES = 2_000
_LONGEST_TITLE = 200


class BatchRoutes:
    """The batch of this ComfyUI."""

    def __init__(self, shared: Shared, batches: HostedBatches) -> None:
        self._shared = shared
        self._batches = batches

    def routes(self) -> tuple[Route, ...]:
        """Its routes."""
        return (
            Route(method="GET", path="/batch", handler=reading(self.get_batch)),
            Route(method="POST", path="/batch", handler=mutating(self.begin)),
            Route(method="POST", path="/batch-go-on", handler=mutating(self.go_on)),
            Route(method="POST", path="/batch-cancel", handler=mutating(self.cancel)),
        )

    async def get_batch(self, _request: web.Request) -> web.Response:
        """The one at work, else the last one."""
        return await _answer(await self._batches.now())

    async def begin(self, request: web.Request) -> web.Response:
        """Begin one; its answer comes at once."""
        body = await read_body(request)
        title = (read_str(body.get("title")) or "")[:_LONGEST_TITLE]
        numbers = read_numbers(body)
        return await _answer(await self._batches.begin(numbers, title, await self._shared.key(body)))

    async def go_on(self, request: web.Request) -> web.Response:
        """Agree to what it asks, or go on with one that was stopped."""
        body = await read_body(request)
        key = await self._shared.key(body)
        return await _answer(await self._batches.go_on(_id_of(body), key))

    async def cancel(self, request: web.Request) -> web.Response:
        """Stop it; what is done is kept."""
        body = await read_body(request)
        return await _answer(await self._batches.stop(_id_of(body)))


def read_numbers(body: Json) -> list[int]:
    """The images that are asked for, each once; raises ``InputError``."""
    listed = read_list(body.get("image_ids"))
    numbers = [read_positive_int(one) for one in listed]
    known = list(dict.fromkeys(number for number in numbers if number is not None))
    if not known or None in numbers:
        raise InputError("image_ids must be a list of the numbers of images.", field="image_ids")
    if len(known) > MOST_PICTURES:
        raise InputError("This is more than one batch may have: use the command line.", field="image_ids")
    return known


def _id_of(body: Json) -> str:
    return read_str(body.get("batch")) or ""


async def _answer(now: BatchNow | None) -> web.Response:
    return await json_answer(lambda: {"batch": batch_as_json(now) if now is not None else None})
