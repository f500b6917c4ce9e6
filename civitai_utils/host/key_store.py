"""Where Civitai API keys are found: the environment, and a file only its owner can read, in a folder no route serves.

Which of them counts is decided in ``key_choice.py``. A key never leaves this computer but to Civitai.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..disk.small_file import write_small
from ..errors import FolderNotWritable, KeyMalformed
from ..redaction import never_show
from ..said import say

VARIABLE = "CIVITAI_API_KEY"
_LONGEST = 256
# What env files, YAML and copied lines leave around a key: quotes, blanks, the mark at the start of a file, and a blank
# of no width. No key begins or ends with one of them.
_AROUND = " \t\r\n\v\f\"'`\ufeff\u200b\u00a0"


def read_key(text: object) -> str | None:
    """A key as pasted or set, without the quotes and blanks around it; None for an empty one.

    Every key comes through here, so from here on it is hidden wherever it would be shown. Raises ``KeyMalformed`` for
    what no key looks like.
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
    never_show(key)
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
            write_small(self._path, key, private=True)
        except OSError as error:
            raise FolderNotWritable(
                say("The key could not be stored ({reason}).", reason=str(error.strerror))
            ) from None
