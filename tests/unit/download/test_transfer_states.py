"""The events of the states, and the speed a person can read."""

from __future__ import annotations

from pathlib import Path

import pytest
from civitai_remake.civitai_utils.download.transfer_states import (
    Cancelled,
    Done,
    Failed,
    Interrupted,
    Pace,
    Paused,
    Queued,
    Running,
    Verifying,
    as_event,
    has_ended,
)

EMPTY = {
    "task_id": "t",
    "file_key": "1:2",
    "filename": "x.pt",
    "progress": 0,
    "downloaded_bytes": 0,
    "total_bytes": None,
    "speed": None,
    "eta": None,
    "error": None,
    "said": None,
    "code": None,
    "hint": None,
    "path": None,
    "held": False,
    "wants_key": False,
}


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (Queued(total=None), {"status": "waiting"}),
        (Queued(total=10), {"status": "waiting", "total_bytes": 10}),
        (Running(received=0, total=None, speed=None), {"status": "downloading"}),
        (Running(received=5, total=None, speed=2.0), {"status": "downloading", "downloaded_bytes": 5, "speed": 2.0}),
        (
            Running(received=999, total=1000, speed=0.5),
            {"status": "downloading", "downloaded_bytes": 999, "total_bytes": 1000, "progress": 99}
            | {"speed": 0.5, "eta": 2.0},
        ),
        (
            Running(received=12, total=10, speed=0.0),
            {"status": "downloading", "downloaded_bytes": 12, "total_bytes": 10, "progress": 100, "speed": 0.0},
        ),
        (Verifying(total=10), {"status": "verifying", "downloaded_bytes": 10, "total_bytes": 10, "progress": 100}),
        (
            Done(path=Path("x.pt"), total=10),
            {"status": "completed", "downloaded_bytes": 10, "total_bytes": 10, "progress": 100, "path": "x.pt"},
        ),
        (
            Failed(code="c", message="m", hint="h", kept=4, total=10),
            {"status": "failed", "downloaded_bytes": 4, "total_bytes": 10, "progress": 40}
            | {"error": "m", "code": "c", "hint": "h"},
        ),
        (
            Running(received=5, total=10, speed=None, held=True),
            {"status": "downloading", "downloaded_bytes": 5, "total_bytes": 10, "progress": 50, "held": True},
        ),
        (
            Paused(kept=4, total=10),
            {"status": "paused", "downloaded_bytes": 4, "total_bytes": 10, "progress": 40},
        ),
        (
            Interrupted(kept=4, total=10),
            {"status": "interrupted", "downloaded_bytes": 4, "total_bytes": 10, "progress": 40},
        ),
        (Cancelled(total=10), {"status": "cancelled", "total_bytes": 10}),
    ],
)  # fmt: skip
def test_event_of_a_state(state, said):
    assert as_event(state, task_id="t", file_key="1:2", filename="x.pt") == EMPTY | said
    assert has_ended(state) == (said["status"] in {"completed", "failed", "cancelled"})


def run(rates: list[float], step: float = 0.25) -> list[float]:
    pace, now, count, speeds = Pace(at=0.0, count=0), 0.0, 0, []
    for rate in rates:
        now += step
        count += round(rate * step)
        pace = pace.observe(now, count)
        speeds.append(pace.speed or 0.0)
    return speeds


def test_steady_rate_is_the_speed():
    assert run([1_000_000] * 20)[-1] == pytest.approx(1_000_000, rel=0.01)


def test_one_hiccup_moves_the_speed_little_and_a_lasting_change_moves_it():
    speeds = run([1_000_000] * 20 + [0] + [1_000_000] * 4 + [100_000] * 80)
    assert speeds[20] > 900_000
    assert speeds[-1] == pytest.approx(100_000, rel=0.05)


def test_pieces_in_quick_succession_are_counted_together():
    pace = Pace(at=0.0, count=0)
    assert pace.observe(0.05, 10**9) is pace
    assert pace.observe(1.0, 500).speed == 500.0
