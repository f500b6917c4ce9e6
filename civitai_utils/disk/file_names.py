"""Makes of a publisher's file name one safe component, by the strictest rules (Windows') on every system.

Extensions: what ComfyUI lists as models (``folder_paths.supported_pt_extensions``), and ``.gguf`` for the kinds whose
loaders read it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ..errors import FileNameRefused
from ..kinds import ModelKind, kind_word
from ..said import say

# 255 bytes are what most file systems take; the rest is room for "-<version>-<file>" and ".part.json".
LONGEST_BYTES = 210

# What ComfyUI lists as a model (folder_paths.supported_pt_extensions, 0.3.64 to 0.33).
MODEL_SUFFIXES = frozenset({".safetensors", ".sft", ".ckpt", ".pt", ".pt2", ".pth", ".bin", ".pkl"})
_GGUF_KINDS = frozenset({ModelKind.DIFFUSION_MODEL, ModelKind.TEXT_ENCODER})
_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".mp4", ".webm"})
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)")


def safe_file_name(name: str, kind: ModelKind) -> str:
    """One safe path component with a model's extension; raises ``FileNameRefused``.

    Of a path only the last component counts. Characters no file system likes become ``_``; invisible ones vanish.
    """
    stem, suffix = _split(name)
    if not stem or not _is_allowed(suffix, kind):
        raise FileNameRefused(
            say("{name} is not the name of a {kind} file.", name=_shorten(name), kind=kind_word(kind))
        )
    return _joined(stem, suffix)


def safe_picture_name(name: str) -> str | None:
    """The same for what a workflow has made; None where it is no name of a picture or film."""
    stem, suffix = _split(name)
    return _joined(stem, suffix) if stem and suffix in _PICTURES else None


def names_in_turn(name: str, version_id: int, file_id: int) -> Iterator[str]:
    """The names to try where files of other content already have the first ones; they never run out."""
    stem, dot, extension = name.rpartition(".")
    yield name
    yield f"{stem}-{version_id}{dot}{extension}"
    yield f"{stem}-{version_id}-{file_id}{dot}{extension}"
    number = 2
    while True:
        yield f"{stem}-{version_id}-{file_id}-{number}{dot}{extension}"
        number += 1


def folded_name(name: str) -> str:
    """A name for comparing: two that differ in case or in the spelling of accents alone are one on many drives."""
    return unicodedata.normalize("NFC", name).casefold()


def _split(name: str) -> tuple[str, str]:
    last = re.split(r"[/\\]", name)[-1]
    shown = "".join(_plain(ch) for ch in unicodedata.normalize("NFC", last))
    clean = _FORBIDDEN.sub("_", shown).strip().rstrip(". ").lstrip(". ")
    stem, dot, extension = clean.rpartition(".")
    return stem.rstrip(". "), f"{dot}{extension}".lower()


def _joined(stem: str, suffix: str) -> str:
    if _RESERVED.match(stem):
        stem = f"_{stem}"
    return _cut(stem, LONGEST_BYTES - len(suffix)) + suffix


def _is_allowed(suffix: str, kind: ModelKind) -> bool:
    return suffix in MODEL_SUFFIXES or (suffix == ".gguf" and kind in _GGUF_KINDS)


def _plain(ch: str) -> str:
    # C: control, format (direction marks hide an extension), surrogate, private, unassigned. Z: blanks of all sorts.
    category = unicodedata.category(ch)
    if category == "Zs":
        return " "
    return "" if category[0] in "CZ" else ch


def _cut(stem: str, limit: int) -> str:
    if len(stem.encode()) <= limit:
        return stem
    return stem.encode()[:limit].decode(errors="ignore").rstrip(". ")


def _shorten(name: str) -> str:
    return ascii(name if len(name) <= 80 else name[:77] + "...")
