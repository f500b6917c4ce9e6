"""Generation data -> recipe: own samples of each shape, and recorded real answers where they are here."""

import json
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.errors import ImageWithoutRecipe
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.values import Dialect, Recipe, Size
from civitai_remake.pipeline.given.site_item import read_record
from civitai_remake.pipeline.recipe import read_recipe
from civitai_remake.pipeline.spoken.metadata import read_recipe_json, recipe_as_json
from hypothesis import example, given
from hypothesis import strategies as st

RECORDED = Path(__file__).parents[4] / "shared" / "data" / "corpus"


def recipe_of(meta: dict[str, Any] | None, **item: Any) -> Recipe:
    return read_recipe(read_record(7, {"id": 7, "type": "image", "width": 1248, "height": 1824, "meta": meta, **item}))


A1111 = {
    "prompt": "a lighthouse <lora:rainy:0.65>",
    "negativePrompt": "blurry",
    "cfgScale": 7.25,
    "steps": 28,
    "sampler": "DPM++ 2M",
    "seed": 12345678901234567890,
    "clipSkip": 2,
    "Size": "832x1216",
    "Schedule type": "Karras",
    "Model": "harbour_v3",
    "Model hash": "0123abcdef",
    "Version": "v1.10.1",
    "hashes": {"model": "0123abcdef", "lora:rainy": "aabbccddeeff"},
    "resources": [{"type": "lora", "name": "rainy", "weight": 0.65, "hash": "aabbccddeeff"}],
}
HIRES = {"Hires upscale": "1.5", "Hires steps": "10", "Hires upscaler": "4x-UltraSharp", "Denoising strength": "0.4"}


def test_webui_data_is_read_whole() -> None:
    recipe = recipe_of(A1111)
    assert recipe.dialect is Dialect.A1111
    assert (recipe.steps, recipe.cfg_scale, recipe.seed, recipe.clip_skip) == (28, 7.25, 12345678901234567890, 2)
    assert (recipe.sampler, recipe.schedule) == ("DPM++ 2M", "Karras")
    assert recipe.base_size == Size(width=832, height=1216)
    assert recipe.workflow_type == "txt2img"
    checkpoint, lora = recipe.mentions
    assert (checkpoint.kind, checkpoint.name, checkpoint.hashes) == (
        ModelKind.CHECKPOINT,
        "harbour_v3",
        ("0123ABCDEF",),
    )
    assert (lora.kind, lora.strength, lora.hashes) == (ModelKind.LORA, 0.65, ("AABBCCDDEEFF",))
    assert recipe.unreadable == ()


def test_webui_hires_by_factor_and_by_target() -> None:
    by_factor = recipe_of(A1111 | HIRES)
    assert by_factor.workflow_type == "txt2img-hires"
    assert by_factor.hires is not None
    assert (by_factor.hires.scale, by_factor.hires.steps, by_factor.hires.denoise) == (1.5, 10, 0.4)
    assert [m.name for m in by_factor.mentions if m.kind is ModelKind.UPSCALER] == ["4x-UltraSharp"]
    by_target = recipe_of(A1111 | {"Hires resize": "1248x0", "Hires upscaler": "Latent", "Denoising strength": "0.5"})
    assert by_target.hires is not None
    assert by_target.hires.target == Size(width=1248, height=0)
    assert not [m for m in by_target.mentions if m.kind is ModelKind.UPSCALER], "a latent upscaler is no model"


def test_denoising_without_hires_is_image_to_image() -> None:
    assert recipe_of(A1111 | {"Denoising strength": "0.5"}).workflow_type == "img2img"


def test_onsite_hires_takes_its_sizes_from_the_form_and_the_site_upscaler() -> None:
    meta = {
        "engine": "Civitai",
        "workflow": "txt2img:hires-fix",
        "prompt": "a kettle",
        "sampler": "Euler a",
        "steps": 30,
        "cfgScale": 5,
        "aspectRatio": {"value": "2:3", "width": 832, "height": 1216},
        "upscaleWidth": 1248,
        "upscaleHeight": 1824,
        "civitaiResources": [
            {"type": "Checkpoint", "modelVersionId": 10},
            {"type": "LORA", "modelVersionId": 11, "weight": 0},
            {"type": "LORA", "modelVersionId": 12},
        ],
    }
    recipe = recipe_of(meta)
    assert (recipe.dialect, recipe.workflow_type) == (Dialect.ONSITE_COMFY, "txt2img-hires")
    assert recipe.base_size == Size(width=832, height=1216)
    assert recipe.hires is not None
    assert recipe.hires.target == Size(width=1248, height=1824)
    strengths = {m.version_id: m.strength for m in recipe.mentions}
    assert strengths[11] == 0.0, "a strength of zero stays zero"
    assert strengths[12] is None, "an unknown strength is not 1"
    assert 164821 in strengths, "the site's own hires upscaler"
    assert recipe.seed is None


@pytest.mark.parametrize("word", ["txt2img-hires", "txt2img:hires-fix", "image:hires-fix"])
def test_every_spelling_of_the_sites_hires_is_known(word: str) -> None:
    meta = {"engine": "Civitai", "workflow": word, "prompt": "x", "steps": 3, "civitaiResources": []}
    assert recipe_of(meta).workflow_type == "txt2img-hires"


def test_posted_from_the_generator_keeps_form_resources_and_weights() -> None:
    meta = {
        "workflow": "txt2img",
        "ecosystem": "SDXL",
        "prompt": "a fox",
        "steps": 25,
        "sampler": "Euler",
        "seed": 9,
        "width": 1024,
        "height": 1024,
        "resources": [
            {"modelVersionId": 10, "type": "Checkpoint"},
            {"modelVersionId": 20, "type": "LORA", "strength": 0.8},
        ],
        "civitaiResources": [{"modelVersionId": 20, "type": "lora", "weight": 0.7}],
    }
    recipe = recipe_of(meta)
    assert recipe.dialect is Dialect.ONSITE
    assert [(m.version_id, m.strength) for m in recipe.mentions] == [(10, None), (20, 0.7)]


def test_onsite_prompt_tags_are_text_and_no_models() -> None:
    meta = {"workflow": "txt2img", "prompt": "x <lora:foo:1>", "civitaiResources": [{"modelVersionId": 1}]}
    assert [m.version_id for m in recipe_of(meta).mentions] == [1]


def test_versions_only_the_site_links_are_marked_when_other_evidence_exists() -> None:
    marked = recipe_of(A1111, modelVersionIds=[555]).mentions[-1]
    assert (marked.version_id, marked.linked_only) == (555, True)
    alone = recipe_of({"prompt": "x", "steps": 20}, modelVersionIds=[555]).mentions[0]
    assert (alone.version_id, alone.linked_only) == (555, False)


def test_nested_answers_are_read_too() -> None:
    assert recipe_of({"id": 7, "meta": A1111}).steps == 28


def test_strange_fields_are_recorded_and_never_raise() -> None:
    strange = {"steps": {"a": 1}, "cfgScale": "very", "seed": -1, "Hires resize": "big", "hashes": 5}
    recipe = recipe_of(A1111 | strange)
    assert {entry.field for entry in recipe.unreadable} == {"steps", "cfgScale", "Hires resize"}
    assert (recipe.steps, recipe.cfg_scale, recipe.seed, recipe.hires) == (None, None, None, None)


def test_a_mangled_model_name_is_kept_as_unreadable() -> None:
    recipe = recipe_of(A1111 | {"Hires prompt": {"a": "b"}, **HIRES})
    assert [entry.field for entry in recipe.unreadable] == ["Hires prompt"]


@pytest.mark.parametrize(
    "word", ["Automatic", "None", "none", "Built in", "Use same choices", "Use same checkpoint", "Baked VAE", " none "]
)
def test_a_word_for_no_model_is_no_model_wherever_one_could_be_named(word: str) -> None:
    """One list of words for every place: the model fields, Forge's modules, ADetailer, ControlNet."""
    unit = {"Module": "canny", "Model": word, "Weight": "1"}
    fields = {"VAE": word, "Hires checkpoint": word, "Module 1": word, "Hires Module 1": word}
    plain = recipe_of(A1111)
    recipe = recipe_of(A1111 | fields | {"ADetailer model": word, "ControlNet 0": unit})
    assert recipe.mentions == plain.mentions
    assert recipe.modules == ()


def test_an_image_that_says_nothing_is_an_error() -> None:
    with pytest.raises(ImageWithoutRecipe):
        recipe_of(None)
    assert recipe_of(None, modelVersionIds=[1]).mentions[0].version_id == 1


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
known_names = st.sampled_from(
    [*A1111, *HIRES, "Hires resize", "workflow", "engine", "extra", "aspectRatio", "civitaiResources", "models",
     "comfy", "additionalResources", "TI hashes", "Lora hashes", "Refiner", "VAE", "upscalers", "modelVersionIds"]
)  # fmt: skip


@given(st.dictionaries(known_names, json_values, max_size=8))
@example({"sampler": float("nan")})
@example({"TI hashes": {" ": None}})
def test_no_json_breaks_the_reader_and_a_prompt_is_never_lost(meta: dict[str, Any]) -> None:
    recipe = recipe_of(meta | {"prompt": "kept"})
    assert recipe.prompt == "kept"
    assert read_recipe_json(json.loads(json.dumps(recipe_as_json(recipe, "")))) == recipe


def recorded(kind: str) -> list[Path]:
    return sorted((RECORDED / kind).glob("*.json"))


def test_recorded_answers_are_read_and_survive_the_way_to_the_browser() -> None:
    paths = [*recorded("image-item"), *recorded("image-meta")]
    if not paths:
        pytest.skip("recorded answers not here")
    seen = complete = 0
    for path in paths:
        entry = json.loads(path.read_text(encoding="utf-8"))
        item = entry["data"]
        if not isinstance(item, dict):
            continue
        if path.parent.name == "image-meta":
            item = {"id": 1, "type": "image", "meta": item}
        try:
            recipe = read_recipe(read_record(1, item))
        except ImageWithoutRecipe:
            continue
        seen += 1
        complete += recipe.steps is not None and recipe.sampler is not None and recipe.cfg_scale is not None
        assert read_recipe_json(json.loads(json.dumps(recipe_as_json(recipe, "")))) == recipe, path.name
    assert seen > 100
    assert complete / seen > 0.85
