"""The panel without a mouse: few stops of Tab, arrows within lists, and a focus that never gets lost."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

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
