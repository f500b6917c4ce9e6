"""When an original file is worth fetching, what counts as saying something, and how pasted data becomes a record."""

import json
from typing import Any

import pytest
from civitai_remake.civitai_utils.values import EmbeddedData, ImageRecord
from civitai_remake.pipeline.given.given_text import read_given_text
from civitai_remake.pipeline.given.original_file import can_add, says_something
from civitai_remake.pipeline.given.picture_address import original_address
from hypothesis import given
from hypothesis import strategies as st

WHOLE = {"prompt": "a cat", "steps": 20, "sampler": "Euler a", "seed": 5, "Size": "512x768", "Version": "v1.10.1"}
GRAPH = {"3": {"class_type": "KSampler", "inputs": {"seed": 5}}}


def record(meta: dict[str, Any] | None, **more: Any) -> ImageRecord:
    values: dict[str, Any] = {
        "image_id": 5, "image_url": "https://image.civitai.com/a/b", "media": "image", "picture": None,
        "base_model": None, "version_ids": (), "meta": meta,
    }  # fmt: skip
    return ImageRecord(**(values | more))


def without(*names: str, **more: Any) -> dict[str, Any]:
    return {name: value for name, value in (WHOLE | more).items() if name not in names}


@pytest.mark.parametrize(
    ("meta", "expected"),
    [
        (WHOLE, False),
        (without("Size", width=512, height=768), False),
        (without("Size", aspectRatio={"value": "2:3", "width": 512, "height": 768}), False),
        (without("Version", "steps", Steps="20"), False),
        (without(seed=0), False),
        (without(hashes={"model": "a"}, resources=[{}], extra={}, comfy='{"prompt": {}}'), False),
        (without(engine="ComfyUI", comfy='{"prompt": {}}'), False),
        (without(**{"ControlNet 0": {"Module": "canny"}, "Lora hashes": {}, "TI hashes": {}}), False),
        (None, True),
        ({}, True),
        (without("seed"), True),
        (without("seed", seed="undefined"), True),
        (without("steps"), True),
        (without("sampler"), True),
        (without("Size"), True),
        (without("Size", width=512), True),
        (without(engine="ComfyUI"), True),
        (without(engine="ComfyUI", comfy=""), True),
        (without(Version="ComfyUI"), True),
        (without(engine="Civitai", width=512, height=768), True),
        (without(originalSampler="euler"), True),
        (without(Model={"meina_belly_7": "3mix"}), True),
        (without(**{"Hires prompt": {}}), True),
    ],
)
def test_an_original_is_fetched_only_where_it_can_add(meta: dict[str, Any] | None, expected: bool) -> None:
    assert can_add(record(meta)) is expected


def test_videos_and_pictures_without_an_address_have_no_original() -> None:
    assert not can_add(record(None, media="video"))
    assert not can_add(record(None, image_url=None))
    assert not can_add(record(None, embedded=EmbeddedData()))


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from([*WHOLE, "comfy", "engine", "aspectRatio"]), ANY_JSON))
def test_no_meta_breaks_the_question(meta: dict[str, Any]) -> None:
    assert can_add(record(meta)) in {True, False}


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ({}, False),
        ({"Software": "Adobe Photoshop", "Artist": "Jo", "Make": "Canon", "Model": "EOS 5D", "Title": "x"}, False),
        ({"parameters": "  "}, False),
        ({"Software": "NovelAI", "Comment": "{}"}, True),
        ({"Model": 'prompt:{"3": {}}', "Make": "x"}, True),
        ({"parameters": "a cat"}, True),
        ({"UserComment": "a cat"}, True),
    ],
)
def test_what_cameras_and_editors_write_is_no_recipe(texts: dict[str, str], expected: bool) -> None:
    assert says_something(EmbeddedData(texts=texts)) is expected


SITE = {"prompt": "a cat", "negativePrompt": "dog", "steps": 20}


@pytest.mark.parametrize(
    ("data", "meta", "texts"),
    [
        (SITE, SITE, None),
        ({"id": 5, "meta": SITE}, SITE, None),
        (GRAPH, None, {"prompt": GRAPH}),
        ({"nodes": [{}], "links": []}, None, {"workflow": {"nodes": [{}], "links": []}}),
        ({"prompt": GRAPH, "workflow": {"nodes": [{}], "links": []}}, None,
         {"prompt": GRAPH, "workflow": {"nodes": [{}], "links": []}}),
        ({"prompt": json.dumps(GRAPH)}, None, {"prompt": GRAPH}),
        ({**GRAPH, "extra": {"airs": []}}, None, {"parameters": {**GRAPH, "extra": {"airs": []}}}),
        ({"sui_image_params": {}}, None, {"parameters": {"sui_image_params": {}}}),
        ({"app_version": "5"}, None, {"invokeai_metadata": {"app_version": "5"}}),
        ({"prompt": "x", "uc": "y", "steps": 3}, None, {"Comment": {"prompt": "x", "uc": "y", "steps": 3}}),
    ],
)  # fmt: skip
def test_pasted_json_stands_where_its_program_would_write_it(data: dict, meta: dict | None, texts: dict | None) -> None:
    found = read_given_text(f" {json.dumps(data)}\n")
    assert (found.image_id, found.meta) == (None, meta)
    assert (found.embedded is None) == (texts is None)
    if texts is not None and found.embedded is not None:
        assert {name: json.loads(text) for name, text in found.embedded.texts.items()} == texts


def test_pasted_text_stands_as_it_is() -> None:
    text = "a cat\nNegative prompt: dog\nSteps: 20, Seed: 5"
    found = read_given_text(text)
    assert (found.meta, found.embedded) == (None, EmbeddedData(texts={"parameters": text}))


def test_the_original_of_an_address() -> None:
    uuid = "1a47412d-2930-4989-b1f8-4b91798a8600"
    host = "https://image.civitai.com/acct"
    assert (
        original_address(f"{host}/{uuid}/width=450,optimized=true/5.jpeg?x=1") == f"{host}/{uuid}/original=true/5.jpeg"
    )
    assert original_address("https://mirror.example/pictures/5.png") == "https://mirror.example/pictures/5.png"
