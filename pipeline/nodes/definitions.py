"""A node class as GET /object_info describes it, read with care: packs write into these what they like. Pure.

Sources: ``node_info`` in ComfyUI's ``server.py``, ``get_finalized_class_inputs`` in ``comfy_api/latest/_io.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...civitai_utils.wire import Json, read_list, read_object

# Class -> its entry of GET /object_info.
Definitions = Mapping[str, Json]
_GROWING = "COMFY_AUTOGROW_V3"
_CHOOSING = "COMFY_DYNAMICCOMBO_V3"
_COMBO = "COMBO"


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One input of a node: the types a link may have, and of a list its ``options`` (None where it is none)."""

    name: str
    types: str
    is_required: bool
    options: tuple[Any, ...] | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)

    @property
    def default(self) -> object:
        """What an editor would put there; None where nothing says it."""
        if "default" in self.settings:
            return self.settings["default"]
        return self.options[0] if self.options else None


def inputs_of(definition: Json, given: Mapping[str, Any]) -> dict[str, Input]:
    """Every input by its name, those of a chosen option beside it and those of a growing row one by one.

    Both have their own name and a dot before theirs: `format.codec`, `images.image_1`.
    """
    return {one.name: one for one in _unfolded(_object(definition.get("input")), given, "")}


def outputs_of(definition: Json) -> tuple[str, ...]:
    """The types of its outputs; a list of choices is one of them."""
    return tuple(_types(slot) for slot in read_list(definition.get("output")))


def is_output(definition: Json) -> bool:
    """Whether a graph may end with it."""
    return definition.get("output_node") is True


def _unfolded(sections: Json, given: Mapping[str, Any], prefix: str) -> Iterator[Input]:
    for section in ("required", "optional"):
        for own, spec in _object(sections.get(section)).items():
            if not isinstance(spec, (list, tuple)) or not spec:
                continue
            name, kind = f"{prefix}{own}", spec[0]
            settings = _object(spec[1]) if len(spec) > 1 else {}
            if kind == _GROWING:
                yield from _row(name, _object(settings.get("template")))
            elif kind == _CHOOSING:
                options = [_object(option) for option in read_list(settings.get("options"))]
                keys = tuple(option.get("key") for option in options)
                yield Input(name=name, types=_COMBO, is_required=section == "required", options=keys)
                for option in options:
                    if option.get("key") == given.get(name):
                        yield from _unfolded(_object(option.get("inputs")), given, f"{name}.")
            else:
                yield _read(name, kind, settings, is_required=section == "required")


def _row(name: str, template: Json) -> Iterator[Input]:
    least = template.get("min")
    inner = [spec for part in _object(template.get("input")).values() for spec in _object(part).values()]
    for number, one in enumerate(read_list(template.get("names"))):
        for spec in inner[:1]:
            is_required = isinstance(least, int) and number < least
            yield _read(f"{name}.{one}", spec[0], _object(spec[1]) if len(spec) > 1 else {}, is_required=is_required)


def _read(name: str, kind: object, settings: Mapping[str, Any], *, is_required: bool) -> Input:
    options = kind if isinstance(kind, (list, tuple)) else settings.get("options") if kind == _COMBO else None
    return Input(
        name=name,
        types=_types(kind),
        is_required=is_required,
        options=tuple(options) if isinstance(options, (list, tuple)) else () if kind == _COMBO else None,
        settings=settings,
    )


def _types(kind: object) -> str:
    return _COMBO if isinstance(kind, (list, tuple)) else str(kind)


def _object(value: object) -> Json:
    return read_object(value) or {}
