"""What the tests of the author's workflow share: models of this computer, as plans and as files."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.library.model_library import ModelLibrary, PlainFolders
from civitai_remake.civitai_utils.model_files import FilePlan, ModelFile, Present, Resolved, Unavailable, Wanted
from civitai_remake.civitai_utils.recipe_parts import EmbeddedGraph, Source
from civitai_remake.civitai_utils.values import ResourceMention
from civitai_remake.pipeline.authors.told import AuthorsWorkflow
from civitai_remake.pipeline.authors_workflow import authors_workflow

HEADER = json.dumps({"w": {"dtype": "U8", "shape": [8], "data_offsets": [0, 8]}}).encode()
WEIGHTS = struct.pack("<Q", len(HEADER)) + HEADER + b"w" * 8


def planned(name: str, listed: str | None, kind: str = "lora", state: str = "here", version: int = 5) -> FilePlan:
    """The model that the graph calls ``name``, listed here as ``listed``."""
    of_kind = ModelKind(kind)
    file = ModelFile(version_id=version, file_id=version + 70, name=f"published_{version}.safetensors", kind=of_kind)
    mention = ResourceMention(kind=of_kind, name=name, version_id=version)
    resolution = Resolved(mention=mention, file=file, found_by="version id")
    if state == "here":
        return Present(
            resolution=resolution, path=Path("models") / (listed or ""), listed_name=listed or "", kind=of_kind
        )
    if state == "coming":
        return Wanted(resolution=resolution, folder=Path("models"), file_name=listed or "")
    return Unavailable(resolution=resolution, code="not_on_site", reason="gone")


@pytest.fixture(name="planned")
def _planned() -> Callable[..., FilePlan]:
    return planned


@pytest.fixture
def library(tmp_path: Path) -> Callable[..., ModelLibrary]:
    """The model folders of this computer with these files in them."""

    def library(*files: str) -> ModelLibrary:
        for name in files:
            path = tmp_path / "models" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(WEIGHTS)
        return ModelLibrary(PlainFolders(tmp_path / "models"))

    return library


@pytest.fixture
def authors(library: Callable[..., ModelLibrary]) -> Callable[..., AuthorsWorkflow]:
    """The author's workflow of a graph in either form."""

    def authors(
        prompt: Any = None, workflow: Any = None, *, plans: tuple[FilePlan, ...] = (), files: tuple[str, ...] = (),
        known: frozenset[str] | None = None,
    ) -> AuthorsWorkflow:  # fmt: skip
        graph = EmbeddedGraph(source=Source.GRAPH, prompt=prompt, workflow=workflow)
        return authors_workflow(graph, plans, library(*files).snapshot(), known)

    return authors
