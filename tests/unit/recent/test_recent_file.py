"""The list on the disk: what is kept comes back, what is strange does no harm, and hosts on one folder lose nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.bounds import MOST_RECENT
from civitai_remake.civitai_utils.errors import FolderNotWritable, RecentUnknown
from civitai_remake.civitai_utils.made_picture import MadePicture
from civitai_remake.civitai_utils.recent.recent_file import MOST_PACKED, MOST_UNPACKED, RecentFile, packed
from civitai_remake.civitai_utils.recent.recent_json import read_recent, recent_as_json
from civitai_remake.civitai_utils.recent.recent_picture import (
    RecentPicture,
    RecentResult,
    RecentState,
    Reopens,
    with_look_up,
    with_state,
)
from civitai_remake.civitai_utils.recent.recent_pictures import RecentPictures
from hypothesis import given, settings
from hypothesis import strategies as st

MADE = MadePicture(filename="a.png", parts=("b", "c"), folder="temp")
DATE = "2026-11-25T20:15:00Z"
PUT = """
import sys
from pathlib import Path
from civitai_remake.civitai_utils.made_picture import MadePicture
from civitai_remake.civitai_utils.recent.recent_file import RecentFile
from civitai_remake.civitai_utils.recent.recent_picture import RecentPicture, Reopens, with_look_up
for number in range(10):
    new = RecentPicture(id=f"{int(sys.argv[2]) + number:016x}", kind="image", source="file", given=None,
                        reopens=Reopens.METADATA, date="2026-11-25T20:15:00Z")
    RecentFile(Path(sys.argv[1])).change(lambda old: with_look_up(old, new, 50), kept=(new.id, b"x"))
"""


def picture(number: int, reopens: Reopens = Reopens.REFERENCE) -> RecentPicture:
    return RecentPicture(
        id=f"{number:016x}", kind="image", source="reference", given=f"https://civitai.com/images/{number}",
        reopens=reopens, date=DATE, title="Dream", models=("Dream", "Rain \ud83d"), base_model="SDXL 1.0",
        image_id=number, preview_url="https://image.civitai.com/x.jpeg", state=RecentState.RUN,
        results=(
            RecentResult(picture=MADE, date=DATE, seed=str(2**64 - 1), grade="near",
                         msssim=0.0, likeness="different", differs=("seed",)),
        ),
    )  # fmt: skip


def put(file: RecentFile, *pictures: RecentPicture, metadata: bytes | None = None) -> None:
    for one in pictures:
        kept = (one.id, metadata) if metadata is not None else None
        file.change(lambda old, one=one: with_look_up(old, one, MOST_RECENT), kept=kept)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    put(RecentFile(tmp_path / "recent.json"), picture(1), picture(2))
    assert RecentFile(tmp_path / "recent.json").load() == (picture(2), picture(1))


@pytest.mark.skipif(os.name == "nt", reason="modes are another thing on Windows")
def test_nobody_else_reads_it(tmp_path: Path) -> None:
    put(RecentFile(tmp_path / "recent.json"), picture(1, Reopens.METADATA), metadata=packed("{}"))
    for path in (tmp_path / "recent.json", *(tmp_path / "recent").iterdir()):
        assert path.stat().st_mode & 0o077 == 0


def test_metadata_go_with_their_picture_and_what_is_not_ours_stays(tmp_path: Path) -> None:
    file = RecentFile(tmp_path / "recent.json")
    content = packed('{"kind": "image"}')
    put(file, picture(1, Reopens.METADATA), picture(2, Reopens.METADATA), metadata=content)
    (tmp_path / "recent/0123456789abcdef.z.0123456789abcdef.new").write_bytes(b"of a host that was killed")
    (tmp_path / "recent/mine.txt").write_text("mine")
    assert file.metadata(picture(1).id) == {"kind": "image"}
    file.change(lambda old: tuple(one for one in old if one.id != picture(1).id))
    assert names(tmp_path / "recent") == [f"{picture(2).id}.z", "mine.txt"]
    file.change(lambda _: ())
    assert names(tmp_path) == ["recent", "recent.json", "recent.json.lock"]
    assert names(tmp_path / "recent") == ["mine.txt"]


def test_to_remove_all_removes_also_what_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "recent.json").write_text("{")
    (tmp_path / "recent").mkdir()
    (tmp_path / "recent/0123456789abcdef.z").write_bytes(b"x")
    RecentFile(tmp_path / "recent.json").change(lambda old: old[:0])
    assert names(tmp_path) == ["recent.json", "recent.json.lock"]
    assert json.loads((tmp_path / "recent.json").read_text()) == {"format": 1, "pictures": []}


def test_too_much_is_not_kept_and_a_packed_bomb_is_not_unpacked(tmp_path: Path) -> None:
    assert packed("x" * (MOST_UNPACKED + 1)) is None
    assert packed(os.urandom(MOST_PACKED).hex()) is None
    (tmp_path / "recent").mkdir()
    bomb = zlib.compress(b'{"a": "' + b"x" * (MOST_UNPACKED * 4) + b'"}')
    (tmp_path / "recent/0123456789abcdef.z").write_bytes(bomb)
    file = RecentFile(tmp_path / "recent.json")
    assert file.metadata("0123456789abcdef") is None


@pytest.mark.parametrize("name", ["../settings", "..\\x", "0123456789abcde", "0123456789ABCDEF", "", None, 5, ["a"]])
def test_what_is_no_id_is_no_file(tmp_path: Path, name: Any) -> None:
    (tmp_path / "settings.z").write_bytes(zlib.compress(b"{}"))
    assert RecentFile(tmp_path / "recent.json").metadata(name) is None


@pytest.mark.parametrize("content", [b"", b"x", zlib.compress(b"[]"), zlib.compress(b"{"), zlib.compress(b"{}")[:-3]])
def test_damaged_metadata_are_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "recent").mkdir()
    (tmp_path / "recent/0123456789abcdef.z").write_bytes(content)
    assert RecentFile(tmp_path / "recent.json").metadata("0123456789abcdef") is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=10,
)
STORED = recent_as_json(picture(1))


@settings(deadline=None)
@given(st.sampled_from(sorted(STORED)), JSON, st.sampled_from(sorted(STORED["results"][0])), JSON)
def test_no_stored_value_makes_it_raise(name: str, value: Any, of_result: str, other: Any) -> None:
    result = STORED["results"][0] | {of_result: other}
    found = read_recent(STORED | {"results": [result, other]} | {name: value})
    if found is not None:
        assert read_recent(json.loads(json.dumps(recent_as_json(found)))) == found


def test_a_list_longer_than_ours_can_be_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "recent.json"
    stored = [STORED | {"id": f"{number:016x}"} for number in range(MOST_RECENT + 20)]
    path.write_text(json.dumps({"format": 1, "pictures": stored}))
    assert len(RecentFile(path).load()) == MOST_RECENT
    path.write_text(json.dumps({"format": 1, "pictures": stored, "padding": "x" * (9 << 20)}))
    assert RecentFile(path).load() == ()


def test_hosts_on_one_folder_keep_each_others(tmp_path: Path) -> None:
    path = tmp_path / "recent.json"
    hosts = [subprocess.Popen([sys.executable, "-c", PUT, str(path), str(start)]) for start in (0, 100, 200)]
    assert [host.wait(60) for host in hosts] == [0, 0, 0]
    assert len(RecentFile(path).load()) == 30
    assert len(list((tmp_path / "recent").iterdir())) == 30


def test_a_list_that_cannot_be_opened_now_is_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    """A virus scanner holds it, say: what stands in it must not be lost by the next look-up."""
    (tmp_path / "recent.json").mkdir()
    file = RecentFile(tmp_path / "recent.json")
    assert file.load() == ()
    with pytest.raises(FolderNotWritable):
        put(file, picture(1))


async def test_a_list_that_cannot_be_written_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "user").write_text("a file where the folder should be")
    told: list[int] = []
    recent = RecentPictures(
        RecentFile(tmp_path / "user/recent.json"), most=lambda: MOST_RECENT, tell=lambda: told.append(1)
    )
    assert await recent.put(picture(1)) is None
    await recent.learn(picture(1).id, lambda one: with_state(one, RecentState.RUN))
    assert (await recent.all(), told) == ((), [])
    with pytest.raises(RecentUnknown):
        await recent.note(picture(1).id, lambda one: one)
    with pytest.raises(FolderNotWritable):
        await recent.keep_only(0)


async def test_a_change_is_told_once_and_no_change_is_not(tmp_path: Path) -> None:
    told: list[int] = []
    recent = RecentPictures(RecentFile(tmp_path / "recent.json"), most=lambda: 50, tell=lambda: told.append(1))
    assert await recent.put(picture(1)) == picture(1).id
    await recent.learn(picture(1).id, lambda one: with_state(one, RecentState.LOOKED_UP))
    await recent.learn("f" * 16, lambda one: with_state(one, RecentState.RUN))
    await recent.learn(["odd"], lambda one: one)
    assert len(told) == 1


async def test_a_look_up_that_comes_in_when_none_are_kept_any_more_leaves_nothing(tmp_path: Path) -> None:
    recent = RecentPictures(RecentFile(tmp_path / "recent.json"), most=lambda: 0, tell=lambda: None)
    assert await recent.put(picture(1, Reopens.METADATA), packed("{}")) is None
    assert names(tmp_path) == ["recent.json", "recent.json.lock"]
