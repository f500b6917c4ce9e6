"""webui's grammar of prompt editing: which brackets of a text change with the step, as a tree: pure.

The rules are those of its parser (facts: parity 2.7): ``[a:b:N]``, ``[b:N]`` and ``[a::N]`` change once, ``[a|b]`` at
every step; ``(x)``, ``(x:y)`` and ``[x]`` are text around what stands in them. A bracket that is none of these is text,
and so is every one around it. A bar outside of square brackets, or a backslash before the end of a line, makes the
whole text one that is not edited.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_PIECE = re.compile(r"(?P<sign>[][():|])|(?:[^\\\[\]():|]|\\.)+")
_NUMBER = re.compile(r"\s*([+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)\s*")
_CLOSED_BY = {"(": ")", "[": "]"}
# A prompt of any sense has fewer within each other.
_DEEPEST = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One text until a step and another behind it; ``when`` is the number as it is written."""

    before: Sequence
    after: Sequence
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Turns:
    """Texts that take turns at every step."""

    options: tuple[Sequence, ...]


Sequence = tuple["str | Change | Turns", ...]


def read_edits(text: str) -> Sequence | None:
    """The text as it is edited; None for one that webui's parser gives up on. Never raises."""
    outside: list[str | Change | Turns] = []
    open_groups: list[_Group] = []
    end = 0
    for found in _PIECE.finditer(text):
        if found.start() != end:
            return None
        end = found.end()
        piece = found[0]
        if found["sign"] is None:
            (open_groups[-1].parts[-1] if open_groups else outside).append(piece)
        elif piece in _CLOSED_BY:
            if len(open_groups) == _DEEPEST:
                return None
            open_groups.append(_Group(sign=piece))
        elif not open_groups:
            if piece == "|":
                return None
            outside.append(piece)
        elif piece in ":|":
            open_groups[-1].bars.append(piece)
            open_groups[-1].parts.append([])
        else:
            group = open_groups.pop()
            made = group.closed() if _CLOSED_BY[group.sign] == piece else None
            if made is not None:
                (open_groups[-1].parts[-1] if open_groups else outside).extend(made)
                continue
            # What is no group is text, and no group can stand around it.
            for lost in (*open_groups, group):
                if "|" in lost.bars:
                    return None
                outside += lost.written()
            outside.append(piece)
            open_groups = []
    for lost in open_groups:
        if "|" in lost.bars:
            return None
        outside += lost.written()
    return tuple(outside) if end == len(text) else None


@dataclass(slots=True, kw_only=True)
class _Group:
    """A bracket that is not closed yet: its parts, and the signs between them."""

    sign: str
    parts: list[list[str | Change | Turns]] = field(default_factory=lambda: [[]])
    bars: list[str] = field(default_factory=list)

    def written(self) -> list[str | Change | Turns]:
        """Its signs and parts as text."""
        made: list[str | Change | Turns] = [self.sign, *self.parts[0]]
        for bar, part in zip(self.bars, self.parts[1:], strict=True):
            made += [bar, *part]
        return made

    def closed(self) -> list[str | Change | Turns] | None:
        """What it is when it ends here; None for a bracket with too much in it."""
        if self.sign == "(":
            return [*self.written(), ")"] if self.bars in ([], [":"]) else None
        if not self.bars:
            return [*self.written(), "]"]
        if ":" not in self.bars:
            return [Turns(options=tuple(tuple(part) for part in self.parts))]
        number = self._number()
        if number is None or self.bars not in ([":"], [":", ":"]):
            return None
        before = self.parts[0] if len(self.parts) > 2 else []
        return [Change(before=tuple(before), after=tuple(self.parts[-2]), when=number)]

    def _number(self) -> str | None:
        last = self.parts[-1]
        if any(not isinstance(piece, str) for piece in last):
            return None
        found = _NUMBER.fullmatch("".join(piece for piece in last if isinstance(piece, str)))
        return found[1] if found else None
