"""What stands at the front of a model file: the names, types and shapes of its tensors, and what its maker noted.

Read from the first bytes of a safetensors file (its format page) or a GGUF one (``gguf_header.py``). Pure.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field

from .gguf_header import GGUF_MAGIC, MOST_SIDES, MOST_TENSORS, read_gguf_front
from .wire import parse_json, read_list, read_object

SAFETENSORS = (".safetensors", ".sft")
# The format allows 100 MB; real headers, training notes included, stay below a few. None is read on a longer word.
LONGEST_HEADER = 25_000_000
_LARGEST_SIDE = 2**40


@dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor: its type as the format writes it ("F16", "Q4_K") and its sides, as PyTorch counts them."""

    dtype: str
    shape: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileHeader:
    """The tensors by name, in the order of the file, and the notes beside them.

    ``architecture`` is what a GGUF file says it is, "" where it says nothing, None for the other format; ``is_cut``
    where its table goes on behind the bytes that were read.
    """

    tensors: Mapping[str, Tensor]
    metadata: Mapping[str, str] = field(default_factory=dict)
    architecture: str | None = None
    is_cut: bool = False


def has_front(name: str) -> bool:
    """Whether a file of this name is of a format whose first bytes tell what it is."""
    return name.lower().endswith((*SAFETENSORS, ".gguf"))


def bytes_needed(front: bytes) -> int | None:
    """How many bytes of a safetensors file its header takes, told by its first eight; None for what is no such file, or
    has a header nobody reads."""
    length = struct.unpack("<Q", front[:8])[0] if len(front) >= 8 else 0
    return 8 + length if 2 <= length <= LONGEST_HEADER else None


def read_header(front: bytes) -> FileHeader | None:
    """The header that stands in the first bytes of a file; None for anything else. There are no bytes that make it
    raise."""
    if front.startswith(GGUF_MAGIC):
        read = read_gguf_front(front)
        if read is None:
            return None
        tensors = {name: Tensor(dtype, shape) for name, dtype, shape in read.tensors}
        return FileHeader(tensors=tensors, architecture=read.architecture or "", is_cut=read.is_cut)
    needed = bytes_needed(front)
    if needed is None or len(front) < needed:
        return None
    said = read_object(parse_json(front[8:needed]))
    if said is None or len(said) > MOST_TENSORS:
        return None
    notes = read_object(said.get("__metadata__")) or {}
    metadata = {str(name): text for name, text in notes.items() if isinstance(text, str)}
    found = {str(name): _tensor(entry) for name, entry in said.items() if name != "__metadata__"}
    return FileHeader(tensors={name: one for name, one in found.items() if one is not None}, metadata=metadata)


def _tensor(entry: object) -> Tensor | None:
    told = read_object(entry) or {}
    dtype, shape = told.get("dtype"), read_list(told.get("shape"))
    if not isinstance(dtype, str) or len(shape) > MOST_SIDES:
        return None
    if not all(type(side) is int and 0 <= side < _LARGEST_SIDE for side in shape):
        return None
    return Tensor(dtype, tuple(shape))
