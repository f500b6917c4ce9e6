"""A picture whose checkpoint bears a wrong label: where it comes to, what is built, and a file in the wrong folder."""

from __future__ import annotations

import os
import urllib.request
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.newest_frontend

POOL, NAME = 72, "tidePool_v10.safetensors"


def put(site: Any, path: Path) -> None:
    """The model's file, where an earlier version has put it long ago."""
    address = f"{site.url}/api/download/models/{910000 + POOL}?fileId={710000 + POOL}"
    with urllib.request.urlopen(address) as response:
        path.write_bytes(bytes(response.read()))
    os.utime(path, (1_600_000_000, 1_600_000_000))


def test_a_flux_labelled_sdxl_comes_to_the_bare_models_and_gets_its_own_graph(panel, page, host) -> None:
    panel.look_up(900013)
    panel.expect_state("Tide Pool", "missing")
    panel.download_all()
    panel.expect_state("Tide Pool", "present")
    found = [path.parent.name for path in host.models.rglob(NAME)]
    assert found in (["unet"], ["diffusion_models"])
    # Nothing is pressed: what the file is, and what it needs besides, is known as soon as it is here.
    expect(panel.card("Tide Pool").get_by_test_id("header-says")).to_contain_text("the file itself is Flux.1 dev")
    panel.expect_state("clip_l.safetensors", "missing")
    panel.picture("wrong-label", height=1500)
    panel.download_all()
    expect(panel.at("summary")).to_contain_text("Missing: 0 of", timeout=20_000)
    panel.generate()
    expect(panel.at("fidelity")).to_contain_text("SDXL 1.0")
    expect(panel.at("fidelity")).to_contain_text("Flux.1 dev")
    assert page.evaluate("() => app.graph._nodes.some((node) => node.type === 'UNETLoader')")


def test_a_file_in_the_wrong_folder_is_moved_when_the_user_says_so(panel, site, host) -> None:
    strayed = host.models / "checkpoints" / NAME
    put(site, strayed)
    panel.look_up(900013)
    panel.expect_state("Tide Pool", "present")
    card = panel.card("Tide Pool")
    expect(card.get_by_test_id("misplaced")).to_contain_text("belongs in models/diffusion_models")
    panel.picture("misplaced", width=900, height=1500)
    card.get_by_test_id("move-file").click()
    panel.picture("move-dialog")
    panel.at("move-cancel").click()
    assert strayed.exists()
    card.get_by_test_id("move-file").click()
    panel.at("move-confirm").click()
    expect(card.get_by_test_id("misplaced")).to_have_count(0)
    panel.expect_state("Tide Pool", "present")
    assert not strayed.exists()
    assert len(list(host.models.rglob(NAME))) == 1
