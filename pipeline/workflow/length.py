"""How long a video is, where a record says it among its other settings."""

from __future__ import annotations

from collections.abc import Mapping

from ...civitai_utils.kinds import folded

_LENGTHS = frozenset({"frames", "length", "numframes", "videoframes", "framecount", "videolength"})
_RATES = frozenset({"fps", "framerate", "videofps"})


def asked_length(other: Mapping[str, str]) -> tuple[int | None, int | None]:
    """(pictures, pictures a second), each None where nothing says it."""
    settings = {folded(name): value for name, value in other.items()}
    return _first(settings, _LENGTHS), _first(settings, _RATES)


def says_length(name: str, value: str) -> bool:
    """Whether a setting is read here."""
    return folded(name) in _LENGTHS | _RATES and _whole(value) is not None


def _first(settings: Mapping[str, str], names: frozenset[str]) -> int | None:
    for name in sorted(names):
        number = _whole(settings.get(name, ""))
        if number is not None:
            return number
    return None


def _whole(text: str) -> int | None:
    whole = text.strip().removesuffix(".0")
    is_number = whole.isascii() and whole.isdigit() and len(whole) <= 6
    return int(whole) or None if is_number else None
