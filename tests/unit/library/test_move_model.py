"""A file moves whole or not at all: on its drive, onto another, and wherever something is in the way."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.disk import place_file
from civitai_remake.civitai_utils.errors import DiskFull, FileNotMoved
from civitai_remake.civitai_utils.library import move_model as moving
from civitai_remake.civitai_utils.library.move_model import move_model

CONTENT = os.urandom(3 << 20)
SHM = Path("/dev/shm")  # noqa: S108  the one other drive that most computers with Linux have


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "checkpoints" / "flux.safetensors"
    path.parent.mkdir()
    path.write_bytes(CONTENT)
    return path


@pytest.fixture
def other_drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on another drive; where there is none, the system's answer for one."""
    if SHM.is_dir() and SHM.stat().st_dev != tmp_path.stat().st_dev:
        with tempfile.TemporaryDirectory(dir=SHM) as folder:
            yield Path(folder) / "diffusion_models"
        return
    real = place_file.rename_into_gap

    def refuse(one: Path, other: Path) -> bool:
        if one.parent.parent == other.parent.parent and one.parent != other.parent:
            raise OSError(errno.EXDEV, "another drive")
        return real(one, other)

    monkeypatch.setattr(moving, "rename_into_gap", refuse)
    yield tmp_path / "diffusion_models"


def names(folder: Path) -> list[str]:
    return sorted(os.listdir(folder)) if folder.exists() else []  # noqa: PTH208


def test_it_is_renamed_on_its_own_drive(source: Path, tmp_path: Path) -> None:
    inode = source.stat().st_ino
    moved = move_model(source, tmp_path / "diffusion_models")
    assert moved == tmp_path / "diffusion_models" / "flux.safetensors"
    assert (moved.stat().st_ino, moved.read_bytes()) == (inode, CONTENT)
    assert not source.exists()


def test_it_is_copied_and_proven_onto_another_drive(source: Path, other_drive: Path) -> None:
    before = source.stat().st_mtime_ns
    moved = move_model(source, other_drive)
    assert moved.read_bytes() == CONTENT
    assert moved.stat().st_mtime_ns == before
    assert (names(other_drive), names(source.parent)) == (["flux.safetensors"], [])


@pytest.mark.parametrize("taken", ["flux.safetensors", "FLUX.safetensors"])
@pytest.mark.parametrize("where", ["same", "other"])
def test_a_taken_name_is_never_touched(source: Path, tmp_path: Path, other_drive: Path, taken: str, where: str) -> None:
    folder = tmp_path / "diffusion_models" if where == "same" else other_drive
    folder.mkdir(parents=True, exist_ok=True)
    (folder / taken).write_bytes(b"mine")
    with pytest.raises(FileNotMoved, match="already"):
        move_model(source, folder)
    assert (source.read_bytes(), (folder / taken).read_bytes(), names(folder)) == (CONTENT, b"mine", [taken])


def test_a_name_that_is_taken_in_the_last_moment_is_not_touched(
    source: Path, other_drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "_is_taken", lambda *_: False)
    other_drive.mkdir(parents=True)
    (other_drive / source.name).write_bytes(b"mine")
    with pytest.raises(FileNotMoved):
        move_model(source, other_drive)
    assert (source.read_bytes(), (other_drive / source.name).read_bytes()) == (CONTENT, b"mine")
    assert names(other_drive) == [source.name]


def test_a_copy_that_differs_is_thrown_away(source: Path, other_drive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "digest_of", lambda *_: "0" * 64)
    with pytest.raises(FileNotMoved, match="whole"):
        move_model(source, other_drive)
    assert (source.read_bytes(), names(other_drive)) == (CONTENT, [])


def test_an_original_that_changes_under_the_copy_stays(
    source: Path, other_drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = moving.rename_into_gap

    def late(one: Path, other: Path) -> bool:
        placed = real(one, other)
        source.write_bytes(b"written anew")
        return placed

    monkeypatch.setattr(moving, "rename_into_gap", late)
    with pytest.raises(FileNotMoved, match="changed"):
        move_model(source, other_drive)
    # Two different files now: neither is thrown away.
    assert source.read_bytes() == b"written anew"
    assert (other_drive / source.name).read_bytes() == CONTENT


def test_no_room_is_told_before_a_byte_is_written(
    source: Path, other_drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        free = 100

    monkeypatch.setattr(moving.shutil, "disk_usage", lambda _: Full)
    with pytest.raises(DiskFull):
        move_model(source, other_drive)
    assert (source.read_bytes(), names(other_drive)) == (CONTENT, [])


def test_a_file_that_goes_before_it_is_copied_is_not_called_a_full_drive(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(one: Path, _: Path) -> bool:
        one.unlink()
        raise OSError(errno.EXDEV, "another drive")

    monkeypatch.setattr(moving, "rename_into_gap", gone)
    with pytest.raises(FileNotMoved, match="not there any more"):
        move_model(source, tmp_path / "diffusion_models")


def test_what_an_end_in_the_middle_has_left_is_in_nobodys_way(source: Path, other_drive: Path) -> None:
    other_drive.mkdir(parents=True)
    (other_drive / f"{source.name}.moving.tmp").write_bytes(b"half")
    assert move_model(source, other_drive).read_bytes() == CONTENT
    assert names(other_drive) == [source.name]


def test_a_file_that_is_gone_or_only_a_link_or_in_place_is_refused(source: Path, tmp_path: Path) -> None:
    with pytest.raises(FileNotMoved, match="not there"):
        move_model(tmp_path / "none.safetensors", tmp_path / "vae")
    with pytest.raises(FileNotMoved, match="already"):
        move_model(source, source.parent)
    link = tmp_path / "link.safetensors"
    try:
        link.symlink_to(source)
    except OSError:  # Windows lets few users make one
        return
    with pytest.raises(FileNotMoved, match="link"):
        move_model(link, tmp_path / "vae")
    assert (source.read_bytes(), link.is_symlink()) == (CONTENT, True)


@pytest.mark.parametrize("where", ["same", "other"])
def test_a_file_whose_folder_gives_nothing_away_stays(
    source: Path, tmp_path: Path, other_drive: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    """As with a drive that is read only, or a file that a program holds open on Windows."""
    real = Path.unlink

    def held(path: Path, missing_ok: bool = False) -> None:
        if path == source:
            raise PermissionError(errno.EACCES, "held")
        real(path, missing_ok=missing_ok)

    def rename(path: Path, _target: Path) -> None:
        raise PermissionError(errno.EACCES, "held")

    monkeypatch.setattr(Path, "unlink", held)
    if sys.platform == "win32":
        monkeypatch.setattr(Path, "rename", rename)
        monkeypatch.setattr(place_file, "_WAITS_FOR_SCANNER", ())
    folder = tmp_path / "diffusion_models" if where == "same" else other_drive
    with pytest.raises(FileNotMoved):
        move_model(source, folder)
    assert (source.read_bytes(), names(folder)) == (CONTENT, [])


def test_a_folder_that_cannot_be_made_is_told(source: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileNotMoved):
        move_model(source, tmp_path / "file" / "diffusion_models")
    assert source.read_bytes() == CONTENT
