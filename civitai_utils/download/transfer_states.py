"""The states of one download, the event each makes on the wire, and the smoothed speed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..said import said_as_json

SMOOTHING_SECONDS = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued:
    """Not begun; ``total`` bytes are promised."""

    total: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """Bytes are coming; ``speed`` in bytes a second, None until it can be told. ``held``: while ComfyUI is busy."""

    received: int
    total: int | None
    speed: float | None
    held: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Verifying:
    """All bytes are here (or were here before) and are being proven."""

    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The proven file is at ``path``."""

    path: Path
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """Ended with an error of errors/; ``kept`` bytes wait in the part file for a retry. ``wants_key``: an API key, or
    another one, could help."""

    code: str
    message: str
    hint: str
    kept: int
    total: int | None
    wants_key: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled:
    """Ended by the user; nothing of it is left on the disk."""

    total: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused:
    """Stopped by the user; ``kept`` bytes wait in the part file."""

    kept: int
    total: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Interrupted:
    """Stopped by the end of the program; ``kept`` bytes wait in the part file."""

    kept: int
    total: int | None


TransferState = Queued | Running | Verifying | Done | Failed | Cancelled | Paused | Interrupted

_STATUS: dict[type[TransferState], str] = {
    Queued: "waiting",
    Running: "downloading",
    Verifying: "verifying",
    Done: "completed",
    Failed: "failed",
    Cancelled: "cancelled",
    Paused: "paused",
    Interrupted: "interrupted",
}


def has_ended(state: TransferState) -> bool:
    """Whether nothing more will happen."""
    return isinstance(state, (Done, Failed, Cancelled))


def can_resume(state: TransferState) -> bool:
    """Whether the download can be taken up again where it stopped."""
    return isinstance(state, (Failed, Paused, Interrupted))


def as_event(state: TransferState, *, task_id: str, file_key: str, filename: str) -> dict[str, Any]:
    """The event of docs/architecture.md ("An event") for a state of one file in one task."""
    event: dict[str, Any] = {
        "task_id": task_id,
        "file_key": file_key,
        "filename": filename,
        "status": _STATUS[type(state)],
        "progress": 0,
        "downloaded_bytes": 0,
        "total_bytes": state.total,
        "speed": None,
        "eta": None,
        "error": None,
        "said": None,
        "code": None,
        "hint": None,
        "path": None,
        "held": False,
        "wants_key": isinstance(state, Failed) and state.wants_key,
    }
    if isinstance(state, Running):
        event["held"] = state.held
        event["downloaded_bytes"] = state.received
        event["progress"] = _percent(state.received, state.total)
        event["speed"] = state.speed
        event["eta"] = _seconds_left(state)
    elif isinstance(state, (Verifying, Done)):
        event["downloaded_bytes"] = state.total
        event["progress"] = 100
    elif isinstance(state, (Failed, Paused, Interrupted)):
        event["downloaded_bytes"] = state.kept
        event["progress"] = _percent(state.kept, state.total)
    if isinstance(state, Failed):
        event["error"], event["code"], event["hint"] = state.message, state.code, state.hint
        event["said"] = said_as_json(state.message)
    if isinstance(state, Done):
        event["path"] = str(state.path)
    return event


def _percent(received: int, total: int | None) -> int:
    return min(100, received * 100 // total) if total else 0


def _seconds_left(state: Running) -> float | None:
    if not state.speed or state.total is None:
        return None
    return round(max(0, state.total - state.received) / state.speed, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How fast bytes come: an average in which what is older than some seconds fades away.

    ``at`` is the clock of the last observation, ``count`` the bytes received by then, ``speed`` bytes a second.
    """

    at: float
    count: int
    speed: float | None = None

    def observe(self, now: float, count: int) -> Pace:
        """The pace after ``count`` bytes in all have come by ``now``; too short a time changes nothing."""
        passed = now - self.at
        if passed < 0.1:
            return self
        current = (count - self.count) / passed
        if self.speed is None:
            speed = current
        else:
            share = 1 - math.exp(-passed / SMOOTHING_SECONDS)
            speed = self.speed + (current - self.speed) * share
        return Pace(at=now, count=count, speed=round(speed, 1))
