"""Small model files that are valid safetensors, and the hashes the site prints for them."""

from __future__ import annotations

import hashlib
import json
import zlib
from functools import lru_cache


@lru_cache(maxsize=64)
def safetensors(name: str, kilobytes: int) -> bytes:
    """A safetensors file of one tensor; the same name and size give the same bytes on every machine."""
    length = kilobytes * 1024
    block = b"".join(hashlib.sha256(f"{name}:{part}".encode()).digest() for part in range(2048))
    data = (block * (length // len(block) + 1))[:length]
    header = {
        "__metadata__": {"format": "pt", "modelspec.title": name},
        "weight": {"dtype": "U8", "shape": [length], "data_offsets": [0, length]},
    }
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return len(text).to_bytes(8, "little") + text + data


@lru_cache(maxsize=64)
def gguf(name: str, kilobytes: int) -> bytes:
    """A GGUF file without tensors, filled up with bytes of its own."""
    length = kilobytes * 1024
    block = b"".join(hashlib.sha256(f"{name}:{part}".encode()).digest() for part in range(2048))
    head = b"GGUF" + (3).to_bytes(4, "little") + bytes(16)
    return head + (block * (length // len(block) + 1))[: length - len(head)]


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
