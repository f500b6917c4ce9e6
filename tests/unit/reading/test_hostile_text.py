"""Texts made to waste time: a match of the ``re`` module stops the whole host, whichever thread it runs on."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from civitai_remake.civitai_utils.values import EmbeddedData, ImageRecord
from civitai_remake.pipeline.given.given_text import find_generation_data
from civitai_remake.pipeline.reading.formats.infotext import parse_infotext
from civitai_remake.pipeline.recipe import read_recipe
from civitai_remake.pipeline.spoken.metadata import recipe_as_json
from civitai_remake.pipeline.words.prompts import strip_tags
from civitai_remake.pipeline.words.swarm_prompt import has_other_tags, main_prompt, prompt_parts

_SOME, _MANY = 20_000, 100_000
_SETTINGS = "\nSteps: 20, Seed: 1, Sampler: Euler"


def record(*, meta: dict[str, Any] | None = None, **texts: str) -> ImageRecord:
    return ImageRecord(
        image_id=None, image_url=None, media="image", picture=None, base_model=None, version_ids=(), meta=meta,
        embedded=EmbeddedData(texts=texts) if texts else None,
    )  # fmt: skip


def text_of(parameters: str) -> Callable[[], object]:
    return lambda: read_recipe(record(parameters=parameters))


def meta_of(name: str, value: object) -> Callable[[], object]:
    return lambda: read_recipe(record(meta={"steps": 20, name: value}))


def ruined(loras: str) -> Callable[[], object]:
    said = {"Prompt": "a", "steps": 20, "base_model_name": "b", "loras": loras}
    return lambda: read_recipe(record(parameters=json.dumps(said)))


@pytest.mark.parametrize(
    "work",
    [
        pytest.param(lambda: strip_tags(" ".join(["<lora:a:1>"] * 24) + " x"), id="tags in a row"),
        pytest.param(lambda: strip_tags("<lora:a:1>x" + " " * _SOME + "y"), id="blanks in a prompt"),
        pytest.param(lambda: strip_tags("x" + "<lora:a:1>" * _SOME + "y"), id="many tags"),
        pytest.param(lambda: find_generation_data("\n" * _MANY), id="empty lines"),
        pytest.param(lambda: find_generation_data("Steps: 1, " * _SOME), id="steps within a line"),
        pytest.param(lambda: find_generation_data("a Steps: 1 , " + "b " * _MANY), id="words behind steps"),
        pytest.param(text_of("a Negative prompt:" * _SOME + " Steps: 1, Sampler: x, Seed: 1"), id="many negatives"),
        pytest.param(text_of(f"a{_SETTINGS}" + "\nTemplate: {a|b}" * _SOME), id="many templates"),
        pytest.param(text_of("<lora:a:1" + ":lbw=1" * _SOME + ">" + _SETTINGS), id="a tag of many words"),
        pytest.param(text_of("<lora:a:" + "0@0," * _MANY + ">" + _SETTINGS), id="a weight of many steps"),
        pytest.param(text_of("<lora:a:b= " + " " * _MANY + ">" + _SETTINGS), id="blanks in a tag"),
        pytest.param(text_of("Include in Image: a;" + " b:;" * _MANY), id="many fields of Mochi"),
        pytest.param(text_of("a\n-" * _MANY + _SETTINGS + ", Guidance Scale: 1, Strength: 1"), id="many strokes"),
        pytest.param(text_of("a\nStable Diffusion model: b\n" + "Prompt: c\nd\n" * _SOME), id="many lines of Easy"),
        pytest.param(lambda: prompt_parts("<segment:" * _MANY), id="parts left open"),
        pytest.param(lambda: main_prompt("<segment:a> b" * _SOME), id="many parts"),
        pytest.param(lambda: main_prompt("<embed:" * _MANY), id="embeddings left open"),
        pytest.param(lambda: has_other_tags("<a[" * _MANY), id="brackets of a tag left open"),
        pytest.param(lambda: has_other_tags("<" + "a" * _MANY), id="a tag without end"),
        pytest.param(ruined("<a" * _MANY), id="LoRAs left open"),
        pytest.param(ruined("<a:1 " * _MANY), id="LoRAs without end"),
        pytest.param(ruined("<" + "a.pt" * _SOME + "!" * _SOME + ":1>"), id="a long name of a LoRA"),
        pytest.param(text_of(f"a{_SETTINGS}, b{' ' * _SOME}c"), id="blanks in a name"),
        pytest.param(text_of(f"a{_SETTINGS}{', b' * _MANY}"), id="pieces without a name"),
        pytest.param(text_of(f"a{_SETTINGS}, b: {'c,' * _SOME}"), id="commas without blanks"),
        pytest.param(text_of("a" + _SETTINGS + ', b: "c' * _SOME), id="quotes left open"),
        pytest.param(text_of("a" + _SETTINGS + ", b: [[" * _MANY), id="brackets left open"),
        pytest.param(lambda: parse_infotext("Steps: 20\n" * _SOME + "x"), id="many settings lines"),
        pytest.param(meta_of("Model", f"a{' ' * _MANY}b"), id="blanks in a model's name"),
        pytest.param(meta_of("AddNet Model 1", f"a{' ' * _SOME}b"), id="blanks in a numbered name"),
        pytest.param(meta_of("ControlNet 0", "," * _MANY), id="commas in a unit"),
        pytest.param(lambda: read_recipe(record(Dream=f'"a{" " * _MANY}b" -s 20')), id="blanks in a dream"),
    ],
)
def test_no_text_takes_more_time_than_its_length(work: Callable[[], object]) -> None:
    before = time.process_time()
    work()
    assert time.process_time() - before < 1.0


@pytest.mark.parametrize(
    ("prompt", "left"),
    [
        ("a <lora:b:1>, <lora:c:1> d", "a, d"),
        ("a, <lora:b:1> <lora:c:1>, d", "a, d"),
        ("<lora:b:1> <lora:c:1>, d", "d"),
        ("a, <lora:b:1>\n<lora:c:1>, d, <lora:e:1>", "a,\nd,"),
        ("a<lora:b:1>d", "a d"),
    ],
)
def test_tags_leave_one_comma_where_words_meet(prompt: str, left: str) -> None:
    assert strip_tags(prompt) == left


@pytest.mark.parametrize("name", ["ADetailer model {}st", "Module {}", "ControlNet {}"])
def test_a_number_too_long_for_any_list_is_only_a_name(name: str) -> None:
    read_recipe(record(meta={"steps": 20, name.format("1" * 5000): "x"}))


def deep(levels: int) -> dict[str, Any]:
    inner: dict[str, Any] = {"a": 1}
    for _ in range(levels):
        inner = {"a": inner}
    return inner


@pytest.mark.parametrize("levels", [150, 700, 5000])
def test_what_is_nested_without_end_is_cut_and_no_fault_of_ours(levels: int) -> None:
    answer = recipe_as_json(read_recipe(record(meta={"steps": 20, "x": deep(levels)})), None)
    assert answer["steps"] == 20
    assert ("null" in json.dumps(answer["raw"])) == (levels > 200)


def samplers_of_one_chain(count: int, length: int) -> str:
    nodes = {f"s{place}": {"class_type": "KSampler", "inputs": {"latent_image": ["0", 0]}} for place in range(count)}
    links = {str(place): {"class_type": "x", "inputs": {"samples": [str(place + 1), 0]}} for place in range(length)}
    return json.dumps(nodes | links)


@pytest.mark.parametrize(
    "work",
    [
        pytest.param(lambda: read_recipe(record(prompt=samplers_of_one_chain(1000, 2000))), id="samplers"),
        pytest.param(
            meta_of("resources", [{"type": "lora", "name": "a", "hash": f"{place:012x}"} for place in range(3000)]),
            id="files of one name",
        ),
    ],
)
def test_no_data_takes_the_square_of_its_size(work: Callable[[], object]) -> None:
    before = time.process_time()
    work()
    assert time.process_time() - before < 1.0
