"""What the tests of graphs share: the checks of a host over the node definitions of several ComfyUI versions."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from civitai_remake.civitai_utils.host.core_nodes import core_definitions
from civitai_remake.civitai_utils.host.own_definitions import own_definitions
from civitai_remake.pipeline.nodes.check_graph import check_graph
from civitai_remake.pipeline.nodes.definitions import is_output
from civitai_remake.pipeline.nodes.node_versions import SOUND
from civitai_remake.pipeline.workflow.fit_to_host import is_of_file
from civitai_remake.pipeline.workflow.missing_nodes import missing_nodes

HOST = Path(__file__).parents[3] / "dev" / "preview_host"
RECORDED = Path(__file__).parents[4] / "shared" / "data" / "object_info"
# The hosts these versions were recorded on had no torchaudio, without which ComfyUI leaves its nodes of sound out.
SILENT = frozenset({"0.3.64", "0.8.0"})
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


@pytest.fixture(scope="session")
def definitions() -> Callable[[str], Mapping[str, Any]]:
    """The node definitions of a recorded version, or with ``own`` those that come with the pack."""

    @cache
    def read(version: str) -> Mapping[str, Any]:
        if version == "own":
            return {**core_definitions(), **own_definitions()}
        path = RECORDED / f"{version}.json"
        if not path.exists():
            pytest.skip("recorded answers not here")
        known: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return known

    return read


@pytest.fixture(scope="session")
def faults(definitions: Callable[[str], Mapping[str, Any]]) -> Callable[[Graph, str], list[str]]:
    """What the pack's own check says, over a version's definitions, against a graph whose files are all there."""

    def tell(graph: Graph, version: str) -> list[str]:
        known = definitions(version)
        graph = json.loads(json.dumps(graph, allow_nan=False))
        missing = missing_nodes(graph, known)
        if missing and not (version in SILENT and SOUND.issuperset(missing)):
            return [f"no node {name}" for name in missing]
        if missing:
            return []
        ends = any(is_output(known[str(node["class_type"])]) for node in graph.values())
        return [str(fault) for fault in check_graph(graph, known) if not is_of_file(fault)] + ["no end"] * (not ends)

    return tell
