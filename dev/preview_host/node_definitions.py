"""The node classes of the preview host: ComfyUI's own as the pack describes them, and those of the packs."""

from collections.abc import Mapping
from typing import Any

from civitai_remake.civitai_utils.host.core_nodes import core_definitions, core_names
from civitai_remake.civitai_utils.host.host_nodes import define

from .model_folders import ModelFolders

Definition = dict[str, Any]


def fill_definitions(folders: ModelFolders, *names: str) -> dict[str, Definition]:
    """Every node of ComfyUI's own, or those of these names, with the options that stand now."""

    def files(kind: str) -> list[str]:
        return folders.input_images() if kind == "input" else folders.names(kind)

    return core_definitions(files, of=names or None)


def core_classes(folders: ModelFolders) -> dict[str, Any]:
    """What ComfyUI has in `nodes.NODE_CLASS_MAPPINGS`: classes that say what they take, and do nothing."""
    return {name: _class(name, folders) for name in sorted(core_names())}


def describe(classes: Mapping[str, Any], folders: ModelFolders) -> dict[str, Definition]:
    """The answer of GET /object_info, for ComfyUI's own classes and those of packs."""
    own = fill_definitions(folders)
    return {name: own[name] if name in own else _describe(name, found) for name, found in classes.items()}


def _class(name: str, folders: ModelFolders) -> type:
    (definition,) = fill_definitions(folders, name).values()

    def input_types(_: type) -> Any:
        return fill_definitions(folders, name)[name]["input"]

    members = {
        "INPUT_TYPES": classmethod(input_types),
        "RETURN_TYPES": tuple(definition["output"]),
        "OUTPUT_NODE": definition["output_node"],
    }
    return type(name, (), members)


def _describe(name: str, found: Any) -> Definition:
    said = define(found)
    return {
        **said,
        "input_order": {section: list(specs) for section, specs in said["input"].items()},
        "output_is_list": [False] * len(said["output"]),
        "output_name": list(said["output"]),
        "name": name,
        "display_name": name,
        "description": getattr(found, "DESCRIPTION", ""),
        "python_module": getattr(found, "RELATIVE_PYTHON_MODULE", "nodes"),
        "category": getattr(found, "CATEGORY", "sd"),
    }
