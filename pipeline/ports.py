"""What the stages ask of the world, as Protocols: whoever launches them hands in something that fits.

The client of ``civitai_utils`` and the model library fit these; a test hands in a small object of its own.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from ..civitai_utils.civitai_client import Missing
from ..civitai_utils.kinds import ModelKind
from ..civitai_utils.wire import Json


class ImageSource(Protocol):
    """Asks the site about an image."""

    async def fetch_image(self, image_id: int, *, key: str | None = None) -> Json: ...

    async def fetch_generation(self, image_id: int, *, key: str) -> Json | None: ...


class VersionSource(Protocol):
    """Asks the site about model versions."""

    async def fetch_version(self, version_id: int, *, key: str | None = None) -> Json | Missing: ...

    async def fetch_version_by_hash(self, digest: str, *, key: str | None = None) -> Json | Missing: ...


class AccessSource(Protocol):
    """Asks the site who may have a file."""

    async def fetch_access(self, version_id: int, file_id: int, *, key: str | None = None) -> Json | None: ...


class LocalModels(Protocol):
    """The model folders of this computer."""

    def find_named(self, kind: ModelKind, name: str) -> list[tuple[str, Path]]:
        """The listed names and real paths of the files with this base name (with or without its extension)."""
        ...

    def target_folder(self, kind: ModelKind) -> Path | None:
        """Where a new file of this kind belongs; None where the host has no such folder."""
        ...

    def room_of(self, folder: Path) -> tuple[str, int] | None:
        """The drive of a folder and the bytes free there; None where it cannot be told."""
        ...

    def size_of(self, path: Path) -> int | None:
        """The length of a file in bytes, None where it cannot be read."""
        ...
