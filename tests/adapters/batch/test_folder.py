"""What lies in the folder of a batch can be seen by whoever may see that folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from civitai_remake.pipeline.batch.folder import BatchFolder
from civitai_remake.pipeline.routes.batch_note import keep_note


@pytest.mark.skipif(os.name == "nt", reason="modes are another thing on Windows")
def test_results_are_as_open_as_the_folder_they_are_in(tmp_path: Path) -> None:
    beside = tmp_path / "beside"
    beside.mkdir()
    batch = tmp_path / "output" / "batch"
    keep_note(batch, "Post 7", [1])
    BatchFolder(batch).keep_results("image-1", [("ComfyUI_00001_.png", b"1")])
    for folder in (batch.parent, batch, batch / "image-1"):
        assert folder.stat().st_mode == beside.stat().st_mode
