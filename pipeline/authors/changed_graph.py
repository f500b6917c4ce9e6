"""A graph with other texts at some of its places, and nothing else changed: the rest is the very same values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ...civitai_utils.wire import Json
from .graph_form import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A text at a place, or at a ``span`` of the text there."""

    path: Path
    text: str
    span: tuple[int, int] | None = None


def changed_graph(graph: Json, changes: Iterable[Change]) -> Json:
    """The graph with the changes, the same one where there are none; what does not lead to one of them is shared."""
    by_path: dict[Path, list[Change]] = {}
    for change in changes:
        by_path.setdefault(change.path, []).append(change)
    if not by_path:
        return graph
    root: dict[str, Any] = dict(graph)
    copied: dict[Path, Any] = {(): root}
    for path, there in by_path.items():
        here: Any = root
        for depth, step in enumerate(path[:-1], start=1):
            if path[:depth] not in copied:
                copied[path[:depth]] = here[step] = _copy(here[step])
            here = copied[path[:depth]]
        here[path[-1]] = _spliced(here[path[-1]], there)
    return root


def _copy(value: Any) -> Any:
    return dict(value) if isinstance(value, dict) else list(value)


def _spliced(text: str, changes: list[Change]) -> str:
    pieces: list[str] = []
    done = 0
    for change in sorted(changes, key=lambda one: one.span or (0, 0)):
        start, end = change.span or (0, len(text))
        pieces += [text[done:start], change.text]
        done = end
    return "".join([*pieces, text[done:]])
