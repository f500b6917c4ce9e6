"""webui's chunks of 75 tokens, which end behind a comma where one is near: pure (facts: parity 2.2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

LENGTH = 75
BACKTRACK = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoder:
    """The tokens that mean something to the rule: start, end, a comma, and what is read behind the end."""

    start: int = 49406
    end: int = 49407
    comma: int = 267
    behind: int = 49407


CLIP = Encoder()
# Stable Diffusion 2 and the larger encoder of XL.
OPEN_CLIP = Encoder(behind=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """What is encoded at once: 77 tokens and their weights, and where the vectors of which embedding stand.

    A place counts from the first token behind the start, as webui counts it.
    """

    tokens: tuple[int, ...]
    weights: tuple[float, ...]
    embeddings: tuple[tuple[int, str], ...] = ()


@dataclass(slots=True)
class OpenChunk:
    """The tokens of a chunk so far, without start, end and what fills it up."""

    tokens: list[int] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    embeddings: list[tuple[int, str]] = field(default_factory=list)

    def cut(self, place: int) -> OpenChunk:
        """Take off what stands from a place on. An embedding's name stays behind: webui forgets it there as well, so
        that its vectors come in this chunk, and its empty places in the next one."""
        taken = OpenChunk(tokens=self.tokens[place:], weights=self.weights[place:])
        del self.tokens[place:], self.weights[place:]
        return taken


@dataclass(slots=True)
class ChunkCutter:
    """Takes tokens, of whatever kind, one by one; ``full`` are the chunks that are closed."""

    backtrack: int = BACKTRACK
    full: list[OpenChunk] = field(default_factory=list)
    open: OpenChunk = field(default_factory=OpenChunk)
    _comma: int = -1

    def make_room(self, *, is_comma: bool) -> None:
        """Close the chunk if the next token has no place in it; what stands behind a near comma goes with it."""
        filled = len(self.open.tokens)
        if is_comma:
            self._comma = filled
        elif filled == LENGTH and self._comma != -1 and 0 < filled - self._comma <= self.backtrack:
            carried = self.open.cut(self._comma + 1)
            self.close()
            self.open = carried
        if len(self.open.tokens) == LENGTH:
            self.close()

    def add(self, token: int, weight: float = 1.0) -> None:
        """Put a token behind the others."""
        self.open.tokens.append(token)
        self.open.weights.append(weight)

    def add_embedding(self, name: str, vectors: int, weight: float) -> None:
        """Keep places for an embedding, which stands in one chunk."""
        if len(self.open.tokens) + vectors > LENGTH:
            self.close()
        self.open.embeddings.append((len(self.open.tokens), name))
        self.open.tokens += [0] * vectors
        self.open.weights += [weight] * vectors

    def close(self) -> None:
        """End the chunk, empty or not."""
        self.full.append(self.open)
        self.open, self._comma = OpenChunk(), -1


def cut_items(
    items: Iterable[tuple[Sequence[int] | None, float]],
    *,
    embeddings: Mapping[Sequence[int], tuple[str, int]],
    backtrack: int = BACKTRACK,
    encoder: Encoder = CLIP,
) -> list[Chunk]:
    """The chunks of items of tokens and weight, None where a chunk is ended; at least one."""
    names = sorted(((tuple(ids), *told) for ids, told in embeddings.items()), key=lambda one: -len(one[0]))
    cutter = ChunkCutter(backtrack=backtrack)
    for tokens, weight in items:
        if tokens is None:
            cutter.close()
            continue
        place = 0
        while place < len(tokens):
            cutter.make_room(is_comma=tokens[place] == encoder.comma)
            found = next((one for one in names if _stands_at(place, tokens, one[0])), None)
            if found is None:
                cutter.add(tokens[place], weight)
                place += 1
            else:
                cutter.add_embedding(found[1], found[2], weight)
                place += len(found[0])
    if cutter.open.tokens or not cutter.full:
        cutter.close()
    return [_padded(chunk, encoder) for chunk in cutter.full]


def _stands_at(place: int, tokens: Sequence[int], name: tuple[int, ...]) -> bool:
    return bool(name) and tuple(tokens[place : place + len(name)]) == name


def _padded(chunk: OpenChunk, encoder: Encoder) -> Chunk:
    missing = LENGTH - len(chunk.tokens)
    tokens = [encoder.start, *chunk.tokens, *[encoder.end] * (missing + 1)]
    first_end = tokens.index(encoder.end)
    if encoder.behind != encoder.end:
        tokens[first_end + 1 :] = [encoder.behind] * (len(tokens) - first_end - 1)
    weights = (1.0, *chunk.weights, *[1.0] * (missing + 1))
    return Chunk(tokens=tuple(tokens), weights=weights, embeddings=tuple(chunk.embeddings))
