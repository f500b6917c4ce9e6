"""Another file of the same version, picked by the user: it is what is looked for, and what comes."""

from __future__ import annotations

import json
import os
import struct
from pathlib import Path

from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.library.model_library import ModelLibrary, PlainFolders
from civitai_remake.civitai_utils.model_files import ModelFile, Present, Resolved, Unresolved, Wanted
from civitai_remake.civitai_utils.values import ResourceMention
from civitai_remake.pipeline.models.picked_file import take_picked
from civitai_remake.pipeline.models.plan_file import plan_file


def whole(content: int) -> bytes:
    header = json.dumps({"w": {"dtype": "U8", "shape": [content], "data_offsets": [0, content]}}).encode()
    return struct.pack("<Q", len(header)) + header + b"x" * content


def file(file_id: int, name: str, content: int | None, *others: ModelFile) -> ModelFile:
    size = None if content is None else len(whole(content)) / 1024
    return ModelFile(version_id=5, file_id=file_id, name=name, kind=ModelKind.LORA, size_kb=size, others=others)


FULL = file(2, "rain_full.safetensors", 9000)
HALF = file(3, "rain_half.safetensors", None)


def model(named: str | None = None) -> Resolved:
    own = file(1, "rain.safetensors", 4000, FULL, HALF)
    return Resolved(mention=ResourceMention(kind=ModelKind.LORA, name=named), file=own, found_by="hash")


def put(root: Path, name: str, content: int) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_bytes(whole(content))
    os.utime(root / name, (1_600_000_000, 1_600_000_000))


def library(root: Path) -> ModelLibrary:
    return ModelLibrary(PlainFolders(root))


def test_the_picked_file_stands_first_and_the_images_own_among_the_others() -> None:
    picked = take_picked(model(), {"5:2"})
    assert isinstance(picked, Resolved)
    assert (picked.key, picked.file.name) == ("5:2", "rain_full.safetensors")
    assert picked.image_file is not None
    assert picked.image_file.key == "5:1"
    assert [other.key for other in picked.file.others] == ["5:1", "5:3"]


def test_a_file_of_another_version_is_no_choice() -> None:
    for keys in ({"6:2"}, {"5:1"}, set[str]()):
        assert take_picked(model(), keys) == model()
    lost = Unresolved(mention=ResourceMention(kind=ModelKind.LORA), code="not_on_site", reason="gone")
    assert take_picked(lost, {"5:2"}) is lost


def test_the_images_own_file_does_not_stand_in_for_what_was_picked(tmp_path: Path) -> None:
    put(tmp_path, "loras/rain.safetensors", 4000)
    assert isinstance(plan_file(model(), library(tmp_path)), Present)
    plan = plan_file(take_picked(model(), {"5:2"}), library(tmp_path))
    assert isinstance(plan, Wanted)
    assert plan.file_name == "rain_full.safetensors"
    put(tmp_path, "loras/rain_full.safetensors", 9000)
    assert isinstance(plan_file(take_picked(model(), {"5:2"}), library(tmp_path)), Present)


def test_the_images_name_for_its_own_file_is_not_the_picked_ones(tmp_path: Path) -> None:
    put(tmp_path, "loras/mine.safetensors", 4000)
    plan = plan_file(take_picked(model(named="mine"), {"5:3"}), library(tmp_path))
    assert isinstance(plan, Wanted)
