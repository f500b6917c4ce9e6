"""An entry is written and read again as it was; what a stranger wrote in its place leads nowhere."""

from __future__ import annotations

import json

import pytest
from civitai_remake.pipeline.gallery.entry import Entry, entry_as_json, is_below, page_address, read_entry

FULL = Entry(
    key="image-1",
    source="https://civitai.com/images/1",
    state="done",
    title="DreamShaper",
    page_url="https://civitai.com/images/1",
    image_id=1,
    code="x",
    reason="none",
    family="SDXL",
    program="a1111",
    checkpoint="a.safetensors",
    grade="near",
    likeness="same_picture",
    msssim=0.0,
    seed=2**63,
    prompt="nan",
    negative_prompt="",
    original="image-1/original.png",
    results=("image-1/a b#1.png", "image-1/二.png"),
    workflow="image-1/workflow.json",
    report="image-1/report.json",
    host="http://127.0.0.1:8188",
    seconds=1.5,
)


@pytest.mark.parametrize("entry", [FULL, Entry(key="file-2", source="", state="found")])
def test_what_is_written_is_read_again(entry: Entry) -> None:
    assert read_entry(json.loads(json.dumps(entry_as_json(entry)))) == entry


def test_a_seed_that_a_browser_would_round_is_its_digits() -> None:
    assert entry_as_json(FULL)["seed"] == str(2**63)
    assert entry_as_json(Entry(key="a", source="a", state="a", seed=7))["seed"] == 7


def test_a_number_that_json_does_not_have_is_nothing() -> None:
    assert entry_as_json(Entry(key="a", source="a", state="a", msssim=float("nan")))["msssim"] is None


@pytest.mark.parametrize("value", [None, [], {}, {"key": "a"}, {"key": "", "source": "", "state": "done"}, {"key": 1}])
def test_what_is_no_entry_is_none(value: object) -> None:
    assert read_entry(value) is None


def test_files_elsewhere_and_addresses_of_no_page_are_left_out() -> None:
    said = entry_as_json(FULL) | {
        "page_url": "javascript:alert(1)",
        "original": "../../secret.png",
        "results": ["image-1/a.png", "C:/b.png", 7, "/etc/c.png"],
        "workflow": "..\\workflow.json",
    }
    read = read_entry(said)
    assert read is not None
    assert (read.page_url, read.original, read.results, read.workflow) == (None, None, ("image-1/a.png",), None)


@pytest.mark.parametrize(
    ("file", "below"),
    [
        ("a.png", True),
        ("a/b.png", True),
        ("a/..b/c", True),
        ("", False),
        ("/a", False),
        ("a/../b", False),
        ("a//b", False),
    ],
)
def test_which_files_are_below(file: str, below: bool) -> None:
    assert is_below(file) is below


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//x", "https://a b", "", None])
def test_only_pages_are_linked(address: str | None) -> None:
    assert page_address(address) is None
