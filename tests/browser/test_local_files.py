"""Files that are here already, under any name: proven, chosen by hand, or brought by the user."""

from __future__ import annotations

import base64
import os
import urllib.request
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.newest_frontend

ECHO, RAIN = 64, 11
LONG_AGO = 1_600_000_000
TELL = """(fields) => app.api.dispatchEvent(new CustomEvent('civitai.local.progress', { detail: {
    pack: 'civitai-remake', file_key: '910064:710064', path: '/models/loras/other.safetensors', hashed_bytes: 42,
    total_bytes: 100, local_path: null, listed_name: null, ...fields } }))"""
DROP = """([name, data, target]) => {
    const transfer = new DataTransfer()
    const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0))
    transfer.items.add(new File([bytes], name))
    const place = document.querySelector(target)
    for (const kind of ['dragenter', 'dragover', 'drop'])
        place.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }))
}"""


def file_of(site: Any, number: int) -> bytes:
    """A model's file, as the sample site offers it."""
    address = f"{site.url}/api/download/models/{910000 + number}?fileId={710000 + number}"
    with urllib.request.urlopen(address) as response:
        return bytes(response.read())


def put(path: Path, content: bytes) -> None:
    """A file that has been here for long."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (LONG_AGO, LONG_AGO))


def as_upload(name: str, content: bytes) -> dict[str, Any]:
    return {"name": name, "mimeType": "application/octet-stream", "buffer": content}


def test_a_proof_is_told_as_it_goes(panel, page) -> None:
    panel.look_up(900004)
    page.evaluate(TELL, {"status": "hashing"})
    panel.expect_state("Faint Echo", "checking")
    echo = panel.card("Faint Echo")
    expect(echo.get_by_test_id("checking")).to_contain_text(
        "A file of this size is here; proving that it is the same... 42 %"
    )
    expect(echo.get_by_test_id("download")).to_have_count(0)
    expect(panel.at("summary")).to_have_text("Missing: 6 of 6, 1 being checked")
    panel.picture("checking")
    page.evaluate(TELL, {"status": "absent"})
    panel.expect_state("Faint Echo", "missing")
    page.evaluate(TELL, {"status": "found", "local_path": "/models/loras/other.safetensors", "listed_name": "other"})
    panel.expect_state("Faint Echo", "present")
    expect(echo.get_by_test_id("path")).to_contain_text("other.safetensors")
    expect(panel.at("summary")).to_have_text("Missing: 5 of 6")


def test_a_renamed_model_is_found(panel, host, site) -> None:
    put(host.models / "loras" / "sub" / "renamed_echo.safetensors", file_of(site, ECHO))
    panel.look_up(900004)
    panel.expect_state("Faint Echo", "present")
    expect(panel.card("Faint Echo").get_by_test_id("path")).to_contain_text("renamed_echo.safetensors")


def test_another_local_file_is_used_instead(panel, page, host, site) -> None:
    content = file_of(site, RAIN)
    for name in ("my_own_blend.safetensors", "sub/another.safetensors"):
        put(host.models / "loras" / name, content)
    panel.look_up(900004)
    lost = panel.card("gone_away")
    panel.expect_state("gone_away", "unresolved")
    lost.get_by_test_id("use-local").click()
    expect(lost.get_by_test_id("local-file")).to_have_count(2)
    lost.get_by_test_id("local-filter").fill("blend OWN")
    expect(lost.get_by_test_id("local-file")).to_have_count(1)
    panel.picture("local-files")
    lost.get_by_test_id("local-file").click()
    panel.expect_state("gone_away", "present")
    expect(lost.get_by_test_id("path")).to_have_text("Your file instead: my_own_blend.safetensors")
    expect(panel.at("summary")).to_have_text("Missing: 5 of 6")
    panel.reload()
    panel.expect_state("gone_away", "present")
    with page.expect_response("**/civitai_remake/generate") as answered:
        panel.generate()
        panel.at("dialog-continue").click()
    nodes = answered.value.json()["workflow"].values()
    assert "my_own_blend.safetensors" in [node["inputs"].get("lora_name") for node in nodes]
    lost.get_by_test_id("own-file").click()
    panel.expect_state("gone_away", "unresolved")


def test_the_picker_works_by_keyboard_and_says_when_nothing_is_here(panel, page, host, site) -> None:
    panel.look_up(900004)
    lost = panel.card("gone_away")
    button = lost.get_by_test_id("use-local")
    button.focus()
    page.keyboard.press("Enter")
    expect(lost.get_by_test_id("no-local-files")).to_have_text("No LoRA file is here.")
    expect(button).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Enter")
    put(host.models / "loras" / "mine.safetensors", file_of(site, RAIN))
    page.keyboard.press("Enter")
    expect(lost.get_by_test_id("local-filter")).to_be_focused()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")


def test_a_supplied_file_becomes_the_model(panel, host, site) -> None:
    panel.look_up(900004)
    echo = panel.card("Faint Echo")
    echo.get_by_test_id("more").click()
    echo.get_by_test_id("supply-input").set_input_files(as_upload("from_a_friend.safetensors", file_of(site, ECHO)))
    panel.expect_state("Faint Echo", "present")
    expect(echo.get_by_test_id("path")).to_contain_text("faint_echo.safetensors")
    assert (host.models / "loras" / "faint_echo.safetensors").is_file()
    expect(panel.at("summary")).to_have_text("Missing: 5 of 6")


def test_another_file_is_taken_only_when_the_user_insists(panel, page, host, site) -> None:
    panel.look_up(900004)
    echo = panel.card("Faint Echo")
    page.evaluate(
        DROP,
        ["stray.safetensors", base64.b64encode(file_of(site, RAIN)).decode(), '[data-file-key="910064:710064"] p'],
    )
    expect(echo.get_by_test_id("supply-state")).to_have_attribute("data-status", "differs")
    assert not list((host.models / "loras").rglob("stray*"))
    panel.picture("supply-differs")
    echo.get_by_test_id("supply-anyway").click()
    panel.expect_state("Faint Echo", "present")
    expect(echo.get_by_test_id("path")).to_have_text("Your file instead: stray.safetensors")
    assert (host.models / "loras" / "stray.safetensors").is_file()


def test_a_model_file_beside_the_cards_is_not_taken(panel, page) -> None:
    panel.look_up(900004)
    page.evaluate(DROP, ["stray.safetensors", "AAAA", '[data-testid="reference-input"]'])
    expect(panel.at("fault")).to_contain_text("stray.safetensors is no picture.")
    panel.expect_state("Faint Echo", "missing")
