"""What the panel knows of a recipe: where values come from, what nobody says, what is used, and the data behind it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

pytestmark = pytest.mark.newest_frontend

GRAPH = {
    "source": "graph",
    "nodes": 2,
    "prompt": {"1": {"class_type": "ImpactWildcardProcessor", "inputs": {}}},
    "workflow": {"nodes": [{"id": 1}, {"id": 2}], "links": [], "version": 0.4},
    "repaired": True,
}
NODES = [
    {"class_type": "ImpactWildcardProcessor", "pack": "ComfyUI-Impact-Pack", "installed": False},
    {"class_type": "FaceDetailer", "pack": None, "installed": True},
]


def change_metadata(page: Page, **fields: Any) -> None:
    """The server's own answer, with what the sample site has no image for."""

    def change(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=json.dumps(response.json() | fields))

    page.route("**/civitai_remake/fetch", change)


def expect_no_overflow(panel) -> None:
    """Nothing is wider than the panel, whatever it shows."""
    assert panel.parts_too_wide(but=".crm-hidden, pre") == []
    assert panel.page.locator(".crm").evaluate("(e) => e.scrollWidth <= e.clientWidth")


def test_where_a_value_comes_from_is_told_to_mouse_and_keyboard(panel, page) -> None:
    said = [{"source": "file", "value": "28"}, {"source": "site", "value": "30"}]
    sources = [
        {"source": "file", "label": "generation data in the file"},
        {"source": "site", "label": "generation data on the site"},
    ]
    provenance = {"steps": said, "seed": [said[0]], "prompt": said}
    change_metadata(page, provenance=provenance, sources=sources, generator_version="v1.10.1")
    panel.look_up(900001)
    expect(panel.at("made-with")).to_have_text("Made with A1111 v1.10.1")
    expect(panel.at("sources")).to_contain_text("generation data in the file; generation data on the site")
    panel.show_parameters()
    steps = panel.at("provenance-Steps")
    expect(steps).to_have_attribute("data-disagrees", "true")
    expect(panel.at("provenance-Seed")).to_have_attribute("data-disagrees", "false")
    expect(panel.at("provenance")).to_have_count(0)
    steps.hover()
    tip = panel.at("provenance")
    expect(tip).to_contain_text("from the file")
    expect(tip).to_contain_text("the site says 30")
    expect_no_overflow(panel)
    panel.picture("provenance")
    page.mouse.move(900, 500)
    expect(tip).to_have_count(0)
    panel.at("copy-Steps").focus()
    page.keyboard.press("ArrowLeft")
    expect(steps).to_be_focused()
    expect(tip).to_have_count(1)
    assert steps.get_attribute("aria-describedby") == tip.get_attribute("id")
    page.keyboard.press("Escape")
    expect(tip).to_have_count(0)
    panel.at("provenance-Prompt").focus()
    expect(tip).to_contain_text("from the file")


def test_what_the_image_does_not_say_is_listed(panel) -> None:
    panel.look_up(900002)
    expect(panel.at("unknown")).to_have_text("The image does not say: seed")
    panel.look_up(900001)
    expect(panel.at("result")).to_have_attribute("data-image-id", "900001")
    expect(panel.at("unknown")).to_have_count(0)


def test_any_model_can_be_left_out_and_taken_back(panel, page) -> None:
    panel.look_up(900001)
    rain = panel.card("Soft Rain")
    rain.get_by_test_id("use-model").uncheck()
    expect(panel.at("summary")).to_have_text("Missing: 3 of 3")
    expect(rain).to_have_attribute("data-on", "false")
    expect(rain.get_by_test_id("download")).to_have_count(0)
    panel.reload()
    expect(panel.at("summary")).to_have_text("Missing: 3 of 3")
    expect(panel.at("lightened")).to_be_visible()
    with page.expect_request("**/civitai_remake/generate") as asked:
        panel.generate()
        panel.at("dialog-continue").click()
    body = asked.value.post_data_json
    assert "Soft Rain" not in [resource["name"] for resource in body["resources"]]
    assert (body["metadata"]["raw"], body["metadata"]["graph"]) == ({}, None)
    rain.get_by_test_id("use-model").check()
    expect(panel.at("summary")).to_have_text("Missing: 4 of 4")


def test_models_that_are_off_say_why(panel, page) -> None:
    def change(route: Route) -> None:
        response = route.fetch()
        body = response.json()
        for resource in body["resources"]:
            if resource["name"] == "Paper Lanterns":
                resource |= {"internal": True, "off": "internal"}
        route.fulfill(response=response, body=json.dumps(body))

    page.route("**/civitai_remake/resolve", change)
    panel.look_up(900001)
    lanterns = panel.card("Paper Lanterns")
    expect(lanterns.get_by_test_id("off-reason")).to_contain_text("The site adds it by itself; never needed.")
    expect(panel.at("summary")).to_have_text("Missing: 3 of 3")
    lanterns.get_by_test_id("use-model").check()
    expect(panel.at("summary")).to_have_text("Missing: 4 of 4")


def test_the_evidence_for_a_model(panel) -> None:
    panel.look_up(900004)
    lost = panel.card("gone_away")
    lost.get_by_test_id("more").click()
    expect(lost.get_by_test_id("evidence")).to_contain_text("The site")
    expect(lost.get_by_test_id("evidence")).to_contain_text("strength 0.5")
    expect(lost.get_by_test_id("attempts").locator("li").first).to_be_visible()
    expect_no_overflow(panel)
    panel.picture("evidence")


def test_the_raw_data(panel, page) -> None:
    panel.look_up(900001)
    raw = panel.at("raw")
    raw.locator("summary").click()
    expect(raw.get_by_test_id("raw-entry")).to_have_count(1)
    expect(raw).to_contain_text('"Schedule type": "Karras"')
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    raw.get_by_test_id("copy-raw").click()
    copied = json.loads(page.evaluate("navigator.clipboard.readText()"))
    assert copied["cfgScale"] == 7.25
    raw.scroll_into_view_if_needed()
    expect_no_overflow(panel)
    panel.picture("raw-data")
    stored = page.evaluate("() => JSON.stringify({...sessionStorage})")
    assert "Schedule type" not in stored


def test_the_graph_of_the_image_can_be_saved(panel, page) -> None:
    change_metadata(
        page, graph=GRAPH, custom_nodes=NODES, sources=[{"source": "graph", "label": "the ComfyUI graph in the file"}]
    )
    panel.look_up(900001)
    graph = panel.at("graph")
    expect(graph.locator("summary")).to_have_text("ComfyUI graph: 2 nodes, found in the file, repaired")
    graph.locator("summary").click()
    expect(panel.at("custom-nodes")).to_contain_text("ImpactWildcardProcessor (ComfyUI-Impact-Pack), not installed")
    expect(panel.at("custom-nodes")).to_contain_text("FaceDetailer, installed")
    expect_no_overflow(panel)
    with page.expect_download() as saved:
        panel.at("save-graph").click()
    assert saved.value.suggested_filename == "civitai_900001_graph.json"
    assert json.loads(saved.value.path().read_text(encoding="utf-8")) == GRAPH["workflow"]


def test_the_parts_beside_the_main_pass(panel, page) -> None:
    change_metadata(
        page,
        refiner={"name": "harbour_refiner", "switch_at": 0.8},
        detailers=[
            {"model": "face_yolov8n.pt", "prompt": "a calm face", "negative_prompt": None, "denoise": 0.4,
             "confidence": 0.3, "settings": {"mask blur": "4"}},
        ],
        extensions={"FreeU": {"Stages": "2"}},
        modules=["ae", "t5xxl_fp16"],
        distilled_cfg_scale=3.5,
    )  # fmt: skip
    panel.look_up(900001)
    expect(panel.at("parameters")).to_contain_text("Distilled CFG")
    parts = panel.at("parts")
    expect(parts.locator("summary")).to_have_text("Beside the main pass: Refiner, Detailer, Modules, FreeU")
    parts.locator("summary").click()
    expect(parts.locator('[data-part="Refiner"]')).to_contain_text("80 % of the steps")
    expect(parts.locator('[data-part="Detailer"]')).to_contain_text("mask blur")
    expect_no_overflow(panel)
    panel.picture("parts")


def test_what_only_the_file_says_is_shown_beside_what_the_page_says(panel) -> None:
    panel.look_up(900007)
    expect(panel.at("parameters")).to_contain_text("26")
    expect(panel.at("provenance-Steps")).to_have_attribute("data-disagrees", "true")
    expect(panel.at("provenance-Sampler")).to_have_attribute("data-disagrees", "false")
    panel.show_parameters()
    panel.at("provenance-Steps").focus()
    expect(panel.at("provenance")).to_contain_text("the site says 40")
    parts = panel.at("parts")
    parts.locator("summary").click()
    expect(parts.locator('[data-part="Detailer"]')).to_contain_text("a calm face, old hands")
    expect(parts).to_contain_text("control_canny")
    expect_no_overflow(panel)


def test_a_closed_model_ends_it(panel) -> None:
    panel.look_up(900006)
    expect(panel.at("closed")).to_contain_text("This image cannot be rebuilt locally")
    expect(panel.at("closed")).to_contain_text("Nano Banana runs only on its maker's servers")
    expect(panel.at("download-all")).to_have_count(0)
    expect(panel.at("generate")).to_have_count(0)
    expect(panel.at("prompt")).to_be_visible()
    panel.picture("closed")


def test_weights_stand_as_they_are_written_and_a_pasted_text_is_called_so(panel, page) -> None:
    text = (
        "a camel <lora:haze:0@0,0.4@0.6> <lora:grain:0.7:0.9:lbw=1,0,0,0,0,0,0.5,1,1,1,1,1:stop=12> "
        "Negative prompt: fog Steps: 20, Sampler: Euler a, CFG scale: 6, Seed: 4, Size: 832x1216, Model: dunes_v2, "
        'Denoising strength: 0.4, Hires upscale: 1.5, Hires prompt: "a camel <lora:grain:0.2>", Version: v1.10.1'
    )
    panel.look_up(text)
    expect(panel.at("sources")).to_have_text("Read from generation data in the pasted text")
    strengths = page.locator('[data-testid="strength-around"]')
    expect(strengths.first).to_have_text(", 0@0,0.4@0.6, first pass only")
    expect(strengths.nth(1)).to_contain_text("lbw=1,0,0,0,0,0,0.5,1,1,1,1,1, stop=12, 0.2 in the second pass")
    expect_no_overflow(panel)
    panel.picture("weights")


def test_a_video_says_that_it_is_one(panel, page) -> None:
    change_metadata(page, media="video")
    panel.look_up(900001)
    expect(panel.at("is-video")).to_contain_text("This is a video")
    expect(panel.at("result")).to_contain_text("Video 900001")
