"""The hashes by which a local model is known, and how they are computed (facts: Civitai 2.5). All blocking.

SHA256 is of the whole file; AutoV2 is its first ten digits. AutoV3 is the SHA256 of what follows the safetensors
header; the site keeps its first twelve digits. The trainer's own hash stands in the header (``sshs_model_hash``,
``modelspec.hash_sha256``): it equals AutoV3 unless the file was saved again, and it is what A1111 writes for a LoRA.
"""

from __future__ import annotations

import hashlib
import json
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..file_header import SAFETENSORS, bytes_needed
from ..file_said import FileSaid
from ..wire import Json, read_object, read_str

READ_AT_ONCE = 1 << 20
_HEADER_FIELDS = ("sshs_model_hash", "modelspec.hash_sha256")
_METADATA_FIRST = re.compile(r'\s*\{\s*"__metadata__"\s*:\s*')
_DIGITS = re.compile(r"(?:0x)?([0-9a-f]{10,64})", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileHashes:
    """What is known of one file's content, upper-case hex; None is not computed yet.

    ``header`` has the trainer's hashes, empty where the header names none; ``autov3`` is "" for a file without such a
    header. ``whole`` is whether it looks like a complete file of its format (``whole_file.py``), ``said`` what its own
    header says it is.
    """

    sha256: str | None = None
    autov3: str | None = None
    header: tuple[str, ...] | None = None
    whole: bool | None = None
    said: FileSaid | None = None

    def joined(self, newer: FileHashes) -> FileHashes:
        """Both together; what the newer one knows counts."""
        return FileHashes(
            sha256=self.sha256 if newer.sha256 is None else newer.sha256,
            autov3=self.autov3 if newer.autov3 is None else newer.autov3,
            header=self.header if newer.header is None else newer.header,
            whole=self.whole if newer.whole is None else newer.whole,
            said=self.said if newer.said is None else newer.said,
        )


class ContentHash:
    """Hashes the bytes of one file as they come, from the first on; AutoV3 only where it is wanted."""

    def __init__(self, *, with_autov3: bool) -> None:
        self._whole = hashlib.sha256()
        self._content = hashlib.sha256() if with_autov3 else None
        self._front = b""
        self._content_from = 0
        self._at = 0

    def feed(self, block: bytes | memoryview) -> None:
        """Takes the next bytes."""
        self._whole.update(block)
        if self._content is not None:
            if self._at < 8:
                self._front += bytes(block[: 8 - self._at])
                self._content_from = 8 + int.from_bytes(self._front, "little")
            start = max(0, self._content_from - self._at)
            # As long as its own length is not complete the header ends nowhere.
            if self._at + len(block) >= 8 and start < len(block):
                self._content.update(block[start:])
        self._at += len(block)

    def finish(self) -> FileHashes:
        """The hashes of what came."""
        is_headed = 8 <= self._content_from <= self._at
        autov3 = None if self._content is None else self._content.hexdigest().upper() if is_headed else ""
        return FileHashes(sha256=self._whole.hexdigest().upper(), autov3=autov3)


def has_header(path: Path | str) -> bool:
    """Whether a file of this name is in the safetensors format."""
    return str(path).lower().endswith(SAFETENSORS)


def hash_model(
    path: Path, *, with_autov3: bool, stop: threading.Event, report: Callable[[int], None]
) -> FileHashes | None:
    """The hashes of a whole file; ``report`` gets the bytes read so far. None when told to stop. Raises ``OSError``."""
    digest = ContentHash(with_autov3=with_autov3 and has_header(path))
    block = memoryview(bytearray(READ_AT_ONCE))
    read = 0
    with path.open("rb", buffering=0) as stream:
        while count := stream.readinto(block):
            if stop.is_set():
                return None
            digest.feed(block[:count])
            read += count
            report(read)
    found = digest.finish()
    return found.joined(FileHashes(autov3="")) if with_autov3 and not has_header(path) else found


def read_header_hashes(path: Path) -> tuple[str, ...]:
    """The trainer's hashes in the header of a safetensors file, a ``0x`` before them left out; empty where it has none
    or is no such file. Raises ``OSError``.
    """
    with path.open("rb") as stream:
        needed = bytes_needed(stream.read(8))
        if needed is None:
            return ()
        text = stream.read(needed - 8)
    metadata = _read_metadata(text)
    said = [read_str(metadata.get(field)) for field in _HEADER_FIELDS]
    found = [match[1].upper() for text in said if text and (match := _DIGITS.fullmatch(text.strip()))]
    return tuple(dict.fromkeys(found))


def _read_metadata(header: bytes) -> Json:
    """The ``__metadata__`` of a header. Where it comes first, as writers put it, the thousands of tensors after it are
    not parsed: that would hold up every other thread of the host."""
    try:
        text = header.decode("utf-8")
        if first := _METADATA_FIRST.match(text):
            found, _ = json.JSONDecoder().raw_decode(text, first.end())
        else:
            found = (read_object(json.loads(text)) or {}).get("__metadata__")
    except (ValueError, RecursionError):
        return {}
    return read_object(found) or {}
