"""The text of an input: what the graph's own text nodes put together, as far as they only join.

Bounded in depth and length, and each text is found once: nodes that join a text with itself double it at each step.
"""

from __future__ import annotations

import re

from ....civitai_utils.wire import read_str
from ...words.model_tags import without_loras
from .kinds_of_links import Carries, carried_by
from .node import Link, Node
from .packs.declaration import Does, NodeSpec
from .wiring import Wiring, plain, rows_in

_DEEPEST = 60
_LONGEST = 1 << 20
_TEXT_INPUTS = re.compile(
    r"(?:populated_)?(?:text|string|prompt|str|value|positive|negative|caption|content)(?:[_ ]?[a-z0-9]+)?$",
    re.IGNORECASE,
)
_NO_TEXT = re.compile(
    r"(?:text|string)_?(?:delimiter|separator|mode|name|color|colour|size|file)$|prompt_?mode|textfile$", re.IGNORECASE
)
# Where a node that fills in wildcards keeps what it really was.
_FILLED_IN = "populated_text"
# What a node shows is of the run before, if it is of another: it counts where the text itself cannot be read.
_SHOWN = ("text_0", "text2")
_WILDCARD = re.compile(r"__[\w\-/* ]{1,80}__|\{[^{}]{0,2000}\|[^{}]{0,2000}\}")
_JOINTS = ("delimiter", "Delimiter", "separator")
_TOGGLED = "toggle_trigger_words"

Known = dict[tuple[str, str], "str | None"]


def text_of(wiring: Wiring, node: Node, name: str) -> str | None:
    """The text an input holds or is fed with; None where it cannot be told."""
    return _input(wiring, node, name, 0, {})


def names_of(node: Node, patterns: tuple[str, ...]) -> list[str]:
    """The inputs of a node that a declaration names."""
    found: list[str] = []
    for pattern in patterns:
        if pattern.endswith("*"):
            found += [name for name in node.inputs if name.startswith(pattern[:-1])]
        elif pattern in node.inputs:
            found.append(pattern)
    return found


def _input(wiring: Wiring, node: Node, name: str, depth: int, known: Known) -> str | None:
    key = (node.node_id, name)
    if key not in known:
        known[key] = None  # a ring ends here
        source = node.link(name)
        if source is None:
            value = plain(node.inputs.get(name))
            known[key] = value if isinstance(value, str) else _toggled(value) if name == _TOGGLED else None
        else:
            known[key] = _output(wiring, source, depth + 1, known, name)
    return known[key]


def _output(wiring: Wiring, source: Link, depth: int, known: Known, asked: str) -> str | None:
    node = wiring.nodes.get(source[0])
    if node is None or depth > _DEEPEST:
        return None
    spec = wiring.spec(node)
    filled = node.inputs.get(_FILLED_IN)
    if isinstance(filled, str) and filled.strip():
        return _read(wiring, node, _handed(spec, filled))
    chosen = wiring.chosen(node)
    if chosen is not None:
        return _read(wiring, node, _first(wiring, node, list(chosen), depth, known))
    if spec.does is Does.MAKES_TEXT:
        return _read(wiring, node, wiring.shown(source))
    names, joint = _parts(node, source[1], spec, asked)
    parts = [(name, _input(wiring, node, name, depth, known)) for name in names]
    if any(text is None and node.link(name) is not None for name, text in parts):
        wiring.partial.add(node.node_id)
    read = [text for _, text in parts if text is not None]
    texts = [text for text in read if text]
    if sum(len(text) + len(joint) for text in texts) > _LONGEST:
        return None
    text = _changed(node, joint.join(texts)) if read else None
    if text is None or _WILDCARD.search(text):
        kept = (node.inputs.get(name) for name in _SHOWN)
        shown = next((one for one in kept if isinstance(one, str) and one.strip()), None) or wiring.shown(source)
        text = shown or text
    return _read(wiring, node, _handed(spec, text) if text is not None else None)


def _parts(node: Node, slot: int, spec: NodeSpec, asked: str) -> tuple[list[str], str]:
    """(the inputs an output's text is put together from, what stands between them)."""
    joint = next((text for name in (spec.joint, *_JOINTS) if (text := _as_joint(node.inputs.get(name)))), spec.between)
    word = spec.outputs[slot] if slot < len(spec.outputs) else ""
    if word and word in node.inputs:
        return [word], ""
    if spec.texts:
        return names_of(node, spec.texts), joint
    names = [name for name in node.inputs if _TEXT_INPUTS.match(name) and not _NO_TEXT.match(name)]
    sides = [name for name in names if carried_by(name) in {Carries.POSITIVE, Carries.NEGATIVE}]
    if sides:
        told = node.outputs[slot] if slot < len(node.outputs) else word or asked
        same = [name for name in sides if carried_by(name) is carried_by(told)]
        if same:
            return same[:1], ""
    if not names:
        linked = [name for name, _ in node.links() if carried_by(name) in {Carries.ANY, Carries.OTHER}]
        handed = [name for name in linked if carried_by(name) is Carries.ANY]
        words = [name for name, value in node.inputs.items() if isinstance(value, str) and len(value) > 1]
        names = handed[:1] or (linked if len(linked) == 1 and not words else [])
    return names, joint


def _first(wiring: Wiring, node: Node, names: list[str], depth: int, known: Known) -> str | None:
    return next((text for name in names if (text := _input(wiring, node, name, depth, known)) is not None), None)


def _read(wiring: Wiring, node: Node, text: str | None) -> str | None:
    if text is not None:
        wiring.followed.add(node.node_id)
    return text


def _handed(spec: NodeSpec, text: str) -> str:
    """The text as it leaves a node: one that loads the LoRAs tagged in it takes the tags out."""
    return without_loras(text) if spec.loras is not None and spec.loras.tags else text


def _changed(node: Node, text: str) -> str:
    if node.class_type != "StringReplace":
        return text
    find, replace = node.inputs.get("find"), node.inputs.get("replace")
    return text.replace(find, replace) if isinstance(find, str) and find and isinstance(replace, str) else text


def _toggled(value: object) -> str | None:
    """The words of Lora-Manager's toggle that are on."""
    said: list[str] = []
    for row in rows_in(value):
        if isinstance(row, dict) and row.get("active") is True:
            items = [
                item for item in rows_in(row.get("items")) if isinstance(item, dict) and item.get("active") is True
            ]
            words = [text for item in items or [row] if (text := read_str(item.get("text")))]
            said += [word for word in words if not word.startswith("__dummy")]
    return ", ".join(said)


def _as_joint(value: object) -> str | None:
    """What stands between texts; the two characters of a written line break are one."""
    return value.replace("\\n", "\n") if isinstance(value, str) else None
