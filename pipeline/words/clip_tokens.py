"""How many tokens CLIP makes of a text, and where webui would cut it: pure, over the merges that ComfyUI ships.

The rule of pieces is that of OpenAI's simple tokenizer; that of the cut is webui's, with its usual backtrack to a comma
(facts: parity 2.2).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

_CHUNK = 75
_BACKTRACK = 20
_PIECE = re.compile(r"'s|'t|'re|'ve|'m|'ll|'d|[^\W\d_]+|\d|(?:[^\s\w]|_)+", re.IGNORECASE)
_END = "</w>"


@dataclass(slots=True)
class ClipTokens:
    """Counts tokens by the merges of ``merges.txt``; remembers the pieces it has seen."""

    merges: dict[tuple[str, str], int]
    _seen: dict[str, int] = field(default_factory=dict)

    def count(self, piece: str) -> int:
        """How many tokens a piece without blanks becomes."""
        found = self._seen.get(piece)
        if found is None:
            found = self._seen[piece] = self._merge(piece)
        return found

    def _merge(self, piece: str) -> int:
        signs = [_SIGNS[byte] for byte in piece.lower().encode("utf-8", errors="replace")]
        if not signs:
            return 0
        signs[-1] += _END
        while len(signs) > 1:
            ranks = [self.merges.get(pair, _NEVER) for pair in pairwise(signs)]
            least = min(ranks)
            if least == _NEVER:
                break
            pair = (signs[ranks.index(least)], signs[ranks.index(least) + 1])
            joined: list[str] = []
            place = 0
            while place < len(signs):
                if tuple(signs[place : place + 2]) == pair:
                    joined.append("".join(pair))
                    place += 2
                else:
                    joined.append(signs[place])
                    place += 1
            signs = joined
        return len(signs)


_NEVER = 1 << 30


def _signs() -> list[str]:
    """A printable sign for each byte, as the merges are written."""
    plain = [*range(ord("!"), ord("~") + 1), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in plain]
    spelled = {byte: chr(byte) for byte in plain} | {byte: chr(256 + place) for place, byte in enumerate(others)}
    return [spelled[byte] for byte in range(256)]


_SIGNS = _signs()


@lru_cache(maxsize=2)
def read_merges(text: str) -> ClipTokens | None:
    """The counter for the content of a ``merges.txt``; None for what is no such file."""
    merges: dict[tuple[str, str], int] = {}
    for line in text.splitlines():
        pair = line.split()
        if len(pair) == 2 and not line.startswith("#"):
            merges.setdefault((pair[0], pair[1]), len(merges))
    return ClipTokens(merges=merges) if merges else None


def cut_as_webui(text: str, tokens: ClipTokens) -> list[str] | None:
    """The text in webui's chunks of 75 tokens; None where a cut falls into a word, which no text can say."""
    pieces = list(_PIECE.finditer(text))
    owners: list[int] = []
    cuts: list[int] = []
    comma = -1
    for number, found in enumerate(pieces):
        for _ in range(tokens.count(found[0])):
            if found[0] == ",":
                comma = len(owners)
            elif len(owners) == _CHUNK and comma != -1 and len(owners) - comma <= _BACKTRACK:
                carried = owners[comma + 1 :]
                cuts.append(carried[0] if carried else number)
                owners, comma = carried, -1
            if len(owners) == _CHUNK:
                if owners[-1] == number:
                    return None
                cuts.append(number)
                owners, comma = [], -1
            owners.append(number)
    starts = [0, *(pieces[number].start() for number in cuts), len(text)]
    return [text[begin:end].strip() for begin, end in pairwise(starts)]


def surely_longer(text: str) -> bool:
    """Whether a text has more than a chunk by its pieces alone: each is one token or more."""
    return sum(1 for _ in _PIECE.finditer(text)) > _CHUNK
