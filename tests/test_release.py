"""What the registry reads of a release: one version in every place, and addresses under names that it knows."""

import gzip
import json
import re
from pathlib import Path

from civitai_remake.civitai_utils.site.sites import VERSION

ROOT = Path(__file__).parents[1]
PROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
# The registry's tool reads these and no others (comfy-cli 1.23, registry/config_parser.py).
ADDRESSES = {"Homepage", "Documentation", "Repository", "Issues"}


def test_one_version_everywhere() -> None:
    changelog = (ROOT / "docs" / "changelog.md").read_text(encoding="utf-8")
    lock = json.loads((ROOT / "ui" / "package-lock.json").read_text(encoding="utf-8"))
    versions = {
        "pyproject.toml": re.findall(r'^version = "(.+)"', PROJECT, re.MULTILINE),
        "docs/changelog.md": re.findall(r"^## (\d[\d.]*)", changelog, re.MULTILINE)[:1],
        "ui/package.json": [json.loads((ROOT / "ui" / "package.json").read_text(encoding="utf-8"))["version"]],
        "ui/package-lock.json": [lock["version"], lock["packages"][""]["version"]],
    }
    assert {place: set(found) for place, found in versions.items()} == {place: {VERSION} for place in versions}


def test_each_address_stands_under_a_name_the_registry_knows() -> None:
    block = re.search(r"^\[project\.urls\]\n(.*?)(?=^\[)", PROJECT, re.MULTILINE | re.DOTALL)
    assert block is not None
    names = set(re.findall(r'^"?([\w ]+)"? = ', block[1], re.MULTILINE))
    assert {"Repository", "Issues"} <= names <= ADDRESSES


def test_the_panels_first_paint_is_small() -> None:
    """What ComfyUI's page fetches of us before the panel is drawn; all else is a chunk that comes when it is wanted."""
    entry = (ROOT / "js" / "main.js").read_bytes()
    assert len(gzip.compress(entry)) < 90_000
    first = re.findall(rb"""(?:^|[;}])import[^(;]*?["']([^"']+)["']""", entry)
    assert [name for name in first if b"chunks" in name] == []
    # Every .js is started by ComfyUI as an extension of its own.
    assert [path.name for path in (ROOT / "js").rglob("*.js")] == ["main.js"]
