"""What a card lets the user decide: how strong, with which words, which file; and what it says once for many."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect


def change_resources(page: Page, change: Any) -> None:
    """The answer of the next look-ups, its models changed."""

    def answer(route: Route) -> None:
        response = route.fetch()
        body = response.json()
        route.fulfill(response=response, body=json.dumps(body | {"resources": change(body["resources"])}))

    page.route("**/civitai_remake/resolve", answer)


def inputs_of(panel: Any, class_type: str, name: str) -> list[Any]:
    """One input of all nodes of a class, as they would be queued."""
    return [node["inputs"][name] for node in panel.queued().values() if node["class_type"] == class_type]


def test_a_strength_of_the_user_counts_until_it_is_taken_back(panel, page) -> None:
    panel.look_up(900001)
    strength = panel.card("Soft Rain").get_by_test_id("strength-input")
    expect(strength).to_have_value("0.333")
    expect(panel.card("Soft Rain").get_by_test_id("strength-back")).to_have_count(0)
    strength.fill("0,45")
    strength.press("Enter")
    expect(strength).to_have_value("0.45")
    strength.press("ArrowUp")
    strength.press("PageDown")
    expect(strength).to_have_value("0.36")
    panel.card("Ink Outline").get_by_test_id("strength-input").fill("much")
    panel.card("Ink Outline").get_by_test_id("strength-input").press("Tab")
    expect(panel.card("Ink Outline").get_by_test_id("strength-input")).to_have_value("0.65")
    panel.reload()
    expect(strength).to_have_value("0.36")
    expect(panel.card("Soft Rain").get_by_test_id("strength-back")).to_have_attribute(
        "title", "Back to the image's 0.333"
    )
    panel.picture("card-strength")
    panel.generate_anyway()
    expect(panel.at("confirmation")).to_be_visible()
    assert 0.36 in inputs_of(panel, "LoraLoader", "strength_model")
    panel.at("fidelity").locator("summary").click()
    expect(panel.at("fidelity")).to_contain_text("You set it.")
    panel.card("Soft Rain").get_by_test_id("strength-back").click()
    expect(strength).to_have_value("0.333")


def test_trained_words_are_copied_and_added_to_the_prompt(panel, page) -> None:
    panel.look_up(900001)
    rain = panel.card("Soft Rain")
    expect(rain.get_by_test_id("trained-words")).to_have_count(0)
    rain.get_by_test_id("more").click()
    words = rain.get_by_test_id("trained-word")
    expect(words).to_have_count(3)
    expect(words.first).to_have_attribute("data-state", "own")
    expect(words.first.get_by_test_id("add-word")).to_be_disabled()
    words.nth(1).get_by_test_id("add-word").click()
    words.nth(2).get_by_test_id("add-word").click()
    expect(panel.at("added-words").locator("li")).to_have_text(["sftrn", "fine rain, no wind"])
    panel.picture("card-words", width=760, height=1180)
    panel.at("added-words").get_by_test_id("take-word-out").nth(1).click()
    expect(words.nth(2)).to_have_attribute("data-state", "absent")
    panel.reload()
    expect(panel.at("added-words").locator("li")).to_have_text(["sftrn"])
    # A word goes with its model, and comes back with it.
    rain.get_by_test_id("use-model").uncheck()
    expect(panel.at("added-words")).to_have_count(0)
    rain.get_by_test_id("use-model").check()
    panel.generate_anyway()
    expect(panel.at("confirmation")).to_be_visible()
    assert any(text.endswith(", sftrn") for text in inputs_of(panel, "CLIPTextEncode", "text"))
    panel.at("fidelity").locator("summary").click()
    expect(panel.at("fidelity")).to_contain_text("You added them to the prompt.")


@pytest.mark.newest_frontend
def test_words_are_foreign_text_and_a_long_list_folds(panel, page) -> None:
    strange = ["<img src=x onerror='window.crmBroken = 1'>", "x" * 400, *(f"word {at}" for at in range(60))]
    change_resources(page, lambda all_: [one | {"trained_words": strange} for one in all_])
    panel.set_width(300)
    panel.look_up(900001)
    panel.card("Soft Rain").get_by_test_id("more").click()
    words = panel.card("Soft Rain").get_by_test_id("trained-word")
    expect(words).to_have_count(6)
    expect(words.first).to_have_text(strange[0])
    assert page.evaluate("() => window.crmBroken") is None
    assert panel.parts_too_wide() == []
    panel.card("Soft Rain").get_by_test_id("more-words").click()
    expect(words).to_have_count(62)


def test_another_file_of_the_version_comes_and_is_used(panel, page, host) -> None:
    panel.look_up(900001)
    ink = panel.card("Ink Outline")
    ink.get_by_test_id("more").click()
    offers = ink.get_by_test_id("other-precisions").locator("li")
    expect(offers).to_have_count(1)
    expect(offers).to_contain_text("ink_outline_full.safetensors (full fp32, 2.0 MB)")
    offers.get_by_test_id("take-precision").click()
    expect(ink.get_by_test_id("precision")).to_have_text(" · full fp32")
    expect(ink.get_by_test_id("picked-file")).to_have_text(" · your pick")
    expect(ink).to_have_attribute("data-file-key", "910012:720012")
    expect(panel.at("step-bar")).to_have_attribute("data-step", "download")
    panel.reload()
    expect(ink.get_by_test_id("picked-file")).to_be_visible()
    panel.picture("card-file")
    panel.download_all()
    expect(panel.at("verdict")).to_have_text("Ready", timeout=30_000)
    assert (host.models / "loras" / "ink_outline_full.safetensors").is_file()
    assert not (host.models / "loras" / "ink_outline.safetensors").exists()
    panel.generate()
    expect(panel.at("confirmation")).to_be_visible()
    assert "ink_outline_full.safetensors" in inputs_of(panel, "LoraLoader", "lora_name")
    panel.at("fidelity").locator("summary").click()
    expect(panel.at("fidelity")).to_contain_text("You have picked this file of the version")
    ink.get_by_test_id("more").click()
    expect(offers).to_contain_text("the image's own")
    offers.get_by_test_id("take-precision").click()
    expect(ink.get_by_test_id("picked-file")).to_have_count(0)
    # Nobody has picked it now; it is used because the image's own is not here.
    expect(ink.get_by_test_id("other-of-version")).to_contain_text("the image's own is pruned fp16")


@pytest.mark.newest_frontend
@pytest.mark.parametrize("width", [300, 420, 800])
def test_one_reason_of_many_models_is_said_once(panel, page, width: int) -> None:
    lost = {
        "resolved": False, "available": False, "code": "not_on_site", "error": "No model on Civitai has this hash.",
        "hint": "Choose a local file instead.", "download_url": None,
    }  # fmt: skip
    change_resources(page, lambda all_: [one if one["role"] == "base" else one | lost for one in all_])
    page.set_viewport_size({"width": 1500, "height": 1080})
    panel.set_width(width)
    panel.look_up(900002)
    said = panel.at("shared-reason")
    expect(said).to_have_count(1)
    expect(said).to_contain_text("models cannot be had. No model on Civitai has this hash.")
    expect(panel.at("card").get_by_test_id("reason")).to_have_count(0)
    expect(panel.at("short-reason").first).to_have_text(" · Cannot be had")
    heights = panel.at("card").evaluate_all("(all) => [...new Set(all.map((e) => e.getBoundingClientRect().height))]")
    assert len(heights) == 1
    assert heights[0] <= 52
    card = panel.at("card").filter(has=page.get_by_test_id("short-reason")).first
    expect(card.get_by_test_id("use-local")).to_have_count(0)
    card.get_by_test_id("more").click()
    expect(card.get_by_test_id("use-local")).to_be_visible()
    expect(card.get_by_test_id("supply")).to_be_visible()
    assert panel.parts_too_wide() == []
    panel.picture(f"card-reasons-{width}")


@pytest.mark.newest_frontend
def test_downloads_that_want_a_key_say_so_once(panel, page, site) -> None:
    want = {
        "status": "failed", "code": "login_required", "error": "Civitai wants a key for x.", "hint": "Set a key.",
        "wants_key": True, "progress": 0, "downloaded_bytes": 0, "total_bytes": None, "speed": None, "eta": None,
        "path": None, "held": False, "task_id": "t",
    }  # fmt: skip
    panel.look_up(900001)
    for at in range(2):
        key = panel.at("card").nth(at).get_attribute("data-file-key")
        event = want | {"file_key": key, "filename": f"{at}.safetensors", "pack": "civitai-remake"}
        page.evaluate(
            "(detail) => app.api.dispatchEvent(new CustomEvent('civitai.download.progress', { detail }))", event
        )
    expect(panel.at("shared-reason")).to_have_count(1)
    expect(panel.at("shared-reason")).to_contain_text("2 downloads want an API key of Civitai.")
    expect(panel.at("shared-reason").get_by_test_id("set-key")).to_have_count(1)
    expect(panel.at("card").get_by_test_id("set-key")).to_have_count(0)
    expect(panel.at("short-reason").first).to_have_text(" · Needs a key")


@pytest.mark.newest_frontend
def test_a_model_shows_its_picture_and_what_its_creator_allows(panel, page) -> None:
    panel.set_width(420)
    panel.at("reference-input").fill("https://civitai.com/models/810001")
    panel.at("lookup-button").click()
    card = panel.card("Harbour Light")
    expect(card.get_by_test_id("thumbnail")).to_be_visible()
    card.get_by_test_id("more").click()
    terms = card.get_by_test_id("licence").locator("li")
    expect(terms.nth(1)).to_have_text("Allowed: Sell pictures made with it")
    expect(terms.first).to_have_attribute("data-allowed", "false")
    panel.picture("card-licence")
