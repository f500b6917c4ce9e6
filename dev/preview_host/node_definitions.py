"""The node classes of the preview host, printed as ComfyUI prints them at GET /object_info."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from .model_folders import ModelFolders

Definition = dict[str, Any]
_FILE = Path(__file__).with_name("node_definitions.json")


def read_definitions() -> Mapping[str, Any]:
    """The file beside this one: `nodes`, and the `lists` that several of them share.

    A combo's options are written out, or `#name` for a shared list, or `@kind` for the files of a model folder.
    """
    document: Mapping[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return document


def fill_definitions(document: Mapping[str, Any], folders: ModelFolders) -> dict[str, Definition]:
    """Every node as the frontend wants it, with the options that stand now."""
    lists: Mapping[str, list[str]] = document["lists"]

    def options(mark: str) -> list[str]:
        kind = mark[1:]
        if mark.startswith("#"):
            return list(lists[kind])
        if kind == "input":
            return folders.input_images()
        # The host's VAE loader offers one that needs no file.
        return folders.names(kind) + (["pixel_space"] if kind == "vae" else [])

    return {name: _print(name, short, options) for name, short in document["nodes"].items()}


def _print(name: str, short: Mapping[str, Any], options: Callable[[str], list[str]]) -> Definition:
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
