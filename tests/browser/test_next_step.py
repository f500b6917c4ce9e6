"""The one next step: always in view, one after the other, and the ways beside it."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, Route, expect

pytestmark = pytest.mark.newest_frontend

TALL = {"width": 1500, "height": 1080}


def set_models(page: Page, count: int) -> None:
    """The same image with another number of models."""

    def change(route: Route) -> None:
        response = route.fetch()
        body = response.json()
        some = body["resources"]
        models = [some[at % len(some)] | {"file_key": f"{at}:{at}"} for at in range(count)]
        route.fulfill(response=response, body=json.dumps(body | {"resources": models}))

    page.route("**/civitai_remake/resolve", change)


@pytest.mark.parametrize("width", [300, 420, 800])
@pytest.mark.parametrize("models", [1, 9, 60])
def test_the_next_step_is_in_view(panel, page, models: int, width: int) -> None:
    page.set_viewport_size(TALL)
    panel.set_width(width)
    set_models(page, models)
    panel.look_up(900002)
    expect(panel.at("card")).to_have_count(models)
    expect(panel.at("step-bar")).to_have_attribute("data-step", "download")
    step = panel.at("download-all")
    box = step.bounding_box()
    assert box
    assert box["y"] + box["height"] <= TALL["height"]
    assert box["y"] >= 0
    assert step.evaluate(
        """(e) => { const r = e.getBoundingClientRect()
        return e.contains(document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2)) }"""
    )
    assert page.locator(".sidebar-content-container").evaluate("(e) => e.scrollHeight <= e.clientHeight")
    assert panel.parts_too_wide() == []
    panel.picture(f"step-{models}-{width}", **TALL)


@pytest.mark.parametrize("width", [300, 420, 800])
def test_a_card_has_two_lines(panel, page, host, width: int) -> None:
    page.set_viewport_size(TALL)
    panel.set_width(width)
    panel.look_up(900001)
    heights = "(cards) => [...new Set(cards.map((card) => card.getBoundingClientRect().height))]"
    before = panel.at("card").evaluate_all(heights)
    assert len(before) == 1
    assert before[0] <= 52
    panel.download_all()
    expect(panel.at("verdict")).to_have_text("Ready", timeout=30_000)
    assert panel.at("card").evaluate_all(heights) == before
    # Where its file lies gives way before what its strength is.
    cut = "(all) => all.filter((e) => e.scrollWidth > e.clientWidth).map((e) => e.value)"
    assert panel.at("strength-input").evaluate_all(cut) == []
    path = panel.card("Soft Rain").get_by_test_id("path")
    expect(path).to_contain_text("loras/soft_rain.safetensors")
    expect(path).to_have_attribute("title", str(host.models / "loras" / "soft_rain.safetensors"))


def test_from_the_address_to_the_queue_in_three_presses(panel, page) -> None:
    expect(panel.at("step-look-up")).to_have_attribute("aria-disabled", "true")
    panel.at("reference-input").fill("900001")
    panel.at("step-look-up").click()
    expect(panel.at("verdict")).to_have_text("4 to download, 9.2 MB")
    panel.press("download-then-load")
    expect(panel.at("follows")).to_be_visible()
    expect(panel.at("preflight")).to_have_count(0)
    expect(panel.at("confirmation")).to_have_text("Workflow loaded · 15 nodes · txt2img", timeout=30_000)
    expect(panel.at("verdict")).to_have_text("Ready")
    with page.expect_response(
        lambda answer: answer.url.endswith("/prompt") and answer.request.method == "POST"
    ) as asked:
        panel.at("run").click()
    assert asked.value.status == 200
    assert asked.value.request.post_data_json["prompt"]
    expect(panel.at("queued")).to_be_visible()


def test_only_our_own_tab_is_run(panel, page) -> None:
    panel.look_up(900001)
    panel.download_all()
    expect(panel.at("verdict")).to_have_text("Ready", timeout=30_000)
    panel.generate()
    expect(panel.at("run")).to_be_visible()
    page.evaluate("() => app.extensionManager.command.execute('Comfy.NewBlankWorkflow')")
    expect(panel.at("run")).to_have_count(0)
    expect(panel.at("step-bar")).to_have_attribute("data-step", "load")


def test_the_menu_works_by_keys_and_gives_the_focus_back(panel, page) -> None:
    panel.look_up(900001)
    panel.at("more-steps").focus()
    page.keyboard.press("Enter")
    expect(panel.at("download-then-load")).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(panel.at("save-workflow")).to_be_focused()
    page.keyboard.press("Home")
    expect(panel.at("download-then-load")).to_be_focused()
    page.keyboard.press("Escape")
    expect(panel.at("step-menu")).to_have_count(0)
    expect(panel.at("more-steps")).to_be_focused()
    panel.at("more-steps").click()
    page.mouse.click(900, 500)
    expect(panel.at("step-menu")).to_have_count(0)


def test_the_workflow_can_be_kept_as_a_file(panel, page) -> None:
    panel.look_up(900001)
    with page.expect_download() as saved:
        panel.press("save-workflow")
    assert saved.value.suggested_filename == "civitai_900001.json"
    nodes = json.loads(saved.value.path().read_text(encoding="utf-8"))
    classes = {node["class_type"] for node in nodes.values()}
    assert "KSampler" in classes
    assert not any(name.startswith("CivitaiRemake") for name in classes), "anybody can load it"


def test_the_buttons_of_a_long_question_are_in_view(panel, page) -> None:
    def change(route: Route) -> None:
        response = route.fetch()
        body = response.json()
        files = [body["files"][0] | {"file_key": f"{at}:{at}"} for at in range(60)]
        route.fulfill(response=response, body=json.dumps(body | {"files": files}))

    page.route("**/civitai_remake/preflight", change)
    panel.look_up(900001)
    panel.show_files()
    expect(panel.at("preflight-files").locator("li")).to_have_count(60)
    for name in ("preflight-cancel", "preflight-confirm"):
        box = panel.at(name).bounding_box()
        assert box
        assert box["y"] + box["height"] <= (page.viewport_size or {})["height"]
    panel.picture("preflight-60")
