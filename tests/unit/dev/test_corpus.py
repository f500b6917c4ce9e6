"""Recorded real answers, where they are here: nothing raises, and what stands in them is read."""

from __future__ import annotations

from collections import Counter
from types import ModuleType

import pytest
from civitai_remake.pipeline.recipe import read_recipe


@pytest.fixture(scope="module")
def corpus(load_dev) -> ModuleType:
    load_dev("corpus_losses")
    return load_dev("corpus")


def test_recorded_answers_are_read(corpus: ModuleType) -> None:
    if not corpus.FOLDER.is_dir():
        pytest.skip("recorded answers not here")
    tallies = {kind: corpus.tally(corpus.FOLDER / kind) for kind in corpus.KINDS}
    there = sum((found.there for found in tallies.values()), Counter())
    read = sum((found.read for found in tallies.values()), Counter())
    assert sum(found.items for found in tallies.values()) > 500
    assert [entry for found in tallies.values() for entry in found.failed] == []
    assert [entry for found in tallies.values() for entry in (*found.lost_weights, *found.lost_tags)] == []
    assert [entry for found in tallies.values() for entry in found.lost_nodes] == []
    assert there.total() > 1800
    assert read.total() / there.total() >= 0.99


@pytest.mark.parametrize(
    ("kind", "raw", "fields"),
    [
        ("infotext", "x\nSteps: 3, Sampler: Euler a, CFG scale: 5, Seed: 9, Size: 8x16", 5),
        ("infotext", '{"prompt": "x", "steps": 3, "seed": 0}', 2),
        ("image-meta", {"steps": 3, "cfgScale": "5", "width": 8, "height": 16, "seed": -1}, 3),
    ],
)
def test_what_should_be_read_is_found_apart_from_the_readers(
    corpus: ModuleType, kind: str, raw: object, fields: int
) -> None:
    assert len(corpus.expected(raw)) == fields
    found = corpus.Tally()
    for record, said in corpus.records(kind, raw):
        corpus.compare(found, "one", read_recipe(record), said)
    assert (found.there.total(), found.read.total(), found.wrong) == (fields, fields, [])


def test_a_value_that_is_read_wrong_is_told(corpus: ModuleType) -> None:
    ((record, _),) = corpus.records("image-meta", {"steps": 3, "prompt": "x"})
    found = corpus.Tally()
    corpus.compare(found, "one", read_recipe(record), {"steps": 4})
    assert found.wrong == ["one: steps '4' was read as ['3']"]


def test_what_a_graph_says_and_the_recipe_does_not_is_a_loss(corpus: ModuleType) -> None:
    nodes = {
        "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "base.safetensors"}},
        "2": {"class_type": "CLIPTextEncode", "inputs": {"text": "a fox", "clip": ["1", 1]}},
        "3": {"class_type": "EmptyLatentImage", "inputs": {"width": 64, "height": 64, "batch_size": 1}},
        "4": {"class_type": "KSampler", "inputs": {"seed": 5, "model": ["1", 0], "positive": ["2", 0],
                                                   "latent_image": ["3", 0]}},
        "5": {"class_type": "SaveImage", "inputs": {"images": ["4", 0]}},
    }  # fmt: skip
    ((record, raw),) = corpus.records("comfy-graph", nodes)
    recipe = read_recipe(record)
    assert list(corpus.graph_losses(recipe, raw)) == []
    nodes["2"]["inputs"]["text"] = "two ships"
    nodes["3"]["inputs"]["width"] = 128
    assert list(corpus.graph_losses(recipe, raw)) == ["prompt of node 2", "size (128, 64)"]
    found = corpus.Tally()
    corpus.compare(found, "one", recipe, raw)
    assert found.left_out["steps (unknown: The image does not say.)"] == 1
    assert any("lost: one: prompt of node 2" in line for line in corpus.lines_of("comfy-graph", found))
