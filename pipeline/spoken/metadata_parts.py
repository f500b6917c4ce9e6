"""The newer half of the metadata on the wire: who says what, and the parts beside the plain parameters, both ways."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from ...civitai_utils.recipe_parts import (
    ClosedModel,
    ControlUnit,
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
from ...civitai_utils.values import Recipe
from ...civitai_utils.wire import (
    Json,
    exact_number,
    finite,
    read_float,
    read_int,
    read_list,
    read_object,
    read_objects,
    read_positive_int,
    read_str,
)


def parts_as_json(recipe: Recipe) -> dict[str, Any]:
    """The fields of POST /civitai/fetch beside the plain parameters."""
    return {
        "distilled_cfg_scale": recipe.distilled_cfg_scale,
        "ensd": recipe.ensd,
        "eta": recipe.eta,
        "emphasis": recipe.emphasis,
        "modules": list(recipe.modules),
        "refiner": asdict(recipe.refiner) if recipe.refiner else None,
        "variation": _variation_as_json(recipe.variation),
        "detailers": [asdict(entry) for entry in recipe.detailers],
        "controls": [asdict(entry) for entry in recipe.controls],
        "extensions": {name: dict(settings) for name, settings in recipe.extensions.items()},
        "sources": [{"source": entry.source.value, "label": entry.label} for entry in recipe.sources],
        "provenance": {
            name: [{"source": one.source.value, "value": one.value, "agrees": one.agrees} for one in said]
            for name, said in recipe.provenance.items()
        },
        "graph": _graph_as_json(recipe.graph),
        "custom_nodes": [
            {"class_type": entry.class_type, "pack": entry.pack, "installed": None} for entry in recipe.custom_nodes
        ],
        "closed": asdict(recipe.closed) if recipe.closed else None,
        "raw": dict(recipe.raw),
    }


def read_parts_json(data: Json) -> dict[str, Any]:
    """The arguments of a ``Recipe`` in those fields; a strange one is left out."""
    return {
        "distilled_cfg_scale": read_float(data.get("distilled_cfg_scale")),
        "ensd": read_int(data.get("ensd")),
        "eta": read_float(data.get("eta")),
        "emphasis": read_str(data.get("emphasis")),
        "modules": tuple(text for entry in read_list(data.get("modules")) if (text := read_str(entry))),
        "refiner": _read_refiner(data.get("refiner")),
        "variation": _read_variation(data.get("variation")),
        "detailers": tuple(_read_detailer(entry) for entry in read_objects(data.get("detailers"))),
        "controls": tuple(_read_control(entry) for entry in read_objects(data.get("controls"))),
        "extensions": {
            str(name): read_texts(settings) for name, settings in (read_object(data.get("extensions")) or {}).items()
        },
        "sources": tuple(
            SourceNote(source=_read_source(entry.get("source")), label=read_str(entry.get("label")) or "")
            for entry in read_objects(data.get("sources"))
        ),
        "provenance": {
            str(name): tuple(
                Statement(
                    source=_read_source(entry.get("source")),
                    value=_text(entry.get("value")),
                    agrees=entry.get("agrees") is not False,
                )
                for entry in read_objects(said)
            )
            for name, said in (read_object(data.get("provenance")) or {}).items()
        },
        "graph": _read_graph(data.get("graph")),
        "custom_nodes": tuple(
            NeededNode(class_type=name, pack=read_str(entry.get("pack")))
            for entry in read_objects(data.get("custom_nodes"))
            if (name := read_str(entry.get("class_type")))
        ),
        "closed": _read_closed(data.get("closed")),
        "raw": dict(read_object(data.get("raw")) or {}),
    }


def statement_as_json(statement: ModelStatement) -> dict[str, Any]:
    """One entry of a mention's ``statements``."""
    return {
        "source": statement.source.value,
        "place": statement.place,
        "name": statement.name,
        "weight": statement.strength,
        "hash": statement.digest,
        "version_id": statement.version_id,
    }


def read_statement(data: Json) -> ModelStatement:
    """The statement in an entry of ``statements``."""
    return ModelStatement(
        source=_read_source(data.get("source")),
        place=read_str(data.get("place")) or "",
        name=read_str(data.get("name")),
        strength=read_float(data.get("weight")),
        digest=read_str(data.get("hash")),
        version_id=read_positive_int(data.get("version_id")),
    )


def read_texts(value: object) -> Mapping[str, str]:
    """The texts of an object by their names, everything else in it left out."""
    return {str(name): text for name, text in (read_object(value) or {}).items() if isinstance(text, str)}


def _graph_as_json(graph: EmbeddedGraph | None) -> dict[str, Any] | None:
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


def _variation_as_json(variation: Variation | None) -> dict[str, Any] | None:
    if variation is None:
        return None
    return asdict(variation) | {"seed": exact_number(variation.seed)}


def _read_refiner(value: object) -> Refiner | None:
    data = read_object(value)
    if data is None:
        return None
    return Refiner(name=read_str(data.get("name")), switch_at=read_float(data.get("switch_at")))


def _read_variation(value: object) -> Variation | None:
    data = read_object(value)
    if data is None:
        return None
    return Variation(
        seed=read_int(data.get("seed")),
        strength=read_float(data.get("strength")),
        resize_from=read_str(data.get("resize_from")),
    )


def _read_detailer(data: Json) -> Detailer:
    return Detailer(
        model=_text(data.get("model")),
        prompt=read_str(data.get("prompt")),
        negative_prompt=read_str(data.get("negative_prompt")),
        denoise=read_float(data.get("denoise")),
        confidence=read_float(data.get("confidence")),
        settings=read_texts(data.get("settings")),
    )


def _read_control(data: Json) -> ControlUnit:
    return ControlUnit(
        module=read_str(data.get("module")),
        model=read_str(data.get("model")),
        weight=read_float(data.get("weight")),
        start=read_float(data.get("start")),
        end=read_float(data.get("end")),
        settings=read_texts(data.get("settings")),
    )


def _read_graph(value: object) -> EmbeddedGraph | None:
    data = read_object(value)
    prompt, workflow = (read_object(data.get(name)) if data else None for name in ("prompt", "workflow"))
    if data is None or (prompt is None and workflow is None):
        return None
    source = _read_source(data.get("source"))
    return EmbeddedGraph(source=source, prompt=prompt, workflow=workflow, repaired=data.get("repaired") is True)


def _read_closed(value: object) -> ClosedModel | None:
    data = read_object(value)
    if data is None:
        return None
    return ClosedModel(base_model=_text(data.get("base_model")), reason=_text(data.get("reason")))


def _read_source(value: object) -> Source:
    word = read_str(value)
    return Source(word) if word in {one.value for one in Source} else Source.SITE


def _text(value: object) -> str:
    return value if isinstance(value, str) else read_str(value) or ""
