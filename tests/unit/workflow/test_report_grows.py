"""Whatever is added to an image that the workflow does not have, its report says more: nodes, settings, tags."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import FilePlan, Present, Unresolved
from civitai_remake.civitai_utils.values import EmbeddedData, ImageRecord, Recipe, ResourceMention
from civitai_remake.pipeline.generate_workflow import build_workflow
from civitai_remake.pipeline.recipe import read_recipe
from civitai_remake.pipeline.spoken.metadata import read_recipe_json, recipe_as_json
from civitai_remake.pipeline.workflow.fidelity import FidelityRow, Level
from hypothesis import given, settings
from hypothesis import strategies as st

Nodes = dict[str, dict[str, Any]]
LINE = "Steps: 20, Sampler: {sampler}, CFG scale: 6, Seed: 5, Size: 832x1216, Model: base"
WEBUI = "a fox, <lora:ink:0.5>\nNegative prompt: fog\n" + LINE
PLAIN = {"prompt": "a fox", "negative_prompt": "fog", "steps": 20, "seed": 5, "width": 832, "height": 1216}
DRAW_THINGS = (
    "a fox\n-fog\nSteps: 20, Sampler: DPM++ 2M Karras, Guidance Scale: 6, Seed: 5, Size: 832x1216, Model: base.ckpt, "
    "Strength: 1.0, Seed Mode: NVIDIA GPU Compatible"
)
MOCHI = (
    "Include in Image: a fox; Exclude from Image: fog; Model: base; Steps: 20; Guidance Scale: 6; Seed: 5; "
    "Size: 832x1216; Scheduler: DPM-Solver++; Generator: Mochi Diffusion 4.0"
)
# Program -> (where its data stands, the data).
PROGRAMS: dict[str, tuple[str, str | dict[str, Any]]] = {
    "A1111": ("parameters", WEBUI.format(sampler="Euler a") + ", Version: v1.10.1"),
    "Forge": ("parameters", WEBUI.format(sampler="Euler a") + ", Version: f2.0.1v1.10.1"),
    "SD.Next": ("parameters", WEBUI.format(sampler="Euler a") + ", App: SD.Next, Operations: txt2img"),
    "ComfyUI's savers": ("parameters", WEBUI.format(sampler="euler_karras") + ", Version: ComfyUI"),
    "Draw Things": ("Description", DRAW_THINGS),
    "Mochi": ("ImageDescription", MOCHI),
    "SwarmUI": ("parameters", {"sui_image_params": {
        "prompt": "a fox", "negativeprompt": "fog", "model": "base", "steps": 20, "cfgscale": 6, "seed": 5,
        "width": 832, "height": 1216, "loras": ["ink"], "loraweights": ["0.5"], "swarm_version": "0.9.7.0"}}),
    "Fooocus": ("parameters", {
        **PLAIN, "base_model": "base.safetensors", "sampler": "dpmpp_2m_sde_gpu", "scheduler": "karras",
        "guidance_scale": 4.0, "styles": "[]", "resolution": "(832, 1216)", "metadata_scheme": "fooocus",
        "version": "Fooocus v2.5.0"}),
    "RuinedFooocus": ("parameters", {
        "Prompt": "a fox", "Negative": "fog", "steps": 20, "cfg": 6, "width": 832, "height": 1216, "seed": 5,
        "sampler_name": "euler", "scheduler": "karras", "base_model_name": "base.safetensors", "loras": [],
        "software": "RuinedFooocus"}),
    "InvokeAI": ("invokeai_metadata", {
        "generation_mode": "sdxl_txt2img", "positive_prompt": "a fox", "negative_prompt": "fog", "width": 832,
        "height": 1216, "seed": 5, "cfg_scale": 6, "steps": 20, "scheduler": "euler", "app_version": "5.0.0",
        "model": {"name": "base", "base": "sdxl", "type": "main", "key": "k", "hash": "h"}}),
    "Easy Diffusion": ("UserComment", {
        **PLAIN, "num_inference_steps": 20, "guidance_scale": 6, "sampler_name": "euler_a",
        "use_stable_diffusion_model": "base"}),
    "NovelAI": ("Comment", {
        **PLAIN, "uc": "fog", "sampler": "k_euler", "scale": 6, "noise_schedule": "karras",
        "request_type": "PromptGenerateRequest", "signed_hash": "x"}),
    "any other": ("parameters", {**PLAIN, "model": "base.safetensors", "sampler": "euler", "cfg_scale": 6}),
}  # fmt: skip
# No setting of any program begins like one of these, and no node is called so.
NAMES = st.from_regex(r"Zorb[a-z]{1,8}( [a-z]{1,8})?", fullmatch=True)


def record(texts: dict[str, str]) -> ImageRecord:
    return ImageRecord(
        image_id=None, image_url=None, media="image", picture=None, base_model="SDXL 1.0", version_ids=(), meta=None,
        embedded=EmbeddedData(texts=texts),
    )  # fmt: skip


def here(mention: ResourceMention) -> FilePlan:
    name = mention.name or mention.kind.value
    lost = Unresolved(mention=mention, code="not_on_site", reason="gone", base_model="SDXL 1.0")
    return Present(resolution=lost, path=Path("m") / name, listed_name=f"{name}.safetensors", kind=mention.kind)


def rows_of(recipe: Recipe) -> dict[str, FidelityRow]:
    """The rows of the workflow's report, built from what a browser sends back: without the graph itself."""
    sent = {**recipe_as_json(recipe, None), "graph": None, "raw": {}}
    back = read_recipe_json(json.loads(json.dumps(sent)))
    mentions = list(back.mentions)
    if not any(mention.kind is ModelKind.CHECKPOINT for mention in mentions):
        mentions.append(ResourceMention(kind=ModelKind.CHECKPOINT, name="base"))
    rows = build_workflow(back, [here(mention) for mention in mentions], drawn_seed=1).fidelity.rows
    return {row.field: row for row in rows}


def rows_of_text(place: str, data: str | dict[str, Any]) -> dict[str, FidelityRow]:
    return rows_of(read_recipe(record({place: data if isinstance(data, str) else json.dumps(data)})))


def told(before: dict[str, FidelityRow], after: dict[str, FidelityRow], word: str) -> list[FidelityRow]:
    """What the report says more, of the thing that was added."""
    more = [row for field, row in after.items() if before.get(field) != row and row.level is not Level.EXACT]
    return [row for row in more if word.lower() in f"{row.field} {row.asked} {row.why}".lower()]


def with_key(program: str, data: str | dict[str, Any], name: str) -> str | dict[str, Any]:
    if program == "Mochi":
        return f"{data}; {name}: 7"
    if isinstance(data, str):
        return f"{data}, {name}: 7"
    changed = copy.deepcopy(data)
    inner = changed.get("sui_image_params", changed)
    inner[name] = 7
    return changed


@pytest.mark.parametrize("program", PROGRAMS)
@settings(deadline=None)
@given(name=NAMES)
def test_a_setting_that_nobody_knows_has_a_row(program: str, name: str) -> None:
    place, data = PROGRAMS[program]
    assert told(rows_of_text(place, data), rows_of_text(place, with_key(program, data, name)), name)


@pytest.mark.parametrize("tag", ["<zorb:x:1>", "<zorb[2]:x>", "<lora:zorb:0.5>", "<hypernet:zorb:0.5>"])
@pytest.mark.parametrize("program", PROGRAMS)
def test_a_tag_has_a_row(program: str, tag: str) -> None:
    place, data = PROGRAMS[program]
    text = data if isinstance(data, str) else json.dumps(data)
    changed = text.replace("a fox", f"a fox {tag}")
    before, after = rows_of_text(place, text), rows_of_text(place, changed)
    if tag.startswith("<zorb"):
        assert told(before, after, "zorb")
        assert after["prompt"].level is not Level.EXACT
    else:
        assert [row for field, row in after.items() if field not in before and "zorb" in field]


# --- graphs ---

GRAPH: Nodes = {
    "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "base.safetensors"}},
    "2": {"class_type": "LoraLoader", "inputs": {
        "lora_name": "ink.safetensors", "strength_model": 0.5, "strength_clip": 0.5, "model": ["1", 0],
        "clip": ["1", 1]}},
    "3": {"class_type": "CLIPTextEncode", "inputs": {"text": "a fox", "clip": ["2", 1]}},
    "4": {"class_type": "CLIPTextEncode", "inputs": {"text": "fog", "clip": ["2", 1]}},
    "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 832, "height": 1216, "batch_size": 1}},
    "6": {"class_type": "KSampler", "inputs": {
        "seed": 5, "steps": 20, "cfg": 6, "sampler_name": "euler", "scheduler": "karras", "denoise": 1,
        "model": ["2", 0], "positive": ["3", 0], "negative": ["4", 0], "latent_image": ["5", 0]}},
    "7": {"class_type": "LatentUpscaleBy", "inputs": {
        "samples": ["6", 0], "upscale_method": "bislerp", "scale_by": 1.5}},
    "8": {"class_type": "KSampler", "inputs": {
        "seed": 5, "steps": 12, "cfg": 6, "sampler_name": "euler", "scheduler": "karras", "denoise": 0.4,
        "model": ["2", 0], "positive": ["3", 0], "negative": ["4", 0], "latent_image": ["7", 0]}},
    "9": {"class_type": "VAEDecode", "inputs": {"samples": ["8", 0], "vae": ["1", 2]}},
    "10": {"class_type": "SaveImage", "inputs": {"images": ["9", 0], "filename_prefix": "x"}},
}  # fmt: skip
LINKS = [
    (node_id, name)
    for node_id, node in GRAPH.items()
    for name, value in node["inputs"].items()
    if isinstance(value, list)
]
VALUES = [("3", "text"), ("4", "text"), ("6", "seed"), ("6", "steps"), ("6", "cfg"), ("5", "width")]
ROWS = {"text": "prompt", "width": "size"}


def as_editor(nodes: Nodes) -> dict[str, Any]:
    """The graph as the editor keeps it: links by number, values in a list with the names of their widgets beside."""
    links: list[list[Any]] = []
    drawn = []
    for node_id, node in nodes.items():
        inputs, values = [], {}
        for name, value in node["inputs"].items():
            if isinstance(value, list):
                links.append([len(links) + 1, int(value[0]), value[1], int(node_id), len(inputs), name.upper()])
                inputs.append({"name": name, "type": name.upper(), "link": len(links)})
            else:
                values[name] = value
        drawn.append({
            "id": int(node_id), "type": node["class_type"], "inputs": inputs, "widgets_values": values, "mode": 0,
        })  # fmt: skip
    return {"nodes": drawn, "links": links, "version": 0.4}


def recipe_of(nodes: Nodes, *, editor: bool) -> Recipe:
    texts = {"workflow": json.dumps(as_editor(nodes))} if editor else {"prompt": json.dumps(nodes)}
    return read_recipe(record(texts))


def between(place: tuple[str, str], name: str, slot: str) -> Nodes:
    """The graph with one more node on a link, or before a value."""
    nodes = copy.deepcopy(GRAPH)
    node_id, of = place
    inputs = nodes[node_id]["inputs"]
    fed = {slot or of: inputs[of], "level": 7} if isinstance(inputs[of], list) else {of: inputs[of], "level": 7}
    nodes["20"] = {"class_type": name, "inputs": fed}
    inputs[of] = ["20", 0]
    return nodes


@pytest.mark.parametrize("editor", [False, True], ids=["API form", "editor's form"])
@settings(deadline=None)
@given(place=st.sampled_from([*LINKS, *VALUES]), name=NAMES, slot=st.sampled_from(["", "thing", "any_1"]))
def test_a_node_that_nobody_knows_has_a_row(place: tuple[str, str], name: str, slot: str, editor: bool) -> None:
    before = rows_of(recipe_of(GRAPH, editor=editor))
    after = rows_of(recipe_of(between(place, name, slot), editor=editor))
    assert told(before, after, f"node {name}")


@pytest.mark.parametrize("place", VALUES, ids="/".join)
def test_a_value_that_comes_through_an_unknown_node_is_not_exact(place: tuple[str, str]) -> None:
    field = ROWS.get(place[1], place[1])
    assert rows_of(recipe_of(GRAPH, editor=False))[field].level is Level.EXACT
    assert rows_of(recipe_of(between(place, "Zorb", ""), editor=False))[field].level is not Level.EXACT


def test_what_is_read_whole_is_exact_in_both_forms() -> None:
    for editor in (False, True):
        rows = rows_of(recipe_of(GRAPH, editor=editor))
        assert {row.field for row in rows.values() if row.level is not Level.EXACT} == set()


MIXED = {"class_type": "ConditioningCombine", "inputs": {"conditioning_1": ["3", 0], "conditioning_2": ["21", 0]}}
KNOWN = {
    "ControlNet": {"20": {"class_type": "ControlNetApplyAdvanced", "inputs": {
        "positive": ["3", 0], "negative": ["4", 0], "control_net": ["21", 0], "image": ["22", 0], "strength": 0.7}},
        "21": {"class_type": "ControlNetLoader", "inputs": {"control_net_name": "pose.safetensors"}},
        "22": {"class_type": "LoadImage", "inputs": {"image": "x.png"}}},
    "ConditioningCombine": {"20": MIXED, "21": {
        "class_type": "CLIPTextEncode", "inputs": {"text": "ink", "clip": ["2", 1]}}},
    "ConditioningSetArea": {"20": {"class_type": "ConditioningSetArea", "inputs": {
        "conditioning": ["3", 0], "width": 8, "height": 8, "x": 0, "y": 0, "strength": 1}}},
    "ConditioningSetTimestepRange": {"20": {"class_type": "ConditioningSetTimestepRange", "inputs": {
        "conditioning": ["3", 0], "start": 0, "end": 0.5}}},
}  # fmt: skip


@pytest.mark.parametrize("what", KNOWN)
def test_what_is_done_to_a_prompt_has_a_row(what: str) -> None:
    nodes = copy.deepcopy(GRAPH) | KNOWN[what]
    for sampler in ("6", "8"):
        nodes[sampler]["inputs"]["positive"] = ["20", 0]
    rows = rows_of(recipe_of(nodes, editor=False))
    assert [row for field, row in rows.items() if what in field and row.level is Level.DROPPED]
    assert (rows["prompt"].level is Level.EXACT) == (what == "ControlNet")


def test_what_is_done_to_the_prompt_of_the_second_pass_alone_leaves_the_first_exact() -> None:
    nodes = copy.deepcopy(GRAPH) | KNOWN["ConditioningCombine"]
    nodes["8"]["inputs"]["positive"] = ["20", 0]
    rows = rows_of(recipe_of(nodes, editor=False))
    assert (rows["prompt"].level, rows["hires prompt"].level) == (Level.EXACT, Level.APPROXIMATED)
    assert rows["node ConditioningCombine"].level is Level.DROPPED


def test_words_in_braces_are_not_exact() -> None:
    place, data = PROGRAMS["A1111"]
    assert isinstance(data, str)
    assert rows_of_text(place, data.replace("a fox", "a {fox|cat}"))["prompt"].level is Level.APPROXIMATED


def test_block_weights_are_told_of_the_lora_alone() -> None:
    nodes = copy.deepcopy(GRAPH)
    nodes["20"] = {"class_type": "ImpactWildcardEncode", "inputs": {
        "model": ["2", 0], "clip": ["2", 1], "populated_text": "a fox <lora:brush:0.4:0.3:LBW=OUTALL>"}}  # fmt: skip
    for sampler in ("6", "8"):
        nodes[sampler]["inputs"] |= {"positive": ["20", 2], "model": ["20", 0]}
    rows = rows_of(recipe_of(nodes, editor=False))
    assert (rows["prompt"].level, rows["LoRA brush"].level) == (Level.EXACT, Level.APPROXIMATED)
    assert rows["LoRA brush"].asked == "0.4, 0.3 for the text encoder, LBW=OUTALL"
    assert "node ImpactWildcardEncode" not in rows


@pytest.mark.parametrize("styler", ["SDXLPromptStyler", "easy stylesSelector"])
def test_a_node_that_adds_styles_has_a_row(styler: str) -> None:
    nodes = copy.deepcopy(GRAPH)
    said = {"text_positive": "a fox", "text_negative": "fog", "positive": "a fox", "negative": "fog", "style": "ink"}
    nodes["20"] = {"class_type": styler, "inputs": said}
    nodes["3"]["inputs"]["text"] = ["20", 0]
    recipe = recipe_of(nodes, editor=False)
    rows = rows_of(recipe)
    assert (recipe.prompt, rows["prompt"].level) == ("a fox", Level.APPROXIMATED)
    assert rows[f"node {styler}"].why == "Styles are added to the prompt."


def test_one_picture_of_a_batch_may_not_have_the_noise_of_the_seed() -> None:
    nodes = copy.deepcopy(GRAPH)
    nodes["5"]["inputs"]["batch_size"] = 4
    rows = rows_of(recipe_of(nodes, editor=False))
    assert (rows["seed"].level, rows["size"].level) == (Level.APPROXIMATED, Level.EXACT)


BEHIND = {
    "FaceDetailer": {"image": ["9", 0], "model": ["2", 0], "clip": ["2", 1], "vae": ["1", 2], "positive": ["3", 0],
                     "negative": ["4", 0], "seed": 5, "steps": 20, "cfg": 6, "sampler_name": "euler",
                     "scheduler": "karras", "denoise": 0.4},
    "UltimateSDUpscale": {"image": ["9", 0], "model": ["2", 0], "positive": ["3", 0], "negative": ["4", 0],
                          "vae": ["1", 2], "upscale_by": 2, "seed": 5, "steps": 20, "cfg": 6, "sampler_name": "euler",
                          "scheduler": "karras", "denoise": 0.2},
    "ImageSharpen": {"image": ["9", 0], "sharpen_radius": 1, "sigma": 1, "alpha": 1},
    "FaceRestoreCFWithModel": {"image": ["9", 0], "facerestore_model": "x.pth"},
}  # fmt: skip


@pytest.mark.parametrize("what", BEHIND)
def test_what_is_done_to_the_finished_picture_has_a_row(what: str) -> None:
    nodes = copy.deepcopy(GRAPH) | {"20": {"class_type": what, "inputs": BEHIND[what]}}
    nodes["10"]["inputs"]["images"] = ["20", 0]
    assert rows_of(recipe_of(nodes, editor=False))[f"node {what}"].level is Level.DROPPED


def test_nodes_of_one_class_share_a_row() -> None:
    nodes = copy.deepcopy(GRAPH)
    for number, before in ((20, "9"), (21, "20")):
        nodes[str(number)] = {"class_type": "ImageSharpen", "inputs": {"image": [before, 0], "alpha": 1}}
    nodes["10"]["inputs"]["images"] = ["21", 0]
    row = rows_of(recipe_of(nodes, editor=False))["node ImageSharpen"]
    assert (row.asked, row.why) == ("2 nodes", "Changes the finished picture.")


def test_a_node_that_the_workflow_has_with_the_same_values_is_no_loss() -> None:
    nodes = copy.deepcopy(GRAPH)
    nodes["20"] = {"class_type": "ModelSamplingDiscrete", "inputs": {
        "model": ["2", 0], "sampling": "v_prediction", "zsnr": True}}  # fmt: skip
    for sampler in ("6", "8"):
        nodes[sampler]["inputs"]["model"] = ["20", 0]
    for name, rows in (("base", 1), ("base_vpred", 0)):
        nodes["1"]["inputs"]["ckpt_name"] = f"{name}.safetensors"
        found = [row for row in rows_of(recipe_of(nodes, editor=False)) if row == "node ModelSamplingDiscrete"]
        assert len(found) == rows


def test_bookkeeping_has_no_row() -> None:
    place, data = PROGRAMS["A1111"]
    before = rows_of_text(place, data)
    assert rows_of_text(place, f"{data}, Time taken: 9 sec., Score: 7.1, Batch pos: 1, Some switch: False") == before


def test_the_settings_of_one_extension_share_a_row() -> None:
    place, data = PROGRAMS["A1111"]
    rows = rows_of_text(place, f"{data}, Zorb a: 1, Zorb b: 2, Zorb c: 3, Zorb d: 4")
    assert rows["Zorb (4 settings)"].asked == "Zorb a, Zorb b, Zorb c, Zorb d"


def test_the_steps_of_swarmuis_refiner_are_its_own() -> None:
    place, data = PROGRAMS["SwarmUI"]
    changed = copy.deepcopy(data)
    assert isinstance(changed, dict)
    changed["sui_image_params"] |= {"refinerupscale": 1.5, "refinercontrolpercentage": 0.3}
    assert rows_of_text(place, changed)["hires steps"].level is Level.EXACT


def test_an_upscaler_that_the_workflow_does_not_use_has_a_row() -> None:
    nodes = copy.deepcopy(GRAPH)
    for node_id in ("7", "8"):
        del nodes[node_id]
    nodes["9"]["inputs"]["samples"] = ["6", 0]
    nodes["20"] = {"class_type": "UpscaleModelLoader", "inputs": {"model_name": "4x-Sharp.pth"}}
    nodes["21"] = {"class_type": "ImageUpscaleWithModel", "inputs": {"upscale_model": ["20", 0], "image": ["9", 0]}}
    nodes["10"]["inputs"]["images"] = ["21", 0]
    rows = rows_of(recipe_of(nodes, editor=False))
    assert {rows["upscaler 4x-Sharp.pth"].level, rows["node ImageUpscaleWithModel"].level} == {Level.DROPPED}


def test_a_start_picture_leaves_its_strength_out() -> None:
    place, data = PROGRAMS["A1111"]
    rows = rows_of_text(place, f"{data}, Denoising strength: 0.4")
    assert (rows["denoising strength"].level, rows["start picture"].level) == (Level.DROPPED, Level.APPROXIMATED)
    assert rows["denoising strength"].asked == "0.4"


@pytest.mark.parametrize(
    ("added", "row"),
    [
        (", RP Active: True, RP Divide mode: Matrix", "prompt"),
        (', Hires upscale: 1.5, Denoising strength: 0.4, Hires prompt: "a (fox:1.2)"', "hires prompt"),
    ],
)
def test_a_prompt_that_is_used_in_another_way_is_not_exact(added: str, row: str) -> None:
    place, data = PROGRAMS["A1111"]
    assert rows_of_text(place, f"{data}{added}")[row].level is Level.APPROXIMATED


def test_a_prompt_without_the_words_of_its_styles_is_not_exact() -> None:
    place, data = PROGRAMS["Fooocus"]
    assert isinstance(data, dict)
    rows = rows_of_text(place, {**data, "styles": "['Fooocus V2']"})
    assert rows["prompt"].level is Level.APPROXIMATED
    assert [row for field, row in rows.items() if "style" in field.lower() and row.level is Level.DROPPED]


def rows_of_the_site(**meta: Any) -> dict[str, FidelityRow]:
    said = {**PLAIN, "Model": "base", "prompt": "a fox <lora:ink:0.5>", **meta}
    site = ImageRecord(
        image_id=7, image_url=None, media="image", picture=None, base_model="SDXL 1.0", version_ids=(), meta=said
    )
    return rows_of(read_recipe(site))


@settings(deadline=None)
@given(name=NAMES)
def test_a_setting_of_the_sites_data_has_a_row(name: str) -> None:
    assert told(rows_of_the_site(), rows_of_the_site(**{name: "7"}), name)


def test_what_could_not_be_read_has_a_row() -> None:
    assert rows_of_the_site(Zorb={"a": {"b": 1}})["Zorb"].why == "It could not be read."


def test_the_hashes_of_a_torn_list_are_no_loss_where_the_models_are_there() -> None:
    rows = rows_of_the_site(**{"ink": "0123456789ab", "(worst quality": "1.4)", "brush": "0123456789ac"})
    assert rows["torn text"].asked == "(worst quality, brush"


def test_a_lora_of_an_unknown_node_is_not_exact() -> None:
    nodes = copy.deepcopy(GRAPH)
    nodes["2"]["class_type"] = "ZorbLoader"
    rows = rows_of(recipe_of(nodes, editor=False))
    assert (rows["LoRA ink.safetensors"].asked, rows["LoRA ink.safetensors"].level) == ("0.5", Level.APPROXIMATED)


def test_a_refiner_that_is_rebuilt_is_not_told_as_left_out() -> None:
    nodes = copy.deepcopy(GRAPH)
    del nodes["7"]
    numbers = {"cfg": 6, "noise_seed": 5, "steps": 20, "sampler_name": "euler", "scheduler": "karras"}
    nodes["11"] = {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "fine.safetensors"}}
    for node_id, text in (("12", "a fox"), ("13", "fog")):
        nodes[node_id] = {"class_type": "CLIPTextEncode", "inputs": {"text": text, "clip": ["11", 1]}}
    nodes["6"] = {
        "class_type": "KSamplerAdvanced",
        "inputs": {
            **numbers,
            "add_noise": "enable",
            "start_at_step": 0,
            "end_at_step": 16,
            "model": ["2", 0],
            "return_with_leftover_noise": "enable",
            "positive": ["3", 0],
            "negative": ["4", 0],
            "latent_image": ["5", 0],
        },
    }
    nodes["8"] = {"class_type": "KSamplerAdvanced", "inputs": {
        **numbers, "add_noise": "disable", "start_at_step": 16, "end_at_step": 10000, "model": ["11", 0],
        "return_with_leftover_noise": "disable", "positive": ["12", 0], "negative": ["13", 0],
        "latent_image": ["6", 0]}}  # fmt: skip
    rows = rows_of(recipe_of(nodes, editor=False))
    assert (rows["refiner"].level, rows["steps"].level) == (Level.APPROXIMATED, Level.EXACT)
    assert "node KSamplerAdvanced" not in rows
