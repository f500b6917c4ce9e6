"""Versions the site links to an image, and which model of its data each can be."""

from __future__ import annotations

from typing import Any

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile, Resolved
from civitai_remake.civitai_utils.values import ResourceMention
from civitai_remake.pipeline.models.linked_twin import find_linked_twin, goes_with


def linked(
    version_id: int, name: str, *, kind: ModelKind = ModelKind.LORA, base: str = "SDXL 1.0", **hashes: str
) -> Resolved:
    return Resolved(
        mention=ResourceMention(kind=ModelKind.OTHER, version_id=version_id, linked_only=True),
        file=ModelFile(version_id=version_id, file_id=1, name=f"{name}.safetensors", kind=kind, hashes=hashes),
        found_by="version id",
        model_name=name,
        base_model=base,
    )


def lost(name: str, *hashes: str, kind: ModelKind = ModelKind.LORA) -> ResourceMention:
    return ResourceMention(kind=kind, name=name, hashes=hashes)


@pytest.mark.parametrize(
    ("mention", "candidates", "found"),
    [
        (lost("rainy_day"), [linked(1, "Rainy Day"), linked(2, "Sunny")], 1),
        (lost("rainy_day_v2-000008"), [linked(1, "Rainy Day"), linked(2, "Sunny")], 1),
        (lost("my_own_merge"), [linked(1, "Rainy Day")], None),
        (lost("rainy_day"), [linked(1, "Rainy Day", kind=ModelKind.CHECKPOINT)], None),
        (lost("rainy_day"), [linked(1, "Rainy Day", base="SD 1.5")], None),
        (lost("rainy_day"), [linked(1, "Rainy Day", base="Pony")], 1),
        (lost("rainy_day", "AAAAAAAAAAAA"), [linked(1, "Rainy Day", AutoV3="BBBBBBBBBBBB")], None),
        (lost("rainy_day", "AAAAAAAAAA"), [linked(1, "Rainy Day", AutoV3="BBBBBBBBBBBB")], 1),
        (lost("rainy_day_plus"), [linked(1, "Rainy Day"), linked(2, "Rainy Day Plus")], 2),
        (lost("rainy_day_pony"), [linked(1, "Rainy Day"), linked(2, "rainy_day_po")], None),
        (lost("rain"), [linked(1, "Rainy Day")], None),
    ],
    ids=[
        "same name", "part of the name", "another name", "another kind", "another family", "kin", "a hash against it",
        "a hash of another kind", "the same name before a part of it", "two that fit", "too short a part",
    ],
)  # fmt: skip
def test_a_linked_version_is_adopted_only_where_it_can_only_be_it(
    mention: ResourceMention, candidates: list[Resolved], found: int | None
) -> None:
    twin = find_linked_twin(mention, candidates, "SDXL 1.0")
    assert (twin.file.version_id if twin else None) == found


@pytest.mark.parametrize(
    ("add_on", "base", "kind", "fits"),
    [
        ("Pony", "Illustrious", ModelKind.LORA, True),
        ("SD 1.5", "SDXL 1.0", ModelKind.LORA, False),
        ("SD 1.5", "SDXL 1.0", ModelKind.EMBEDDING, True),
        ("Flux.1 D", "Flux.1 S", ModelKind.LORA, True),
        ("SDXL 1.0", "Flux.1 D", ModelKind.LORA, False),
        (None, "Flux.1 D", ModelKind.LORA, True),
        ("Other", "Illustrious", ModelKind.UPSCALER, True),
        ("SD 1.5", "Illustrious", ModelKind.UPSCALER, True),
    ],
)
def test_which_add_ons_go_with_which_base(add_on: Any, base: Any, kind: ModelKind, fits: bool) -> None:
    assert goes_with(add_on, base, kind) is fits
