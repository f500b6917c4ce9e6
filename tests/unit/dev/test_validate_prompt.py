"""What the preview host answers to a prompt: ComfyUI's own words for what the pack's check finds."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from civitai_remake.civitai_utils.host.core_nodes import core_definitions

CORE = core_definitions(lambda kind: [f"{kind}.png"])
GOOD: dict[str, Any] = {
    "1": {"class_type": "LoadImage", "inputs": {"image": "input.png"}},
    "2": {
        "class_type": "ImageScale",
        "inputs": {"image": ["1", 0], "upscale_method": "lanczos", "width": 512, "height": 512, "crop": "center"},
    },
    "3": {"class_type": "SaveImage", "inputs": {"images": ["2", 0], "filename_prefix": "x"}},
}


@pytest.fixture(scope="module")
def validate(load_dev: Callable[[str], ModuleType]) -> Callable[..., Any]:
    check: Callable[..., Any] = load_dev("preview_host/validate_prompt").validate_prompt
    return check


def scaled(**inputs: Any) -> dict[str, Any]:
    node = GOOD["2"]
    return GOOD | {"2": {**node, "inputs": {**node["inputs"], **inputs}}}


def test_a_good_prompt_is_queued(validate: Callable[..., Any]) -> None:
    verdict = validate(GOOD, CORE)
    assert (verdict.error, verdict.node_errors) == (None, {})


@pytest.mark.parametrize(
    ("inputs", "kind", "message", "details", "extra"),
    [
        ({"image": ["1", 7]}, "bad_linked_input", "of a node that is there", "image", {"received_value": ["1", 7]}),
        ({"image": "1"}, "bad_linked_input", "length-2 list", "image", {"input_config": ["IMAGE", {}]}),
        ({"image": ["1", 1]}, "return_type_mismatch", "Return type", "image, received_type(MASK) mismatch",
         {"received_type": "MASK", "linked_node": ["1", 1]}),
        ({"crop": "left"}, "value_not_in_list", "Value not in list", "crop: 'left' not in ['disabled', 'center']",
         {"received_value": "left"}),
        ({"width": "wide"}, "invalid_input_type", "to a INT value", "width, wide", {"received_value": "wide"}),
        ({"width": -1}, "value_smaller_than_min", "Value -1 smaller than min of 0", "width", {"received_value": -1}),
        ({"width": 10**6}, "value_bigger_than_max", "bigger than max of 16384", "width", {"received_value": 10**6}),
    ],
)  # fmt: skip
def test_each_fault_has_the_hosts_shape(
    validate: Callable[..., Any], inputs: dict[str, Any], kind: str, message: str, details: str, extra: dict[str, Any]
) -> None:
    verdict = validate(scaled(**inputs), CORE)
    assert verdict.error["type"] == "prompt_outputs_failed_validation"
    entry = verdict.node_errors["2"]
    (fault,) = entry["errors"]
    assert (fault["type"], entry["dependent_outputs"], entry["class_type"]) == (kind, ["3"], "ImageScale")
    assert message in fault["message"]
    assert details in fault["details"]
    assert {**fault["extra_info"], **extra, "input_name": next(iter(inputs))} == fault["extra_info"]


def test_what_is_no_prompt(validate: Callable[..., Any]) -> None:
    said = [
        validate(prompt, CORE).error["type"]
        for prompt in ({"1": {}}, {"1": {"class_type": "Odd", "inputs": {}}}, {"1": GOOD["1"]})
    ]
    assert said == ["invalid_prompt", "invalid_prompt", "prompt_no_outputs"]
    missing = validate(GOOD | {"3": {"class_type": "SaveImage", "inputs": {"filename_prefix": "x"}}}, CORE)
    (fault,) = missing.node_errors["3"]["errors"]
    assert (fault["type"], fault["details"]) == ("required_input_missing", "images")
