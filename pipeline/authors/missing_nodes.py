"""The classes of a graph that this ComfyUI does not have, each with the pack that brings it. Pure."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass

from ...civitai_utils.wire import Json, read_object, read_str
from ..nodes.node_packs import pack_of
from ..reading.comfy.comfy_graph import is_group
from ..reading.comfy.core_nodes import CORE_NODES
from ..reading.comfy.packs.registry import OF_THE_PAGE, PACK_OF, Pack
from .graph_form import Entry, Form, entries_of

# Nodes of the editor itself: its page draws them, and no ComfyUI lists them.
_OF_THE_EDITOR = frozenset({"Reroute", "PrimitiveNode", "Note", "MarkdownNote"})
_REGISTRY_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_REPOSITORY = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}")
_CORE = "comfy-core"
_LONGEST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingNode:
    """A class that is not here: what people call its pack, the pack's id in ComfyUI's registry, where to read of it.

    All three are None where nobody says; ``core`` is a node of a newer ComfyUI itself.
    """

    class_type: str
    count: int
    pack: str | None = None
    registry: str | None = None
    address: str | None = None
    core: bool = False


def missing_nodes(form: Form, graph: Json, definitions: Container[str]) -> tuple[MissingNode, ...]:
    """Each class once, in the order of the graph; ``definitions`` has the classes that the host knows."""
    first: dict[str, Entry] = {}
    counts: dict[str, int] = {}
    for entry in entries_of(form, graph):
        name = entry.class_type
        if name in definitions or name in _OF_THE_EDITOR or is_group(name) or _is_there(name, definitions):
            continue
        known = first.setdefault(name, entry)
        if not _said(known):
            first[name] = entry
        counts[name] = counts.get(name, 0) + 1
    return tuple(_missing(name, counts[name], entry) for name, entry in first.items())


def _is_there(class_type: str, definitions: Container[str]) -> bool:
    """Whether a node that only a pack's page knows is there: it is where any node of its pack is."""
    pack = OF_THE_PAGE.get(class_type)
    return pack is not None and any(known == pack and name in definitions for name, known in PACK_OF.items())


def _said(entry: Entry) -> Mapping[str, str]:
    """What the graph says of the pack: the registry's id, and the repository."""
    properties = read_object(entry.data.get("properties")) or {}
    said = {key: read_str(properties.get(key)) for key in ("cnr_id", "aux_id")}
    return {key: text[:_LONGEST] for key, text in said.items() if text}


def _missing(class_type: str, count: int, entry: Entry) -> MissingNode:
    said = _said(entry)
    known: Pack | None = PACK_OF.get(class_type) or OF_THE_PAGE.get(class_type)
    registry, repository = said.get("cnr_id"), said.get("aux_id")
    if registry == _CORE or (class_type in CORE_NODES and not said):
        return MissingNode(class_type=class_type, count=count, pack="ComfyUI itself, a newer version", core=True)
    loader = pack_of(class_type)
    if loader is not None and registry in {None, loader.registry} and repository is None:
        address = _address(loader.registry, None) or loader.address
        return MissingNode(
            class_type=class_type, count=count, pack=loader.name, registry=loader.registry, address=address
        )
    if registry is None and repository is None and known is not None:
        registry = known.registry
    title = known.title if known is not None and registry in {None, known.registry} else registry or repository
    return MissingNode(
        class_type=class_type, count=count, pack=title, registry=registry, address=_address(registry, repository)
    )


def _address(registry: str | None, repository: str | None) -> str | None:
    """Where the pack is described; what a graph says may be anything, and only a plain name makes an address."""
    if registry is not None and _REGISTRY_ID.fullmatch(registry):
        return f"https://registry.comfy.org/nodes/{registry}"
    if repository is not None and _REPOSITORY.fullmatch(repository):
        return f"https://github.com/{repository}"
    return None
