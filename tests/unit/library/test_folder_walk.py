"""One walk of the model folders: what it finds, what it asks, and what it notices later."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.library.folder_walk import Disk, FolderWalk

OLD = time.time() - 100_000


class CountingDisk(Disk):
    """Counts the questions."""

    def __init__(self) -> None:
        self.asked = 0
        self.scans = 0

    def scan(self, folder: str) -> list[os.DirEntry[str]]:
        self.scans += 1
        return super().scan(folder)

    def state(self, path: str) -> os.stat_result:
        self.asked += 1
        return super().state(path)

    def entry_state(self, entry: os.DirEntry[str]) -> os.stat_result:
        self.asked += 1
        return super().entry_state(entry)


def put(path: Path, content: bytes = b"x", *, when: float = OLD) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (when, when))
    return path


def settle(root: Path) -> None:
    """As if nothing had changed for a day."""
    for folder, _, _ in os.walk(root):
        os.utime(folder, (OLD, OLD))


def names(walk: FolderWalk, root: Path) -> list[str]:
    return sorted(found.listed.replace(os.sep, "/") for found in walk.files_below(str(root)))


def test_models_alone_are_found_nearest_first(tmp_path: Path) -> None:
    for place in ("b.safetensors", "a/c.CKPT", "a/d/e.gguf", "notes.txt", ".git/f.safetensors", "g.safetensors.part"):
        put(tmp_path / place)
    (tmp_path / "a folder.safetensors").mkdir()
    found = FolderWalk().files_below(str(tmp_path))
    assert [one.listed.replace(os.sep, "/") for one in found] == ["b.safetensors", "a/c.CKPT", "a/d/e.gguf"]
    assert [Path(one.path) for one in found] == [tmp_path / one.listed for one in found]


def test_a_later_look_asks_about_folders_alone(tmp_path: Path) -> None:
    for number in range(300):
        put(tmp_path / f"{number % 3}" / f"{number}.safetensors")
    settle(tmp_path)
    disk = CountingDisk()
    walk = FolderWalk(disk)
    first = walk.files_below(str(tmp_path))
    assert (len(first), disk.scans) == (300, 4)
    disk.asked = disk.scans = 0
    assert walk.files_below(str(tmp_path)) is first
    assert (disk.asked, disk.scans) == (4, 0)


def test_one_more_file_costs_one_folder_and_one_question(tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("Windows tells the state of every file with its folder")
    for number in range(300):
        put(tmp_path / f"{number % 3}" / f"{number}.safetensors")
    settle(tmp_path)
    disk = CountingDisk()
    walk = FolderWalk(disk)
    walk.files_below(str(tmp_path))
    put(tmp_path / "1" / "new.safetensors")
    disk.asked = disk.scans = 0
    assert len(walk.files_below(str(tmp_path))) == 301
    assert (disk.asked, disk.scans) == (4 + 1, 1)


def test_what_was_added_renamed_removed_or_replaced_is_seen(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        put(tmp_path / "sub" / f"{name}.safetensors")
    settle(tmp_path)
    walk = FolderWalk()
    assert len(walk.files_below(str(tmp_path))) == 3
    put(tmp_path / "deep" / "er" / "d.safetensors")
    (tmp_path / "sub/a.safetensors").rename(tmp_path / "sub/aa.safetensors")
    (tmp_path / "sub/b.safetensors").unlink()
    put(tmp_path / "fresh", b"another").replace(tmp_path / "sub/c.safetensors")
    assert names(walk, tmp_path) == ["deep/er/d.safetensors", "sub/aa.safetensors", "sub/c.safetensors"]
    sizes = {one.listed: one.state.size for one in walk.files_below(str(tmp_path))}
    assert sizes[str(Path("sub/c.safetensors"))] == 7


def test_a_file_that_grows_is_asked_about_again_though_its_folder_keeps_its_time(tmp_path: Path) -> None:
    growing = put(tmp_path / "copied.safetensors", b"half", when=time.time())
    settle(tmp_path)
    walk = FolderWalk()
    assert walk.files_below(str(tmp_path))[0].state.size == 4
    with growing.open("ab") as stream:
        stream.write(b" and whole")
    assert walk.files_below(str(tmp_path))[0].state.size == 14


def test_a_link_to_a_folder_above_ends(tmp_path: Path) -> None:
    put(tmp_path / "zz.safetensors")
    put(tmp_path / "sub" / "y.safetensors")
    try:
        (tmp_path / "all").symlink_to(tmp_path, target_is_directory=True)
        (tmp_path / "sub" / "up").symlink_to(tmp_path / "sub", target_is_directory=True)
    except OSError as error:
        pytest.skip(f"links cannot be made here: {error}")
    assert names(FolderWalk(), tmp_path) == ["sub/y.safetensors", "zz.safetensors"]


def test_a_root_that_is_not_there_holds_nothing_until_it_is(tmp_path: Path) -> None:
    walk = FolderWalk()
    root = tmp_path / "not" / "yet"
    assert walk.files_below(str(root)) == ()
    put(root / "a.safetensors")
    assert names(walk, root) == ["a.safetensors"]


@pytest.mark.parametrize("mark", [".aria2", ".part", ".crdownload", ".PARTIAL", ".download", ".!qB"])
def test_the_mark_of_an_unfinished_download_is_seen(tmp_path: Path, mark: str) -> None:
    put(tmp_path / "A.safetensors")
    put(tmp_path / "b.safetensors")
    put(tmp_path / f"A.safetensors{mark}")
    found = {one.listed: one.is_unfinished for one in FolderWalk().files_below(str(tmp_path))}
    assert found == {"A.safetensors": True, "b.safetensors": False}


def test_our_own_part_says_nothing_of_the_file_whose_name_it_bears(tmp_path: Path) -> None:
    for name in ("a.safetensors", "a.safetensors.part", "a.safetensors.part.json"):
        put(tmp_path / name)
    assert [one.is_unfinished for one in FolderWalk().files_below(str(tmp_path))] == [False]
