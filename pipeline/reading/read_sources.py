"""A record -> one reading a source, most trusted first."""

from __future__ import annotations

from dataclasses import replace

from ...civitai_utils.recipe_parts import EmbeddedGraph, Source
from ...civitai_utils.said import say
from ...civitai_utils.values import ImageRecord, Reading
from ...civitai_utils.wire import Json
from .bounds import bounded_graph, bounded_reading
from .comfy.comfy_graph import parse_json, read_graph_texts
from .comfy.read_graph import read_graph
from .meta.program import is_posted
from .meta.read_meta import read_meta
from .read_embedded import read_embedded
from .site_airs import with_airs

_SITE_LABEL = say("generation data on the site")
_POSTED_LABEL = say("generation data on the site (posted from its generator)")
_PASTED_LABEL = say("the site's generation data in the pasted text")
_SITE_GRAPH_LABEL = say("the ComfyUI graph on the site")


def read_all(record: ImageRecord) -> list[Reading]:
    """One reading a source, most trusted first: the file, the site's copy of the graph, the site's data."""
    readings: list[Reading] = []
    if record.embedded is not None:
        readings += read_embedded(record.embedded)
    if record.meta is not None:
        graph = _site_graph(record.meta)
        if graph is not None and all(reading.graph is None for reading in readings):
            reading = replace(read_graph(bounded_graph(graph), label=_SITE_GRAPH_LABEL), graph=graph)
            readings.append(with_airs(reading, graph.workflow, graph.prompt))
        label = _POSTED_LABEL if is_posted(record.meta) else _SITE_LABEL
        label = label if record.image_id is not None else _PASTED_LABEL
        readings.append(read_meta(record.meta, source=Source.SITE, label=label))
    return [bounded_reading(reading) for reading in readings]


def _site_graph(meta: Json) -> EmbeddedGraph | None:
    said = meta.get("comfy")
    both, repaired = parse_json(said) if isinstance(said, str) else (said, False)
    if not isinstance(both, dict):
        return None
    graph = read_graph_texts(both.get("prompt"), both.get("workflow"), Source.GRAPH)
    return graph if graph is None else replace(graph, repaired=graph.repaired or repaired)
