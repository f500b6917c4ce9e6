"""Where webui would cut a text, told in the text itself: pure, over the merges that ComfyUI ships (decision 0016)."""

from __future__ import annotations

from itertools import pairwise

from ..words.clip_tokens import ClipTokens, pieces_of
from .chunks import LENGTH, ChunkCutter


def cut_as_webui(text: str, tokens: ClipTokens) -> list[str] | None:
    """The text in webui's chunks of 75 tokens; None where a cut falls into a word, which no text can say."""
    pieces = pieces_of(text)
    cutter = ChunkCutter()
    for number, found in enumerate(pieces):
        for _ in range(tokens.count(found[0])):
            cutter.make_room(is_comma=found[0] == ",")
            cutter.add(number)
    cutter.close()
    chunks = [chunk.tokens for chunk in cutter.full]
    if any(before[-1:] == after[:1] for before, after in pairwise(chunks)):
        return None
    starts = [0, *(pieces[chunk[0]].start() for chunk in chunks[1:] if chunk), len(text)]
    return [text[begin:end].strip() for begin, end in pairwise(starts)]


def surely_longer(text: str) -> bool:
    """Whether a text has more than a chunk by its pieces alone: each is one token or more."""
    return len(pieces_of(text)) > LENGTH
