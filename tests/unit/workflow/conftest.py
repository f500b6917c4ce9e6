"""What the tests of graphs share: the checks of a host over the node definitions of several ComfyUI versions."""

from __future__ import annotations

import importlib
import importlib.util
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

HOST = Path(__file__).parents[3] / "dev" / "preview_host"
RECORDED = Path(__file__).parents[4] / "shared" / "data" / "object_info"
# Inputs that list files: what a graph names is taken to be there.
FILES = frozenset(
    """ckpt_name unet_name clip_name clip_name1 clip_name2 clip_name3 clip_name4 vae_name lora_name model_name image
    text_encoder hypernetwork_name control_net_name""".split()
)
# The hosts these versions were recorded on had no torchaudio, without which ComfyUI leaves its nodes of sound out.
SILENT = frozenset({"0.3.64", "0.8.0"})
SOUND = frozenset(
    """SaveAudio VAEDecodeAudio EmptyAceStepLatentAudio TextEncodeAceStepAudio LTXVAudioVAEDecode LTXVAudioVAELoader
    LTXVEmptyLatentAudio LTXAVTextEncoderLoader""".split()
)
Graph = Mapping[str, Mapping[str, Any]]


@pytest.fixture(scope="session")
def host() -> Iterator[ModuleType]:
    """The preview host's package, loaded by its path."""
    spec = importlib.util.spec_from_file_location("preview_host_of_test", HOST / "__init__.py")
    assert spec is not None
    assert spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    package.__path__ = [str(HOST)]
    sys.modules[spec.name] = package
    yield package
    for name in [name for name in sys.modules if name.startswith(spec.name)]:
        del sys.modules[name]


class NoFolders:
    """A host without files."""

    def names(self, _kind: str) -> list[str]:
        return []

    def input_images(self) -> list[str]:
        return []


@pytest.fixture(scope="session")
def definitions(host: ModuleType) -> Callable[[str], Mapping[str, Any]]:
    """The node definitions of a recorded version, or with ``own`` those the preview host has."""

    @cache
    def read(version: str) -> Mapping[str, Any]:
        if version == "own":
            module = importlib.import_module(f"{host.__name__}.node_definitions")
            filled: Mapping[str, Any] = module.fill_definitions(module.read_definitions(), NoFolders())
            return filled
        path = RECORDED / f"{version}.json"
        if not path.exists():
            pytest.skip("recorded answers not here")
        known: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return known

    return read


@pytest.fixture(scope="session")
def faults(host: ModuleType, definitions: Callable[[str], Mapping[str, Any]]) -> Callable[[Graph, str], list[str]]:
    """What a host of a version says against a graph whose files are all there; empty where it takes it."""
    check = importlib.import_module(f"{host.__name__}.validate_prompt").validate_prompt

    def tell(graph: Graph, version: str) -> list[str]:
        known = definitions(version)
        needed = {str(node["class_type"]) for node in graph.values()}
        missing = sorted(needed - set(known))
        if missing and not (version in SILENT and SOUND.issuperset(missing)):
            return [f"no node {name}" for name in missing]
        if missing:
            return []
        here = {name: _with_files(known[name], graph, name) for name in needed}
        verdict = check(json.loads(json.dumps(graph, allow_nan=False)), here)
        said = [str(verdict.error)] if verdict.error else []
        return said + [str(entry) for entry in verdict.node_errors.values()]

    return tell


def _with_files(definition: Mapping[str, Any], graph: Graph, class_type: str) -> Mapping[str, Any]:
    named: dict[str, set[str]] = {}
    for node in graph.values():
        if node["class_type"] == class_type:
            for name, value in node["inputs"].items():
                if name in FILES and isinstance(value, str):
                    named.setdefault(name, set()).add(value)
    copy: dict[str, Any] = deepcopy(dict(definition))
    for section in ("required", "optional"):
        for name, spec in copy["input"].get(section, {}).items():
            if name in named and isinstance(spec[0], list):
                spec[0] = [*spec[0], *named[name]]
            elif name in named and spec[0] == "COMBO":
                spec[1]["options"] = [*spec[1].get("options", []), *named[name]]
    return copy
