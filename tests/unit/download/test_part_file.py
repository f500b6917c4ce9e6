"""Parts and notes that others have had their hands on: nothing of theirs changes, and nothing waits for them."""

from __future__ import annotations

import hashlib
import json
import os
import time
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.download.part_file import Claim, PartFile
from civitai_remake.civitai_utils.download.part_note import Identity, Progress, owner_of, read_progress, write_note
from civitai_remake.civitai_utils.download.remote_file import RemoteFile
from civitai_remake.civitai_utils.errors import HashMismatch

WHOSE = Identity(version_id=1, file_id=2, sha256=None)


def claim(folder: Path) -> Claim:
    return Claim(folder=folder, name="x.safetensors", identity=WHOSE, size=8)


def noted(folder: Path, rows: list[list[int]], total: int = 8) -> Path:
    part = folder / "x.safetensors.part"
    write_note(part, WHOSE, Progress(total=total, etag='"1"', modified=None, done=((0, 4),)))
    note = part.with_name(f"{part.name}.json")
    note.write_text(json.dumps(json.loads(note.read_text()) | {"done": rows}))
    return part


def test_a_part_that_is_also_somebody_elses_file_is_left_to_them(tmp_path: Path) -> None:
    treasure = tmp_path / "mine.safetensors"
    treasure.write_bytes(b"treasure")
    part = noted(tmp_path, [[0, 4]])
    os.link(treasure, part)
    one = PartFile(claim(tmp_path))
    assert one.open() is None, "its bytes are not those the note speaks of"
    one.write(0, b"ours!!!!")
    one.keep()
    assert treasure.read_bytes() == b"treasure"
    assert part.read_bytes() == b"ours!!!!"


def whole(folder: Path) -> tuple[PartFile, str]:
    one = PartFile(claim(folder))
    one.open()
    one.reserve(8, missing=8)
    one.write(0, b"ours")
    one.write(4, b"!!!!")
    one.flush()
    return one, hashlib.sha256(b"ours!!!!").hexdigest().upper()


@pytest.mark.parametrize("when", ["while bytes come", "behind the last byte"])
def test_what_another_program_writes_into_the_part_is_never_published(tmp_path: Path, when: str) -> None:
    one, digest = whole(tmp_path)
    part = tmp_path / "x.safetensors.part"
    time.sleep(0.05)  # as fine as the drive keeps time
    with part.open("r+b") as stream:
        stream.write(b"mine")
    if when == "while bytes come":
        time.sleep(0.05)
        one.write(4, b"!!!!")
    with pytest.raises(HashMismatch):
        one.publish(8, digest)
    one.discard()
    assert list(tmp_path.iterdir()) == []


def test_a_part_that_was_only_touched_is_proven_once_more(tmp_path: Path) -> None:
    one, digest = whole(tmp_path)
    os.utime(tmp_path / "x.safetensors.part", (1_600_000_000, 1_600_000_000))
    assert one.publish(8, digest).read_bytes() == b"ours!!!!"


def test_a_part_of_our_own_is_not_read_again(tmp_path: Path) -> None:
    one, _ = whole(tmp_path)
    assert one.publish(8, "the word of the front").read_bytes() == b"ours!!!!"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_pipe_in_the_place_of_part_or_note_keeps_nobody_waiting(tmp_path: Path) -> None:
    part = noted(tmp_path, [[0, 4]])
    os.mkfifo(part)
    one = PartFile(claim(tmp_path))
    assert one.open() is None
    one.write(0, b"ours!!!!")
    one.discard()
    assert list(tmp_path.iterdir()) == []
    os.mkfifo(part.with_name(f"{part.name}.json"))
    assert owner_of(part) is None
    other = PartFile(claim(tmp_path))
    other.open()
    assert other.path.name == "x-1.safetensors.part", "a name with another program's note is not ours"
    other.discard()


@pytest.mark.parametrize(
    "rows", [[[n, n + 1] for n in range(0, 4000, 2)], [[0, 9]], [[-1, 2]], [[0.0, 4]], [[4, 0]], ["x"], []]
)
def test_a_note_that_we_would_not_write_vouches_for_nothing(tmp_path: Path, rows: list[list[int]]) -> None:
    assert read_progress(noted(tmp_path, rows), WHOSE) is None


@pytest.mark.parametrize("content", [b"\xff\xfe", b"[" * 100_000, b"{" * 10, b"9" * 5000, b"null"])
def test_a_damaged_note_is_nobodys(tmp_path: Path, content: bytes) -> None:
    part = tmp_path / "x.safetensors.part"
    part.with_name(f"{part.name}.json").write_bytes(content)
    assert owner_of(part) is None
    assert read_progress(part, WHOSE) is None


@pytest.mark.parametrize(
    ("one", "other", "contradicts", "vouches"),
    [
        (("a", None), ("a", None), False, True),
        (("a", None), ("b", None), True, False),
        ((None, "mon"), (None, "mon"), False, True),
        ((None, "mon"), (None, "tue"), True, False),
        (("a", None), (None, "mon"), False, False),
        ((None, None), (None, None), False, False),
        (("a", "mon"), (None, "mon"), False, True),
        (("a", "mon"), ("a", "tue"), False, True),
    ],
)
def test_marks_of_different_kinds_say_nothing_of_each_other(
    one: tuple[str | None, str | None], other: tuple[str | None, str | None], contradicts: bool, vouches: bool
) -> None:
    first, second = (RemoteFile(total=8, etag=etag, modified=modified) for etag, modified in (one, other))
    assert (first.contradicts(second), first.vouches_for(second)) == (contradicts, vouches)
    longer = RemoteFile(total=9, etag=other[0], modified=other[1])
    assert (first.contradicts(longer), first.vouches_for(longer)) == (True, False)
