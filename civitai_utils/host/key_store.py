"""Where the Civitai API key lives: a file only its owner can read, in a folder no HTTP route serves.

Order: the key of a request, then the environment, then the file. The key never leaves this computer but to Civitai.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import FolderNotWritable, KeyMalformed

VARIABLE = "CIVITAI_API_KEY"
_LONGEST = 256


@dataclass(frozen=True, slots=True)
class ChosenKey:
    """A key and where it came from: request, environment, file or none."""

    value: str | None = field(repr=False)
    source: str


def read_key(text: object) -> str | None:
    """A key as pasted, trimmed; None for an empty one. Raises ``KeyMalformed`` for what no key looks like."""
    if text is None:
        return None
    if not isinstance(text, str):
        raise KeyMalformed("The API key must be text.", field="api_key")
    key = text.strip()
    if not key:
        return None
    if len(key) > _LONGEST or not key.isascii() or not key.isprintable() or any(ch.isspace() for ch in key):
        raise KeyMalformed("The API key holds characters that no key has.", field="api_key")
    return key


class KeyStore:
    """The stored key and the environment's."""

    def __init__(self, path: Path, environ: Mapping[str, str]) -> None:
        self._path = path
        self._environ = environ

    def choose(self, given: object = None) -> ChosenKey:
        """The key to use; raises ``KeyMalformed`` for a bad one in the request. A bad one elsewhere counts as none."""
        key = read_key(given)
        if key is not None:
            return ChosenKey(key, "request")
        for source, text in (("environment", self._environ.get(VARIABLE)), ("file", self._read())):
            try:
                key = read_key(text)
            except KeyMalformed:
                continue
            if key is not None:
                return ChosenKey(key, source)
        return ChosenKey(None, "none")

    def keep(self, key: str | None) -> None:
        """Store a key, or remove the stored one; the file is never readable by others, not even for a moment.

        Raises ``FolderNotWritable``.
        """
        try:
            if key is None:
                self._path.unlink(missing_ok=True)
                return
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            fresh = self._path.with_name(f"{self._path.name}.new")
            fresh.unlink(missing_ok=True)
            handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(key)
            fresh.replace(self._path)
        except OSError as error:
            raise FolderNotWritable(f"The key could not be stored ({error.strerror}).") from None

    def _read(self) -> str | None:
        try:
            return self._path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None
