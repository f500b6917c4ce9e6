"""What would prove that a local file is the model: the part of the fifth stage that goes by hash."""

from __future__ import annotations

from collections.abc import Iterable

from ...civitai_utils.kinds import ModelKind, folder_of
from ...civitai_utils.library.hash_match import (
    Sought,
    could_be,
    is_match,
    is_other,
    may_read,
    named_digests,
    promised_digests,
)
from ...civitai_utils.library.model_hashes import FileHashes
from ...civitai_utils.model_files import FilePlan, Present, Resolution, Resolved
from ..ports import LocalModels


def sought_for(resolution: Resolution) -> Sought | None:
    """What to look for; None where no hash could prove anything.

    The site's own promise where there is one, else what the image says. Its hash of an embedding is A1111's own
    shorthash, which no file's bytes have (facts: Civitai 2.5).
    """
    mention = resolution.mention
    if isinstance(resolution, Resolved):
        file = resolution.file
        digests, kind, size = promised_digests(file.hashes), file.kind, file.size_bytes
        if file.sha256 and not digests:
            digests = named_digests((file.sha256,))
        # Of unknown length, known by the hash of the weights alone: only the header can tell without reading it all.
        by_header = size is None and all(len(digest) == 12 for digest in digests)
    else:
        digests, kind, size, by_header = named_digests(mention.hashes), mention.kind, None, True
        if kind is ModelKind.EMBEDDING:
            digests = tuple(digest for digest in digests if len(digest) == 64)
    if not digests or folder_of(kind) is None:
        return None
    return Sought(file_key=resolution.key, kind=kind, size=size, digests=digests, trusts_header=by_header)


def find_proven(resolution: Resolution, library: LocalModels) -> Present | None:
    """The file whose hash is known to be the model's, under whatever name and in whatever sub-folder."""
    sought = sought_for(resolution)
    if sought is None:
        return None
    for file in library.files_of(sought.kind):
        if could_be(sought, file) and is_match(sought, file.hashes):
            return Present(resolution=resolution, path=file.path, listed_name=file.listed_name, kind=sought.kind)
    return None


def may_be_here(resolution: Resolution, library: LocalModels) -> bool:
    """Whether a local file could yet turn out to be the model; never for one that nobody needs."""
    sought = None if resolution.mention.internal else sought_for(resolution)
    return sought is not None and any(may_read(sought, file) for file in library.files_of(sought.kind))


def is_known_other(resolution: Resolved, known: FileHashes) -> bool:
    """Whether a file with these hashes is known to be another one."""
    sought = sought_for(resolution)
    return sought is not None and is_other(sought, known)


def soughts_of(plans: Iterable[FilePlan]) -> list[Sought]:
    """What a search must look for after a plan, in the order of the cards."""
    open_plans = [plan for plan in plans if not isinstance(plan, Present) and plan.checking]
    return [sought for plan in open_plans if (sought := sought_for(plan.resolution)) is not None]
