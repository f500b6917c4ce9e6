"""Our settings, the key and our commands in ComfyUI's own places, and that nothing of them is kept there."""

from __future__ import annotations

import json
import urllib.request
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

LOCALES = Path(__file__).parents[2] / "locales"
LANGUAGES = ("zh-TW", "zh", "ja", "ko")
ROWS = """() => Object.values(app.extensionManager.setting.settings)
    .filter(({ id }) => id.startsWith('CivitaiRemake.'))
    .map(({ id, name, tooltip, category, telemetry, type }) =>
        ({ id, name, tooltip, category, telemetry, type: typeof type }))"""


def _told(host, path: str) -> Any:
    with urllib.request.urlopen(f"{host.url}/{path}") as answer:
        return json.load(answer)


@pytest.fixture
def sent(page) -> list[tuple[str, str]]:
    """What the page sends from here on: paths and bodies."""
    seen: list[tuple[str, str]] = []
    page.on("request", lambda one: seen.append((one.url, one.post_data or "")) if one.method == "POST" else None)
    return seen


def test_every_setting_has_a_row_that_is_not_counted(panel, page, host) -> None:
    rows = {row["id"].removeprefix("CivitaiRemake."): row for row in page.evaluate(ROWS)}
    folders = {f"folders_{kind['type']}" for kind in _told(host, "civitai_remake/folders")["kinds"]}
    wanted = {"api_key"} | _told(host, "civitai_remake/settings").keys() - {"folders"} | folders
    assert set(rows) >= wanted
    assert {name for name in rows if not name.startswith("folders_")} == wanted - folders
    for row in rows.values():
        assert row["telemetry"] == {"trackChanges": False}, row
        assert (row["type"], row["category"][0]) == ("function", "Civitai Remake"), row
        assert row["name"], row
        assert row["tooltip"], row


def test_the_wheel_opens_comfyuis_dialog_and_what_is_changed_there_is_the_servers(panel, page, host, sent) -> None:
    dialog = panel.open_settings()
    expect(dialog).to_contain_text("Connections per file")
    for name, value in (("connections", "8"), ("files_at_once", "2")):
        panel.at(f"setting-{name}").select_option(value)
    panel.at("setting-speed_limit").fill("12.5")
    panel.at("setting-speed_limit").press("Tab")
    expect(panel.at("setting-pause_while_generating")).to_be_focused()
    page.keyboard.press("Space")
    expect(panel.at("setting-pause_while_generating")).to_be_checked()
    expect(panel.at("setting-pause_while_generating")).to_have_role("switch")
    panel.at("setting-keep_recent").fill("7")
    panel.at("setting-keep_recent").press("Enter")
    page.wait_for_timeout(300)
    now = _told(host, "civitai_remake/settings")
    chosen = {"connections": 8, "files_at_once": 2, "speed_limit": 12_500_000, "keep_recent": 7}
    assert chosen.items() <= now.items()
    assert now["pause_while_generating"] is True
    assert {url.rpartition("/")[2] for url, _ in sent} == {"settings"}
    assert all("/civitai_remake/settings" in url for url, _ in sent), "ComfyUI's own store got nothing"
    assert not [name for name in _told(host, "settings") if "ivitai" in name]
    panel.close_settings()
    panel.reload()
    panel.open_settings()
    expect(panel.at("setting-connections")).to_have_value("8")
    expect(panel.at("setting-speed_limit")).to_have_value("12.5")


def test_another_pages_change_shows_when_the_dialog_opens(panel, page, host) -> None:
    body = json.dumps({"connections": 6}).encode()
    request = urllib.request.Request(
        f"{host.url}/civitai_remake/settings", body, {"Content-Type": "application/json", "X-Civitai-Remake": "1"}
    )
    urllib.request.urlopen(request).close()
    panel.open_settings()
    expect(panel.at("setting-connections")).to_have_value("6")


def test_the_dialogs_search_finds_them(panel, page) -> None:
    panel.open_settings()
    search = page.get_by_placeholder("Search Settings")
    search.fill("pickle")
    expect(panel.at("setting-allow_pickles")).to_be_visible()
    expect(panel.at("setting-connections")).to_have_count(0)
    search.fill("Folders for new")
    expect(panel.at("folder-used-lora")).to_be_visible()


def test_the_key_is_set_tested_and_removed_and_goes_to_its_own_route_alone(panel, page, host, site, sent) -> None:
    dialog = panel.open_settings()
    field = dialog.get_by_test_id("key-input")
    expect(field).to_have_attribute("type", "password")
    field.fill("wrong-key")
    dialog.get_by_test_id("key-save").click()
    expect(dialog.get_by_test_id("key-verdict")).to_contain_text("does not accept this key, so it was not stored")
    field.fill("sample-key")
    field.press("Enter")
    expect(dialog.get_by_test_id("key-verdict")).to_have_text("Stored.")
    expect(dialog).to_contain_text("The stored key is used, account sample-artist.")
    expect(field).to_have_value("")
    dialog.get_by_test_id("key-test").click()
    expect(dialog.get_by_test_id("key-verdict")).to_have_text("Civitai accepts the key, account sample-artist.")
    panel.picture("settings")
    stores = "() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, location.href])"
    assert "-key" not in page.evaluate(stores)
    with_it = [
        url.rpartition("/civitai_remake/")[2] for url, body in sent if "wrong-key" in body or "sample-key" in body
    ]
    assert with_it == ["key", "key"]
    assert "-key" not in json.dumps(_told(host, "settings"))
    dialog.get_by_test_id("key-remove").click()
    expect(dialog.get_by_test_id("key-verdict")).to_have_text("The stored key was removed.")
    expect(dialog.get_by_test_id("key-test")).to_have_count(0)


def test_the_panel_goes_on_once_the_key_is_set_in_the_dialog(panel, site) -> None:
    panel.look_up(900004)
    panel.at("add-key").click()
    expect(panel.at("step-bar").get_by_test_id("key-input")).to_be_focused()
    dialog = panel.open_settings()
    dialog.get_by_test_id("key-input").fill("sample-key")
    dialog.get_by_test_id("key-input").press("Enter")
    expect(dialog.get_by_test_id("key-verdict")).to_have_text("Stored.")
    panel.close_settings()
    panel.expect_state("Members Only", "present")


@pytest.mark.parametrize("language", LANGUAGES)
def test_comfyui_calls_them_by_their_names_in_the_users_language(panel, page, language: str) -> None:
    page.evaluate("(tag) => app.extensionManager.setting.set('Comfy.Locale', tag)", language)
    dialog = panel.open_settings()
    names = json.loads((LOCALES / language / "settings.json").read_text(encoding="utf-8"))
    groups = json.loads((LOCALES / language / "main.json").read_text(encoding="utf-8"))["settingsCategories"]
    for row in names.values():
        expect(dialog).to_contain_text(row["name"])
    for group in groups.values():
        expect(dialog).to_contain_text(group)
    expect(panel.at("setting-allow_pickles")).to_have_attribute(
        "aria-label", names["CivitaiRemake_allow_pickles"]["name"]
    )
    words = LOCALES.parent / "ui" / "src" / "words" / language / "settings.json"
    expect(dialog).to_contain_text(json.loads(words.read_text(encoding="utf-8"))["keyNone"])
    panel.picture(f"settings-{language}")
