"""Two workflows of authors, as image files carry them: one in both forms, one as it was run alone.

Both load their models from folders of a Windows computer, repair the face with nodes of a pack, and have a seed that
no browser keeps exactly.
"""

from __future__ import annotations

from typing import Any

import catalogue as models

SEED = 9007199254740993
_CHECKPOINT = f"illustrious\\{models.HARBOUR.file_name}"
_LORA = f"styles\\{models.RAIN.file_name}"
_NUMBERS = {"steps": 22, "cfg": 6.25, "sampler_name": "dpmpp_2m", "scheduler": "karras"}
_FACE = {
    "guide_size": 512, "guide_size_for": True, "max_size": 1024, "seed": 7, "steps": 16, "cfg": 6,
    "sampler_name": "euler", "scheduler": "normal", "denoise": 0.4,
}  # fmt: skip

PROMPT: dict[str, dict[str, Any]] = {
    "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": _CHECKPOINT}},
    "2": {
        "class_type": "LoraLoader",
        "inputs": {
            "lora_name": _LORA, "strength_model": 0.333, "strength_clip": 0.333, "model": ["1", 0], "clip": ["1", 1],
        },
    },
    "3": {"class_type": "CLIPTextEncode", "inputs": {"text": "a ferryman at dusk", "clip": ["2", 1]}},
    "4": {"class_type": "CLIPTextEncode", "inputs": {"text": "blurry", "clip": ["2", 1]}},
    "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 832, "height": 1216, "batch_size": 1}},
    "6": {
        "class_type": "KSampler",
        "inputs": {
            "seed": SEED, **_NUMBERS, "denoise": 1, "model": ["2", 0], "positive": ["3", 0], "negative": ["4", 0],
            "latent_image": ["5", 0],
        },
    },
    "7": {"class_type": "VAEDecode", "inputs": {"samples": ["6", 0], "vae": ["1", 2]}},
    "8": {"class_type": "UltralyticsDetectorProvider", "inputs": {"model_name": "bbox/face_yolov8n.pt"}},
    "9": {
        "class_type": "FaceDetailer",
        "inputs": {
            **_FACE, "image": ["7", 0], "model": ["2", 0], "clip": ["2", 1], "vae": ["1", 2], "positive": ["3", 0],
            "negative": ["4", 0], "bbox_detector": ["8", 0],
        },
    },
    "10": {"class_type": "SaveImage", "inputs": {"filename_prefix": "ferry", "images": ["9", 0]}},
}  # fmt: skip

_PLACES = {
    "1": (0, 0), "2": (380, 0), "3": (760, 0), "4": (760, 260), "5": (380, 260), "6": (1240, 0), "7": (1620, 0),
    "8": (1240, 340), "9": (1900, 0), "10": (2320, 0),
}  # fmt: skip
_OUTPUTS = {
    "CheckpointLoaderSimple": ("MODEL", "CLIP", "VAE"), "LoraLoader": ("MODEL", "CLIP"),
    "CLIPTextEncode": ("CONDITIONING",), "EmptyLatentImage": ("LATENT",), "KSampler": ("LATENT",),
    "VAEDecode": ("IMAGE",), "UltralyticsDetectorProvider": ("BBOX_DETECTOR", "SEGM_DETECTOR"),
    "FaceDetailer": ("image",), "SaveImage": (),
}  # fmt: skip
_PACKS = {"FaceDetailer": "comfyui-impact-pack", "UltralyticsDetectorProvider": "comfyui-impact-subpack"}


def _as_editor(prompt: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The same graph as the author's editor kept it: with places, a group, a note, and what comes after a seed."""
    links: list[list[Any]] = []
    nodes: list[dict[str, Any]] = []
    for order, (node_id, node) in enumerate(prompt.items()):
        inputs, values = [], []
        for name, value in node["inputs"].items():
            if isinstance(value, list):
                kind = _OUTPUTS[prompt[value[0]]["class_type"]][value[1]]
                links.append([len(links) + 1, int(value[0]), value[1], int(node_id), len(inputs), kind])
                inputs.append({"name": name, "type": kind, "link": len(links)})
            else:
                values += [value, "randomize"] if name == "seed" else [value]
        nodes.append(
            {
                "id": int(node_id), "type": node["class_type"], "pos": list(_PLACES[node_id]), "size": [340, 200],
                "flags": {}, "order": order, "mode": 0, "inputs": inputs, "widgets_values": values,
                "outputs": [{"name": kind, "type": kind} for kind in _OUTPUTS[node["class_type"]]],
                "properties": {"cnr_id": _PACKS.get(node["class_type"], "comfy-core")},
            }
        )  # fmt: skip
    for node in nodes:
        for slot, output in enumerate(node["outputs"]):
            output["links"] = [row[0] for row in links if row[1:3] == [node["id"], slot]]
    note = {
        "id": 11, "type": "Note", "pos": [0, 320], "size": [340, 90], "flags": {}, "order": 10, "mode": 0, "inputs": [],
        "outputs": [], "properties": {}, "widgets_values": ["The face is repaired at 512."],
    }  # fmt: skip
    return {
        "last_node_id": 11, "last_link_id": len(links), "nodes": [*nodes, note], "links": links,
        "groups": [{"title": "Face", "bounding": [1880, -60, 800, 500], "color": "#3f789e", "font_size": 24}],
        "config": {}, "extra": {"ds": {"scale": 0.5, "offset": [0, 0]}}, "version": 0.4,
    }  # fmt: skip


WORKFLOW = _as_editor(PROMPT)
