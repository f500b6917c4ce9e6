"""A companion that is ordered: which it is, and its hub's word held against what the pack knows."""

from __future__ import annotations

from typing import Any

import pytest
from civitai_remake.civitai_utils.errors import FileGone, HashMismatch, SizeMismatch
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile
from civitai_remake.civitai_utils.site.hub_client import Promise
from civitai_remake.pipeline.families.public_files import public_files_of
from civitai_remake.pipeline.families.text_encoders import CLIP_L
from civitai_remake.pipeline.models.companion_files import CompanionFiles
from civitai_remake.pipeline.models.companion_order import companion_id, fetch_companion, held_against

A, B = "A" * 64, "B" * 64


def file(sha256: str | None = None, about: int | None = 1_000_000) -> ModelFile:
    return ModelFile(
        version_id=0, file_id=5, name="x.safetensors", kind=ModelKind.VAE, sha256=sha256, source="a/b/resolve/main/x",
        size_kb=None if about is None else about / 1024, size_is_about=about is not None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("known", "said", "size", "sha256"),
    [
        (file(A), Promise(size=1_002_000, sha256=A), 1_002_000, A),
        (file(A), Promise(size=1_002_000), 1_002_000, A),
        (file(A), Promise(), None, A),
        (file(), Promise(size=998_000, sha256=B), 998_000, B),
        (file(about=None), Promise(size=77, sha256=B), 77, B),
        (file(), Promise(), None, None),
        # A hash outranks any length that was rounded.
        (file(A), Promise(size=5_000_000, sha256=A), 5_000_000, A),
    ],
)
def test_the_hub_adds_what_the_pack_does_not_know(known: ModelFile, said: Promise, size: int, sha256: str) -> None:
    held = held_against(known, said)
    assert (held.promised_bytes, held.sha256) == (size, sha256)
    assert held.hashes == ({"SHA256": sha256} if sha256 else {})
    assert held.key == known.key


def test_another_file_under_the_address_is_refused_before_it_comes() -> None:
    with pytest.raises(HashMismatch, match=r"x\.safetensors: Hugging Face has another file"):
        held_against(file(A), Promise(size=1_000_000, sha256=B))
    with pytest.raises(SizeMismatch, match="another file"):
        held_against(file(), Promise(size=2_000_000, sha256=B))


@pytest.mark.parametrize(
    ("resource", "number"),
    [
        ({"companion": True, "file_id": 5, "model_version_id": 0}, 5),
        ({"companion": True, "file_id": 5, "model_version_id": 12}, 5),
        ({"file_id": 5, "model_version_id": 0}, 5),
        ({"companion": True}, None),
        ({"companion": "yes", "file_id": 5, "model_version_id": 12}, None),
        ({"file_id": 5, "model_version_id": 12}, None),
        ({"file_id": 5}, None),
        ({}, None),
    ],
)
def test_which_resource_is_a_companion(resource: dict[str, Any], number: int | None) -> None:
    assert companion_id(resource) == number


class Hub:
    def __init__(self) -> None:
        self.asked: list[str] = []

    async def fetch_promise(self, source: str) -> Promise:
        self.asked.append(source)
        return Promise(size=246_144_152, sha256=A)


async def test_the_address_comes_from_the_pack_alone() -> None:
    hub = Hub()
    (clip,) = public_files_of(CLIP_L)
    found = await fetch_companion(hub, CompanionFiles(), clip.file_id)
    assert (found.source, found.kind, found.promised_bytes) == (CLIP_L.source, ModelKind.TEXT_ENCODER, 246_144_152)
    with pytest.raises(FileGone):
        await fetch_companion(hub, CompanionFiles(), 5)
    assert hub.asked == [CLIP_L.source]
