"""What would prove that a local file is the model: the part of the fifth stage that goes by hash."""

from __future__ import annotations

from collections.abc import Iterable

from ...civitai_utils.kinds import ModelKind, folder_of
from ...civitai_utils.library.hash_match import (
    Sought,
    is_other,
    is_proven,
    may_read,
    named_digests,
    promised_digests,
)
from ...civitai_utils.library.local_file import LocalFile
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
        digests, kind, size, slack = promised_digests(file.hashes), file.kind, file.size_bytes, file.size_slack
        if file.sha256 and not digests:
            digests = named_digests((file.sha256,))
        # Of unknown length, known by the hash of the weights alone: only the header can tell without reading it all.
        by_header = size is None and all(len(digest) == 12 for digest in digests)
    else:
        digests, kind, size, slack = named_digests(mention.hashes), mention.kind, None, 0
        by_header = True
        if kind is ModelKind.EMBEDDING:
            digests = tuple(digest for digest in digests if len(digest) == 64)
    if not digests or folder_of(kind) is None:
        return None
    return Sought(file_key=resolution.key, kind=kind, size=size, slack=slack, digests=digests, trusts_header=by_header)


def find_proven(resolution: Resolution, library: LocalModels) -> Present | None:
    """The file whose hash is known to be the model's, under whatever name and in whatever sub-folder; the shortest name
    where several have it."""
    sought = sought_for(resolution)
    if sought is None:
        return None
    found = [file for file in library.files_known_as(sought.kind, sought.digests) if is_proven(sought, file)]
    for file in sorted(found, key=lambda one: len(one.listed_name)):
        # Of a hash of the bytes nothing more is asked; a header can stand before half a file.
        if file.hashes.sha256 is not None or library.is_whole(file):
            return Present(resolution=resolution, path=file.path, listed_name=file.listed_name, kind=sought.kind)
    return None


def may_be_here(resolution: Resolution, library: LocalModels) -> bool:
    """Whether a local file could yet turn out to be the model; never for one that nobody needs."""
    sought = None if resolution.mention.internal else sought_for(resolution)
    if sought is None:
        return False
    if sought.size is None:
        return any(may_read(sought, file) for file in library.files_without_header(sought.kind))
    near = library.files_of_size(sought.kind, sought.size, sought.slack)
    return any(may_read(sought, file) for file in near)


def counts_by_name(resolution: Resolved, file: LocalFile, library: LocalModels) -> bool:
    """Whether a file that bears one of the model's names is taken for it: it is whole, and has the promised length.

    A length that was printed with few digits fits too many to say so where a hash could: that is asked first. Of the
    pack's own list, whose lengths people have rounded, name and length are enough.
    """
    promised, sought = resolution.file, sought_for(resolution)
    if sought is not None and is_proven(sought, file):
        return True
    if promised.size_bytes is not None:
        slack = promised.size_slack if sought is None or promised.source is not None else 0
        if abs(file.size - promised.size_bytes) > slack:
            return False
    is_known_other = sought is not None and is_other(sought, file.hashes)
    return not is_known_other and library.is_whole(file)


def soughts_of(plans: Iterable[FilePlan]) -> list[Sought]:
    """What a search must look for after a plan, in the order of the cards."""
    open_plans = [plan for plan in plans if not isinstance(plan, Present) and plan.checking]
    return [sought for plan in open_plans if (sought := sought_for(plan.resolution)) is not None]
