"""The front of a GGUF file: notes of typed values, then a table of tensors (the format's page in ggml's docs). Pure.

A text encoder's notes hold its whole vocabulary; what of the table lies behind the bytes at hand is not told.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

GGUF_MAGIC = b"GGUF"
# More tensors, and more sides of one, than any model has, in whatever format.
MOST_TENSORS = 100_000
MOST_SIDES = 8
_LONGEST_NAME = 512
_MOST_NOTES = 10_000
_STRING, _ARRAY = 8, 9
# The bytes of each kind of plain value.
_WIDTHS = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
_ARCHITECTURE = "general.architecture"
# ggml's numbers of tensor types; those it has retired are left out.
_TYPES = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 6: "Q5_0", 7: "Q5_1", 8: "Q8_0", 9: "Q8_1", 10: "Q2_K", 11: "Q3_K",
    12: "Q4_K", 13: "Q5_K", 14: "Q6_K", 15: "Q8_K", 16: "IQ2_XXS", 17: "IQ2_XS", 18: "IQ3_XXS", 19: "IQ1_S",
    20: "IQ4_NL", 21: "IQ3_S", 22: "IQ2_S", 23: "IQ4_XS", 24: "I8", 25: "I16", 26: "I32", 27: "I64", 28: "F64",
    29: "IQ1_M", 30: "BF16", 34: "TQ1_0", 35: "TQ2_0",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class GgufFront:
    """What the file calls itself, and (name, type, sides) of its tensors, the sides in PyTorch's order; ``is_cut``
    where the table goes on behind the bytes at hand."""

    architecture: str | None
    tensors: tuple[tuple[str, str, tuple[int, ...]], ...]
    is_cut: bool


class _CutError(Exception):
    """The bytes end here, or are none that a writer writes."""


def read_gguf_front(front: bytes) -> GgufFront | None:
    """What can be read of these first bytes; None where they are no GGUF file of versions 2 and 3."""
    if not front.startswith(GGUF_MAGIC) or len(front) < 24:
        return None
    version, tensor_count, note_count = struct.unpack_from("<IQQ", front, 4)
    if version not in {2, 3} or note_count > _MOST_NOTES or tensor_count > MOST_TENSORS:
        return None
    reader = _Reader(front)
    architecture: str | None = None
    tensors: list[tuple[str, str, tuple[int, ...]]] = []
    is_cut = False
    try:
        for _ in range(note_count):
            name, value = reader.text(), reader.value()
            if name == _ARCHITECTURE and value is not None:
                architecture = value
        for _ in range(tensor_count):
            tensors.append(reader.tensor())
    except _CutError:
        is_cut = True
    return GgufFront(architecture=architecture, tensors=tuple(tensors), is_cut=is_cut)


class _Reader:
    def __init__(self, front: bytes) -> None:
        self._front = front
        self._at = 24

    def text(self) -> str:
        length = self._number("<Q", 8)
        start = self._skip(length)
        return self._front[start : start + min(length, _LONGEST_NAME)].decode("utf-8", "replace")

    def value(self) -> str | None:
        """The next note's value where it is a text; others are passed over."""
        kind = self._number("<I", 4)
        if kind == _STRING:
            return self.text()
        if kind != _ARRAY:
            self._skip(self._width(kind))
            return None
        kind, count = self._number("<I", 4), self._number("<Q", 8)
        if kind == _STRING:
            for _ in range(count):
                self._skip(self._number("<Q", 8))
        else:
            self._skip(self._width(kind) * count)
        return None

    def tensor(self) -> tuple[str, str, tuple[int, ...]]:
        name = self.text()
        sides = self._number("<I", 4)
        if sides > MOST_SIDES:
            raise _CutError
        shape = tuple(self._number("<Q", 8) for _ in range(sides))
        dtype = self._number("<I", 4)
        self._skip(8)
        # ggml counts the sides the other way round.
        return name, _TYPES.get(dtype, f"type {dtype}"), shape[::-1]

    def _width(self, kind: int) -> int:
        if kind not in _WIDTHS:
            raise _CutError
        return _WIDTHS[kind]

    def _number(self, form: str, width: int) -> int:
        return int(struct.unpack_from(form, self._front, self._skip(width))[0])

    def _skip(self, count: int) -> int:
        """Passes over so many bytes; where they begin."""
        start, end = self._at, self._at + count
        if end > len(self._front):
            raise _CutError
        self._at = end
        return start
