"""One picture of a batch and how far it is. Pure."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import Enum


class JobState(Enum):
    """How far a picture is; the value is its word in the list and on the wire.

    ``found``: it is in the list, and what it was made with may not be known yet. ``ready``: its workflow is written and
    its models are here. ``rendering``: a ComfyUI may have its run. ``done``: its results are in the folder.
    ``failed``: it ended with an error, whose code is noted. ``skipped``: left out for a reason that is no error.
    """

    FOUND = "found"
    READY = "ready"
    RENDERING = "rendering"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"


# A picture that is done stays done: whatever is told of it later changes nothing.
_NEXT: dict[JobState, frozenset[JobState]] = {
    JobState.FOUND: frozenset({JobState.READY, JobState.FAILED, JobState.SKIPPED}),
    JobState.READY: frozenset({JobState.FOUND, JobState.RENDERING, JobState.FAILED, JobState.SKIPPED}),
    JobState.RENDERING: frozenset({JobState.READY, JobState.DONE, JobState.FAILED}),
    JobState.DONE: frozenset(),
    JobState.FAILED: frozenset({JobState.FOUND, JobState.READY, JobState.SKIPPED}),
    JobState.SKIPPED: frozenset({JobState.FOUND, JobState.READY, JobState.FAILED}),
}


def may_become(state: JobState, following: JobState) -> bool:
    """Whether a picture may go from one state to the other; each may stay what it is."""
    return state is following or following in _NEXT[state]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One picture of a batch. None is what is not known, or not yet.

    ``key`` names it in the list and is the name of its folder: ``image-123`` or ``file-`` and the front of the file's
    SHA256. ``source`` is what the user gave that led to it. ``code`` and ``reason`` say why it failed or was skipped.
    ``prompt_id`` is the id its run has in a ComfyUI, ours and new for each attempt; ``host`` the address of that
    ComfyUI as it may be shown. ``checkpoint`` is the name the model's file has in ComfyUI's lists. ``workflow`` is
    where the graph in API form lies, and ``original`` and ``files`` the pictures, all relative to the batch's folder.
    ``msssim`` and ``likeness`` compare the first result with the original; ``seconds`` is how long the run took.
    """

    key: str
    source: str
    state: JobState = JobState.FOUND
    image_id: int | None = None
    title: str | None = None
    page_url: str | None = None
    code: str | None = None
    reason: str | None = None
    prompt_id: str | None = None
    host: str | None = None
    checkpoint: str | None = None
    workflow: str | None = None
    family: str | None = None
    program: str | None = None
    grade: str | None = None
    seed: int | None = None
    msssim: float | None = None
    likeness: str | None = None
    seconds: float | None = None
    original: str | None = None
    files: tuple[str, ...] = ()


def image_key(image_id: int) -> str:
    """The key of an image of the site."""
    return f"image-{image_id}"


def file_key(content: bytes) -> str:
    """The key of a picture that was given as a file: the same bytes under another name are the same picture."""
    return f"file-{hashlib.sha256(content).hexdigest()[:12]}"
