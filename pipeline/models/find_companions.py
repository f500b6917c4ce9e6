"""Companions that are here under one of their names, in any folder of their kind."""

from __future__ import annotations

from collections.abc import Iterable

from ..families.companion import Companion
from ..ports import LocalModels


def find_companions(companions: Iterable[Companion], library: LocalModels) -> dict[Companion, str]:
    """The name the host lists each one under; those that are not here whole are left out. Nothing is hashed."""
    found = {}
    for companion in companions:
        for file in (one for name in companion.names for one in library.find_named(companion.kind, name)):
            if library.is_whole(file):
                found[companion] = file.listed_name
                break
    return found
