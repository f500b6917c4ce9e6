"""The texts inside an image file -> readings: generation text, other programs' JSON, ComfyUI graphs.

Which program keeps what where: facts of parity, 5.1 and 5.5.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...civitai_utils.recipe_parts import EmbeddedGraph, Source
from ...civitai_utils.values import EmbeddedData, Reading
from ...civitai_utils.wire import Json, read_object
from .comfy.comfy_graph import is_api_graph, parse_json, read_graph_texts
from .comfy.read_graph import read_graph
from .formats.foreign_data import read_foreign
from .formats.infotext import parse_infotext
from .formats.infotext_meta import infotext_as_meta
from .formats.invoke_data import read_dream
from .meta.read_meta import read_meta

# Most telling first: a later text that says the same as an earlier one adds nothing.
_ORDER = (
    "parameters",
    "parameters-json",
    "UserComment",
    "sui_image_params",
    "invokeai_metadata",
    "sd-metadata",
    "Dream",
    "Comment",
    "comment",
    "ImageDescription",
    "Description",
)
_FILE_LABEL = "generation data in the file"
_FORM_LABEL = "the site generator's form in the file"
_GRAPH_LABEL = "the ComfyUI graph in the file"


def read_embedded(data: EmbeddedData) -> list[Reading]:
    """What the texts of a file say, most trusted first."""
    readings: list[Reading] = []
    graphs: list[EmbeddedGraph] = []
    for name in sorted(data.texts, key=_place):
        for meta, label in _metas(name, data.texts[name], graphs):
            reading = read_meta(meta, source=Source.FILE, label=label)
            if not any(_says_the_same(reading, known) for known in readings):
                readings.append(reading)
    graph = _graph_of(data.texts) or next(iter(graphs), None)
    if graph is not None:
        readings.append(read_graph(graph, label=_GRAPH_LABEL))
    return readings


def _place(name: str) -> int:
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


def _says_the_same(one: Reading, other: Reading) -> bool:
    return (one.prompt, one.seed, one.steps) == (other.prompt, other.seed, other.steps)


def _metas(name: str, text: str, graphs: list[EmbeddedGraph]) -> Iterator[tuple[Json, str]]:
    """The generation data one text holds, in the site's shape; graphs met on the way are put aside."""
    stripped = text.strip("\0 \t\r\n\ufeff")
    if name in {"prompt", "workflow", "Make", "Model", "Software", "Artist"} or not stripped:
        return
    if stripped.startswith("{"):
        data = read_object(parse_json(stripped)[0])
        if data is None:
            return
        if is_api_graph(data):
            graph = read_graph_texts(data, None, Source.GRAPH)
            graphs += [graph] if graph is not None else []
            yield from _site_form(data)
        elif (graph := read_graph_texts(data.get("prompt"), data.get("workflow"), Source.GRAPH)) is not None:
            graphs.append(graph)
        elif (meta := read_foreign(data)) is not None:
            yield meta, _FILE_LABEL
        return
    infotext = parse_infotext(stripped)
    if infotext is not None:
        yield infotext_as_meta(infotext), _FILE_LABEL
    elif name == "Dream" and (dream := read_dream(stripped)) is not None:
        yield dream, _FILE_LABEL


def _site_form(data: Json) -> Iterator[tuple[Json, str]]:
    """The generator's form, which the site's ComfyUI templates keep beside their graph (facts: Civitai 4.6)."""
    said = data.get("extraMetadata")
    form = read_object(parse_json(said)[0]) if isinstance(said, str) else read_object(said)
    if form:
        yield {"engine": "Civitai", **form}, _FORM_LABEL


def _graph_of(texts: Mapping[str, str]) -> EmbeddedGraph | None:
    """The graph of a PNG's own keywords, or of a WebP's Model and Make tags (``prompt:{...}``, ``workflow:{...}``)."""
    found: dict[str, Any] = {}
    for name, text in texts.items():
        if name in {"prompt", "workflow"}:
            found.setdefault(name, text)
        for key in ("prompt", "workflow"):
            if text.lower().startswith(f"{key}:") and text[len(key) + 1 :].lstrip().startswith("{"):
                found.setdefault(key, text[len(key) + 1 :])
    return read_graph_texts(found.get("prompt"), found.get("workflow"), Source.GRAPH)
