"""The third stage: a record -> the recipe, in its maker's words. Pure; a strange field never raises.

Every source is read for itself (``read_embedded``, ``read_graph``, ``read_meta``), then the readings are merged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ..civitai_utils.errors import ImageWithoutRecipe
from ..civitai_utils.recipe_parts import EmbeddedGraph, Source, SourceNote, Statement
from ..civitai_utils.values import HiresPass, ImageRecord, Recipe, Size
from ..civitai_utils.wire import Json, finite
from .reading.comfy.comfy_graph import needed_nodes, parse_json, read_graph_texts
from .reading.comfy.read_graph import read_graph
from .reading.merge_mentions import merge_mentions
from .reading.merge_readings import MAIN_FIELDS, merge_dialect, merge_other, merge_parameters, merge_unreadable
from .reading.meta.program import is_posted
from .reading.meta.read_hires import merge_hires
from .reading.read_embedded import read_embedded
from .reading.reading import Reading, read_meta
from .words.closed_models import closed_model

_SITE_LABEL = "generation data on the site"
_POSTED_LABEL = "generation data on the site (posted from its generator)"
_SITE_GRAPH_LABEL = "the ComfyUI graph on the site"
_ROW_LABELS = (
    (Source.SITE_LIST, "the site's own list of models"),
    (Source.LINKED, "the models the site links to the image"),
)


def read_recipe(record: ImageRecord) -> Recipe:
    """What the image was made with; raises ``ImageWithoutRecipe`` where neither data nor linked models exist."""
    readings = read_all(record)
    if not readings and not record.version_ids:
        raise ImageWithoutRecipe(
            "This file holds no generation data."
            if record.image_id is None
            else f"Image {record.image_id} does not say how it was made."
        )
    picture = record.picture or (record.embedded.picture if record.embedded else None)
    values, provenance = merge_parameters(readings)
    dialect, version = merge_dialect(readings)
    said = [reading.hires for reading in readings if reading.hires is not None]
    hires = merge_hires(said, values.get("base_size"), picture)
    values["hires"] = hires
    if "base_size" not in values and picture is not None:
        values["base_size"] = _guess_base_size(picture, hires)
        provenance["base_size"] = (Statement(source=Source.SITE, value="taken from the size of the picture"),)
    if record.base_model is not None:
        values["base_model"] = record.base_model
    workflow = next((reading.workflow for reading in readings if reading.workflow[0] is not None), (None, ""))
    mentions = merge_mentions(
        [(reading.source, mention) for reading in readings for mention in reading.mentions],
        record.version_ids,
        record.site_resources,
        dialect=dialect,
        hires_upscaler=hires.upscaler if hires else None,
        onsite_hires=hires is not None and dialect.is_onsite,
    )
    graph = next((reading.graph for reading in readings if reading.graph is not None), None)
    other = merge_other(readings)
    return Recipe(
        image_id=record.image_id,
        image_url=record.image_url,
        media=record.media,
        workflow_type=_workflow_type(readings, workflow[0], hires, values.get("denoise")),
        dialect=dialect,
        generator_version=version,
        picture=picture,
        mentions=mentions,
        other=other,
        unreadable=merge_unreadable(readings, other),
        sources=_sources(record, readings),
        provenance=provenance,
        graph=graph,
        custom_nodes=needed_nodes(graph) if graph is not None else (),
        closed=closed_model(values.get("base_model"), mentions),
        raw=_raw(record),
        **values,
    )


def unknown_fields(recipe: Recipe) -> tuple[str, ...]:
    """The main fields that no source says."""
    return tuple(name for name in MAIN_FIELDS if getattr(recipe, name) is None)


def read_all(record: ImageRecord) -> list[Reading]:
    """One reading a source, most trusted first: the file, the site's copy of the graph, the site's data."""
    readings: list[Reading] = []
    if record.embedded is not None:
        readings += read_embedded(record.embedded)
    if record.meta is not None:
        graph = _site_graph(record.meta)
        if graph is not None and all(reading.graph is None for reading in readings):
            readings.append(read_graph(graph, label=_SITE_GRAPH_LABEL))
        label = _POSTED_LABEL if is_posted(record.meta) else _SITE_LABEL
        readings.append(read_meta(record.meta, source=Source.SITE, label=label))
    return readings


def _site_graph(meta: Json) -> EmbeddedGraph | None:
    said = meta.get("comfy")
    both, repaired = parse_json(said) if isinstance(said, str) else (said, False)
    if not isinstance(both, dict):
        return None
    graph = read_graph_texts(both.get("prompt"), both.get("workflow"), Source.GRAPH)
    return graph if graph is None else replace(graph, repaired=graph.repaired or repaired)


def _sources(record: ImageRecord, readings: Sequence[Reading]) -> tuple[SourceNote, ...]:
    notes = [SourceNote(source=reading.source, label=reading.label) for reading in readings]
    there = {Source.SITE_LIST: record.site_resources, Source.LINKED: record.version_ids}
    notes += [SourceNote(source=source, label=label) for source, label in _ROW_LABELS if there[source]]
    return tuple(dict.fromkeys(notes))


def _raw(record: ImageRecord) -> dict[str, Any]:
    texts = record.embedded.texts if record.embedded is not None else {}
    raw: dict[str, Any] = {f"file: {name}": text for name, text in texts.items()}
    if record.meta is not None:
        # The graph is kept apart, and a copy of it would double the answer.
        raw["site"] = finite({name: value for name, value in record.meta.items() if name != "comfy"})
    return raw


def _guess_base_size(picture: Size, hires: HiresPass | None) -> Size:
    """The size of the first pass where only the picture's is known: the hires factor (1.5 on the site) backwards."""
    if hires is None:
        return picture
    factor = hires.scale or 1.5
    return Size(width=_to_eight(picture.width / factor), height=_to_eight(picture.height / factor))


def _to_eight(pixels: float) -> int:
    return max(8, round(pixels / 8) * 8)


def _workflow_type(
    readings: Sequence[Reading], kind: str | None, hires: HiresPass | None, denoise: float | None
) -> str:
    """The user's word for the kind of workflow: txt2img, txt2img-hires, img2img, img2img-hires, or the site's own."""
    first = kind or "txt2img"
    if kind is None and any(reading.inpaints for reading in readings):
        first = "img2img"
    elif kind is None and denoise is not None and hires is None:
        # A graph with an empty latent begins from nothing, whatever its denoise says.
        graph = next((reading for reading in readings if reading.graph is not None), None)
        begins_empty = graph is not None and graph.base_size is not None
        first = "txt2img" if begins_empty else "img2img"
    return f"{first}-hires" if hires is not None else first
