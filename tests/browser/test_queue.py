"""All downloads as one queue: in the panel, below the canvas, by mouse and keys; what is told where it is closed."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Page, Route, expect

# ComfyUI's own, of which 1.35.9 shows some whenever its lists of models are read anew.
TOAST = '[data-testid="toast"], .p-toast-message'
LIST = "civitai-remake-downloads"


@pytest.fixture
def waiting(panel, site, request):
    """Three that wait behind one that stalls; one of them may come wrong."""
    site.turn(corrupt=getattr(request, "param", None))
    panel.look_up(900001)
    site.turn(stall=910001)
    panel.download_all()
    panel.expect_state("Harbour Light", "downloading")
    return panel


def names(panel) -> list[str]:
    """The rows of the queue, from the top."""
    return [one.split("_")[0] for one in panel.at("queue-row").locator(".crm-name").all_text_contents()]


def asked_order(page: Page) -> list[str]:
    """The order the server has."""
    answer = page.evaluate("async () => (await app.api.fetchApi('/civitai_remake/downloads')).json()")
    of = {one["file_key"]: one["filename"].split("_")[0] for one in answer["downloads"]}
    return [of[key] for key in answer["waiting"]]


def test_the_order_is_changed_by_keys_and_said(waiting, page) -> None:
    panel = waiting
    panel.at("downloads-button").click()
    expect(panel.at("queue-row")).to_have_count(4)
    assert names(panel) == ["harbourLightXL", "soft", "ink", "paper"]
    last = panel.at("queue-row").filter(has_text="paper_lanterns")
    expect(last).to_have_attribute("aria-label", "paper_lanterns.safetensors, waiting, 3 of 3. "
                                                 "Alt with the up or down arrow moves it.")  # fmt: skip
    panel.at("queue-row").first.focus()
    page.keyboard.press("End")
    expect(last).to_be_focused()
    page.keyboard.press("Alt+ArrowUp")
    expect(panel.at("queue-news")).to_have_text("paper_lanterns.safetensors is now 2 of 3 that wait.")
    page.keyboard.press("Alt+ArrowUp")
    expect(panel.at("queue-news")).to_have_text("paper_lanterns.safetensors is now 1 of 3 that wait.")
    expect(last).to_be_focused()
    expect(panel.at("queue-row").nth(1)).to_contain_text("paper_lanterns")
    assert names(panel) == ["harbourLightXL", "paper", "soft", "ink"]
    page.wait_for_timeout(300)
    assert asked_order(page) == ["paper", "soft", "ink"]
    # One stop of Tab for all rows.
    assert page.evaluate("document.querySelectorAll('[data-testid=queue-row][tabindex=\"0\"]').length") == 1


def test_the_order_is_changed_by_dragging(waiting, page) -> None:
    panel = waiting
    panel.at("downloads-button").click()
    rows = panel.at("queue-row")
    rows.filter(has_text="paper_lanterns").drag_to(rows.filter(has_text="soft_rain"), target_position={"x": 40, "y": 4})
    expect(rows.nth(1)).to_contain_text("paper_lanterns")
    assert names(panel) == ["harbourLightXL", "paper", "soft", "ink"]
    page.wait_for_timeout(300)
    assert asked_order(page) == ["paper", "soft", "ink"]
    expect(page.locator("[data-drop]")).to_have_count(0)
    # What runs has no place among those that wait.
    expect(rows.first).not_to_have_attribute("draggable", "true")
    # The order holds in another tab.
    other = panel.in_another_tab()
    expect(other.at("queue-row")).to_have_count(4)
    assert names(other) == ["harbourLightXL", "paper", "soft", "ink"]


@pytest.mark.parametrize("waiting", [910011], indirect=True)
def test_pause_limit_and_retry_of_all(waiting, page, site) -> None:
    panel = waiting
    panel.at("downloads-button").click()
    expect(panel.at("queue-sums")).to_contain_text("1 running · 3 waiting")
    panel.at("queue-pause-all").click()
    expect(panel.at("queue-sums")).to_have_text("4 paused")
    panel.at("setting-speed_limit").fill("50")
    panel.at("setting-speed_limit").press("Enter")
    site.turn(stall=None)
    panel.at("queue-resume-all").click()
    failed = panel.at("queue-row").filter(has_text="soft_rain")
    expect(failed).to_have_attribute("data-state", "failed", timeout=20_000)
    expect(failed.get_by_test_id("queue-reason")).to_contain_text("SHA256")
    expect(panel.at("queue-sums")).to_have_text("1 failed", timeout=20_000)
    panel.picture("queue-failed")
    site.turn(corrupt=None)
    failed.get_by_test_id("queue-retry").click()
    panel.at("queue-done").click()
    expect(panel.at("queue-row")).to_have_count(4, timeout=20_000)
    expect(panel.at("queue-done")).to_have_text("4 files are here")
    kept = page.evaluate("async () => (await app.api.fetchApi('/civitai_remake/settings')).json()")
    assert kept["speed_limit"] == 50_000_000


def test_cancel_of_all_is_asked_about(waiting, page, host, site) -> None:
    panel = waiting
    panel.at("downloads-button").click()
    panel.at("queue-cancel-all").click()
    page.keyboard.press("Escape")
    expect(panel.at("queue-row")).to_have_count(4)
    panel.at("queue-cancel-all").click()
    panel.at("queue-cancel-confirm").click()
    expect(panel.at("queue-row")).to_have_count(0)
    expect(panel.at("queue-empty")).to_be_visible()
    assert not [path for path in host.models.rglob("*") if path.is_file()]


def test_the_list_lies_below_the_canvas_too(waiting, page, site) -> None:
    panel = waiting
    toggle = f"() => app.extensionManager.command.execute('Workspace.ToggleBottomPanelTab.{LIST}')"
    page.evaluate(toggle)
    below = panel.at("queue-panel")
    expect(below.get_by_test_id("queue-row")).to_have_count(4)
    expect(page.get_by_text("Civitai downloads").first).to_be_visible()
    panel.picture("queue-below")
    # What is changed here is changed there.
    panel.at("downloads-button").click()
    below.get_by_test_id("queue-row").filter(has_text="ink_outline").focus()
    page.keyboard.press("Alt+Home")
    expect(panel.at("civitai-remake").get_by_test_id("queue-row").nth(1)).to_contain_text("ink_outline")
    for _ in range(3):
        page.evaluate(toggle)
    expect(below.get_by_test_id("queue-row")).to_have_count(0)
    page.evaluate(toggle)
    expect(below.get_by_test_id("queue-row")).to_have_count(4)
    # The workflow still finds the panel's own edge.
    panel.generate_anyway()
    page.evaluate(toggle)


def test_whoever_opens_the_panel_from_its_badge_sees_the_queue(waiting, page, site) -> None:
    panel = waiting
    page.evaluate("sessionStorage.clear()")
    page.reload()
    page.wait_for_function("window.app?.extensionManager?.workflow?.activeWorkflow")
    panel.open()
    expect(panel.at("queue-row")).to_have_count(4)
    # Whoever looks something up looks at that, and finds the queue behind its button.
    panel.look_up(900002)
    expect(panel.at("queue")).to_have_count(0)
    expect(panel.at("downloads-button")).to_have_attribute("data-count", "4")
    panel.at("downloads-button").click()
    expect(panel.at("queue-row")).to_have_count(4)


def test_a_closed_panel_is_told_of_once(waiting, page, site, frontend) -> None:
    panel = waiting
    toasts = page.locator(TOAST).filter(has_text=re.compile("Downloading|here|failed"))
    page.wait_for_timeout(1200)
    expect(toasts).to_have_count(0)
    panel.at("close-button").click()
    site.turn(speed=400_000, stall=None)
    if "1.58" in str(frontend):
        expect(toasts).to_contain_text("Downloading", timeout=10_000)
        panel.picture("queue-toast")
    site.turn(speed=None)
    expect(toasts).to_have_count(1, timeout=20_000)
    expect(toasts).to_contain_text("4 models are here", timeout=30_000)
    panel.picture("queue-told")
    if "1.58" in str(frontend):
        toasts.get_by_role("button", name="Show").click()
        expect(panel.at("reference-input")).to_be_visible()
        expect(toasts).to_have_count(0)


@pytest.mark.parametrize("waiting", [910012], indirect=True)
def test_what_failed_behind_a_closed_panel_is_told(waiting, page, site) -> None:
    panel = waiting
    panel.at("close-button").click()
    site.turn(stall=None)
    toasts = page.locator(TOAST).filter(has_text="failed")
    expect(toasts).to_contain_text("3 came, 1 failed", timeout=30_000)
    expect(toasts).to_have_count(1)
    expect(toasts).to_contain_text("Open Civitai Remake")


@pytest.mark.newest_frontend
@pytest.mark.parametrize("width", [300, 420, 800])
@pytest.mark.parametrize("palette", ["dark", "light"])
def test_the_queue_fits(waiting, page, width: int, palette: str) -> None:
    panel = waiting
    page.evaluate("(id) => app.extensionManager.setting.set('Comfy.ColorPalette', id)", palette)
    panel.set_width(width)
    panel.at("downloads-button").click()
    expect(panel.at("queue-row")).to_have_count(4)
    assert panel.parts_too_wide() == []
    panel.picture(f"queue-{palette}-{width}")


@pytest.mark.newest_frontend
def test_a_long_question_is_grouped_by_folder(panel, page) -> None:
    def change(route: Route) -> None:
        response = route.fetch()
        body = response.json()
        first = body["files"][0]
        files = [
            first | {"file_key": f"{at}:{at}", "filename": f"file_{at}.safetensors", "bytes": 1_000_000,
                     "folder": "D:/models/loras" if at % 3 else "D:/models/checkpoints"}
            for at in range(60)
        ]  # fmt: skip
        route.fulfill(response=response, body=json.dumps(body | {"files": files}))

    page.route("**/civitai_remake/preflight", change)
    page.set_viewport_size({"width": 1280, "height": 720})
    panel.look_up(900001)
    panel.show_files()
    expect(panel.at("preflight-folder")).to_have_text(["D:/models/checkpoints", "D:/models/loras"])
    expect(panel.at("preflight-sum")).to_have_text(["20.0 MB", "40.0 MB"])
    for name in ("preflight-total", "preflight-drive", "preflight-cancel", "preflight-confirm"):
        box = panel.at(name).first.bounding_box()
        assert box
        assert box["y"] + box["height"] <= 720
        assert box["y"] >= 0
    panel.picture("preflight-folders")


@pytest.mark.newest_frontend
def test_where_nothing_is_to_be_decided_a_line_says_where_it_goes(panel, site) -> None:
    panel.look_up(900001)
    site.turn(stall=910001)
    panel.press("download-all")
    expect(panel.at("preflight")).to_have_count(0)
    expect(panel.at("room")).to_contain_text("To checkpoints, loras.")
    expect(panel.at("room")).to_contain_text("free")
