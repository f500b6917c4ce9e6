"""webui's emphasis: a prompt as weighted items, its parts, and the chunks that are encoded: pure.

Rules: facts of parity, 2.1 (nested weights multiply, square brackets weaken, BREAK begins a new part) and 2.2.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from ..words.comfy_emphasis import Item
from .chunks import BACKTRACK, CLIP, Chunk, Encoder, cut_items

BREAK: Item = ("BREAK", -1.0)
_PIECE = re.compile(r"\\[()\[\]\\]|\\|[(\[]|:\s*([+-]?[.\d]+)\s*\)|\)|]|[^\\()\[\]:]+|:")
_BREAK = re.compile(r"\s*\bBREAK\b\s*")
_STEP = 1.1
# A prompt of any sense has fewer groups.
_MOST_SIGNS = 1000
Tokenize = Callable[[str], Sequence[int]]


def parse_emphasis(text: str) -> list[Item]:
    """The prompt as (text, weight) in order; where it is parted stands ``BREAK``. Never empty, never raises.

    A text with more brackets than any prompt has is taken as it stands. A BREAK inside brackets is weighed like a word
    and so is one, of a negative weight: that is webui's own way.
    """
    if sum(map(text.count, ("(", "[", "BREAK"))) > _MOST_SIGNS:
        return [(text, 1.0)]
    items: list[Item] = []
    rounds: list[int] = []
    squares: list[int] = []

    def weigh(since: int, factor: float) -> None:
        items[since:] = [(piece, weight * factor) for piece, weight in items[since:]]

    def put(piece: str) -> None:
        begins = len(items) in (*rounds[-1:], *squares[-1:])
        if items and not begins and items[-1][1] == 1.0:
            items[-1] = (items[-1][0] + piece, 1.0)
        else:
            items.append((piece, 1.0))

    for found in _PIECE.finditer(text):
        piece, number = found[0], found[1]
        if piece == "(":
            rounds.append(len(items))
        elif piece == "[":
            squares.append(len(items))
        elif number is not None and rounds:
            weigh(rounds.pop(), _number(number))
        elif piece == ")" and rounds:
            weigh(rounds.pop(), _STEP)
        elif piece == "]" and squares:
            weigh(squares.pop(), 1 / _STEP)
        elif piece.startswith("\\"):
            put(piece[1:])
        else:
            for place, word in enumerate(_BREAK.split(piece)):
                items += [BREAK] if place else []
                put(word)
    for since in rounds:
        weigh(since, _STEP)
    for since in squares:
        weigh(since, 1 / _STEP)
    return _merged(items) or [("", 1.0)]


def parts_of(text: str) -> list[list[Item]]:
    """The parts that BREAK makes of a prompt, without items that say nothing; an empty last part is none."""
    parts: list[list[Item]] = [[]]
    for item in parse_emphasis(text):
        if item == BREAK:
            parts.append([])
        elif item[0]:
            parts[-1].append(item)
    if len(parts) > 1 and not "".join(piece for piece, _ in parts[-1]).strip():
        parts.pop()
    return parts


def prompt_chunks(
    text: str,
    tokenize: Tokenize,
    *,
    emphasis: str = "Original",
    embeddings: Mapping[Sequence[int], tuple[str, int]] | None = None,
    backtrack: int = BACKTRACK,
    encoder: Encoder = CLIP,
) -> list[Chunk]:
    """The chunks that webui encodes of a prompt.

    ``tokenize`` makes token numbers of a text without the signs of start and end. ``emphasis`` is the picture's own
    word: "None" takes the text as it stands, "Ignore" leaves the weights off. ``embeddings`` are textual inversions:
    the tokens of the name -> (name, how many vectors). ``backtrack`` is how far a chunk may end before it is full.
    """
    rule = emphasis.lower()
    items = [(text, 1.0)] if rule == "none" else parse_emphasis(text)
    tokens = [(None if item == BREAK else tokenize(item[0]), item[1]) for item in items]
    if rule == "ignore":
        tokens = [(piece, 1.0) for piece, _ in tokens]
    return cut_items(tokens, embeddings=embeddings or {}, backtrack=backtrack, encoder=encoder)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 1.0


def _merged(items: list[Item]) -> list[Item]:
    merged: list[Item] = []
    for piece, weight in items:
        if merged and merged[-1][1] == weight:
            merged[-1] = (merged[-1][0] + piece, weight)
        else:
            merged.append((piece, weight))
    return merged
