"""What is made to stop a browser or to have it call home does neither."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, Route, expect

pytestmark = pytest.mark.newest_frontend

SETTINGS = "\nSteps: 21, Sampler: Euler a, CFG scale: 6.5, Seed: 42, Size: 512x768, Version: v1.10.1"


def test_ten_thousand_models_leave_the_page_at_work(panel, page: Page) -> None:
    panel.look_up("".join(f"<lora:a{number}:1>" for number in range(10_000)) + SETTINGS)
    expect(panel.at("card")).to_have_count(60)
    expect(panel.at("summary")).to_contain_text("of 500")
    expect(panel.at("cut").filter(has_text="the first 500 were read")).to_have_count(1)
    more = panel.at("show-more")
    expect(more).to_have_text("Show 60 more of 440")
    panel.picture("many-models")
    more.click()
    expect(panel.at("card")).to_have_count(120)
    # The page still answers at once.
    waited = page.evaluate("() => new Promise((done) => { const t = performance.now(); "
                           "requestAnimationFrame(() => setTimeout(() => done(performance.now() - t))) })")  # fmt: skip
    assert waited < 1000


def test_a_picture_on_a_strangers_host_is_never_asked_for(panel, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    def elsewhere(route: Route) -> None:
        answer = route.fetch()
        body = answer.json() | {"image_url": "https://evil.example/spy.png", "preview_url": None}
        route.fulfill(response=answer, body=json.dumps(body))

    page.route("**/civitai_remake/fetch", elsewhere)
    panel.look_up(900001)
    expect(panel.at("preview")).to_have_count(0)
    expect(panel.at("result")).to_contain_text("No preview")
    assert not [url for url in asked if "evil.example" in url]


def test_a_thousand_downloads_of_other_pictures_leave_the_page_at_work(panel, page: Page) -> None:
    def many(route: Route) -> None:
        event = {
            "task_id": "t", "status": "waiting", "progress": 0, "downloaded_bytes": 0, "total_bytes": 9, "speed": None,
            "eta": None, "error": None, "code": None, "hint": None, "path": None, "held": False, "wants_key": False,
        }  # fmt: skip
        downloads = [event | {"file_key": f"{n}:{n}", "filename": f"a{n}.safetensors"} for n in range(1000)]
        route.fulfill(json={"downloads": downloads})

    page.route("**/civitai_remake/downloads", many)
    panel.reload()
    rows = panel.at("queue-row")
    expect(rows).to_have_count(60)
    more = panel.at("show-more-queue")
    expect(more).to_have_text("Show 60 more of 940")
    more.click()
    expect(rows).to_have_count(120)
