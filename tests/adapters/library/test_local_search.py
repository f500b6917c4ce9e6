"""Renamed and moved models are found by hash, and nothing is read that could not be one."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import struct
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.library import local_search, model_hashes
from civitai_remake.civitai_utils.library.hash_book import HashBook
from civitai_remake.civitai_utils.library.hash_match import Sought
from civitai_remake.civitai_utils.library.local_search import LocalSearch
from civitai_remake.civitai_utils.library.model_hashes import FileHashes
from civitai_remake.civitai_utils.library.model_library import ModelLibrary, PlainFolders
from civitai_remake.civitai_utils.model_files import (
    FilePlan,
    ModelFile,
    Present,
    Resolution,
    Resolved,
    Unavailable,
    Unresolved,
    Wanted,
)
from civitai_remake.civitai_utils.values import ResourceMention
from civitai_remake.pipeline.files import plan_files
from civitai_remake.pipeline.models.local_match import soughts_of

OLD = 1_600_000_000
ENDED = ("found", "absent")


def model(seed: bytes, metadata: dict[str, str] | None = None, length: int = 3000) -> bytes:
    tensors = (seed * length)[:length]
    entries: dict[str, Any] = {"w": {"dtype": "U8", "shape": [length], "data_offsets": [0, length]}}
    header = json.dumps(entries | ({"__metadata__": metadata} if metadata else {})).encode()
    return struct.pack("<Q", len(header)) + header + tensors


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest().upper()


def content_hash(content: bytes) -> str:
    return sha(content[8 + int.from_bytes(content[:8], "little") :])


def promised(content: bytes, *, kind: ModelKind = ModelKind.LORA, with_size: bool = True, **hashes: str) -> Resolved:
    told = hashes or {"SHA256": sha(content)}
    file = ModelFile(
        version_id=5, file_id=1, name="published.safetensors", kind=kind,
        size_kb=len(content) / 1024 if with_size else None, sha256=told.get("SHA256"), hashes=told,
    )  # fmt: skip
    return Resolved(mention=ResourceMention(kind=kind, version_id=5), file=file, found_by="version id")


def lost(*hashes: str, kind: ModelKind = ModelKind.LORA, code: str = "not_on_site") -> Unresolved:
    mention = ResourceMention(kind=kind, name="gone", hashes=hashes)
    return Unresolved(mention=mention, code=code, reason="No model on Civitai has this hash.")


class Shelf:
    """A models folder with its library, its search, and every file that was opened to be read."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch, **options: float) -> None:
        self.models = root / "models"
        self.book = root / "book.sqlite3"
        self.events: list[dict[str, Any]] = []
        self.hashed: list[str] = []
        self.headers: list[str] = []
        self.library = ModelLibrary(PlainFolders(self.models), HashBook(self.book))
        self.search = LocalSearch(self.library, self.events.append, head_start=0.0, event_seconds=0.0, **options)
        self._count(monkeypatch, "hash_model", self.hashed)
        self._count(monkeypatch, "read_header_hashes", self.headers)

    def _count(self, monkeypatch: pytest.MonkeyPatch, name: str, seen: list[str]) -> None:
        real: Callable[..., Any] = getattr(model_hashes, name)

        def counted(path: Path, **rest: Any) -> Any:
            seen.append(path.name)
            return real(path, **rest)

        monkeypatch.setattr(local_search, name, counted)

    def put(self, place: str, content: bytes, mtime: int = OLD) -> Path:
        path = self.models / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        os.utime(path, (mtime, mtime))
        return path

    def plan(self, *resolutions: Resolution) -> tuple[FilePlan, ...]:
        return plan_files(resolutions, self.library.snapshot())

    async def look(self, *resolutions: Resolution) -> tuple[FilePlan, ...]:
        """Plan, search what is open, and plan again."""
        self.search.start(soughts_of(self.plan(*resolutions)))
        await self.search.wait()
        return self.plan(*resolutions)

    def ends(self) -> list[tuple[str, str | None]]:
        return [(event["status"], event["listed_name"]) for event in self.events if event["status"] in ENDED]


@pytest.fixture
async def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    made = Shelf(tmp_path, monkeypatch)
    yield made
    await made.search.close()
    made.library.book.close()


MINE = model(b"mine")
OTHER = model(b"evil")
assert len(MINE) == len(OTHER)


@pytest.mark.parametrize(
    ("resolution", "place"),
    [
        (promised(MINE), "loras/renamed.safetensors"),
        (promised(MINE), "loras/sdxl/styles/renamed.safetensors"),
        (promised(MINE, AutoV2=sha(MINE)[:10]), "loras/renamed.safetensors"),
        (promised(MINE, AutoV3=content_hash(MINE)[:12]), "loras/renamed.safetensors"),
        (promised(MINE, kind=ModelKind.CHECKPOINT), "checkpoints/renamed.safetensors"),
        (promised(MINE, kind=ModelKind.EMBEDDING), "embeddings/renamed.pt"),
    ],
)
async def test_a_renamed_or_moved_model_is_found(shelf: Shelf, resolution: Resolved, place: str) -> None:
    path = shelf.put(place, MINE)
    shelf.put(f"{Path(place).parent}/like it.safetensors", OTHER)
    (before,) = shelf.plan(resolution)
    assert isinstance(before, Wanted)
    assert before.checking
    (after,) = await shelf.look(resolution)
    assert isinstance(after, Present)
    assert (after.path, after.listed_name) == (path, str(Path(*Path(place).parts[1:])))
    last = shelf.events[-1]
    assert (last["status"], last["file_key"]) == ("found", "5:1")
    assert (last["local_path"], last["listed_name"]) == (str(path), after.listed_name)
    assert {"hashing", "found"} == {event["status"] for event in shelf.events}


async def test_an_embedding_no_prompt_could_call_is_not_taken(shelf: Shelf) -> None:
    shelf.put("embeddings/my thunder.pt", MINE)
    resolution = promised(MINE, kind=ModelKind.EMBEDDING)
    (plan,) = await shelf.look(resolution)
    assert isinstance(plan, Wanted)
    assert not plan.checking
    path = shelf.put("embeddings/of mine/thunder.pt", MINE)
    (plan,) = await shelf.look(resolution)
    assert isinstance(plan, Present)
    assert plan.path == path


async def test_a_later_run_knows_it_without_reading(shelf: Shelf) -> None:
    shelf.put("loras/renamed.safetensors", MINE)
    await shelf.look(promised(MINE))
    later = ModelLibrary(PlainFolders(shelf.models), HashBook(shelf.book))
    (plan,) = plan_files([promised(MINE)], later)
    assert isinstance(plan, Present)
    later.book.close()


async def test_another_file_of_the_same_size_is_read_once_and_never_taken(shelf: Shelf) -> None:
    shelf.put("loras/other.safetensors", OTHER)
    (plan,) = await shelf.look(promised(MINE))
    assert isinstance(plan, Wanted)
    assert not plan.checking
    assert shelf.ends() == [("absent", None)]
    await shelf.look(promised(MINE))
    assert shelf.hashed == ["other.safetensors"]


async def test_a_file_of_the_right_name_and_size_that_is_known_to_be_another_is_not_taken(shelf: Shelf) -> None:
    path = shelf.put("loras/published.safetensors", OTHER)
    assert isinstance(shelf.plan(promised(MINE))[0], Present), "unread, name and size must do"
    shelf.library.note_hashes(path, FileHashes(sha256=sha(OTHER)))
    (plan,) = shelf.plan(promised(MINE))
    assert isinstance(plan, Wanted)
    assert not plan.checking


async def test_what_is_asked_later_comes_first_and_nothing_is_left_out(shelf: Shelf) -> None:
    soughts = [
        Sought(file_key=str(number), kind=ModelKind.LORA, size=5, digests=("A" * 64,), trusts_header=False)
        for number in range(4)
    ]
    shelf.search.start(soughts[:2])
    shelf.search.start([soughts[2], soughts[1]])
    shelf.search.start([])
    await shelf.search.wait()
    assert [event["file_key"] for event in shelf.events] == ["2", "1", "0"]
    shelf.search.start(soughts[3:])
    await shelf.search.wait()
    assert [event["file_key"] for event in shelf.events][3:] == ["3"]


async def test_a_changed_file_is_read_anew(shelf: Shelf) -> None:
    path = shelf.put("loras/renamed.safetensors", MINE)
    assert isinstance((await shelf.look(promised(MINE)))[0], Present)
    shelf.put("loras/renamed.safetensors", OTHER, OLD + 2)
    (plan,) = shelf.plan(promised(MINE))
    assert isinstance(plan, Wanted)
    assert plan.checking
    assert isinstance((await shelf.look(promised(MINE)))[0], Wanted)
    path.unlink()
    assert not shelf.plan(promised(MINE))[0].checking  # type: ignore[union-attr]


async def test_a_library_of_others_is_not_read(shelf: Shelf) -> None:
    for number in range(300):
        shelf.put(f"loras/{number}.safetensors", model(b"x", length=4000 + 40 * number))
    shelf.put("loras/renamed.safetensors", MINE)
    await shelf.look(promised(MINE), promised(OTHER, with_size=False), lost("A" * 10))
    assert shelf.hashed == ["renamed.safetensors"]
    assert shelf.headers == []


async def test_several_that_are_alike_are_each_read_once(shelf: Shelf) -> None:
    for number in range(4):
        shelf.put(f"loras/{number}.safetensors", model(str(number).encode()))
    wanted = [promised(model(str(number).encode())) for number in (3, 1)]
    one, two = (
        Resolved(
            mention=ResourceMention(kind=ModelKind.LORA),
            file=ModelFile(
                version_id=n, file_id=n, name=f"p{n}.safetensors", kind=ModelKind.LORA,
                size_kb=resolution.file.size_kb, sha256=resolution.file.sha256, hashes=resolution.file.hashes,
            ),
            found_by="hash",
        )
        for n, resolution in enumerate(wanted, 1)
    )  # fmt: skip
    plans = await shelf.look(one, two)
    assert [plan.listed_name for plan in plans if isinstance(plan, Present)] == ["3.safetensors", "1.safetensors"]
    assert len(shelf.hashed) == len(set(shelf.hashed)) == 4


TRAINED = "ab" * 32


@pytest.mark.parametrize(
    ("hashes", "code"),
    [
        ((TRAINED[:12],), "not_on_site"),
        ((f"0x{TRAINED}",), "not_on_site"),
        ((TRAINED[:12].upper(),), "site_unreachable"),
    ],
)
async def test_a_lora_the_site_does_not_know_is_found_by_its_header(
    shelf: Shelf, hashes: tuple[str, ...], code: str
) -> None:
    for number in range(30):
        shelf.put(f"loras/{number}.safetensors", model(b"x", {"sshs_model_hash": f"{number:064x}"}))
    shelf.put("loras/old.pt", MINE)
    path = shelf.put("loras/sub/mine.safetensors", model(b"mine", {"sshs_model_hash": TRAINED}))
    gone = lost(*hashes, code=code)
    (before,) = shelf.plan(gone)
    assert isinstance(before, Unavailable)
    assert before.checking
    (after,) = await shelf.look(gone)
    assert isinstance(after, Present)
    assert after.path == path
    assert shelf.hashed == []
    read = list(shelf.headers)
    await shelf.look(lost("F" * 12))
    await shelf.look(lost("E" * 12))
    assert len(shelf.headers) == 31, "each header is read once"
    assert len(read) <= 31


async def test_a_model_the_site_does_not_know_is_found_by_what_is_known_already(shelf: Shelf) -> None:
    path = shelf.put("checkpoints/renamed.safetensors", MINE)
    await shelf.look(promised(MINE, kind=ModelKind.CHECKPOINT))
    (plan,) = shelf.plan(lost(sha(MINE)[:10], kind=ModelKind.CHECKPOINT))
    assert isinstance(plan, Present)
    assert plan.path == path


async def test_a_file_that_is_just_being_written_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf(tmp_path, monkeypatch, settle_seconds=0.5)
    path = shelf.put("loras/renamed.safetensors", OTHER)
    now = time.time()
    os.utime(path, (now, now))
    shelf.search.start(soughts_of(shelf.plan(promised(MINE))))
    await asyncio.sleep(0.1)
    path.write_bytes(MINE)
    os.utime(path, (now, now))  # a drive whose clock is too coarse to show it
    await shelf.search.wait()
    assert shelf.ends() == [("found", "renamed.safetensors")]


async def test_a_file_that_changes_while_it_is_read_proves_nothing(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = shelf.put("loras/renamed.safetensors", MINE)
    real = model_hashes.hash_model

    def changing(file: Path, **rest: Any) -> Any:
        found = real(file, **rest)
        path.write_bytes(OTHER)
        return found

    monkeypatch.setattr(local_search, "hash_model", changing)
    (plan,) = await shelf.look(promised(MINE))
    assert isinstance(plan, Wanted)
    assert shelf.ends() == [("absent", None)]


async def test_what_cannot_be_read_stops_nothing(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.put("loras/a.safetensors", OTHER)
    shelf.put("loras/b.safetensors", MINE)
    real = model_hashes.hash_model

    def refusing(path: Path, **rest: Any) -> Any:
        if path.name == "a.safetensors":
            raise PermissionError(13, "in use by another program")
        return real(path, **rest)

    monkeypatch.setattr(local_search, "hash_model", refusing)
    (plan,) = await shelf.look(promised(MINE))
    assert isinstance(plan, Present)


BIG = 3 << 30


def big_hole(path: Path) -> None:
    """Three gigabytes that take no room."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as stream:
        stream.truncate(BIG)
    os.utime(path, (OLD, OLD))


async def test_closing_stops_within_a_second_and_the_loop_never_waits(shelf: Shelf) -> None:
    big_hole(shelf.models / "loras/big.safetensors")
    file = ModelFile(
        version_id=9, file_id=9, name="p.safetensors", kind=ModelKind.LORA, size_kb=BIG / 1024,
        hashes={"SHA256": "A" * 64},
    )  # fmt: skip
    resolution = Resolved(mention=ResourceMention(kind=ModelKind.LORA), file=file, found_by="hash")
    shelf.search.start(soughts_of(shelf.plan(resolution)))
    slowest, begun = 0.0, time.monotonic()
    while not shelf.events or shelf.events[-1]["hashed_bytes"] < 100 << 20:
        asked = time.monotonic()
        assert asked - begun < 20, "it never began"
        await asyncio.sleep(0.005)
        slowest = max(slowest, time.monotonic() - asked)
    assert shelf.events[-1]["total_bytes"] == BIG
    assert slowest < 0.25
    closing = time.monotonic()
    await shelf.search.close()
    assert time.monotonic() - closing < 1
    while any(thread.name == "search of local files" for thread in threading.enumerate()):
        assert time.monotonic() - closing < 1, "the thread reads on"
        await asyncio.sleep(0.01)
    assert shelf.ends() == []
    assert isinstance(shelf.plan(resolution)[0], Wanted)
