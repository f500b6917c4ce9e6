"""The ComfyUI graph an image carries: parsed, repaired where it is not JSON, laid out so that links can be followed.

Where it stands: facts of parity, 5.5, and Civitai, 4.3. The site builds its copy by joining texts, so ``undefined``,
``NaN`` and ``Infinity`` occur.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ....civitai_utils import json_pieces
from ....civitai_utils.bounds import MOST_NODES
from ....civitai_utils.recipe_parts import EmbeddedGraph, NeededNode, Source
from ....civitai_utils.wire import Json, read_object, read_objects, read_str
from .core_nodes import CORE_NODES
from .editor_form import nodes_of_editor
from .node import Node
from .subgraphs import definitions_in

# What neither JSON nor Python's reader knows as a value.
_BARE_WORDS = ("undefined", "-NaN")
_GROUP_NODE = ("workflow/", "workflow>")


def parse_json(text: str) -> tuple[Any, bool]:
    """(value, whether it had to be repaired); (None, False) for what is no JSON at all."""
    repaired = False

    def constant(_: str) -> None:
        nonlocal repaired
        repaired = True

    for repair in (lambda said: said, _without_bare_words):
        attempt = repair(text)
        try:
            value = json_pieces.loads(attempt, parse_constant=constant)
        except (ValueError, RecursionError):
            continue
        return value, repaired or attempt != text
    return None, False


def _without_bare_words(text: str) -> str:
    """The text with null for each of them that stands where a value would."""
    for word in _BARE_WORDS:
        before, *rest = text.split(word)
        pieces = [before]
        for piece in rest:
            is_value = pieces[-1].rstrip()[-1:] in {":", "[", ","} and piece.lstrip()[:1] in {",", "}", "]"}
            pieces += ["null" if is_value else word, piece]
        text = "".join(pieces)
    return text


def read_graph_texts(prompt: object, workflow: object, source: Source) -> EmbeddedGraph | None:
    """The graph in two texts or objects, either of which may be missing; None where neither is a graph."""
    api, api_repaired = _as_object(prompt)
    ui, ui_repaired = _as_object(workflow)
    api = api if api is not None and _api_nodes(api) else None
    ui = ui if ui is not None and read_objects(ui.get("nodes")) else None
    if api is None and ui is None:
        return None
    return EmbeddedGraph(source=source, prompt=api, workflow=ui, repaired=api_repaired or ui_repaired)


def is_api_graph(data: Json) -> bool:
    """Whether an object is a graph in API form (perhaps with the site's ``extra`` beside the nodes)."""
    return bool(_api_nodes(data))


def nodes_of(graph: EmbeddedGraph) -> dict[str, Node]:
    """The nodes by id, from the API form, else from the editor's form as far as its widgets are known."""
    if graph.prompt is not None:
        return {node.node_id: node for node in _api_nodes(graph.prompt)[:MOST_NODES]}
    return {node.node_id: node for node in nodes_of_editor(graph.workflow or {})}


def needed_nodes(graph: EmbeddedGraph) -> tuple[NeededNode, ...]:
    """The node classes that ComfyUI itself does not bring, each with its pack where the graph tells."""
    packs: dict[str, str] = {}
    classes: dict[str, None] = {}
    for entry in _editor_entries(graph.workflow or {}):
        name = read_str(entry.get("type"))
        properties = read_object(entry.get("properties")) or {}
        pack = read_str(properties.get("cnr_id")) or read_str(properties.get("aux_id"))
        if name is not None:
            classes.setdefault(name)
            packs |= {name: pack} if pack else {}
    for node in _api_nodes(graph.prompt or {}):
        classes.setdefault(node.class_type)
    foreign = (name for name in classes if name not in CORE_NODES and packs.get(name) != "comfy-core")
    return tuple(NeededNode(class_type=name, pack=packs.get(name)) for name in foreign if not is_group(name))


def _editor_entries(workflow: Json) -> Iterator[Json]:
    """The nodes of the editor's form, those inside its subgraphs too."""
    yield from read_objects(workflow.get("nodes"))
    for definition in definitions_in(workflow):
        yield from read_objects(definition.get("nodes"))


def is_group(name: str) -> bool:
    """Whether a class is a subgraph or an old group node: the editor makes both out of other nodes."""
    is_subgraph = re.fullmatch(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", name) is not None
    return is_subgraph or name.startswith(_GROUP_NODE)


def _as_object(value: object) -> tuple[Json | None, bool]:
    if isinstance(value, str):
        parsed, repaired = parse_json(value)
        return read_object(parsed), repaired
    return read_object(value), False


def _api_nodes(data: Json) -> list[Node]:
    found = []
    for node_id, entry in data.items():
        class_type = read_str((read_object(entry) or {}).get("class_type"))
        if class_type is not None:
            found.append(
                Node(node_id=str(node_id), class_type=class_type, inputs=read_object(entry.get("inputs")) or {})
            )
    return found
