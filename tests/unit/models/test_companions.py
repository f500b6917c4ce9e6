"""Companions: where each comes from, which are here, which can come; none is taken for another."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.library.model_hashes import FileHashes
from civitai_remake.civitai_utils.library.model_library import ModelLibrary, PlainFolders
from civitai_remake.civitai_utils.model_files import FilePlan, Present, Resolved, Unavailable, Wanted
from civitai_remake.civitai_utils.site.hub import is_source
from civitai_remake.pipeline.families import FAMILIES, partner_models, text_encoders, vaes
from civitai_remake.pipeline.families.companion import Companion
from civitai_remake.pipeline.families.public_files import PUBLIC_FILES, find_public_file, public_files_of
from civitai_remake.pipeline.families.text_encoders import CLIP_L, T5XXL, T5XXL_FP16
from civitai_remake.pipeline.families.vaes import CASCADE_STAGE_A, FLUX_VAE, PIXEL_SPACE
from civitai_remake.pipeline.files import companions_at_hand
from civitai_remake.pipeline.models.companion_files import NO_WISHES, CompanionFiles, Wishes
from civitai_remake.pipeline.models.plan_companions import plan_companions
from civitai_remake.pipeline.recognise.recognise_file import recognise

EVERY = [
    value for module in (text_encoders, vaes, partner_models) for value in vars(module).values()
    if isinstance(value, Companion)
]  # fmt: skip
# A hub of this computer: its files are of any length.
ANY_LENGTH, PINNED = CompanionFiles(is_pinned=False), CompanionFiles()
FP8, FP16, PLAIN_FP8 = public_files_of(T5XXL)
WHOLE = (2).to_bytes(8, "little") + b"{}"
STAGE_A_BYTES = CASCADE_STAGE_A.about_bytes or 0


def put(models: Path, place: str, content: bytes = WHOLE) -> Path:
    path = models / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def put_long(models: Path, place: str, length: int, tensors: Mapping[str, list[int]] | None = None) -> Path:
    """A whole safetensors file of so many bytes, most of them a hole; ``tensors`` stand in its header and take none."""
    told = length - 8 - 400
    entries = {
        name: {"dtype": "F16", "shape": sides, "data_offsets": [0, 0]} for name, sides in (tensors or {}).items()
    }
    entries["w"] = {"dtype": "U8", "shape": [told], "data_offsets": [0, told]}
    path = put(models, place, (400).to_bytes(8, "little") + json.dumps(entries).ljust(400).encode())
    with path.open("r+b") as stream:
        stream.truncate(length)
    return path


def library(models: Path) -> ModelLibrary:
    return ModelLibrary(PlainFolders(models))


def plan(models: Path, companion: Companion, files: CompanionFiles = PINNED, wishes: Wishes = NO_WISHES) -> FilePlan:
    (planned,) = plan_companions({companion: "It is needed."}, library(models), files, wishes)
    return planned


def found_of(
    companions: tuple[Companion, ...], here: ModelLibrary, files: CompanionFiles, wishes: Wishes = NO_WISHES
) -> dict[Companion, str]:
    """Those that are here, by the names the host lists."""
    return companions_at_hand(companions, here, files, wishes)[0]


# Where they come from


@pytest.mark.parametrize("companion", EVERY, ids=lambda companion: companion.name)
def test_a_companion_says_where_it_comes_from(companion: Companion) -> None:
    assert companion.is_built_in or companion.source is not None
    assert companion.source is None or is_source(companion.source)
    assert companion.sha256 is None or len(companion.sha256) == 64
    assert len(set(companion.names)) == len(companion.names)


def test_every_companion_is_needed_by_a_family() -> None:
    needed = {PIXEL_SPACE}
    for variant in (variant for family in FAMILIES for variant in family.variants):
        needed |= set(variant.encoders.files) if variant.encoders else set()
        pair = (variant.pair.first, variant.pair.second, variant.pair.whole_second) if variant.pair else ()
        reader = variant.start.reader if variant.start else None
        needed |= {one for one in (variant.vae, variant.audio_vae, reader, *pair) if one is not None}
    assert set(EVERY) == needed


def test_every_public_file_serves_a_companion_and_has_a_number_of_its_own() -> None:
    served = {one for companion in EVERY for one in public_files_of(companion)}
    assert set(PUBLIC_FILES) == served
    assert len({one.file_id for one in PUBLIC_FILES}) == len(PUBLIC_FILES) == len({one.name for one in PUBLIC_FILES})
    assert all(is_source(one.source) and 0 < one.file_id < 2**53 for one in PUBLIC_FILES)
    assert all(find_public_file(one.file_id) is one for one in PUBLIC_FILES)
    assert find_public_file(1) is None


def test_what_comes_unless_somebody_chooses_is_the_family_s_own() -> None:
    for companion in (one for one in EVERY if not one.is_built_in):
        assert public_files_of(companion)[0].source == companion.source


def test_precisions_are_told_by_their_names() -> None:
    assert [one.precision for one in public_files_of(T5XXL)] == ["fp8 scaled", "fp16", "fp8"]
    assert [one.precision for one in public_files_of(text_encoders.QWEN_3_8B)] == ["fp8 mixed", "fp4 mixed"]
    assert [one.precision for one in public_files_of(CLIP_L)] == [None]


# Which are here


def test_any_known_name_in_any_folder_of_the_kind_will_do(tmp_path: Path) -> None:
    put(tmp_path, "text_encoders/flux/t5xxl_fp16.safetensors")
    put(tmp_path, "vae/ae.safetensors")
    put(tmp_path, "checkpoints/clip_l.safetensors")
    found = found_of((CLIP_L, T5XXL, FLUX_VAE), library(tmp_path), ANY_LENGTH)
    listed = {companion: name.replace("\\", "/") for companion, name in found.items()}
    assert listed == {T5XXL: "flux/t5xxl_fp16.safetensors", FLUX_VAE: "ae.safetensors"}


def test_the_smallest_sensible_one_is_preferred_and_what_the_user_picked_before_it(tmp_path: Path) -> None:
    put(tmp_path, "text_encoders/t5xxl_fp16.safetensors")
    put(tmp_path, "text_encoders/t5xxl_fp8_e4m3fn_scaled.safetensors")
    here, picked = library(tmp_path), Wishes(picked=frozenset({FP16.file_id}))
    assert found_of((T5XXL,), here, ANY_LENGTH) == {T5XXL: "t5xxl_fp8_e4m3fn_scaled.safetensors"}
    assert found_of((T5XXL,), here, ANY_LENGTH, picked) == {T5XXL: "t5xxl_fp16.safetensors"}


def test_what_is_no_whole_model_is_not_here(tmp_path: Path) -> None:
    put(tmp_path, "text_encoders/t5xxl_fp8_e4m3fn_scaled.safetensors", b"<html>no such file</html>")
    put(tmp_path, "text_encoders/t5xxl_fp16.safetensors")
    put(tmp_path, "vae/ae.safetensors", WHOLE[:9])
    found = found_of((T5XXL, FLUX_VAE), library(tmp_path), ANY_LENGTH)
    assert found == {T5XXL: "t5xxl_fp16.safetensors"}


@pytest.mark.parametrize(
    ("length", "is_here"),
    [(STAGE_A_BYTES, True), (STAGE_A_BYTES + 400_000, True), (STAGE_A_BYTES - 2_000_000, False), (4000, False)],
)
def test_a_file_of_another_length_is_not_taken_for_it(tmp_path: Path, length: int, is_here: bool) -> None:
    put_long(tmp_path, "vae/stage_a.safetensors", length)
    assert isinstance(plan(tmp_path, CASCADE_STAGE_A), Present) is is_here


def test_a_download_that_had_to_take_another_name_is_found_again(tmp_path: Path) -> None:
    put_long(tmp_path, "vae/stage_a.safetensors", 4000)
    put_long(tmp_path, "vae/stage_a-0.safetensors", STAGE_A_BYTES)
    assert found_of((CASCADE_STAGE_A,), library(tmp_path), PINNED) == {CASCADE_STAGE_A: "stage_a-0.safetensors"}


def test_a_known_hash_counts_under_whatever_name(tmp_path: Path) -> None:
    renamed = put(tmp_path, "vae/sub/my flux.safetensors")
    here = library(tmp_path)
    here.note_hashes(renamed, FileHashes(sha256=(FLUX_VAE.sha256 or "").upper()))
    found = found_of((FLUX_VAE,), here, PINNED)
    assert found[FLUX_VAE].replace("\\", "/") == "sub/my flux.safetensors"


def test_a_file_of_the_right_length_under_another_name_is_looked_into(tmp_path: Path) -> None:
    length = 336_173_465
    put_long(tmp_path, "vae/flux 2.safetensors", length)
    planned = plan(tmp_path, vaes.FLUX2_VAE)
    assert isinstance(planned, Wanted)
    assert planned.checking


def test_a_local_file_chosen_by_hand_comes_before_everything(tmp_path: Path) -> None:
    put(tmp_path, "vae/ae.safetensors")
    put(tmp_path, "vae/mine.safetensors")
    (file,) = PINNED.of(FLUX_VAE)
    wishes = Wishes(chosen={file.key: "mine.safetensors"})
    planned = plan(tmp_path, FLUX_VAE, ANY_LENGTH, wishes)
    assert isinstance(planned, Present)
    assert (planned.chosen, planned.listed_name) == (True, "mine.safetensors")
    assert found_of((FLUX_VAE,), library(tmp_path), ANY_LENGTH, wishes) == {FLUX_VAE: "mine.safetensors"}
    gone = Wishes(chosen={file.key: "gone.safetensors"})
    assert found_of((FLUX_VAE,), library(tmp_path), ANY_LENGTH, gone) == {FLUX_VAE: "ae.safetensors"}
    again = plan(tmp_path, FLUX_VAE, ANY_LENGTH, gone)
    assert isinstance(again, Present)
    assert not again.chosen


# Which can come


def test_what_is_not_here_goes_into_the_folder_of_its_kind(tmp_path: Path) -> None:
    planned = plan(tmp_path, T5XXL)
    assert isinstance(planned, Wanted)
    file = planned.resolution.file
    assert (planned.folder, planned.file_name) == (tmp_path / "text_encoders", T5XXL.name)
    assert (planned.resolution.needed, planned.resolution.model_name) == ("It is needed.", T5XXL.name)
    assert (file.version_id, file.key, file.source) == (0, f"0:{FP8.file_id}", T5XXL.source)
    assert (file.size_bytes, file.promised_bytes) == (T5XXL.about_bytes, None)
    assert file.sha256 == (T5XXL.sha256 or "").upper()
    assert [(other.variant, other.size_bytes) for other in file.others] == [
        ("fp16", FP16.about_bytes),
        ("fp8", PLAIN_FP8.about_bytes),
    ]


def test_another_precision_is_fetched_where_the_user_picks_it(tmp_path: Path) -> None:
    planned = plan(tmp_path, T5XXL, wishes=Wishes(picked=frozenset({FP16.file_id})))
    assert isinstance(planned, Wanted)
    assert planned.file_name == "t5xxl_fp16.safetensors"
    assert [other.name for other in planned.resolution.file.others] == [FP8.name, PLAIN_FP8.name]
    here, coming = companions_at_hand(
        (T5XXL, FLUX_VAE), library(tmp_path), PINNED, Wishes(picked=frozenset({FP16.file_id}))
    )
    assert (here, coming) == ({}, {T5XXL: "t5xxl_fp16.safetensors", FLUX_VAE: "ae.safetensors"})


def test_the_precision_that_is_here_is_the_one_that_is_shown(tmp_path: Path) -> None:
    put(tmp_path, "text_encoders/t5xxl_fp16.safetensors")
    planned = plan(tmp_path, T5XXL, ANY_LENGTH)
    assert isinstance(planned, Present)
    assert isinstance(planned.resolution, Resolved)
    assert planned.resolution.file.name == "t5xxl_fp16.safetensors"


def test_what_forge_calls_by_a_public_name_comes_under_it(tmp_path: Path) -> None:
    asked = replace(T5XXL, names=(PLAIN_FP8.name, *T5XXL.names), source=None, about_bytes=None, sha256=None)
    planned = plan(tmp_path, asked)
    assert isinstance(planned, Wanted)
    assert planned.file_name == PLAIN_FP8.name
    assert T5XXL_FP16.name in {other.name for other in planned.resolution.file.others}


def test_what_nobody_has_is_taken_from_the_disk_and_else_replaced(tmp_path: Path) -> None:
    asked = replace(T5XXL, names=("own_t5.safetensors", *T5XXL.names), source=None, about_bytes=None, sha256=None)
    planned = plan(tmp_path, asked)
    assert isinstance(planned, Wanted)
    assert planned.file_name == T5XXL.name
    assert "own_t5.safetensors comes from" in (planned.resolution.needed or "")
    put(tmp_path, "text_encoders/own_t5.safetensors")
    here = plan(tmp_path, asked)
    assert isinstance(here, Present)
    assert here.listed_name == "own_t5.safetensors"


def test_what_no_public_file_can_stand_for_says_what_helps(tmp_path: Path) -> None:
    lost = Companion(kind=ModelKind.VAE, names=("nowhere.safetensors",))
    planned = plan(tmp_path, lost)
    assert isinstance(planned, Unavailable)
    assert (planned.code, planned.resolution.needed) == ("not_on_site", "It is needed.")
    put(tmp_path, "vae/nowhere.safetensors")
    assert isinstance(plan(tmp_path, lost), Present)


@pytest.mark.parametrize(
    ("companion", "tensors", "belongs"),
    [
        (vaes.FLUX_VAE, {"decoder.conv_in.weight": [512, 16, 3, 3]}, ModelKind.VAE),
        # A loader of checkpoints would take this one; the workflow has that of bare models in its place.
        (
            partner_models.WAN_22_T2V_HIGH,
            {"patch_embedding.weight": [5120, 16, 1, 2, 2], "head.modulation": [1, 2, 5120]},
            ModelKind.DIFFUSION_MODEL,
        ),
    ],
    ids=lambda one: one.name if isinstance(one, Companion) else "",
)
def test_one_in_another_kind_s_folder_is_to_be_moved_and_not_fetched_again(
    tmp_path: Path, companion: Companion, tensors: dict[str, list[int]], belongs: ModelKind
) -> None:
    put_long(tmp_path, f"checkpoints/{companion.name}", companion.about_bytes or 0, tensors)
    here = ModelLibrary(PlainFolders(tmp_path), recognise=recognise)
    (planned,) = plan_companions({companion: "It is needed."}, here, PINNED)
    assert isinstance(planned, Unavailable)
    assert (planned.code, planned.misplaced and planned.misplaced.belongs) == ("file_misplaced", belongs)
    assert companions_at_hand((companion,), here, PINNED) == ({}, {})
