"""The links of a graph, followed by what they carry: through switches (the side that was on), pipes and hand-ons.

Nothing here recurses over the graph but a switch whose selector hangs on switches, and that is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from ....civitai_utils.wire import read_float, read_list
from .arithmetic import computed
from .kinds_of_links import Carries, carried_by
from .node import Link, Node, Nodes, as_link
from .packs.declaration import Does, NodeSpec, Switch
from .packs.known import spec_of

# (input, what feeds it, what it carries)
Linked = tuple[str, Link, Carries]

# More steps along one value are a ring, or time to be wasted.
_MOST_STEPS = 1_000
_DEEPEST_SELECTOR = 8
# Ways are as long as a graph is large, so those of a graph made to be huge are not kept.
_MOST_REMEMBERED = 2_000
_NUMBER = re.compile(r"(\d+)(?:_opt)?$")
_SELECTORS = ("select", "index", "input", "Input", "switch", "boolean", "condition", "cond", "selected", "choice")
_VALUE_INPUTS = (
    "value", "Value", "seed", "noise_seed", "int", "INT", "float", "FLOAT", "number", "Number", "string", "text",
)  # fmt: skip
_SWITCHING = re.compile(r"switch|if\s?-?else|selector", re.IGNORECASE)
_SHOWING = re.compile(r"show|display|preview", re.IGNORECASE)
_SIDES = {Carries.POSITIVE, Carries.NEGATIVE}


class Wiring:
    """The nodes of one graph, and what their links lead to.

    ``followed`` are the nodes a value was read through, ``partial`` those of whose text a part could not be read,
    ``undecided`` the switches of which nobody can tell the side that was on; ``memory`` keeps what was found of a node,
    by what was asked.
    """

    def __init__(self, nodes: Nodes) -> None:
        self.nodes = nodes
        self.followed: set[str] = set()
        self.partial: set[str] = set()
        self.undecided: set[str] = set()
        self.memory: dict[tuple[str, str], Any] = {}
        self._linked: dict[str, tuple[Linked, ...]] = {}
        self._chosen: dict[str, tuple[str, ...] | None] = {}
        self._results: dict[str, float | None] = {}
        self._shown: dict[Link, str] | None = None
        self._feeding: set[str] | None = None
        self._ways: dict[tuple[str, Carries], list[tuple[Node, int]]] = {}

    def spec(self, node: Node) -> NodeSpec:
        """What is declared of the node's class."""
        return spec_of(node.class_type)

    def linked(self, node: Node) -> tuple[Linked, ...]:
        """The linked inputs of a node: name, what feeds it, what it carries."""
        found = self._linked.get(node.node_id)
        if found is None:
            found = tuple((name, source, carried_by(name)) for name, source in node.links())
            self._linked[node.node_id] = found
        return found

    def links(self, node: Node, carries: Carries) -> list[Link]:
        """What feeds the inputs of a node that carry this, in their order."""
        return [source for _, source, kind in self.linked(node) if kind is carries]

    def sources(self, node: Node, slot: int, wanted: Carries) -> list[Link]:
        """Where what a node gives at an output comes from: its own input of the kind, a pipe, or what it hands on."""
        chosen = self.chosen(node)
        if chosen is not None:
            return self._chosen_sources(node, chosen, wanted)
        for kind in _kinds_for(wanted):
            found = self.links(node, kind)
            if found:
                return found
        found = self.links(node, Carries.PIPE)
        if found:
            return found
        spec = self.spec(node)
        if spec.does not in {Does.UNKNOWN, Does.HANDS_ON}:
            return []
        linked = [(source, kind) for name, source, kind in self.linked(node) if name != "seed"]
        handed = [source for source, kind in linked if kind is Carries.ANY]
        return handed or ([linked[0][0]] if len(linked) == 1 and linked[0][1] is Carries.OTHER else [])

    def shown(self, source: Link) -> str | None:
        """The text that a node which shows texts has kept of what comes out here."""
        if self._shown is None:
            self._shown = {}
            for node in self.nodes.values():
                links = list(node.links())
                if len(links) == 1 and _SHOWING.search(node.class_type):
                    kept = (node.inputs.get(name) for name in ("text_0", "text2", "text"))
                    text = next((one for one in kept if isinstance(one, str) and one.strip()), None)
                    if text is not None:
                        self._shown.setdefault(links[0][1], text)
        return self._shown.get(source)

    def is_used(self, node_id: str) -> bool:
        """Whether any node takes something of this one."""
        if self._feeding is None:
            self._feeding = {source[0] for node in self.nodes.values() for _, source in node.links()}
        return node_id in self._feeding

    def live_links(self, node: Node) -> Iterator[Link]:
        """The links of a node along which something came: of a switch only the side that was on."""
        chosen = self.chosen(node)
        selector = self._switch(node) if chosen is not None else None
        for name, source, _ in self.linked(node):
            if chosen is None or name in chosen or (selector is not None and name == selector.by):
                yield source

    def chosen(self, node: Node, depth: int = 0) -> tuple[str, ...] | None:
        """The inputs of a switch that are on; None for a node that is none.

        Each is found once: selectors that hang on switches that hang on switches would be found again and again.
        """
        if node.node_id not in self._chosen:
            self._chosen[node.node_id] = None  # a switch that hangs on itself
            self._chosen[node.node_id] = self._choose(node, depth)
        return self._chosen[node.node_id]

    def value(self, node: Node, name: str, depth: int = 0) -> object:
        """The value of an input, through whatever feeds it; None where it cannot be told."""
        seen: set[tuple[str, str]] = set()
        path: list[str] = []
        for _ in range(_MOST_STEPS):
            key = (node.node_id, name)
            source = node.link(name)
            if key in seen:
                return None
            if source is None:
                self.followed.update(path)
                return plain(node.inputs.get(name))
            seen.add(key)
            found = self.nodes.get(source[0])
            if found is None:
                return None
            path.append(found.node_id)
            result = self._worked_out(found, depth)
            if result is not None:
                self.followed.update(path)
                return result
            step = self._step(found, source[1], name, depth)
            if step is None:
                return None
            node, name = step
        return None

    def number(self, node: Node, *names: str) -> object:
        """The value of the first of these inputs: of the node, or of the nearest one along its pipe that has it."""
        found, seen = node, {node.node_id}
        for _ in range(_MOST_STEPS):
            held = next((name for name in names if name in found.inputs), None)
            if held is not None:
                return self.value(found, held)
            following = next(iter(self.links(found, Carries.PIPE)), None)
            if following is None or following[0] in seen or following[0] not in self.nodes:
                return None
            seen.add(following[0])
            found = self.nodes[following[0]]
        return None

    def reach(self, start: str) -> dict[str, None]:
        """Every node something came from on the way to this one, the node itself first."""
        found: dict[str, None] = {}
        waiting = [start]
        while waiting:
            node = self.nodes.get(waiting.pop())
            if node is None or node.node_id in found:
                continue
            found[node.node_id] = None
            waiting.extend(source[0] for source in reversed(list(self.live_links(node))))
        return found

    def way(self, node: Node, wanted: Carries) -> list[tuple[Node, int]]:
        """(node, output) along what a node takes of this kind, nearest first, with the LoRA stacks that are put in."""
        known = self._ways.get((node.node_id, wanted))
        if known is not None:
            return known
        found: list[tuple[Node, int]] = []
        seen: set[str] = set()
        waiting = list(reversed(self.sources(node, 0, wanted)))
        while waiting:
            source = waiting.pop()
            if source[0] in seen or source[0] not in self.nodes:
                continue
            seen.add(source[0])
            here = self.nodes[source[0]]
            found.append((here, source[1]))
            waiting.extend(reversed(self.sources(here, source[1], wanted)))
            waiting.extend(reversed(self.links(here, Carries.STACK)))
        if len(self.nodes) <= _MOST_REMEMBERED:
            self._ways[node.node_id, wanted] = found
        return found

    def _worked_out(self, node: Node, depth: int) -> float | None:
        """What a node works out, found once: its operands may be worked out of the same ones again and again."""
        if node.node_id not in self._results:
            self._results[node.node_id] = None
            self._results[node.node_id] = computed(node, partial(self._operand, node, depth=depth))
        return self._results[node.node_id]

    def _operand(self, node: Node, name: str, depth: int) -> float | None:
        return read_float(self.value(node, name, depth + 1)) if depth < _DEEPEST_SELECTOR else None

    def _step(self, node: Node, slot: int, asked: str, depth: int) -> tuple[Node, str] | None:
        """The next input along a value that comes out of a node; None where it cannot be told."""
        spec = self.spec(node)
        if self._switch(node) is not None:
            chosen = self.chosen(node, depth + 1)
            if chosen is None:
                return None
            return (node, chosen[0]) if chosen else None
        word = spec.outputs[slot] if slot < len(spec.outputs) else ""
        named = word or (node.outputs[slot] if slot < len(node.outputs) else "")
        lowered = {name.lower(): name for name in node.inputs}
        for name in (named, spec.value, asked):
            if name.lower() in lowered:
                return node, lowered[name.lower()]
        pipe = next(iter(self.links(node, Carries.PIPE)), None)
        if pipe is not None and pipe[0] in self.nodes:
            # What a pipe holds is known by its name: the word of the output, else the input it ends in.
            holder = self.nodes[pipe[0]]
            name = word if word and carried_by(word) is Carries.OTHER else asked
            return self._held(holder, name) or self._held(holder, asked)
        if spec.does is Does.MAKES_TEXT:
            return None
        for name in _VALUE_INPUTS:
            if name in node.inputs:
                return node, name
        only = list(node.inputs)
        return (node, only[0]) if len(only) == 1 else None

    def _held(self, node: Node, name: str) -> tuple[Node, str] | None:
        seen: set[str] = set()
        for _ in range(_MOST_STEPS):
            lowered = {key.lower(): key for key in node.inputs}
            if name.lower() in lowered:
                return node, lowered[name.lower()]
            following = next(iter(self.links(node, Carries.PIPE)), None)
            if following is None or following[0] in seen or following[0] not in self.nodes:
                return None
            seen.add(following[0])
            node = self.nodes[following[0]]
        return None

    def _switch(self, node: Node) -> Switch | None:
        spec = self.spec(node)
        if spec.switch is not None:
            return spec.switch
        if spec.does is not Does.UNKNOWN or not _SWITCHING.search(node.class_type):
            return None
        by = next((name for name in _SELECTORS if name in node.inputs), "")
        options = [name for name, _ in node.links() if name != by]
        zero = bool(options) and any(_number(name) == 0 for name in options)
        return Switch(by=by) if options and (by or zero or len(options) > 1) else None

    def _choose(self, node: Node, depth: int) -> tuple[str, ...] | None:
        switch = self._switch(node)
        if switch is None:
            return None
        options = [name for name in node.inputs if name != switch.by and carried_by(name) is not Carries.OTHER]
        options = options or [name for name, _ in node.links() if name != switch.by]
        if not switch.by:
            fed = sorted((name for name, _ in node.links()), key=lambda name: (_number(name) or 0, name))
            return _together(fed[:1], fed)
        selected = self.value(node, switch.by, depth + 1) if depth < _DEEPEST_SELECTOR else None
        if isinstance(selected, bool) or str(selected).lower() in {"true", "false"}:
            side = switch.yes if str(selected).lower() == "true" else switch.no
            return tuple(name for name in node.inputs if name.startswith(side))
        number = read_float(selected)
        if number is not None:
            return tuple(name for name in node.inputs if _number(name) == int(number) + switch.plus)
        word = str(selected).lower()
        named = [name for name in node.inputs if name.lower() == word]
        if not named:
            self.undecided.add(node.node_id)
        return tuple(named) or _together(options[:1], options)

    def _chosen_sources(self, node: Node, chosen: tuple[str, ...], wanted: Carries) -> list[Link]:
        linked = [(name, source) for name in chosen if (source := as_link(node.inputs.get(name))) is not None]
        kinds = _kinds_for(wanted)
        fitting = [source for name, source in linked if carried_by(name) in kinds]
        return fitting or [source for _, source in linked]


def plain(value: object) -> object:
    """A value without what packs wrap it in: ``{content: name}`` of pysssss, ``{__value__: ...}`` of the API form."""
    if isinstance(value, dict):
        if "__value__" in value:
            return value["__value__"]
        if "content" in value:
            return value["content"]
    return value


def rows_in(value: object) -> list[object]:
    """The entries of a list, however it is wrapped."""
    return list(read_list(plain(value)))


def _kinds_for(wanted: Carries) -> tuple[Carries, ...]:
    if wanted in _SIDES:
        return (wanted, Carries.CONDITIONING)
    return (Carries.MODEL, Carries.GUIDER) if wanted is Carries.MODEL else (wanted,)


def _number(name: str) -> int | None:
    found = _NUMBER.search(name[-24:])
    return int(found[1]) if found else None


def _together(first: list[str], options: list[str]) -> tuple[str, ...]:
    """The inputs of one side: those with the number of the first."""
    if not first:
        return ()
    number = _number(first[0])
    return tuple(name for name in options if _number(name) == number) if number is not None else tuple(first)
