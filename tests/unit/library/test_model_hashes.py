"""The hashes of model files, whatever pieces their bytes come in, and what a header says of itself."""

import hashlib
import json
import struct
import threading
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.library.hash_match import (
    Sought,
    is_match,
    is_other,
    missing_hashes,
    named_digests,
    promised_digests,
)
from civitai_remake.civitai_utils.library.model_hashes import ContentHash, FileHashes, hash_model, read_header_hashes
from hypothesis import given
from hypothesis import strategies as st


def model(metadata: dict[str, object] | None = None, tensors: bytes = b"w" * 300) -> bytes:
    entries: dict[str, object] = {"w": {"dtype": "U8", "shape": [len(tensors)], "data_offsets": [0, len(tensors)]}}
    header = json.dumps(entries | ({"__metadata__": metadata} if metadata is not None else {})).encode()
    return struct.pack("<Q", len(header)) + header + tensors


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest().upper()


@given(content=st.one_of(st.just(model()), st.binary(max_size=40)), cuts=st.lists(st.integers(1, 60), max_size=30))
def test_pieces_of_any_size_make_the_same_hashes(content: bytes, cuts: list[int]) -> None:
    digest, at = ContentHash(with_autov3=True), 0
    for cut in [*cuts, len(content)]:
        digest.feed(content[at : at + cut])
        at += cut
    length = 8 + int.from_bytes(content[:8], "little")
    headed = length <= len(content) and len(content) >= 8
    assert digest.finish() == FileHashes(sha256=sha(content), autov3=sha(content[length:]) if headed else "")


def test_a_file_is_hashed_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "m.safetensors"
    path.write_bytes(model(tensors=b"t" * 3_000_000))
    told: list[int] = []
    found = hash_model(path, with_autov3=True, stop=threading.Event(), report=told.append)
    assert found == FileHashes(sha256=sha(path.read_bytes()), autov3=sha(b"t" * 3_000_000))
    assert told == sorted(told)
    assert told[-1] == path.stat().st_size


def test_only_safetensors_have_an_autov3(tmp_path: Path) -> None:
    path = tmp_path / "m.ckpt"
    path.write_bytes(model())
    found = hash_model(path, with_autov3=True, stop=threading.Event(), report=lambda _: None)
    assert found == FileHashes(sha256=sha(path.read_bytes()), autov3="")


A, B = "a1" * 32, "b2" * 32


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        (None, ()),
        ({}, ()),
        ({"sshs_model_hash": A}, (A.upper(),)),
        ({"modelspec.hash_sha256": f"0x{A}"}, (A.upper(),)),
        ({"sshs_model_hash": A, "modelspec.hash_sha256": B}, (A.upper(), B.upper())),
        ({"sshs_model_hash": "unknown"}, ()),
        ({"sshs_model_hash": 7}, ()),
    ],
)
def test_the_trainers_hash_is_read(tmp_path: Path, metadata: dict[str, object] | None, expected: tuple[str]) -> None:
    path = tmp_path / "m.safetensors"
    path.write_bytes(model(metadata))
    assert read_header_hashes(path) == expected


def test_the_trainers_hash_is_read_wherever_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "m.safetensors"
    for header in (
        {"__metadata__": {"sshs_model_hash": A}, "w": {}},
        {
            "w": {"__metadata__": {"sshs_model_hash": B}},
            "__metadata__": {"note": '"sshs_model_hash": 1', "sshs_model_hash": A},
        },
    ):
        for text in (json.dumps(header), f" {json.dumps(header, indent=1)} "):
            path.write_bytes(struct.pack("<Q", len(text)) + text.encode())
            assert read_header_hashes(path) == (A.upper(),)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"abc",
        b"\xff" * 20,
        struct.pack("<Q", 9) + b"[1, 2, 3]",
        struct.pack("<Q", 4) + b"{]]}",
        struct.pack("<Q", 18) + b'{"__metadata__":7}',
        struct.pack("<Q", 17) + b'{"__metadata__": ',
        b"\x11" + bytes(7) + b"\xff" * 20,
    ],
)
def test_a_strange_header_says_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "m.safetensors"
    path.write_bytes(content)
    assert read_header_hashes(path) == ()


def sought(*digests: str, size: int | None = 10, trusts_header: bool = False) -> Sought:
    return Sought(file_key="k", kind=ModelKind.LORA, size=size, digests=digests, trusts_header=trusts_header)


FULL, CONTENT = sha(b"full"), sha(b"content")


@pytest.mark.parametrize(
    ("what", "known", "match", "other"),
    [
        (sought(FULL), FileHashes(sha256=FULL), True, False),
        (sought(FULL), FileHashes(sha256=CONTENT), False, True),
        (sought(FULL), FileHashes(), False, False),
        (sought(FULL[:10]), FileHashes(sha256=FULL), True, False),
        (sought(CONTENT[:12]), FileHashes(sha256=FULL, autov3=CONTENT), True, False),
        (sought(CONTENT[:12]), FileHashes(sha256=FULL), False, False),
        (sought(CONTENT[:12]), FileHashes(autov3=""), False, True),
        (sought(CONTENT[:12], trusts_header=True), FileHashes(header=(CONTENT,)), True, False),
        (sought(CONTENT, trusts_header=True), FileHashes(header=(CONTENT,)), True, False),
        # A header may say anything: it is no proof of what the site has promised.
        (sought(FULL), FileHashes(header=(FULL,)), False, False),
        (sought(CONTENT[:12]), FileHashes(header=(CONTENT,)), False, False),
    ],
)
def test_what_proves_and_what_rules_out(what: Sought, known: FileHashes, match: bool, other: bool) -> None:
    assert (is_match(what, known), is_other(what, known)) == (match, other)


def test_only_what_is_needed_is_computed() -> None:
    assert missing_hashes(sought(FULL), FileHashes()) == (True, False)
    assert missing_hashes(sought(CONTENT[:12]), FileHashes(sha256=FULL)) == (False, True)
    assert missing_hashes(sought(FULL), FileHashes(sha256=CONTENT)) == (False, False)


def test_the_surest_promise_counts_and_strange_hashes_are_none() -> None:
    assert promised_digests({"AutoV2": FULL[:10], "SHA256": FULL.lower(), "CRC32": "12345678"}) == (FULL,)
    assert promised_digests({"AutoV2": FULL[:10], "AutoV3": CONTENT[:12]}) == (FULL[:10],)
    assert promised_digests({"CRC32": "12345678", "BLAKE3": "x"}) == ()
    assert named_digests([f"0x{CONTENT}", "12345678", "e3b0c44298fc", FULL[:10].lower(), "nothing"]) == (
        CONTENT,
        FULL[:10],
    )
