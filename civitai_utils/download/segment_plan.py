"""Which bytes of a file are here, which are on their way, and which a free connection should fetch next. Pure.

Pieces are given out from the front, so that the SHA256 can follow close behind; when none is left, the largest piece
on its way is halved, so that a slow connection never holds up the end.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

MIB = 1 << 20
LARGEST_PIECE = 64 * MIB
SMALLEST_PIECE = 8 * MIB
# A piece on its way is worth halving while both halves are worth a request. More than any single block that may be
# on its way to the disk at that moment.
LEAST_SPLIT = 4 * MIB
# Longer than any file: the length of one that only its end will tell.
UNMEASURED = 1 << 60

Span = tuple[int, int]


def piece_for(total: int, connections: int) -> int:
    """How many bytes one request asks for: a connection's fair share, within what is worth a request."""
    share = -(-total // max(1, connections))
    return max(SMALLEST_PIECE, min(LARGEST_PIECE, share))


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One connection's task: the bytes from ``at`` up to (not with) ``end``."""

    number: int
    at: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentPlan:
    """A file of ``total`` bytes: ``done`` spans are on the disk, ``running`` segments on their way.

    Spans are ``(start, end)`` with the end left out, sorted, apart from each other. Running segments lie outside of
    ``done`` and of each other. ``least`` is the smallest half worth a request.
    """

    total: int
    piece: int
    least: int = LEAST_SPLIT
    done: tuple[Span, ...] = ()
    running: tuple[Segment, ...] = ()
    numbers: int = 0

    @property
    def covered(self) -> int:
        """How many bytes are on the disk."""
        return sum(end - start for start, end in self.done)

    @property
    def front(self) -> int:
        """Up to where the file is on the disk without a gap."""
        return self.done[0][1] if self.done and self.done[0][0] == 0 else 0

    @property
    def is_complete(self) -> bool:
        """Whether every byte is on the disk."""
        return self.front >= self.total

    def gaps(self) -> list[Span]:
        """What is neither here nor on its way."""
        taken = merged([*self.done, *((segment.at, segment.end) for segment in self.running)])
        found, at = [], 0
        for start, end in taken:
            if start > at:
                found.append((at, start))
            at = max(at, end)
        if at < self.total:
            found.append((at, self.total))
        return found

    def segment(self, number: int) -> Segment | None:
        """A running segment as it is now."""
        return next((segment for segment in self.running if segment.number == number), None)

    def claim(self) -> tuple[SegmentPlan, Segment | None]:
        """The plan with one more running segment, and that segment; None where nothing is worth a connection."""
        gaps = self.gaps()
        if gaps:
            start, end = gaps[0]
            return self._with_new(start, min(end, start + self.piece), self.running)
        largest = max(self.running, key=lambda segment: segment.end - segment.at, default=None)
        if largest is None or largest.end - largest.at < 2 * self.least:
            return self, None
        middle = (largest.at + largest.end) // 2
        rest = tuple(replace(one, end=middle) if one is largest else one for one in self.running)
        return self._with_new(middle, largest.end, rest)

    def advance(self, number: int, count: int) -> SegmentPlan:
        """After ``count`` bytes of a segment have been written; never more than the segment has left."""
        segment = self.segment(number)
        if segment is None or not 0 <= count <= segment.end - segment.at:
            raise ValueError("bytes outside of the segment")
        at = segment.at + count
        running = tuple(replace(one, at=at) if one is segment else one for one in self.running)
        return replace(self, done=merged([*self.done, (segment.at, at)]), running=running)

    def release(self, number: int) -> SegmentPlan:
        """After a segment's connection has ended; what it has not brought is a gap again."""
        return replace(self, running=tuple(one for one in self.running if one.number != number))

    def measured(self, total: int) -> SegmentPlan:
        """The plan for a file that turns out to have ``total`` bytes."""
        running = tuple(replace(one, end=min(one.end, total)) for one in self.running if one.at < total)
        return replace(self, total=total, running=running)

    def as_whole(self, number: int) -> SegmentPlan:
        """The plan whose running segment brings everything up to the end."""
        running = tuple(replace(one, end=self.total) if one.number == number else one for one in self.running)
        return replace(self, running=running)

    def _with_new(self, at: int, end: int, running: tuple[Segment, ...]) -> tuple[SegmentPlan, Segment]:
        segment = Segment(number=self.numbers, at=at, end=end)
        return replace(self, running=(*running, segment), numbers=self.numbers + 1), segment


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same bytes as sorted spans that neither touch nor overlap."""
    joined: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
