"""The pictures that wait, and which of them a ComfyUI gets next. Pure.

A model that is loaded is worth more than one that lies on the disk, and that more than one that must be downloaded;
among equals a ComfyUI takes a model that no other one works on, so that each keeps its own.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from ..batch.render_job import RenderJob
from .names_there import plain_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is known of one ComfyUI: its ``place`` among them, the checkpoint it has loaded, and those on its disk
    (``names_there.plain_name``)."""

    place: int
    loaded: str | None = None
    here: frozenset[str] = frozenset()


class Backlog:
    """What was taken from the driver and is in no ComfyUI's hands."""

    def __init__(self) -> None:
        self._waiting: dict[str | None, deque[RenderJob]] = {}
        # Prompt id -> the ComfyUI that has it already; key of a picture -> those that cannot render it.
        self._claims: dict[str, int] = {}
        self._barred: dict[str, set[int]] = {}

    def __len__(self) -> int:
        return sum(map(len, self._waiting.values()))

    @property
    def jobs(self) -> tuple[RenderJob, ...]:
        """All that wait."""
        return tuple(job for group in self._waiting.values() for job in group)

    def add(self, job: RenderJob) -> None:
        """Let a new one wait."""
        self._waiting.setdefault(job.checkpoint, deque()).append(job)

    def put_back(self, job: RenderJob) -> None:
        """Let one wait again, before the others of its model."""
        self._claims.pop(job.prompt_id, None)
        self._waiting.setdefault(job.checkpoint, deque()).appendleft(job)

    def claim(self, prompt_ids: Iterable[str], place: int) -> None:
        """These are known to this ComfyUI: nobody else may get them while it is there."""
        self._claims |= dict.fromkeys(prompt_ids, place)

    def release(self, place: int) -> None:
        """This ComfyUI is gone, and with it what it knew."""
        self._claims = {prompt_id: owner for prompt_id, owner in self._claims.items() if owner != place}

    def bar(self, job: RenderJob, place: int) -> frozenset[int]:
        """This ComfyUI cannot render the picture; all of which that is known."""
        barred = self._barred.setdefault(job.key, set())
        barred.add(place)
        return frozenset(barred)

    def take_hopeless(self, places: Set[int]) -> list[RenderJob]:
        """The pictures that none of these ComfyUIs can render; they wait no more."""
        found = [job for job in self.jobs if places <= self._barred.get(job.key, set())]
        return [self._remove(job) for job in found]

    def forget(self, job: RenderJob) -> None:
        """It has ended."""
        self._claims.pop(job.prompt_id, None)
        self._barred.pop(job.key, None)

    def take(self, standing: Standing, others: Sequence[str | None]) -> RenderJob | None:
        """The next picture for a ComfyUI, which waits no more; ``others`` are the checkpoints that the other ones
        have loaded. None where nothing that waits is for it."""
        own = self._claims_of(standing.place)
        if own is not None:
            return self._remove(own)
        best: tuple[tuple[bool, bool, bool, float], RenderJob] | None = None
        own_loaded, loaded = _plain(standing.loaded), [_plain(one) for one in others]
        for checkpoint, group in self._waiting.items():
            job = next((job for job in group if self._may_have(job, standing.place)), None)
            if job is None:
                continue
            name = _plain(checkpoint)
            shared_by = loaded.count(name)
            worth = (
                name == own_loaded,
                name in standing.here,
                not shared_by,
                len(group) / (1 + shared_by),
            )
            if best is None or worth > best[0]:
                best = worth, job
        return self._remove(best[1]) if best is not None else None

    def _may_have(self, job: RenderJob, place: int) -> bool:
        return self._claims.get(job.prompt_id, place) == place and place not in self._barred.get(job.key, ())

    def _claims_of(self, place: int) -> RenderJob | None:
        if place not in self._claims.values():
            return None
        return next((job for job in self.jobs if self._claims.get(job.prompt_id) == place), None)

    def _remove(self, job: RenderJob) -> RenderJob:
        group = self._waiting[job.checkpoint]
        group.remove(job)
        if not group:
            del self._waiting[job.checkpoint]
        return job


def _plain(name: str | None) -> str | None:
    return None if name is None else plain_name(name)
