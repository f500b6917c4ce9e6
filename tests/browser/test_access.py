"""For whoever works without a mouse, without sight of it, or in another theme: axe-core on every state of the panel."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.newest_frontend

AXE = Path(__file__).parents[2] / "ui" / "node_modules" / "axe-core" / "axe.min.js"
THEMES = ("dark", "light", "arc", "nord", "solarized", "github")
SERIOUS = ("serious", "critical")


# What turns round for ever cannot be finished.
FINISH = """() => document.getAnimations().forEach((one) => {
  if (Number.isFinite(one.effect?.getComputedTiming().endTime)) one.finish() })"""


class Audit:
    """axe-core on the panel and its dialogs, in every theme of ComfyUI."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.evaluate(AXE.read_text(encoding="utf-8"))
        self.found: set[str] = set()

    def look(self, state: str) -> None:
        """Everything serious in what is shown now."""
        for theme in THEMES:
            self.page.evaluate("(id) => app.extensionManager.setting.set('Comfy.ColorPalette', id)", theme)
            # Colours that are on their way are no colours to judge.
            self.page.evaluate(FINISH)
            answer = self.page.evaluate("() => axe.run('.crm', { resultTypes: ['violations'] })")
            for rule in answer["violations"]:
                if rule["impact"] in SERIOUS:
                    self.found |= {f"{state} in {theme}: {rule['id']}: {_told(node)}" for node in rule["nodes"]}


def _told(node: dict[str, Any]) -> str:
    colours = next((one["data"] for one in node["any"] if one["id"] == "color-contrast"), None)
    ratio = f"{colours['contrastRatio']} of {colours['fgColor']} on {colours['bgColor']} " if colours else ""
    return ratio + re.sub(r"\s+", " ", node["html"])[:160]


@pytest.fixture
def audit(page: Page) -> Audit:
    return Audit(page)


def test_before_anything_is_here(panel, page, audit: Audit) -> None:
    audit.look("empty")
    panel.at("reference-input").fill("123456")
    panel.at("lookup-button").click()
    expect(panel.at("fault").first).to_be_visible()
    audit.look("fault")
    assert not audit.found, "\n".join(sorted(audit.found))


def test_with_models_missing(panel, page, site, audit: Audit) -> None:
    panel.look_up(900004)
    panel.card("gone_away").get_by_test_id("more").click()
    panel.card("gone_away").get_by_test_id("use-local").click()
    expect(panel.at("local-files")).to_be_visible()
    panel.show_parameters()
    audit.look("missing")
    panel.at("more-steps").click()
    audit.look("menu")
    page.keyboard.press("Escape")
    panel.at("add-key").click()
    panel.at("key-input").fill("wrong-key")
    panel.at("key-save").click()
    expect(panel.at("key-verdict")).to_be_visible()
    audit.look("key")
    panel.show_files()
    audit.look("preflight")
    panel.at("preflight-cancel").click()
    panel.generate()
    expect(panel.at("missing-dialog")).to_be_visible()
    audit.look("missing dialog")
    panel.at("dialog-cancel").click()
    panel.at("recent-button").click()
    expect(panel.at("recent").first).to_be_visible()
    audit.look("recent")
    panel.at("recent-clear").click()
    audit.look("forget dialog")
    assert not audit.found, "\n".join(sorted(audit.found))


def test_from_the_download_to_the_compared_result(panel, page, host, site, audit: Audit) -> None:
    site.turn(stall=910001, speed=2_000_000)
    panel.look_up(900001)
    panel.card("Soft Rain").get_by_test_id("use-model").uncheck()
    panel.download_all()
    panel.expect_state("Harbour Light", "downloading")
    audit.look("downloading")
    panel.card("Harbour Light").get_by_test_id("pause").click()
    panel.expect_state("Harbour Light", "paused")
    audit.look("paused")
    site.turn(stall=None)
    panel.card("Harbour Light").get_by_test_id("resume").click()
    panel.card("Soft Rain").get_by_test_id("use-model").check()
    panel.expect_state("Harbour Light", "present")
    panel.download_all()
    expect(panel.at("verdict")).to_have_text("Ready", timeout=30_000)
    audit.look("present")
    panel.generate()
    expect(panel.at("confirmation")).to_be_visible()
    panel.at("fidelity").locator("summary").click()
    audit.look("report")
    panel.at("run").click()
    expect(panel.at("likeness")).to_be_visible(timeout=30_000)
    audit.look("compared")
    panel.at("zoom").click()
    audit.look("compared at actual size")
    assert not audit.found, "\n".join(sorted(audit.found))


def test_the_queue_and_the_settings(panel, page, site, audit: Audit) -> None:
    site.turn(corrupt=910013)
    panel.look_up(900001)
    site.turn(stall=910001)
    panel.download_all()
    panel.expect_state("Harbour Light", "downloading")
    panel.at("downloads-button").click()
    expect(panel.at("queue-row")).to_have_count(4)
    audit.look("queue")
    panel.at("queue-cancel-all").click()
    audit.look("cancel dialog")
    panel.at("queue-cancel-keep").click()
    site.turn(stall=None)
    expect(panel.at("queue-reason")).to_be_visible(timeout=20_000)
    panel.at("queue-done").click()
    audit.look("queue at its end")
    panel.open_settings()
    # Until the server has told them they cannot be changed, and look it.
    expect(panel.at("setting-connections")).to_be_enabled()
    audit.look("settings")
    assert not audit.found, "\n".join(sorted(audit.found))


def test_what_a_post_and_a_closed_model_show(panel, audit: Audit) -> None:
    panel.at("reference-input").fill("https://civitai.com/posts/950001")
    panel.at("lookup-button").click()
    expect(panel.at("choice").first).to_be_visible()
    audit.look("choices")
    panel.look_up(900006)
    expect(panel.at("closed")).to_be_visible()
    audit.look("closed")
    panel.look_up(900021)
    panel.at("choose-author").check()
    expect(panel.at("author-needs")).to_be_visible()
    audit.look("author")
    assert not audit.found, "\n".join(sorted(audit.found))


# What a colour is on the screen, however it is written, and the contrast of two after WCAG.
CONTRAST = """const rgb = (colour) => { const c = new OffscreenCanvas(1, 1).getContext('2d')
    c.fillStyle = colour; c.fillRect(0, 0, 1, 1); return [...c.getImageData(0, 0, 1, 1).data].slice(0, 3) }
const linear = (one) => (one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
const light = (colour) => rgb(colour)
    .reduce((sum, one, at) => sum + linear(one / 255) * [0.2126, 0.7152, 0.0722][at], 0)
const contrast = (one, other) => { const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b)
    return (bright + 0.05) / (dark + 0.05) }"""


def test_whatever_has_the_focus_shows_it(panel, page) -> None:
    panel.look_up(900001)
    panel.show_parameters()
    ring = f"""() => {{ {CONTRAST}
        const e = document.activeElement, s = getComputedStyle(e)
        const ground = getComputedStyle(document.querySelector('.side-bar-panel')).backgroundColor
        return e.closest('.crm') && {{ what: e.outerHTML.slice(0, 100), style: s.outlineStyle,
            width: s.outlineWidth, contrast: contrast(s.outlineColor, ground) }} }}"""
    for theme in THEMES:
        page.evaluate("(id) => app.extensionManager.setting.set('Comfy.ColorPalette', id)", theme)
        panel.at("reference-input").focus()
        while seen := page.evaluate(ring):
            assert (seen["style"], seen["width"]) == ("solid", "2px"), (theme, seen)
            assert seen["contrast"] >= 3, (theme, seen)
            page.keyboard.press("Tab")


def test_with_colours_of_their_own_edges_and_focus_are_seen(panel, page, site) -> None:
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    site.turn(stall=910001, speed=2_000_000)
    panel.look_up(900001)
    edges = """() => [...document.querySelectorAll('.crm button, .crm input, .crm textarea')]
        .filter((e) => e.checkVisibility() && !e.matches('.crm-link, .crm-hidden, [type=checkbox], [type=file]'))
        .filter((e) => getComputedStyle(e).borderTopStyle !== 'solid' || getComputedStyle(e).borderTopWidth === '0px')
        .map((e) => e.outerHTML.slice(0, 100))"""
    assert page.evaluate(edges) == []
    panel.at("reference-input").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle") == "solid"
    panel.download_all()
    panel.expect_state("Harbour Light", "downloading")
    # The bar is filled in another colour than its ground, and nothing turns or slides.
    seen = page.evaluate(
        """() => { const bar = document.querySelector('.crm-bar'), value = bar.querySelector('.crm-bar-value')
        return { filled: getComputedStyle(value).backgroundColor !== getComputedStyle(bar).backgroundColor,
            moves: document.getAnimations().filter((one) => one.effect.target?.closest?.('.crm')).length } }"""
    )
    assert seen == {"filled": True, "moves": 0}
    panel.picture("forced-colors")


def test_a_batch(panel, audit: Audit) -> None:
    panel.at("reference-input").fill("https://civitai.com/posts/950001")
    panel.at("lookup-button").click()
    panel.at("tick").first.check()
    audit.look("ticked")
    panel.at("remake-all").click()
    expect(panel.at("batch-question")).to_be_visible(timeout=30_000)
    audit.look("batch asking")
    panel.at("batch-go-on").click()
    expect(panel.at("batch")).to_have_attribute("data-phase", "ended", timeout=60_000)
    audit.look("batch at its end")
    assert not audit.found, "\n".join(sorted(audit.found))
