"""Where the batches of ComfyUI lie, and which of their files a name leads to."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.batch.batch_folders import FOLDER, BatchFolders
from civitai_remake.civitai_utils.errors import BatchUnknown


def test_each_batch_has_a_name_of_its_own_below_the_output_folder(tmp_path: Path) -> None:
    folders = BatchFolders(lambda: str(tmp_path))
    first, second = folders.new("2026-11-26"), folders.new("2026-11-26")
    assert first != second
    assert folders.folder(first) == tmp_path / FOLDER / first


@pytest.mark.parametrize("batch", ["", "..", "2026-11-26", "2026-11-26-0000000G", "2026-11-26-00000000/..", "a"])
def test_what_is_no_batch_has_no_folder(tmp_path: Path, batch: str) -> None:
    with pytest.raises(BatchUnknown):
        BatchFolders(lambda: str(tmp_path)).folder(batch)


def test_the_newest_is_the_one_that_was_begun_last(tmp_path: Path) -> None:
    folders = BatchFolders(lambda: str(tmp_path))
    assert folders.newest("note") is None
    for age, name in ((50, "2026-11-26-00000002"), (10, "2026-11-26-00000001"), (5, "somebody's"), (1, "2026-01-01")):
        note = tmp_path / FOLDER / name / "note"
        note.parent.mkdir(parents=True)
        note.write_text("")
        os.utime(note, (1_700_000_000 - age, 1_700_000_000 - age))
    (tmp_path / FOLDER / "2026-11-26-00000003").mkdir()
    assert folders.newest("note") == "2026-11-26-00000001"


def test_only_plain_files_below_it_are_given(tmp_path: Path) -> None:
    folders = BatchFolders(lambda: str(tmp_path))
    batch = folders.new("2026-11-26")
    inside = folders.folder(batch) / "image-1" / "a b.png"
    inside.parent.mkdir(parents=True)
    inside.write_bytes(b"1")
    assert folders.file(batch, "image-1", "a b.png") == inside.resolve()
    for names in ((), ("image-1",), ("gone",), ("..", batch), ("image-1/a b.png",), ("image-1\\a b.png",), ("",)):
        with pytest.raises(BatchUnknown):
            folders.file(batch, *names)


@pytest.mark.skipif(os.name == "nt", reason="links want rights on Windows")
def test_a_link_leads_nowhere_else(tmp_path: Path) -> None:
    folders = BatchFolders(lambda: str(tmp_path))
    batch = folders.new("2026-11-26")
    folders.folder(batch).mkdir(parents=True)
    (tmp_path / "secret").write_text("")
    (folders.folder(batch) / "a").symlink_to(tmp_path / "secret")
    (folders.folder(batch) / "b").symlink_to("b")
    for name in ("a", "b"):
        with pytest.raises(BatchUnknown):
            folders.file(batch, name)
