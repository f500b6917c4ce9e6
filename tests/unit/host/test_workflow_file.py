"""The command line's workflow on the disk: whole, or as it was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.errors import FolderNotWritable
from civitai_remake.civitai_utils.host.workflow_file import keep_workflow

# Half an emoji: what a program leaves that cuts a prompt at a number of UTF-16 units.
HALF = {"text": "a \ud83d fox"}


@pytest.mark.parametrize("named", [True, False])
def test_half_an_emoji_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: bool) -> None:
    monkeypatch.chdir(tmp_path)
    output = tmp_path / "own.json" if named else None
    written = keep_workflow(json.dumps(HALF, ensure_ascii=False), output)
    assert json.loads(written.read_text("utf-8")) == HALF
    assert len(list(tmp_path.iterdir())) == 1


def test_a_link_stays_one_and_its_target_is_written(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("{}")
    link = tmp_path / "link.json"
    try:
        link.symlink_to(tmp_path / "real.json")
    except OSError:
        pytest.skip("no links here")
    keep_workflow("[]", link)
    assert link.is_symlink()
    assert (tmp_path / "real.json").read_text() == "[]"


def test_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "taken"
    folder.mkdir()
    with pytest.raises(FolderNotWritable):
        keep_workflow("[]", folder)
    assert list(tmp_path.iterdir()) == [folder]
