"""Nodes that feed every open input of a type without a link: "Anything Everywhere" and its kin (cg-use-everywhere)."""

from __future__ import annotations

from collections.abc import Mapping

from ....civitai_utils.wire import read_int, read_str
from .editor_links import EditorLinks, Value
from .node import Link
from .subgraphs import Placed, slots_of

_ANYTHING = frozenset({"Anything Everywhere", "Anything Everywhere3", "Anything Everywhere?"})
_PROMPTS = "Prompts Everywhere"


class Broadcast:
    """What is sent everywhere in an editor's form, by type; of two prompts each goes to the side it is meant for."""

    def __init__(self, placed: Mapping[str, Placed], links: EditorLinks) -> None:
        self._sent: dict[str, Link | Value] = {}
        for flat, node in placed.items():
            if node.name not in _ANYTHING and node.name != _PROMPTS:
                continue
            for number, slot in enumerate(slots_of(node.entry, "inputs")):
                source = links.source(flat, number)
                link = read_int(slot.get("link"))
                wire = node.level.wires.get(link) if link is not None else None
                if source is None or wire is None:
                    continue
                side = ("positive", "negative")[min(number, 1)] if node.name == _PROMPTS else wire.kind
                self._sent.setdefault(side, source)

    def source(self, node: Placed, name: str, kind: object) -> Link | Value | None:
        """What reaches an open input; None where nothing does."""
        if node.name in _ANYTHING or node.name == _PROMPTS or not self._sent:
            return None
        return self._sent.get(name) or self._sent.get(read_str(kind) or "")
