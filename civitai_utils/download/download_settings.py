"""What the user may choose about downloads and what is kept of look-ups, in a file beside the API key; a strange value
counts as unset."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from ..bounds import MOST_RECENT
from ..disk.disk_errors import disk_errors
from ..disk.small_file import changing, write_small
from ..errors import InputError
from ..kinds import ModelKind, folder_of
from ..said import say
from ..wire import parse_json, read_object

MOST_CONNECTIONS = 8
MOST_AT_ONCE = 4
_LONGEST_CARD = 40
_KINDS = frozenset(kind.value for kind in ModelKind if folder_of(kind) is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class DownloadSettings:
    """``connections`` a file, ``files_at_once`` of a batch, ``speed_limit`` in bytes a second for all together (None
    for none), whether to wait while ComfyUI makes an image, whether interrupted downloads go on by themselves at the
    next start, whether pickle files come without being asked about, whether a workflow on the canvas has a note that
    says how true it is, and the folder that new files of a kind go to, by kind; a kind that is not named leaves it to
    ComfyUI's order. ``keep_recent`` is how many look-ups are remembered, 0 for none. ``own_nodes`` is whether a picture
    of A1111 and its kin gets the pack's own nodes where ComfyUI's make another one, ``noise_card`` the graphics card
    whose noise is meant, "" for any."""

    connections: int = 4
    files_at_once: int = 1
    speed_limit: int | None = None
    pause_while_generating: bool = False
    resume_at_start: bool = False
    allow_pickles: bool = False
    keep_recent: int = MOST_RECENT
    note_on_canvas: bool = True
    own_nodes: bool = True
    noise_card: str = ""
    folders: Mapping[str, str] = field(default_factory=dict)


def changed_settings(old: DownloadSettings, wanted: Mapping[str, Any]) -> DownloadSettings:
    """The settings after a request; raises ``InputError`` that names the field which cannot be so."""
    known = {field.name for field in fields(DownloadSettings)}
    merged = asdict(old) | {name: value for name, value in wanted.items() if name in known}
    for name, least, most in (
        ("connections", 1, MOST_CONNECTIONS),
        ("files_at_once", 1, MOST_AT_ONCE),
        ("keep_recent", 0, MOST_RECENT),
    ):
        if type(merged[name]) is not int or not least <= merged[name] <= most:
            raise InputError(
                say("{name} must be a whole number from {least} to {most}.", name=name, least=least, most=most),
                field=name,
            )
    for name in ("pause_while_generating", "resume_at_start", "allow_pickles", "note_on_canvas", "own_nodes"):
        if type(merged[name]) is not bool:
            raise InputError(say("{name} must be true or false.", name=name), field=name)
    if not isinstance(merged["noise_card"], str) or len(merged["noise_card"]) > _LONGEST_CARD:
        raise InputError("noise_card must be the name of a graphics card, or empty.", field="noise_card")
    limit = merged["speed_limit"]
    if limit is not None and (type(limit) is not int or not 1024 <= limit <= 1 << 40):
        raise InputError("speed_limit must be a number of bytes a second from 1024 on, or null.", field="speed_limit")
    merged["folders"] = {**old.folders, **_read_folders(wanted["folders"])} if "folders" in wanted else old.folders
    merged["folders"] = {kind: folder for kind, folder in merged["folders"].items() if folder}
    return DownloadSettings(**merged)


def _read_folders(value: object) -> dict[str, str]:
    """The folders named by kind; "" for a kind whose choice is taken back."""
    said = read_object(value)
    if said is None:
        raise InputError("folders must name a folder for each kind of model.", field="folders")
    found = {}
    for kind, folder in said.items():
        if kind not in _KINDS or not (folder is None or isinstance(folder, str)):
            raise InputError("folders must name a folder, or null, for a kind of model that has one.", field="folders")
        found[kind] = folder or ""
    return found


class SettingsFile:
    """The settings in force, and the file they outlive the program in; several hosts may share the file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._current = self._read()

    def __call__(self) -> DownloadSettings:
        """The settings in force."""
        return self._current

    def change(
        self,
        wanted: Mapping[str, Any],
        check: Callable[[DownloadSettings, DownloadSettings], None] = lambda old, new: None,
    ) -> DownloadSettings:
        """Puts what is wanted in force beside all that stands in the file, and stores it in one step; blocking.

        Whoever else changes something at the same moment is waited for, so nobody's change is lost. ``check`` is asked
        of the settings before and after, and may raise. Raises ``InputError`` and ``FolderNotWritable``; nothing has
        changed then.
        """
        with disk_errors(self._path.parent), changing(self._path):
            old = self._read()
            new = changed_settings(old, wanted)
            check(old, new)
            write_small(self._path, json.dumps(asdict(new), indent=2))
            self._current = new
        return new

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
