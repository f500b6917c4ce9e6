"""How long a video is, where a record says it among its other settings."""

from __future__ import annotations

from collections.abc import Mapping

_LENGTHS = frozenset({"frames", "length", "numframes", "videoframes", "framecount", "videolength"})
_RATES = frozenset({"fps", "framerate", "videofps"})


def asked_length(other: Mapping[str, str]) -> tuple[int | None, int | None]:
    """(pictures, pictures a second), each None where nothing says it."""
    folded = {_fold(name): value for name, value in other.items()}
    return _first(folded, _LENGTHS), _first(folded, _RATES)


def says_length(name: str) -> bool:
    """Whether a setting of this name is read here."""
    return _fold(name) in _LENGTHS | _RATES


def _fold(name: str) -> str:
    return "".join(ch for ch in name.lower() if ch.isalnum())


def _first(folded: Mapping[str, str], names: frozenset[str]) -> int | None:
    for name in sorted(names):
        text = folded.get(name, "").strip()
        whole = text.removesuffix(".0")
        if whole.isascii() and whole.isdigit() and int(whole[:6]) > 0 and len(whole) <= 6:
            return int(whole)
    return None
