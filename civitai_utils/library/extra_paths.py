"""ComfyUI's ``extra_model_paths.yaml``: more folders for its names of models, read as ComfyUI reads it.

Of each block ``base_path`` may hold ``~`` and variables of the environment; without it, and where it is relative, paths
begin at the file's own folder. A value may name several folders, a line each. ``is_default`` puts them first
(``utils/extra_config.py``, 0.3.64 to 0.33). One thing is done otherwise: ComfyUI puts each line of a default block in
front of the line before, so that the last one would take downloads; here the lines keep their order.

The file is YAML, and its reader is PyYAML, as in ComfyUI; the pack itself does not need it (docs/decisions/0011).
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import ExtraPathsUnreadable, YamlReaderMissing

EXTRA_PATHS_FILE = "extra_model_paths.yaml"

# ComfyUI's name of models -> their folders, the one for new files first.
FolderTable = Mapping[str, tuple[Path, ...]]

# folder_paths.map_legacy
_OLD_NAMES = {"unet": "diffusion_models", "clip": "text_encoders"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtraPath:
    """One more folder for a name; ``first`` where it comes before those that are known."""

    name: str
    path: Path
    first: bool


def load_extra_paths(file: Path) -> tuple[ExtraPath, ...]:
    """The folders a file names. Raises ``ExtraPathsUnreadable``, and ``YamlReaderMissing`` where PyYAML is not here."""
    try:
        yaml = importlib.import_module("yaml")
    except ImportError:
        raise YamlReaderMissing(f"{file} is YAML, and PyYAML, which reads it, is not installed.") from None
    try:
        content = yaml.safe_load(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ExtraPathsUnreadable(f"{file} cannot be read ({error.strerror}).") from None
    except UnicodeDecodeError:
        raise ExtraPathsUnreadable(f"{file} is not UTF-8 text.") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f", line {mark.line + 1}" if mark is not None else ""
        raise ExtraPathsUnreadable(f"{file}{place}: {getattr(error, 'problem', None) or 'not YAML'}.") from None
    try:
        return read_extra_paths(content, Path(os.path.abspath(file)).parent)  # noqa: PTH100 - as ComfyUI: links stay
    except ValueError as error:
        raise ExtraPathsUnreadable(f"{file}: {error}.") from None


def read_extra_paths(content: object, folder: Path) -> tuple[ExtraPath, ...]:
    """The folders that the content of a file in ``folder`` names; raises ``ValueError`` with what is wrong."""
    if content is None:
        return ()
    if not isinstance(content, Mapping):
        raise ValueError("there are no blocks in it")
    found: list[ExtraPath] = []
    for title, block in content.items():
        if block is None:
            continue
        if not isinstance(block, Mapping):
            raise ValueError(f"{title} is not a block of names and folders")
        base = _base(title, block.get("base_path"), folder)
        for name, value in block.items():
            if name in {"base_path", "is_default"} or value is None:
                continue
            if not isinstance(value, str):
                raise ValueError(f"{name} in {title} is not text; several folders are written a line each after a |")
            known = _OLD_NAMES.get(str(name), str(name))
            lines = [line.strip() for line in value.splitlines() if line.strip()]
            found += [
                ExtraPath(name=known, path=_normal(base / line), first=bool(block.get("is_default"))) for line in lines
            ]
    return tuple(found)


def add_extra_paths(table: FolderTable, extra: Iterable[ExtraPath]) -> FolderTable:
    """The table with more folders, those that want to be first before all that were there."""
    by_name: dict[str, list[ExtraPath]] = {}
    for one in extra:
        by_name.setdefault(one.name, []).append(one)
    added = dict(table)
    for name, paths in by_name.items():
        before = [one.path for one in paths if one.first]
        after = [one.path for one in paths if not one.first]
        added[name] = tuple(dict.fromkeys((*before, *table.get(name, ()), *after)))
    return added


def _base(title: object, value: object, folder: Path) -> Path:
    if value is None:
        return folder
    if not isinstance(value, str):
        raise ValueError(f"base_path in {title} is not text")
    # Not Path.expanduser(): a home nobody has stays as it is written, as in ComfyUI.
    base = os.path.expandvars(os.path.expanduser(value))  # noqa: PTH111
    return _normal(folder / base)


def _normal(path: Path) -> Path:
    return Path(os.path.normpath(path))
