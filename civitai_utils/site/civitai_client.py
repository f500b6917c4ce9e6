"""The only place that asks Civitai's JSON API; one request function owns retries, status, decoding and errors.

Facts it relies on (Civitai, 2026): public look-ups need no key and silently ignore a bad one; ``/images`` gives
generation data only with ``withMeta=true``; 429 and 5xx may carry ``Retry-After``; Cloudflare answers 403 with HTML.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import aiohttp
from yarl import URL

from .. import errors
from ..said import say
from ..wire import Json, parse_json, read_list, read_object, read_objects, read_positive_int, read_str, read_wait
from . import trpc
from .http_session import proxy_for
from .sites import USER_AGENT, Site

AT_ONCE = 8
TRIES = 4
# One answer, from the first byte sent to the last one read.
_ANSWER_SECONDS = 30.0
# A question that has taken so long, its repeats included, is not asked again.
_LONGEST_QUESTION = 60.0
# The largest honest answer, a post of 200 pictures with their graphs, has a tenth of it. Counted as it is unpacked.
MOST_BYTES = 64 << 20
_PIECE = 256 << 10
_REMEMBER_SECONDS = 600.0
_REMEMBER_ENTRIES = 512
_LONGEST_WAIT = 30.0
_HASH = re.compile(r"[0-9A-Fa-f]{8,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """The site answered 404; ``detail`` is its own word for why."""

    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    status: int
    body: Any


class CivitaiClient:
    """Asks the site; at most eight requests at once over one shared session.

    Every method raises ``SiteUnreachable``, ``SiteBusy``, ``SiteBlocked``, ``RegionBlocked`` or
    ``SiteAnswerUnreadable`` where the site does not answer as promised.
    """

    def __init__(
        self,
        site: Site,
        session: Callable[[], aiohttp.ClientSession],
        *,
        wait: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
        most_bytes: int = MOST_BYTES,
        answer_seconds: float = _ANSWER_SECONDS,
    ) -> None:
        self.site = site
        self._most_bytes = most_bytes
        self._timeout = aiohttp.ClientTimeout(total=answer_seconds, connect=min(15.0, answer_seconds))
        self._session = session
        self._wait = wait
        self._clock = clock
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._versions: dict[str, tuple[float, Json]] = {}
        self._base_models: frozenset[str] | None = None

    async def fetch_image(self, image_id: int, *, key: str | None = None) -> Json:
        """The item of one image with its generation data; raises ``ImageNotFound``.

        ``browsingLevel=31`` asks for every maturity level; without it a mature image looks as if it did not exist.
        """
        query = {"imageId": str(image_id), "browsingLevel": "31", "withMeta": "true", "flatMeta": "true"}
        answer = await self._get("/api/v1/images", query, key)
        body = read_object(answer.body)
        if answer.status != 200 or body is None or "items" not in body:
            raise errors.SiteAnswerUnreadable(
                say("Civitai answered {status} to the look-up of the image.", status=answer.status)
            )
        # The endpoint has answered with other images before: the id decides, not the position.
        for item in read_objects(body["items"]):
            if read_positive_int(item.get("id")) == image_id:
                return item
        raise errors.ImageNotFound(say("Civitai lists no image {image_id}.", image_id=image_id))

    async def fetch_images(self, image_ids: Sequence[int], *, key: str | None = None) -> list[Json]:
        """The items of many images, at most a hundred, in no order; those that the site does not show are left out.

        One that does not know the question answers with other images (facts: Civitai's own code, 2026).
        """
        query = {"ids": ",".join(map(str, image_ids)), "limit": str(len(image_ids)), "browsingLevel": "31"}
        answer = await self._get("/api/v1/images", query | {"withMeta": "true", "flatMeta": "true"}, key)
        body = read_object(answer.body)
        return read_objects(body.get("items")) if answer.status == 200 and body is not None else []

    async def fetch_post_images(self, post_id: int, *, key: str | None = None) -> list[Json]:
        """The items of a post with their generation data; empty for a post the site's index does not know (yet)."""
        return await self._fetch_images({"postId": str(post_id), "limit": "200"}, key)

    async def fetch_version_images(self, version_id: int, *, key: str | None = None) -> list[Json]:
        """The pictures shown below a model version, the most liked first."""
        return await self._fetch_images({"modelVersionId": str(version_id), "limit": "20"}, key)

    async def fetch_model(self, model_id: int, *, key: str | None = None) -> Json | Missing:
        """A model with its versions, the newest first."""
        answer = await self._get(f"/api/v1/models/{model_id}", {}, key)
        body = read_object(answer.body)
        if answer.status == 404:
            return Missing(detail=_error_text(body))
        if answer.status != 200 or body is None or read_positive_int(body.get("id")) != model_id:
            raise errors.SiteAnswerUnreadable(
                say("Civitai answered {status} to the look-up of a model.", status=answer.status)
            )
        return body

    async def fetch_generation(self, image_id: int, *, key: str) -> Json | None:
        """The site's own resource list of an image (internal API, needs a key); None where it will not say."""
        query = {"input": json.dumps({"json": {"id": image_id}}, separators=(",", ":"))}
        answer = await self._get("/api/trpc/image.getGenerationData", query, key)
        return trpc.read_result(answer.body) if answer.status == 200 else None

    async def fetch_version(self, version_id: int, *, key: str | None = None) -> Json | Missing:
        """A model version with its files, by id."""
        return await self._fetch_version(f"/api/v1/model-versions/{version_id}", key)

    async def fetch_version_by_hash(self, digest: str, *, key: str | None = None) -> Json | Missing:
        """The model version that has a file with this hash (any stored kind, full length)."""
        if not _HASH.fullmatch(digest):
            return Missing(detail="not a hash")
        return await self._fetch_version(f"/api/v1/model-versions/by-hash/{quote(digest.upper())}", key)

    async def fetch_access(self, version_id: int, file_id: int, *, key: str | None = None) -> Json | None:
        """Who may have a file (``requireAuth``, ``checkPermission``, ``earlyAccessEndsAt``); None where the site will
        not say, which decides nothing: the download itself will tell."""
        try:
            answer = await self._get(
                f"/api/v1/model-versions/mini/{version_id}", {"modelFileId": str(file_id)}, key, tries=1
            )
        except errors.SiteError:
            return None
        return read_object(answer.body) if answer.status == 200 else None

    async def fetch_base_models(self) -> frozenset[str] | None:
        """The names of all base models the site has; None where it will not say. Asked once (facts: Civitai 1.10)."""
        if self._base_models is None:
            try:
                answer = await self._get("/api/v1/enums", {}, None, tries=1)
            except errors.SiteError:
                return None
            names = read_list((read_object(answer.body) or {}).get("BaseModel")) if answer.status == 200 else ()
            self._base_models = frozenset(name for name in names if isinstance(name, str)) or None
        return self._base_models

    async def fetch_user(self, key: str) -> str | None:
        """The name of the key's owner, empty where it has none; None when the site does not know the key.

        A 403 is no verdict on the key: it may be about this address. Somebody waits for the answer: one more try.
        """
        answer = await self._get("/api/v1/me", {}, key, tries=2)
        body = read_object(answer.body)
        if answer.status == 401:
            return None
        if answer.status != 200 or body is None:
            raise errors.SiteAnswerUnreadable(
                say("Civitai answered {status} to the check of the key.", status=answer.status)
            )
        return read_str(body.get("username")) or ""

    async def _fetch_images(self, wanted: Mapping[str, str], key: str | None) -> list[Json]:
        query = {**wanted, "browsingLevel": "31", "withMeta": "true", "flatMeta": "true"}
        if self.site.index_base == self.site.base:
            answer = await self._get("/api/v1/images", query, key)
        else:
            try:
                answer = await self._get("/api/v1/images", query, key, tries=2, base=self.site.index_base)
            except errors.SiteError:
                # Some networks block one of the site's names; the other answers with fewer pictures.
                answer = await self._get("/api/v1/images", query, key)
        body = read_object(answer.body)
        if answer.status != 200 or body is None or "items" not in body:
            raise errors.SiteAnswerUnreadable(
                say("Civitai answered {status} to the look-up of the pictures.", status=answer.status)
            )
        return read_objects(body["items"])

    async def _fetch_version(self, path: str, key: str | None) -> Json | Missing:
        known = self._versions.get(path)
        if known and known[0] > self._clock():
            return known[1]
        answer = await self._get(path, {}, key)
        body = read_object(answer.body)
        if answer.status == 404:
            return Missing(detail=_error_text(body))
        if answer.status != 200 or body is None or read_positive_int(body.get("id")) is None:
            raise errors.SiteAnswerUnreadable(
                say("Civitai answered {status} to the look-up of a model.", status=answer.status)
            )
        self._remember(path, body)
        return body

    def _remember(self, path: str, body: Json) -> None:
        until = self._clock() + _REMEMBER_SECONDS
        if len(self._versions) >= _REMEMBER_ENTRIES:
            self._versions.clear()
        self._versions[path] = (until, body)
        # A fresh version can be 404 by id while by-hash knows it: what by-hash said serves the id too.
        self._versions[f"/api/v1/model-versions/{body['id']}"] = (until, body)

    async def _get(
        self, path: str, query: Mapping[str, str], key: str | None, *, tries: int = TRIES, base: URL | None = None
    ) -> _Answer:
        url = (base or self.site.base).joinpath(path.lstrip("/")).with_query(query)
        failure: errors.SiteError = errors.SiteBusy("Civitai is too busy to answer.")
        begun = self._clock()
        for attempt in range(tries):
            pause = min(2.0**attempt, _LONGEST_WAIT)
            try:
                async with self._slots:
                    answer, asked_pause = await self._get_once(url, key)
            except asyncio.TimeoutError:
                # One that has kept us waiting for so long would do it again.
                raise errors.SiteUnreachable("Civitai did not answer in time.") from None
            except (aiohttp.ClientError, OSError) as exc:
                failure = errors.SiteUnreachable(
                    say("Civitai could not be reached ({fault}).", fault=type(exc).__name__)
                )
            else:
                if answer.status != 429 and answer.status < 499:
                    return answer
                failure = errors.SiteBusy(say("Civitai is too busy to answer ({status}).", status=answer.status))
                if asked_pause is not None:
                    if asked_pause > _LONGEST_WAIT:
                        break
                    pause = asked_pause
            if attempt + 1 == tries or self._clock() - begun + pause > _LONGEST_QUESTION:
                break
            await self._wait(pause)
        raise failure

    async def _get_once(self, url: URL, key: str | None) -> tuple[_Answer, float | None]:
        headers = {"User-Agent": USER_AGENT, "Accept": "application/json"}
        if key and self.site.takes_key(url):
            headers["Authorization"] = f"Bearer {key}"
        async with self._session().get(
            url, headers=headers, timeout=self._timeout, proxy=proxy_for(url), allow_redirects=False
        ) as response:
            status = response.status
            content = await self._read_whole(response)
            html = "html" in response.headers.get("Content-Type", "").lower()
            pause = read_wait(response.headers.get("Retry-After"))
        if status == 451:
            raise errors.RegionBlocked("Civitai does not serve this region.")
        if status == 403 and html:
            raise errors.SiteBlocked("Civitai's protection (Cloudflare) refused the request.")
        if status == 429 or status >= 499:
            return _Answer(status=status, body=None), pause
        # Megabytes of JSON take their time, and the loop is the host's.
        body = await asyncio.to_thread(parse_json, content.decode("utf-8", errors="replace"))
        if body is None and status == 200:
            raise errors.SiteAnswerUnreadable("Civitai answered with a page instead of data.")
        return _Answer(status=status, body=body), pause

    async def _read_whole(self, response: aiohttp.ClientResponse) -> bytes:
        """The answer's bytes, unpacked; raises ``SiteAnswerUnreadable`` where there are more than any answer has."""
        content = bytearray()
        while piece := await response.content.read(_PIECE):
            content += piece
            if len(content) > self._most_bytes:
                response.close()
                raise errors.SiteAnswerUnreadable("Civitai's answer is larger than any of its answers should be.")
        return bytes(content)


def _error_text(body: Json | None) -> str:
    return (read_str((body or {}).get("error")) or "not found")[:200]
