"""The panel's commands: from ComfyUI's menu, by keys, and before the panel was ever open."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .conftest import Panel

RUN = "(name) => app.extensionManager.command.execute('CivitaiRemake.' + name)"
IDS = ["TogglePanel", "LookUpClipboard", "LoadWorkflow", "LoadAndRun", "ShowDownloads", "OpenSettings"]


@pytest.fixture
def closed(page) -> Panel:
    """The panel, never opened yet; keys go to the canvas."""
    page.locator("#graph-canvas").focus()
    return Panel(page)


def _copy(page, text: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("(text) => navigator.clipboard.writeText(text)", text)


def test_a_key_opens_and_closes_the_panel_but_not_while_somebody_types(closed, page) -> None:
    page.keyboard.press("c")
    expect(closed.at("reference-input")).to_be_visible()
    page.locator("#graph-canvas").focus()
    page.keyboard.press("c")
    expect(closed.at("reference-input")).to_have_count(0)
    page.keyboard.press("w")
    search = page.locator(".sidebar-content-container input").first
    search.click()
    page.keyboard.type("cCLGD")
    expect(search).to_have_value("cCLGD")
    expect(closed.at("civitai-remake")).to_have_count(0)


def test_no_key_of_ours_is_one_of_comfyuis(closed, page) -> None:
    keys = page.evaluate(
        """() => app.extensionManager.command.commands.filter((one) => one.keybinding)
            .map(({ id, keybinding: { combo } }) =>
                [id, [combo.key.toUpperCase(), combo.ctrl, combo.alt, combo.shift].join()])"""
    )
    ours = {combo for name, combo in keys if name.startswith("CivitaiRemake.")}
    assert ours == {"C,false,false,false", *(f"{key},false,false,true" for key in "CLGD")}
    assert not ours & {combo for name, combo in keys if not name.startswith("CivitaiRemake.")}


def test_the_clipboard_is_looked_up_before_the_panel_was_ever_open(closed, page) -> None:
    _copy(page, "https://civitai.com/images/900001")
    page.keyboard.press("Shift+C")
    expect(closed.at("summary")).to_be_visible(timeout=20_000)
    expect(closed.at("reference-input")).to_have_value("https://civitai.com/images/900001")


@pytest.mark.parametrize(("held", "code"), [("just words", "clipboard_unreadable"), (" ", "clipboard_empty")])
def test_what_cannot_be_looked_up_is_told(closed, page, held: str, code: str) -> None:
    _copy(page, held)
    page.evaluate(RUN, "LookUpClipboard")
    expect(closed.at("fault")).to_have_attribute("data-code", code)
    closed.at("reference-input").fill("900001")
    expect(closed.at("fault")).to_have_count(0)


def test_a_browser_that_keeps_the_clipboard_to_itself_is_told_with_what_helps(closed, page) -> None:
    page.evaluate(
        "() => { navigator.clipboard.readText = () => Promise.reject(new DOMException('no', 'NotAllowedError')) }"
    )
    page.evaluate(RUN, "LookUpClipboard")
    expect(closed.at("fault")).to_contain_text("Paste it into the box with Ctrl+V.")
    page.evaluate("() => Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.evaluate(RUN, "LookUpClipboard")
    expect(closed.at("fault")).to_have_attribute("data-code", "clipboard_closed")


def test_without_an_image_there_is_nothing_to_load(closed, page) -> None:
    page.evaluate(RUN, "LoadAndRun")
    expect(closed.at("fault")).to_have_attribute("data-code", "nothing_shown")


def test_a_workflow_is_loaded_once_it_is_said_that_models_are_missing_and_not_run_without_them(closed, page) -> None:
    closed.open()
    closed.look_up(900001)
    page.evaluate(RUN, "TogglePanel")
    expect(closed.at("civitai-remake")).to_have_count(0)
    page.evaluate(RUN, "LoadAndRun")
    expect(closed.at("fault")).to_have_attribute("data-code", "models_missing")
    page.locator("#graph-canvas").focus()
    page.keyboard.press("Shift+L")
    closed.at("dialog-continue").click()
    expect(closed.at("confirmation")).to_be_visible(timeout=30_000)


def test_an_image_whose_models_are_here_is_loaded_and_run_after_a_reload_too(closed, page) -> None:
    closed.open()
    closed.look_up(900001)
    closed.download_all()
    expect(closed.at("summary")).to_have_text("Missing: 0 of 4", timeout=30_000)
    page.reload()
    page.wait_for_function("window.app?.extensionManager?.workflow?.activeWorkflow", timeout=60_000)
    page.evaluate(RUN, "OpenSettings")
    expect(closed.at("setting-connections")).to_be_visible()
    closed.close_settings()
    page.evaluate(RUN, "LoadAndRun")
    expect(closed.at("queued")).to_be_visible(timeout=30_000)


def test_they_stand_in_a_menu_of_their_own(closed, page) -> None:
    page.get_by_test_id("comfy-menu-button").or_(page.locator(".comfy-menu-button-wrapper")).first.click()
    entry = page.get_by_role("menuitem", name="Civitai Remake", exact=True)
    expect(entry).to_be_visible()
    entry.hover()
    expect(page.get_by_role("menuitem", name="Look up the clipboard")).to_be_visible()
    closed.picture("menu", width=900, height=700)
    page.get_by_role("menuitem", name="Open or close the panel").click()
    expect(closed.at("reference-input")).to_be_visible()


@pytest.mark.newest_frontend
def test_they_are_called_by_their_names_in_the_list_of_keys(closed, page) -> None:
    page.evaluate("() => app.extensionManager.setting.set('Comfy.Locale', 'ja')")
    page.evaluate(RUN, "OpenSettings")
    page.locator('[data-nav-id="keybinding"]').click()
    page.locator("#keybinding-panel-header input").fill("Civitai")
    expect(page.get_by_text("Civitai Remake: クリップボードの内容を調べる")).to_be_visible()
