"""The prompts that reach a sampler: every encoder on the way of its positive or negative input, with its text."""

from __future__ import annotations

import re

from .kinds_of_links import Carries, carried_by
from .node import Link, Node
from .packs.declaration import Does, NodeSpec
from .texts import names_of, text_of
from .wiring import Wiring

_MOST_ENCODERS = 100
_SIDES = {Carries.POSITIVE: "positive", Carries.NEGATIVE: "negative"}
# The text inputs of encoders nobody declared.
_TEXTS = re.compile(r"(?:text|text_g|t5xxl|prompt|clip_l|caption|string)$", re.IGNORECASE)
# Settings that stand as numbers and words beside a text are none of its encoder's.
_EMPTIED = "ZeroOut"

Prompt = tuple[Node, "str | None"]


def prompts_of(wiring: Wiring, node: Node, side: Carries) -> list[Prompt]:
    """(encoder, text) of every prompt on one side of a sampler, in the order of the inputs; a text that could not be
    read is None."""
    own = _own_text(wiring, node, side)
    if own is not None:
        return [(node, own)]
    waiting: list[tuple[Link, Carries]] = [(source, side) for source in reversed(_begin(wiring, node, side))]
    found: list[Prompt] = []
    seen: set[tuple[str, Carries]] = set()
    while waiting and len(found) < _MOST_ENCODERS:
        source, side = waiting.pop()
        encoder = wiring.nodes.get(source[0])
        if encoder is None:
            continue
        side = _side_at(wiring, encoder, source[1], side)
        if (encoder.node_id, side) in seen or _EMPTIED in encoder.class_type:
            continue
        seen.add((encoder.node_id, side))
        texts = _encoded(wiring, encoder, side)
        if texts is not None:
            found += [(encoder, text) for text in dict.fromkeys(texts)] or [(encoder, None)]
        else:
            following = wiring.sources(encoder, source[1], side)
            waiting.extend((link, side) for link in reversed(following))
    return found


def has_side(wiring: Wiring, node: Node, side: Carries) -> bool:
    """Whether a sampler is given anything on a side, itself, through its guider or its pipe."""
    guided = [wiring.nodes[link[0]] for link in wiring.links(node, Carries.GUIDER) if link[0] in wiring.nodes]
    holders = [node, *guided]
    if any(carried_by(name) is side for holder in holders for name in holder.inputs):
        return True
    return side is Carries.NEGATIVE and bool(wiring.links(node, Carries.PIPE))


def _begin(wiring: Wiring, node: Node, side: Carries) -> list[Link]:
    direct = wiring.links(node, side)
    if direct:
        return direct
    guided = wiring.links(node, Carries.GUIDER)
    if guided:
        # A guider behind a wrapper is reached as the wrapper's own guider is.
        for _ in range(8):
            guider = wiring.nodes.get(guided[0][0])
            if guider is None or wiring.links(guider, side) or not wiring.links(guider, Carries.GUIDER):
                break
            guided = wiring.links(guider, Carries.GUIDER)
        if guider is None:
            return []
        conditions = wiring.links(guider, side)
        if conditions or side is Carries.NEGATIVE:
            return conditions
        return wiring.links(guider, Carries.CONDITIONING)
    if side is Carries.POSITIVE and wiring.links(node, Carries.CONDITIONING):
        return wiring.links(node, Carries.CONDITIONING)
    return wiring.links(node, Carries.PIPE)


def _side_at(wiring: Wiring, node: Node, slot: int, side: Carries) -> Carries:
    """The side an output is of: what is declared, or what the editor names it, wins over what asked."""
    names = wiring.spec(node).outputs or node.outputs
    if slot < len(names) and (told := carried_by(names[slot])) in _SIDES:
        return told
    return side


def _own_text(wiring: Wiring, node: Node, side: Carries) -> str | None:
    """A prompt that stands in the sampler itself."""
    for name, value in node.inputs.items():
        if carried_by(name) is side and isinstance(value, str):
            return text_of(wiring, node, name)
    return None


def _encoded(wiring: Wiring, node: Node, side: Carries) -> list[str] | None:
    """The texts a node encodes for a side; None for a node that encodes none."""
    spec = wiring.spec(node)
    names = _text_names(spec, node, side)
    if not names:
        return None
    if spec.between or spec.joint:
        texts = [text for name in names if (text := text_of(wiring, node, name))]
        wiring.followed.add(node.node_id)
        return [spec.between.join(texts)]
    texts = [text for name in names if (text := text_of(wiring, node, name)) is not None]
    if spec.does is Does.UNKNOWN and not texts:
        return None
    return [text for text in texts if text.strip()] or texts[:1]


def _text_names(spec: NodeSpec, node: Node, side: Carries) -> list[str]:
    if spec.texts and spec.does in {Does.PROMPT, Does.LOADS}:
        names = names_of(node, spec.texts)
        sided = [name for name in names if carried_by(name) in _SIDES]
        return [name for name in sided if carried_by(name) is side] if sided else names
    if spec.does is not Does.UNKNOWN:
        return []
    piped = any(carried_by(name) is Carries.PIPE for name, _ in node.links())
    sided = [name for name, value in node.inputs.items() if carried_by(name) is side and isinstance(value, str)]
    if sided or (piped and side is Carries.NEGATIVE):
        return sided
    return [name for name in node.inputs if _TEXTS.match(name)][:4]
