"""The tokens that CLIP makes of a text: pure, over the merges that ComfyUI ships.

The rule of pieces and the numbers of the tokens are those of OpenAI's simple tokenizer: first a sign for each byte,
then the same signs at the end of a word, then what each merge makes, in their order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

_PIECE = re.compile(r"'s|'t|'re|'ve|'m|'ll|'d|[^\W\d_]+|\d|(?:[^\s\w]|_)+", re.IGNORECASE)
_END = "</w>"


@dataclass(slots=True)
class ClipTokens:
    """Makes tokens by the merges of ``merges.txt``; remembers the pieces it has seen."""

    merges: dict[tuple[str, str], int]
    _seen: dict[str, tuple[int, ...]] = field(default_factory=dict)
    _made: dict[str, int] = field(default_factory=dict)

    def count(self, piece: str) -> int:
        """How many tokens a piece without blanks becomes."""
        return len(self._tokens(piece))

    def encode(self, text: str) -> list[int]:
        """The numbers of a text's tokens, without the signs of start and end."""
        return [token for found in pieces_of(text) for token in self._tokens(found[0])]

    def _tokens(self, piece: str) -> tuple[int, ...]:
        found = self._seen.get(piece)
        if found is None:
            found = self._seen[piece] = tuple(self._merge(piece))
        return found

    def _merge(self, piece: str) -> list[int]:
        signs = [_SIGNS[byte] for byte in piece.lower().encode("utf-8", errors="replace")]
        if not signs:
            return []
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
        return [self._number(sign) for sign in signs]

    def _number(self, sign: str) -> int:
        bare = sign.removesuffix(_END)
        if len(bare) == 1:
            return _PLACES[bare] + len(_PLACES) * (bare != sign)
        if not self._made:
            first = 2 * len(_PLACES)
            self._made.update({"".join(pair): first + place for pair, place in self.merges.items()})
        return self._made[sign]


_NEVER = 1 << 30


def _signs() -> dict[int, str]:
    """A printable sign for each byte, as the merges are written, in the order in which they are numbered."""
    plain = [*range(ord("!"), ord("~") + 1), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in plain]
    return {byte: chr(byte) for byte in plain} | {byte: chr(256 + place) for place, byte in enumerate(others)}


_SIGNS = _signs()
_PLACES = {sign: place for place, sign in enumerate(_SIGNS.values())}


def pieces_of(text: str) -> list[re.Match[str]]:
    """What is made into tokens by itself: words, digits, runs of other signs."""
    return list(_PIECE.finditer(text))


@lru_cache(maxsize=2)
def read_merges(text: str) -> ClipTokens | None:
    """The counter for the content of a ``merges.txt``; None for what is no such file."""
    merges: dict[tuple[str, str], int] = {}
    for line in text.splitlines():
        pair = line.split()
        if len(pair) == 2 and pair[0] != "#version:":
            merges.setdefault((pair[0], pair[1]), len(merges))
    return ClipTokens(merges=merges) if merges else None
