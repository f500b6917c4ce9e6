"""What the stages ask of the world, as Protocols: whoever launches them hands in something that fits.

The client of ``civitai_utils`` and the model library fit these; a test hands in a small object of its own.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from ..civitai_utils.kinds import ModelKind
from ..civitai_utils.library.local_file import LocalFile
from ..civitai_utils.library.model_hashes import FileHashes
from ..civitai_utils.library.model_roots import Root
from ..civitai_utils.site.civitai_client import Missing
from ..civitai_utils.site.hub_client import Promise
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


class PromiseSource(Protocol):
    """Asks the hub of companions what a file is."""

    async def fetch_promise(self, source: str) -> Promise: ...


class LookUpSource(ImageSource, ChoiceSource, Protocol):
    """Everything a look-up asks the site."""


class LocalModels(Protocol):
    """The model folders of this computer."""

    def find_named(self, kind: ModelKind, name: str) -> list[LocalFile]:
        """The listed files with this base name (with or without its extension), as they are at this moment."""
        ...

    def find_listed(self, kind: ModelKind, listed: str) -> tuple[str, Path] | None:
        """The listed name and path of the file the host lists under this name; None where it lists none."""
        ...

    def files_of_size(self, kind: ModelKind, size: int, slack: int) -> Sequence[LocalFile]:
        """The files of a kind of this length in bytes, give or take the slack."""
        ...

    def files_known_as(self, kind: ModelKind, digests: Iterable[str]) -> Sequence[LocalFile]:
        """The files of a kind whose hash is known to be one of these; nothing is hashed."""
        ...

    def files_without_header(self, kind: ModelKind) -> Iterable[LocalFile]:
        """The safetensors files of a kind whose header nobody has read yet."""
        ...

    def is_whole(self, file: LocalFile) -> bool:
        """Whether a file can be a model, by a few bytes of it and the marks of unfinished downloads."""
        ...

    def note_hashes(self, path: Path, hashes: FileHashes) -> None:
        """Remembers hashes that have just been computed of a file."""
        ...

    def is_elsewhere(self, kind: ModelKind, name: str, folder: Path) -> bool:
        """Whether a file of this name, in whatever case, lies at the top of another folder of the kind than this."""
        ...

    def roots_of(self, kind: ModelKind) -> Sequence[Root]:
        """The folders a new file of this kind may go to, the likeliest first; empty where the host has none."""
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
