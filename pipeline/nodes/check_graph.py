"""What a ComfyUI would say against a graph, by the definitions of its nodes. Pure.

Sources: ``validate_inputs`` in ComfyUI's ``execution.py`` and ``validate_node_input`` in its ``validation.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from .definitions import Definitions, Input, inputs_of, outputs_of

ApiGraph = Mapping[str, Mapping[str, Any]]
# Types that say yes to any other: "any", and "the same as its neighbour", which only an editor holds it to.
_ANY = frozenset({"*", "COMFY_MATCHTYPE_V3"})
_VALUES = frozenset({"STRING", "BOOLEAN"})


class FaultKind(str, Enum):
    """What is wrong; the value is ComfyUI's own word for it."""

    NO_CLASS = "no_class"
    INPUT_MISSING = "required_input_missing"
    BAD_LINK = "bad_linked_input"
    OTHER_TYPE = "return_type_mismatch"
    NOT_IN_LIST = "value_not_in_list"
    NO_NUMBER = "invalid_input_type"
    TOO_SMALL = "value_smaller_than_min"
    TOO_BIG = "value_bigger_than_max"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that is wrong with one node; ``received`` is what it has there, of a link the type that comes."""

    kind: FaultKind
    node_id: str
    class_type: str
    input: Input | None = None
    received: Any = None


def check_graph(graph: ApiGraph, definitions: Definitions) -> tuple[Fault, ...]:
    """Missing classes and inputs, links of another type, numbers out of range, values that are in no list."""
    return tuple(fault for node_id in graph for fault in node_faults(node_id, graph, definitions))


def node_faults(node_id: str, graph: ApiGraph, definitions: Definitions) -> Iterator[Fault]:
    """The faults of one node."""
    node = graph[node_id]
    class_type, given = str(node["class_type"]), node.get("inputs", {})
    definition = definitions.get(class_type)
    if definition is None:
        yield Fault(kind=FaultKind.NO_CLASS, node_id=node_id, class_type=class_type)
        return
    for name, one in inputs_of(definition, given).items():
        if name in given:
            kind, received = _fault_of(given[name], one, graph, definitions)
        else:
            kind, received = FaultKind.INPUT_MISSING if one.is_required else None, None
        if kind is not None:
            yield Fault(kind=kind, node_id=node_id, class_type=class_type, input=one, received=received)


def _fault_of(value: object, one: Input, graph: ApiGraph, definitions: Definitions) -> tuple[FaultKind | None, object]:
    if isinstance(value, list):
        return _fault_of_link(value, one, graph, definitions)
    if one.options is not None:
        return None if value in one.options else FaultKind.NOT_IN_LIST, value
    # One of several types will do.
    tried = [_fault_of_value(value, kind.strip(), one.settings) for kind in one.types.split(",")]
    return None if None in tried else tried[0], value


def _fault_of_link(
    link: list[Any], one: Input, graph: ApiGraph, definitions: Definitions
) -> tuple[FaultKind | None, object]:
    source = graph.get(str(link[0])) if len(link) == 2 else None
    if source is None or not isinstance(link[1], int):
        return FaultKind.BAD_LINK, link
    definition = definitions.get(str(source["class_type"]))
    if definition is None:
        # What it gives is not known; that it is missing is its own fault.
        return None, link
    slots = outputs_of(definition)
    if not 0 <= link[1] < len(slots):
        return FaultKind.BAD_LINK, link
    received, wanted = _parted(slots[link[1]]), _parted(one.types)
    fits = received & wanted or (received | wanted) & _ANY
    return None if fits else FaultKind.OTHER_TYPE, slots[link[1]]


def _fault_of_value(value: Any, kind: str, settings: Mapping[str, Any]) -> FaultKind | None:
    if kind in _VALUES or kind in _ANY:
        return None
    if kind not in {"INT", "FLOAT"}:
        return FaultKind.BAD_LINK
    try:
        number = int(value) if kind == "INT" else float(value)
    except (TypeError, ValueError, OverflowError):
        return FaultKind.NO_NUMBER
    if _is_beyond(settings.get("min"), number, -1):
        return FaultKind.TOO_SMALL
    return FaultKind.TOO_BIG if _is_beyond(settings.get("max"), number, 1) else None


def _is_beyond(limit: object, number: float, side: int) -> bool:
    return isinstance(limit, (int, float)) and number * side > limit * side


def _parted(types: str) -> set[str]:
    return {part.strip() for part in types.split(",")}
