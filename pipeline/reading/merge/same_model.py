"""Whether two statements mean one model: by version id, else a hash, else kind and name (facts: Civitai 6.2, 24)."""

from __future__ import annotations

from ....civitai_utils.values import ResourceMention
from ...words.model_names import file_stem, normalised

_SHORTEST_HASH = 10


def keys_of(mention: ResourceMention) -> list[tuple[object, ...]]:
    """What ``is_same`` compares: two mentions without a key in common are two models."""
    keys: list[tuple[object, ...]] = [("hash", digest[:_SHORTEST_HASH]) for digest in mention.hashes]
    if mention.version_id is not None:
        keys.append(("id", mention.version_id))
    if mention.name is not None:
        keys.append(("name", mention.kind, normalised(mention.name)))
    return keys


def is_same(one: ResourceMention, other: ResourceMention) -> bool:
    """Whether the two mean one model."""
    if one.version_id is not None and other.version_id is not None:
        return one.version_id == other.version_id and (
            one.file_id is None or other.file_id is None or one.file_id == other.file_id
        )
    if any(_same_hash(a, b) for a in one.hashes for b in other.hashes):
        return True
    if one.kind is not other.kind or one.name is None or other.name is None:
        return False
    # Two embeddings or LoRAs of one name but other hashes are two files.
    contradicting = any(len(a) == len(b) for a in one.hashes for b in other.hashes)
    alike = normalised(one.name) == normalised(other.name) != ""
    return alike and not contradicting and not _are_told_apart(one, other)


def _are_told_apart(one: ResourceMention, other: ResourceMention) -> bool:
    """Whether one place has both, under names that differ ("detail+" and "detail-"): they are two files then."""
    return any(
        (a.source, a.place) == (b.source, b.place) and a.name and b.name and file_stem(a.name) != file_stem(b.name)
        for a in one.statements
        for b in other.statements
    )


def _same_hash(one: str, other: str) -> bool:
    """Equal, or one is the beginning of the other: ten digits of a SHA256 are what A1111 prints."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST_HASH and long.startswith(short)
