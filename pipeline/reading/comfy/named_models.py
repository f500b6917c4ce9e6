"""Where the names of models stand in the values of a node: whole, in a row of several, or within a text.

The readers ask what was loaded; here each name is found at its place, also one that is switched off, so that it can be
told and changed there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ....civitai_utils.kinds import ModelKind
from ....civitai_utils.wire import Json, read_list, read_object
from ...words.model_names import is_no_model
from ...words.model_tags import TAG
from .loras import SWITCHES, is_lora_input, is_off, name_in_row
from .model_inputs import is_model_file, is_model_name, kind_of_input
from .packs.declaration import Does
from .packs.known import spec_of

# What stands in them is read by people alone.
_NOTES = frozenset({"Note", "MarkdownNote"})
_WRAPPERS = ("__value__", "content")
_LONGEST_NAME = 1_000
_MOST_ROWS = 1_000

Step = str | int


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelName:
    """A model's name as it is written; ``path`` leads to its text within the value, ``span`` to it within the text.

    ``kind`` is None where only the look of the name says that it is a model; ``used`` is False in a row that is
    switched off.
    """

    text: str
    kind: ModelKind | None
    path: tuple[Step, ...] = ()
    span: tuple[int, int] | None = None
    used: bool = True


def model_names_in(class_type: str, name: str, value: object, *, tags_travel: bool = False) -> Iterator[ModelName]:
    """The names in the value of one input; ``name`` is empty where nobody knows the input's.

    ``tags_travel``: a node of the graph loads what is tagged in texts, which may come from other nodes.
    """
    if class_type in _NOTES:
        return
    path, inner = _unwrapped(value)
    is_text = isinstance(inner, str)
    found = _in_text(class_type, name, str(inner), tags_travel) if is_text else _in_rows(class_type, inner)
    for one in found:
        yield replace(one, path=(*path, *one.path))


def loads_tags(class_type: str) -> bool:
    """Whether nodes of this class load the LoRAs that are tagged in a text."""
    loras = spec_of(class_type).loras
    return loras is not None and bool(loras.tags)


def _unwrapped(value: object) -> tuple[tuple[Step, ...], object]:
    data = read_object(value)
    if data is not None:
        for key in _WRAPPERS:
            if key in data:
                return (key,), data[key]
    return (), value


def _in_text(class_type: str, name: str, text: str, tags_travel: bool) -> Iterator[ModelName]:
    spec = spec_of(class_type)
    if "<" in text and (loads_tags(class_type) or (tags_travel and spec.does is Does.TEXT)):
        yield from _tagged(text)
    if len(text) > _LONGEST_NAME or is_no_model(text) or not text.strip():
        return
    if is_lora_input(class_type, name):
        yield ModelName(text=text, kind=ModelKind.LORA)
        return
    if spec.does in {Does.SAVES, Does.TEXT, Does.PROMPT, Does.GIVEN}:
        return
    kind = kind_of_input(class_type, name)
    if (kind is not None and is_model_name(text)) or (is_model_file(text) and text.isprintable()):
        yield ModelName(text=text, kind=kind)


def _tagged(text: str) -> Iterator[ModelName]:
    for found in TAG.finditer(text):
        name = found["body"].partition(":")[0]
        start = found.start("body") + len(name) - len(name.lstrip())
        kind = ModelKind.HYPERNETWORK if found["kind"].lower().startswith("hyper") else ModelKind.LORA
        if name.strip():
            yield ModelName(text=name.strip(), kind=kind, span=(start, start + len(name.strip())))


def _in_rows(class_type: str, value: object) -> Iterator[ModelName]:
    """LoRAs in a row of its own, or in a list of rows, of a node that has rows or that nobody declared."""
    spec = spec_of(class_type)
    if not (spec.does is Does.UNKNOWN or (spec.loras is not None and spec.loras.rows)):
        return
    single = read_object(value)
    if single is not None:
        yield from _in_row((), single)
        return
    for place, entry in enumerate(read_list(value)[:_MOST_ROWS]):
        row = read_object(entry)
        if row is not None:
            yield from _in_row((place,), row)


def _in_row(path: tuple[Step, ...], row: Json) -> Iterator[ModelName]:
    key = name_in_row(row)
    if key is not None and not is_no_model(row[key]):
        used = not any(is_off(row[word]) for word in SWITCHES if word in row)
        yield ModelName(text=row[key], kind=ModelKind.LORA, path=(*path, key), used=used)
