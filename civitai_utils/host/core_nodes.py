"""The definitions of ComfyUI's own nodes that a workflow may use, as they come with the pack.

``node_definitions.json`` beside this file is trimmed from what ComfyUI's GET /object_info answers, one node a line. A
combo's options are written out there, or ``#name`` for a list that several nodes share, or ``@kind`` for the files of a
model folder, which no definition can know, and behind it what needs no file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

# The ComfyUI they were taken from.
CORE_VERSION = "0.33.0"
_FILE = Path(__file__).with_name("node_definitions.json")
Files = Callable[[str], Sequence[str]]


def _no_files(_kind: str) -> Sequence[str]:
    return ()


def core_names() -> frozenset[str]:
    """The classes that are described here."""
    return frozenset(_read()["nodes"])


def core_definitions(files: Files = _no_files, *, of: Iterable[str] | None = None) -> dict[str, dict[str, Any]]:
    """Every node, or only those ``of`` these classes, as GET /object_info answers it; ``files`` gives the names of the
    files of one kind."""
    document = _read()
    lists: Mapping[str, list[str]] = document["lists"]

    def options(mark: str) -> list[str]:
        if mark.startswith("#"):
            return list(lists[mark[1:]])
        kind, *beside = mark[1:].split()
        return [*files(kind), *beside]

    nodes = document["nodes"]
    wanted = nodes if of is None else nodes.keys() & of
    return {name: _print(name, nodes[name], options) for name in wanted}


@cache
def _read() -> Mapping[str, Any]:
    document: Mapping[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return document


def _print(name: str, short: Mapping[str, Any], options: Callable[[str], list[str]]) -> dict[str, Any]:
    inputs = {
        section: {key: _fill(spec, options) if isinstance(spec, list) else spec for key, spec in specs.items()}
        for section, specs in short["input"].items()
    }
    return {
        "input": inputs,
        "input_order": {section: list(specs) for section, specs in inputs.items()},
        "output": short["output"],
        "output_is_list": [False] * len(short["output"]),
        "output_name": short["output"],
        "name": name,
        "display_name": short["display_name"],
        "description": "",
        "python_module": "nodes",
        "category": short["category"],
        "output_node": short.get("output_node", False),
    }


def _fill(spec: list[Any], options: Callable[[str], list[str]]) -> list[Any]:
    kind, settings = spec[0], dict(spec[1])
    if isinstance(kind, str) and kind[0] in "@#":
        return [options(kind), settings]
    if isinstance(settings.get("options"), str):
        settings["options"] = options(settings["options"])
    return [kind, settings]
