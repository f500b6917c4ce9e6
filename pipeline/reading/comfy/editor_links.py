"""Where an input of the editor's form gets its value: through reroutes, get/set pairs, switched-off nodes, subgraphs.

A bypassed node hands on what comes in of the same type, as the editor has it; a muted one gives nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ....civitai_utils.wire import Json, read_int, read_list, read_object, read_str
from .node import Link
from .subgraphs import BYPASSED, INPUT_NODE, MUTED, OUTPUT_NODE, Level, Placed, Wire, slots_of

# More in a row are a ring.
_MOST_HOPS = 1_000
_REROUTES = frozenset({"Reroute", "Reroute (rgthree)"})
_GET, _SET = frozenset({"GetNode", "easy getNode"}), frozenset({"SetNode", "easy setNode"})
# A proxy widget of this id stands for an input of the subgraph itself.
_OUTER = "-1"
NO_NODES = _REROUTES | _GET | _SET | {"PrimitiveNode", "Note", "MarkdownNote"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What a primitive of the editor holds."""

    value: Any


class EditorLinks:
    """Answers where an input's value comes from; each answer is found once."""

    def __init__(self, placed: Mapping[str, Placed]) -> None:
        self._placed = placed
        self._ends: dict[tuple[str, int], tuple[str, Wire]] = {}
        self._sets: dict[tuple[str, str], str] = {}
        self._set_anywhere: dict[str, str] = {}
        for flat, node in placed.items():
            if node.name in _SET:
                self._sets.setdefault((node.level.prefix, _label(node.entry)), flat)
                if node.mode != MUTED:
                    self._set_anywhere.setdefault(_label(node.entry), flat)
        seen: set[str] = set()
        for node in placed.values():
            if node.inside is not None and node.inside.prefix not in seen:
                seen.add(node.inside.prefix)
                for wire in node.inside.wires.values():
                    if wire.target_id == OUTPUT_NODE:
                        self._ends[node.inside.prefix, wire.target_slot] = (node.inside.prefix, wire)

    def source(self, flat: str, number: int) -> Link | Value | None:
        """The node and output, or the primitive's value, behind an input of a node."""
        found = self._wire(flat, number)
        for _ in range(_MOST_HOPS):
            if found is None:
                return None
            level, wire = found
            if isinstance(wire, Value):
                return wire
            if wire.origin_id == INPUT_NODE and level.outer is not None:
                found = self._from_outside(level, wire.origin_slot)
                continue
            origin = f"{level.prefix}{wire.origin_id}"
            node = self._placed.get(origin)
            if node is None or node.mode == MUTED:
                return None
            if node.mode == BYPASSED:
                found = self._through(origin, node, wire)
            elif node.inside is not None:
                found = self._from_inside(node.inside, wire.origin_slot)
            elif node.name in _REROUTES or node.name in _SET:
                found = self._wire(origin, 0)
            elif node.name in _GET:
                found = self._gotten(node)
            elif node.name == "PrimitiveNode":
                values = read_list(node.entry.get("widgets_values"))
                return Value(value=values[0]) if values else None
            else:
                return origin, wire.origin_slot
        return None

    def is_linked(self, flat: str, number: int) -> bool:
        """Whether anything is put into an input, be it a node that is switched off."""
        return self._wire(flat, number) is not None

    def promoted(self, level: Level, slot: int) -> Any:
        """The value the placed subgraph itself holds for an input that nothing feeds; None where it holds none."""
        outer = self._placed.get(level.outer or "")
        if outer is None:
            return None
        inputs = slots_of(outer.entry, "inputs")
        values = read_list(outer.entry.get("widgets_values"))
        named = [place for place, entry in enumerate(inputs) if read_object(entry.get("widget")) is not None]
        return values[named.index(slot)] if slot in named and len(named) == len(values) else None

    def _wire(self, flat: str, number: int) -> tuple[Level, Wire | Value] | None:
        node = self._placed[flat]
        inputs = slots_of(node.entry, "inputs")
        link = read_int(inputs[number].get("link")) if number < len(inputs) else None
        wire = node.level.wires.get(link) if link is not None else None
        return (node.level, wire) if wire is not None else None

    def _from_outside(self, level: Level, slot: int) -> tuple[Level, Wire | Value] | None:
        """What is put into the placed subgraph: by the place of the input, or by its name where they were moved."""
        outer = self._placed.get(level.outer or "")
        if outer is None:
            return None
        inputs = slots_of(outer.entry, "inputs")
        named = slots_of(level.definition, "inputs")
        name = named[slot].get("name") if slot < len(named) else None
        place = next((number for number, entry in enumerate(inputs) if name and entry.get("name") == name), slot)
        found = self._wire(level.outer or "", place)
        if found is not None:
            return found
        value = level.proxied.get((_OUTER, str(name)), self.promoted(level, place))
        return (level, Value(value=value)) if value is not None else None

    def _from_inside(self, inside: Level, slot: int) -> tuple[Level, Wire | Value] | None:
        end = self._ends.get((inside.prefix, slot))
        return (inside, end[1]) if end is not None else None

    def _through(self, flat: str, node: Placed, wire: Wire) -> tuple[Level, Wire | Value] | None:
        """The input of a bypassed node that comes out of it: the one at the output's place before others."""
        inputs, outputs = slots_of(node.entry, "inputs"), slots_of(node.entry, "outputs")
        kind = outputs[wire.origin_slot].get("type") if wire.origin_slot < len(outputs) else wire.kind
        places = sorted(range(len(inputs)), key=lambda place: place != wire.origin_slot)
        for place in places:
            if inputs[place].get("type") in {kind, wire.kind} and self.is_linked(flat, place):
                return self._wire(flat, place)
        return None

    def _gotten(self, node: Placed) -> tuple[Level, Wire | Value] | None:
        """What was set under the name: in the node's own graph, in one around it, or else wherever it was."""
        level: Level | None = node.level
        while level is not None:
            flat = self._sets.get((level.prefix, _label(node.entry)))
            if flat is not None:
                return self._wire(flat, 0) if self._placed[flat].mode != MUTED else None
            outer = self._placed.get(level.outer or "")
            level = outer.level if outer is not None else None
        anywhere = self._set_anywhere.get(_label(node.entry))
        return self._wire(anywhere, 0) if anywhere is not None else None


def _label(entry: Json) -> str:
    values = read_list(entry.get("widgets_values"))
    return (read_str(values[0]) if values else None) or ""
