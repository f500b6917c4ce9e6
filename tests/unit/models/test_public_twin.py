"""A text encoder or a VAE that an image's graph names by its file alone: it is that file, and no default beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.library.model_library import ModelLibrary, PlainFolders
from civitai_remake.civitai_utils.model_files import FilePlan, Present, Resolved, Unavailable, Unresolved, Wanted
from civitai_remake.civitai_utils.values import ResourceMention
from civitai_remake.pipeline.families.vaes import FLUX_VAE
from civitai_remake.pipeline.files import plan_files
from civitai_remake.pipeline.models.companion_files import CompanionFiles

WHOLE = (2).to_bytes(8, "little") + b"{}"
FP16, AE = "t5xxl_fp16.safetensors", "ae.safetensors"


def lost(name: str, kind: ModelKind = ModelKind.TEXT_ENCODER, *hashes: str, code: str = "not_on_site") -> Unresolved:
    return Unresolved(mention=ResourceMention(kind=kind, name=name, hashes=hashes), code=code, reason="A name alone.")


def plan(models: Path, one: Unresolved, *, is_pinned: bool = True, chosen: dict[str, str] | None = None) -> FilePlan:
    library = ModelLibrary(PlainFolders(models))
    (planned,) = plan_files([one], library, chosen, public=CompanionFiles(is_pinned=is_pinned))
    return planned


def put(models: Path, place: str) -> None:
    (models / place).parent.mkdir(parents=True, exist_ok=True)
    (models / place).write_bytes(WHOLE)


@pytest.mark.parametrize("name", [FP16, "T5XXL_FP16", "flux\\t5xxl_fp16.safetensors"])
def test_what_everybody_calls_so_comes_from_its_publisher(tmp_path: Path, name: str) -> None:
    planned = plan(tmp_path, lost(name))
    assert isinstance(planned, Wanted)
    assert (planned.file_name, planned.folder) == (FP16, tmp_path / "text_encoders")
    assert (planned.resolution.needed, planned.resolution.mention.name) == (None, name), "the image itself names it"
    assert planned.resolution.file.source is not None


@pytest.mark.parametrize(
    "one",
    [
        lost("my_own_t5.safetensors"),
        lost(FP16, ModelKind.LORA),
        lost(FP16, ModelKind.TEXT_ENCODER, "ABCDEF1234"),
        lost(AE, ModelKind.VAE, "0000000000"),
        lost(FP16, code="closed_model"),
    ],
    ids=["own name", "other kind", "hash of nobody knows what", "another's hash", "refused"],
)
def test_no_other_name_leads_to_a_download(tmp_path: Path, one: Unresolved) -> None:
    assert isinstance(plan(tmp_path, one), Unavailable)


def test_a_hash_that_speaks_for_it_is_no_hindrance(tmp_path: Path) -> None:
    assert isinstance(plan(tmp_path, lost(AE, ModelKind.VAE, (FLUX_VAE.sha256 or "")[:10].upper())), Wanted)


def test_what_is_here_under_the_name_is_used_as_ever(tmp_path: Path) -> None:
    put(tmp_path, f"text_encoders/{FP16}")
    planned = plan(tmp_path, lost(FP16))
    assert isinstance(planned, Present)
    assert isinstance(planned.resolution, Unresolved)


def test_another_precision_that_is_here_serves_and_is_told(tmp_path: Path) -> None:
    put(tmp_path, "text_encoders/t5xxl_fp8_e4m3fn.safetensors")
    planned = plan(tmp_path, lost(FP16), is_pinned=False)
    assert isinstance(planned, Present)
    assert (planned.listed_name, planned.other is not None) == ("t5xxl_fp8_e4m3fn.safetensors", True)


def test_a_local_file_can_be_chosen_in_its_place(tmp_path: Path) -> None:
    put(tmp_path, "text_encoders/mine.safetensors")
    wanted = plan(tmp_path, lost(FP16))
    assert isinstance(wanted, Wanted)
    assert isinstance(wanted.resolution, Resolved)
    planned = plan(tmp_path, lost(FP16), chosen={wanted.resolution.key: "mine.safetensors"})
    assert isinstance(planned, Present)
    assert (planned.chosen, planned.listed_name) == (True, "mine.safetensors")
