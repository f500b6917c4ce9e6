"""A graph for another computer: its models by the names that they have there. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import PureWindowsPath
from typing import Any

from ...civitai_utils.kinds import ModelKind
from ...civitai_utils.wire import Json
from ..batch.render_job import NeededModel


def plain_name(name: str) -> str:
    """A listed name whatever the system wrote its folders with."""
    return name.replace("\\", "/")


def find_listed(name: str, listed: Mapping[str, int | None], size: int | None) -> str | None:
    """The name that a file has there, by its own name and, where both are known, its size; None where it is not there.

    A folder before the name may differ: each computer sorts its own models.
    """
    wanted = plain_name(name)
    fitting = [one for one, told in listed.items() if size is None or told is None or told == size]
    exact = next((one for one in fitting if plain_name(one) == wanted), None)
    if exact is not None or size is None:
        return exact
    base = PureWindowsPath(name).name
    return next((one for one in fitting if PureWindowsPath(one).name == base and listed[one] == size), None)


def listed_at(path: str, listed: Mapping[str, int | None]) -> str | None:
    """The listed name of the file at a path there; of several that end so the longest."""
    full = f"/{plain_name(path)}"
    ends = [one for one in listed if full.endswith(f"/{plain_name(one)}")]
    return max(ends, key=len, default=None)


def renamed(graph: Json, names: Sequence[tuple[NeededModel, str]]) -> Json:
    """The graph with the names that its models have there; the very one where all are the same."""
    files = {model.name: there for model, there in names if model.name != there}
    if not files:
        return graph
    words = {
        f"embedding:{_stem(model.name)}": f"embedding:{_stem(there)}"
        for model, there in names
        if model.kind == ModelKind.EMBEDDING.value and _stem(model.name) != _stem(there)
    }
    found = re.compile("|".join(rf"{re.escape(word)}(?![\w.\\/-])" for word in words)) if words else None

    def there(value: Any) -> Any:
        if not isinstance(value, str):
            return value
        if value in files:
            return files[value]
        return found.sub(lambda match: words[match[0]], value) if found is not None else value

    return {
        node_id: {**node, "inputs": {name: there(value) for name, value in node.get("inputs", {}).items()}}
        for node_id, node in graph.items()
    }


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name
