"""Small model files that are valid safetensors, and the hashes the site prints for them."""

from __future__ import annotations

import hashlib
import json
import zlib
from functools import lru_cache


@lru_cache(maxsize=64)
def safetensors(name: str, kilobytes: int, marks: tuple[tuple[str, tuple[int, ...]], ...] = ()) -> bytes:
    """A safetensors file of one tensor; the same name and size give the same bytes on every machine. ``marks`` are
    tensors of which the header alone knows, by which a model is told from others."""
    length = kilobytes * 1024
    header = {
        "__metadata__": {"format": "pt", "modelspec.title": name},
        "weight": {"dtype": "U8", "shape": [length], "data_offsets": [0, length]},
    }
    header |= {mark: {"dtype": "F16", "shape": list(sides), "data_offsets": [0, 0]} for mark, sides in marks}
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return len(text).to_bytes(8, "little") + text + _bytes_of(name, length)


@lru_cache(maxsize=64)
def gguf(name: str, kilobytes: int) -> bytes:
    """A GGUF file without tensors, filled up with bytes of its own."""
    head = b"GGUF" + (3).to_bytes(4, "little") + bytes(16)
    return head + _bytes_of(name, kilobytes * 1024 - len(head))


def _bytes_of(name: str, length: int) -> bytes:
    """So many bytes that only a file of this name has."""
    block = b"".join(hashlib.sha256(f"{name}:{part}".encode()).digest() for part in range(2048))
    return (block * (length // len(block) + 1))[:length]


@lru_cache(maxsize=64)
def hashes(content: bytes) -> dict[str, str]:
    """The hashes as Civitai defines them: AutoV2 from the whole file, AutoV3 from what follows the header."""
    whole = hashlib.sha256(content).hexdigest().upper()
    start = 8 + int.from_bytes(content[:8], "little")
    return {
        "AutoV2": whole[:10],
        "SHA256": whole,
        "CRC32": f"{zlib.crc32(content):08X}",
        "AutoV3": hashlib.sha256(content[start:]).hexdigest().upper()[:12],
    }
