"""What the user has decided about a model counts in the workflow, and the report says whose decision it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile, Present, Resolved, Unresolved, Wanted
from civitai_remake.civitai_utils.recipe_parts import IN_SECOND
from civitai_remake.civitai_utils.user_wish import UserWish
from civitai_remake.civitai_utils.values import Dialect, HiresPass, Recipe, ResourceMention, Role, Size
from civitai_remake.pipeline.generate_workflow import build_workflow
from civitai_remake.pipeline.workflow.fidelity import FidelityRow, Level, Workflow
from civitai_remake.pipeline.workflow.lora_uses import REFINER

RECIPE = Recipe(
    image_id=7, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.A1111, prompt="a camel,\n",
    negative_prompt="fog", sampler="Euler a", steps=20, cfg_scale=6.0, seed=4, base_size=Size(width=832, height=1216),
)  # fmt: skip


def here(kind: ModelKind, name: str, wish: UserWish, base: str = "SDXL 1.0", **known: Any) -> Present:
    mention = ResourceMention(kind=kind, name=name, **known)
    lost = Unresolved(mention=mention, code="not_on_site", reason="gone", base_model=base, wish=wish)
    return Present(resolution=lost, path=Path("m") / name, listed_name=f"{name}.safetensors", kind=kind)


def build(recipe: Recipe, *models: Present, base: str = "SDXL 1.0") -> Workflow:
    checkpoint = here(ModelKind.CHECKPOINT, "dunes", UserWish(), base, role=Role.BASE)
    return build_workflow(recipe, [checkpoint, *models], drawn_seed=1)


def lora(*, base: str = "SDXL 1.0", set_to: tuple[float | None, float | None] = (None, None), **known: Any) -> Present:
    strength, clip = set_to
    return here(ModelKind.LORA, "rain", UserWish(strength=strength, strength_clip=clip), base, **known)


def loaders(workflow: Workflow) -> list[tuple[float, float]]:
    nodes = (node for node in workflow.graph.as_api().values() if node["class_type"] == "LoraLoader")
    return [(node["inputs"]["strength_model"], node["inputs"]["strength_clip"]) for node in nodes]  # type: ignore[index]


def texts(workflow: Workflow) -> list[str]:
    nodes = (node for node in workflow.graph.as_api().values() if node["class_type"] == "CLIPTextEncode")
    return [node["inputs"]["text"] for node in nodes]  # type: ignore[index]


def row_of(workflow: Workflow, field: str) -> FidelityRow:
    (row,) = (row for row in workflow.fidelity.rows if row.field == field)
    return row


@pytest.mark.parametrize(
    ("known", "set_to", "loaded", "asked", "used"),
    [
        ({"strength": 0.8}, (0.45, None), (0.45, 0.45), "0.8", "0.45"),
        ({"strength": 0.8}, (0.0, None), (0.0, 0.0), "0.8", "0"),
        ({"strength": 0.8}, (-1.5, None), (-1.5, -1.5), "0.8", "-1.5"),
        ({"strength": 0.8}, (400.0, None), (100.0, 100.0), "0.8", "100"),
        ({"strength": 0.8, "strength_clip": 0.5}, (0.7, None), (0.7, 0.5), "0.8, 0.5 for the text encoder",
         "0.7, 0.5 for the text encoder"),
        ({"strength": 0.8, "strength_clip": 0.5}, (None, 0.2), (0.8, 0.2), "0.8, 0.5 for the text encoder",
         "0.8, 0.2 for the text encoder"),
        ({}, (1.0, None), (1.0, 1.0), "strength unknown", "1"),
        ({"strength": 0.8, "varies": "lbw=OUTALL"}, (0.8, None), (0.8, 0.8), "0.8, lbw=OUTALL", "0.8"),
    ],
)  # fmt: skip
def test_a_strength_that_the_user_set_is_used_and_is_not_the_images(
    known: dict[str, Any], set_to: tuple[float, float], loaded: tuple[float, float], asked: str, used: str
) -> None:
    workflow = build(RECIPE, lora(set_to=set_to, **known))
    assert loaders(workflow) == [loaded]
    row = row_of(workflow, "LoRA rain")
    assert (row.level, row.asked, row.used, row.why) == (Level.APPROXIMATED, asked, used, "You set it.")


def test_what_the_image_says_set_once_more_stays_exact() -> None:
    workflow = build(RECIPE, lora(set_to=(0.8, None), strength=0.8))
    assert row_of(workflow, "LoRA rain").level is Level.EXACT


@pytest.mark.parametrize(
    ("dialect", "base", "known", "level"),
    [
        (Dialect.A1111, "SDXL 1.0", {"strength": 0.8}, Level.EXACT),
        (Dialect.A1111, "SDXL 1.0", {"strength": 0.8, "strength_clip": 0.8}, Level.EXACT),
        (Dialect.ONSITE_COMFY, "SDXL 1.0", {"strength": 0.8}, Level.APPROXIMATED),
        # A LoRA of these changes no text encoder, whatever is set for it.
        (Dialect.A1111, "Flux.1 Krea", {"strength": 0.3}, Level.APPROXIMATED),
        (Dialect.A1111, "Wan Video 14B t2v", {"strength": 0.3}, Level.EXACT),
        (Dialect.A1111, "SDXL 1.0", {}, Level.APPROXIMATED),
    ],
)  # fmt: skip
def test_what_is_set_for_the_text_encoder_is_told_where_it_changes_anything(
    dialect: Dialect, base: str, known: dict[str, Any], level: Level
) -> None:
    media = "video" if base.startswith("Wan") else "image"
    recipe = replace(RECIPE, dialect=dialect, media=media)
    workflow = build(recipe, lora(base=base, set_to=(None, 0.8), **known), base=base)
    assert row_of(workflow, "LoRA rain").level is level


def test_it_counts_in_both_passes_whatever_the_image_gives_the_second() -> None:
    twice = replace(RECIPE, hires=HiresPass(scale=1.5, denoise=0.4, upscaler="Latent"))
    workflow = build(twice, lora(set_to=(0.6, None), strength=0.8, second_strength=0.2))
    assert loaders(workflow) == [(0.6, 0.6)]
    assert row_of(workflow, "LoRA rain").asked == "0.8, 0.2 in the second pass"


@pytest.mark.parametrize(
    ("dialect", "confined"), [(Dialect.A1111, IN_SECOND), (Dialect.SWARMUI, IN_SECOND), (Dialect.SWARMUI, REFINER)]
)
def test_it_counts_for_a_lora_of_the_second_pass_alone(dialect: Dialect, confined: str) -> None:
    twice = replace(RECIPE, dialect=dialect, hires=HiresPass(scale=1.5, denoise=0.4, upscaler="Latent"))
    workflow = build(twice, lora(set_to=(0.6, 0.1), strength=0.8, confined=confined))
    assert loaders(workflow) == [(0.6, 0.1)]
    row = row_of(workflow, "LoRA rain")
    assert (row.used, row.why) == ("0.6, 0.1 for the text encoder", "You set it.")


def test_what_is_set_for_a_pass_that_is_not_there_is_told_as_left_out() -> None:
    workflow = build(RECIPE, lora(set_to=(0.6, None), strength=0.8, confined=IN_SECOND))
    assert loaders(workflow) == []
    assert row_of(workflow, "LoRA rain").level is Level.DROPPED


def test_one_strength_for_both_passes_is_the_users_where_the_image_has_two() -> None:
    twice = replace(RECIPE, hires=HiresPass(scale=1.5, denoise=0.4, upscaler="Latent"))
    row = row_of(build(twice, lora(set_to=(0.8, None), strength=0.8, second_strength=0.2)), "LoRA rain")
    assert (row.level, row.used, row.why) == (Level.APPROXIMATED, "0.8", "You set it.")


def test_a_hypernetwork_has_one_too() -> None:
    workflow = build(RECIPE, here(ModelKind.HYPERNETWORK, "haze", UserWish(strength=0.3), strength=1.0))
    (loader,) = (node for node in workflow.graph.as_api().values() if node["class_type"] == "HypernetworkLoader")
    assert loader["inputs"]["strength"] == 0.3  # type: ignore[index]
    row = row_of(workflow, "hypernetwork haze")
    assert (row.level, row.used, row.why) == (Level.APPROXIMATED, "0.3", "You set it.")


def test_a_hypernetwork_has_no_second_strength_that_could_be_set() -> None:
    wish = UserWish(strength=1.0, strength_clip=0.4)
    workflow = build(RECIPE, here(ModelKind.HYPERNETWORK, "haze", wish, strength=1.0))
    assert row_of(workflow, "hypernetwork haze").level is Level.EXACT


def test_a_lora_that_was_set_to_nothing_does_not_choose_the_number_of_steps() -> None:
    silent = replace(RECIPE, steps=None, cfg_scale=None, sampler=None)
    told = []
    for wish in (UserWish(), UserWish(strength=0.0)):
        fast = here(ModelKind.LORA, "FLUX.1-Turbo-Alpha", wish, "Flux.1 D", strength=1.0)
        told.append(row_of(build(silent, fast, base="Flux.1 D"), "steps").why)
    assert "is made for it" in told[0]
    assert "is made for it" not in told[1]


def test_added_words_stand_behind_the_prompt_and_have_rows_of_their_own() -> None:
    one = here(ModelKind.LORA, "rain", UserWish(words=("soft rain", "drops")), strength=0.8)
    two = here(ModelKind.LORA, "ink", UserWish(words=("drops", "inked")), strength=0.8)
    workflow = build(RECIPE, one, two)
    assert texts(workflow) == ["a camel, soft rain, drops, inked", "fog"]
    prompt = row_of(workflow, "prompt")
    assert (prompt.level, prompt.asked) == (Level.APPROXIMATED, "9 characters")
    assert (prompt.used, prompt.why) == ("9 characters and words of yours", "You added words to it.")
    words = row_of(workflow, "words of rain")
    assert (words.level, words.used) == (Level.APPROXIMATED, "soft rain, drops")
    assert words.why == "You added them to the prompt."


def test_they_stand_in_the_prompt_of_the_second_pass_and_alone_where_the_image_hides_its_own() -> None:
    rain = here(ModelKind.LORA, "rain", UserWish(words=("drops",)), strength=0.8)
    twice = replace(RECIPE, hires=HiresPass(scale=1.5, denoise=0.4, upscaler="Latent", prompt="a close camel"))
    workflow = build(twice, rain)
    assert texts(workflow)[::2] == ["a camel, drops", "a close camel, drops"]
    assert row_of(workflow, "hires prompt").level is Level.APPROXIMATED
    hidden = build(replace(RECIPE, prompt=None), rain)
    assert texts(hidden)[0] == "drops"
    assert (row_of(hidden, "prompt").level, row_of(hidden, "prompt").used) == (Level.UNKNOWN, "drops")


@pytest.mark.parametrize("prompt", ["a camel, drops", "", "  ,,\n"])
def test_a_word_that_two_models_have_is_added_once(prompt: str) -> None:
    models = [here(ModelKind.LORA, name, UserWish(words=("mist", "mist")), strength=0.8) for name in ("rain", "ink")]
    own = prompt.strip(" ,\n")
    assert texts(build(replace(RECIPE, prompt=prompt), *models))[0] == (f"{own}, mist" if own else "mist")


def test_words_that_are_too_many_are_told_as_left_out() -> None:
    names = ("rain", "ink", "haze")
    models = [here(ModelKind.LORA, name, UserWish(words=tuple(f"{name}{n}" for n in range(90)))) for name in names]
    workflow = build(RECIPE, *models)
    assert texts(workflow)[0].endswith("haze18, haze19")
    added, left_out = (row for row in workflow.fidelity.rows if row.field == "words of haze")
    assert (added.level, added.used.endswith("haze19")) == (Level.APPROXIMATED, True)
    assert (left_out.level, left_out.asked.startswith("haze20, haze21")) == (Level.DROPPED, True)
    assert left_out.why == "No more than 200 words are added."


def test_words_for_the_whole_picture_stand_before_the_parts_of_a_swarm_prompt() -> None:
    swarm = replace(RECIPE, dialect=Dialect.SWARMUI, prompt="a camel <segment:face,0.6> a smile")
    workflow = build(swarm, here(ModelKind.LORA, "rain", UserWish(words=("drops",)), strength=0.8))
    assert texts(workflow)[0] == "a camel, drops"


def test_an_embedding_that_only_an_added_word_calls_is_not_the_images() -> None:
    quiet = here(ModelKind.EMBEDDING, "quiet", UserWish(words=("quiet",)))
    row = row_of(build(RECIPE, quiet), "embedding quiet")
    assert (row.level, row.used) == (Level.APPROXIMATED, "embedding:quiet")


def test_a_word_leads_to_no_file_outside_the_folder_of_embeddings() -> None:
    evil = here(ModelKind.LORA, "rain", UserWish(words=("embedding:../../secret",)), strength=0.8)
    assert "embedding:" not in texts(build(RECIPE, evil))[0]


@pytest.mark.parametrize("is_here", [True, False])
def test_a_file_that_the_user_picked_is_loaded_and_is_not_the_images(is_here: bool) -> None:
    file = ModelFile(version_id=3, file_id=2, name="dunes_full.safetensors", kind=ModelKind.CHECKPOINT)
    own = ModelFile(version_id=3, file_id=1, name="dunes.safetensors", kind=ModelKind.CHECKPOINT, variant="pruned fp16")
    mention = ResourceMention(kind=ModelKind.CHECKPOINT, role=Role.BASE)
    resolution = Resolved(
        mention=mention, file=file, found_by="hash", model_name="Dunes", base_model="SDXL 1.0", image_file=own
    )
    path = Path("m") / file.name
    present = Present(resolution=resolution, path=path, listed_name=file.name, kind=ModelKind.CHECKPOINT)
    wanted = Wanted(resolution=resolution, folder=Path("m"), file_name=file.name)
    workflow = build_workflow(RECIPE, [present if is_here else wanted], drawn_seed=1)
    row = row_of(workflow, "checkpoint")
    assert (row.level, row.used) == (Level.APPROXIMATED, "dunes_full.safetensors")
    assert row.why == "You have picked this file of the version; the image's own is pruned fp16."
