"""What the steps of a batch find around them: the site, the disk, and who is told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ...civitai_utils.library.model_library import ModelLibrary
from ...civitai_utils.model_files import Wanted
from ...civitai_utils.site.picture_client import PictureClient
from ...civitai_utils.site.sites import Site
from ..models.companion_files import CompanionFiles
from ..workflow.draft import OwnNodes
from .asked_once import AskedOnce
from .folder import BatchFolder
from .jobs_aside import JobsAside


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """``comfyui`` is ComfyUI's own folder, None where it is not known; ``key`` the API key; ``own`` the pack's own
    nodes as they may be used where ComfyUI's would make another picture, None for ComfyUI's alone."""

    site: Site
    asked: AskedOnce
    pictures: PictureClient
    library: ModelLibrary
    companions: CompanionFiles
    jobs: JobsAside
    folder: BatchFolder
    key: str | None = None
    comfyui: Path | None = None
    own: OwnNodes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """Why a file did not come."""

    code: str
    reason: str


# Fetches files, each once; what did not come, by file key.
Fetch = Callable[[Sequence[Wanted]], Awaitable[Mapping[str, Lost]]]


class Watch(Protocol):
    """Hears how far a batch is. Advisory: it must be quick and not raise."""

    def begin(self, stage: str, total: int, done: int = 0) -> None:
        """A stage begins, with so many steps, of which some are done."""
        ...

    def step(self, note: str = "") -> None:
        """One more step of it is done."""
        ...

    def note(self, text: str) -> None:
        """What the stage is at."""
        ...

    def end(self) -> None:
        """The stage is over."""
        ...

    def say(self, text: str) -> None:
        """A sentence for people."""
        ...
