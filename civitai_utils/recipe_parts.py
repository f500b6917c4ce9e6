"""The smaller values a recipe is made of: who says what, and the parts beside the plain parameters.

All frozen and keyword-only; None and empty mean that nothing is said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from .said import as_said, say

# The two passes of an image, as ``ResourceMention.confined`` names them.
IN_FIRST = "first pass"
IN_SECOND = "second pass"


class Source(str, Enum):
    """Where a statement about an image stands."""

    FILE = "file"  # text inside the image file, or pasted
    GRAPH = "graph"  # the ComfyUI graph inside the file, or the site's copy of it
    SITE = "site"  # the generation data the site stores
    SITE_LIST = "site_list"  # the site's internal resource list
    LINKED = "linked"  # the versions the site links to the image, used or not


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What one source says of one field, as text; ``agrees`` is whether it means the same as the one that is used."""

    source: Source
    value: str
    agrees: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelStatement:
    """What one place says of one model; ``place`` is the field it stands in."""

    source: Source
    place: str
    name: str | None = None
    strength: float | None = None
    digest: str | None = None
    version_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceNote:
    """A source that was read, in words for people."""

    source: Source
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Refiner:
    """The model that takes over at a share of the steps (0 to 1); ``renews_noise``: the steps before end without noise,
    and it begins with new (SwarmUI's StepSwap)."""

    name: str | None = None
    switch_at: float | None = None
    renews_noise: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Variation:
    """Noise of a second seed, mixed in with ``strength`` (0 to 1); ``resize_from`` is A1111's ``WxH``."""

    seed: int | None = None
    strength: float | None = None
    resize_from: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Detailer:
    """One pass over a part of the finished picture: ADetailer's, SD.Next's detailer, SwarmUI's segments.

    ``what`` is the program's own word for it, None for ADetailer's; ``model`` is what finds the part; ``settings``
    keeps the rest under its own names.
    """

    model: str
    what: str | None = None
    prompt: str | None = None
    negative_prompt: str | None = None
    denoise: float | None = None
    confidence: float | None = None
    settings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlUnit:
    """One ControlNet unit; ``start`` and ``end`` are shares of the steps. The control picture is never in the data."""

    module: str | None = None
    model: str | None = None
    weight: float | None = None
    start: float | None = None
    end: float | None = None
    settings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbeddedGraph:
    """A ComfyUI graph as an image carries it: ``prompt`` in API form, ``workflow`` in the editor's form.

    ``repaired`` says that what stood there was not JSON as it was (facts: Civitai 4.3).
    """

    source: Source
    prompt: Mapping[str, Any] | None = None
    workflow: Mapping[str, Any] | None = None
    repaired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NeededNode:
    """A node class that is not ComfyUI's own; ``pack`` is the registry's or GitHub's name where the graph tells."""

    class_type: str
    pack: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """More of one thing than any honest picture has: ``had`` were there, the first ``kept`` were read; with ``ends``
    half of these are the last."""

    what: str
    had: int
    kept: int
    ends: bool = False

    @property
    def text(self) -> str:
        """In words for people."""
        what = as_said(self.what)
        if self.ends:
            return say(
                "{had:,} {what} are there; the first and the last {kept:,} were read.",
                had=self.had,
                what=what,
                kept=self.kept // 2,
            )
        return say("{had:,} {what} are there; the first {kept:,} were read.", had=self.had, what=what, kept=self.kept)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedModel:
    """Why an image cannot be made on one's own computer: its model was never published."""

    base_model: str
    reason: str
