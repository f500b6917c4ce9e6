"""The LoRAs one node loads, with their strengths: by its declaration, else by the shape of what stands in it.

A strength for the model alone leaves the text encoder as it was: its part is 0 then, and the other way round.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ....civitai_utils.kinds import ModelKind
from ....civitai_utils.wire import Json, read_float, read_int, read_object, read_objects, read_str
from ...words.model_names import is_no_model
from ...words.model_tags import read_tags
from .kinds_of_links import Carries, carried_by
from .node import Node
from .packs.declaration import Does, Loras
from .packs.known import spec_of
from .texts import text_of
from .wiring import Wiring, plain, rows_in

_NAMES = ("lora", "name", "lora_name", "model_name", "file", "filename")
_MODEL = ("strength", "strength_model", "model_strength", "model_weight", "weight", "lora_strength")
_CLIP = ("strengthTwo", "clipStrength", "strength_clip", "clip_strength", "clip_weight", "strengthClip")
SWITCHES = ("on", "active", "enabled", "toggled", "is_active")
_OFF_WORDS = frozenset({"off", "false", "none", "disabled", "disable", "0"})
_DUMMY = re.compile(r"__dummy")
# How undeclared nodes call the name and the strengths of LoRA n.
_UNKNOWN_NAME = re.compile(r"lora(?:_name)?(?P<n>_?\d{1,4})?(?:_name)?$", re.IGNORECASE)
_UNKNOWN_MODEL = (
    "strength_model{n}", "model_weight{n}", "lora_wt{n}", "model_str{n}", "lora_model_strength{n}", "lora{n}_strength",
    "lora{n}_model_strength", "strength{n}", "lora_strength{n}", "lora_weight{n}", "weight{n}",
)  # fmt: skip
_UNKNOWN_CLIP = (
    "strength_clip{n}", "clip_weight{n}", "clip_str{n}", "lora_clip_strength{n}", "lora{n}_clip_strength",
    "clip_strength{n}",
)  # fmt: skip
_MOST_SLOTS = 200
_MOST_TAGS = 500
_LORAS = "LoRAs"
_UNKNOWN = Loras(rows="*")


@dataclass(frozen=True, slots=True, kw_only=True)
class LoraSaid:
    """One LoRA as a node loads it; ``strength_clip`` None is as ``strength``, ``varies`` what is no single number."""

    name: str
    strength: float | None
    strength_clip: float | None
    varies: str | None = None


def loras_of(wiring: Wiring, node: Node) -> list[LoraSaid]:
    """The LoRAs a node loads, in their order, without those that are switched off."""
    known: list[LoraSaid] | None = wiring.memory.get((_LORAS, node.node_id))
    if known is None:
        spec = wiring.spec(node)
        known = []
        if spec.loras is not None:
            known = _declared(wiring, node, spec.loras)
        elif spec.does is Does.UNKNOWN:
            known = _by_shape(wiring, node)
        wiring.memory[_LORAS, node.node_id] = known
    return known


def is_lora_input(class_type: str, name: str) -> bool:
    """Whether an input names one LoRA: by the declaration of its class, else by its own name."""
    spec = spec_of(class_type)
    if spec.loras is not None:
        return bool(spec.loras.name) and _slot_pattern(spec.loras).fullmatch(name) is not None
    return spec.does is Does.UNKNOWN and _UNKNOWN_NAME.fullmatch(name) is not None


def name_in_row(row: Json) -> str | None:
    """The key of the LoRA's name in an object that is one row of LoRAs; None where it is none."""
    key = next((key for key in _NAMES if isinstance(row.get(key), str)), None)
    return key if key is not None and any(one in row for one in (*_MODEL, *SWITCHES)) else None


def _declared(wiring: Wiring, node: Node, loras: Loras) -> list[LoraSaid]:
    if loras.whole and loras.whole in node.inputs and is_off(wiring.value(node, loras.whole)):
        return []
    if loras.off and wiring.value(node, loras.off) is True:
        return []
    found = [
        _parted(said, loras.part)
        for number in _slots(wiring, node, loras)
        if (said := _slot(wiring, node, loras, number)) is not None
    ]
    rows = _rows(node, loras.rows)
    if loras.rows and (rows is not None):
        return [*found, *_clipless(wiring, node, [_parted(said, loras.part) for said in rows])]
    for name in loras.tags:
        found += [_parted(said, loras.part) for said in _tagged(text_of(wiring, node, name))]
    return found


def _by_shape(wiring: Wiring, node: Node) -> list[LoraSaid]:
    """Rows, numbered names with strengths beside them, and tags where the node works on a model."""
    found = list(_rows(node, "*") or ())
    for name in node.inputs:
        named = _UNKNOWN_NAME.match(name)
        text = _model_name(wiring.value(node, name)) if named else None
        if named is None or text is None or is_off(_beside(wiring, node, ("switch{n}",), named["n"], True)):
            continue
        number = named["n"]
        count = read_float(node.inputs.get("lora_count", node.inputs.get("num_loras")))
        if count is not None and number and int(number.strip("_")) > count:
            continue
        strength = read_float(_beside(wiring, node, _UNKNOWN_MODEL, number))
        clip = read_float(_beside(wiring, node, _UNKNOWN_CLIP, number))
        found.append(LoraSaid(name=text, strength=strength, strength_clip=clip))
    works = any(carried_by(name) in {Carries.MODEL, Carries.CLIP, Carries.STACK} for name, _ in node.links())
    if not found and (works or "lora" in node.class_type.lower()):
        for name in node.inputs:
            if carried_by(name) is Carries.OTHER:
                found += _tagged(text_of(wiring, node, name))
    return found


def _beside(
    wiring: Wiring, node: Node, patterns: tuple[str, ...], number: str | None, otherwise: object = None
) -> object:
    name = next((known for one in patterns if (known := one.format(n=number or "")) in node.inputs), None)
    return wiring.value(node, name) if name is not None else otherwise


def _slots(wiring: Wiring, node: Node, loras: Loras) -> Iterator[str]:
    """The numbers of the slots, as they are written; an empty text where there is one slot without a number."""
    if not loras.name:
        return
    if "{n}" not in loras.name:
        yield ""
        return
    pattern = _slot_pattern(loras)
    numbers = [found[1] for name in node.inputs if (found := pattern.fullmatch(name))]
    count = read_int(wiring.value(node, loras.count)) if loras.count in node.inputs else None
    only = read_int(wiring.value(node, loras.only)) if loras.only in node.inputs else None
    for number in sorted(numbers, key=int)[:_MOST_SLOTS]:
        if (count is None or int(number) <= count) and (only is None or int(number) == only):
            yield number


def _slot_pattern(loras: Loras) -> re.Pattern[str]:
    """How the inputs with the names are called, with the number of the slot as its group where there is one."""
    return re.compile(re.escape(loras.name).replace(r"\{n\}", r"(\d{1,4})"))


def _slot(wiring: Wiring, node: Node, loras: Loras, number: str) -> LoraSaid | None:
    def said(pattern: str) -> object:
        return wiring.value(node, pattern.format(n=number)) if pattern else None

    name = _model_name(said(loras.name))
    if name is None or (loras.on and loras.on.format(n=number) in node.inputs and is_off(said(loras.on))):
        return None
    strengths = (loras.model.format(n=number), loras.clip.format(n=number))
    simple = bool(loras.simple) and (
        str(wiring.value(node, loras.mode)).lower() == "simple" or not any(key in node.inputs for key in strengths)
    )
    model = read_float(said(loras.simple if simple else loras.model))
    clip = None if simple else read_float(said(loras.clip))
    blocks = [f"{key} {text}" for key in loras.varies if (text := read_str(wiring.value(node, key)))]
    return LoraSaid(name=name, strength=model, strength_clip=clip, varies=", ".join(blocks) or None)


def _rows(node: Node, name: str) -> list[LoraSaid] | None:
    """The LoRAs in lists of objects or single objects; None where no input of this name (``*``: any) holds one."""
    found: list[LoraSaid] = []
    seen = False
    for key, value in node.inputs.items():
        if name not in {"*", key}:
            continue
        single = read_object(value)
        entries: list[Json] = read_objects(rows_in(value))
        if single is not None and not entries and any(field in single for field in _NAMES):
            entries = [single]
        rows = [entry for entry in entries if name_in_row(entry) is not None]
        seen = seen or bool(rows) or (name == key and isinstance(plain(value), list))
        found += [said for row in rows if (said := _row(row)) is not None]
    return found if seen else None


def _row(row: Json) -> LoraSaid | None:
    name = next((text for key in _NAMES if (text := _model_name(row.get(key)))), None)
    if name is None or _DUMMY.match(name) or any(is_off(row[key]) for key in SWITCHES if key in row):
        return None
    model = next((number for key in _MODEL if (number := read_float(row.get(key))) is not None), None)
    clip = next((number for key in _CLIP if (number := read_float(row.get(key))) is not None), None)
    return LoraSaid(name=name, strength=model, strength_clip=clip)


def _clipless(wiring: Wiring, node: Node, rows: list[LoraSaid]) -> list[LoraSaid]:
    """The rows of a loader: without a text encoder put in, nothing of them is put on one."""
    takes_model = bool(wiring.links(node, Carries.MODEL))
    takes_clip = bool(wiring.links(node, Carries.CLIP))
    return [_parted(said, "model") for said in rows] if takes_model and not takes_clip else rows


def _parted(said: LoraSaid, part: str) -> LoraSaid:
    if part == "model":
        return replace(said, strength_clip=0.0)
    return replace(said, strength=0.0, strength_clip=said.strength) if part == "clip" else said


def _tagged(text: str | None) -> list[LoraSaid]:
    """The LoRAs tagged in a text: ComfyUI's tag loaders have the model's strength first."""
    tags = [tag for tag in read_tags(text or "", model_first=True) if tag.kind is ModelKind.LORA]
    return [
        LoraSaid(name=tag.name, strength=tag.strength, strength_clip=tag.strength_clip, varies=tag.varies)
        for tag in tags[:_MOST_TAGS]
    ]


def _model_name(value: object) -> str | None:
    text = read_str(plain(value))
    return None if text is None or is_no_model(text) else text


def is_off(value: object) -> bool:
    """Whether a switch, as nodes write it, is off."""
    return value is False or value is None or (isinstance(value, str) and value.strip().lower() in _OFF_WORDS)
