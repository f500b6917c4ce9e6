"""SD.Next's own words: its second pass, variation, detailer, embeddings and LoRAs (its modules/processing_info.py)."""

from __future__ import annotations

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.recipe_parts import Detailer, Variation
from civitai_remake.civitai_utils.values import EmbeddedData, HiresPass, ImageRecord, Recipe, Size
from civitai_remake.pipeline.recipe import read_recipe

SETTINGS = (
    "Steps: 24, Size: 768x1024, Sampler: DPM++ 2M, Seed: 9, CFG scale: 5, App: SD.Next, Version: 1a2b3c4, "
    "Pipeline: StableDiffusionXLPipeline, Operations: hires; txt2img, Model: dunes_v2, Model hash: 0a1b2c3d4e"
)
UPSCALED = "HiRes mode: 2, Hires upscaler: ESRGAN Siax, Hires scale: 2.0, Hires size: 1536x2048"


def recipe_of(*settings: str, prompt: str = "a camel") -> Recipe:
    text = f"{prompt}\nNegative prompt: fog\n{', '.join([SETTINGS, *settings])}"
    return read_recipe(
        ImageRecord(
            image_id=None, image_url=None, media="image", picture=None, base_model=None, version_ids=(), meta=None,
            embedded=EmbeddedData(texts={"parameters": text}),
        )
    )  # fmt: skip


def test_its_second_pass_has_strength_and_scale_under_its_own_names() -> None:
    recipe = recipe_of(
        UPSCALED, "Hires force: True, Hires steps: 9, Hires strength: 0.25, Hires sampler: Euler a, Hires CFG scale: 3",
        "Refiner prompt: sharp sand",
    )  # fmt: skip
    assert recipe.hires == HiresPass(
        target=Size(width=1536, height=2048), steps=9, denoise=0.25, upscaler="ESRGAN Siax", sampler="Euler a",
        cfg_scale=3.0, prompt="sharp sand",
    )  # fmt: skip
    assert recipe.base_size == Size(width=768, height=1024)


def test_without_steps_and_strength_the_picture_is_only_enlarged() -> None:
    recipe = recipe_of(UPSCALED)
    assert recipe.hires is not None
    assert (recipe.hires.denoise, recipe.hires.upscaler) == (0.0, "ESRGAN Siax")


def test_a_fixed_size_counts_where_no_other_is_told() -> None:
    recipe = recipe_of("Hires upscaler: Latent, Hires fixed: 1024x0, Hires strength: 0.5, Hires steps: 4")
    assert recipe.hires is not None
    assert recipe.hires.target == Size(width=1024, height=0)


def test_its_variation_and_its_detailer() -> None:
    recipe = recipe_of(
        "Variation seed: 12, Variation strength: 0.4",
        'Detailer: "face-yolo8n, hand_yolov8n", Detailer steps: 7, Detailer strength: 0.3, Detailer prompt: a nose',
    )
    assert recipe.variation == Variation(seed=12, strength=0.4)
    settings = {"steps": "7"}
    assert recipe.detailers == tuple(
        Detailer(what="Detailer", model=model, prompt="a nose", denoise=0.3, settings=settings)
        for model in ("face-yolo8n", "hand_yolov8n")
    )


@pytest.mark.parametrize(
    ("hashes", "found"),
    [('"00112233aabb, 44556677ccdd"', [("00112233AABB",), ("44556677CCDD",)]), ("00112233aabb", [(), ()])],
)
def test_its_lists_of_loras_and_embeddings(hashes: str, found: list[tuple[str, ...]]) -> None:
    recipe = recipe_of(
        f'LoRA networks: "haze, grain", LoRA hashes: {hashes}, Embeddings: "easyneg, charturner"',
        prompt="a camel <lora:haze:0.6>",
    )
    loras = [one for one in recipe.mentions if one.kind is ModelKind.LORA]
    assert [(one.name, one.strength) for one in loras] == [("haze", 0.6), ("grain", None)]
    assert [one.hashes for one in loras] == found
    embeddings = [one.name for one in recipe.mentions if one.kind is ModelKind.EMBEDDING]
    assert embeddings == ["easyneg", "charturner"]
    assert not {"LoRA networks", "Embeddings"} & set(recipe.other)
