"""The texts inside an image file -> readings: generation text, other programs' JSON, ComfyUI graphs.

Which program keeps what where: facts of parity, 5.1 and 5.5.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ...civitai_utils.bounds import MOST_SOURCES, both_ends
from ...civitai_utils.recipe_parts import Cut, EmbeddedGraph, Source
from ...civitai_utils.said import say
from ...civitai_utils.values import EmbeddedData, Reading
from ...civitai_utils.wire import Json, read_object
from .bounds import bounded_graph
from .comfy.comfy_graph import is_api_graph, parse_json, read_graph_texts
from .comfy.read_graph import read_graph
from .formats.draw_things_data import read_description
from .formats.easy_data import SIGN as EASY_SIGN
from .formats.easy_data import read_easy, read_easy_text, texts_of_keys
from .formats.foreign_data import NOVELAI, read_foreign
from .formats.infotext import parse_infotext
from .formats.infotext_meta import infotext_as_meta
from .formats.invoke_data import read_dream
from .formats.mochi_data import read_mochi
from .meta.read_meta import read_meta
from .site_airs import with_airs

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
    EASY_SIGN,
    "ImageDescription",
    "Description",
)
_PLACES = {False: say("the file"), True: say("the pasted text")}


def read_embedded(data: EmbeddedData) -> list[Reading]:
    """What the texts of a file, or a pasted one, say, most trusted first."""
    readings: list[Reading] = []
    found = _Found(place=_PLACES[data.pasted])
    for name in sorted(data.texts, key=_place):
        if len(readings) >= MOST_SOURCES:
            break
        for meta, label in _metas(name, data.texts, found):
            reading = read_meta(meta, source=Source.FILE, label=label)
            reading = replace(reading, cut=(*found.cut, *reading.cut))
            if not any(_says_the_same(reading, known) for known in readings):
                readings.append(reading)
    graph = _graph_of(data.texts) or next(iter(found.graphs), None)
    if graph is not None:
        label = say("the ComfyUI graph in {place}", place=found.place)
        reading = replace(read_graph(bounded_graph(graph), label=label), graph=graph)
        readings.append(with_airs(reading, graph.workflow, graph.prompt, *found.beside_graphs))
    return readings


@dataclass(slots=True)
class _Found:
    """What is met on the way through the texts; ``place`` is what they stand in, in words for people, ``cut``
    what of the present one is not read."""

    place: str
    cut: tuple[Cut, ...] = ()
    graphs: list[EmbeddedGraph] = field(default_factory=list)
    beside_graphs: list[Json] = field(default_factory=list)


def _place(name: str) -> int:
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


def _says_the_same(one: Reading, other: Reading) -> bool:
    return (one.prompt, one.seed, one.steps) == (other.prompt, other.seed, other.steps)


def _metas(name: str, texts: Mapping[str, str], found: _Found) -> Iterator[tuple[Json, str]]:
    """The generation data one text holds, in the site's shape; graphs met on the way are put aside."""
    stripped = texts[name].strip("\0 \t\r\n\ufeff")
    label = say("generation data in {place}", place=found.place)
    found.cut = ()
    if name == EASY_SIGN:
        yield read_easy(texts_of_keys(texts)), label
        return
    if name in {"prompt", "workflow", "Make", "Model", "Software", "Artist"} or not stripped:
        return
    if stripped.startswith("{"):
        data = read_object(parse_json(stripped)[0])
        if data is None:
            return
        if is_api_graph(data):
            graph = read_graph_texts(data, None, Source.GRAPH)
            found.graphs += [graph] if graph is not None else []
            found.beside_graphs.append(data)
            yield from _site_form(data, found.place)
        elif (graph := read_graph_texts(data.get("prompt"), data.get("workflow"), Source.GRAPH)) is not None:
            found.graphs.append(graph)
            found.beside_graphs.append(data)
        elif (meta := read_foreign(data)) is not None:
            yield _with_description(meta, texts), label
        return
    read = both_ends(stripped)
    if len(read) < len(stripped):
        what = say("characters of the generation text")
        found.cut = (Cut(what=what, had=len(stripped), kept=len(read), ends=True),)
    said = _read_text(name, read)
    if said is not None:
        yield said, label


def _read_text(name: str, text: str) -> Json | None:
    """What a text that is no JSON says, in the site's shape."""
    for read in (read_mochi, read_easy_text):
        if (meta := read(text)) is not None:
            return meta
    infotext = parse_infotext(text)
    if infotext is not None:
        return read_description(infotext) or infotext_as_meta(infotext)
    if name == "Dream":
        return read_dream(text)
    # What webui writes without its settings is the prompt alone.
    return {"prompt": text} if name == "parameters" else None


def _with_description(meta: dict[str, Any], texts: Mapping[str, str]) -> Json:
    """NovelAI's first images have their prompt in a text of its own."""
    if meta.get("software") == NOVELAI and "prompt" not in meta:
        return {**meta, "prompt": texts.get("Description")}
    return meta


def _site_form(data: Json, place: str) -> Iterator[tuple[Json, str]]:
    """The generator's form, which the site's ComfyUI templates keep beside their graph (facts: Civitai 4.6)."""
    said = data.get("extraMetadata")
    form = read_object(parse_json(said)[0]) if isinstance(said, str) else read_object(said)
    if form:
        yield {"engine": "Civitai", **form}, say("the site generator's form in {place}", place=place)


def _graph_of(texts: Mapping[str, str]) -> EmbeddedGraph | None:
    """The graph of a PNG's own keywords, or of a WebP's Model and Make tags (``prompt:{...}``, ``workflow:{...}``)."""
    found: dict[str, Any] = {}
    for name, text in texts.items():
        if name in {"prompt", "workflow"}:
            found.setdefault(name, text)
        for key in ("prompt", "workflow"):
            if text[:20].lower().startswith(f"{key}:") and text[len(key) + 1 :].lstrip().startswith("{"):
                found.setdefault(key, text[len(key) + 1 :])
    return read_graph_texts(found.get("prompt"), found.get("workflow"), Source.GRAPH)
