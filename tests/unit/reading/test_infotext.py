"""Generation text: A1111's grammar, and what real texts make of it."""

from __future__ import annotations

import json
import re

import pytest
from civitai_remake.civitai_utils.recipe_parts import ControlUnit, Refiner, Source, Variation
from civitai_remake.civitai_utils.values import Dialect, EmbeddedData, ImageRecord, Recipe, Size
from civitai_remake.pipeline.reading.formats.infotext import parse_infotext, parse_settings
from civitai_remake.pipeline.recipe import read_recipe
from hypothesis import given
from hypothesis import strategies as st

PLAIN = (
    "a lighthouse, <lora:rainy:0.65>\nsecond line\nNegative prompt: blurry,\nlow quality\n"
    "Steps: 28, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 7.25, Seed: 123, Size: 832x1216, "
    "Model hash: 0123abcdef, Model: harbour_v3, Version: v1.10.1"
)


def recipe_of(text: str) -> Recipe:
    return read_recipe(
        ImageRecord(
            image_id=None, image_url=None, media="image", picture=None, base_model=None, version_ids=(), meta=None,
            embedded=EmbeddedData(texts={"parameters": text}),
        )
    )  # fmt: skip


def test_prompts_and_settings_are_told_apart() -> None:
    recipe = recipe_of(PLAIN)
    assert recipe.prompt == "a lighthouse, <lora:rainy:0.65>\nsecond line"
    assert recipe.negative_prompt == "blurry,\nlow quality"
    assert (recipe.steps, recipe.sampler, recipe.schedule) == (28, "DPM++ 2M", "Karras")
    assert (recipe.cfg_scale, recipe.seed, recipe.base_size) == (7.25, 123, Size(width=832, height=1216))
    assert (recipe.dialect, recipe.generator_version) == (Dialect.A1111, "v1.10.1")


@pytest.mark.parametrize(
    ("text", "prompt", "negative", "steps"),
    [
        ("Steps: 20, Sampler: Euler, Seed: 1", "", None, 20),
        ("x\nSteps: 20, Sampler: Euler, Seed: 1\nTemplate: {a|b}\nNegative Template: c", "x", None, 20),
        ("Prompt: x\nNegative prompt: y\nSteps: 20, Sampler: Euler, Seed: 1", "x", "y", 20),
        ("Parameters : x...Negative prompt: y.Steps: 4, Sampler: Euler, Seed: 1", "x", "y", 4),
        ("x\r\nNegative prompt: \r\nSteps: 20, Sampler: Euler, Seed: 1\0", "x", "", 20),
        ("x\n# Negative prompt: y\n# Steps: 28, Sampler: Euler, Seed: 1", "x", "y", 28),
        ("x\nENSD: 31337, Size: 512x768, Steps: 25, Sampler: Euler, Hires steps: 10", "x", None, 25),
        ("Steps: a poem\nSteps: 20, Sampler: Euler, Seed: 1", "Steps: a poem", None, 20),
    ],
    ids=["alone", "templates", "titled", "dump", "windows", "commented", "steps later", "steps in the prompt"],
)
def test_real_texts_bend_the_grammar(text: str, prompt: str, negative: str | None, steps: int) -> None:
    found = parse_infotext(text)
    assert found is not None
    assert (found.prompt, found.negative_prompt, found.settings["Steps"]) == (prompt, negative, str(steps))


@pytest.mark.parametrize("text", ["", "a cat on a mat", "1girl, solo: yes", '{"a": 1}', "Size: small", "Steps: none"])
def test_what_has_no_settings_is_no_generation_text(text: str) -> None:
    assert parse_infotext(text) is None


@pytest.mark.parametrize(
    ("line", "settings"),
    [
        ('A: "x, y: z", B: 2', {"A": "x, y: z", "B": "2"}),
        ('Hires prompt: "a\\nb, \\"c\\"", Steps: 3', {"Hires prompt": 'a\nb, "c"', "Steps": "3"}),
        (
            'Hashes: {"model": "0123", "lora:a, b": "45"}, Version: v1',
            {"Hashes": {"model": "0123", "lora:a, b": "45"}, "Version": "v1"},
        ),
        (
            'Civitai resources: [{"type":"lora","weight":0.5}], Civitai metadata: {}',
            {"Civitai resources": [{"type": "lora", "weight": 0.5}], "Civitai metadata": {}},
        ),
        ("RP Ratios: 1,1, RP Use Base: False", {"RP Ratios": "1,1", "RP Use Base": "False"}),
        ("Lora hashes: a: 01, b: 02", {"Lora hashes": "a: 01", "b": "02"}),
        ("Wildcard: red, blue, Steps: 3", {"Wildcard": "red, blue", "Steps": "3"}),
        ('TI hashes: "a: 1", Steps: 3, TI hashes: "b: 2"', {"TI hashes": "a: 1, b: 2", "Steps": "3"}),
        ("Steps: 3, Steps: 4", {"Steps": "3"}),
        ('Broken: "no end, Steps: 3', {"Broken": '"no end', "Steps": "3"}),
        (
            'Tiled Diffusion: {"Method": "MultiDiffusion", "Tile": 96}, Eta: 0.5',
            {"Tiled Diffusion": {"Method": "MultiDiffusion", "Tile": 96}, "Eta": "0.5"},
        ),
    ],
    ids="quoted escaped json-object json-list bare-comma colons continued twice first-wins open-quote tiled".split(),
)
def test_settings_lines(line: str, settings: dict[str, object]) -> None:
    assert parse_settings(line) == settings


FULL = (
    "x <lora:rain:0.5>\nNegative prompt: y\nSteps: 30, Sampler: Euler a, CFG scale: 5, Seed: 9, Size: 832x1216, "
    "Model hash: d716ef6a78, Model: base, VAE hash: 63aeecb90f, VAE: sdxl_vae.safetensors, Denoising strength: 0.45, "
    "Clip skip: 2, ENSD: 31337, RNG: CPU, Variation seed: 77, Variation seed strength: 0.2, Seed resize from: 512x768, "
    'ADetailer model: face_yolov8n.pt, ADetailer prompt: "a, face", ADetailer denoising strength: 0.4, '
    "ADetailer model 2nd: hand_yolov8n.pt, ADetailer confidence 2nd: 0.3, ADetailer version: 24.11.1, "
    'ControlNet 0: "Module: canny, Model: control_v11 [d14c016b], Weight: 0.8, Guidance Start: 0, Guidance End: 0.7, '
    'Control Mode: Balanced", '
    "RP Active: True, RP Ratios: 1,1, Dynamic thresholding enabled: True, Mimic scale: 7, FreeU Stages: [], "
    "Hires resize: 1248x1824, Hires steps: 14, Hires upscaler: 4x_foolhardy_Remacri, Hires prompt: \"more, detail\", "
    "Refiner: refine_v1 [0123456789], Refiner switch at: 0.8, "
    'Lora hashes: "rain: 99b1c11266d7", TI hashes: "easy: c74b4e810b03", Eta: 0.67, Emphasis: No norm, Version: v1.10.1'
)  # fmt: skip


def test_everything_known_has_a_field_of_its_own() -> None:
    recipe = recipe_of(FULL)
    assert recipe.refiner == Refiner(name="refine_v1 [0123456789]", switch_at=0.8)
    assert recipe.variation == Variation(seed=77, strength=0.2, resize_from="512x768")
    assert (recipe.ensd, recipe.eta, recipe.emphasis, recipe.noise_source) == (31337, 0.67, "No norm", "CPU")
    face, hand = recipe.detailers
    assert (face.model, face.prompt, face.denoise) == ("face_yolov8n.pt", "a, face", 0.4)
    assert (hand.model, hand.confidence) == ("hand_yolov8n.pt", 0.3)
    assert recipe.controls == (
        ControlUnit(
            module="canny",
            model="control_v11 [d14c016b]",
            weight=0.8,
            start=0,
            end=0.7,
            settings={"control mode": "Balanced"},
        ),
    )
    assert recipe.extensions["Regional Prompter"] == {"RP Active": "True", "RP Ratios": "1,1"}
    assert recipe.extensions["Dynamic Thresholding"] == {"Dynamic thresholding enabled": "True", "Mimic scale": "7"}
    assert recipe.hires is not None
    assert recipe.hires.target == Size(width=1248, height=1824)
    assert (recipe.hires.steps, recipe.hires.prompt) == (14, "more, detail")
    assert recipe.other == {}
    by_name = {mention.name: mention for mention in recipe.mentions}
    assert {name: mention.role.value for name, mention in by_name.items()} == {
        "base": "base", "refine_v1": "refiner", "sdxl_vae.safetensors": "vae", "rain": "addon", "easy": "addon",
        "4x_foolhardy_Remacri": "upscaler", "face_yolov8n.pt": "detector", "hand_yolov8n.pt": "detector",
        "control_v11": "control",
    }  # fmt: skip
    assert (by_name["rain"].strength, by_name["rain"].hashes) == (0.5, ("99B1C11266D7",))
    assert by_name["control_v11"].hashes == ("D14C016B",)


@pytest.mark.parametrize(
    ("settings", "dialect"),
    [
        ("Version: v1.6.0", Dialect.A1111),
        ("Version: 1.10.1", Dialect.A1111),
        ("Model hash: 0123456789", Dialect.A1111),
        ("Version: f0.0.17v1.8.0rc-latest-276", Dialect.FORGE),
        ("Version: classic", Dialect.FORGE),
        ("Version: f2.0.1v1.10.1-previous-659-gc055f2d4", Dialect.FORGE2),
        ("Version: neo-2.28", Dialect.FORGE2),
        ("Version: f1.2.5-v1.10.1RC-latest-983-g44e5eb17", Dialect.REFORGE),
        ("App: SD.Next, Version: 56a8aea, Pipeline: StableDiffusionXLPipeline", Dialect.SDNEXT),
        ("Version: Fooocus v2.5.0", Dialect.FOOOCUS),
        ("Version: ComfyUI", Dialect.COMFYUI),
        ("Metadata generator version: 1.3.0", Dialect.COMFYUI),
        (
            'Clip skip: 2, Created Date: x, Civitai resources: [{"type":"checkpoint","modelVersionId":5}]',
            Dialect.ONSITE,
        ),
        ("Seed: 2", Dialect.UNKNOWN),
    ],
)
def test_programs_are_known_by_their_signs(settings: str, dialect: Dialect) -> None:
    assert recipe_of(f"x\nSteps: 20, Sampler: Euler a, CFG scale: 5, {settings}").dialect is dialect


def test_the_sites_own_text_gives_ids_weights_and_its_helpers_as_internal() -> None:
    rows = [
        {"type": "checkpoint", "modelVersionId": 128078},
        {"type": "lora", "weight": 0.85, "modelVersionId": 210432},
        {"type": "embed", "modelVersionId": 106916, "modelName": "Civitai Safe Helper"},
        {"modelName": "Lora", "weight": 0.4, "air": "urn:air:flux2:lora:civitai:11111@22222"},
    ]
    recipe = recipe_of(f"x\nSteps: 20, Sampler: Euler a, CFG scale: 5, Seed: 1, Civitai resources: {json.dumps(rows)}")
    assert {one.version_id: (one.strength, one.off) for one in recipe.mentions} == {
        128078: (None, None), 210432: (0.85, None), 106916: (None, "internal"), 22222: (0.4, None),
    }  # fmt: skip
    assert all(one.statements[0].source is Source.FILE for one in recipe.mentions)


names = st.from_regex(re.compile(r"[A-Z][a-z]{1,8}( [a-z]{1,8})?", re.ASCII), fullmatch=True).filter(
    lambda name: name.lower() not in {"steps", "negative prompt", "template", "ti hashes", "lora hashes"}
)
values = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), min_size=1, max_size=30)


def written(value: str) -> str:
    """A1111 writes a value with comma, colon, line break or quotes as a JSON string, and any other as it is."""
    plain = (
        value == value.strip()
        and not set(value) & set(',\n:"[{\\\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029')
        and value.isprintable()
    )
    return value if plain else json.dumps(value, ensure_ascii=False)


@given(st.dictionaries(names, values, min_size=3, max_size=8))
def test_what_a1111_writes_is_read_back(settings: dict[str, str]) -> None:
    line = ", ".join(f"{name}: {written(value)}" for name, value in settings.items())
    found = parse_infotext(f"a prompt\nNegative prompt: not this\nSteps: 20, {line}")
    assert found is not None
    assert found.settings == {"Steps": "20", **settings}
    assert (found.prompt, found.negative_prompt) == ("a prompt", "not this")


@given(st.text())
def test_any_text_is_read_or_refused_without_an_exception(text: str) -> None:
    parse_infotext(text)
    parse_infotext(f"{text}\nSteps: 20, Sampler: Euler, {text}")


@pytest.mark.parametrize(
    ("said", "first"), [("512x768", Size(width=512, height=768)), ("0x0", Size(width=448, height=640))]
)
def test_before_2023_the_size_is_that_of_the_second_pass(said: str, first: Size) -> None:
    recipe = recipe_of(
        "a fox\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 1024x1536, Denoising strength: 0.6, "
        f"First pass size: {said}"
    )
    assert recipe.workflow_type == "txt2img-hires"
    assert recipe.base_size == first
    assert recipe.hires is not None
    assert (recipe.hires.target, recipe.hires.denoise) == (Size(width=1024, height=1536), 0.6)


@pytest.mark.parametrize(("name", "hashes"), [("ink", ()), ("ink(0a1b2c3d)", ("0A1B2C3D",))])
def test_a_hypernetwork_that_is_a_setting_is_a_model(name: str, hashes: tuple[str, ...]) -> None:
    recipe = recipe_of(
        f"a fox\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Hypernet: {name}, Hypernet strength: 0.5"
    )
    (mention,) = recipe.mentions
    assert (mention.kind.value, mention.name, mention.strength) == ("hypernetwork", "ink", 0.5)
    assert mention.hashes == hashes
    assert not recipe.other
