"""Since when a node is there, and which pack brings it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.host.core_nodes import CORE_VERSION, core_names
from civitai_remake.pipeline.families import FAMILIES
from civitai_remake.pipeline.nodes.node_packs import NODE_PACKS, pack_of
from civitai_remake.pipeline.nodes.node_versions import SINCE, SOUND, is_older, newest

RECORDED = Path(__file__).parents[4] / "shared" / "data" / "object_info"


@pytest.mark.parametrize("version", ["0.3.64", "0.8.0", "0.33.0"])
def test_the_table_is_what_the_recorded_versions_show(version: str) -> None:
    path = RECORDED / f"{version}.json"
    if not path.exists():
        pytest.skip("recorded answers not here")
    known = set(json.loads(path.read_text(encoding="utf-8")))
    # These two were recorded where torchaudio is not installed.
    silent = SOUND if version != CORE_VERSION else frozenset()
    lacking = {name for name in core_names() if name not in known} - silent
    assert lacking == {name for name, since in SINCE.items() if is_older(version, since)} - silent


def test_no_node_is_older_than_the_models_that_need_it() -> None:
    assert set(SINCE) <= core_names()
    least = {variant.latent.node.name: variant.least for family in FAMILIES for variant in family.variants}
    assert {name: since for name, since in SINCE.items() if name in least and is_older(least[name], since)} == {}


@pytest.mark.parametrize(
    ("version", "than", "older"),
    [
        ("0.3.64", "0.3.72", True), ("0.3.72", "0.3.72", False), ("0.10.0", "0.9.2", False), ("0.9.2", "0.10.0", True),
        ("v0.3.64-12-gabc1234", "0.3.72", True), ("0.3.72-2-g99", "0.3.72", False), ("1.0", "0.33.0", False),
        ("unknown", "0.3.72", False), ("", "0.3.72", False),
    ],
)  # fmt: skip
def test_which_version_is_older(version: str, than: str, older: bool) -> None:
    assert is_older(version, than) is older


def test_the_newest_of_versions() -> None:
    assert newest(["0.3.72", "0.30.0", "0.8.0"]) == "0.30.0"
    assert newest([]) is None


def test_a_pack_is_known_by_its_nodes() -> None:
    gguf = pack_of("DualCLIPLoaderGGUF")
    assert gguf is not None
    assert (gguf.registry, pack_of("CLIPLoader"), pack_of("Odd")) == ("comfyui-gguf", None, None)
    assert not {name for pack in NODE_PACKS for name in pack.classes} & core_names()
    assert "comfyui-gguf" in gguf.how_to_get()
