"""How far the batch of this ComfyUI is, as its pages are told. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from ...civitai_utils.errors import RemakeError
from ..batch.whole_plan import Preflight

# The steps of a run by how it names them to people, and their words on the wire.
STAGES = {
    "looking up": "looking_up",
    "looking for models under other names": "searching",
    "downloading": "downloading",
    "building workflows": "building",
    "rendering": "rendering",
}
# A picture that is none of these is still to be made.
OVER = ("done", "failed", "skipped")


class Phase(Enum):
    """``ASKING``: it waits for a word before anything is downloaded. ``STOPPED``: by the user, or by the end of
    ComfyUI; it can go on. ``ENDED``: every picture is made, has failed or was left out. ``FAILED``: something stopped
    all of it, which can be mended, and then it goes on."""

    WORKING = "working"
    ASKING = "asking"
    STOPPED = "stopped"
    ENDED = "ended"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchNow:
    """``counts`` is how many pictures are in each state of the job list, ``total`` how many were asked for. ``folder``
    is where the results lie, ``has_gallery`` whether its page can be shown."""

    id: str
    title: str
    phase: Phase
    total: int
    folder: str
    stage: str | None = None
    stage_done: int = 0
    stage_total: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    preflight: Preflight | None = None
    error: RemakeError | None = None
    has_gallery: bool = False

    @property
    def is_at_work(self) -> bool:
        """Whether it goes on by itself, or by a word."""
        return self.phase in {Phase.WORKING, Phase.ASKING}


def batch_as_json(now: BatchNow) -> dict[str, Any]:
    """The form that docs/architecture.md promises."""
    over = {name: now.counts.get(name, 0) for name in OVER}
    # The command line may have put more into its list.
    total = max(now.total, sum(now.counts.values()))
    said = now.error.as_json() if now.error is not None else {}
    return {
        "id": now.id,
        "title": now.title,
        "phase": now.phase.value,
        "stage": now.stage,
        "stage_done": now.stage_done,
        "stage_total": now.stage_total,
        "total": total,
        **over,
        "left": total - sum(over.values()),
        "folder": now.folder,
        "gallery": f"batch-gallery/{now.id}/index.html" if now.has_gallery else None,
        "preflight": preflight_as_json(now.preflight) if now.preflight is not None else None,
        "code": said.get("code"),
        "error": said.get("error"),
        "said": said.get("said"),
        "hint": said.get("hint"),
    }


def preflight_as_json(preflight: Preflight) -> dict[str, Any]:
    """What it would download and make."""
    return {
        "pictures": preflight.pictures,
        "lost": len(preflight.lost),
        "files": len(preflight.files),
        "bytes": preflight.bytes,
        "fits": preflight.fits,
        "want_key": preflight.want_key,
        "early_access": preflight.early,
    }
