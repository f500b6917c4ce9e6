"""A look-up that fails, is slow or is cancelled: what was shown before it stays."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.newest_frontend


def test_a_failed_look_up_keeps_the_last_result(panel, page) -> None:
    panel.look_up(900001)
    expect(panel.card("Harbour Light")).to_be_visible()
    panel.at("reference-input").fill("987654321")
    panel.at("lookup-button").click()
    expect(panel.at("fault")).to_have_attribute("data-code", "image_not_found")
    expect(panel.at("reference-input")).to_have_value("987654321")
    expect(panel.at("result")).to_have_attribute("data-image-id", "900001")
    expect(panel.card("Harbour Light")).to_be_visible()
    fault, result = panel.at("fault").bounding_box(), panel.at("result").bounding_box()
    assert fault["y"] + fault["height"] <= result["y"]
    # The step is to look up what stands in the box; without it, it is that of the picture shown.
    expect(panel.at("step-look-up")).to_be_visible()
    panel.at("reference-input").fill("")
    expect(panel.at("download-all")).to_be_visible()
    panel.look_up(900004)
    expect(panel.at("fault")).to_have_count(0)
    expect(panel.at("result")).to_have_attribute("data-image-id", "900004")


def test_a_slow_look_up_says_what_it_waits_for_and_can_be_cancelled(panel, page, site) -> None:
    panel.look_up(900001)
    site.turn(delay=30)
    box = panel.at("reference-input")
    box.fill("900004")
    box.press("Enter")
    expect(panel.at("loading")).to_contain_text("Reading...")
    expect(panel.at("loading")).to_contain_text("Waiting for Civitai's answer...", timeout=9_000)
    expect(panel.at("waited")).to_be_visible()
    expect(panel.at("result")).to_have_attribute("data-image-id", "900001")
    box.press("Escape")
    expect(panel.at("loading")).to_have_count(0)
    expect(box).to_have_value("900004")
    expect(panel.at("fault")).to_have_count(0)
    expect(panel.card("Harbour Light")).to_be_visible()

    box.press("Enter")
    panel.at("cancel-look-up").click()
    expect(panel.at("loading")).to_have_count(0)
    site.turn(delay=0)
    panel.look_up(900004)
    expect(panel.card("Put Aside")).to_be_visible()


def test_codes_lie_in_a_fold_and_nothing_is_as_in_the_image_whose_file_is_not_here(panel, page) -> None:
    panel.at("reference-input").fill("987654321")
    panel.at("lookup-button").click()
    expect(panel.at("fault-code")).to_be_hidden()
    panel.at("fault").locator("summary").click()
    expect(panel.at("fault-code")).to_have_text("image_not_found")

    panel.look_up(900001)
    panel.generate_anyway()
    expect(panel.at("grade")).to_contain_text("once its files are here")
    panel.at("fidelity").locator("summary").click()
    row = panel.at("fidelity").locator("[data-field='checkpoint']")
    expect(row).to_contain_text("as in the image, once its file is here")
    expect(panel.at("fidelity")).not_to_contain_text("exact")
    panel.download_all()
    expect(panel.at("summary")).to_have_text("Missing: 0 of 4", timeout=30_000)
    expect(panel.at("grade")).not_to_contain_text("once its files are here")
    expect(row).to_contain_text("as in the image")
