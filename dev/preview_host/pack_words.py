"""What packs bring in `locales/`, their words for what the frontend itself shows, as ComfyUI tells it at /i18n."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

SUBJECTS = ("nodeDefs", "commands", "settings")


def pack_words(packs: Sequence[Path]) -> dict[str, Any]:
    """By language: main.json, and under its own name each file of a subject beside it; later packs add to earlier."""
    found: dict[str, Any] = {}
    for folder in (folder for pack in packs for folder in sorted(pack.glob("locales/*/"))):
        words = found.setdefault(folder.name, {})
        _merge(words, _read(folder / "main.json"))
        for subject in SUBJECTS:
            said = _read(folder / f"{subject}.json")
            if said:
                _merge(words, {subject: said})
    return found


def _read(file: Path) -> dict[str, Any]:
    return dict(json.loads(file.read_text(encoding="utf-8"))) if file.is_file() else {}


def _merge(into: dict[str, Any], said: dict[str, Any]) -> None:
    for key, value in said.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict):
            _merge(into[key], value)
        else:
            into[key] = value
