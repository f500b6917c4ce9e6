"""A reader over one generation-data object: gives typed values and remembers what was read and what could not be.

A field that is there but strange becomes an ``Unreadable``; it never raises and never turns into a default. What no
one asked for stays in ``rest`` and is shown under its own name.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TypeVar

from ....civitai_utils.values import Unreadable
from ....civitai_utils.wire import Json, finite, read_float, read_int, read_object, read_str

T = TypeVar("T")
_LONGEST_SHOWN = 200
_LONGEST_TEXT = 2000
_EMPTY: tuple[object, ...] = (None, "", {}, [], "undefined", "null")


class Fields:
    """Reads a meta object field by field."""

    def __init__(self, meta: Json) -> None:
        self._meta = meta
        self._seen: set[str] = set()
        self._unreadable: dict[str, Unreadable] = {}

    def __contains__(self, name: str) -> bool:
        return self._meta.get(name) not in _EMPTY

    def names(self) -> list[str]:
        """Every key there is, in the order of the data."""
        return [str(name) for name in self._meta]

    def shown(self, name: str) -> str | None:
        """A simple value as text for people, marked as read; None for an empty or nested one."""
        value = self.take(name)
        if value in _EMPTY:
            return None
        if isinstance(value, bool):
            return "yes" if value else "no"
        text = read_str(value)
        return None if text is None else text[:_LONGEST_TEXT]

    def text(self, *names: str) -> str | None:
        """The first readable text among ``names``."""
        return self._first(read_str, names)

    def number(self, *names: str) -> float | None:
        """The first readable finite number among ``names``."""
        return self._first(read_float, names)

    def whole(self, *names: str) -> int | None:
        """The first readable whole number among ``names``, exact at any length."""
        return self._first(read_int, names)

    def count(self, *names: str) -> int | None:
        """The first whole number above zero among ``names``; a zero counts as absent."""
        found = self._first(read_int, names)
        return found if found is not None and found > 0 else None

    def group(self, name: str) -> Json:
        """An object, empty where there is none."""
        return self._first(read_object, (name,)) or {}

    def take(self, name: str) -> object:
        """The value as it is, marked as read."""
        self._seen.add(name)
        return self._meta.get(name)

    def pair(self, name: str) -> tuple[int, int] | None:
        """Two whole numbers written ``832x1216``; zero is allowed."""
        value = self.take(name)
        if value in _EMPTY:
            return None
        across, cross, down = str(value).lower().replace("×", "x").partition("x")
        width, height = read_int(across), read_int(down)
        if not cross or width is None or height is None or width < 0 or height < 0:
            self.refuse(name, value)
            return None
        return width, height

    def refuse(self, name: str, value: object) -> None:
        """Record a value as unreadable."""
        shown = value if isinstance(value, str) else json.dumps(finite(value), default=str, ensure_ascii=False)
        self._unreadable[name] = Unreadable(field=name, value=shown[:_LONGEST_SHOWN])

    @property
    def unreadable(self) -> tuple[Unreadable, ...]:
        """Everything that could not be read, in the order it was met."""
        return tuple(self._unreadable.values())

    def rest(self, ignore: frozenset[str]) -> dict[str, str]:
        """Every simple value that nobody read, under its own name."""
        found: dict[str, str] = {}
        for name, value in self._meta.items():
            if name in self._seen or name in ignore or value in _EMPTY:
                continue
            shown = self.shown(name)
            if shown is not None:
                found[name] = shown
            else:
                self.refuse(name, value)
        return found

    def _first(self, read: Callable[[object], T | None], names: tuple[str, ...]) -> T | None:
        answer: T | None = None
        for name in names:
            value = self.take(name)
            if value in _EMPTY or answer is not None:
                continue
            answer = read(value)
            if answer is None and not _means_absent(value):
                self.refuse(name, value)
        return answer


def _means_absent(value: object) -> bool:
    return isinstance(value, str) and read_str(value) is None
