"""The files of a gallery: written over the earlier ones, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from civitai_remake.civitai_utils.errors import FolderNotWritable
from civitai_remake.pipeline.gallery.entry import Entry
from civitai_remake.pipeline.gallery.write_gallery import write_all, write_gallery

ENTRY = Entry(key="image-1", source="1", state="ready")


def test_three_files_and_nothing_else_however_often(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "batch"
    for title in ("first", "second"):
        assert write_gallery(folder, [ENTRY], title=title) == ()
        assert sorted(path.name for path in folder.iterdir()) == ["index.html", "results.csv", "results.jsonl"]
        assert f"<h1>{title}</h1>" in (folder / "index.html").read_text(encoding="utf-8")


def test_the_page_has_plain_line_ends_for_its_hashes(tmp_path: Path) -> None:
    write_gallery(tmp_path, [ENTRY], title="x")
    assert b"\r" not in (tmp_path / "index.html").read_bytes()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderNotWritable):
        write_gallery(tmp_path / "file", [ENTRY], title="x")


def as_windows_does(path: Path, content: bytes) -> None:
    """Where another program has the table open."""
    if path.suffix == ".csv":
        raise PermissionError(13, "Access is denied", str(path))
    path.write_bytes(content)


def test_a_table_that_another_program_keeps_open_is_left_for_the_next_time(tmp_path: Path) -> None:
    table = tmp_path / "results.csv"
    table.write_bytes(b"before")
    assert write_all(tmp_path, {"results.csv": b"new", "index.html": b"new"}, as_windows_does) == ("results.csv",)
    assert (table.read_bytes(), (tmp_path / "index.html").read_bytes()) == (b"before", b"new")


def test_a_folder_in_which_nothing_may_be_made_is_no_open_table(tmp_path: Path) -> None:
    with pytest.raises(PermissionError):
        write_all(tmp_path, {"results.csv": b"new"}, as_windows_does)
