"""LoRAs of one pass, with another weight in the second, with weights that are no single number, with odd names."""

from __future__ import annotations

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.recipe_parts import IN_FIRST, IN_SECOND
from civitai_remake.civitai_utils.values import EmbeddedData, ImageRecord, Recipe, ResourceMention
from civitai_remake.pipeline.given.site_item import read_record
from civitai_remake.pipeline.recipe import read_recipe
from civitai_remake.pipeline.spoken.metadata import read_recipe_json, recipe_as_json

SETTINGS = "Steps: 22, Sampler: Euler a, CFG scale: 6, Seed: 41, Size: 640x960, Model: dunes_v2"
HIRES = "Denoising strength: 0.4, Hires upscale: 1.5, Hires upscaler: Latent"


def recipe_of(prompt: str, *settings: str) -> Recipe:
    text = f"{prompt}\n{', '.join([SETTINGS, *settings])}"
    return read_recipe(
        ImageRecord(
            image_id=None, image_url=None, media="image", picture=None, base_model=None, version_ids=(), meta=None,
            embedded=EmbeddedData(texts={"parameters": text}),
        )
    )  # fmt: skip


def loras_of(recipe: Recipe) -> dict[str | None, ResourceMention]:
    return {mention.name: mention for mention in recipe.mentions if mention.kind is ModelKind.LORA}


def test_each_pass_has_the_loras_of_its_own_prompt() -> None:
    recipe = recipe_of(
        "a camel, <lora:haze:0.7> <lora:grain:0.5>",
        HIRES,
        'Hires prompt: "a camel, sharp <lora:grain:0.2>, <lora:edges:0.3>"',
        'Lora hashes: "haze: 0011223344aa, grain: 1122334455bb, edges: 2233445566cc"',
    )
    loras = loras_of(recipe)
    assert [(one.strength, one.second_strength, one.confined) for one in loras.values()] == [
        (0.7, None, IN_FIRST),
        (0.5, 0.2, None),
        (0.3, None, IN_SECOND),
    ]
    assert all(one.hashes for one in loras.values())
    assert read_recipe_json(recipe_as_json(recipe, None)).mentions == recipe.mentions


@pytest.mark.parametrize("settings", [(HIRES,), (HIRES, "Hires negative prompt: fog"), (HIRES, 'Hires prompt: ""'), ()])
def test_without_a_prompt_of_its_own_the_second_pass_has_them_all(settings: tuple[str, ...]) -> None:
    (lora,) = loras_of(recipe_of("a camel <lora:haze:0.7>", *settings)).values()
    assert (lora.strength, lora.second_strength, lora.confined) == (0.7, None, None)


@pytest.mark.parametrize(
    ("said", "prompt", "confined"),
    [
        ('"a camel, sharp"', "a camel, sharp", IN_FIRST),
        ('"a camel', None, None),
        ('"old" camel', '"old" camel', IN_FIRST),
        ('"', None, None),
        ('""', None, None),
    ],
)
def test_what_the_site_has_left_of_a_second_prompt(said: str, prompt: str | None, confined: str | None) -> None:
    meta = {"prompt": "a camel <lora:haze:0.7>", "Hires prompt": said, "Hires upscale": "2", "Version": "v1.6.0"}
    recipe = read_recipe(read_record(7, {"id": 7, "meta": meta}))
    assert recipe.hires is not None
    (lora,) = loras_of(recipe).values()
    assert (recipe.hires.prompt, lora.confined) == (prompt, confined)
    assert [entry.field for entry in recipe.unreadable] == (["Hires prompt"] if said.count('"') == 1 else [])


def test_no_other_place_makes_a_number_of_a_weight_that_changes() -> None:
    recipe = recipe_of(
        "a camel <lora:haze:0@0,1@0.5>", 'Civitai resources: [{"type":"lora","modelVersionId":7,"weight":1}]'
    )
    (lora,) = (one for one in loras_of(recipe).values() if one.name == "haze")
    assert (lora.strength, lora.varies) == (None, "0@0,1@0.5")


def test_names_without_letters_meet_their_hashes() -> None:
    recipe = recipe_of("a lake <lora:☾☽:0.5> <lora:✧:0.25>", 'Lora hashes: "☾☽: 0011223344aa, ✧: 1122334455bb"')
    found = [(one.name, one.strength, one.hashes) for one in recipe.mentions if one.kind is ModelKind.LORA]
    assert found == [("☾☽", 0.5, ("0011223344AA",)), ("✧", 0.25, ("1122334455BB",))]


@pytest.mark.parametrize(("version", "weights"), [("v1.10.1", (0.9, 0.2)), ("ComfyUI", (0.2, 0.9))])
def test_of_two_weights_each_program_means_its_own_order(version: str, weights: tuple[float, float]) -> None:
    recipe = recipe_of("a lake <lora:haze:0.2:0.9>", f"Version: {version}")
    (lora,) = loras_of(recipe).values()
    assert (lora.strength, lora.strength_clip) == weights
