"""More of one thing than any honest picture has: read up to a bound, in a moment, and told as cut."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from civitai_remake.civitai_utils import bounds
from civitai_remake.civitai_utils.errors import InputError
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile, Resolved, Unresolved
from civitai_remake.civitai_utils.values import EmbeddedData, ImageRecord, Recipe, ResourceMention
from civitai_remake.pipeline.command_line.terminal import describe_recipe
from civitai_remake.pipeline.models.settle import settle
from civitai_remake.pipeline.recipe import read_recipe
from civitai_remake.pipeline.spoken.metadata import read_recipe_json, recipe_as_json
from civitai_remake.pipeline.spoken.resources import read_resources_json, read_wishes

SETTINGS = "\nSteps: 20, Seed: 1, Sampler: Euler"
MANY = 10_000


def read(*, meta: dict[str, Any] | None = None, **texts: str) -> Recipe:
    return read_recipe(
        ImageRecord(
            image_id=None, image_url=None, media="image", picture=None, base_model=None, version_ids=(), meta=meta,
            embedded=EmbeddedData(texts=texts) if texts else None,
        )
    )  # fmt: skip


def chain(length: int) -> str:
    return json.dumps(
        {
            str(n): {"class_type": "LoraLoader", "inputs": {"lora_name": f"a{n}", "model": [str(n + 1), 0]}}
            for n in range(length)
        }
    )


HUGE: dict[str, tuple[Callable[[], Recipe], str]] = {
    "tags": (lambda: read(parameters="".join(f"<lora:a{n}:1>" for n in range(MANY)) + SETTINGS), "models"),
    "one tag again and again": (
        lambda: read(parameters="<lora:a:1>" * 80 * MANY + SETTINGS),
        "characters of the prompt",
    ),
    "a generation text": (lambda: read(parameters="a " * 80 * MANY + SETTINGS), "characters of the generation text"),
    "TI hashes": (
        lambda: read(meta={"steps": 20, "TI hashes": ", ".join(f"t{n}: {n:012x}" for n in range(10 * MANY))}),
        "models",
    ),
    "hashes": (
        lambda: read(meta={"steps": 20, "hashes": {f"embed:t{n}": f"{n:012x}" for n in range(10 * MANY)}}),
        "entries of hashes",
    ),
    "resources": (
        lambda: read(meta={"steps": 20, "resources": [{"type": "lora", "name": f"a{n}"} for n in range(35_000)]}),
        "entries of resources",
    ),
    "a negative prompt": (lambda: read(meta={"steps": 20, "negativePrompt": "a " * 40 * MANY}), "characters of the"),
    "fields": (lambda: read(meta={"steps": 20, **{f"k{n}": "v" for n in range(10 * MANY)}}), "fields"),
    "detailers": (
        lambda: read(meta={"steps": 20, **{f"ADetailer model {n}th": "face" for n in range(900)}}),
        "passes over parts",
    ),
    "nodes": (lambda: read(prompt=chain(5 * MANY)), "nodes of the graph"),
    "nodes on the site": (
        lambda: read(meta={"steps": 20, "comfy": json.dumps({"prompt": chain(5 * MANY)})}),
        "nodes of the graph",
    ),
    "texts": (
        lambda: read(**{f"Text {n}": f"a{n} <lora:b{n}:1>{SETTINGS}{n}" for n in range(200)}, parameters="a"),
        "",
    ),
}


@pytest.mark.parametrize("name", HUGE)
def test_what_is_without_end_is_cut_told_and_read_in_a_moment(name: str) -> None:
    make, what = HUGE[name]
    before = time.process_time()
    recipe = make()
    answer = recipe_as_json(recipe, None)
    assert time.process_time() - before < 5.0
    assert len(recipe.mentions) <= bounds.MOST_MODELS
    assert len(recipe.prompt or "") <= bounds.LONGEST_TEXT
    told = [entry["text"] for entry in answer["cut"]]
    assert any(what in text for text in told) or not what, told
    assert all(text in describe_recipe(recipe, None) for text in told)
    assert read_recipe_json(json.loads(json.dumps(answer))) == recipe, "what we answer comes back as it was"


def test_of_a_generation_text_without_end_the_settings_are_still_read() -> None:
    recipe = read(parameters="a " * 80 * MANY + SETTINGS)
    assert (recipe.steps, recipe.seed, recipe.sampler) == (20, 1, "Euler")
    (cut,) = [cut for cut in recipe.cut if cut.ends]
    told = "1,600,035 characters of the generation text are there; the first and the last 500,000 were read."
    assert cut.text == told


def test_a_graph_that_is_cut_is_still_given_whole() -> None:
    recipe = read(prompt=chain(bounds.MOST_NODES + 5))
    assert recipe.graph is not None
    assert recipe.graph.prompt is not None
    assert len(recipe.graph.prompt) == bounds.MOST_NODES + 5
    (cut,) = [cut for cut in recipe.cut if cut.what == "nodes of the graph"]
    assert (cut.had, cut.kept) == (bounds.MOST_NODES + 5, bounds.MOST_NODES)


def test_an_honest_picture_is_cut_nowhere() -> None:
    prompt = "a lighthouse in the rain, " * 2000 + "".join(f"<lora:a{n}:0.5>" for n in range(300))
    assert read(parameters=prompt + SETTINGS, prompt=chain(450)).cut == ()


@pytest.mark.parametrize("name", ["detailers", "controls", "modules", "unreadable", "sources", "custom_nodes"])
def test_metadata_that_no_look_up_answers_is_refused(name: str) -> None:
    with pytest.raises(InputError):
        read_recipe_json({"workflow_type": "txt2img", name: [{}] * MANY})


@pytest.mark.parametrize("take", [read_resources_json, read_wishes], ids=["resources", "choices"])
def test_a_list_of_models_without_end_is_refused(take: Callable[[object], object]) -> None:
    before = time.process_time()
    with pytest.raises(InputError):
        take([{}] * 35_000)
    with pytest.raises(InputError):
        read_recipe_json({"workflow_type": "txt2img", "resources": [{}] * 35_000})
    assert time.process_time() - before < 0.2


def test_the_models_of_the_largest_picture_are_settled_in_a_moment() -> None:
    """Half of them found and half of them named alone, under names that are parts of each other."""
    found = [
        Resolved(
            mention=ResourceMention(kind=ModelKind.LORA, version_id=n + 1, linked_only=n % 2 == 0),
            file=ModelFile(version_id=n + 1, file_id=1, name=f"style{'x' * n}.safetensors", kind=ModelKind.LORA),
            found_by="", model_name=f"Style {n}", version_name="v1", base_model="SDXL 1.0",
        )
        for n in range(250)
    ]  # fmt: skip
    lost = [
        Unresolved(mention=ResourceMention(kind=ModelKind.LORA, name=f"tile{'x' * n}y{n}"), code="x", reason="r")
        for n in range(250)
    ]
    before = time.process_time()
    assert len(settle([*found, *lost])) == 500
    assert time.process_time() - before < 5.0
