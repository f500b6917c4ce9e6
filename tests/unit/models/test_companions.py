"""Companions are found under any of their names, in any folder of their kind; none is taken for another."""

from __future__ import annotations

from pathlib import Path

import pytest
from civitai_remake.civitai_utils.library.model_library import ModelLibrary, PlainFolders
from civitai_remake.pipeline.families import FAMILIES, partner_models, text_encoders, vaes
from civitai_remake.pipeline.families.companion import Companion
from civitai_remake.pipeline.families.text_encoders import CLIP_L, T5XXL
from civitai_remake.pipeline.families.vaes import FLUX_VAE, PIXEL_SPACE
from civitai_remake.pipeline.models.find_companions import find_companions

EVERY = [
    value for module in (text_encoders, vaes, partner_models) for value in vars(module).values()
    if isinstance(value, Companion)
]  # fmt: skip


WHOLE = (2).to_bytes(8, "little") + b"{}"


def put(models: Path, place: str, content: bytes = WHOLE) -> None:
    path = models / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def test_any_known_name_in_any_folder_of_the_kind_will_do(tmp_path: Path) -> None:
    put(tmp_path, "text_encoders/flux/t5xxl_fp16.safetensors")
    put(tmp_path, "vae/ae.safetensors")
    put(tmp_path, "checkpoints/clip_l.safetensors")
    found = find_companions((CLIP_L, T5XXL, FLUX_VAE), ModelLibrary(PlainFolders(tmp_path)))
    listed = {companion: name.replace("\\", "/") for companion, name in found.items()}
    assert listed == {T5XXL: "flux/t5xxl_fp16.safetensors", FLUX_VAE: "ae.safetensors"}


def test_the_smallest_sensible_one_is_preferred(tmp_path: Path) -> None:
    put(tmp_path, "text_encoders/t5xxl_fp16.safetensors")
    put(tmp_path, "text_encoders/t5xxl_fp8_e4m3fn_scaled.safetensors")
    found = find_companions((T5XXL,), ModelLibrary(PlainFolders(tmp_path)))
    assert found == {T5XXL: "t5xxl_fp8_e4m3fn_scaled.safetensors"}


def test_what_is_no_whole_model_is_not_here(tmp_path: Path) -> None:
    put(tmp_path, "text_encoders/t5xxl_fp8_e4m3fn_scaled.safetensors", b"<html>no such file</html>")
    put(tmp_path, "text_encoders/t5xxl_fp16.safetensors")
    put(tmp_path, "vae/ae.safetensors", WHOLE[:9])
    found = find_companions((T5XXL, FLUX_VAE), ModelLibrary(PlainFolders(tmp_path)))
    assert found == {T5XXL: "t5xxl_fp16.safetensors"}


@pytest.mark.parametrize("companion", EVERY, ids=lambda companion: companion.name)
def test_a_companion_says_where_it_comes_from(companion: Companion) -> None:
    assert companion.is_built_in or companion.source is not None
    if companion.source is not None:
        assert "/resolve/" in companion.source
        assert "://" not in companion.source
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
