"""What is here, what can come, what cannot: over real folders."""

import json
import struct
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.library.model_library import ModelLibrary, PlainFolders
from civitai_remake.civitai_utils.model_files import ModelFile, Present, Resolved, Unavailable, Unresolved, Wanted
from civitai_remake.civitai_utils.values import ResourceMention
from civitai_remake.pipeline.models.plan_file import plan_file

SIZE = 2048


def whole(size: int = SIZE) -> bytes:
    """A safetensors file of this length."""
    content = size - 8 - 80
    header = json.dumps({"w": {"dtype": "U8", "shape": [content], "data_offsets": [0, content]}}).ljust(80)
    return struct.pack("<Q", 80) + header.encode() + b"x" * content


def put(models: Path, place: str, size: int = SIZE) -> Path:
    path = models / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(whole(size))
    return path


def resolved(name: str = "rainy.safetensors", kind: ModelKind = ModelKind.LORA, **fields: object) -> Resolved:
    file = ModelFile(version_id=5, file_id=1, name=name, kind=kind, size_kb=SIZE / 1024, **fields)  # type: ignore[arg-type]
    return Resolved(mention=ResourceMention(kind=kind, name="RainyLocal"), file=file, found_by="hash")


@pytest.mark.parametrize(
    "place",
    [
        "loras/rainy.safetensors",
        "loras/sdxl/styles/rainy.safetensors",
        "loras/RAINY.safetensors",
        "loras/RainyLocal.safetensors",
        "loras/rainy-5.safetensors",
    ],
)
def test_a_model_is_found_under_every_name_it_may_have(tmp_path: Path, place: str) -> None:
    path = put(tmp_path, place)
    plan = plan_file(resolved(), ModelLibrary(PlainFolders(tmp_path)))
    assert isinstance(plan, Present)
    assert plan.path == path
    assert plan.listed_name == str(Path(place).relative_to("loras"))


def test_another_file_of_the_same_name_is_not_this_model(tmp_path: Path) -> None:
    put(tmp_path, "loras/rainy.safetensors", SIZE * 3)
    plan = plan_file(resolved(), ModelLibrary(PlainFolders(tmp_path)))
    assert isinstance(plan, Wanted)
    assert (plan.folder, plan.file_name) == (tmp_path / "loras", "rainy.safetensors")


def test_the_right_one_of_two_with_one_name_is_found(tmp_path: Path) -> None:
    put(tmp_path, "loras/a/rainy.safetensors", SIZE * 3)
    right = put(tmp_path, "loras/b/rainy.safetensors")
    plan = plan_file(resolved(), ModelLibrary(PlainFolders(tmp_path)))
    assert isinstance(plan, Present)
    assert plan.path == right


def test_the_folder_comes_from_the_kind(tmp_path: Path) -> None:
    put(tmp_path, "loras/rainy.safetensors")
    plan = plan_file(resolved(kind=ModelKind.VAE), ModelLibrary(PlainFolders(tmp_path)))
    assert isinstance(plan, Wanted)
    assert plan.folder == tmp_path / "vae"


@pytest.mark.parametrize(
    ("resolution", "code"),
    [
        (resolved(pickle_scan="Danger"), "unsafe_file"),
        (resolved(name="rainy.exe"), "file_name_refused"),
        (resolved(kind=ModelKind.OTHER), "folder_unknown"),
    ],
)
def test_what_may_not_come_says_why(tmp_path: Path, resolution: Resolved, code: str) -> None:
    plan = plan_file(resolution, ModelLibrary(PlainFolders(tmp_path)))
    assert isinstance(plan, Unavailable)
    assert plan.code == code


@pytest.mark.parametrize(
    ("kind", "name", "place"),
    [
        (ModelKind.UPSCALER, "R-ESRGAN 4x+ Anime6B", "upscale_models/RealESRGAN_x4plus_anime_6B.pth"),
        (ModelKind.UPSCALER, "4x-UltraSharp", "upscale_models/4x-UltraSharp.pth"),
        (ModelKind.LORA, "sdxl\\mine.safetensors", "loras/sdxl/mine.safetensors"),
    ],
)
def test_a_model_the_site_does_not_know_is_found_here_by_its_name(
    tmp_path: Path, kind: ModelKind, name: str, place: str
) -> None:
    path = put(tmp_path, place)
    lost = Unresolved(mention=ResourceMention(kind=kind, name=name), code="not_on_site", reason="")
    plan = plan_file(lost, ModelLibrary(PlainFolders(tmp_path)))
    assert isinstance(plan, Present)
    assert plan.path == path


def test_a_site_that_did_not_answer_does_not_make_a_name_proof(tmp_path: Path) -> None:
    put(tmp_path, "loras/mine.safetensors")
    lost = Unresolved(mention=ResourceMention(kind=ModelKind.LORA, name="mine"), code="site_busy", reason="busy")
    assert isinstance(plan_file(lost, ModelLibrary(PlainFolders(tmp_path))), Unavailable)


def test_part_files_are_no_models(tmp_path: Path) -> None:
    put(tmp_path, "loras/rainy.safetensors.part")
    assert isinstance(plan_file(resolved(), ModelLibrary(PlainFolders(tmp_path))), Wanted)
