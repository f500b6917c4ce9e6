"""Whether a file is what its name says, by its header alone."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.errors import WrongContent
from civitai_remake.civitai_utils.library.safetensors_header import check_content
from civitai_remake.civitai_utils.library.whole_file import looks_whole
from hypothesis import given
from hypothesis import strategies as st

TENSOR = {"dtype": "F16", "shape": [2], "data_offsets": [0, 4]}
META = {"format": "pt", "modelspec.title": "x"}


def packed(header: object, content: bytes = b"abcd", length: int | None = None) -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text) if length is None else length) + text + content


WHOLE = packed({"__metadata__": META, "a": TENSOR})


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.safetensors", WHOLE),
        ("a.SFT", packed({"a": TENSOR, "b": {**TENSOR, "data_offsets": [4, 8]}}, b"abcdefgh")),
        ("a.safetensors", packed({}, b"")),
        ("a.safetensors", packed(b'{"a": {"dtype":"F16","shape":[2],"data_offsets":[0,4]}}      ')),
        ("a.gguf", b"GGUF\x03\0\0\0"),
        ("a.ckpt", b"PK\x03\x04 whatever a pickle holds"),
    ],
)
def test_what_it_says(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / "x.part").write_bytes(content)
    check_content(tmp_path / "x.part", name)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.safetensors", b""),
        ("a.safetensors", b"\x08\0\0"),
        ("a.safetensors", WHOLE[:-1]),
        ("a.safetensors", WHOLE + b"!"),
        ("a.safetensors", packed({"a": TENSOR}, length=10_000)),
        ("a.safetensors", packed({"a": TENSOR}, length=2**63)),
        ("a.safetensors", packed([1, 2], b"")),
        ("a.safetensors", packed(b"not json at all")),
        ("a.safetensors", packed(b"[" * 5000, b"")),
        ("a.safetensors", packed({"a": {"data_offsets": "all"}})),
        ("a.safetensors", packed({"a": {"data_offsets": [0, -4]}})),
        ("a.safetensors", packed({"a": 4})),
        ("a.safetensors", b"PK\x03\x04 a zip under a model's name, long enough to have a header"),
        ("a.gguf", b"GGML"),
    ],
)
def test_what_it_does_not_say(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / "x.part").write_bytes(content)
    with pytest.raises(WrongContent):
        check_content(tmp_path / "x.part", name)


@pytest.mark.parametrize(
    ("name", "content", "looks"),
    [
        ("a.safetensors", WHOLE, True),
        ("a.safetensors", WHOLE[:-1], False),
        ("a.safetensors", bytes(5000), False),
        ("a.ckpt", b"PK\x03\x04" + bytes(5000), True),
        ("a.ckpt", bytes(5000), False),
        ("a.pt", b"", False),
    ],
)
def test_a_look_at_what_lies_here(tmp_path: Path, name: str, content: bytes, looks: bool) -> None:
    (tmp_path / name).write_bytes(content)
    assert looks_whole(tmp_path / name) is looks


def test_what_cannot_be_read_now_may_be_read_later(tmp_path: Path) -> None:
    (tmp_path / "a.safetensors").mkdir()
    assert looks_whole(tmp_path / "a.safetensors") is None
    assert looks_whole(tmp_path / "gone.safetensors") is None


@given(st.binary(max_size=200))
def test_no_bytes_break_the_check(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "x.part"
    path.write_bytes(content)
    try:
        check_content(path, "a.safetensors")
    except WrongContent:
        return
    length = struct.unpack("<Q", content[:8])[0]
    json.loads(content[8 : 8 + length])
