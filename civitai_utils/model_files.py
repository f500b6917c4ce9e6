"""What is known of the files of models: as promised by the site, as resolved for an image, and as planned here.

All frozen and keyword-only; None means "unknown".
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .file_said import FileSaid
from .kinds import ModelKind, folder_of
from .licence import Licence
from .said import say
from .user_wish import NO_WISH, UserWish
from .values import ResourceMention

# How far, in bytes, a length may lie from one that the site has printed with few digits, whole KiB at worst. A hash
# outranks any printed length; this only says what is worth a look.
SIZE_SLACK = 1024
# The same for a length that people have rounded to three digits ("1.18 GiB"), as a part of it.
_ROUNDED = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFile:
    """A file as its publisher promises it; where to fetch it follows from the ids (no address, no key in it).

    ``size_kb`` is KiB as the site prints it (times 1024 rounds to the exact bytes); ``sha256`` is upper-case hex.
    ``linked`` marks another version's VAE: its id does not work on this one's download address (facts: Civitai 2.4).
    ``variant`` is how the site tells it from its version's other files: "pruned fp16", "Q4_K_M"; ``others`` are those.

    ``source`` is the path at Hugging Face of a file that is not Civitai's; its ``version_id`` is 0, and its ``file_id``
    follows from that path. ``size_is_about``: ``size_kb`` was rounded by people, and promises nothing.
    """

    version_id: int
    file_id: int
    name: str
    kind: ModelKind
    size_kb: float | None = None
    sha256: str | None = None
    hashes: Mapping[str, str] = field(default_factory=dict)
    format: str | None = None
    pickle_scan: str | None = None
    virus_scan: str | None = None
    linked: bool = False
    variant: str | None = None
    others: tuple[ModelFile, ...] = ()
    source: str | None = None
    size_is_about: bool = False

    @property
    def key(self) -> str:
        """The identity of the file everywhere: events, tasks, cards."""
        return f"{self.version_id}:{self.file_id}"

    @property
    def is_dangerous(self) -> bool:
        """Whether one of the site's scans says Danger: such a file is never fetched, whoever agrees to it."""
        return any((scan or "").lower() == "danger" for scan in (self.pickle_scan, self.virus_scan))

    @property
    def size_bytes(self) -> int | None:
        """The length in bytes, as promised or about."""
        return None if self.size_kb is None else round(self.size_kb * 1024)

    @property
    def promised_bytes(self) -> int | None:
        """The promised length in bytes; None where it is only known about."""
        return None if self.size_is_about else self.size_bytes

    @property
    def size_slack(self) -> int:
        """How far from it, in bytes, the true length may lie: nothing where the number names one byte count."""
        if self.size_kb is None:
            return 0
        exact = self.size_kb * 1024
        if self.size_is_about:
            return round(exact * _ROUNDED)
        is_rounded = abs(exact - round(exact)) > 1e-3 or self.size_kb == round(self.size_kb)
        return SIZE_SLACK if is_rounded else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Identified:
    """A mention, and what the site says of the model it means.

    ``needed`` says why the workflow needs a file that the image does not name: a companion of its model. It is None for
    whatever the image names. ``base_is_listed``: whether a base model that this version does not know is on the site's
    own list; None where nobody has asked. ``wish`` is what the user has decided about it.
    """

    mention: ResourceMention
    model_id: int | None = None
    model_name: str | None = None
    version_name: str | None = None
    base_model: str | None = None
    needed: str | None = None
    base_is_listed: bool | None = None
    wish: UserWish = NO_WISH


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved(_Identified):
    """A mention whose version and exact file are known.

    ``image_file`` is the image's own file where the user has picked another of its version. ``preview_url`` is the
    address of a picture that its page shows to everybody; ``licence`` is None where no answer at hand says it.
    """

    file: ModelFile
    found_by: str
    trained_words: tuple[str, ...] = ()
    image_file: ModelFile | None = None
    preview_url: str | None = None
    licence: Licence | None = None

    @property
    def key(self) -> str:
        """The identity of the card: the file's own."""
        return self.file.key

    @property
    def kind(self) -> ModelKind:
        """The kind of the very file, whatever the image calls it."""
        return self.file.kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Unresolved(_Identified):
    """A mention no file could be found for: the code and text of the reason, and what was tried."""

    code: str
    reason: str
    attempts: tuple[str, ...] = ()
    version_id: int | None = None

    @property
    def key(self) -> str:
        """The identity of the card: a stable word made of what names the lost model."""
        mention = self.mention
        named = json.dumps([mention.kind.value, mention.version_id, mention.name, sorted(mention.hashes)])
        return f"unresolved:{hashlib.sha256(named.encode()).hexdigest()[:16]}"

    @property
    def kind(self) -> ModelKind:
        """The kind as the image calls it."""
        return self.mention.kind


Resolution = Resolved | Unresolved


@dataclass(frozen=True, slots=True, kw_only=True)
class Misplaced:
    """A file that lies among the files of one kind, and by its own header belongs among those of another."""

    path: Path
    listed_name: str
    lies: ModelKind
    belongs: ModelKind

    @property
    def sentence(self) -> str:
        """Where it lies and where it belongs, for people."""
        return say(
            "The file is here, but it lies in {folder}: it belongs in models/{belongs}.",
            folder=self.path.parent,
            belongs=str(folder_of(self.belongs)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """The model is here: its real path, and its name in ComfyUI's lists; or a file the user has ``chosen`` instead, or
    ``other``, another file of the same version.

    ``kind`` is whose folder it lies in. ``said`` is what the file's own header says it is, None where it cannot be
    read. ``misplaced`` where it can be used, but another folder is its own.
    """

    resolution: Resolution
    path: Path
    listed_name: str
    kind: ModelKind
    chosen: bool = False
    other: ModelFile | None = None
    said: FileSaid | None = None
    misplaced: Misplaced | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The model can be downloaded: to which folder, as what. ``checking``: it may be here under another name yet.
    ``folder_why`` says why it goes there, where that is not the first folder of its kind; ``said`` what its first bytes
    at the store say it is, None where nobody could ask."""

    resolution: Resolved
    folder: Path
    file_name: str
    folder_why: str | None = None
    checking: bool = False
    said: FileSaid | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unavailable:
    """The model is not here and cannot be downloaded; the code and text say why. ``checking`` as above. With
    ``misplaced`` it is here, where no loader finds it."""

    resolution: Resolution
    code: str
    reason: str
    checking: bool = False
    misplaced: Misplaced | None = None


FilePlan = Present | Wanted | Unavailable
