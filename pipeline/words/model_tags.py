"""The tags of a prompt that name models, and all that they say of them.

Grammar: A1111's extra networks (``<lora:name:te:unet>``, ``<lyco:...>``, ``<hypernet:...>``) and what others add to it:
block weights (``lbw=``, SD.Next's ``in=``, ``mid=``, ``out=``), weights that change over the steps (``0@0,1@0.5``,
``start=``, ``stop=``), and the order of two weights, which programs do not agree on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...civitai_utils.kinds import ModelKind

_LORA_TAG = re.compile(r"<(?:lora|lyco|lycoris):[^<>]+>", re.IGNORECASE)
TAG = re.compile(r"<(?P<kind>lora|lyco|lycoris|hypernet|hypernetwork):(?P<body>[^<>]+)>", re.IGNORECASE)
_NAMED = re.compile(r"(?P<name>[a-z]+)\s*=\s*(?P<value>.+)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptTag:
    """A model named inside a prompt; a missing number means 1, as the program that reads the tag takes it.

    ``varies`` is what the tag says of the model's blocks and of the steps, as written. ``strength`` is None where the
    weight is no single number.
    """

    kind: ModelKind
    name: str
    strength: float | None
    strength_clip: float | None
    varies: str | None = None


def read_tags(prompt: str, *, model_first: bool = False) -> list[PromptTag]:
    """The model tags of a prompt, in their order.

    One number serves both parts. Of two, webui takes the first for the text encoder and the second for the model;
    with ``model_first`` it is the other way round, as in SwarmUI and in the tag loaders of ComfyUI.
    """
    tags = []
    for found in TAG.finditer(prompt):
        name, *arguments = (part.strip() for part in found["body"].split(":"))
        if name:
            kind = ModelKind.HYPERNETWORK if found["kind"].lower().startswith("hyper") else ModelKind.LORA
            tags.append(_tag(kind, name, arguments, model_first))
    return tags


def without_loras(text: str) -> str:
    """The text as a tag loader of ComfyUI hands it on: without the tags of the LoRAs it has loaded."""
    return _LORA_TAG.sub("", text).strip() if "<" in text else text


def last_weight(varies: str) -> float | None:
    """The weight at the end of a schedule such as ``0@0,0.35@0.6``; None where there is no number in it."""
    points = []
    for piece in re.split("[,;]", varies):
        weight, _, place = piece.replace("~", "@").partition("@")
        value, at = _number(weight), _number(place) if place.strip() else 1.0
        if value is not None and at is not None:
            points.append((at, value))
    return max(points, key=lambda point: point[0])[1] if points else None


def _tag(kind: ModelKind, name: str, arguments: list[str], model_first: bool) -> PromptTag:
    weights: list[str] = []
    named: dict[str, str] = {}
    varies: list[str] = []
    for argument in arguments:
        match = _NAMED.fullmatch(argument)
        word = match["name"].lower() if match else ""
        if match and word in {"te", "unet"}:
            named[word] = match["value"]
        elif match:
            varies.append(argument)
        elif _is_weight(argument) and len(weights) < 2:
            weights.append(argument)
        elif argument:
            varies.append(argument)
    pair = weights[::-1] if model_first else weights
    clip = named.get("te", pair[0] if pair else "1")
    model = named.get("unet", pair[1] if len(pair) > 1 else clip)
    varies[:0] = dict.fromkeys(text for text in (model, clip) if "@" in text)
    strength, strength_clip = _number(model), _number(clip)
    return PromptTag(
        kind=kind,
        name=name,
        strength=strength,
        strength_clip=None if strength_clip == strength else strength_clip,
        varies=", ".join(varies) or None,
    )


def _is_weight(text: str) -> bool:
    return "@" in text or _number(text) is not None


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if abs(value) < 1000 else None
