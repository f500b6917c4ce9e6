"""Loading a custom-node pack the way ComfyUI does: by its folder, under a name made from the folder's path."""

import importlib.util
import os
import re
import sys
import urllib.parse
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedPack:
    """A pack that was imported: the node classes it exports, and its folders of scripts by their names in URLs."""

    node_classes: dict[str, Any]
    web_folders: dict[str, Path]


def load_pack(folder: Path) -> LoadedPack:
    """Run the folder's `__init__.py`. What it raises goes through: here a failed import should be seen at once."""
    folder = Path(os.path.abspath(folder))  # noqa: PTH100 (a link keeps its own name, as in ComfyUI)
    # ComfyUI names the module by the path with its dots replaced; a hyphen stays, so only relative imports work.
    module_name = str(folder).replace(".", "_x_")
    spec = importlib.util.spec_from_file_location(module_name, folder / "__init__.py")
    if spec is None or spec.loader is None:
        raise ImportError(f"{folder} is no pack: it has no __init__.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[module_name] = module
    spec.loader.exec_module(module)

    node_classes = getattr(module, "NODE_CLASS_MAPPINGS", None)
    if node_classes is None:
        raise ImportError(f"{folder} exports no NODE_CLASS_MAPPINGS; ComfyUI would skip it")
    for found in node_classes.values():
        # Which pack brings a node; the older frontend does not start where a name is missing.
        found.RELATIVE_PYTHON_MODULE = f"custom_nodes.{folder.name}"
    return LoadedPack(node_classes=dict(node_classes), web_folders=_web_folders(folder, module))


def script_urls(web_folders: dict[str, Path]) -> list[str]:
    """Every script of the packs, at any depth: ComfyUI loads them all as extensions (a `.mjs` is not one)."""
    return [
        f"/extensions/{urllib.parse.quote(name)}/{script.relative_to(folder).as_posix()}"
        for name, folder in web_folders.items()
        for script in sorted(folder.rglob("*.js"))
    ]


def _web_folders(folder: Path, module: ModuleType) -> dict[str, Path]:
    """By the project's name where pyproject.toml tells it, by the folder's where the module does; both if both do."""
    found = {}
    project = folder / "pyproject.toml"
    text = project.read_text(encoding="utf-8") if project.is_file() else ""
    told = _toml_text(text, "tool.comfy", "web")
    if told:
        found[_toml_text(text, "project", "name") or folder.name] = folder / told
    if getattr(module, "WEB_DIRECTORY", None) is not None:
        found[folder.name] = (folder / module.WEB_DIRECTORY).resolve()
    return {name: path for name, path in found.items() if path.is_dir()}


def _toml_text(text: str, table: str, key: str) -> str | None:
    """A plain string of a table (tomllib is younger than the oldest Python here)."""
    block = re.search(rf"^\[{re.escape(table)}\]$(.*?)(?=^\[|\Z)", text, re.MULTILINE | re.DOTALL)
    value = re.search(rf'^{key} *= *"([^"\n]*)"', block[1], re.MULTILINE) if block else None
    return value[1] if value else None
