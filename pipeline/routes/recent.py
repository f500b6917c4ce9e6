"""GET /recent and /recent-metadata, POST /recent-remove and /recent-note: the pictures that were looked up lately."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from functools import partial

from aiohttp import web

from ...civitai_utils.errors import InputError
from ...civitai_utils.host.route_answers import json_answer, mutating, read_body, reading
from ...civitai_utils.made_picture import read_made_picture
from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.recent.recent_json import read_result
from ...civitai_utils.recent.recent_picture import (
    LONGEST_REFERENCE,
    RecentPicture,
    RecentResult,
    RecentState,
    matches,
    with_result,
    with_state,
)
from ...civitai_utils.redaction import redact
from ...civitai_utils.references import GivenFile, GivenText, Reference
from ...civitai_utils.wire import Json, read_object
from ..reference import parse_reference
from ..spoken.recent import recent_from, recent_of, spoken_metadata, spoken_recent, with_resolved
from .shared import Route, Shared

_LONGEST_SEARCH = 200
# A picture and its packed metadata, where these cannot be asked for again.
Kept = tuple[RecentPicture, bytes | None]


class RecentRoutes:
    """What was looked up, shown, noted and removed."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared

    def routes(self) -> tuple[Route, ...]:
        """Its routes."""
        return (
            Route(method="GET", path="/recent", handler=reading(self.get_recent)),
            Route(method="GET", path="/recent-metadata", handler=reading(self.get_metadata)),
            Route(method="POST", path="/recent-remove", handler=mutating(self.remove)),
            Route(method="POST", path="/recent-note", handler=mutating(self.note)),
        )

    async def get_recent(self, request: web.Request) -> web.Response:
        """The pictures, the newest first; with ``search`` those that all its words are said of."""
        search = request.query.get("search", "")[:_LONGEST_SEARCH]
        pictures = await self._shared.recent.all()
        found = [spoken_recent(one, self._shared.site) for one in pictures if matches(one, search)]
        return await json_answer(lambda: {"pictures": found, "most": self._shared.settings().keep_recent})

    async def get_metadata(self, request: web.Request) -> web.Response:
        """The metadata of a text or file that was looked up, in the form that /fetch gave it."""
        recent, site = self._shared.recent, self._shared.site
        picture = await recent.get(request.query.get("id"))
        kept = await recent.metadata(picture.id)
        return await json_answer(lambda: spoken_metadata(picture, kept, site))

    async def remove(self, request: web.Request) -> web.Response:
        """Remove one picture, or all of them, and whatever was kept of it."""
        body = await read_body(request)
        if body.get("all") is True:
            await self._shared.recent.keep_only(0)
        else:
            await self._shared.recent.remove(body.get("id"))
        return web.json_response({"removed": True})

    async def note(self, request: web.Request) -> web.Response:
        """Note how far a picture has come, or what was made of it."""
        body = await read_body(request)
        state, result = _read_state(body.get("state")), _read_noted(body.get("result"))
        if state is None and result is None:
            raise InputError("Nothing to note: give a state or a result.", field="state")

        def noted(picture: RecentPicture) -> RecentPicture:
            picture = with_state(picture, state) if state is not None else picture
            return with_result(picture, result) if result is not None else picture

        picture = await self._shared.recent.note(body.get("id"), noted)
        return web.json_response({"picture": spoken_recent(picture, self._shared.site)})


def kept_of(shared: Shared, reference: Reference, typed: str, answer: Json) -> Kept | None:
    """What is kept of the answer of a look-up; None where none are. Takes its time."""
    return _recent_from(reference, typed, answer) if shared.settings().keep_recent > 0 else None


async def keep_look_up(shared: Shared, kept: Kept | None) -> str | None:
    """Keeps it; the id under which it is among the recent ones from now on."""
    return await shared.recent.put(*kept) if kept is not None else None


async def note_resolved(shared: Shared, metadata: object, plans: Sequence[FilePlan]) -> None:
    """What the models of a picture that was looked up are called."""
    await shared.recent.learn(recent_of(metadata), partial(with_resolved, plans=plans))


async def note_workflow(shared: Shared, metadata: object) -> None:
    """A picture that was looked up has its workflow."""
    await shared.recent.learn(recent_of(metadata), partial(with_state, state=RecentState.WORKFLOW_MADE))


def now() -> str:
    """This second, as it is kept: UTC, ISO 8601."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def _recent_from(reference: Reference, typed: str, answer: Json) -> Kept:
    date = now()
    if isinstance(reference, GivenText):
        return recent_from(answer, source="text", given=None, leads_back=False, date=date)
    if isinstance(reference, GivenFile):
        return recent_from(answer, source="file", given=redact(typed), leads_back=False, date=date)
    shown = shown_reference(typed, reference)
    return recent_from(answer, source="reference", given=shown, leads_back=_names(shown, reference), date=date)


def shown_reference(typed: str, reference: Reference) -> str:
    """The reference as it was typed, with no more of it than it needs: a key can stand in any part of an address."""
    address = typed.strip().partition("#")[0]
    shortest = redact(address.partition("?")[0])
    return shortest if _names(shortest, reference) else redact(address)


def _names(given: str, reference: Reference) -> bool:
    """Whether the reference is still named where the keys in it are hidden and it is cut to what is kept."""
    try:
        return len(given) <= LONGEST_REFERENCE and parse_reference(given) == reference
    except InputError:
        return False


def _read_state(value: object) -> RecentState | None:
    if value is None:
        return None
    if not isinstance(value, str) or value not in {state.value for state in RecentState}:
        raise InputError("state must be looked_up, workflow_made or run.", field="state")
    return RecentState(value)


def _read_noted(value: object) -> RecentResult | None:
    if value is None:
        return None
    picture, said = read_made_picture(value), read_object(value) or {}
    # How alike it is, is measured here and taken from nobody.
    told = {name: said.get(name) for name in ("seed", "grade", "differs")}
    return read_result(told, picture=picture, date=now())
