"""Where Civitai API keys are found: the environment, and a file only its owner can read, in a folder no route serves.

Which of them counts is decided in ``key_choice.py``. A key never leaves this computer but to Civitai.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from ..errors import FolderNotWritable, KeyMalformed

VARIABLE = "CIVITAI_API_KEY"
_LONGEST = 256
# What env files, YAML and copied lines leave around a key: quotes, blanks, the mark at the start of a file, and a blank
# of no width. No key begins or ends with one of them.
_AROUND = " \t\r\n\v\f\"'`\ufeff\u200b\u00a0"


def read_key(text: object) -> str | None:
    """A key as pasted or set, without the quotes and blanks around it; None for an empty one.

    Raises ``KeyMalformed`` for what no key looks like.
    """
    if text is None:
        return None
    if not isinstance(text, str):
        raise KeyMalformed("The API key must be text.", field="api_key")
    key = text.strip(_AROUND)
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

    def environment(self) -> str | None:
        """The environment's key, None where it has none; raises ``KeyMalformed``."""
        return read_key(self._environ.get(VARIABLE))

    def stored(self) -> str | None:
        """The key of the file, None where there is none; raises ``KeyMalformed`` for a damaged file."""
        try:
            return read_key(self._path.read_text(encoding="utf-8"))
        except OSError:
            return None
        except UnicodeDecodeError:
            raise KeyMalformed("The file of the stored API key is damaged.") from None

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
