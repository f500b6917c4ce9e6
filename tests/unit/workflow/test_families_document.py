"""docs/families.md says what the families declare, and every family and variant stands there."""

from __future__ import annotations

from pathlib import Path

import pytest
from civitai_remake.civitai_utils.kinds import ModelForm
from civitai_remake.pipeline.families import FAMILIES, Variant, fold

DOCUMENT = Path(__file__).parents[3] / "docs" / "families.md"
FORMS = {
    ModelForm.ALL_IN_ONE: "whole",
    ModelForm.WITHOUT_ENCODERS: "without encoders",
    ModelForm.DIFFUSION_MODEL: "bare",
}


def table() -> dict[str, list[str]]:
    lines = DOCUMENT.read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.count("|") == 10]
    return {row[1]: row for row in cells[2:]}


def test_every_variant_has_its_row_and_no_row_is_left_over() -> None:
    assert list(table()) == [variant.name for family in FAMILIES for variant in family.variants]


@pytest.mark.parametrize(
    ("family", "variant"),
    [pytest.param(family.name, variant, id=variant.name) for family in FAMILIES for variant in family.variants],
)
def test_the_row_says_what_is_declared(family: str, variant: Variant) -> None:
    row = table()[variant.name]
    names = {fold(name) for name in row[2].split(",")}
    assert row[0] == family
    assert names == variant.base_models or row[2] == f"by name: {', '.join(variant.words)}"
    assert row[3] == ", ".join(FORMS[form] for form in variant.forms)
    files = variant.encoders.files if variant.encoders else ()
    assert [one.name.removesuffix(".safetensors") in row[4] for one in files] == [True] * len(files)
    assert row[4].startswith(variant.encoders.node if variant.encoders else "inside")
    if variant.vae is not None:
        assert variant.vae.name.removesuffix(".safetensors") in row[5]
    assert row[6] == variant.least
    taken = tuple(int(part) for part in variant.least.split("."))
    versions = [version for version in ("0.3.64", "0.8.0", "0.33.0") if taken <= tuple(map(int, version.split(".")))]
    assert row[7] == ", ".join(versions)
