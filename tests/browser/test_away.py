"""ComfyUI goes away and comes back; the place in the panel stays over tabs and reloads; two pages show the same."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.newest_frontend


def test_while_comfyui_is_away_nothing_is_pressed_in_vain_and_then_all_is_asked_anew(panel, page, host, site) -> None:
    panel.look_up(900001)
    # Where there is little room the speed and the bytes give way.
    panel.set_width(420)
    site.turn(speed=400_000)
    panel.download_all()
    expect(panel.card("Harbour Light").get_by_test_id("speed")).to_be_visible(timeout=15_000)

    host.process.kill()
    expect(panel.at("away")).to_contain_text("ComfyUI is away.")
    expect(panel.at("step-bar")).to_have_attribute("data-step", "away")
    expect(panel.at("step-bar")).to_contain_text("Waiting for ComfyUI...")
    # How fast it was is no news; what has come stands.
    expect(panel.at("speed")).to_have_count(0)
    expect(panel.at("eta")).to_have_count(0)
    expect(panel.at("bytes").first).to_be_visible()
    panel.at("reference-input").fill("900004")
    expect(panel.at("lookup-button")).to_have_attribute("aria-disabled", "true")
    expect(panel.at("lookup-button")).to_have_attribute("title", re.compile("ComfyUI is away"))
    panel.at("lookup-button").click(force=True)
    expect(panel.at("loading")).to_have_count(0)
    expect(panel.at("fault")).to_have_count(0)
    panel.at("reference-input").press("Enter")
    expect(panel.at("fault")).to_have_attribute("data-code", "host_unreachable")
    panel.picture("away", width=760, height=1000)

    host.kill_and_start_again()
    expect(panel.at("away")).to_have_count(0, timeout=20_000)
    expect(panel.at("fault")).to_have_count(0)
    expect(panel.at("result")).to_have_attribute("data-image-id", "900001")
    expect(panel.at("reference-input")).to_have_value("900004")
    # What the new ComfyUI says of the download, not what was last heard.
    expect(panel.card("Harbour Light")).to_have_attribute("data-state", "interrupted")
    panel.at("reference-input").fill("")
    site.turn(speed=None)
    panel.press("resume-all")
    expect(panel.card("Harbour Light")).to_have_attribute("data-state", "present", timeout=30_000)


def test_what_comfyui_must_do_is_out_of_reach_while_it_is_away(panel, page, host, site) -> None:
    site.turn(stall=910001)
    panel.look_up(900001)
    panel.download_all()
    panel.expect_state("Harbour Light", "downloading")
    panel.at("downloads-button").click()
    panel.at("recent-button").click()
    expect(panel.at("recent")).to_have_count(1)
    panel.at("queue-cancel-all").click()
    host.process.kill()
    expect(panel.at("away")).to_be_visible()
    expect(panel.at("announcer")).to_contain_text("ComfyUI is away.")
    in_queue = ("queue-pause-all", "queue-cancel-all", "queue-cancel-confirm")
    for name in (*in_queue, "recent-clear", "recent-open", "recent-remove"):
        expect(panel.at(name)).to_have_attribute("aria-disabled", "true")
    panel.at("queue-cancel-confirm").click(force=True)
    panel.at("queue-cancel-keep").click()
    # What cannot be pressed looks so.
    assert panel.at("lookup-button").evaluate("(e) => getComputedStyle(e).opacity") == "0.5"
    panel.at("recent-open").click(force=True)
    panel.at("queue-pause-all").click(force=True)
    page.wait_for_timeout(300)
    expect(panel.at("fault")).to_have_count(0)
    host.kill_and_start_again()
    expect(panel.at("away")).to_have_count(0, timeout=20_000)
    expect(panel.at("recent-clear")).not_to_have_attribute("aria-disabled", "true")


def test_the_place_stays_over_tabs_and_reloads(panel, page) -> None:
    page.set_viewport_size({"width": 1500, "height": 620})
    panel.look_up(900001)
    panel.show_parameters()
    panel.at("prompt").locator("summary").click()
    body = panel.at("panel-body")
    body.evaluate("(body) => body.scrollTo(0, 300)")
    top = "(body) => Math.round(body.scrollTop)"
    assert body.evaluate(top) == 300
    page.wait_for_timeout(200)

    def expect_the_place() -> None:
        expect(panel.at("all-parameters")).to_have_attribute("open", "")
        expect(panel.at("prompt").locator("details")).to_have_attribute("open", "")
        page.wait_for_function("() => Math.abs(document.querySelector('.crm-body').scrollTop - 300) < 2", timeout=4000)

    # Closed, and behind another tab.
    panel.at("close-button").click()
    expect(panel.at("panel-body")).to_have_count(0)
    panel.open()
    expect_the_place()
    page.evaluate("() => app.extensionManager.sidebarTab.toggleSidebarTab('model-library')")
    expect(panel.at("panel-body")).to_have_count(0)
    panel.open()
    expect_the_place()
    panel.reload()
    expect_the_place()

    # Another picture begins at its top, folded; the first one is unfolded as it was when it comes again.
    panel.look_up(900004)
    assert panel.at("all-parameters").get_attribute("open") is None
    assert body.evaluate(top) == 0
    panel.look_up(900001)
    expect(panel.at("all-parameters")).to_have_attribute("open", "")


def test_two_pages_show_the_same_and_look_up_apart(panel, page, site) -> None:
    panel.look_up(900001)
    other = panel.in_another_tab()
    expect(other.at("empty")).to_be_visible()
    other.look_up(900001)
    site.turn(speed=600_000)
    panel.download_all()
    expect(other.card("Harbour Light")).to_have_attribute(
        "data-state", re.compile("waiting|downloading"), timeout=15_000
    )
    other.at("cancel-all").click()
    expect(panel.card("Harbour Light")).to_have_attribute("data-state", "cancelled", timeout=10_000)

    panel.at("key-button").click()
    panel.at("key-input").fill("sample-key")
    panel.at("key-save").click()
    expect(other.at("key-button")).to_have_attribute("title", re.compile("API key: .+"), timeout=10_000)

    other.look_up(900004)
    expect(other.at("result")).to_have_attribute("data-image-id", "900004")
    expect(panel.at("result")).to_have_attribute("data-image-id", "900001")
