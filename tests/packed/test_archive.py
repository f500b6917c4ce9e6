"""The archive that users get from the registry: the pack is in it, whole, and works; nothing else is."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
ARCHIVE = os.environ.get("CIVITAI_REMAKE_PACKED")
ALLOWED = re.compile(
    r"(__init__|civitai_download|civitai_routes)\.py|(civitai_nodes|civitai_utils|pipeline)/(\w+/)*\w+\.py"
    r"|civitai_utils/host/\w+\.json|pipeline/gallery/page/\w+\.(html|css|js)"
    r"|locales/[\w-]+/(main|commands|settings)\.json"
    r"|js/main\.js|js/chunks/[\w-]+\.mjs|js/docs/\w+\.md|js/THIRD_PARTY_NOTICES\.txt|pyproject\.toml|README\.md|LICENSE"
)
IMPORT_ALL = """
import importlib, importlib.util, pkgutil, sys
spec = importlib.util.spec_from_file_location("packed", sys.argv[1], submodule_search_locations=[sys.argv[2]])
pack = importlib.util.module_from_spec(spec)
sys.modules["packed"] = pack
spec.loader.exec_module(pack)
def stop(name):
    raise
for module in pkgutil.walk_packages([sys.argv[2]], "packed.", onerror=stop):
    print(importlib.import_module(module.name).__name__.removeprefix("packed."))
"""

pytestmark = pytest.mark.packed


@pytest.fixture(scope="module")
def archive() -> Path:
    if not ARCHIVE:
        pytest.skip("no archive here; run `python dev test registry`, which makes one")
    return Path(ARCHIVE)


@pytest.fixture
def unpacked(archive: Path, tmp_path: Path) -> Path:
    """The pack where the registry's installer puts it."""
    folder = tmp_path / "custom_nodes" / "civitai-remake"
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(folder)
    return folder


@pytest.fixture
def host(unpacked: Path, tmp_path: Path, serving) -> Iterator[str]:
    """The preview host with the pack of the archive, and no site to ask."""
    frontend = tmp_path / "frontend"
    frontend.mkdir()
    (frontend / "index.html").write_text("<html></html>", encoding="utf-8")
    environ = {"CIVITAI_BASE_URL": "http://127.0.0.1:9", "CIVITAI_API_KEY": ""}
    options = ("--frontend", frontend, "--base", tmp_path, "--pack", unpacked)
    with serving("preview_host", *options, **environ) as url:
        yield url


def ask(url: str, body: object = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as response:
        return json.load(response)


def test_nothing_but_the_pack_is_in_it(archive: Path) -> None:
    names = zipfile.ZipFile(archive).namelist()
    assert [name for name in names if not ALLOWED.fullmatch(name)] == []
    assert len(names) == len(set(names))


def test_every_file_of_the_pack_is_in_it(archive: Path) -> None:
    folders = [ROOT / name for name in ("civitai_nodes", "civitai_utils", "pipeline")]
    sources = [*ROOT.glob("*.py"), *(path for folder in folders for path in folder.rglob("*.py"))]
    sources += [*(ROOT / "js").rglob("*.*"), *(ROOT / "locales").glob("*/*")]
    sources += (ROOT / "pipeline" / "gallery" / "page").iterdir()
    wanted = {path.relative_to(ROOT).as_posix() for path in sources}
    wanted |= {"pyproject.toml", "README.md", "LICENSE", "civitai_utils/host/node_definitions.json"}
    wanted |= {"civitai_utils/host/own_definitions.json"}
    assert wanted - set(zipfile.ZipFile(archive).namelist()) == set()


def test_every_module_of_it_can_be_imported(unpacked: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-I", "-c", IMPORT_ALL, unpacked / "__init__.py", unpacked]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    imported = set(done.stdout.split())
    assert {"civitai_routes", "pipeline.reproduce", "pipeline.routes"} <= imported
    assert len(imported) >= len(list(unpacked.rglob("*.py"))) - 1


def test_the_tab_is_served_as_it_was_built(host: str) -> None:
    (script,) = [path for path in ask(f"{host}/extensions") if path.endswith("/main.js") and "civitai-remake" in path]
    with urllib.request.urlopen(host + script) as response:
        assert response.read() == (ROOT / "js" / "main.js").read_bytes()


def test_the_words_that_comfyui_itself_translates_are_told(host: str) -> None:
    told = ask(f"{host}/i18n")
    assert set(told) == {folder.name for folder in (ROOT / "locales").iterdir()}
    assert all(words["settings"]["CivitaiRemake_connections"]["name"] for words in told.values())


def test_the_routes_answer(host: str) -> None:
    assert ask(f"{host}/civitai/downloads") == {"downloads": [], "waiting": []}
    assert ask(f"{host}/civitai/key")["set"] is False
    assert ask(f"{host}/civitai/local?type=lora") == {"files": []}
    text = "a lighthouse\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 5, Size: 512x768"
    assert ask(f"{host}/civitai/fetch", {"image_id": text})["seed"] == 5
