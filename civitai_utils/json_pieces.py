"""JSON of many megabytes, read and written piece by piece.

Python's own reader and writer do a whole text in one call, and nothing else in the process runs meanwhile, on whatever
thread that is: some 30 ms a megabyte in which ComfyUI answers nobody. Here no step takes longer than a piece does. The
values and the texts are those of ``json``; short ones go straight to it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

_PIECE = 1 << 15
_GLANCE = 1 << 10
# Objects and lists in one text: more than twenty thousand nodes of an editor have, and as much memory as a text may
# take. Of plain entries, which take less, four times as many.
MOST_PARTS = 1_000_000
_ENTRIES_A_PART = 4
_MOST_OPEN = 500
# How many large objects and lists stand around one place of an honest text.
_LEVELS = 8
_SMALL = 200
_TOGETHER = 50
_BLANK = re.compile(r"[ \t\n\r]{0,65536}")
# A pair of halves stays together: apart they would be two signs.
_STRING_PIECE = re.compile(
    r"""(?:[^"\\]{1,4096}|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"""
    r"""|\\u[0-9a-fA-F]{4}|\\[^u]){1,2048}""",
    re.DOTALL,
)

Constant = Callable[[str], Any]
_Entry = tuple[Any, Any]


def loads(text: str, *, parse_constant: Constant | None = None) -> Any:
    """The value of a JSON text.

    Raises ``ValueError`` for what is none and for one of more than ``MOST_PARTS`` objects and lists, ``RecursionError``
    for nesting without end.
    """
    if len(text) <= 2 * _PIECE:
        return json.loads(text, parse_constant=parse_constant)
    return _Reader(text, parse_constant).read()


def dumps(value: Any, *, sort_keys: bool = False) -> str:
    """The JSON text of a value."""
    if _is_small(value, 50 * _SMALL):
        return json.dumps(value, sort_keys=sort_keys)
    writer = _Writer(sort_keys=sort_keys)
    writer.write(value)
    return "".join(writer.written)


class _Reader:
    """One text on its way. An object or list that does not end within a piece is opened, and read entry by entry."""

    def __init__(self, text: str, parse_constant: Constant | None) -> None:
        self._text = text
        self._decode = json.JSONDecoder(parse_constant=parse_constant).raw_decode
        self._openings = _MOST_OPEN + _LEVELS * (len(text) // _PIECE)
        self._room = _ENTRIES_A_PART * MOST_PARTS

    def read(self) -> Any:
        """The value, and nothing but blanks behind it."""
        value, at = self._value(self._skip(0), 0)
        if self._skip(at) != len(self._text):
            raise ValueError("something stands behind the value")
        return value

    def _value(self, at: int, depth: int) -> tuple[Any, int]:
        sign = self._text[at : at + 1]
        if sign == '"':
            return self._string(at)
        if sign not in {"{", "["}:
            return self._decode(self._text, at)
        for length in (_GLANCE, _PIECE):
            window = self._text[at : at + length]
            try:
                value, end = self._decode(window)
            except ValueError:
                if at + length >= len(self._text):
                    raise ValueError("no JSON") from None
            else:
                self._count(at, at + end)
                return value, at + end
        self._count(at, at + 1)
        self._openings -= 1
        if depth >= _MOST_OPEN or self._openings < 0:
            raise RecursionError("nested without end")
        return self._object(at + 1, depth) if sign == "{" else self._list(at + 1, depth)

    def _object(self, at: int, depth: int) -> tuple[dict[str, Any], int]:
        found: dict[str, Any] = {}
        at = self._skip(at)
        if self._text[at : at + 1] == "}":
            return found, at + 1
        sign = ","
        while sign == ",":
            name, at = self._string(self._skip(at))
            at = self._skip(at)
            if self._text[at : at + 1] != ":":
                raise ValueError("no colon behind a name")
            found[name], at = self._value(self._skip(at + 1), depth + 1)
            sign, at = self._behind(at)
        if sign != "}":
            raise ValueError("an object without its end")
        return found, at

    def _list(self, at: int, depth: int) -> tuple[list[Any], int]:
        found: list[Any] = []
        at = self._skip(at)
        if self._text[at : at + 1] == "]":
            return found, at + 1
        sign = ","
        while sign == ",":
            value, at = self._value(self._skip(at), depth + 1)
            found.append(value)
            sign, at = self._behind(at)
        if sign != "]":
            raise ValueError("a list without its end")
        return found, at

    def _string(self, at: int) -> tuple[str, int]:
        if self._text[at : at + 1] != '"':
            raise ValueError("no text where one must be")
        try:
            said, end = self._decode(self._text[at : at + _GLANCE])
        except ValueError:
            return self._long_string(at + 1)
        return said, at + end

    def _long_string(self, at: int) -> tuple[str, int]:
        pieces = []
        while self._text[at : at + 1] != '"':
            found = _STRING_PIECE.match(self._text, at)
            if found is None:
                raise ValueError("a text without its end")
            pieces.append(self._decode(f'"{found[0]}"')[0])
            at = found.end()
        return "".join(pieces), at + 1

    def _behind(self, at: int) -> tuple[str, int]:
        """The sign behind an entry, and where it goes on."""
        self._take(1)
        at = self._skip(at)
        return self._text[at : at + 1], at + 1

    def _count(self, at: int, end: int) -> None:
        """Takes what stands here from the room there is; a sign within a short text counts too."""
        parts = self._text.count("{", at, end) + self._text.count("[", at, end)
        self._take(_ENTRIES_A_PART * parts + self._text.count(",", at, end))

    def _take(self, room: int) -> None:
        self._room -= room
        if self._room < 0:
            raise ValueError("more parts than anything here has")

    def _skip(self, at: int) -> int:
        while (end := _BLANK.match(self._text, at).end()) != at:  # type: ignore[union-attr]
            at = end
        return at


def _is_small(value: Any, most: int) -> bool:
    """Whether a value has at most so many parts, a long text counted as many; looks at no more than those."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            most -= len(one) // _SMALL
        elif isinstance(one, Mapping):
            most -= len(one)
            if most >= 0:
                waiting += [*one, *one.values()]
        elif isinstance(one, (list, tuple)):
            most -= len(one)
            if most >= 0:
                waiting += one
        if most < 0:
            return False
    return True


class _Writer:
    """One value on its way into ``written``: what is small by many at once, what is large by its parts."""

    def __init__(self, *, sort_keys: bool) -> None:
        self.written: list[str] = []
        self._sort_keys = sort_keys

    def write(self, value: Any) -> None:
        """Puts a value behind what is written."""
        if isinstance(value, str):
            pieces = (value[at : at + _PIECE] for at in range(0, len(value), _PIECE))
            self.written += ['"', *(json.dumps(piece)[1:-1] for piece in pieces), '"']
        elif isinstance(value, dict):
            entries = sorted(value.items()) if self._sort_keys else value.items()
            self._write_entries(entries, "{}", lambda some: self._whole(dict(some)))
        elif isinstance(value, (list, tuple)):
            self._write_entries((((), one) for one in value), "[]", lambda some: self._whole([one for _, one in some]))
        else:
            self.written.append(self._whole(value))

    def _write_entries(self, entries: Iterable[_Entry], ends: str, whole: Callable[[list[_Entry]], str]) -> None:
        together: list[_Entry] = []
        start = len(self.written)

        def put() -> None:
            if together:
                self.written.extend([", ", whole(together)[1:-1]])
                together.clear()

        for name, entry in entries:
            if _is_small(entry, _SMALL):
                together.append((name, entry))
                if len(together) >= _TOGETHER:
                    put()
                continue
            put()
            # The name as Python writes it, with the colon, before an entry of no length.
            self.written += [", ", whole([(name, "")])[1:-3]]
            self.write(entry)
        put()
        self.written[start : start + 1] = [ends[0]]
        self.written.append(ends[1])

    def _whole(self, value: Any) -> str:
        return json.dumps(value, sort_keys=self._sort_keys)
