"""The parts of a recipe as the routes speak them, both ways: sizes, passes, units, the embedded graph."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any, TypeVar

from ...civitai_utils.recipe_parts import ClosedModel, ControlUnit, Detailer, EmbeddedGraph, Refiner, Source, Variation
from ...civitai_utils.said import said_again, said_as_json
from ...civitai_utils.values import HiresPass, Size
from ...civitai_utils.wire import (
    Json,
    exact_number,
    finite,
    read_float,
    read_int,
    read_object,
    read_objects,
    read_positive_int,
    read_size,
    read_str,
    read_word,
)

Part = TypeVar("Part")


def read_optional(read: Callable[[Json], Part | None], value: object) -> Part | None:
    """The part in a JSON object; None where there is no object."""
    data = read_object(value)
    return None if data is None else read(data)


def size_as_json(size: Size | None) -> dict[str, int] | None:
    """Width and height."""
    return None if size is None else {"width": size.width, "height": size.height}


def read_size_json(value: object) -> Size | None:
    """Both sides, or None."""
    data = read_object(value) or {}
    return read_size(data.get("width"), data.get("height"))


def hires_as_json(hires: HiresPass | None) -> dict[str, Any] | None:
    """The metadata's ``hires``."""
    if hires is None:
        return None
    return {
        "scale": hires.scale,
        "target": size_as_json(hires.target),
        "steps": hires.steps,
        "denoise": hires.denoise,
        "upscaler": hires.upscaler,
        "sampler": hires.sampler,
        "schedule": hires.schedule,
        "cfg_scale": hires.cfg_scale,
        "prompt": hires.prompt,
        "negative_prompt": hires.negative_prompt,
    }


def read_hires(data: Json) -> HiresPass:
    """The second pass in ``hires``."""
    return HiresPass(
        scale=read_float(data.get("scale")),
        target=_read_target(data.get("target")),
        steps=read_positive_int(data.get("steps")),
        denoise=read_float(data.get("denoise")),
        upscaler=read_str(data.get("upscaler")),
        sampler=read_str(data.get("sampler")),
        schedule=read_str(data.get("schedule")),
        cfg_scale=read_float(data.get("cfg_scale")),
        prompt=exact_text(data.get("prompt")),
        negative_prompt=exact_text(data.get("negative_prompt")),
    )


def _read_target(value: object) -> Size | None:
    """A size of which one side may be 0 (free)."""
    data = read_object(value) or {}
    width, height = read_int(data.get("width")), read_int(data.get("height"))
    if width is None or height is None or width < 0 or height < 0 or width == height == 0:
        return None
    return Size(width=width, height=height)


def read_refiner(data: Json) -> Refiner:
    """The metadata's ``refiner``."""
    return Refiner(
        name=read_str(data.get("name")),
        switch_at=read_float(data.get("switch_at")),
        renews_noise=data.get("renews_noise") is True,
    )


def variation_as_json(variation: Variation | None) -> dict[str, Any] | None:
    """The metadata's ``variation``."""
    if variation is None:
        return None
    return asdict(variation) | {"seed": exact_number(variation.seed)}


def read_variation(data: Json) -> Variation:
    """The noise in ``variation``."""
    return Variation(
        seed=read_int(data.get("seed")),
        strength=read_float(data.get("strength")),
        resize_from=read_str(data.get("resize_from")),
    )


def read_detailer(data: Json) -> Detailer:
    """One entry of ``detailers``."""
    return Detailer(
        model=plain_text(data.get("model")),
        what=read_str(data.get("what")),
        prompt=read_str(data.get("prompt")),
        negative_prompt=read_str(data.get("negative_prompt")),
        denoise=read_float(data.get("denoise")),
        confidence=read_float(data.get("confidence")),
        settings=read_texts(data.get("settings")),
    )


def read_control(data: Json) -> ControlUnit:
    """One entry of ``controls``."""
    return ControlUnit(
        module=read_str(data.get("module")),
        model=read_str(data.get("model")),
        weight=read_float(data.get("weight")),
        start=read_float(data.get("start")),
        end=read_float(data.get("end")),
        settings=read_texts(data.get("settings")),
    )


def graph_as_json(graph: EmbeddedGraph | None) -> dict[str, Any] | None:
    """The metadata's ``graph``."""
    if graph is None:
        return None
    nodes = graph.prompt if graph.prompt is not None else read_objects((graph.workflow or {}).get("nodes"))
    return {
        "source": graph.source.value,
        "nodes": len(nodes),
        "prompt": finite(graph.prompt),
        "workflow": finite(graph.workflow),
        "repaired": graph.repaired,
    }


def read_graph_json(data: Json) -> EmbeddedGraph | None:
    """The graph in ``graph``; None where it was sent back empty."""
    prompt, workflow = (read_object(data.get(name)) for name in ("prompt", "workflow"))
    if prompt is None and workflow is None:
        return None
    source = read_source(data.get("source"))
    return EmbeddedGraph(source=source, prompt=prompt, workflow=workflow, repaired=data.get("repaired") is True)


def closed_as_json(closed: ClosedModel | None) -> dict[str, Any] | None:
    """The metadata's ``closed``."""
    return None if closed is None else asdict(closed) | {"reason_said": said_as_json(closed.reason)}


def read_closed(data: Json) -> ClosedModel:
    """The metadata's ``closed``."""
    reason = said_again(data.get("reason_said"), plain_text(data.get("reason")))
    return ClosedModel(base_model=plain_text(data.get("base_model")), reason=reason)


def read_source(value: object) -> Source:
    """Where a statement stands; the site, where nothing says."""
    return read_word(value, Source.SITE)


def read_texts(value: object) -> Mapping[str, str]:
    """The texts of an object by their names, everything else in it left out."""
    return {str(name): text for name, text in (read_object(value) or {}).items() if isinstance(text, str)}


def exact_text(value: object) -> str | None:
    """Text as it is, the empty one included: an empty negative prompt is a statement."""
    return value if isinstance(value, str) else None


def plain_text(value: object) -> str:
    """Text, a number as text, or the empty text."""
    return value if isinstance(value, str) else read_str(value) or ""
