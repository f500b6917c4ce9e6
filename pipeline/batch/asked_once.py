"""The site as a batch asks it: every question once for the whole list, and never again by a later run.

It stands where the client stands, so the stages know nothing of it. An answer is kept in the batch's list before it is
used; what failed is not kept, and is asked again. While the site says that it is too busy, nobody asks it anything.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from ...civitai_utils.errors import SiteBusy, SiteError
from ...civitai_utils.site.civitai_client import CivitaiClient, Missing
from ...civitai_utils.wire import Json, parse_json, read_list, read_object, read_objects, read_positive_int, read_str
from .jobs_aside import JobsAside

# So many images the site tells of in one answer (IMAGE_IDS_BATCH_MAX of its own code, 2026).
MOST_TOGETHER = 100
# The pauses for all questions after one that the client has given up, in seconds: it has tried four times by then.
_PAUSES = (5.0, 20.0, 60.0)


class AskedOnce:
    """Asks through ``client``, keeps in ``jobs``; use it from one event loop. Every method raises as the client's."""

    def __init__(
        self, client: CivitaiClient, jobs: JobsAside, *, wait: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        self._client = client
        self._jobs = jobs
        self._wait = wait
        self._turns: dict[str, tuple[asyncio.Lock, int]] = {}
        self._open = asyncio.Event()
        self._open.set()
        self._knows_lists = True

    async def fetch_together(self, image_ids: Sequence[int], *, key: str | None = None) -> None:
        """Ask about many images in few questions, and keep the answers for ``fetch_image``.

        The site leaves out what it will not show, and one of an older version answers with other images: whatever is
        not among its answers is asked about by itself later. So no failure here is one.
        """
        wanted = [one for one in image_ids if await self._jobs.kept(_image(one)) is None]
        for at in range(0, len(wanted), MOST_TOGETHER):
            together = wanted[at : at + MOST_TOGETHER]
            if len(together) < 2 or not self._knows_lists:
                return
            asked = set(together)
            try:
                items = await self._politely(partial(self._client.fetch_images, together, key=key))
            except SiteError:
                return
            found = {number: item for item in items if (number := read_positive_int(item.get("id"))) in asked}
            self._knows_lists = bool(found)
            await self._jobs.keep({_image(one): _dumped(item) for one, item in found.items()}, durable=False)

    async def fetch_image(self, image_id: int, *, key: str | None = None) -> Json:
        """The item of one image."""
        return _object(await self._once(_image(image_id), lambda: self._client.fetch_image(image_id, key=key)))

    async def fetch_generation(self, image_id: int, *, key: str) -> Json | None:
        """The site's own resource list of an image."""
        found = await self._once(
            f"generation:{image_id}", lambda: self._client.fetch_generation(image_id, key=key), nothing=True
        )
        return read_object(found)

    async def fetch_post_images(self, post_id: int, *, key: str | None = None) -> list[Json]:
        """The items of a post."""
        name = f"post:{post_id}"
        return read_objects(await self._once(name, lambda: self._client.fetch_post_images(post_id, key=key)))

    async def fetch_version_images(self, version_id: int, *, key: str | None = None) -> list[Json]:
        """The pictures shown below a model version."""
        name = f"gallery:{version_id}"
        return read_objects(await self._once(name, lambda: self._client.fetch_version_images(version_id, key=key)))

    async def fetch_model(self, model_id: int, *, key: str | None = None) -> Json | Missing:
        """A model with its versions."""
        return await self._or_missing(f"model:{model_id}", lambda: self._client.fetch_model(model_id, key=key))

    async def fetch_version(self, version_id: int, *, key: str | None = None) -> Json | Missing:
        """A model version by its id."""
        name = _version(version_id)
        return await self._or_missing(name, lambda: self._client.fetch_version(version_id, key=key))

    async def fetch_version_by_hash(self, digest: str, *, key: str | None = None) -> Json | Missing:
        """The model version that has a file with this hash. What the hash has found, its id finds too."""
        name = f"hash:{digest.upper()}"
        async with self._one_at_a_time(name):
            kept = read_object(parse_json(await self._jobs.kept(name) or ""))
            known = read_positive_int((kept or {}).get("version"))
            if known is not None:
                return await self.fetch_version(known, key=key)
            if kept is not None:
                return Missing(detail=read_str(kept.get("missing")) or "")
            answer: Json | Missing = await self._politely(lambda: self._client.fetch_version_by_hash(digest, key=key))
            if isinstance(answer, Missing):
                await self._jobs.keep({name: json.dumps({"missing": answer.detail})}, durable=False)
                return answer
            version_id = read_positive_int(answer.get("id")) or 0
            pointer = json.dumps({"version": version_id})
            await self._jobs.keep({_version(version_id): _dumped(answer), name: pointer}, durable=False)
            return answer

    async def fetch_access(self, version_id: int, file_id: int, *, key: str | None = None) -> Json | None:
        """Who may have a file; asked by every run, for it changes."""
        return await self._client.fetch_access(version_id, file_id, key=key)

    async def fetch_base_models(self) -> frozenset[str] | None:
        """The names of all base models the site has."""

        async def asked() -> list[str] | None:
            names = await self._client.fetch_base_models()
            return sorted(names) if names is not None else None

        return frozenset(read_list(await self._once("base_models", asked))) or None

    async def _or_missing(self, name: str, ask: Callable[[], Awaitable[Json | Missing]]) -> Json | Missing:
        async def asked() -> Json:
            answer = await ask()
            return {"missing": answer.detail} if isinstance(answer, Missing) else answer

        found = _object(await self._once(name, asked))
        detail = read_str(found.get("missing")) if "id" not in found else None
        return found if "id" in found else Missing(detail=detail or "")

    async def _once(self, name: str, ask: Callable[[], Awaitable[Any]], *, nothing: bool = False) -> Any:
        """What is kept under the name, else the answer, which is kept; ``nothing`` can be an answer too."""
        async with self._one_at_a_time(name):
            kept = await self._jobs.kept(name)
            if kept is not None:
                return await asyncio.to_thread(parse_json, kept)
            answer = await self._politely(ask)
            if answer is not None or nothing:
                await self._jobs.keep({name: _dumped(answer)}, durable=False)
            return answer

    def _one_at_a_time(self, name: str) -> _Turn:
        return _Turn(self._turns, name)

    async def _politely(self, ask: Callable[[], Awaitable[Any]]) -> Any:
        for pause in (*_PAUSES, None):
            await self._open.wait()
            try:
                return await ask()
            except SiteBusy as error:
                if pause is None:
                    raise
                if self._open.is_set():
                    self._open.clear()
                    try:
                        await self._wait(max(pause, error.wait or 0.0))
                    finally:
                        self._open.set()
        raise AssertionError


class _Turn:
    """Two who ask the same at once cost one question: the second finds the answer of the first."""

    def __init__(self, turns: dict[str, tuple[asyncio.Lock, int]], name: str) -> None:
        self._turns = turns
        self._name = name

    async def __aenter__(self) -> None:
        lock, waiting = self._turns.get(self._name, (asyncio.Lock(), 0))
        self._turns[self._name] = lock, waiting + 1
        try:
            await lock.acquire()
        except BaseException:
            self._leave()
            raise

    async def __aexit__(self, *_: object) -> None:
        self._turns[self._name][0].release()
        self._leave()

    def _leave(self) -> None:
        lock, waiting = self._turns.pop(self._name)
        if waiting > 1:
            self._turns[self._name] = lock, waiting - 1


def _image(image_id: int) -> str:
    return f"image:{image_id}"


def _version(version_id: int) -> str:
    return f"version:{version_id}"


def _dumped(answer: object) -> str:
    return json.dumps(answer, separators=(",", ":"))


def _object(value: Any) -> Json:
    return read_object(value) or {}
