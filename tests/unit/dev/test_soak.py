"""What the soak calls growth, and what it asks."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def books(load_dev):
    return load_dev("soak/books")


@pytest.fixture
def requests(load_dev):
    return load_dev("soak/requests")


def test_what_fills_at_the_start_is_no_growth(books) -> None:
    kept = [
        books.Held(memory=50.0 + min(place, 10) * 9, threads=min(place, 8), files=30, tasks=9) for place in range(80)
    ]
    assert books.what_grows(kept) == []


def test_what_grows_on_and_on_is_named(books) -> None:
    kept = [books.Held(memory=50.0 + 2 * place, threads=5, files=30 + place, tasks=9) for place in range(80)]
    assert books.what_grows(kept) == ["memory", "files"]


def test_what_the_system_does_not_tell_is_left_out(books) -> None:
    kept = [books.Held(memory=None, threads=5 + place, files=None, tasks=9) for place in range(80)]
    assert set(books.growth(kept)) == {"threads", "tasks"}
    assert books.what_grows(kept) == ["threads"]


def test_the_same_seed_draws_the_same_requests(requests) -> None:
    one, other = requests.Requests(7), requests.Requests(7)
    for made in (one, other):
        made.metadata, made.resources = {"workflow_type": "txt2img", "steps": 20}, [{"name": "a"}]
    drawn = [one.draw() for _ in range(300)]
    assert drawn == [other.draw() for _ in range(300)]
    assert {asked.path.partition("?")[0] for asked in drawn} >= {
        "fetch",
        "resolve",
        "generate",
        "settings",
        "downloads",
    }
    assert any(asked.headers.get("Origin") for asked in drawn)
    assert any(json.loads(asked.body) for asked in drawn if asked.body.startswith(b'{"image_id": "https'))
