"""A picture's report -> the model files that a ComfyUI on another computer must have. Pure.

Of a model travels what another pack needs to ask the site for it: its ids and its kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...civitai_utils.wire import Json, read_float, read_object, read_objects, read_str
from .render_job import NeededModel

_TOLD = ("type", "name", "model_version_id", "companion")


def needed_models(report: Mapping[str, object], graph: Json) -> tuple[NeededModel, ...]:
    """The models of the report that the graph names; of those that another file stands in for no size is known."""
    texts = set(_texts(graph))
    found = []
    for entry in read_objects(report.get("resources")):
        name, kind = read_str(entry.get("listed_name")) or read_str(entry.get("filename")), read_str(entry.get("type"))
        if name is not None and kind is not None and _is_named(name, texts):
            found.append(NeededModel(name=name, kind=kind, entry=_order(entry), bytes=_bytes(entry)))
    return tuple(found)


def _order(entry: Json) -> Json:
    # Where another file of the version serves here, that one is what the graph names.
    other = read_object(entry.get("other_file")) or {}
    ids = {name: other.get(name) or entry.get(name) for name in ("file_key", "file_id")}
    return {**{name: entry.get(name) for name in _TOLD}, **ids}


def _bytes(entry: Json) -> int | None:
    size = read_float(entry.get("size_kb"))
    # Of a companion it is rounded.
    is_known = size and not entry.get("other_file") and not entry.get("chosen_name") and not entry.get("companion")
    return round(size * 1024) if size and is_known else None


def _is_named(name: str, texts: set[str]) -> bool:
    # Embeddings stand in prompts, without what comes behind the dot.
    return name in texts or any(f"embedding:{name.rpartition('.')[0]}" in text for text in texts)


def _texts(graph: Json) -> Iterator[str]:
    for node in graph.values():
        inputs = read_object((read_object(node) or {}).get("inputs")) or {}
        yield from (value for value in inputs.values() if isinstance(value, str))
