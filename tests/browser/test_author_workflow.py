"""The author's own workflow, by clicking: compared with a clean one, loaded with the names of the models here."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

SAMPLE = Path(__file__).parents[2] / "dev" / "sample_civitai"
SEED = "9007199254740993"
NODES = """() => Object.fromEntries((app.graph.nodes ?? app.graph._nodes).map((n) => [String(n.id), {
  type: n.type, pos: [...n.pos].map(Math.round), widgets: (n.widgets ?? []).map((w) => [w.name, w.value]),
}]))"""
RENDERERS = pytest.mark.parametrize("nodes_two", [False, True], ids=["classic", "nodes-2.0"])


@pytest.fixture
def sample(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The sample site's own authors."""
    monkeypatch.setattr(sys, "path", [str(SAMPLE), *sys.path])
    import author_graphs

    yield author_graphs
    for name in ("weights", "catalogue", "author_graphs"):
        sys.modules.pop(name, None)


def put_models(host: Any, sample: Any) -> None:
    """Both models are here, the LoRA under a name of the user's own."""
    models = sample.models
    for place, model in (("checkpoints/mine", models.HARBOUR), ("loras", models.RAIN)):
        folder = host.models / place
        folder.mkdir(parents=True, exist_ok=True)
        name = "regen_von_gestern.safetensors" if model is models.RAIN else model.file_name
        (folder / name).write_bytes(model.content)


def choose_author(panel: Any) -> None:
    panel.at("choose-author").check()
    expect(panel.at("author-needs")).to_be_visible()


def load(panel: Any) -> None:
    panel.generate()
    expect(panel.at("author-confirmation")).to_be_visible(timeout=30_000)
    panel.page.wait_for_timeout(800)


def close_dialogs(page: Any) -> None:
    """The older frontend tells of missing nodes and models in a dialog of its own."""
    page.wait_for_timeout(300)
    for _ in range(3):
        page.keyboard.press("Escape")


def slashed(name: object) -> str:
    return str(name).replace("\\", "/")


@RENDERERS
def test_the_editors_graph_lies_as_the_author_left_it_with_the_models_here(
    panel, page, host, sample, nodes_two: bool
) -> None:
    put_models(host, sample)
    page.evaluate("(on) => app.extensionManager.setting.set('Comfy.VueNodes.Enabled', on)", nodes_two)
    panel.look_up(900021)
    panel.expect_state("Soft Rain", "present")
    expect(panel.at("compared")).to_contain_text("Compared: 1 only in the author's")
    choose_author(panel)
    expect(panel.at("missing-nodes")).to_contain_text("FaceDetailer")
    link = panel.at("missing-nodes").get_by_role("link", name="Impact Pack")
    expect(link).to_have_attribute("href", "https://registry.comfy.org/nodes/comfyui-impact-pack")
    expect(panel.at("author-models")).to_have_text("bbox/face_yolov8n.pt Detector")
    panel.at("compared").locator("summary").click()
    expect(panel.at("only-author")).to_contain_text("node FaceDetailer")
    expect(panel.at("only-rebuild")).to_contain_text("a fixed seed")
    before = page.evaluate("() => app.extensionManager.workflow.activeWorkflow.path")
    expect(panel.at("generate")).to_have_text("Load the author's workflow")
    load(panel)
    close_dialogs(page)
    seen = page.evaluate(NODES)
    # Nodes 2.0 of the older frontend draws the whole of any graph larger, by one factor.
    factor = seen["10"]["pos"][0] / sample.WORKFLOW["nodes"][9]["pos"][0]
    assert factor == 1 or nodes_two
    for node in sample.WORKFLOW["nodes"]:
        there = seen[str(node["id"])]
        assert there["type"] == node["type"]
        assert there["pos"] == pytest.approx([side * factor for side in node["pos"]], abs=2)
    assert slashed(dict(seen["1"]["widgets"])["ckpt_name"]) == f"mine/{sample.models.HARBOUR.file_name}"
    assert dict(seen["2"]["widgets"])["lora_name"] == "regen_von_gestern.safetensors"
    assert (
        page.evaluate("() => app.extensionManager.workflow.activeWorkflow.path")
        == "workflows/civitai_900021_author.json"
    )
    assert before in page.evaluate("() => app.extensionManager.workflow.openWorkflows.map((one) => one.path)")
    kept = page.evaluate("() => app.graph.serialize()")
    assert [group["title"] for group in kept["groups"]] == ["Face"]
    by_id = {node["id"]: node for node in kept["nodes"]}
    assert by_id[11]["widgets_values"] == ["The face is repaired at 512."]
    assert str(by_id[6]["widgets_values"][0]) == SEED
    assert by_id[6]["widgets_values"][2:5] == [22, 6.25, "dpmpp_2m"]
    assert by_id[9]["widgets_values"] == sample.WORKFLOW["nodes"][8]["widgets_values"], "the missing node keeps its own"
    view = page.evaluate(
        """() => { const { scale, offset } = app.canvas.ds
        const panel = document.querySelector('.crm').getBoundingClientRect().right
        const left = app.canvas.canvas.getBoundingClientRect().left
        return (app.graph.nodes ?? app.graph._nodes).map((n) => left + (n.pos[0] + offset[0]) * scale - panel) }"""
    )
    assert min(view) >= 0, "nothing lies behind the panel"
    load(panel)
    assert page.evaluate("() => app.extensionManager.workflow.activeWorkflow.path").endswith("_author (2).json")


@RENDERERS
def test_a_graph_without_layout_is_arranged_and_exact(panel, page, host, sample, nodes_two: bool) -> None:
    put_models(host, sample)
    page.evaluate("(on) => app.extensionManager.setting.set('Comfy.VueNodes.Enabled', on)", nodes_two)
    panel.look_up(900022)
    panel.expect_state("Soft Rain", "present")
    choose_author(panel)
    load(panel)
    close_dialogs(page)
    kept = {str(node["id"]): node for node in page.evaluate("() => app.graph.serialize()")["nodes"]}
    face = kept["9"]
    assert face["widgets_values"][:5] == [512, True, 1024, 7, "fixed"], "a node nobody knows keeps its settings"
    assert {slot["name"]: slot["link"] is not None for slot in face["inputs"]} == dict.fromkeys(
        ("image", "model", "clip", "vae", "positive", "negative", "bbox_detector"), True
    )
    assert next(slot for slot in kept["10"]["inputs"] if slot["name"] == "images")["link"] is not None
    output = panel.queued()
    assert set(output) == set(sample.PROMPT)
    sampler = output["6"]["inputs"]
    assert (str(sampler["seed"]), sampler["cfg"], sampler["steps"]) == (SEED, 6.25, 22)
    lora = output["2"]["inputs"]
    assert (lora["lora_name"], lora["strength_model"]) == ("regen_von_gestern.safetensors", 0.333)
    assert slashed(output["1"]["inputs"]["ckpt_name"]) == f"mine/{sample.models.HARBOUR.file_name}"


def test_the_choice_outlives_a_reload_and_a_host_that_forgot_says_so(panel, page, host, sample) -> None:
    put_models(host, sample)
    panel.look_up(900021)
    panel.reload()
    choose_author(panel)
    panel.picture("author-workflow", width=760, height=1180)
    load(panel)
    close_dialogs(page)
    host.kill_and_start_again()
    page.wait_for_timeout(500)
    panel.generate()
    expect(panel.page.locator(".crm-fault", has_text="no longer kept")).to_contain_text("Look the image up again")
    panel.look_up(900021)
    choose_author(panel)


def test_an_image_without_a_graph_offers_no_choice(panel) -> None:
    panel.look_up(900001)
    panel.at("more-steps").click()
    expect(panel.at("generate")).to_have_text("Load workflow")
    expect(panel.at("load-other")).to_have_count(0)
    expect(panel.at("workflow-choice")).to_have_count(0)


@pytest.mark.newest_frontend
@pytest.mark.parametrize(("scheme", "width"), [("dark", 1500), ("light", 1500), ("dark", 700)])
def test_nothing_of_it_is_wider_than_the_panel(panel, page, host, sample, scheme: str, width: int) -> None:
    put_models(host, sample)
    page.set_viewport_size({"width": width, "height": 950})
    page.evaluate("(id) => app.extensionManager.setting.set('Comfy.ColorPalette', id)", scheme)
    panel.look_up(900021)
    choose_author(panel)
    panel.at("compared").locator("summary").click()
    panel.at("generate").scroll_into_view_if_needed()
    assert panel.parts_too_wide(but=".crm-hidden, pre") == []
    panel.picture(f"author-{scheme}-{width}", width=width)
