"""The plan of a file's ranges: whatever happens, no byte is fetched by two, none is forgotten, the front is true."""

from __future__ import annotations

from itertools import pairwise

import pytest
from civitai_remake.civitai_utils.download.segment_plan import (
    LARGEST_PIECE,
    LEAST_SPLIT,
    MIB,
    SMALLEST_PIECE,
    SegmentPlan,
    merged,
    piece_for,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule


@pytest.mark.parametrize(
    ("total", "connections", "piece"),
    [
        (100, 4, SMALLEST_PIECE),
        (40 * MIB, 4, 10 * MIB),
        (40 * MIB, 1, 40 * MIB),
        (24 << 30, 4, LARGEST_PIECE),
    ],
)
def test_piece_is_a_fair_share_within_reason(total: int, connections: int, piece: int) -> None:
    assert piece_for(total, connections) == piece


def test_pieces_come_from_the_front_and_a_gap_comes_first() -> None:
    plan = SegmentPlan(total=100, piece=30, done=((10, 20),))
    segments = []
    for _ in range(5):
        plan, segment = plan.claim()
        segments.append((segment.at, segment.end) if segment else None)
    assert segments == [(0, 10), (20, 50), (50, 80), (80, 100), None]


def test_largest_piece_on_its_way_is_halved_when_none_is_left() -> None:
    total = 4 * LEAST_SPLIT
    plan, first = SegmentPlan(total=total, piece=total).claim()
    assert first is not None
    plan = plan.advance(first.number, 2 * LEAST_SPLIT)
    plan, second = plan.claim()
    assert second is not None
    assert (second.at, second.end) == (3 * LEAST_SPLIT, total)
    assert plan.segment(first.number).end == second.at
    assert plan.claim()[1] is None  # what is left is not worth a request


def test_bytes_outside_of_a_segment_are_refused() -> None:
    plan, segment = SegmentPlan(total=10, piece=4).claim()
    assert segment is not None
    for number, count in ((segment.number, 5), (segment.number, -1), (99, 1)):
        with pytest.raises(ValueError, match="outside"):
            plan.advance(number, count)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40))))
def test_merged_spans_hold_the_same_bytes_and_stand_apart(spans: list[tuple[int, int]]) -> None:
    joined = merged(spans)
    assert {n for a, b in joined for n in range(a, b)} == {n for a, b in spans for n in range(a, b)}
    assert all(a < b for a, b in joined)
    assert all(before[1] < after[0] for before, after in pairwise(joined))


class Connections(RuleBasedStateMachine):
    """Connections come, bring, break and end in any order; a second book is kept byte by byte."""

    def __init__(self) -> None:
        super().__init__()
        self.plan = SegmentPlan(total=97, piece=21, least=4)
        self.here: set[int] = set()

    @rule()
    def connect(self) -> None:
        self.plan, _ = self.plan.claim()

    @precondition(lambda self: self.plan.running)
    @rule(data=st.data())
    def bring(self, data: st.DataObject) -> None:
        segment = data.draw(st.sampled_from(self.plan.running))
        count = data.draw(st.integers(0, segment.end - segment.at))
        fresh = set(range(segment.at, segment.at + count))
        assert not fresh & self.here, "fetched twice"
        self.here |= fresh
        self.plan = self.plan.advance(segment.number, count)

    @precondition(lambda self: self.plan.running)
    @rule(data=st.data())
    def end(self, data: st.DataObject) -> None:
        self.plan = self.plan.release(data.draw(st.sampled_from(self.plan.running)).number)

    @invariant()
    def books_agree(self) -> None:
        plan = self.plan
        assert plan.covered == len(self.here)
        front = next(n for n in range(plan.total + 1) if n not in self.here)
        assert plan.front == front
        assert plan.is_complete == (plan.covered == plan.total)
        taken = [*plan.done, *((one.at, one.end) for one in plan.running), *plan.gaps()]
        assert sum(end - start for start, end in taken) == plan.total
        assert merged(taken) == ((0, plan.total),)


Connections.TestCase.settings = settings(max_examples=100, stateful_step_count=40, deadline=None)
TestConnections = Connections.TestCase
