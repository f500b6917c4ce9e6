"""A base model that this version does not know: new at the site, or none at all."""

from __future__ import annotations

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile, Resolved
from civitai_remake.civitai_utils.values import ResourceMention
from civitai_remake.pipeline.models.new_base_models import note_new_names


class Listing:
    """A site that lists these names; None: it does not say."""

    def __init__(self, *names: str, speaks: bool = True) -> None:
        self.names = frozenset(names) if speaks else None
        self.asked = 0

    async def fetch_base_models(self) -> frozenset[str] | None:
        self.asked += 1
        return self.names


def resolved(base: str | None, kind: ModelKind = ModelKind.CHECKPOINT) -> Resolved:
    file = ModelFile(version_id=1, file_id=1, name="x.safetensors", kind=kind)
    return Resolved(mention=ResourceMention(kind=kind), file=file, found_by="hash", base_model=base)


@pytest.mark.parametrize(
    ("base", "site", "expected", "asked"),
    [
        ("Flux.9 Next", Listing("SDXL 1.0", "Flux.9 Next"), True, 1),
        ("Flux.9 Next", Listing("SDXL 1.0"), False, 1),
        ("Flux.9 Next", Listing(speaks=False), None, 1),
        ("SDXL 1.0", Listing(), None, 0),
        ("Nano Banana", Listing(), None, 0),
        (None, Listing(), None, 0),
    ],
)
async def test_only_a_name_unknown_here_is_looked_up(
    base: str | None, site: Listing, expected: bool | None, asked: int
) -> None:
    (noted,) = await note_new_names(site, [resolved(base)])
    assert (noted.base_is_listed, site.asked) == (expected, asked)
    (lora,) = await note_new_names(site, [resolved(base, ModelKind.LORA)])
    assert lora.base_is_listed is None
