"""One model that an image names by id in one place and by a name in another is one card; what stays double is said."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile, Resolution, Resolved, Unresolved
from civitai_remake.civitai_utils.recipe_parts import IN_FIRST, ModelStatement, Source
from civitai_remake.civitai_utils.values import ResourceMention, Role
from civitai_remake.pipeline.models.settle import settle


def found(
    version_id: int,
    file: str,
    *,
    model: str = "Rainy Day",
    version: str = "v2.0",
    kind: ModelKind = ModelKind.LORA,
    autov2: str = "0011223344",
    **known: Any,
) -> Resolved:
    said = (ModelStatement(source=Source.SITE, place="civitaiResources", version_id=version_id),)
    return Resolved(
        mention=ResourceMention(
            kind=kind, version_id=version_id, evidence=("civitaiResources",), statements=said, **known
        ),
        file=ModelFile(version_id=version_id, file_id=1, name=file, kind=kind, hashes={"AutoV2": autov2}),
        found_by="version id", model_name=model, version_name=version, base_model="SDXL 1.0",
    )  # fmt: skip


def lost(name: str, *, kind: ModelKind = ModelKind.LORA, place: str = "prompt", **known: Any) -> Unresolved:
    said = (ModelStatement(source=Source.FILE, place=place, name=name),)
    mention = ResourceMention(kind=kind, name=name, evidence=(place,), statements=said, **known)
    return Unresolved(mention=mention, code="not_on_site", reason="Only a name.")


@pytest.mark.parametrize(
    "name",
    ["rainy_v2", "RAINY-V2.safetensors", "style/Rainy Day", "Rainy Day v2.0", "rainyday_v20"],
    ids=["file", "file in other letters", "model", "model and version", "joined"],
)
def test_a_name_alone_is_the_model_that_is_called_so(name: str) -> None:
    (one,) = settle([found(7, "rainy_v2.safetensors", strength=1.0), lost(name, strength=0.6, confined=IN_FIRST)])
    assert isinstance(one, Resolved)
    mention = one.mention
    # The weight of the prompt is the one that ran.
    assert (mention.name, mention.strength, mention.confined) == (name, 0.6, IN_FIRST)
    assert mention.evidence == ("civitaiResources", "prompt")
    assert len(mention.statements) == 2


@pytest.mark.parametrize("swapped", [False, True])
def test_the_card_stands_where_the_model_is_named_first(swapped: bool) -> None:
    pair: list[Resolution] = [lost("rainy_v2"), found(9, "other.safetensors", model="Other"), found(7, "rainy_v2.pt")]
    cards = settle(pair[::-1] if swapped else pair)
    assert [card.mention.version_id for card in cards] == ([7, 9])


def test_a_checkpoint_and_an_upscaler_by_name_and_by_id() -> None:
    cards = settle(
        [
            found(1, "harbour_v4.safetensors", model="Harbour", kind=ModelKind.CHECKPOINT, role=Role.BASE),
            lost("harbour_v4", kind=ModelKind.CHECKPOINT, place="Model", role=Role.BASE),
            lost("4x-Sea", kind=ModelKind.UPSCALER, place="hires"),
            found(2, "4xSea_v10.pt", model="4x Sea", kind=ModelKind.UPSCALER),
        ]
    )
    assert [(card.mention.version_id, card.mention.name) for card in cards] == [(1, "harbour_v4"), (2, "4x-Sea")]


@pytest.mark.parametrize(
    "others",
    [
        [found(7, "rainy_v2.safetensors", kind=ModelKind.CHECKPOINT)],
        [found(7, "rainy_v2.safetensors", autov2="9999999999")],
        [found(7, "a.safetensors", model="rainy v2"), found(8, "b.safetensors", model="Rainy V2")],
        [found(7, "sunny.safetensors", model="Sunny", version="v2")],
    ],
    ids=["another kind", "a hash against it", "two of the name", "another name"],
)
def test_what_may_be_two_models_stays_two(others: list[Resolution]) -> None:
    cards = settle([lost("rainy_v2", hashes=("0011223344",)), *others])
    assert len(cards) == len(others) + 1


def test_of_two_that_are_called_so_the_very_file_is_meant() -> None:
    cards = settle([lost("rainy_v2"), found(7, "a.safetensors", model="rainy v2"), found(8, "rainy_v2.safetensors")])
    assert [card.mention.version_id for card in cards] == [8, 7]


def test_an_id_and_a_hash_of_one_version_are_one_model_with_the_file_of_the_hash() -> None:
    by_id, by_hash = found(7, "full.safetensors", strength=1.0), found(7, "pruned.safetensors", hashes=("0011223344",))
    by_hash = replace(by_hash, file=replace(by_hash.file, file_id=2))
    for pair in ([by_id, by_hash], [by_hash, by_id]):
        (one,) = settle(pair)
        assert isinstance(one, Resolved)
        assert (one.file.name, one.mention.strength) == ("pruned.safetensors", 1.0)


def test_a_version_called_by_a_number_is_no_name() -> None:
    assert len(settle([lost("v2.0"), found(7, "rainy.safetensors")])) == 2


def test_what_stays_double_is_said() -> None:
    unknown, _ = settle([lost("my_own_name"), found(7, "rainy_v2.safetensors")])
    assert isinstance(unknown, Unresolved)
    assert unknown.reason == "Only a name. It may be Rainy Day, which the image names by its id alone."
    kept, *_ = settle([lost("my_own_name"), found(7, "rainy_v2.safetensors"), found(8, "b.safetensors", model="B")])
    assert isinstance(kept, Unresolved)
    assert kept.reason == "Only a name."
