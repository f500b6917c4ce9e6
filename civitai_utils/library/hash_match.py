"""Whether a local file is the model that is looked for, by the hashes known of both. Pure.

A digest tells by its length what it can be (facts: Civitai 2.5): 64 digits SHA256 or a tensor hash, 12 the start of
AutoV3 or of the trainer's hash, 10 the start of SHA256.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..kinds import ModelKind
from .local_file import LocalFile
from .model_hashes import FileHashes, has_header

_DIGEST = re.compile(r"(?:0x)?([0-9a-f]{64}|[0-9a-f]{12}|[0-9a-f]{10})", re.IGNORECASE)
# The SHA256 of nothing: what broken tools write.
_OF_NOTHING = "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """One model looked for among the local files: the card it belongs to, its length in bytes where that is promised
    (give or take ``slack``), and digests of which any one identifies it (never none).

    ``trusts_header``: what a file's header says of itself counts. It must not where the site has promised a hash of the
    bytes: a header can say anything.
    """

    file_key: str
    kind: ModelKind
    size: int | None
    slack: int = 0
    digests: tuple[str, ...]
    trusts_header: bool


def promised_digests(hashes: Mapping[str, str]) -> tuple[str, ...]:
    """The surest digest among those a publisher prints with a file; empty where nothing could prove the file."""
    for name, length in (("SHA256", 64), ("AutoV2", 10), ("AutoV3", 12)):
        found = [digest for digest in named_digests((hashes.get(name, ""),)) if len(digest) == length]
        if found:
            return tuple(found)
    return ()


def named_digests(hashes: Iterable[str]) -> tuple[str, ...]:
    """The digests in what an image calls its hashes, upper-case, those of nothing left out."""
    found = [match[1].upper() for text in hashes if (match := _DIGEST.fullmatch(text.strip()))]
    return tuple(digest for digest in dict.fromkeys(found) if not _OF_NOTHING.startswith(digest))


def could_be(sought: Sought, file: LocalFile) -> bool:
    """Whether a file of this length and name may be the one."""
    has_size = sought.size is None or abs(file.size - sought.size) <= sought.slack
    return has_size and _may_be_called(sought, file)


def is_proven(sought: Sought, file: LocalFile) -> bool:
    """Whether what is known of a file makes it the one. The hash of all its bytes outranks any length that is told;
    one of a part of them does not."""
    by_bytes = any(_is_of(digest, file.hashes.sha256 or "", ()) for digest in sought.digests)
    return _may_be_called(sought, file) and (by_bytes or (could_be(sought, file) and is_match(sought, file.hashes)))


def is_match(sought: Sought, known: FileHashes) -> bool:
    """Whether one of the digests is this file's."""
    contents = [text for text in (known.autov3, *((known.header or ()) if sought.trusts_header else ())) if text]
    return any(_is_of(digest, known.sha256 or "", contents) for digest in sought.digests)


def is_other(sought: Sought, known: FileHashes) -> bool:
    """Whether what is known rules the file out: all that could identify it is computed, and nothing fits."""
    return not is_match(sought, known) and not any(missing_hashes(sought, known))


def missing_hashes(sought: Sought, known: FileHashes) -> tuple[bool, bool]:
    """Which hashes of the bytes must still be computed to know: (SHA256, AutoV3)."""
    lengths = {len(digest) for digest in sought.digests}
    return bool(lengths & {10, 64}) and known.sha256 is None, 12 in lengths and known.autov3 is None


def may_read(sought: Sought, file: LocalFile) -> bool:
    """Whether reading this file could tell: all of it where the length is promised, else its header alone."""
    if not could_be(sought, file):
        return False
    if sought.size is not None:
        return any(missing_hashes(sought, file.hashes))
    tells = sought.trusts_header and any(len(digest) in {12, 64} for digest in sought.digests)
    return tells and file.hashes.header is None and has_header(file.path)


def _may_be_called(sought: Sought, file: LocalFile) -> bool:
    """No prompt can call an embedding whose name has blanks: such a file would be found and then left out."""
    if sought.kind is not ModelKind.EMBEDDING:
        return True
    return not re.search(r"\s", re.split(r"[/\\]", file.listed_name)[-1])


def _is_of(digest: str, sha256: str, contents: Iterable[str]) -> bool:
    if len(digest) == 10:
        return sha256.startswith(digest)
    if len(digest) == 12:
        return any(text.startswith(digest) for text in contents)
    return digest == sha256 or digest in contents
