"""The editor's form laid flat: the nodes inside subgraphs and old group nodes stand beside the others.

A subgraph is defined once under ``definitions.subgraphs`` and placed as a node whose class is the definition's id; its
links begin at ``inputNode`` and end at ``outputNode`` (-10 and -20). A group node keeps its nodes in
``extra.groupNodes``, by their places in a list. A node inside gets the id the API form gives it: ``12:5``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ....civitai_utils.bounds import MOST_NODES
from ....civitai_utils.wire import Json, read_int, read_list, read_object, read_objects, read_str

INPUT_NODE, OUTPUT_NODE = "-10", "-20"
MUTED, BYPASSED = 2, 4
_DEEPEST = 32
# A link written as an object, in the order of one written as a list.
_LINK_ROW = ("id", "origin_id", "origin_slot", "target_id", "target_slot", "type")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """One link of the editor's form."""

    origin_id: str
    origin_slot: int
    target_id: str
    target_slot: int
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One graph: the whole, or what is inside one placed subgraph, whose node's id is ``outer``.

    ``proxied`` are the values that node holds for widgets inside it: (id of the node inside, widget) -> value.
    """

    prefix: str
    wires: Mapping[int, Wire]
    definition: Json
    outer: str | None
    depth: int
    mode: int
    proxied: Mapping[tuple[str, str], Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """One node of the editor's form where it stands; ``inside`` is what it holds, where it is a subgraph."""

    entry: Json
    level: Level
    mode: int
    inside: Level | None

    @property
    def name(self) -> str:
        """The node's class."""
        return read_str(self.entry.get("type")) or ""


def lay_flat(workflow: Json) -> dict[str, Placed]:
    """Every node by its flat id, those inside subgraphs after the node that holds them."""
    definitions = _definitions(workflow)
    root = Level(prefix="", wires=_wires(workflow), definition=workflow, outer=None, depth=0, mode=0)
    placed: dict[str, Placed] = {}
    waiting = [root]
    while waiting and len(placed) < MOST_NODES:
        level = waiting.pop(0)
        for entry in read_objects(level.definition.get("nodes")):
            node_id = read_str(entry.get("id"))
            name = read_str(entry.get("type"))
            if node_id is None or name is None or len(placed) >= MOST_NODES:
                continue
            flat = f"{level.prefix}{node_id}"
            mode = level.mode or read_int(entry.get("mode")) or 0
            definition = definitions.get(name) if level.depth < _DEEPEST else None
            inside = None
            if definition is not None:
                inside = Level(
                    prefix=f"{flat}:",
                    wires=_wires(definition),
                    definition=_with_values(definition, entry),
                    proxied=_proxied(entry),
                    outer=flat,
                    depth=level.depth + 1,
                    mode=mode if mode in {MUTED, BYPASSED} else 0,
                )
                waiting.append(inside)
            placed[flat] = Placed(entry=entry, level=level, mode=mode, inside=inside)
    return placed


def slots_of(entry: Json, side: str) -> list[Json]:
    """The ``inputs`` or ``outputs`` of a node or a definition."""
    return read_objects(entry.get(side))


def definitions_in(held: Json) -> list[Json]:
    """The subgraphs that a workflow, or a subgraph, brings with it."""
    return read_objects((read_object(held.get("definitions")) or {}).get("subgraphs"))


def _definitions(workflow: Json) -> dict[str, Json]:
    """What a node of this class holds."""
    found: dict[str, Json] = {}
    for definition in definitions_in(workflow):
        name = read_str(definition.get("id"))
        if name is not None:
            found[name] = definition
            for inner, held in _definitions_inside(definition):
                found.setdefault(inner, held)
    groups = read_object((read_object(workflow.get("extra")) or {}).get("groupNodes")) or {}
    for name, group in groups.items():
        if isinstance(group, Mapping):
            made = _group_as_definition(group)
            found |= {f"workflow/{name}": made, f"workflow>{name}": made}
    return found


def _definitions_inside(definition: Json) -> Iterator[tuple[str, Json]]:
    """Definitions that a definition brings itself, as some exports nest them."""
    waiting: list[tuple[Json, int]] = [(definition, 0)]
    while waiting:
        held, depth = waiting.pop()
        for inner in definitions_in(held):
            name = read_str(inner.get("id"))
            if name is not None and depth < _DEEPEST:
                yield name, inner
                waiting.append((inner, depth + 1))


def _wires(graph: Json) -> dict[int, Wire]:
    found: dict[int, Wire] = {}
    for entry in read_list(graph.get("links")):
        row = list(read_list(entry)) or [(read_object(entry) or {}).get(key) for key in _LINK_ROW]
        row += [None] * (6 - len(row))
        link_id, origin = read_int(row[0]), read_str(row[1])
        if link_id is not None and origin is not None:
            found[link_id] = Wire(
                origin_id=origin,
                origin_slot=read_int(row[2]) or 0,
                target_id=read_str(row[3]) or "",
                target_slot=read_int(row[4]) or 0,
                kind=row[5] if isinstance(row[5], str) else "*",
            )
    return found


def _with_values(definition: Json, entry: Json) -> Json:
    """The definition with the values of the group node that places it."""
    values = read_list(entry.get("widgets_values"))
    nodes = read_objects(definition.get("nodes"))
    lengths = [len(read_list(node.get("widgets_values"))) for node in nodes]
    if definition.get("grouped") is True and sum(lengths) == len(values):
        return {**definition, "nodes": list(_sliced(nodes, lengths, values))}
    return definition


def _proxied(entry: Json) -> dict[tuple[str, str], Any]:
    """The values of a placed subgraph's proxy widgets, where it holds one for each."""
    values = read_list(entry.get("widgets_values"))
    proxies = [read_list(one) for one in read_list((read_object(entry.get("properties")) or {}).get("proxyWidgets"))]
    if not proxies or len(proxies) != len(values):
        return {}
    pairs = zip(proxies, values, strict=True)
    return {(str(proxy[0]), str(proxy[1])): value for proxy, value in pairs if len(proxy) >= 2}


def _sliced(nodes: list[Json], lengths: list[int], values: Sequence[Any]) -> Iterator[Json]:
    begun = 0
    for node, length in zip(nodes, lengths, strict=True):
        yield {**node, "widgets_values": list(values[begun : begun + length])}
        begun += length


def _group_as_definition(group: Json) -> Json:
    """An old group node in the shape of a subgraph: what is not linked inside is its own inputs and outputs."""
    nodes = read_objects(group.get("nodes"))[:MOST_NODES]
    rows = [list(entry) for entry in read_list(group.get("links")) if len(read_list(entry)) >= 4]
    fed = {(read_int(row[2]), read_int(row[3])): number for number, row in enumerate(rows)}
    used = {(read_int(row[0]), read_int(row[1])) for row in rows}
    outside = [list(entry) for entry in read_list(group.get("external")) if len(read_list(entry)) >= 2]
    shown = {(read_int(row[0]), read_int(row[1])) for row in outside}
    links: list[list[Any]] = [[number, row[0], row[1], row[2], row[3], row[-1]] for number, row in enumerate(rows)]
    made: list[Json] = []
    inputs: list[Json] = []
    outputs: list[Json] = []
    for place, node in enumerate(nodes):
        slots: list[Json] = []
        for number, slot in enumerate(slots_of(node, "inputs")):
            link = fed.get((place, number))
            if link is None:
                link = len(links)
                links.append([link, INPUT_NODE, len(inputs), place, number, slot.get("type")])
                inputs.append({"name": slot.get("name"), "type": slot.get("type")})
            slots.append({**slot, "link": link})
        for number, slot in enumerate(slots_of(node, "outputs")):
            if (place, number) not in used or (place, number) in shown:
                links.append([len(links), place, number, OUTPUT_NODE, len(outputs), slot.get("type")])
                outputs.append({"name": slot.get("name"), "type": slot.get("type")})
        made.append({**node, "id": place, "inputs": slots})
    return {"nodes": made, "links": links, "inputs": inputs, "outputs": outputs, "grouped": True}
