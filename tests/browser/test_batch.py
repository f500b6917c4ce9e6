"""Many pictures of a post made again as one job: ticked, agreed to, followed, stopped, gone on with, and looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.newest_frontend


@pytest.fixture
def host_options() -> list[object]:
    # As long as a run takes: there is time to stop a batch.
    return ["--delay", 1.5]


@pytest.fixture
def post(panel):
    """Four pictures of a post to choose from; one has no recipe."""
    panel.at("reference-input").fill("https://civitai.com/posts/950001")
    panel.at("lookup-button").click()
    expect(panel.at("tick")).to_have_count(4)
    return panel


def test_pictures_are_ticked_by_the_mouse_and_by_keys(post, page) -> None:
    remake, ticks = post.at("remake-all"), post.at("tick")
    expect(remake).to_have_text("Remake all (3)")
    post.at("pick-all").click()
    expect(remake).to_have_text("Remake 3 pictures")
    assert [tick.is_checked() for tick in ticks.all()] == [True, True, False, True]
    post.at("pick-none").click()
    expect(remake).to_have_text("Remake all (3)")
    ticks.nth(1).check()
    expect(remake).to_have_text("Remake 1 picture")
    # The arrows: down to the next picture, right from it to its box.
    post.at("choice").nth(0).focus()
    page.keyboard.press("ArrowDown")
    expect(post.at("choice").nth(1)).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(ticks.nth(1)).to_be_focused()
    page.keyboard.press("Space")
    expect(ticks.nth(1)).not_to_be_checked()
    page.keyboard.press("ArrowDown")
    expect(ticks.nth(2)).to_be_focused()
    page.keyboard.press("Space")
    expect(remake).to_have_text("Remake 1 picture")
    # Ticks outlive a look at one of them, and are gone with another post.
    post.at("choice").nth(0).click()
    expect(post.at("result")).to_have_attribute("data-image-id", "900001")
    post.at("back").click()
    expect(remake).to_have_text("Remake 1 picture")
    post.at("reference-input").fill("https://civitai.com/models/810011")
    post.at("lookup-button").click()
    expect(remake).to_have_text("Remake all (1)")


def test_a_post_is_remade_and_its_gallery_shown(post, page, host) -> None:
    post.at("remake-all").click()
    batch = post.at("batch")
    expect(batch).to_have_attribute("data-phase", "asking", timeout=30_000)
    expect(post.at("batch-question")).to_contain_text("3 pictures can be remade.")
    expect(post.at("batch-question")).to_contain_text("are downloaded first")
    assert not list(host.models.rglob("*.safetensors"))
    post.picture("batch-asking")
    # Another page shows the same.
    other = post.in_another_tab()
    expect(other.at("batch")).to_have_attribute("data-phase", "asking")
    post.at("batch-go-on").click()
    expect(post.at("batch-stage")).to_contain_text("Rendering", timeout=60_000)
    expect(post.at("remake-all")).to_be_disabled()
    post.picture("batch-rendering")
    expect(batch).to_have_attribute("data-phase", "ended", timeout=60_000)
    expect(other.at("batch")).to_have_attribute("data-phase", "ended")
    other.page.close()
    expect(post.at("batch-counts")).to_have_text("3 made")
    assert post.parts_too_wide() == []

    with page.context.expect_page() as opened:
        post.at("batch-gallery").click()
    gallery = opened.value
    expect(gallery.locator("h1")).to_have_text("Post 950001")
    expect(gallery.locator(".card")).to_have_count(3)
    gallery.locator(".card").first.click()
    shown = gallery.locator(".slider .picture")
    for at in (0, 1):
        shown.nth(at).evaluate("(picture) => picture.decode()")
    assert "/civitai_remake/batch-gallery/" in gallery.url
    gallery.close()

    post.at("batch-hide").click()
    expect(batch).to_have_count(0)
    expect(post.at("last-gallery")).to_be_visible()
    folder = next((host.base / "output/civitai-remake").iterdir())
    assert (folder / "index.html").is_file()
    # The page in the folder is the same without ComfyUI.
    page.goto(Path(folder / "index.html").as_uri())
    expect(page.locator(".card")).to_have_count(3)


def test_it_is_stopped_goes_on_and_outlives_comfyui(post, host) -> None:
    post.at("remake-all").click()
    post.at("batch-go-on").click(timeout=30_000)
    expect(post.at("batch-stage")).to_contain_text("Rendering", timeout=60_000)
    post.at("batch-cancel").click()
    batch = post.at("batch")
    expect(batch).to_have_attribute("data-phase", "stopped")
    expect(post.at("batch-stage")).to_have_text("Stopped; what is made is kept")
    post.at("batch-go-on").click()
    expect(post.at("batch-stage")).to_contain_text("Rendering", timeout=60_000)
    host.kill_and_start_again()
    expect(batch).to_have_attribute("data-phase", "stopped", timeout=60_000)
    post.at("batch-go-on").click()
    expect(batch).to_have_attribute("data-phase", "ended", timeout=60_000)
    expect(post.at("batch-counts")).to_have_text("3 made")
