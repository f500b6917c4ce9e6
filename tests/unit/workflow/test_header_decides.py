"""Header, then base model name, then names: which graph a checkpoint gets, and which LoRAs it takes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.errors import CustomNodeMissing, FamilyUnsupported, FileMisplaced
from civitai_remake.civitai_utils.file_said import FileSaid, Quantisation, Use, Velocity
from civitai_remake.civitai_utils.kinds import ModelForm, ModelKind
from civitai_remake.civitai_utils.model_files import (
    FilePlan,
    Misplaced,
    ModelFile,
    Present,
    Resolved,
    Unavailable,
    Unresolved,
)
from civitai_remake.civitai_utils.recipe_parts import Refiner
from civitai_remake.civitai_utils.values import Dialect, Recipe, ResourceMention, Role
from civitai_remake.pipeline.families.by_header import against_label
from civitai_remake.pipeline.generate_workflow import build_workflow, companions_for
from civitai_remake.pipeline.workflow.fidelity import FidelityRow, Level, Workflow

from .model_file import classes

CHECKPOINT, BARE, LORA = ModelKind.CHECKPOINT, ModelKind.DIFFUSION_MODEL, ModelKind.LORA
RECIPE = Recipe(
    image_id=7, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.ONSITE, prompt="a lighthouse",
    seed=5,
)  # fmt: skip
REFINED = replace(RECIPE, refiner=Refiner(name="polish", switch_at=0.8))
DEV = ("Flux.1 dev", "Flux.1 Krea", "Flux.1 Kontext", "Flux.1 de-distilled")
FLUX = FileSaid(
    kind=BARE, form=ModelForm.DIFFUSION_MODEL, model="Flux.1 dev", families=("Flux.1",), variants=DEV,
)  # fmt: skip
SDXL = FileSaid(
    kind=CHECKPOINT, form=ModelForm.ALL_IN_ONE, model="SDXL", families=("SDXL",),
    variants=("SDXL", "SDXL Lightning", "SDXL Turbo"),
)  # fmt: skip


def here(
    base: str | None, said: FileSaid | None, *, kind: ModelKind = CHECKPOINT, name: str = "model",
    role: Role = Role.BASE, misplaced: Misplaced | None = None,
) -> Present:  # fmt: skip
    mention = ResourceMention(kind=kind, name=name, strength=None if kind is CHECKPOINT else 0.8, role=role)
    file = ModelFile(version_id=1, file_id=1, name=f"{name}.safetensors", kind=kind)
    resolution = Resolved(mention=mention, file=file, found_by="hash", model_name=name, base_model=base)
    return Present(
        resolution=resolution, path=Path(name), listed_name=f"{name}.safetensors", kind=kind, said=said,
        misplaced=misplaced,
    )  # fmt: skip


def lora(base: str | None, said: FileSaid | None) -> Present:
    return here(base, said, kind=LORA, name="style", role=Role.ADDON)


def build(*files: FilePlan, recipe: Recipe = RECIPE) -> Workflow:
    return build_workflow(recipe, files, drawn_seed=1)


def row(workflow: Workflow, field: str) -> FidelityRow:
    return next(one for one in workflow.fidelity.rows if one.field == field)


def test_a_flux_that_is_labelled_sdxl_gets_the_graph_of_flux_and_a_row() -> None:
    workflow = build(here("SDXL 1.0", FLUX))
    assert (workflow.family, workflow.variant) == ("Flux.1", "Flux.1 dev")
    assert {"DualCLIPLoader", "VAELoader", "FluxGuidance"} <= set(classes(workflow))
    told = row(workflow, "model family")
    assert (told.level, told.asked, told.used) == (Level.APPROXIMATED, "SDXL 1.0", "Flux.1 dev")
    assert "header" in told.why


def test_a_header_makes_a_label_that_nobody_knows_work() -> None:
    assert build(here("Flux.1 Next", FLUX)).variant == "Flux.1 dev"
    assert build(here(None, SDXL)).variant == "SDXL"
    with pytest.raises(FamilyUnsupported, match=r"Flux\.1 Next"):
        build(here("Flux.1 Next", None))


@pytest.mark.parametrize(
    ("listed", "words"), [(True, "does not know"), (False, "lists no base model"), (None, "not supported")]
)
def test_a_name_that_nobody_here_knows_is_told_by_what_the_site_lists(listed: bool | None, words: str) -> None:
    unknown = here("Flux.1 Next", None)
    unknown = replace(unknown, resolution=replace(unknown.resolution, base_is_listed=listed))
    with pytest.raises(FamilyUnsupported, match=words):
        build(unknown)


def test_where_the_header_allows_several_the_label_decides_and_then_the_names() -> None:
    assert build(here("Flux.1 Krea", FLUX)).variant == "Flux.1 Krea"
    assert build(here("Flux.1 D", FLUX, name="some-kontext")).variant == "Flux.1 Kontext"
    assert build(here("SDXL 1.0", SDXL, name="x_lightning")).variant == "SDXL Lightning"
    # Neither label nor name brings back what the header rules out.
    assert build(here("Flux.1 S", FLUX, name="schnell")).variant == "Flux.1 dev"


def test_the_form_that_the_header_tells_brings_the_companions() -> None:
    assert "DualCLIPLoader" not in classes(build(here("SDXL 1.0", SDXL)))
    without_vae = FileSaid(kind=CHECKPOINT, form=ModelForm.WITHOUT_VAE, model="SDXL", families=("SDXL",))
    needed = companions_for(RECIPE, [here("SDXL 1.0", without_vae)])
    assert [companion.kind for companion in needed] == [ModelKind.VAE]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (FileSaid(kind=CHECKPOINT, model="the SDXL refiner", use=Use.REFINER), "the SDXL refiner"),
        (FileSaid(kind=CHECKPOINT, model="SDXL InstructPix2Pix", use=Use.EDIT), "InstructPix2Pix"),
        (FileSaid(kind=BARE, model="Flux.1 Fill", use=Use.INPAINT), "Flux.1 Fill"),
        (FileSaid(kind=ModelKind.VAE), "it is a vae"),
        (FileSaid(kind=BARE, model="Flux.1 dev", families=("Flux.1",), quantisation=Quantisation.SVDQUANT), "SVDQuant"),
    ],
)
def test_what_makes_no_picture_by_itself_is_a_plain_error(said: FileSaid, words: str) -> None:
    with pytest.raises(FamilyUnsupported, match=words):
        build(here("SDXL 1.0", said))


def test_a_packed_file_is_told_by_its_header_whatever_its_name() -> None:
    said = FileSaid(kind=BARE, model="Flux.1 dev", families=("Flux.1",), quantisation=Quantisation.NF4)
    with pytest.raises(CustomNodeMissing, match="is an NF4 file"):
        build(here("SDXL 1.0", said))
    plain = here("Flux.1 D", FLUX, kind=BARE, name="flux_nf4")
    assert "UNETLoader" in classes(build(plain)), "its name says NF4, and it is none"


def test_a_refiner_never_takes_the_place_of_a_checkpoint() -> None:
    refiner = here("SDXL 1.0", FileSaid(kind=CHECKPOINT, model="the SDXL refiner", use=Use.REFINER), name="refiner")
    workflow = build(refiner, here("SDXL 1.0", SDXL, name="base"))
    assert row(workflow, "checkpoint").used == "base.safetensors"


@pytest.mark.parametrize(
    ("base", "said", "level"),
    [
        ("SDXL 1.0", FileSaid(kind=CHECKPOINT, model="the SDXL refiner", use=Use.REFINER), Level.APPROXIMATED),
        ("SDXL 1.0", None, Level.APPROXIMATED),
        (None, None, Level.APPROXIMATED),
        ("SD 1.5", None, Level.DROPPED),
        ("SDXL 1.0", FLUX, Level.DROPPED),
    ],
)
def test_what_takes_over_belongs_to_the_family_of_what_has_begun(
    base: str | None, said: FileSaid | None, level: Level
) -> None:
    refiner = here(base, said, name="polish", role=Role.REFINER)
    workflow = build(here("SDXL 1.0", SDXL, name="base"), refiner, recipe=REFINED)
    assert row(workflow, "refiner").level is level
    assert classes(workflow).count("CheckpointLoaderSimple") == (2 if level is Level.APPROXIMATED else 1)


def test_an_inpainting_model_paints_from_words_as_well_and_an_unclip_tells_what_it_does_without() -> None:
    inpaint = FileSaid(kind=CHECKPOINT, model="SDXL inpainting", families=("SDXL",), use=Use.INPAINT, channels=9)
    assert "KSampler" in classes(build(here("SDXL 1.0", inpaint)))
    unclip = FileSaid(
        kind=CHECKPOINT, model="SD 2.1 unCLIP L", families=("SD 2.x",), variants=("SD 2.x",), use=Use.UNCLIP,
        form=ModelForm.ALL_IN_ONE,
    )  # fmt: skip
    assert row(build(here("SD 2.1 Unclip", unclip)), "model use").level is Level.APPROXIMATED


@pytest.mark.parametrize(
    ("name", "velocity", "expected"),
    [
        ("noob-vpred", None, True),
        ("noob", Velocity.NOTED, True),
        ("noob", None, False),
        ("noob-vpred", Velocity.MARKED, False),  # ComfyUI's own loader heeds the mark
    ],
)
def test_velocity_is_set_where_the_loader_does_not_see_it(name: str, velocity: Velocity | None, expected: bool) -> None:
    said = FileSaid(kind=CHECKPOINT, form=ModelForm.ALL_IN_ONE, model="SDXL", families=("SDXL",), velocity=velocity)
    assert ("ModelSamplingDiscrete" in classes(build(here("NoobAI", said, name=name)))) is expected


FLUX_LORA = FileSaid(kind=LORA, model="Flux.1", families=("Flux.1",))
SDXL_LORA = FileSaid(kind=LORA, model="SDXL", families=("SDXL",))


def test_a_lora_of_another_family_is_never_wired_in() -> None:
    for label in ("SDXL 1.0", "Flux.1 D", None):
        workflow = build(here("SDXL 1.0", SDXL), lora(label, FLUX_LORA))
        assert "LoraLoader" not in classes(workflow)
        told = row(workflow, "LoRA style")
        assert told.level is Level.DROPPED
        assert "Flux.1" in told.why
    assert (
        "whatever its label says" in row(build(here("SDXL 1.0", SDXL), lora("SDXL 1.0", FLUX_LORA)), "LoRA style").why
    )


def test_a_lora_whose_label_is_wrong_is_wired_in_by_its_header() -> None:
    assert "LoraLoader" in classes(build(here("SDXL 1.0", SDXL), lora("Flux.1 D", SDXL_LORA)))
    unsure = FileSaid(kind=LORA)
    assert "LoraLoader" not in classes(build(here("SDXL 1.0", SDXL), lora("Flux.1 D", unsure)))


@pytest.mark.parametrize(("groups", "wired"), [(("1.3b",), False), (("14b",), True), ((), True)])
def test_a_lora_of_another_size_is_not_wired_in(groups: tuple[str, ...], wired: bool) -> None:
    wan = FileSaid(
        kind=BARE, form=ModelForm.DIFFUSION_MODEL, model="Wan", families=("Wan",), variants=("Wan 2.1 T2V 14B",)
    )
    recipe_files: list[Any] = [
        here("Wan Video 14B t2v", wan),
        lora("Wan Video", FileSaid(kind=LORA, model="Wan", families=("Wan",), groups=groups)),
    ]
    assert ("LoraLoaderModelOnly" in classes(build(*recipe_files))) is wired


@pytest.mark.parametrize(
    ("label", "said", "model"),
    [
        ("SDXL 1.0", FLUX, "Flux.1 dev"),
        ("Flux.1 S", FLUX, "Flux.1 dev"),
        ("Flux.1 D", FLUX, None),
        ("Flux.1 Krea", FLUX, None),
        ("Pony", SDXL, None),
        ("Flux.1 Next", FLUX, None),
        (None, FLUX, None),
        ("SDXL 1.0", None, None),
        ("SDXL 1.0", FileSaid(), None),
        ("Wan Video", FileSaid(model="Wan 1.3B", families=("Wan",), variants=("Wan 2.1 T2V 1.3B",)), None),
        ("Qwen", FileSaid(model="Edit", families=("Qwen-Image",), variants=("Qwen-Image Edit 2509",)), None),
    ],
)
def test_a_label_is_contradicted_only_by_what_it_cannot_mean(
    label: str | None, said: FileSaid | None, model: str | None
) -> None:
    assert against_label(label, said) == model


def test_a_bare_model_among_the_checkpoints_is_used_there_and_told() -> None:
    strayed = Misplaced(path=Path("model"), listed_name="model.safetensors", lies=CHECKPOINT, belongs=BARE)
    workflow = build(here("Flux.1 D", FLUX, misplaced=strayed))
    assert "CheckpointLoaderSimple" in classes(workflow)
    assert "diffusion model" in row(workflow, "model folder").why


def test_a_whole_checkpoint_among_the_bare_models_is_used_there_where_its_family_has_encoders_beside() -> None:
    def strayed(base: str, said: FileSaid) -> Present:
        lies = Misplaced(path=Path("model"), listed_name="model.safetensors", lies=BARE, belongs=CHECKPOINT)
        return here(base, said, kind=BARE, misplaced=lies)

    assert {"UNETLoader", "DualCLIPLoader", "VAELoader"} <= set(classes(build(strayed("SDXL 1.0", SDXL))))
    sd2 = FileSaid(kind=CHECKPOINT, form=ModelForm.ALL_IN_ONE, model="SD 2.x", families=("SD 2.x",))
    with pytest.raises(FileMisplaced, match="belongs in models/checkpoints"):
        build(strayed("SD 2.1", sd2))


@pytest.mark.parametrize(
    ("base", "said", "why"),
    [
        ("Flux.1 D", FLUX, "The file cannot be had; the model's usual text encoder is used."),
        ("SDXL 1.0", SDXL, "The checkpoint's own text encoders are used."),
    ],
)
def test_an_encoder_that_is_not_used_is_told_with_what_is_used_in_its_place(
    base: str, said: FileSaid, why: str
) -> None:
    mention = ResourceMention(kind=ModelKind.TEXT_ENCODER, name="t5-Q8_0.gguf", role=Role.TEXT_ENCODER)
    lost = Unresolved(mention=mention, code="not_on_site", reason="A name alone.")
    workflow = build(here(base, said), Unavailable(resolution=lost, code=lost.code, reason=lost.reason))
    assert row(workflow, "model t5-Q8_0.gguf").why == why
