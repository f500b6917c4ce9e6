"""The sample site says of its files what they are."""

import hashlib
import json
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[3] / "dev" / "sample_civitai"


@pytest.fixture
def catalogue(monkeypatch: pytest.MonkeyPatch):
    """The site's own modules, found by their plain names as when it runs."""
    monkeypatch.setattr(sys, "path", [str(FOLDER), *sys.path])
    for name in ("weights", "catalogue", "author_graphs", "images", "pictures", "hub"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    import catalogue

    yield catalogue
    for name in ("weights", "catalogue", "author_graphs", "images", "pictures", "hub"):
        sys.modules.pop(name, None)


def test_hashes_and_sizes_are_those_of_the_bytes(catalogue) -> None:
    assert catalogue.PACKED.content.startswith(b"GGUF")
    for model in catalogue.MODELS:
        content = model.content
        if model is catalogue.PACKED:
            continue
        start = 8 + int.from_bytes(content[:8], "little")
        header = json.loads(content[8:start])
        assert header["weight"]["data_offsets"] == [0, len(content) - start]
        assert model.hashes["SHA256"] == hashlib.sha256(content).hexdigest().upper()
        assert model.hashes["AutoV3"] == hashlib.sha256(content[start:]).hexdigest().upper()[:12]
        contents = [content, *([model.full] if model.full_kilobytes else [])]
        files = model.as_json("http://x")["files"]
        assert model.mode == "Archived" or len(files) == len(contents)
        for file, held in zip(files, contents, strict=False):
            assert round(file["sizeKB"] * 1024) == len(held)
            assert file["hashes"]["SHA256"] == hashlib.sha256(held).hexdigest().upper()


def test_by_hash_finds_listed_models_only(catalogue) -> None:
    for model in catalogue.MODELS:
        found = catalogue.find_by_hash(model.hashes["AutoV2"].lower())
        assert found is (model if model.listed else None)
    assert catalogue.find_by_hash(catalogue.RAIN.hashes["SHA256"][:11]) is None, "exact lengths only"


def test_the_images_are_what_the_demo_says(catalogue) -> None:
    import images
    from civitai_remake.pipeline.given.site_item import read_record
    from civitai_remake.pipeline.recipe import read_recipe

    read = {
        number: read_recipe(read_record(number, images.item_of(number, "", with_meta=True))) for number in images.IMAGES
    }
    types = {number: recipe.workflow_type for number, recipe in read.items()}
    assert types == {
        900001: "txt2img",
        900002: "txt2img-hires",
        900003: "txt2img-hires",
        900004: "txt2img",
        900005: "txt2img",
        900006: "txt2img",
        900007: "txt2img",
        900008: "txt2img",
        900010: "txt2img",
        900011: "img2img",
        900012: "img2vid",
        900013: "txt2img",
        900021: "txt2img",
        900022: "txt2img",
    }
    kinds = {number: [mention.kind.value for mention in recipe.mentions] for number, recipe in read.items()}
    assert [kinds[number].count("lora") for number in sorted(kinds)] == [3, 7, 4, 5, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1]
    assert kinds[900003].count("embedding") == 3
    assert not any(mention.version_id for mention in read[900001].mentions), "known only by hash"
    unseeded = [number for number in sorted(read) if read[number].seed is None]
    assert unseeded == [900002, 900003, 900005, 900006, 900021, 900022]
    assert [number for number in sorted(read) if read[number].closed] == [900006]


def test_its_hub_has_files_of_the_pack_s_own_list(catalogue) -> None:
    import hub
    from civitai_remake.pipeline.families.public_files import PUBLIC_FILES

    known = {one.source: one.name for one in PUBLIC_FILES}
    assert [known.get(f"{one.repository}/resolve/main/{one.path}") for one in hub.FILES] == [
        one.name for one in hub.FILES
    ]
