"""What is declared of a class of node: what it does, in which inputs its models, strengths, texts and choices stand.

A class that is not declared is read by its shape (``known.spec_of``), and the account says so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from .....civitai_utils.kinds import ModelKind


class Does(str, Enum):
    """What a node is there for; the word the account uses."""

    UNKNOWN = "unknown node"
    HANDS_ON = "hands on"
    CHOOSES = "switch"
    NUMBER = "number"
    TEXT = "text"
    MAKES_TEXT = "text made by a model or by chance"
    STYLES = "style"
    LOADS = "loader"
    LORAS = "LoRA"
    PROMPT = "prompt"
    MIXES = "conditioning"
    PATCHES = "model patch"
    CONTROLS = "ControlNet"
    SETTINGS = "sampling settings"
    SAMPLES = "sampler"
    TILES = "tiled upscale"
    DETAILS = "detailer"
    UPSCALES = "upscale"
    EDITS = "picture edit"
    LATENT = "empty latent"
    LATENT_EDIT = "latent edit"
    CODEC = "decode"
    GIVEN = "given picture"
    SAVES = "output"


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """Which input a node hands on: the one that ``by`` names or counts; without ``by`` the first that is fed.

    A number means the input whose name ends with it; ``plus`` is added first. A boolean is ``yes`` or ``no``, by the
    beginning of their names; a word is the input of this name.
    """

    by: str = ""
    plus: int = 0
    yes: str = "on_true"
    no: str = "on_false"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loras:
    """In which inputs the LoRAs of a node stand; ``{n}`` is the number of a slot.

    ``model`` and ``clip`` are the strengths; a node with ``model`` alone gives both parts the same. ``on`` turns one
    slot off, ``whole`` the node (``off`` does so when it is true), ``count`` says how many slots are in use, ``only``
    which one. Where ``mode`` holds "simple" the one strength in ``simple`` counts for both. ``rows`` holds a list of
    objects, ``tags`` are texts with ``<lora:...>``; where rows stand, tags are only their copy. ``part`` is what the
    LoRAs are put on: both, model or clip. ``varies`` are inputs with block weights.
    """

    name: str = ""
    model: str = ""
    clip: str = ""
    on: str = ""
    whole: str = ""
    off: str = ""
    count: str = ""
    only: str = ""
    mode: str = ""
    simple: str = ""
    rows: str = ""
    tags: tuple[str, ...] = ()
    part: str = "both"
    varies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeSpec:
    """What the readers know of one class of node.

    ``widgets`` is the order of the values in the editor's form; ``outputs`` the input, or the word of its kind, behind
    each output; ``texts`` the inputs whose texts it encodes or joins, with what stands in ``joint`` between them;
    ``why`` what the workflow we build lacks of it, where it is left out.
    """

    does: Does
    widgets: tuple[str, ...] = ()
    models: Mapping[str, ModelKind] = field(default_factory=dict)
    loras: Loras | None = None
    outputs: tuple[str, ...] = ()
    switch: Switch | None = None
    texts: tuple[str, ...] = ()
    joint: str = ""
    between: str = ""
    value: str = ""
    why: str = ""


def words(text: str) -> tuple[str, ...]:
    """Names written one after the other; ``!`` stands for a widget of the editor's own."""
    return tuple(text.split())


def table(does: Does, text: str, **shared: Any) -> dict[str, NodeSpec]:
    """Classes that do one thing, one a line: ``Class = widget widget``; a line with a dot in front goes on with the one
    before. What the classes share stands behind."""
    pairs = (line.strip().partition(" =") for line in re.sub(r"\n\s*\. ", " ", text).splitlines() if line.strip())
    return {name.strip(): NodeSpec(does=does, widgets=words(widgets), **shared) for name, _, widgets in pairs}
