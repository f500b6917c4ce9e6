"""What the stages ask of the world, as Protocols: whoever launches them hands in something that fits.

The client of ``civitai_utils`` and the model library fit these; a test hands in a small object of its own.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from ..civitai_utils.kinds import ModelKind
from ..civitai_utils.library.model_hashes import FileHashes
from ..civitai_utils.library.model_library import LocalFile
from ..civitai_utils.site.civitai_client import Missing
from ..civitai_utils.wire import Json


class ImageSource(Protocol):
    """Asks the site about an image."""

    async def fetch_image(self, image_id: int, *, key: str | None = None) -> Json: ...

    async def fetch_generation(self, image_id: int, *, key: str) -> Json | None: ...


class OriginalSource(Protocol):
    """Fetches the bytes of an image file."""

    async def fetch_original(self, address: str, *, seconds: float) -> bytes: ...


class ChoiceSource(Protocol):
    """Asks the site what there is to choose from."""

    async def fetch_post_images(self, post_id: int, *, key: str | None = None) -> list[Json]: ...

    async def fetch_version_images(self, version_id: int, *, key: str | None = None) -> list[Json]: ...

    async def fetch_model(self, model_id: int, *, key: str | None = None) -> Json | Missing: ...

    async def fetch_version(self, version_id: int, *, key: str | None = None) -> Json | Missing: ...


class VersionSource(Protocol):
    """Asks the site about model versions."""

    async def fetch_version(self, version_id: int, *, key: str | None = None) -> Json | Missing: ...

    async def fetch_version_by_hash(self, digest: str, *, key: str | None = None) -> Json | Missing: ...

    async def fetch_model(self, model_id: int, *, key: str | None = None) -> Json | Missing: ...


class AccessSource(Protocol):
    """Asks the site who may have a file."""

    async def fetch_access(self, version_id: int, file_id: int, *, key: str | None = None) -> Json | None: ...


class LookUpSource(ImageSource, ChoiceSource, Protocol):
    """Everything a look-up asks the site."""


class LocalModels(Protocol):
    """The model folders of this computer."""

    def find_named(self, kind: ModelKind, name: str) -> list[tuple[str, Path]]:
        """The listed names and real paths of the files with this base name (with or without its extension)."""
        ...

    def find_listed(self, kind: ModelKind, listed: str) -> tuple[str, Path] | None:
        """The listed name and path of the file the host lists under this name; None where it lists none."""
        ...

    def files_of(self, kind: ModelKind) -> Sequence[LocalFile]:
        """Every file of a kind, with its size and the hashes known of it; nothing is hashed."""
        ...

    def hashes_of(self, path: Path) -> FileHashes:
        """What is known of the hashes of a file as it is now; nothing is hashed."""
        ...

    def note_hashes(self, path: Path, hashes: FileHashes) -> None:
        """Remembers hashes that have just been computed of a file."""
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


class IncomingFile(Protocol):
    """A file on its way to us: its bytes can be read once, in order."""

    fields: Mapping[str, str]
    filename: str
    length: int | None

    def pieces(self) -> AsyncIterator[bytes]:
        """The bytes."""
        ...

    async def read_fields(self) -> bool:
        """Reads the fields that come after the file into ``fields``."""
        ...
