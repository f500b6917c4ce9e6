"""Things given -> pictures in the list of a batch: a post, a model or a version is as many as it shows."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from ...civitai_utils.batch.job import Job, JobState, file_key, image_key
from ...civitai_utils.errors import ImageNotFound, RegionBlocked, RemakeError, SiteBlocked, SiteBusy, SiteUnreachable
from ...civitai_utils.redaction import redact
from ...civitai_utils.references import (
    FileAddress,
    GivenFile,
    GivenText,
    ImageReference,
    ModelReference,
    PostReference,
    Reference,
    VersionReference,
)
from ...civitai_utils.said import say
from ...civitai_utils.wire import parse_json, read_object, read_positive_int, read_str
from ..choices import fetch_choices
from .around import Around
from .given import Given, read_picture_file

_MANY = (PostReference, ModelReference, VersionReference)
# Posts and models that are asked for at once; the client holds all questions to eight.
_AT_ONCE = 4
_NOTHING = "source-"
_LONGEST_SHOWN = 300
# No picture's fault.
SITE_IS_AWAY = (SiteUnreachable, SiteBlocked, RegionBlocked, SiteBusy)


async def expand(around: Around, given: Iterable[Given], *, top: int | None = None) -> int:
    """Put the pictures of all that was given into the list, in its order, and tell how many are new.

    ``top`` is how many pictures a post or a model gives at most. What was asked for once costs nothing again. What
    names nothing is put too, as a picture that has failed, until it names something. Raises the ``SiteError`` where the
    site is away.
    """
    slots = asyncio.Semaphore(_AT_ONCE)

    async def found(one: Given) -> list[Job]:
        async with slots:
            return await _pictures_of(around, one, top)

    added = 0
    things = list(given)
    tasks = [asyncio.create_task(found(one)) for one in things]
    try:
        for one, task in zip(things, tasks, strict=True):
            jobs = await task
            await _learn(around, one, jobs)
            added += await around.jobs.put(jobs)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return added


def is_nothing(job: Job) -> bool:
    """Whether a picture of the list is none, but what was given and names nothing."""
    return job.key.startswith(_NOTHING)


async def reference_of(around: Around, job: Job) -> Reference:
    """What a picture of the list names. Raises ``ImageNotFound`` where the folder has lost it."""
    if job.image_id is not None:
        return ImageReference(image_id=job.image_id)
    kept = read_object(parse_json(await around.jobs.kept(_name(job.key)) or "")) or {}
    if (text := read_str(kept.get("text"))) is not None:
        return GivenText(text=text)
    if (url := read_str(kept.get("url"))) is not None:
        number = read_positive_int(kept.get("image_id"))
        return FileAddress(url=url, uuid=read_str(kept.get("uuid")) or "", image_id=number)
    name = await asyncio.to_thread(around.folder.original, job.key)
    content = await asyncio.to_thread(around.folder.read, name) if name is not None else None
    if content is None:
        raise ImageNotFound(say("{key} is no longer in the folder of the batch.", key=job.key))
    return GivenFile(name=job.source, content=content)


async def _learn(around: Around, given: Given, jobs: list[Job]) -> None:
    """What named nothing in an earlier run may name something now, or nothing for another reason."""
    for source in {given.source, given.within or given.source}:
        before = await around.jobs.get(_nothing(source))
        if before is None or before.state is not JobState.FAILED:
            continue
        if any(job.key == before.key for job in jobs):
            await around.jobs.change(before.key, code=jobs[0].code, reason=jobs[0].reason)
        else:
            await around.jobs.change(before.key, state=JobState.SKIPPED, code=None, reason=None)


async def _pictures_of(around: Around, given: Given, top: int | None) -> list[Job]:
    named, source = given.named, given.source
    try:
        if isinstance(named, RemakeError):
            raise named
        if isinstance(named, ImageReference):
            return [_image(around, named.image_id, source)]
        if isinstance(named, _MANY):
            choices = await fetch_choices(around.asked, around.site, named, key=around.key)
            numbers = [one.image_id for one in choices.pictures if one.can_be_chosen and one.image_id is not None]
            if not numbers:
                raise ImageNotFound(say("{title} has no pictures that can be remade.", title=choices.title))
            return [_image(around, number, source) for number in dict.fromkeys(numbers[:top])]
        return [await _own(around, named, source)]
    except SITE_IS_AWAY:
        raise
    except RemakeError as error:
        lost = Job(key=_nothing(source), source=_shown(source))
        return [replace(lost, state=JobState.FAILED, code=error.code, reason=error.message)]


async def _own(around: Around, named: FileAddress | GivenText | GivenFile | Path, source: str) -> Job:
    """A picture that is no number of the site; what it is made from is kept before it is in the list."""
    if isinstance(named, FileAddress):
        job = Job(key=f"picture-{_short(named.url)}", source=_shown(source))
        said = {"url": named.url, "uuid": named.uuid, "image_id": named.image_id}
        await around.jobs.keep({_name(job.key): json.dumps(said)})
        return job
    if isinstance(named, GivenText):
        job = Job(key=f"text-{_short(named.text)}", source=_shown(source))
        await around.jobs.keep({_name(job.key): json.dumps({"text": named.text})})
        return job
    content = named.content if isinstance(named, GivenFile) else await asyncio.to_thread(read_picture_file, named)
    key = await asyncio.to_thread(file_key, content)
    if await asyncio.to_thread(around.folder.original, key) is None:
        await asyncio.to_thread(partial(around.folder.keep_original, key, content))
    return Job(key=key, source=_shown(source), title=named.name)


def _image(around: Around, image_id: int, source: str) -> Job:
    return Job(
        key=image_key(image_id), source=_shown(source), image_id=image_id, page_url=around.site.image_page(image_id)
    )


def _nothing(source: str) -> str:
    return f"{_NOTHING}{_short(source)}"


def _name(key: str) -> str:
    return f"given:{key}"


def _short(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:12]


def _shown(source: str) -> str:
    """What was given, as the list and the gallery may show it: of generation data its first line, keys hidden."""
    line = redact(source.strip().split("\n")[0])
    return line if len(line) <= _LONGEST_SHOWN else f"{line[: _LONGEST_SHOWN - 3]}..."
