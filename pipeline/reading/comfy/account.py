"""The account of a graph: every node between the models and the picture, read into the recipe or left out and why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from ....civitai_utils.graph_parts import NodeAccount, PassKind
from ....civitai_utils.said import as_said, say
from .concerns import Concerns, fields_of
from .graph_models import models_of
from .kinds_of_links import Carries, carried_by
from .node import Node
from .packs.declaration import Does
from .passes import Found
from .wiring import Wiring

_PASS_WORDS = {
    PassKind.FIRST: say("makes a part that is put together with others"),
    PassKind.CONTINUED: say("a pass of its own goes on with the steps"),
    PassKind.AGAIN: say("a pass of its own samples the picture again"),
    PassKind.ENLARGED: say("one more pass samples the larger picture"),
    PassKind.TILED: say("makes the picture larger and samples it tile by tile"),
    PassKind.DETAIL: say("samples parts of the picture again"),
    PassKind.UPSCALE: say("makes the picture larger with a model"),
}
_BY_SHAPE = say("unknown node, read by its shape")
_UNKNOWN = say("unknown node")
_MOST_SETTINGS, _LONGEST_SETTING = 16, 200
NO_TEXT = say("its text could not be read")
BLOCKS = say("a strength for each block or step")
BATCH = say("several pictures were made at once: only the first has the noise of the seed alone")
_PART_OF_TEXT = say("a part of its text could not be read")
# Reasons that say themselves which fields they are about.
_CONCERNS: Mapping[str, tuple[str, ...]] = {BLOCKS: (), BATCH: ("seed",)}
# An output that saves or shows the picture changes nothing in it.
_SAVING = re.compile(r"save|preview", re.IGNORECASE)
_SAMPLING = {Does.SAMPLES, Does.TILES, Does.DETAILS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What the recipe has of a graph: the nodes whose passes it holds, what is known to be missing of which node, and
    the fields that hang on which node."""

    used: frozenset[str] = frozenset()
    told: Mapping[str, str] = field(default_factory=dict)
    concerns: Concerns = field(default_factory=dict)


def account_of(wiring: Wiring, live: Iterable[Node], passes: list[Found], held: Held) -> tuple[NodeAccount, ...]:
    """The account of these nodes."""
    by_node = {found.node.node_id: found for found in passes}
    growing = {node.node_id for found in passes if found.node.node_id in held.used for node in found.growing}
    held = replace(held, used=held.used | growing)
    return tuple(_account(wiring, node, by_node.get(node.node_id), held) for node in live)


def _account(wiring: Wiring, node: Node, found: Found | None, held: Held) -> NodeAccount:
    used = node.node_id in held.used
    if node.node_id in held.told:
        why = held.told[node.node_id]
    elif found is not None and not used:
        why = wiring.spec(node).why or _PASS_WORDS[found.said.kind]
    else:
        why = "" if used else _why(wiring, node)
    return NodeAccount(
        node_id=node.node_id,
        class_type=node.class_type,
        represented=not why,
        why=as_said(why),
        partly=bool(why) and (used or why == _BY_SHAPE or _is_read_in_part(wiring, node, why)),
        concerns=_CONCERNS.get(why, fields_of(wiring, node, held.concerns)) if why else (),
        values=_settings_of(wiring, node) if why and wiring.spec(node).does is Does.PATCHES else {},
    )


def _settings_of(wiring: Wiring, node: Node) -> dict[str, str | float | bool]:
    """The plain values of a node, with those that are linked."""
    found: dict[str, str | float | bool] = {}
    for name in list(node.inputs)[:_MOST_SETTINGS]:
        value = wiring.value(node, name) if carried_by(name) in {Carries.OTHER, Carries.ANY} else None
        if isinstance(value, (str, int, float, bool)):
            found[name] = value if not isinstance(value, str) else value[:_LONGEST_SETTING]
    return found


def _is_read_in_part(wiring: Wiring, node: Node, why: str) -> bool:
    """Whether the recipe has something of a node that is read: its text, or the model it loads."""
    if why in {BLOCKS, BATCH, _PART_OF_TEXT}:
        return True
    does = wiring.spec(node).does
    return (does is Does.PROMPT and why != NO_TEXT) or (
        does in {Does.LORAS, Does.LOADS} and bool(models_of(wiring, node))
    )


def _why(wiring: Wiring, node: Node) -> str:
    spec = wiring.spec(node)
    if node.node_id in wiring.partial:
        return _PART_OF_TEXT
    if node.node_id in wiring.undecided:
        return say("which of its inputs was on could not be told")
    if spec.does in _SAMPLING:
        return spec.why or say("one more pass samples the picture")
    if spec.does is Does.UNKNOWN:
        if _SAVING.search(node.class_type) and not wiring.is_used(node.node_id):
            return ""
        if node.node_id in wiring.followed and _only_hands_on(node):
            return ""
        return _BY_SHAPE if node.node_id in wiring.followed or models_of(wiring, node) else _UNKNOWN
    if spec.does is Does.EDITS or (spec.does is Does.LATENT_EDIT and not spec.why):
        return spec.why or say("changes the size of the picture")
    return spec.why


def _only_hands_on(node: Node) -> bool:
    """Whether an undeclared node holds one number and nothing else: what it gives is what stands in it."""
    values = [value for name, value in node.inputs.items() if node.link(name) is None]
    numbers = [value for value in values if isinstance(value, (int, float)) and not isinstance(value, bool)]
    return len(values) == len(numbers) == 1 or (not values and len(list(node.links())) == 1)
