"""Loading a custom-node pack the way ComfyUI does: by its folder, under a name made from the folder's path."""

import importlib.util
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedPack:
    """A pack that was imported: its name in URLs, what it exports, and its folder of scripts if it names one."""

    name: str
    module: ModuleType
    node_classes: dict[str, Any]
    web_folder: Path | None


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

    web_folder = None
    if getattr(module, "WEB_DIRECTORY", None) is not None:
        web_folder = (folder / module.WEB_DIRECTORY).resolve()
    node_classes = getattr(module, "NODE_CLASS_MAPPINGS", None)
    if node_classes is None:
        raise ImportError(f"{folder} exports no NODE_CLASS_MAPPINGS; ComfyUI would skip it")
    return LoadedPack(
        name=folder.name,
        module=module,
        node_classes=dict(node_classes),
        web_folder=web_folder if web_folder and web_folder.is_dir() else None,
    )


def script_urls(pack: LoadedPack) -> list[str]:
    """Every script of the pack, at any depth: ComfyUI loads them all as extensions (a `.mjs` is not one)."""
    if pack.web_folder is None:
        return []
    scripts = sorted(path.relative_to(pack.web_folder).as_posix() for path in pack.web_folder.rglob("*.js"))
    return [f"/extensions/{pack.name}/{script}" for script in scripts]
