"""Hashes as generation data writes them (facts: Civitai 2.5)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...civitai_utils.wire import read_str

_NAMED = {
    "[": re.compile(r"^(?P<name>.*\S|)\s*\[(?P<hash>[0-9a-fA-F]{8,64})\]$"),
    "(": re.compile(r"^(?P<name>.*\S)\s*\((?P<hash>[0-9a-fA-F]{8,64})\)$"),
}
_HASH = re.compile(r"(?:0x)?([0-9a-fA-F]{8,64})")
# The hash of an empty file: written when a tool failed to read the model.
_EMPTY_FILE = "E3B0C44298"


def read_hash(value: object) -> tuple[str, ...]:
    """A hash in upper-case hex without ``0x``; empty for anything else and for the hash of an empty file."""
    text = read_str(value)
    found = _HASH.fullmatch(text.strip()) if text else None
    if not found or found[1].upper().startswith(_EMPTY_FILE):
        return ()
    return (found[1].upper(),)


def split_hash(text: str, brackets: str = "[(") -> tuple[str | None, tuple[str, ...]]:
    """A model's name (None where there is only a hash) and the hash behind it in one of these ``brackets``."""
    for bracket in brackets:
        found = _NAMED[bracket].match(text)
        if found:
            return found["name"] or None, read_hash(found["hash"])
    return text, ()


def askable_hashes(hashes: Iterable[str]) -> list[str]:
    """The hashes worth asking, surest first; a 64-digit tensor hash is stored by its first 12 digits."""
    ordered = sorted(dict.fromkeys(hashes), key=len, reverse=True)
    extra = [part for digest in ordered if len(digest) == 64 for part in (digest[:12], digest[:10])]
    return [digest for digest in dict.fromkeys([*ordered, *extra]) if len(digest) in {8, 10, 12, 64}]
