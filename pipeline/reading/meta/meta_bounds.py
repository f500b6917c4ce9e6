"""Generation data that goes beyond all bounds is read up to them, and that is told. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from ....civitai_utils.bounds import LONGEST_TEXT, MOST_ENTRIES, MOST_FIELDS
from ....civitai_utils.recipe_parts import Cut
from ....civitai_utils.said import say
from ....civitai_utils.wire import Json

TEXTS = {
    "prompt": say("characters of the prompt"),
    "negativePrompt": say("characters of the negative prompt"),
}
# The graph is counted by its nodes.
_GRAPH = "comfy"
Part = TypeVar("Part")


def bounded_meta(meta: Json) -> tuple[Json, tuple[Cut, ...]]:
    """Generation data in the site's shape, no part of it longer than it may be, and what was left out."""
    cuts: list[Cut] = []
    fields = first_of(list(meta.items()), MOST_FIELDS, say("fields of the generation data"), cuts)
    return {name: _bounded(str(name), value, cuts) for name, value in fields}, tuple(cuts)


def _bounded(name: str, value: Any, cuts: list[Cut]) -> Any:
    if name == _GRAPH:
        return value
    if isinstance(value, str):
        return first_of(value, LONGEST_TEXT, TEXTS.get(name, say("characters of {name}", name=name[:40])), cuts)
    if isinstance(value, Mapping):
        return dict(first_of(list(value.items()), MOST_ENTRIES, say("entries of {name}", name=name[:40]), cuts))
    return (
        first_of(value, MOST_ENTRIES, say("entries of {name}", name=name[:40]), cuts)
        if isinstance(value, list)
        else value
    )


def first_of(whole: Part, most: int, what: str, cuts: list[Cut]) -> Part:
    """The beginning of a text or list; what goes beyond is noted."""
    length = len(whole)  # type: ignore[arg-type]
    if length <= most:
        return whole
    cuts.append(Cut(what=what, had=length, kept=most))
    return whole[:most]  # type: ignore[index,no-any-return]
