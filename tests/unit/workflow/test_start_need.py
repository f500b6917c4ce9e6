"""What a picture at hand could be for, and where the models of a graph come from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import FilePlan, ModelFile, Present, Resolved, Wanted
from civitai_remake.civitai_utils.recipe_parts import ControlUnit
from civitai_remake.civitai_utils.site.sites import site_from
from civitai_remake.civitai_utils.values import Dialect, Recipe, ResourceMention, Role, Size
from civitai_remake.pipeline.generate_workflow import build_workflow, start_picture_for
from civitai_remake.pipeline.spoken.workflow import report_as_json
from civitai_remake.pipeline.workflow.draft import AtHand
from civitai_remake.pipeline.workflow.fidelity import Level, Workflow
from civitai_remake.pipeline.workflow.start_need import StartFor, StartNeed

from .model_file import classes

RECIPE = Recipe(
    image_id=7, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.A1111, prompt="a lighthouse",
    seed=5,
)  # fmt: skip
BEGUN = replace(RECIPE, workflow_type="img2img")
VIDEO = replace(RECIPE, media="video")
GUIDED = replace(RECIPE, controls=(ControlUnit(module="canny"),))


def plan(kind: ModelKind, name: str, base: str, *, here: bool = True) -> FilePlan:
    is_base = kind in {ModelKind.CHECKPOINT, ModelKind.DIFFUSION_MODEL}
    mention = ResourceMention(kind=kind, name=name, role=Role.BASE if is_base else Role.ADDON)
    file = ModelFile(
        version_id=12,
        file_id=34,
        name=f"{name}.safetensors",
        kind=kind,
        hashes={"BLAKE3": "AB" * 32, "SHA256": "CD" * 32},
    )
    resolution = Resolved(mention=mention, file=file, found_by="hash", model_name=name, base_model=base)
    if not here:
        return Wanted(resolution=resolution, folder=Path("m"), file_name=file.name)
    return Present(resolution=resolution, path=Path(name), listed_name=f"sub/{file.name}", kind=kind)


def main(base: str, kind: ModelKind = ModelKind.CHECKPOINT, name: str = "main") -> FilePlan:
    return plan(kind, name, base)


@pytest.mark.parametrize(
    ("recipe", "files", "need"),
    [
        (RECIPE, [main("SDXL 1.0")], None),
        (BEGUN, [main("SDXL 1.0")], StartNeed(stands_for=StartFor.PICTURE)),
        (replace(BEGUN, other={"Mask blur": "4"}), [main("SD 1.5")], StartNeed(stands_for=StartFor.MASKED)),
        (RECIPE, [main("Flux.1 Kontext", ModelKind.DIFFUSION_MODEL)], StartNeed(stands_for=StartFor.EDITED)),
        (VIDEO, [main("Wan Video 2.2 I2V-A14B")], StartNeed(stands_for=StartFor.VIDEO, needed=True)),
        (VIDEO, [main("LTXV")], StartNeed(stands_for=StartFor.VIDEO)),
        (VIDEO, [main("Wan Video 2.2 T2V-A14B")], None),
        (GUIDED, [main("SDXL 1.0"), plan(ModelKind.CONTROLNET, "c", "SDXL 1.0")], StartNeed(stands_for=StartFor.GUIDE)),
        (GUIDED, [main("SDXL 1.0")], None),
        (replace(RECIPE, prompt=None, seed=None), [plan(ModelKind.UPSCALER, "4x", "Other")],
         StartNeed(stands_for=StartFor.ENLARGED, needed=True)),
        (BEGUN, [], None),
    ],
)  # fmt: skip
def test_what_a_picture_at_hand_would_be_for(recipe: Recipe, files: list[FilePlan], need: StartNeed | None) -> None:
    assert start_picture_for(recipe, files) == need


def test_an_edited_picture_and_a_videos_first_one_are_used_whatever_the_image_is_called() -> None:
    mine = AtHand(start_picture="mine.png")
    edit = build_workflow(RECIPE, [main("Qwen", ModelKind.DIFFUSION_MODEL, "edit")], drawn_seed=1, at_hand=mine)
    assert "TextEncodeQwenImageEdit" in classes(edit)
    video = build_workflow(VIDEO, [main("LTXV")], drawn_seed=1, at_hand=mine)
    assert "LTXVImgToVideo" in classes(video)
    plain = build_workflow(RECIPE, [main("SDXL 1.0")], drawn_seed=1, at_hand=mine)
    assert "LoadImage" not in classes(plain)


def test_a_videos_length_that_is_used_is_not_told_as_left_out() -> None:
    recipe = replace(VIDEO, other={"Frames": "49", "FPS": "16"})
    rows = build_workflow(recipe, [main("Wan Video 2.2 T2V-A14B")], drawn_seed=1).fidelity.rows
    assert [row.level for row in rows if row.field in {"length", "frame rate"}] == [Level.EXACT, Level.EXACT]
    assert not [row for row in rows if row.field in {"Frames", "FPS"}]


def test_the_sites_upscale_is_its_own_template() -> None:
    recipe = replace(
        RECIPE, prompt=None, seed=None, dialect=Dialect.ONSITE_COMFY, picture=Size(width=1664, height=2432)
    )
    workflow = build_workflow(recipe, [plan(ModelKind.UPSCALER, "4x", "Other")], drawn_seed=1)
    (scale,) = [node["inputs"] for node in workflow.graph.as_api().values() if node["class_type"] == "ImageScale"]
    assert isinstance(scale, dict)
    assert (scale["upscale_method"], scale["crop"]) == ("bilinear", "disabled")


def models_of(workflow: Workflow) -> dict[str, Any]:
    said: dict[str, Any] = report_as_json(workflow, RECIPE, site_from({}))["models"]
    return said


def test_each_loader_tells_where_its_model_comes_from() -> None:
    files = [main("SDXL 1.0"), plan(ModelKind.LORA, "ink", "SDXL 1.0", here=False)]
    said = models_of(build_workflow(RECIPE, files, drawn_seed=1))
    address = {"url": "https://civitai.com/api/download/models/12?fileId=34", "hash": "ab" * 32, "hash_type": "BLAKE3"}
    assert said == {
        "1": [{"name": "sub/main.safetensors", "directory": "checkpoints", **address}],
        "2": [{"name": "ink.safetensors", "directory": "loras", **address}],
    }


def test_companions_tell_their_public_source_and_chosen_files_none() -> None:
    flux = main("Flux.1 D", ModelKind.DIFFUSION_MODEL)
    said = models_of(build_workflow(RECIPE, [flux], drawn_seed=1))
    (vae,) = [entry for (entry, *_) in said.values() if entry["directory"] == "vae"]
    assert vae["url"].startswith("https://huggingface.co/")
    assert (vae["name"], vae["hash_type"]) == ("ae.safetensors", "SHA256")
    assert isinstance(flux, Present)
    chosen = models_of(build_workflow(RECIPE, [replace(flux, chosen=True)], drawn_seed=1))
    assert not [one for entry in chosen.values() for one in entry if one["directory"] == "diffusion_models"]
