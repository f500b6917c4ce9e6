"""How far a run in ComfyUI is, and how it ended."""

from __future__ import annotations

from typing import Any

import pytest
from civitai_remake.civitai_utils.host.prompt_run import (
    MadeFile,
    Progress,
    RunEnd,
    follow,
    place_in_queue,
    read_end,
)


def event(kind: str, prompt_id: str = "me", **data: Any) -> dict[str, Any]:
    return {"type": kind, "data": {"prompt_id": prompt_id, **data}}


def test_events_move_it_forward() -> None:
    now = Progress()
    seen = []
    for one in (
        event("execution_cached", nodes=["1", 2]),
        event("executing", node="3"),
        event("progress", node="3", value=7, max=28),
        event("executing", node="4"),
        event("progress", node="4", value=40, max=20),
        event("executing", node=None),
        event("execution_success"),
    ):
        now = follow(now, one, "me")
        seen.append((now.amount, now.node, now.steps))
    assert seen[1:6] == [(2, "3", ""), (2.25, "3", "7/28"), (3, "4", ""), (4, "4", "40/20"), (4, None, "")]
    assert now.ended
    assert follow(now, event("executing", node="9"), "me") is now, "late events leave it as it is"


def test_what_was_done_before_the_socket_was_there_is_told_later() -> None:
    states = {
        "1": {"state": "finished"},
        "2": {"state": "finished"},
        "3": {"state": "running", "value": 0.0},
        "4": None,
    }
    now = follow(Progress(node="3"), event("progress_state", nodes=states), "me")
    assert (now.amount, now.node) == (2, "3")


@pytest.mark.parametrize(
    "stranger",
    [
        event("executing", "other", node="3"),
        {"type": "status", "data": {"status": {}}},
        {"type": "progress"},
        {"type": None, "data": []},
        event("progress", value="x", max=None),
        event("progress", value=1, max=0),
    ],
)
def test_what_is_not_of_this_run_changes_nothing(stranger: dict[str, Any]) -> None:
    assert follow(Progress(), stranger, "me") == Progress()


def entry(outputs: Any, status: Any) -> dict[str, Any]:
    return {"me": {"outputs": outputs, "status": status}}


def messages(*pairs: Any) -> dict[str, Any]:
    return {"status_str": "error", "messages": list(pairs)}


FAILURE = {"node_id": "1", "node_type": "L", "exception_message": "a\nb"}


def test_the_saved_files_are_read_and_previews_are_not() -> None:
    outputs = {
        "9": {"images": [{"filename": "a.png", "subfolder": "x", "type": "output"}], "animated": [False]},
        "10": {"images": [{"filename": "p.png", "subfolder": "", "type": "temp"}, "?"], "text": ["hello"]},
        "11": {"gifs": [{"filename": "b.mp4", "type": "output"}, {"filename": None, "type": "output"}]},
        "12": None,
    }
    files = (MadeFile(name="a.png", subfolder="x"), MadeFile(name="b.mp4", subfolder=""))
    assert read_end(entry(outputs, {"status_str": "success"}), "me") == RunEnd(files=files)
    assert read_end(entry(outputs, None), "me") == RunEnd(files=files), "an older ComfyUI has no status"


@pytest.mark.parametrize(
    ("history", "end"),
    [
        ({}, None),
        ({"other": {}}, None),
        (entry({}, messages(["execution_interrupted", {}])), RunEnd(interrupted=True)),
        (
            entry(
                {},
                messages("x", [], ["execution_error", {"node_id": "1", "node_type": "L", "exception_message": "a\nb"}]),
            ),
            RunEnd(failure="node 1 (L): a b"),
        ),
        (entry({}, messages(["execution_error"])), RunEnd(failure="node None (None): without a reason")),
        (entry({}, messages()), RunEnd(failure="ComfyUI does not say which node")),
    ],
)
def test_its_end_is_told(history: dict[str, Any], end: RunEnd | None) -> None:
    assert read_end(history, "me") == end


def test_the_place_in_the_queue() -> None:
    queue = {"queue_running": [[1, "a"]], "queue_pending": [[9, "me"], [-3, "b"], [4, "c"], "?", []]}
    assert place_in_queue(queue, "a") == 0
    assert place_in_queue(queue, "b") == 1
    assert place_in_queue(queue, "me") == 3
    assert place_in_queue(queue, "gone") is None
    assert place_in_queue({}, "me") is None
