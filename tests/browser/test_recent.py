"""What was looked up before, shown again by clicking; and what ComfyUI makes, beside the original."""

from __future__ import annotations

import io
import re
import urllib.request

import pytest
from PIL import Image, ImageChops, ImageEnhance
from playwright.sync_api import expect

pytestmark = pytest.mark.newest_frontend

TEXT = "an old pier at night\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 5, Size: 512x512, Model: harbour_light"


def test_the_last_look_ups_are_shown_again_searched_and_forgotten(panel, page, host) -> None:
    rows = panel.at("recent")
    expect(panel.at("recent-box")).to_have_count(0)
    panel.look_up(TEXT)
    panel.look_up(900001)
    expect(panel.card("Harbour Light")).to_be_visible()
    panel.look_up("https://civitai.com/images/900004")
    panel.at("recent-button").click()
    expect(panel.at("recent-search")).to_be_focused()
    expect(rows).to_have_count(3)
    expect(rows.nth(0).get_by_test_id("recent-state")).to_have_text("Looked up")
    expect(rows.nth(1)).to_contain_text("Image 900001")
    expect(rows.nth(0)).to_contain_text("now")
    panel.picture("recent", width=760, height=900)

    panel.at("recent-search").fill("900001 soft")
    expect(rows).to_have_count(1)
    expect(panel.at("recent-count")).to_have_text("1 of 3")
    panel.at("recent-search").fill("")
    expect(rows).to_have_count(3)

    # One stop of Tab; the arrows go from row to row, Enter opens.
    panel.at("recent-search").press("Tab")
    expect(panel.at("recent-open").nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(panel.at("recent-open").nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    expect(panel.at("result")).to_have_attribute("data-image-id", "900001")
    expect(panel.at("recent-box")).to_have_count(0)
    expect(panel.at("parameters")).to_contain_text("9007199254740993")

    # A text was kept with its metadata alone.
    panel.at("recent-button").click()
    rows.filter(has_text="Pasted text").get_by_test_id("recent-open").click()
    expect(panel.at("prompt")).to_contain_text("an old pier at night")
    expect(panel.at("card")).to_have_count(1)

    # Another tab sees what this one forgets.
    theirs = panel.in_another_tab().at("recent")
    expect(theirs).to_have_count(3)
    panel.at("recent-button").click()
    rows.filter(has_text="Image 900004").get_by_test_id("recent-remove").click()
    expect(rows).to_have_count(2)
    expect(theirs).to_have_count(2)
    panel.at("recent-clear").click()
    panel.at("recent-clear-cancel").click()
    expect(rows).to_have_count(2)
    panel.at("recent-clear").click()
    panel.at("recent-clear-confirm").click()
    expect(panel.at("recent-none")).to_be_visible()
    expect(theirs).to_have_count(0)


def test_none_are_remembered_where_the_user_wants_none(panel) -> None:
    panel.open_settings()
    panel.at("setting-keep_recent").fill("0")
    panel.at("setting-keep_recent").press("Enter")
    panel.close_settings()
    panel.look_up(900001)
    panel.at("recent-button").click()
    expect(panel.at("recent-none")).to_be_visible()


def _run(panel, page) -> None:
    panel.look_up(900001)
    panel.download_all()
    expect(panel.at("summary")).to_have_text("Missing: 0 of 4", timeout=30_000)
    panel.at("generate").click()
    expect(panel.at("confirmation")).to_be_visible()
    page.evaluate("() => app.queuePrompt(0, 1)")


def test_a_result_stands_beside_its_original(panel, page, host, site) -> None:
    with urllib.request.urlopen(_preview_address(panel)) as answer:
        original = Image.open(io.BytesIO(answer.read()))
    larger = ImageEnhance.Color(ImageChops.offset(original, 3, 1)).enhance(1.5).resize((416, 608))
    larger.save(host.base / "run-gives.png")
    _run(panel, page)
    expect(panel.at("likeness")).to_contain_text("the same picture (0.9", timeout=30_000)
    expect(panel.at("result-differs")).to_contain_text("416x608")
    expect(panel.at("result-seed")).to_have_text("Seed 9007199254740993")
    expect(panel.at("slider-left")).to_have_attribute("alt", "Original")
    assert re.search(r"/api/view\?filename=civitai_900001_00001_\.png", panel.at("slider-right").get_attribute("src"))

    # The range moves the edge by keys; swapping changes the sides.
    panel.at("slider-range").focus()
    before = panel.at("slider-right").evaluate("(image) => image.style.clipPath")
    page.keyboard.press("ArrowRight")
    expect(panel.at("slider-range")).to_have_value("51")
    assert panel.at("slider-right").evaluate("(image) => image.style.clipPath") != before
    panel.at("swap").click()
    expect(panel.at("slider-left")).to_have_attribute("alt", "Result")
    panel.at("zoom").click()
    assert panel.at("slider-left").evaluate("(image) => image.clientWidth === image.naturalWidth")
    panel.at("zoom").click()
    panel.at("swap").click()
    panel.picture("compared", width=760, height=1000)

    # Another run gives another picture: the newest is shown, the earlier one can be chosen.
    (host.base / "run-gives.png").unlink()
    page.evaluate("() => app.queuePrompt(0, 1)")
    expect(panel.at("result-choice")).to_have_count(2, timeout=30_000)
    expect(panel.at("likeness")).to_contain_text("another picture (0.", timeout=30_000)
    panel.at("result-choice").nth(1).click()
    expect(panel.at("likeness")).to_contain_text("the same picture (0.9")

    # It is kept with the look-up, over a reload too, with what differs.
    panel.reload()
    expect(panel.at("result-choice")).to_have_count(2)
    panel.at("result-choice").nth(1).click()
    expect(panel.at("result-differs")).to_contain_text("416x608")
    panel.at("recent-button").click()
    expect(panel.at("recent").first.get_by_test_id("recent-state")).to_contain_text("Run: the same picture (0.9")


def test_a_run_of_another_workflow_is_no_result(panel, page, host) -> None:
    _run(panel, page)
    expect(panel.at("compare")).to_be_visible(timeout=30_000)
    page.evaluate(
        """async () => {
            const { output, workflow } = await app.graphToPrompt()
            const extra_data = { extra_pnginfo: { workflow: { ...workflow, id: 'another' } } }
            const body = JSON.stringify({ prompt: output, client_id: app.api.clientId, extra_data })
            await app.api.fetchApi('/prompt', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
        }"""
    )
    page.wait_for_timeout(1500)
    assert len(list((host.base / "output").glob("civitai_900001_*.png"))) == 2
    expect(panel.at("result-choice")).to_have_count(0)


def _preview_address(panel) -> str:
    panel.look_up(900001)
    return panel.at("preview").get_attribute("src")
