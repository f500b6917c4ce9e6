"""The account of a graph: every node between the models and the picture, read into the recipe or left out and why."""

from __future__ import annotations

from collections.abc import Iterable

from ....civitai_utils.graph_parts import NodeAccount, PassKind
from .graph_models import models_of
from .node import Node
from .packs.declaration import Does
from .passes import Found
from .wiring import Wiring

_PASS_WORDS = {
    PassKind.FIRST: "makes a part that is put together with others",
    PassKind.CONTINUED: "a pass of its own goes on with the steps",
    PassKind.AGAIN: "a pass of its own samples the picture again",
    PassKind.ENLARGED: "one more pass samples the larger picture",
    PassKind.TILED: "makes the picture larger and samples it tile by tile",
    PassKind.DETAIL: "samples parts of the picture again",
    PassKind.UPSCALE: "makes the picture larger with a model",
}
_BY_SHAPE = "unknown node, read by its shape"
_UNKNOWN = "unknown node"
_SAMPLING = {Does.SAMPLES, Does.TILES, Does.DETAILS}


def account_of(
    wiring: Wiring, live: Iterable[Node], passes: list[Found], used: set[str], told: dict[str, str]
) -> tuple[NodeAccount, ...]:
    """The account of these nodes.

    ``used`` are nodes whose passes the recipe holds, ``told`` what else is known to be missing of a node, by its id.
    """
    by_node = {found.node.node_id: found for found in passes}
    inside = {node.node_id for found in passes if found.node.node_id in used for node in found.growing}
    return tuple(_account(wiring, node, by_node, used | inside, told) for node in live)


def _account(
    wiring: Wiring, node: Node, by_node: dict[str, Found], used: set[str], told: dict[str, str]
) -> NodeAccount:
    found = by_node.get(node.node_id)
    if node.node_id in told:
        why = told[node.node_id]
    elif found is not None and node.node_id not in used:
        why = wiring.spec(node).why or _PASS_WORDS[found.said.kind]
    else:
        why = "" if node.node_id in used else _why(wiring, node)
    return NodeAccount(node_id=node.node_id, class_type=node.class_type, represented=not why, why=why)


def _why(wiring: Wiring, node: Node) -> str:
    spec = wiring.spec(node)
    if node.node_id in wiring.partial:
        return "a part of its text could not be read"
    if node.node_id in wiring.undecided:
        return "which of its inputs was on could not be told"
    if spec.does in _SAMPLING:
        return spec.why or "one more pass samples the picture"
    if spec.does is Does.UNKNOWN:
        if node.node_id in wiring.followed and _only_hands_on(node):
            return ""
        return _BY_SHAPE if node.node_id in wiring.followed or models_of(wiring, node) else _UNKNOWN
    if spec.does is Does.EDITS or (spec.does is Does.LATENT_EDIT and not spec.why):
        return spec.why or "changes the size of the picture"
    return spec.why


def _only_hands_on(node: Node) -> bool:
    """Whether an undeclared node holds one number and nothing else: what it gives is what stands in it."""
    values = [value for name, value in node.inputs.items() if node.link(name) is None]
    numbers = [value for value in values if isinstance(value, (int, float)) and not isinstance(value, bool)]
    return len(values) == len(numbers) == 1 or (not values and len(list(node.links())) == 1)
