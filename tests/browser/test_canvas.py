"""Workflows on the real canvas: exact values, no overlaps, the view fitted, and nothing of the user's overwritten."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import expect

RENDERERS = pytest.mark.parametrize("nodes_two", [False, True], ids=["classic", "nodes-2.0"])
IMAGES = pytest.mark.parametrize(("image", "nodes"), [(900001, 15), (900002, 27), (900003, 18)])

MEASURE = """() => {
  const nodes = app.graph.nodes ?? app.graph._nodes
  const boxes = nodes.map((n) => [n.pos[0], n.pos[1] - 30, n.size[0], n.size[1] + 30])
  const drawn = [...document.querySelectorAll('[data-node-id]')].map((e) => e.getBoundingClientRect())
    .filter((r) => r.width > 20).map((r) => [r.x, r.y, r.width, r.height])
  const hit = (a, b) => a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3]
  const overlaps = (list) => list.flatMap((a, i) => list.slice(i + 1).filter((b) => hit(a, b))).length
  const { scale, offset } = app.canvas.ds
  const canvas = app.canvas.canvas.getBoundingClientRect()
  const panel = document.querySelector('.crm').getBoundingClientRect()
  const inside = nodes.filter((n, i) => {
    const [x, y, w, h] = boxes[i]
    const left = canvas.left + (x + offset[0]) * scale, top = canvas.top + (y + offset[1]) * scale
    const right = left + w * scale, bottom = top + h * scale
    const covered = left < panel.right && panel.left < right
    return left >= 0 && top >= canvas.top && right <= innerWidth && bottom <= innerHeight && !covered
  }).map((n) => n.type)
  const seeds = nodes.filter((n) => ['KSampler', 'CivitaiRemakeNoise'].includes(n.type))
    .map((n) => n.widgets.find((w) => w.name === 'control_after_generate')?.value)
  const prompts = nodes.filter((n) => n.type === 'CLIPTextEncode').map((n) => [...n.size])
  return { count: nodes.length, overlaps: overlaps(boxes), drawn: drawn.length, drawnOverlaps: overlaps(drawn),
    inside, seeds, prompts, scale, textless: app.canvas.low_quality,
    active: app.extensionManager.workflow.activeWorkflow.path }
}"""


def choose_renderer(page, nodes_two: bool) -> None:
    page.evaluate("(on) => app.extensionManager.setting.set('Comfy.VueNodes.Enabled', on)", nodes_two)
    page.wait_for_timeout(500)


DRESS = """() => {
  const nodes = app.graph.nodes ?? app.graph._nodes
  const boxed = (g) => ({ title: g.title, box: [...g._bounding ?? g.bounding] })
  const groups = (app.graph.groups ?? app.graph._groups).map(boxed)
  const within = (n, [x, y, w, h]) => n.pos[0] >= x && n.pos[1] - 30 >= y &&
    n.pos[0] + n.size[0] <= x + w && n.pos[1] + n.size[1] <= y + h
  const hit = (a, b) => a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3]
  return {
    titles: groups.map((g) => g.title),
    members: Object.fromEntries(groups.map(({ title, box }) =>
      [title, nodes.filter((n) => within(n, box)).map((n) => String(n.id))])),
    overlaps: groups.flatMap((a, i) => groups.slice(i + 1).filter((b) => hit(a.box, b.box))).length,
    note: nodes.find((n) => n.type === 'Note')?.widgets?.[0]?.value ?? null,
    models: Object.fromEntries(nodes.filter((n) => n.properties?.models)
      .map((n) => [String(n.id), n.properties.models])),
  }
}"""


def assert_readable(seen) -> None:
    """The whole where its text is drawn, else the start at a zoom to work with; nothing of that behind the panel."""
    assert not seen["textless"]
    assert seen["scale"] >= 8 / 14
    if len(seen["inside"]) < seen["count"]:
        assert seen["scale"] == pytest.approx(0.7)
        assert "CheckpointLoaderSimple" in seen["inside"]


@RENDERERS
@IMAGES
def test_a_workflow_lies_readable_and_exact(panel, page, image: int, nodes: int, nodes_two: bool) -> None:
    choose_renderer(page, nodes_two)
    panel.look_up(image)
    with page.expect_response("**/civitai_remake/generate") as answered:
        panel.generate_anyway()
    workflow = answered.value.json()["workflow"]
    seen = page.evaluate(MEASURE)
    # One more than the workflow has: the note.
    assert (seen["count"], seen["overlaps"], seen["drawnOverlaps"]) == (nodes + 1, 0, 0)
    assert_readable(seen)
    assert seen["drawn"] == (nodes + 1 if nodes_two else 0)
    assert set(seen["seeds"]) == {"fixed"}
    assert all(width >= 400 and height >= 200 for width, height in seen["prompts"])
    assert seen["active"] == f"workflows/civitai_{image}.json"
    output = panel.queued()
    for node_id, node in workflow.items():
        queued = output[node_id]["inputs"]
        for name, value in node["inputs"].items():
            asked = [str(value[0]), value[1]] if isinstance(value, list) else value
            given = [str(queued[name][0]), queued[name][1]] if isinstance(value, list) else queued[name]
            assert given == asked, (node["class_type"], name)


@RENDERERS
@pytest.mark.parametrize("image", [900001, 900002])
def test_groups_a_note_and_the_models_sources_are_on_the_canvas(panel, page, image: int, nodes_two: bool) -> None:
    choose_renderer(page, nodes_two)
    panel.look_up(image)
    with page.expect_response("**/civitai_remake/generate") as answered:
        panel.generate_anyway()
    answer = answered.value.json()
    seen = page.evaluate(DRESS)
    assert (seen["titles"], seen["overlaps"]) == ([group["title"] for group in answer["groups"]], 0)
    for group in answer["groups"]:
        assert sorted(seen["members"][group["title"]]) == sorted(group["nodes"])
    assert seen["note"] == answer["note"]
    assert "the noise differs on smaller cards" in seen["note"] or image == 900001
    assert seen["models"] == answer["models"]
    (checkpoint,) = seen["models"]["1"]
    assert checkpoint["url"].endswith("/api/download/models/910001?fileId=710001")
    assert checkpoint["directory"] == "checkpoints"
    output = panel.queued()
    assert {node["class_type"] for node in output.values()} == {n["class_type"] for n in answer["workflow"].values()}


@pytest.mark.newest_frontend
def test_no_note_is_put_there_where_none_is_wanted(panel, page) -> None:
    panel.open_settings()
    panel.at("setting-note_on_canvas").uncheck()
    panel.close_settings()
    panel.look_up(900001)
    panel.generate_anyway()
    assert page.evaluate(DRESS)["note"] is None


ODD = {
    "CivitaiRemakeNoise": {"noise_seed": "18446744073709551557", "variation_strength": 0.123},
    "CivitaiRemakeSchedule": {"denoise": 0.78049, "rho": 6.543},
    "CivitaiRemakeSampler": {"eta": 0.6789},
    "CFGGuider": {"cfg": 3.14},
    "EmptyLatentImage": {"width": 833},
}


@RENDERERS
def test_odd_values_survive_the_widgets(panel, page, nodes_two: bool) -> None:
    """The panel's own way onto the canvas, with values the widgets would round."""
    choose_renderer(page, nodes_two)
    panel.look_up(900001)

    def change(route) -> None:
        response = route.fetch()
        body = response.json()
        for node in body["workflow"].values():
            inputs = node["inputs"]
            inputs |= ODD.get(node["class_type"], {})
        route.fulfill(response=response, body=json.dumps(body))

    page.route("**/civitai_remake/generate", change)
    panel.generate_anyway()
    output = panel.queued()
    by_class = {node["class_type"]: node["inputs"] for node in output.values()}
    for class_type, odd in ODD.items():
        assert {name: by_class[class_type][name] for name in odd} == odd
    strengths = sorted(
        node["inputs"]["strength_model"] for node in output.values() if node["class_type"] == "LoraLoader"
    )
    assert strengths == [0.333, 0.65, 1]


def test_nothing_of_the_user_is_touched(panel, page, host) -> None:
    """A saved workflow of the same name, and the tab with unsaved work, stay as they are; twice loaded is two tabs."""
    saved = host.kept_workflow("civitai_900001")
    saved.parent.mkdir(parents=True, exist_ok=True)
    saved.write_text('{"mine": true, "nodes": [], "links": [], "version": 0.4}', encoding="utf-8")
    before = page.evaluate(
        "async () => JSON.stringify((app.graph.nodes ?? app.graph._nodes).map((n) => n.type).sort())"
    )
    first_tab = page.evaluate("() => app.extensionManager.workflow.activeWorkflow.path")
    panel.look_up(900001)
    panel.generate_anyway()
    assert (
        page.evaluate("() => app.extensionManager.workflow.activeWorkflow.path") == "workflows/civitai_900001 (2).json"
    )
    panel.generate_anyway()
    assert (
        page.evaluate("() => app.extensionManager.workflow.activeWorkflow.path") == "workflows/civitai_900001 (3).json"
    )
    assert json.loads(saved.read_text(encoding="utf-8"))["mine"] is True
    kept = page.evaluate(
        """(path) => { const w = app.extensionManager.workflow.openWorkflows.find((one) => one.path === path)
        return JSON.stringify(w.changeTracker.activeState.nodes.map((n) => n.type).sort()) }""",
        first_tab,
    )
    assert kept == before


def test_no_node_stays_marked_once_its_model_has_come(panel, page) -> None:
    """A workflow loaded before its models: the marks of the newer frontend go, and every list knows the files."""
    loaders = """() => (app.graph.nodes ?? app.graph._nodes).filter((n) => /Loader/.test(n.type)).map((n) => {
        const { value, options } = n.widgets[0]
        return [Boolean(n.has_errors), options.values.includes(value)] })"""
    panel.look_up(900001)
    panel.generate_anyway()
    assert [listed for _, listed in page.evaluate(loaders)] == [False] * 4
    page.keyboard.press("Escape")  # the older frontend's own dialog about missing models
    panel.download_all()
    expect(panel.at("summary")).to_have_text("Missing: 0 of 4", timeout=30_000)
    page.wait_for_timeout(1500)
    assert page.evaluate(loaders) == [[False, True]] * 4


def lengthen(workflow: dict[str, Any], groups: list[dict[str, Any]], count: int) -> None:
    """A chain of LoRAs behind the last one, so that the workflow has that many nodes."""
    last = next(node_id for node_id in reversed(workflow) if workflow[node_id]["class_type"] == "LoraLoader")
    users = [
        (node["inputs"], name)
        for node in workflow.values()
        for name, value in node["inputs"].items()
        if isinstance(value, list) and value[0] == last
    ]
    for number in range(1000, 1000 + count - len(workflow)):
        inputs = {"lora_name": "rainy.safetensors", "strength_model": 0.333, "strength_clip": 0.777}
        workflow[str(number)] = {
            "class_type": "LoraLoader",
            "inputs": inputs | {"model": [last, 0], "clip": [last, 1]},
        }
        groups[0]["nodes"].append(str(number))
        last = str(number)
    for inputs, name in users:
        inputs[name][0] = last


LINKS = """() => {
  // Where each link begins, by the page's own reckoning, against the box of the node it comes from.
  const nodes = app.graph.nodes ?? app.graph._nodes
  return nodes.flatMap((n) => (n.outputs ?? []).filter((o) => o.links?.length).map((_, i) => {
    const [x, y] = n.getSlotPosition ? n.getSlotPosition(i, false) : n.getOutputPos(i)
    return Math.max(Math.abs(x - n.pos[0] - n.size[0]), n.pos[1] - 30 - y, y - n.pos[1] - n.size[1])
  }))
}"""


@RENDERERS
def test_a_large_graph_opens_readable_where_it_begins_and_is_loaded_once(panel, page, nodes_two: bool) -> None:
    choose_renderer(page, nodes_two)
    panel.look_up(900002)
    page.evaluate("""() => { window.__loads = 0
      for (const name of ['loadGraphData', 'loadApiJson']) {
        const own = app[name].bind(app)
        app[name] = (...given) => { window.__loads += 1; return own(...given) } } }""")

    def change(route) -> None:
        response = route.fetch()
        body = response.json()
        lengthen(body["workflow"], body["groups"], 67)
        route.fulfill(response=response, body=json.dumps(body))

    page.route("**/civitai_remake/generate", change)
    panel.generate_anyway()
    page.wait_for_timeout(1000)
    seen = page.evaluate(MEASURE)
    assert (seen["count"], seen["overlaps"], seen["drawnOverlaps"]) == (68, 0, 0)
    assert_readable(seen)
    assert page.evaluate("window.__loads") == 1
    assert max(page.evaluate(LINKS)) <= 40


@RENDERERS
@pytest.mark.parametrize("side", ["left", "right"])
def test_what_is_seen_lies_beside_the_sidebar(panel, page, nodes_two: bool, side: str) -> None:
    page.evaluate("(side) => app.extensionManager.setting.set('Comfy.Sidebar.Location', side)", side)
    choose_renderer(page, nodes_two)
    if not panel.at("reference-input").is_visible():
        panel.open()
    panel.look_up(900001)
    for width in (2400, 1500, 900):
        page.set_viewport_size({"width": width, "height": 950})
        page.wait_for_timeout(300)
        panel.generate_anyway()
        assert_readable(page.evaluate(MEASURE))


@pytest.mark.parametrize("restores", [True, False])
def test_the_view_of_the_users_own_tab_stays(panel, page, restores: bool) -> None:
    """It is asked for only where the page keeps one for each tab."""
    page.evaluate("(on) => app.extensionManager.setting.set('Comfy.EnableWorkflowViewRestore', on)", restores)
    page.evaluate("() => { app.canvas.ds.scale = 1.5; app.canvas.ds.offset[0] = 77; app.canvas.ds.offset[1] = 88 }")
    path = page.evaluate("() => app.extensionManager.workflow.activeWorkflow.path")
    panel.look_up(900001)
    panel.generate_anyway()
    assert_readable(page.evaluate(MEASURE))
    kept = page.evaluate(
        "(path) => { const w = app.extensionManager.workflow.openWorkflows.find((one) => one.path === path)\n"
        "return w.changeTracker.ds }",
        path,
    )
    if restores:
        assert (kept["scale"], list(kept["offset"])) == (1.5, [77, 88])
