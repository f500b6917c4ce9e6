"""The panel without a mouse: few stops of Tab, arrows within lists, and a focus that never gets lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .conftest import TAB, wait_for_app

pytestmark = pytest.mark.newest_frontend

FOCUSED = """() => { const e = document.activeElement; const row = e.closest('[data-file-key]')
    return [e.dataset.testid ?? e.tagName, row?.dataset.fileKey ?? ''].join(' ').trim() }"""


def stops(page: Page, last: str, most: int = 80) -> list[str]:
    """What Tab stops at, from what has the focus to `last`."""
    seen: list[str] = []
    while len(seen) < most:
        page.keyboard.press("Tab")
        seen.append(page.evaluate(FOCUSED))
        if seen[-1].startswith(last):
            return seen
    raise AssertionError(seen)


def heard_by_the_host(page: Page) -> Callable[[], list[str]]:
    """The keys that reach the page beside the panel, from now on."""
    page.evaluate(
        "() => { window.heard = []; for (const name of ['keydown', 'keyup'])"
        " window.addEventListener(name, (event) => window.heard.push(event.key)) }"
    )
    return lambda: list(page.evaluate("() => window.heard"))


@pytest.mark.parametrize("image", [900001, 900003])
def test_few_stops_lie_between_the_box_and_the_step(panel, page, image: int) -> None:
    panel.look_up(image)
    panel.at("reference-input").focus()
    found = stops(page, "download-all")
    assert len(found) <= 14, found


def test_arrows_go_through_the_cards(panel, page) -> None:
    panel.look_up(900001)
    cards = panel.at("card")
    panel.at("use-model").first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(cards.nth(0).get_by_test_id("download")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(cards.nth(1).get_by_test_id("download")).to_be_focused()
    page.keyboard.press("End")
    expect(cards.last.get_by_test_id("download")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(cards.last.get_by_test_id("use-model")).to_be_focused()
    page.keyboard.press("Space")
    expect(cards.last).to_have_attribute("data-on", "false")
    # What was left is where Tab comes back to.
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    expect(cards.last.get_by_test_id("use-model")).to_be_focused()


def test_the_focus_stays_in_its_place_when_a_button_becomes_another(panel, page, site) -> None:
    site.turn(stall=910001)
    panel.look_up(900001)
    card = panel.card("Harbour Light")
    card.get_by_test_id("download").focus()
    page.keyboard.press("Enter")
    panel.expect_state("Harbour Light", "downloading")
    assert card.evaluate("(card) => card.contains(document.activeElement)")
    page.keyboard.press("ArrowDown")
    assert panel.at("card").nth(1).evaluate("(card) => card.contains(document.activeElement)")
    # Whoever has left is not fetched back.
    page.keyboard.press("Shift+Tab")
    card.get_by_test_id("cancel").click()
    panel.at("reference-input").focus()
    site.turn(stall=None)
    panel.expect_state("Harbour Light", "cancelled")
    expect(panel.at("reference-input")).to_be_focused()


def test_the_focus_goes_into_the_panel_and_back(page: Page, host) -> None:
    tab = page.locator(TAB).first
    box = page.get_by_test_id("reference-input")
    tab.focus()
    page.keyboard.press("Enter")
    expect(box).to_be_focused()
    page.get_by_test_id("close-button").focus()
    page.keyboard.press("Enter")
    expect(box).to_have_count(0)
    expect(page.locator(TAB).first).to_be_focused()
    # A page that opens it by itself takes nothing from where the user is.
    # Playwright's own questions to the page count as presses; here there are none.
    page.add_init_script("Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } })")
    page.reload()
    wait_for_app(page)
    page.evaluate("() => app.extensionManager.sidebarTab.toggleSidebarTab('civitai-remake')")
    expect(box).to_be_visible()
    expect(box).not_to_be_focused()


@pytest.mark.parametrize(
    ("opener", "inside"),
    [("recent-button", "recent-search"), ("key-button", "key-input")],
)
def test_a_popover_gives_the_focus_back(panel, page, opener: str, inside: str) -> None:
    panel.look_up(900001)
    panel.at(opener).focus()
    page.keyboard.press("Enter")
    panel.at(inside).focus()
    keys = heard_by_the_host(page)
    page.keyboard.press("Escape")
    expect(panel.at(inside)).to_have_count(0)
    expect(panel.at(opener)).to_be_focused()
    expect(panel.at("reference-input")).to_be_visible()
    assert keys() == []


def test_a_dialog_keeps_the_focus_and_the_keys(panel, page) -> None:
    panel.look_up(900001)
    panel.at("more-steps").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    expect(panel.at("show-files")).to_be_focused()
    page.keyboard.press("Enter")
    dialog = panel.at("preflight")
    expect(page.get_by_role("dialog", name="Download these models?")).to_be_visible()
    expect(panel.at("preflight-total")).to_be_visible()
    for key in ["Tab"] * 5 + ["Shift+Tab"] * 5:
        page.keyboard.press(key)
        # Past the last one the browser itself has its turn, as everywhere.
        inside = "(dialog) => document.activeElement === document.body || dialog.contains(document.activeElement)"
        assert dialog.evaluate(inside), key
    keys = heard_by_the_host(page)
    page.keyboard.press("q")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(panel.at("more-steps")).to_be_focused()
    assert keys() == []


def test_enter_acts_once(panel, page) -> None:
    """Held down it opens a dialog, and does not answer it too; nor does it while a word is composed."""
    panel.look_up(900001)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    panel.at("more-steps").click()
    panel.at("show-files").focus()
    page.keyboard.down("Enter")
    expect(panel.at("preflight-total")).to_be_visible()
    for _ in range(5):
        page.keyboard.down("Enter")
    page.keyboard.up("Enter")
    expect(panel.at("preflight")).to_be_visible()
    assert "download-all" not in asked
    panel.at("preflight-cancel").click()
    panel.at("reference-input").fill("900002")
    panel.at("reference-input").dispatch_event("keydown", {"key": "Enter", "isComposing": True, "bubbles": True})
    page.wait_for_timeout(200)
    assert "fetch" not in asked
    page.keyboard.down("Enter")
    page.keyboard.down("Enter")
    page.keyboard.up("Enter")
    expect(panel.at("result")).to_have_attribute("data-image-id", "900002")
    assert asked.count("fetch") == 1


def test_one_region_says_what_has_changed(panel, page) -> None:
    """Whole sentences at whole steps, and nothing of every percent."""
    page.evaluate(
        """() => { window.said = []
        const region = document.querySelector('[data-testid=announcer]')
        new MutationObserver(() => window.said.push(region.textContent.trim())).observe(
            region, { childList: true, characterData: true, subtree: true }) }"""
    )
    assert page.locator(".crm [role=status], .crm [aria-live=polite]").count() == 1
    panel.at("reference-input").press_sequentially("900001")
    expect(panel.at("announcer")).to_have_text("Image 900001")
    panel.look_up(900001)
    expect(panel.at("announcer")).to_contain_text("4 models: 4 to download, 9.2 MB")
    panel.download_all()
    expect(panel.at("announcer")).to_contain_text("Ready", timeout=30_000)
    panel.generate()
    expect(panel.at("announcer")).to_contain_text("Workflow loaded", timeout=30_000)
    said = page.evaluate("() => window.said.filter(Boolean)")
    assert [words for words in said if "%" in words] == []
    # What is typed is said once it rests, not with every key.
    assert [words for words in said if words.startswith("Image 9")] == ["Image 900001"]
    assert len([words for words in said if "downloaded" in words]) <= 4
