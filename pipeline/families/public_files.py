"""Every file at Hugging Face that a model may need beside itself: one list of what its families declare, and of the
same files in other precisions. Whatever is fetched from there stands here.

Names, addresses, sizes (rounded) and SHA256 as ComfyUI's own workflow templates, ComfyUI-Manager and SwarmUI record
them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...civitai_utils.kinds import ModelKind
from . import partner_models, text_encoders, vaes
from .companion import Companion

_ENCODER, _VAE = ModelKind.TEXT_ENCODER, ModelKind.VAE
_FLUX_ENCODERS = "comfyanonymous/flux_text_encoders/resolve/main"
_PRECISION = re.compile(r"(nvfp4|int8|fp4|fp8|fp16|bf16|fp32)(?:_e4m3fn|_e5m2)?_?(mixed|scaled)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicFile:
    """One file: its kind, the name it gets here, its path on ``SOURCE_HOST``, and what is known of its bytes."""

    kind: ModelKind
    name: str
    source: str
    about_bytes: int | None = None
    sha256: str | None = None

    @property
    def file_id(self) -> int:
        """A number that only this path has; small enough for a browser."""
        return int(hashlib.sha256(self.source.encode()).hexdigest()[:12], 16)

    @property
    def precision(self) -> str | None:
        """How its numbers are kept, as its name says it: "fp8 scaled"; None where the name does not."""
        found = _PRECISION.search(self.name)
        return " ".join(word.lower() for word in found.groups() if word) if found else None


_OTHER_PRECISIONS = (
    PublicFile(
        kind=_ENCODER,
        name="t5xxl_fp8_e4m3fn.safetensors",
        source=f"{_FLUX_ENCODERS}/t5xxl_fp8_e4m3fn.safetensors",
        about_bytes=4_896_262_717,
    ),
    PublicFile(
        kind=_ENCODER,
        name="umt5_xxl_fp16.safetensors",
        source="Comfy-Org/Wan_2.1_ComfyUI_repackaged/resolve/main/split_files/text_encoders/umt5_xxl_fp16.safetensors",
        about_bytes=11_370_925_916,
    ),
    PublicFile(
        kind=_ENCODER,
        name="mistral_3_small_flux2_fp4_mixed.safetensors",
        source="Comfy-Org/flux2-dev/resolve/main/split_files/text_encoders/mistral_3_small_flux2_fp4_mixed.safetensors",
        sha256="1ee1ff334d78228d73049ef0ee4fcd21c1700536b5a45c06547af057f92463a7",
    ),
    PublicFile(
        kind=_ENCODER,
        name="mistral_3_small_flux2_bf16.safetensors",
        source="Comfy-Org/flux2-dev/resolve/main/split_files/text_encoders/mistral_3_small_flux2_bf16.safetensors",
        about_bytes=35_583_804_047,
    ),
    PublicFile(
        kind=_ENCODER,
        name="qwen_3_4b_fp8_mixed.safetensors",
        source="Comfy-Org/z_image_turbo/resolve/main/split_files/text_encoders/qwen_3_4b_fp8_mixed.safetensors",
        about_bytes=5_637_144_576,
        sha256="72450b19758172c5a7273cf7de729d1c17e7f434a104a00167624cba94f68f15",
    ),
    PublicFile(
        kind=_ENCODER,
        name="qwen_3_8b_fp4mixed.safetensors",
        source="Comfy-Org/flux2-klein-9B/resolve/main/split_files/text_encoders/qwen_3_8b_fp4mixed.safetensors",
        sha256="bbf16f981d98e16d080c566134814c4e9f6aadd0d0e1383c60bc44ba939d760d",
    ),
    PublicFile(
        kind=_ENCODER,
        name="qwen_2.5_vl_7b.safetensors",
        source="Comfy-Org/HunyuanImage_2.1_ComfyUI/resolve/main/split_files/text_encoders/qwen_2.5_vl_7b.safetensors",
        about_bytes=16_589_311_180,
    ),
    PublicFile(
        kind=_ENCODER,
        name="gemma_2_2b_it_elm_bf16.safetensors",
        source="Comfy-Org/PixelDiT/resolve/main/text_encoders/gemma_2_2b_it_elm_bf16.safetensors",
        about_bytes=5_229_122_682,
    ),
    PublicFile(
        kind=_ENCODER,
        name="gemma_3_12B_it.safetensors",
        source="Comfy-Org/ltx-2/resolve/main/split_files/text_encoders/gemma_3_12B_it.safetensors",
    ),
    PublicFile(
        kind=_VAE,
        name="minimax_h3_video_vae_fp16.safetensors",
        source="Comfy-Org/MiniMax-H3/resolve/main/vae/minimax_h3_video_vae_fp16.safetensors",
        sha256="7c1f131492e7eddacaac9069a61b81bdd39de5cc96561e677c5eab1cdce5e522",
    ),
)


def _companions() -> Iterator[Companion]:
    """What the families declare."""
    found = (one for module in (text_encoders, vaes, partner_models) for one in vars(module).values())
    return (one for one in found if isinstance(one, Companion))


def _declared() -> tuple[PublicFile, ...]:
    """The files of these, each under the first of its names."""
    return tuple(
        PublicFile(kind=one.kind, name=one.name, source=one.source, about_bytes=one.about_bytes, sha256=one.sha256)
        for one in _companions()
        if one.source is not None
    )


PUBLIC_FILES = (*_declared(), *_OTHER_PRECISIONS)
_BY_ID = {one.file_id: one for one in PUBLIC_FILES}
_BY_NAME = {(one.kind, one.name.lower()): one for one in PUBLIC_FILES}


def find_public_file(file_id: int) -> PublicFile | None:
    """The file with this number; None for a number that no file has."""
    return _BY_ID.get(file_id)


def same_as(one: PublicFile) -> tuple[PublicFile, ...]:
    """The file, and behind it those that do the same in another precision."""
    groups = (public_files_of(companion) for companion in _companions() if companion.kind is one.kind)
    group = next((group for group in groups if one in group), ())
    return (one, *(other for other in group if other is not one))


def public_files_of(companion: Companion) -> tuple[PublicFile, ...]:
    """The files that will do for a companion, the one to fetch unless somebody chooses first; empty where nobody knows
    a public one."""
    named = (_BY_NAME.get((companion.kind, name.lower())) for name in companion.names)
    return tuple(one for one in named if one is not None)
