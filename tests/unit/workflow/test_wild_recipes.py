"""Whatever an image says, the host takes the graph that is made of it, and what was changed for that has its row."""

from __future__ import annotations

import importlib
import json
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile, Present, Resolved
from civitai_remake.civitai_utils.values import Dialect, HiresPass, Recipe, ResourceMention, Role, Size
from civitai_remake.pipeline.generate_workflow import AtHand, build_workflow, companions_for
from civitai_remake.pipeline.spoken.metadata import read_recipe_json, recipe_as_json
from civitai_remake.pipeline.workflow.fidelity import Level
from hypothesis import given, settings
from hypothesis import strategies as st

# One family of each way to sample, to begin and to count sizes.
OTHER_BASES = (
    "SDXL Turbo", "SD 3.5 Large", "Flux.1 D", "Flux.2 D", "Flux.2 Klein 4B", "HiDream-O1", "Stable Cascade",
    "Ideogram 4.0", "MageFlow", "LTXV", "Wan Video 2.2 T2V-A14B", "Hunyuan Video", "PixArt a",
)  # fmt: skip
NAMES = {kind: f"{kind.value}.safetensors" for kind in ModelKind}


class Folders:
    """Every kind has one file."""

    def names(self, _kind: str) -> list[str]:
        return list(NAMES.values())

    def input_images(self) -> list[str]:
        return []


def here(kind: ModelKind, strength: float | None, clip: float | None = None, base: str = "SDXL 1.0") -> Present:
    role = Role.BASE if kind is ModelKind.CHECKPOINT else Role.ADDON
    mention = ResourceMention(kind=kind, name=kind.value, strength=strength, strength_clip=clip, role=role)
    file = ModelFile(version_id=1, file_id=1, name=NAMES[kind], kind=kind)
    resolution = Resolved(mention=mention, file=file, found_by="hash", model_name=kind.value, base_model=base)
    return Present(resolution=resolution, path=Path(NAMES[kind]), listed_name=NAMES[kind], kind=kind)


COUNTS = st.none() | st.integers(1, 60) | st.integers(1, 10**39)
NUMBERS = st.none() | st.floats(0, 20) | st.floats(allow_nan=False, allow_infinity=False)
SIDES = st.integers(1, 4096) | st.integers(1, 10**39)
SIZES = st.none() | st.builds(Size, width=SIDES, height=SIDES)
TARGETS = SIZES | st.builds(Size, width=st.just(0), height=SIDES) | st.builds(Size, width=SIDES, height=st.just(0))
WORDS = (
    st.none() | st.sampled_from(["Euler a", "DPM++ 2M Karras", "Latent", "4x-UltraSharp", "no such word"]) | st.text()
)
HIRES = st.none() | st.builds(
    HiresPass,
    scale=NUMBERS,
    target=TARGETS,
    steps=COUNTS,
    denoise=NUMBERS,
    upscaler=WORDS,
    sampler=WORDS,
    schedule=WORDS,
    cfg_scale=NUMBERS,
    prompt=st.none() | st.text(),
)
RECIPES = st.builds(
    Recipe,
    image_id=st.none() | st.integers(1, 2**31),
    image_url=st.none(),
    media=st.just("image"),
    workflow_type=st.just("txt2img"),
    dialect=st.sampled_from(Dialect),
    prompt=st.text(),
    negative_prompt=st.none() | st.text(),
    sampler=WORDS,
    schedule=WORDS,
    steps=COUNTS,
    cfg_scale=NUMBERS,
    seed=st.none() | st.integers(0, 2**64 - 1),
    clip_skip=COUNTS,
    base_size=SIZES,
    hires=HIRES,
)


@settings(max_examples=300)
@given(
    recipe=RECIPES,
    strengths=st.lists(st.tuples(NUMBERS, NUMBERS), max_size=3),
    base=st.sampled_from(["SD 1.5", "Pony", *OTHER_BASES]),
)
def test_the_host_takes_every_graph(
    host: ModuleType, recipe: Recipe, strengths: list[tuple[float | None, float | None]], base: str
) -> None:
    definitions = importlib.import_module(f"{host.__name__}.node_definitions")
    known = definitions.fill_definitions(Folders())
    # As a browser sends it back: what reaches the builder has been through the wire.
    recipe = read_recipe_json(json.loads(json.dumps(recipe_as_json(recipe, None))))
    files = [
        here(ModelKind.CHECKPOINT, None, base=base),
        *(here(ModelKind.LORA, *pair) for pair in strengths),
        *(here(ModelKind.HYPERNETWORK, pair[0]) for pair in strengths[:1]),
        here(ModelKind.UPSCALER, None),
    ]
    here_too = AtHand(companions={companion: NAMES[companion.kind] for companion in companions_for(recipe, files)})
    workflow = build_workflow(recipe, files, drawn_seed=1, at_hand=here_too)
    graph = json.loads(json.dumps(workflow.graph.as_api(), allow_nan=False))
    verdict = importlib.import_module(f"{host.__name__}.validate_prompt").validate_prompt(graph, known)
    assert (verdict.error, verdict.node_errors) == (None, {})


@pytest.mark.parametrize(
    ("changed", "field", "asked", "used"),
    [
        ({"base_size": Size(width=40_000, height=8)}, "size", "40000x8", "16384x16"),
        ({"steps": 20_000}, "steps", "20000", "10000"),
        ({"cfg_scale": 1e9}, "cfg", "1e+09", "100"),
        ({"hires": HiresPass(scale=1.5, denoise=7.0)}, "hires denoise", "7", "1"),
        ({"hires": HiresPass(scale=100.0)}, "hires size", "83200x121600", "16384x16384"),
        ({"hires": HiresPass(scale=1.7e308)}, "hires size", "13631488x19922944", "16384x16384"),
        ({"hires": HiresPass(scale=1.5, steps=10**6)}, "hires steps", "1000000", "10000"),
    ],
)
def test_what_was_held_back_has_its_row(changed: dict[str, Any], field: str, asked: str, used: str) -> None:
    plain = Recipe(
        image_id=1, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.A1111, prompt="x",
        base_size=Size(width=832, height=1216),
    )  # fmt: skip
    workflow = build_workflow(replace(plain, **changed), [here(ModelKind.CHECKPOINT, None)], drawn_seed=1)
    (row,) = [row for row in workflow.fidelity.rows if row.field == field]
    assert (row.level, row.asked, row.used) == (Level.APPROXIMATED, asked, used)


def test_strengths_beyond_the_nodes_are_held_and_told() -> None:
    plain = Recipe(
        image_id=1, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.A1111, prompt="x"
    )
    files = [
        here(ModelKind.CHECKPOINT, None), here(ModelKind.LORA, 250.0, -300.0), here(ModelKind.HYPERNETWORK, 50.0),
    ]  # fmt: skip
    workflow = build_workflow(plain, files, drawn_seed=1)
    said = {row.field: (row.level, row.asked, row.used) for row in workflow.fidelity.rows}
    assert said["LoRA lora"] == (Level.APPROXIMATED, "250, -300 for the text encoder", "100 / -100")
    assert said["hypernetwork hypernetwork"] == (Level.APPROXIMATED, "50", "10")
