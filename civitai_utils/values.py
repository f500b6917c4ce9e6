"""The values the stages hand to each other: record, readings, recipe, and the models a recipe names.

All frozen and keyword-only. None always means "unknown": it is never a default in disguise. Sizes are pixels,
strengths are what the generator applied (1.0 = full), byte counts are bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from .graph_parts import GraphPass, NodeAccount
from .kinds import ModelKind
from .recipe_parts import (
    ClosedModel,
    ControlUnit,
    Cut,
    Detailer,
    EmbeddedGraph,
    ModelStatement,
    NeededNode,
    Refiner,
    Source,
    SourceNote,
    Statement,
    Variation,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """Width and height in pixels."""

    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbeddedData:
    """What stands inside an image file, or was pasted: its named texts, decoded but unread.

    ``texts`` has PNG keywords as they are (``parameters``, ``prompt``, ``workflow``, ...) and EXIF tags by their names
    (``UserComment``, ``ImageDescription``, ``Make``, ``Model``, ``Software``, ``Artist``). Pasted generation text is
    the same with ``parameters`` alone, ``pasted``. ``picture`` is the size of the file's own pixels.
    """

    texts: Mapping[str, str] = field(default_factory=dict)
    picture: Size | None = None
    pasted: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteResource:
    """One row of the site's own list of what an image used (tRPC image.getGenerationData)."""

    version_id: int
    model_name: str | None
    kind: ModelKind
    strength: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageRecord:
    """What is found out about one image, unread: the site's answer, and what stands in the file itself.

    ``image_id`` is None for a file or text that no page belongs to. ``meta`` is the site's generation data as stored,
    None when hidden or absent; ``embedded`` is None where no file was read.
    """

    image_id: int | None
    image_url: str | None
    media: str
    picture: Size | None
    base_model: str | None
    version_ids: tuple[int, ...]
    meta: Mapping[str, Any] | None
    site_resources: tuple[SiteResource, ...] = ()
    embedded: EmbeddedData | None = None


class Dialect(str, Enum):
    """Which program made the image; it decides how samplers, emphasis, hires and clip skip are read.

    ``ONSITE`` is the site's own engine, ``ONSITE_COMFY`` its ComfyUI templates (facts: Civitai 5.1).
    """

    A1111 = "a1111"
    FORGE = "forge"
    FORGE2 = "forge2"
    REFORGE = "reforge"
    SDNEXT = "sdnext"
    COMFYUI = "comfyui"
    SWARMUI = "swarmui"
    FOOOCUS = "fooocus"
    RUINED_FOOOCUS = "ruinedfooocus"
    INVOKEAI = "invokeai"
    NOVELAI = "novelai"
    DRAW_THINGS = "drawthings"
    EASY_DIFFUSION = "easydiffusion"
    MOCHI = "mochi"
    ONSITE = "onsite"
    ONSITE_COMFY = "onsite-comfy"
    UNKNOWN = "unknown"

    @property
    def is_forge(self) -> bool:
        """Forge and its forks."""
        return self in {Dialect.FORGE, Dialect.FORGE2, Dialect.REFORGE}

    @property
    def is_webui(self) -> bool:
        """A1111 and the programs that read prompts and samplers as it does."""
        return self is Dialect.A1111 or self.is_forge

    @property
    def is_onsite(self) -> bool:
        """Civitai's own generator."""
        return self in {Dialect.ONSITE, Dialect.ONSITE_COMFY}

    @property
    def has_comfy_words(self) -> bool:
        """Whether prompts name embeddings, and samplers are named, as ComfyUI does it."""
        return self in {Dialect.COMFYUI, Dialect.SWARMUI, Dialect.ONSITE_COMFY, Dialect.RUINED_FOOOCUS}

    @property
    def names_model_first(self) -> bool:
        """Whether a tag with two weights gives the model's first and the text encoder's second."""
        return self in {Dialect.COMFYUI, Dialect.SWARMUI}

    @property
    def emphasis_is_webui(self) -> bool:
        """Whether prompt weights follow A1111's rule (facts: parity 2.3; on-site comfy runs use the same)."""
        return self.is_webui or self.is_onsite


class Role(str, Enum):
    """What a model does in the making of the image."""

    BASE = "base"
    REFINER = "refiner"
    HIRES_CHECKPOINT = "hires-checkpoint"
    VAE = "vae"
    TEXT_ENCODER = "text-encoder"
    UPSCALER = "upscaler"
    DETECTOR = "detector"
    CONTROL = "control"
    ADDON = "addon"


# What a model of such a kind does, where the image does not say.
ROLES = {
    ModelKind.VAE: Role.VAE,
    ModelKind.TEXT_ENCODER: Role.TEXT_ENCODER,
    ModelKind.UPSCALER: Role.UPSCALER,
    ModelKind.DETECTOR: Role.DETECTOR,
    ModelKind.CONTROLNET: Role.CONTROL,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceMention:
    """One model the image names, with everything that may identify it.

    ``strength`` None means the image does not say, 0.0 that the author set zero; ``strength_clip`` None is as
    ``strength``. ``varies`` is how the strength differs by block or step, as it is written, where it is no single
    number. ``evidence`` says where it was named, most trusted first; ``statements`` what stood there. Only the site's
    list names what is ``linked_only``: it may be unused. ``internal`` is added by the site; nobody needs it.

    ``confined`` is the only part of the making that has the model (``IN_FIRST``, ``IN_SECOND``, or the program's word
    such as "segment"), None for all of it; a second pass that has it with another weight has it in
    ``second_strength`` and ``second_strength_clip``.
    """

    kind: ModelKind
    name: str | None = None
    strength: float | None = None
    strength_clip: float | None = None
    varies: str | None = None
    version_id: int | None = None
    file_id: int | None = None
    hashes: tuple[str, ...] = ()
    role: Role = Role.ADDON
    evidence: tuple[str, ...] = ()
    statements: tuple[ModelStatement, ...] = ()
    linked_only: bool = False
    internal: bool = False
    confined: str | None = None
    second_strength: float | None = None
    second_strength_clip: float | None = None

    @property
    def is_curve(self) -> bool:
        """Whether its weight changes over the steps and is no number at all."""
        return self.strength is None and self.varies is not None

    @property
    def off(self) -> str | None:
        """Why the model is not used unless the user says so: ``linked``, ``internal``, or None for one that is used."""
        return "internal" if self.internal else "linked" if self.linked_only else None


@dataclass(frozen=True, slots=True, kw_only=True)
class HiresPass:
    """The second pass at a larger size, in the words of whoever made it.

    Exactly one of ``scale`` and ``target`` is set where the image says; A1111's ``target`` may leave one side 0
    (= free). ``steps`` None or 0 means as many as the first pass; ``denoise`` 0 that the picture is only enlarged.
    """

    scale: float | None = None
    target: Size | None = None
    steps: int | None = None
    denoise: float | None = None
    upscaler: str | None = None
    sampler: str | None = None
    schedule: str | None = None
    cfg_scale: float | None = None
    prompt: str | None = None
    negative_prompt: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """A field that was there but could not be read: its name and what stood in it, shortened."""

    field: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """What one source, or all of them together, say of the making of an image, in its maker's words.

    ``ensd`` is webui's offset of the noise that ancestral samplers add, ``eta`` how much they add, ``emphasis`` its
    rule for prompt weights where it is not the usual one. ``full_prompt`` and ``full_negative_prompt`` are what was
    encoded, where a program writes it beside what was typed (styles written out). ``extensions`` holds the settings
    of a webui's extensions by the extension's name; ``modules`` the file stems of Forge's VAE and text encoders.
    """

    prompt: str | None = None
    negative_prompt: str | None = None
    sampler: str | None = None
    schedule: str | None = None
    steps: int | None = None
    cfg_scale: float | None = None
    distilled_cfg_scale: float | None = None
    seed: int | None = None
    clip_skip: int | None = None
    denoise: float | None = None
    noise_source: str | None = None
    ensd: int | None = None
    eta: float | None = None
    emphasis: str | None = None
    full_prompt: str | None = None
    full_negative_prompt: str | None = None
    base_size: Size | None = None
    hires: HiresPass | None = None
    refiner: Refiner | None = None
    variation: Variation | None = None
    detailers: tuple[Detailer, ...] = ()
    controls: tuple[ControlUnit, ...] = ()
    modules: tuple[str, ...] = ()
    extensions: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    base_model: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(Parameters):
    """What one source says; ``workflow`` is (kind, variant) of the site's own word.

    A graph has ``passes`` in order, and an ``account`` of every node between its models and its picture.
    """

    source: Source
    label: str
    dialect: Dialect = Dialect.UNKNOWN
    version: str | None = None
    workflow: tuple[str | None, str] = (None, "")
    inpaints: bool = False
    mentions: tuple[ResourceMention, ...] = ()
    other: Mapping[str, str] = field(default_factory=dict)
    unreadable: tuple[Unreadable, ...] = ()
    graph: EmbeddedGraph | None = None
    passes: tuple[GraphPass, ...] = ()
    account: tuple[NodeAccount, ...] = ()
    cut: tuple[Cut, ...] = ()


# What an image cannot be made again without: its absence is told.
MAIN_FIELDS = ("prompt", "sampler", "steps", "cfg_scale", "seed", "base_size")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe(Parameters):
    """What an image was made with; nothing here is chosen or repaired yet.

    ``provenance`` tells for each field which sources say what, the one that is used first. ``passes`` and ``account``
    are those of ``graph``. ``raw`` is everything as it was found, by where it stood. ``cut`` is what was left out for
    being more than is read of one picture.
    """

    image_id: int | None
    image_url: str | None
    media: str
    workflow_type: str
    dialect: Dialect
    generator_version: str | None = None
    picture: Size | None = None
    mentions: tuple[ResourceMention, ...] = ()
    other: Mapping[str, str] = field(default_factory=dict)
    unreadable: tuple[Unreadable, ...] = ()
    sources: tuple[SourceNote, ...] = ()
    provenance: Mapping[str, tuple[Statement, ...]] = field(default_factory=dict)
    graph: EmbeddedGraph | None = None
    passes: tuple[GraphPass, ...] = ()
    account: tuple[NodeAccount, ...] = ()
    custom_nodes: tuple[NeededNode, ...] = ()
    closed: ClosedModel | None = None
    raw: Mapping[str, Any] = field(default_factory=dict)
    cut: tuple[Cut, ...] = ()

    @property
    def unknown(self) -> tuple[str, ...]:
        """The main fields that no source says."""
        return tuple(name for name in MAIN_FIELDS if getattr(self, name) is None)
