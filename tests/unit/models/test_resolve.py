"""Mentions -> versions and exact files, with the site as a small object that fits the port."""

from typing import Any

import pytest
from civitai_remake.civitai_utils.errors import SiteBusy
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import Resolved, Unresolved
from civitai_remake.civitai_utils.recipe_parts import ClosedModel
from civitai_remake.civitai_utils.site.civitai_client import Missing
from civitai_remake.civitai_utils.values import Dialect, Recipe, ResourceMention, Role
from civitai_remake.pipeline.models.choose_file import choose_file
from civitai_remake.pipeline.resolve_models import resolve_mentions, resolve_recipe

SHA = "0123456789ABCDEF" * 4


def file(file_id: int, **fields: Any) -> dict[str, Any]:
    known = {"id": file_id, "name": f"f{file_id}.safetensors", "type": "Model", "sizeKB": 10.0, "hashes": {}}
    known["metadata"] = {"format": "SafeTensor", "size": "pruned", "fp": "fp16"}
    return known | fields


def version(version_id: int, *files: dict[str, Any], kind: str = "LORA", **fields: Any) -> dict[str, Any]:
    return {
        "id": version_id,
        "modelId": version_id + 1000,
        "name": "v1",
        "baseModel": "SDXL 1.0",
        "model": {"name": f"Model {version_id}", "type": kind},
        "files": list(files),
        **fields,
    }


class Catalogue:
    """A site of a few versions; counts what it is asked."""

    def __init__(self, *versions: dict[str, Any], busy: bool = False) -> None:
        self.versions = {entry["id"]: entry for entry in versions}
        self.asked: list[str] = []
        self.busy = busy

    async def fetch_version(self, version_id: int, *, key: str | None = None) -> dict[str, Any] | Missing:
        self.asked.append(str(version_id))
        if self.busy:
            raise SiteBusy("busy")
        return self.versions.get(version_id, Missing(detail="Model not found"))

    async def fetch_version_by_hash(self, digest: str, *, key: str | None = None) -> dict[str, Any] | Missing:
        self.asked.append(digest)
        for entry in self.versions.values():
            for item in entry["files"]:
                if digest in item["hashes"].values() or digest in {h[:10] for h in item["hashes"].values()}:
                    return entry
        return Missing(detail="Model not found")

    async def fetch_model(self, model_id: int, *, key: str | None = None) -> dict[str, Any] | Missing:
        self.asked.append(f"model {model_id}")
        versions = [entry for entry in self.versions.values() if entry["modelId"] == model_id]
        return {"id": model_id, "name": "Model", "type": "LORA", "modelVersions": versions}


def lora(**fields: Any) -> ResourceMention:
    return ResourceMention(kind=ModelKind.LORA, **fields)


async def resolve(catalogue: Catalogue, *mentions: ResourceMention) -> tuple[Resolved | Unresolved, ...]:
    return await resolve_mentions(catalogue, mentions)


@pytest.mark.parametrize(
    ("files", "mention", "expected"),
    [
        ([file(1, metadata={"format": "PickleTensor"}), file(2)], lora(), 2),
        ([file(1, metadata={"format": "SafeTensor", "size": "full", "fp": "fp32"}), file(2)], lora(), 2),
        ([file(1), file(2, hashes={"SHA256": SHA})], lora(hashes=(SHA[:10],)), 2),
        ([file(1), file(2, hashes={"AutoV3": "ABCDEF012345"})], lora(hashes=("ABCDEF012345",)), 2),
        ([file(1), file(2)], lora(file_id=2), 2),
        ([file(1, type="Training Data"), file(2)], lora(), 2),
        ([file(1, type="Config", name="c.yaml")], lora(), None),
        ([file(1, type="Model", name="all.zip")], lora(), None),
        ([file(1, type="Something New")], lora(), None),
        ([], lora(), None),
        ([{"id": "x"}, {"name": 3}, None, file(2)], lora(), 2),
    ],
)
def test_the_exact_file_is_chosen(files: list[Any], mention: ResourceMention, expected: int | None) -> None:
    chosen = choose_file(version(5, *files), mention)
    assert (chosen.file_id if chosen else None) == expected


def test_a_vae_beside_a_checkpoint_is_not_its_file() -> None:
    shipped = version(5, file(1, type="VAE", name="v.safetensors"), file(2), kind="Checkpoint")
    checkpoint = choose_file(shipped, ResourceMention(kind=ModelKind.CHECKPOINT))
    assert checkpoint is not None
    assert (checkpoint.file_id, checkpoint.kind) == (2, ModelKind.CHECKPOINT)


async def test_by_id_then_by_hash() -> None:
    site = Catalogue(version(5, file(1, hashes={"SHA256": SHA})))
    by_id, by_hash = await resolve(site, lora(version_id=5, strength=0.5), lora(hashes=("FFFFFFFFFF",), name="other"))
    assert isinstance(by_id, Resolved)
    assert by_id.file.key == "5:1"
    assert isinstance(by_hash, Unresolved)
    gone_id = await resolve(site, lora(version_id=99, hashes=(SHA[:10],)))
    assert isinstance(gone_id[0], Resolved)
    assert gone_id[0].found_by == "hash"


async def test_a_name_alone_asks_nothing() -> None:
    site = Catalogue(version(5, file(1)))
    (lost,) = await resolve(site, lora(name="f1"))
    assert isinstance(lost, Unresolved)
    assert lost.code == "not_on_site"
    assert site.asked == []


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"model": {"name": "A", "type": "LORA", "mode": "Archived"}}, "model_archived"),
        ({"usageControl": "ExternalGeneration"}, "closed_model"),
        ({}, "nothing_to_download"),
    ],
)
async def test_a_version_without_files_says_why(fields: dict[str, Any], code: str) -> None:
    (lost,) = await resolve(Catalogue(version(5) | fields), lora(version_id=5))
    assert isinstance(lost, Unresolved)
    assert lost.code == code


async def test_a_site_that_fails_leaves_one_unresolved_and_never_raises() -> None:
    (lost,) = await resolve(Catalogue(busy=True), lora(version_id=5))
    assert isinstance(lost, Unresolved)
    assert lost.code == "site_busy"


async def test_the_same_file_named_twice_is_one_with_the_known_strength() -> None:
    site = Catalogue(version(5, file(1, hashes={"SHA256": SHA})))
    linked = ResourceMention(kind=ModelKind.OTHER, version_id=5, linked_only=True)
    (one,) = await resolve(site, lora(name="rainy", hashes=(SHA[:10],), strength=0.0), linked)
    assert (one.mention.strength, one.mention.linked_only, one.mention.name) == (0.0, False, "rainy")


async def test_a_name_without_identity_finds_the_linked_version_of_that_name() -> None:
    site = Catalogue(version(5, file(1, name="Rainy_Harbour.safetensors")))
    linked = ResourceMention(kind=ModelKind.OTHER, version_id=5, linked_only=True)
    (one,) = await resolve(site, lora(name="rainy harbour", strength=0.4), linked)
    assert isinstance(one, Resolved)
    assert (one.mention.strength, one.mention.linked_only) == (0.4, False)


async def test_the_only_checkpoint_is_the_base_even_when_only_linked() -> None:
    site = Catalogue(version(5, file(1), kind="Checkpoint"), version(6, file(2)))
    linked = [ResourceMention(kind=ModelKind.OTHER, version_id=number, linked_only=True) for number in (5, 6)]
    checkpoint, other = await resolve(site, *linked)
    assert (checkpoint.mention.role, checkpoint.mention.linked_only) == (Role.BASE, False)
    assert other.mention.linked_only


async def test_tensor_hashes_of_64_digits_are_also_asked_by_their_first_twelve() -> None:
    site = Catalogue(version(5, file(1, hashes={"AutoV3": SHA[:12]})))
    (found,) = await resolve(site, lora(hashes=(SHA,)))
    assert isinstance(found, Resolved)


async def test_the_file_with_the_images_hash_is_found_in_another_version_of_the_model() -> None:
    wanted = version(6, file(60, hashes={"AutoV2": "BBBBBBBBBB"}), modelId=9)
    site = Catalogue(version(5, file(50, hashes={"AutoV2": "AAAAAAAAAA"}), modelId=9), wanted)
    (found,) = await resolve(site, lora(version_id=5, hashes=("BBBBBBBBBB",)))
    assert isinstance(found, Resolved)
    assert (found.file.file_id, found.found_by) == (60, "hash, in another version of the model")
    assert site.asked == ["5", "model 9"]


@pytest.mark.parametrize("hashes", [("CCCCCCCCCC",), ("CCCCCCCCCCCC",)], ids=["nowhere in the model", "not comparable"])
async def test_a_version_named_by_id_stays_where_no_other_has_the_hash(hashes: tuple[str, ...]) -> None:
    site = Catalogue(version(5, file(50, hashes={"AutoV2": "AAAAAAAAAA"}), modelId=9))
    (found,) = await resolve(site, lora(version_id=5, hashes=hashes))
    assert isinstance(found, Resolved)
    assert (found.file.file_id, found.found_by) == (50, "version id")


async def test_a_site_that_fails_the_further_question_takes_no_found_version_away() -> None:
    class BusyForModels(Catalogue):
        async def fetch_model(self, model_id: int, *, key: str | None = None) -> Missing:
            raise SiteBusy("busy")

    site = BusyForModels(version(5, file(50, hashes={"AutoV2": "AAAAAAAAAA"}), modelId=9))
    (found,) = await resolve(site, lora(version_id=5, hashes=("BBBBBBBBBB",)))
    assert isinstance(found, Resolved)
    assert (found.file.file_id, found.found_by) == (50, "version id")


@pytest.mark.parametrize(
    ("detail", "code"), [("Model not found", "file_gone"), ("Missing model file", "nothing_to_download")]
)
async def test_the_sites_404_tells_a_version_without_files_from_one_that_is_gone(detail: str, code: str) -> None:
    class Gone(Catalogue):
        async def fetch_version(self, version_id: int, *, key: str | None = None) -> Missing:
            return Missing(detail=detail)

    (lost,) = await resolve(Gone(), lora(version_id=5))
    assert isinstance(lost, Unresolved)
    assert lost.code == code


async def test_a_name_without_identity_meets_the_version_the_site_links() -> None:
    site = Catalogue(version(5, file(50), model={"name": "Rainy Day", "type": "LORA"}))
    linked = ResourceMention(kind=ModelKind.OTHER, version_id=5, linked_only=True)
    (found,) = await resolve(site, lora(name="rainy_day_v2", strength=0.4), linked)
    assert isinstance(found, Resolved)
    assert (found.found_by, found.mention.strength, found.mention.off) == (
        "linked by the site, under the same name", 0.4, None,
    )  # fmt: skip


async def test_data_that_names_thousands_of_models_asks_the_site_for_no_more_than_a_picture_can_have() -> None:
    site = Catalogue()
    found = await resolve(site, *(lora(hashes=(f"{number:010X}",)) for number in range(1000)))
    assert len(site.asked) == 200
    assert len(found) == 1000
    assert "not looked up" in found[-1].reason


def recipe(*mentions: ResourceMention, base_model: str | None = None, closed: ClosedModel | None = None) -> Recipe:
    return Recipe(
        image_id=1, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.ONSITE,
        base_model=base_model, mentions=mentions, closed=closed,
    )  # fmt: skip


BASE = ResourceMention(kind=ModelKind.CHECKPOINT, version_id=5, role=Role.BASE)


@pytest.mark.parametrize(
    ("entry", "base_model", "code"),
    [
        (version(5, kind="Checkpoint", usageControl="ExternalGeneration"), None, "closed_model"),
        (version(5, kind="Checkpoint"), "Seedream", "closed_model"),
        (version(5, kind="Checkpoint"), "SDXL 1.0", "nothing_to_download"),
    ],
    ids=["it says so itself", "no file, and a closed base model", "no file of an open one"],
)
async def test_an_image_whose_checkpoint_turns_out_closed_is_refused_whole(
    entry: dict[str, Any], base_model: str | None, code: str
) -> None:
    site = Catalogue(entry, version(6, file(60)))
    base, add_on = await resolve_recipe(site, recipe(BASE, lora(version_id=6), base_model=base_model))
    assert isinstance(base, Unresolved)
    assert base.code == code
    assert isinstance(add_on, Unresolved) == (code == "closed_model")


async def test_nothing_is_asked_for_an_image_known_to_be_closed() -> None:
    site = Catalogue(version(5, file(50)))
    closed = ClosedModel(base_model="Kling", reason="Kling was never published.")
    (base,) = await resolve_recipe(site, recipe(BASE, closed=closed))
    assert isinstance(base, Unresolved)
    assert (base.code, base.reason) == (
        "closed_model",
        "This image cannot be rebuilt locally: Kling was never published.",
    )
    assert site.asked == []
