"""A download asked for by a browser -> what the site itself says about that file, and where it goes.

Nothing of the request but its ids is believed: kind, name, size and hash come from the site, the folder from the
kind. An address in the request counts only where there are no ids, and only on a listed host. A companion is one that
this pack itself knows (``companion_order.py``).
"""

from __future__ import annotations

import asyncio
import re
import zlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from yarl import URL

from ...civitai_utils import errors
from ...civitai_utils.bounds import refuse_many
from ...civitai_utils.file_said import FileSaid
from ...civitai_utils.kinds import ModelKind, parse_kind
from ...civitai_utils.model_files import ModelFile, Present, Resolved, Unavailable, Unresolved, Wanted
from ...civitai_utils.said import say
from ...civitai_utils.site.civitai_client import Missing
from ...civitai_utils.site.sites import Site
from ...civitai_utils.values import ResourceMention
from ...civitai_utils.wire import Json, read_float, read_list, read_object, read_positive_int, read_str
from ..ports import LocalModels, PromiseSource, VersionSource
from .companion_files import CompanionFiles, resolved_file
from .companion_order import companion_id, fetch_companion
from .plan_file import plan_file
from .preflight import Refusal, can_run_code
from .read_version import read_resolution
from .right_folder import BY_CONTENT

_DOWNLOAD_PATH = re.compile(r"/api/download/models/([0-9]{1,18})/?$")
# (file, API key) -> what its first bytes say it is; None where nobody knows.
AskHeader = Callable[[ModelFile, str | None], Awaitable[FileSaid | None]]
_BY_CODE = errors.errors_by_code()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDownload:
    """One file, its address and its place; ``folder_why`` where that is not the first folder of its kind."""

    file: ModelFile
    folder: Path
    file_name: str
    url: URL
    is_here: bool = False
    folder_why: str | None = None


def planned(plan: Wanted, site: Site, file: ModelFile | None = None) -> PlannedDownload:
    """The download of a file that is to come; ``file`` where its publisher has promised more of it."""
    file = file or plan.resolution.file
    return PlannedDownload(
        file=file,
        folder=plan.folder,
        file_name=plan.file_name,
        url=site.file_url(file),
        folder_why=plan.folder_why,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Publishers:
    """Who is asked what a file is: the site, and for companions the hub and what this pack knows of its files."""

    site: Site
    versions: VersionSource
    hub: PromiseSource
    companions: CompanionFiles


async def plan_download(
    publishers: Publishers, library: LocalModels, resource: object, *, key: str | None, ask: AskHeader | None = None
) -> PlannedDownload:
    """What to fetch for a ``resource`` of a request; raises the error that stands in its way. ``ask`` tells of a file
    that is not here what its first bytes say it is."""
    data = read_object(resource)
    if data is None:
        raise errors.InputError("The resource is missing.", field="resource")
    companion = companion_id(data)
    if companion is not None:
        file = await fetch_companion(publishers.hub, publishers.companions, companion)
        return await _place(resolved_file(file, ""), publishers.site.file_url(file), library)
    resolution, url = await _of_site(publishers, data, key)
    return await _place(resolution, url, library, partial(ask, resolution.file, key) if ask is not None else None)


async def _of_site(publishers: Publishers, data: Json, key: str | None) -> tuple[Resolved, URL]:
    """The file of the site that a request names, and its address."""
    site, url = publishers.site, None
    version_id, file_id = read_positive_int(data.get("model_version_id")), read_positive_int(data.get("file_id"))
    if version_id is None:
        url = _listed_address(data, site)
        version_id, file_id = _ids_in(url)
    if version_id is None and url is not None:
        mention = ResourceMention(kind=_kind(data))
        return Resolved(mention=mention, file=_described(data, url), found_by="address"), url
    resolution = await _ask(publishers.versions, version_id or 0, file_id, data, key)
    return resolution, site.file_url(resolution.file)


async def _place(
    resolution: Resolved,
    url: URL,
    library: LocalModels,
    ask: Callable[[], Awaitable[FileSaid | None]] | None = None,
) -> PlannedDownload:
    # Whoever asks for a file wants that one: another file of its version does not answer for it.
    plan = await asyncio.to_thread(plan_file, resolution, library, takes_others=False)
    if isinstance(plan, Wanted) and ask is not None and resolution.file.kind in BY_CONTENT:
        said = await ask()
        plan = await asyncio.to_thread(plan_file, resolution, library, takes_others=False, said=said)
    if isinstance(plan, Unavailable):
        raise _BY_CODE.get(plan.code, errors.DownloadError)(plan.reason)
    # One that is here already goes through the same door: the download finds it in place and says so.
    place = plan.path if isinstance(plan, Present) else plan.folder / plan.file_name
    file = plan.resolution.file if isinstance(plan.resolution, Resolved) else resolution.file
    return PlannedDownload(
        file=file,
        folder=place.parent,
        file_name=place.name,
        url=url,
        is_here=isinstance(plan, Present),
        folder_why=plan.folder_why if isinstance(plan, Wanted) else None,
    )


async def plan_downloads(
    publishers: Publishers, library: LocalModels, resources: object, *, key: str | None, ask: AskHeader | None = None
) -> tuple[list[PlannedDownload], list[Refusal]]:
    """Every file of a batch that can be fetched, and those that cannot with their errors; raises ``InputError`` where
    there is no list."""
    entries = read_list(resources)
    if not entries:
        raise errors.InputError("The list of resources is missing.", field="resources")
    refuse_many(entries)
    tasks = (plan_download(publishers, library, entry, key=key, ask=ask) for entry in entries)
    planned, refused = [], []
    for entry, outcome in zip(entries, await asyncio.gather(*tasks, return_exceptions=True), strict=True):
        if isinstance(outcome, errors.RemakeError):
            refused.append(Refusal(file_key=read_str((read_object(entry) or {}).get("file_key")), error=outcome))
        elif isinstance(outcome, BaseException):
            raise outcome
        else:
            planned.append(outcome)
    return planned, refused


def refuse_pickle(planned: PlannedDownload, *, allowed: bool, loads_safely: bool) -> PlannedDownload:
    """The same download; raises ``PickleRefused`` where it can run code on this host and nobody has agreed to that."""
    if allowed or planned.is_here or not can_run_code(planned.file, loads_safely=loads_safely):
        return planned
    raise errors.PickleRefused(
        say("{file_name} is a pickle, which can run code when it loads.", file_name=planned.file_name)
    )


def _listed_address(data: Json, site: Site) -> URL:
    text = read_str(data.get("download_url"))
    if text is None:
        raise errors.InputError("The resource has neither ids nor an address.", field="resource")
    try:
        url = URL(text)
        listed = url.is_absolute() and site.is_listed(url)
    except ValueError:
        listed = False
    if not listed:
        raise errors.HostNotListed("This address does not belong to Civitai.", field="download_url")
    return url


def _ids_in(url: URL) -> tuple[int | None, int | None]:
    """The ids in a download address of the site: with them the site can be asked what the file is."""
    found = _DOWNLOAD_PATH.search(url.path)
    return (int(found[1]), read_positive_int(url.query.get("fileId"))) if found else (None, None)


def _described(data: Json, url: URL) -> ModelFile:
    """A file known only from the request: its name is still made safe and its kind still chooses the folder."""
    name = read_str(data.get("filename")) or url.name
    hashes = read_object(data.get("hashes")) or {}
    sha256 = read_str(hashes.get("SHA256"))
    return ModelFile(
        version_id=0,
        file_id=zlib.crc32(str(url).encode()),
        name=name,
        kind=_kind(data),
        size_kb=read_float(data.get("size_kb")),
        sha256=sha256.upper() if sha256 and re.fullmatch(r"[0-9a-fA-F]{64}", sha256) else None,
    )


def _kind(data: Json) -> ModelKind:
    return parse_kind(read_str(data.get("type")) or "")


async def _ask(source: VersionSource, version_id: int, file_id: int | None, data: Json, key: str | None) -> Resolved:
    answer = await source.fetch_version(version_id, key=key)
    if isinstance(answer, Missing):
        raise errors.FileGone(say("Civitai no longer shows this model version ({detail}).", detail=answer.detail))
    mention = ResourceMention(kind=_kind(data), version_id=version_id, file_id=file_id)
    resolution = read_resolution(answer, mention, "version id", ())
    if isinstance(resolution, Unresolved):
        raise _BY_CODE.get(resolution.code, errors.DownloadError)(resolution.reason)
    if file_id is not None and resolution.file.file_id != file_id:
        raise errors.FileGone("Civitai no longer lists this file of the model version.")
    return replace(resolution, mention=replace(resolution.mention, file_id=resolution.file.file_id))
