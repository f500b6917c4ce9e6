"""What the user may choose about downloads, kept in a file beside the API key; a strange value counts as unset."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from ..disk.disk_errors import disk_errors
from ..errors import InputError
from ..wire import parse_json, read_object

MOST_CONNECTIONS = 8
MOST_AT_ONCE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class DownloadSettings:
    """``connections`` a file, ``files_at_once`` of a batch, ``speed_limit`` in bytes a second for all together (None
    for none), whether to wait while ComfyUI makes an image, whether interrupted downloads go on by themselves at the
    next start, and whether pickle files come without being asked about."""

    connections: int = 4
    files_at_once: int = 1
    speed_limit: int | None = None
    pause_while_generating: bool = False
    resume_at_start: bool = False
    allow_pickles: bool = False


def changed_settings(old: DownloadSettings, wanted: Mapping[str, Any]) -> DownloadSettings:
    """The settings after a request; raises ``InputError`` that names the field which cannot be so."""
    known = {field.name for field in fields(DownloadSettings)}
    merged = asdict(old) | {name: value for name, value in wanted.items() if name in known}
    for name, most in (("connections", MOST_CONNECTIONS), ("files_at_once", MOST_AT_ONCE)):
        if type(merged[name]) is not int or not 1 <= merged[name] <= most:
            raise InputError(f"{name} must be a whole number from 1 to {most}.", field=name)
    for name in ("pause_while_generating", "resume_at_start", "allow_pickles"):
        if type(merged[name]) is not bool:
            raise InputError(f"{name} must be true or false.", field=name)
    limit = merged["speed_limit"]
    if limit is not None and (type(limit) is not int or not 1024 <= limit <= 1 << 40):
        raise InputError("speed_limit must be a number of bytes a second from 1024 on, or null.", field="speed_limit")
    return DownloadSettings(**merged)


class SettingsFile:
    """The settings in force, and the file they outlive the program in."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._current = self._read()

    def __call__(self) -> DownloadSettings:
        """The settings in force."""
        return self._current

    def keep(self, settings: DownloadSettings) -> None:
        """Puts settings in force and stores them in one step; blocking. Raises ``FolderNotWritable``."""
        with disk_errors(self._path.parent):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            fresh = self._path.with_name(f"{self._path.name}.new")
            fresh.write_text(json.dumps(asdict(settings), indent=2), encoding="utf-8")
            fresh.replace(self._path)
        self._current = settings

    def _read(self) -> DownloadSettings:
        settings = DownloadSettings()
        try:
            stored = read_object(parse_json(self._path.read_bytes())) or {}
        except OSError:
            return settings
        for name, value in stored.items():
            try:
                settings = changed_settings(settings, {name: value})
            except InputError:
                continue
        return settings
