"""Why a workflow needs a file that the image does not name: a true sentence for each, none where none is built."""

from __future__ import annotations

from pathlib import Path

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile, Present, Resolved
from civitai_remake.civitai_utils.recipe_parts import ClosedModel
from civitai_remake.civitai_utils.values import Dialect, Recipe, ResourceMention, Role
from civitai_remake.pipeline.families import FAMILIES
from civitai_remake.pipeline.families.family import Variant
from civitai_remake.pipeline.generate_workflow import companions_for, companions_to_plan

VARIANTS = [variant for family in FAMILIES for variant in family.variants if variant.base_models]


def recipe(media: str = "image", **more: object) -> Recipe:
    return Recipe(
        image_id=7, image_url=None, media=media, workflow_type="txt2img", dialect=Dialect.FORGE2, prompt="a tide pool",
        seed=5, **more,
    )  # fmt: skip


def bare(base: str, name: str = "model.safetensors", kind: ModelKind = ModelKind.DIFFUSION_MODEL) -> Present:
    mention = ResourceMention(kind=kind, name=name, role=Role.BASE)
    file = ModelFile(version_id=1, file_id=1, name=name, kind=kind)
    resolution = Resolved(mention=mention, file=file, found_by="hash", base_model=base)
    return Present(resolution=resolution, path=Path(name), listed_name=name, kind=kind)


def reasons(made: Recipe, *files: Present) -> dict[str, str]:
    return {companion.name: why for companion, why in companions_to_plan(made, files).items()}


def test_a_bare_flux() -> None:
    assert reasons(recipe(), bare("Flux.1 D")) == {
        "clip_l.safetensors": "Flux.1 dev needs it: one of its text encoders.",
        "t5xxl_fp8_e4m3fn_scaled.safetensors": "Flux.1 dev needs it: one of its text encoders.",
        "ae.safetensors": "Flux.1 dev needs it: its VAE.",
    }


def test_what_forge_names() -> None:
    named = reasons(recipe(modules=("ae", "t5xxl_fp16")), bare("Flux.1 D"))
    assert named["t5xxl_fp16.safetensors"] == "The image names it, and Flux.1 dev needs it: one of its text encoders."
    assert named["ae.safetensors"] == "The image names it, and Flux.1 dev needs it: its VAE."
    assert named["clip_l.safetensors"] == "Flux.1 dev needs it: one of its text encoders."


def test_the_other_of_two_experts() -> None:
    needed = reasons(recipe("video"), bare("Wan Video 2.2 T2V-A14B", "wan_high_noise.safetensors"))
    assert needed["wan2.2_t2v_low_noise_14B_fp8_scaled.safetensors"].endswith(
        "needs it: the other of its two models, each for a part of the steps."
    )
    assert needed["umt5_xxl_fp8_e4m3fn_scaled.safetensors"].endswith("needs it: its text encoder.")


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
def test_every_model_says_what_it_needs(variant: Variant) -> None:
    made = recipe({"image": "image", "video": "video", "audio": "audio"}[variant.makes])
    for kind in (ModelKind.DIFFUSION_MODEL, ModelKind.CHECKPOINT):
        files = (bare(min(variant.base_models), variant.name, kind),)
        needed = companions_to_plan(made, files)
        assert tuple(needed) == companions_for(made, files)
        assert all(" needs it: " in why and why.endswith(".") for why in needed.values())
        assert all("a model it works with" not in why for why in needed.values())


@pytest.mark.parametrize(
    ("made", "files"),
    [
        (recipe(), ()),
        (recipe(), (bare("No Such Family"),)),
        (recipe(), (bare("Kolors"),)),
        (recipe("video"), (bare("SD 1.5", kind=ModelKind.CHECKPOINT),)),
        (recipe(closed=ClosedModel(base_model="Nano Banana", reason="It is closed.")), (bare("Flux.1 D"),)),
    ],
    ids=["no checkpoint", "unknown", "unsupported", "no video", "closed"],
)
def test_where_no_workflow_can_be_built_nothing_is_needed(made: Recipe, files: tuple[Present, ...]) -> None:
    assert companions_to_plan(made, files) == {}
