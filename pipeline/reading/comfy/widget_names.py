"""The values of the editor's form by the names of their inputs.

Newer editors write each widget among the node's inputs, in order. Older ones write the bare values: there the order is
the declared one of the class. What has no name is kept by its place, so that its shape can still be read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ....civitai_utils.wire import Json, read_list, read_object, read_objects, read_str
from .packs.known import spec_of

# The editor's own widget behind a seed: it is no input of the node.
_CONTROLS = frozenset({"fixed", "increment", "decrement", "randomize", "increment-wrap"})
_SEEDS = frozenset({"seed", "noise_seed", "value", "Value", "int", "seed_value"})
SKIPPED = "!"
_ROWS = frozenset({"LoadLoraModel", "LoadLoraTextEncoder"})


def named_values(class_type: str, entry: Json) -> dict[str, Any]:
    """The widgets of one node of the editor's form."""
    values = entry.get("widgets_values")
    if isinstance(values, Mapping):
        return dict(values)
    listed = list(read_list(values))
    names = widget_names(class_type, entry)
    named = {name: value for name, value in zip(names, listed, strict=False) if name != SKIPPED}
    unnamed = {f"widget_{place}": value for place, value in enumerate(listed[len(names) :], start=len(names))}
    return named | {name: value for name, value in unnamed.items() if value not in (None, "")}


def widget_names(class_type: str, entry: Json) -> tuple[str, ...]:
    """The names of a node's listed values, by their places; there may be fewer names than values, or more."""
    listed = list(read_list(entry.get("widgets_values")))
    names = _named_in(entry, listed)
    return names or (_rows_of(listed) if class_type in _ROWS else spec_of(class_type).widgets)


def _named_in(entry: Json, values: Sequence[Any]) -> tuple[str, ...]:
    """The names that stand among the node's inputs; empty where they are not those of all the values."""
    widgets = (read_object(slot.get("widget")) for slot in read_objects(entry.get("inputs")))
    names = [name for widget in widgets if widget is not None and (name := read_str(widget.get("name"))) is not None]
    found: list[str] = []
    for name in names:
        found.append(name)
        following = values[len(found)] if len(found) < len(values) else None
        left = len(values) - len(found)
        expected = len(names) - len([one for one in found if one != SKIPPED])
        if name in _SEEDS and left > expected and isinstance(following, str) and following in _CONTROLS:
            found.append(SKIPPED)
    return tuple(found) if names and len(found) == len(values) else ()


def _rows_of(values: Sequence[Any]) -> tuple[str, ...]:
    """The core's LoRA rows: name, strength and, in newer versions, a switch."""
    per_row = 3 if len(values) % 3 == 0 and isinstance(next(iter(values[2:3]), None), bool) else 2
    fields = ("lora_name", "strength", "enabled")[:per_row]
    return tuple(f"loras.{place // per_row}.{fields[place % per_row]}" for place in range(len(values)))
