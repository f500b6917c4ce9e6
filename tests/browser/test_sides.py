"""Where the panel stands: on either side, as wide as somebody has drawn it, beside either renderer."""

from __future__ import annotations

import itertools
from pathlib import Path

from playwright.sync_api import expect

from .test_next_step import TALL, set_models

WIDTHS = (300, 420, 800)

# Two of these overlap where each has words or a picture of its own and both lie in the same place.
OVERLAPS = """() => { const edges = (e) => { if (!e.matches('p, h3')) return e.getBoundingClientRect()
        const words = document.createRange(); words.selectNodeContents(e); return words.getBoundingClientRect() }
    const parts = [...document.querySelectorAll('.crm :is(p, h3, button, img, input, textarea, select)')]
        .filter((e) => e.checkVisibility() && !e.closest('.crm-hidden, .crm-slider, .crm-choice'))
        .map((e) => [e, edges(e)])
    return parts.flatMap(([one, a], at) => parts.slice(at + 1).filter(([other, b]) =>
        !one.contains(other) && one.closest('.crm-foot') === other.closest('.crm-foot')
        && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
        && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
        .map(([other]) => `${one.outerHTML.slice(0, 80)} | ${other.outerHTML.slice(0, 80)}`)) }"""


def test_nine_models_on_either_side_at_every_width(panel, page, frontend: Path) -> None:
    page.set_viewport_size(TALL)
    set_models(page, 9)
    panel.look_up(900001)
    expect(panel.at("card")).to_have_count(9)
    for side, nodes_two, width in itertools.product(("left", "right"), (False, True), WIDTHS):
        settings = {"Comfy.Sidebar.Location": side, "Comfy.VueNodes.Enabled": nodes_two}
        for name, value in settings.items():
            page.evaluate("([name, value]) => app.extensionManager.setting.set(name, value)", [name, value])
        if not panel.at("reference-input").is_visible():
            panel.open()
        expect(panel.at("card")).to_have_count(9)
        panel.set_width(width)
        page.wait_for_timeout(100)
        where = (side, nodes_two, width)
        box = panel.at("civitai-remake").bounding_box()
        step = panel.at("download-all").bounding_box()
        assert box, where
        assert step, where
        assert abs(box["width"] - width) <= 12, where
        middle = box["x"] + box["width"] / 2
        assert (middle < TALL["width"] / 2) == (side == "left"), where
        assert 0 <= step["y"] <= TALL["height"] - step["height"], where
        assert panel.parts_too_wide() == [], where
        ground = panel.at("civitai-remake").evaluate("(panel) => getComputedStyle(panel).backgroundColor")
        assert not ground.startswith("rgba"), where
        assert page.evaluate(OVERLAPS) == [], where
        panel.picture(f"sides-{side}-{width}", **TALL)


CUT = "(all) => all.filter((e) => e.scrollWidth > e.clientWidth).map((e) => e.textContent)"


def test_what_matters_most_is_never_cut(panel, page, site) -> None:
    """The words of the step, how long a download takes yet, the base model of a card; no bands beside the picture."""
    page.set_viewport_size(TALL)
    set_models(page, 9)
    panel.look_up(900001)
    expect(panel.at("step-bar")).to_have_attribute("data-step", "download")
    for width in WIDTHS:
        panel.set_width(width)
        page.wait_for_timeout(100)
        assert page.locator(".crm-step-words").evaluate_all(CUT) == [], width
        box = panel.at("preview").bounding_box()
        assert box
        assert abs(box["width"] / box["height"] - 832 / 1216) < 0.02, width
    assert page.locator(".crm-card-line > .crm-cut").evaluate_all(CUT) == []
    page.unroute_all()
    panel.look_up(900003)
    panel.look_up(900001)
    site.turn(speed=100_000)
    panel.download_all()
    panel.at("downloads-button").click()
    expect(panel.at("eta").first).to_be_visible(timeout=20_000)
    panel.set_width(300)
    page.wait_for_timeout(100)
    assert panel.at("eta").evaluate_all(CUT) == []
    # An order runs downwards, however wide the panel is.
    panel.set_width(800)
    page.wait_for_timeout(100)
    lefts = "(rows) => new Set(rows.map((row) => row.getBoundingClientRect().x)).size"
    assert panel.at("queue-row").evaluate_all(lefts) == 1


def test_the_width_is_used(panel, page) -> None:
    """Wide enough for two cards beside each other, they stand so."""
    page.set_viewport_size(TALL)
    set_models(page, 9)
    panel.look_up(900001)
    columns = "(cards) => new Set(cards.map((card) => Math.round(card.getBoundingClientRect().x))).size"
    for width, count in zip(WIDTHS, (1, 1, 2), strict=True):
        panel.set_width(width)
        page.wait_for_timeout(100)
        assert panel.at("card").evaluate_all(columns) == count, width
