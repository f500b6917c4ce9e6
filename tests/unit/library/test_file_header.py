"""The first bytes of model files: safetensors and GGUF, whole, cut, and made to hurt."""

from __future__ import annotations

import json
import random
import struct
import time
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.file_header import FileHeader, Tensor, bytes_needed, read_header
from civitai_remake.civitai_utils.library import front_of_file
from civitai_remake.civitai_utils.library.front_of_file import read_front

ENTRIES = {"a": {"dtype": "F16", "shape": [2, 3], "data_offsets": [0, 12]}}


def safetensors(header: object) -> bytes:
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text


def text(value: str) -> bytes:
    return struct.pack("<Q", len(value.encode())) + value.encode()


def gguf(notes: bytes, count: int, tensors: bytes = b"", *, version: int = 3, tensor_count: int = 0) -> bytes:
    return b"GGUF" + struct.pack("<IQQ", version, tensor_count, count) + notes + tensors


ARCHITECTURE = text("general.architecture") + struct.pack("<I", 8) + text("flux")
VOCABULARY = text("tokens") + struct.pack("<IIQ", 9, 8, 3) + text("a") + text("bc") + text("")
NUMBERS = text("scores") + struct.pack("<IIQ", 9, 6, 2) + bytes(8) + text("one") + struct.pack("<II", 4, 7)
TENSOR = text("img_in.weight") + struct.pack("<IQQIQ", 2, 64, 3072, 12, 0)


def test_a_safetensors_header_is_read_with_its_notes() -> None:
    front = safetensors(ENTRIES | {"__metadata__": {"note": "x", "odd": 7}})
    assert read_header(front + b"content") == FileHeader(tensors={"a": Tensor("F16", (2, 3))}, metadata={"note": "x"})
    assert bytes_needed(front) == len(front)


def test_a_gguf_front_is_read_past_every_kind_of_note() -> None:
    found = read_header(gguf(VOCABULARY + NUMBERS + ARCHITECTURE, 4, TENSOR, tensor_count=1))
    assert found == FileHeader(tensors={"img_in.weight": Tensor("Q4_K", (3072, 64))}, architecture="flux")
    cut = read_header(gguf(ARCHITECTURE + VOCABULARY[:-20], 2, tensor_count=1))
    assert cut is not None
    assert (cut.architecture, cut.is_cut) == ("flux", True)


@pytest.mark.parametrize(
    "front",
    [
        b"", b"1234567", bytes(64), struct.pack("<Q", 2**63) + b"{}", safetensors([]), safetensors(ENTRIES)[:-1],
        struct.pack("<Q", 4) + b"\xff\xfe{}", struct.pack("<Q", 200_000) + b"[" * 200_000, b"GGUF",
        gguf(b"", 0, version=1), gguf(b"", 2**60), gguf(b"", 0, tensor_count=2**60),
    ],
)  # fmt: skip
def test_anything_else_has_no_header(front: bytes) -> None:
    assert read_header(front) is None


@pytest.mark.parametrize(
    "entry",
    [
        None, 7, {}, {"dtype": 7, "shape": []}, {"dtype": "F16", "shape": [-1]}, {"dtype": "F16", "shape": [2**50]},
        {"dtype": "F16", "shape": [1.5]}, {"dtype": "F16", "shape": [1] * 9}, {"dtype": "F16", "shape": [True]},
    ],
)  # fmt: skip
def test_a_tensor_that_is_none_is_left_out(entry: object) -> None:
    found = read_header(safetensors(ENTRIES | {"odd": entry}))
    assert found is not None
    assert set(found.tensors) == {"a"}


def test_no_bytes_make_it_raise_or_take_long() -> None:
    chance = random.Random(3)
    whole = gguf(VOCABULARY + NUMBERS + ARCHITECTURE, 4, TENSOR, tensor_count=1)
    began = time.monotonic()
    for _ in range(5000):
        broken = bytearray(whole[: chance.randrange(len(whole))])
        for _ in range(chance.randrange(4)):
            if len(broken) > 4:
                broken[chance.randrange(4, len(broken))] = chance.randrange(256)
        read_header(bytes(broken))
    # A list of a length that no file has ends where the bytes end.
    read_header(gguf(text("x") + struct.pack("<IIQ", 9, 8, 2**62) + bytes(1_000_000), 1))
    assert time.monotonic() - began < 10


def test_a_file_on_the_disk_is_read_no_further_than_its_header(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.safetensors"
    path.write_bytes(safetensors(ENTRIES) + bytes(12))
    assert read_front(path) == FileHeader(tensors={"a": Tensor("F16", (2, 3))})
    assert read_front(tmp_path / "none.safetensors") is None
    assert read_front(tmp_path / "a.ckpt") is None
    quantised = tmp_path / "b.gguf"
    quantised.write_bytes(gguf(VOCABULARY + ARCHITECTURE, 2, TENSOR, tensor_count=1))
    monkeypatch.setattr(front_of_file, "_GGUF_STEPS", (40, 10_000))
    found = read_front(quantised)
    assert found is not None
    assert set(found.tensors) == {"img_in.weight"}
