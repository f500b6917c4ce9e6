"""The images: one by hashes alone, two with a second pass and no seed, one that cannot be resolved whole, two whose
files say more than the site, one of a closed model, and one whose model needs files of Hugging Face besides; with the
post and the galleries that show them."""

from __future__ import annotations

import json
from typing import Any

import author_graphs
import catalogue as models
from catalogue import Model


def _stem(model: Model) -> str:
    return model.file_name.rpartition(".")[0]


def _by_hash(checkpoint: Model, loras: list[tuple[Model, float]]) -> dict[str, Any]:
    """Models as A1111 writes them: hashes by name, and no id anywhere."""
    hashes = {"model": checkpoint.hashes["AutoV2"]}
    resources: list[dict[str, Any]] = []
    for lora, weight in loras:
        hashes[f"lora:{_stem(lora)}"] = lora.hashes["AutoV3"]
        resources.append({"type": "lora", "name": _stem(lora), "weight": weight, "hash": lora.hashes["AutoV3"]})
    resources.append({"type": "model", "name": _stem(checkpoint), "hash": checkpoint.hashes["AutoV2"]})
    return {
        "Model": _stem(checkpoint),
        "Model hash": checkpoint.hashes["AutoV2"],
        "hashes": hashes,
        "resources": resources,
    }


def _tags(loras: list[tuple[Model, float]]) -> str:
    return " ".join(f"<lora:{_stem(lora)}:{weight:g}>" for lora, weight in loras)


_A = [(models.RAIN, 0.333), (models.INK, 0.65), (models.LANTERN, 1.0)]
_B = [(lora, weight) for lora, weight in zip(models.SEVEN, (0.8, 0.55, 0.4, 0.3, 0.7, 0.25, 0.15), strict=True)]
_D = [(models.ZERO, 0.0), (models.DELETED, 0.5), (models.GUARDED, 0.6)]

IMAGES: dict[int, dict[str, Any]] = {
    900001: {
        "size": (832, 1216),
        "base": "Illustrious",
        "meta": {
            "prompt": "a lighthouse keeper's cottage at dusk, paper lanterns in the window, wet cobblestones, "
            f"calm sea, soft light, {_tags(_A)}",
            "negativePrompt": "blurry, low contrast, crooked horizon",
            "cfgScale": 7.25,
            "steps": 28,
            "sampler": "DPM++ 2M",
            "Schedule type": "Karras",
            "seed": "9007199254740993",
            "clipSkip": 2,
            "Size": "832x1216",
            "RNG": "CPU",
            "Version": "v1.10.1",
            **_by_hash(models.HARBOUR, _A),
        },
    },
    900002: {
        "size": (1248, 1824),
        "base": "Illustrious",
        "meta": {
            "prompt": "an old town seen from a hill, slate roofs, long shadows, a woman in a wool coat looking at the "
            f"valley, tall grass in front, {_tags(_B)}",
            "negativePrompt": "text, frame, blurry",
            "cfgScale": 5.5,
            "steps": 30,
            "sampler": "Euler a",
            "clipSkip": 2,
            "Size": "832x1216",
            "Denoising strength": "0.4",
            "Hires upscale": "1.5",
            "Hires steps": "12",
            "Hires upscaler": _stem(models.SHARP),
            "Version": "v1.9.4",
            **_by_hash(models.HARBOUR, _B),
        },
        "upscaler": models.SHARP,
    },
    900003: {
        "size": (768, 1152),
        "base": "SD 1.5",
        "meta": {
            "engine": "Civitai",
            "workflow": "txt2img:hires-fix",
            "ecosystem": "SD1",
            "prompt": "brightmeadow, a parade of tin toys under a chalk sky, round hills, button eyes",
            "negativePrompt": "muddle-neg, (benthands:1.2), text",
            "cfgScale": 6,
            "steps": 26,
            "sampler": "DPM++ 2M Karras",
            "clipSkip": 2,
            "denoise": 0.45,
            "aspectRatio": {"value": "2:3", "width": 512, "height": 768},
            "upscaleWidth": 768,
            "upscaleHeight": 1152,
            "upscalers": [f"urn:air:other:upscaler:civitai:{810000 + models.EVEN.number}@{models.EVEN.version_id}"],
            "vaes": [f"urn:air:sd1:vae:civitai:{810000 + models.CLEAR.number}@{models.CLEAR.version_id}"],
            "civitaiResources": [
                {"type": "Checkpoint", "modelVersionId": models.MEADOW.version_id},
                {"type": "LORA", "modelVersionId": models.FOUR[0].version_id, "weight": 0.9},
                {"type": "LORA", "modelVersionId": models.FOUR[1].version_id, "weight": 0.45},
                {"type": "LORA", "modelVersionId": models.FOUR[2].version_id, "weight": 0.7},
                {"type": "LORA", "modelVersionId": models.FOUR[3].version_id},
                *({"type": "embed", "modelVersionId": word.version_id} for word in models.WORDS),
            ],
            "extra": {},
        },
    },
    900004: {
        "size": (832, 1216),
        "base": "Illustrious",
        "meta": {
            "prompt": f"a quiet reading room, tall windows, dust in the light, {_tags(_D)} <lora:my_own_mix:0.8>",
            "negativePrompt": "",
            "cfgScale": 6,
            "steps": 24,
            "sampler": "DPM++ SDE Karras",
            "seed": 271828,
            "Size": "832x1216",
            "Version": "v1.6.0",
            "civitaiResources": [{"type": "LORA", "modelVersionId": models.ARCHIVED.version_id, "weight": 0.4}],
            **_by_hash(models.HARBOUR, _D),
        },
        "linked": models.RAIN,
    },
    900005: {
        "size": (832, 1216),
        "base": "Illustrious",
        # Saved by a ComfyUI node that writes A1111 text as well: the site reads that, and only the file has the graph.
        "meta": {
            "prompt": "a ferry at a pier, morning fog",
            "negativePrompt": "blurry",
            "cfgScale": 6.5,
            "steps": 22,
            "sampler": "DPM++ 2M Karras",
            "Version": "ComfyUI",
            "Model": _stem(models.HARBOUR),
            "Model hash": models.HARBOUR.hashes["AutoV2"],
            "hashes": {"model": models.HARBOUR.hashes["AutoV2"]},
        },
    },
    900006: {
        "size": (1024, 1024),
        "base": "Nano Banana",
        "meta": {
            "engine": "google",
            "prompt": "a paper boat on a puddle",
            "civitaiResources": [{"type": "checkpoint", "modelVersionId": 2154472}],
        },
    },
    900007: {
        "size": (832, 1216),
        "base": "Illustrious",
        # Edited by hand on its page, and with a quoted value that the site's parser has torn into an object.
        "meta": {
            "prompt": f"a clockmaker at her bench {_tags(_A[:1])}",
            "negativePrompt": "blurry",
            "cfgScale": 5,
            "steps": 40,
            "sampler": "Euler a",
            "seed": 77,
            "Size": "832x1216",
            "ADetailer model": "face_yolov8n.pt",
            "ADetailer prompt": {},
            "Version": "v1.10.1",
            **_by_hash(models.HARBOUR, _A[:1]),
        },
    },
    900008: {
        "size": (896, 1152),
        "base": "Flux.1 D",
        "meta": {
            "prompt": f"a tide pool at first light, {_tags([(models.SALT, 0.8)])}",
            "cfgScale": 1,
            "steps": 20,
            "sampler": "Euler",
            "Schedule type": "Simple",
            "Distilled CFG Scale": 3.5,
            "seed": 271828,
            "Size": "896x1152",
            "Version": "f2.0.1v1.10.1-previous-669-gdfdcbab6",
            **_by_hash(models.TIDE, [(models.SALT, 0.8)]),
        },
    },
    900010: {
        "size": (512, 768),
        "base": "SD 1.5",
        "meta": {
            "prompt": "an old press in a meadow, oldwords",
            "cfgScale": 6,
            "steps": 20,
            "sampler": "Euler a",
            "seed": 5,
            "Size": "512x768",
            "Version": "v1.6.0",
            "civitaiResources": [
                {"type": "Checkpoint", "modelVersionId": models.MEADOW.version_id},
                {"type": "embed", "modelVersionId": models.PICKLE.version_id},
                {"type": "lora", "modelVersionId": models.PICKLED.version_id, "weight": 0.6},
            ],
        },
    },
    # Made from another picture, which nobody but its maker has.
    900011: {
        "size": (832, 1216),
        "base": "Illustrious",
        "meta": {
            "prompt": "a watercolour of a harbour, loose strokes",
            "negativePrompt": "blurry",
            "cfgScale": 6,
            "steps": 20,
            "sampler": "Euler a",
            "seed": 31,
            "Size": "832x1216",
            "Denoising strength": "0.55",
            "Version": "v1.10.1",
            **_by_hash(models.HARBOUR, []),
        },
    },
    900012: {
        "size": (640, 640),
        "media": "video",
        "base": "Wan Video 2.2 I2V-A14B",
        "meta": {
            "workflow": "img2vid",
            "prompt": "waves roll slowly onto the beach, the camera stands still",
            "negativePrompt": "shaking",
            "cfgScale": 3.5,
            "steps": 20,
            "seed": 4711,
            "Frames": "49",
            "FPS": "16",
            "civitaiResources": [
                {"type": "Checkpoint", "modelVersionId": models.TIDE_HIGH.version_id},
                {"type": "Checkpoint", "modelVersionId": models.TIDE_LOW.version_id},
            ],
        },
    },
    900013: {
        "size": (832, 1216),
        "base": "SDXL 1.0",
        "meta": {
            "prompt": "a tide pool in the evening, starfish, clear water",
            "cfgScale": 1,
            "steps": 20,
            "sampler": "Euler",
            "seed": 11,
            "Size": "832x1216",
            "Version": "v1.10.1",
            "civitaiResources": [
                {"type": "Checkpoint", "modelVersionId": models.POOL.version_id},
                {"type": "lora", "modelVersionId": models.RAIN.version_id, "weight": 0.5},
            ],
        },
    },
    # Their files carry the authors' own workflows: the first as the editor keeps it too.
    **{
        number: {
            "size": (832, 1216),
            "base": "Illustrious",
            "meta": {
                "prompt": "a ferryman at dusk",
                "Version": "ComfyUI",
                **_by_hash(models.HARBOUR, [(models.RAIN, 0.333)]),
            },
        }
        for number in (900021, 900022)
    },
}
# A video without any data.
VIDEO = 900009
# The pictures of a post, and those shown on a model version's page.
POSTS: dict[int, tuple[int, ...]] = {950001: (900001, 900002, VIDEO, 900005)}
GALLERIES: dict[int, tuple[int, ...]] = {
    models.HARBOUR.version_id: (900001, 900002, 900005),
    models.RAIN.version_id: (900001,),
    models.MEADOW.version_id: (900003,),
}
_GRAPH = {
    "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": models.HARBOUR.file_name}},
    "2": {"class_type": "CLIPTextEncode", "inputs": {"text": "a ferry at a pier, morning fog", "clip": ["1", 1]}},
    "3": {"class_type": "CLIPTextEncode", "inputs": {"text": "blurry", "clip": ["1", 1]}},
    "4": {"class_type": "EmptyLatentImage", "inputs": {"width": 832, "height": 1216, "batch_size": 1}},
    "5": {
        "class_type": "KSampler",
        "inputs": {
            "seed": 161803398, "steps": 22, "cfg": 6.5, "sampler_name": "dpmpp_2m", "scheduler": "karras", "denoise": 1,
            "model": ["1", 0], "positive": ["2", 0], "negative": ["3", 0], "latent_image": ["4", 0],
        },
    },
    "6": {"class_type": "VAEDecode", "inputs": {"samples": ["5", 0], "vae": ["1", 2]}},
    "7": {"class_type": "SaveImage", "inputs": {"filename_prefix": "ComfyUI", "images": ["6", 0]}},
}  # fmt: skip
# What stands in an image's original file.
_TEXT = (
    f"a clockmaker at her bench {_tags(_A[:1])}\nNegative prompt: blurry\n"
    "Steps: 26, Sampler: Euler a, Schedule type: Automatic, CFG scale: 5, Seed: 77, Size: 832x1216, "
    f"Model hash: {models.HARBOUR.hashes['AutoV2']}, Model: {_stem(models.HARBOUR)}, ADetailer model: face_yolov8n.pt, "
    'ADetailer prompt: "a calm face, old hands", ADetailer denoising strength: 0.4, ADetailer version: 24.11.1, '
    'ControlNet 0: "Module: canny, Model: control_canny [d14c016b], Weight: 0.8, Guidance Start: 0, '
    'Guidance End: 0.7", '
    f'RP Active: True, RP Ratios: 1,1, Lora hashes: "{_stem(models.RAIN)}: {models.RAIN.hashes["AutoV3"]}", '
    "Version: v1.10.1"
)
TEXTS: dict[int, dict[str, str]] = {900005: {"prompt": json.dumps(_GRAPH)}, 900007: {"parameters": _TEXT}}
TEXTS |= {
    900021: {"prompt": json.dumps(author_graphs.PROMPT), "workflow": json.dumps(author_graphs.WORKFLOW)},
    900022: {"prompt": json.dumps(author_graphs.PROMPT)},
}
# A1111 names its upscaler by file name alone; the site's own list of versions tells which model that is.
_EXTRA_LINKS = ("upscaler", "linked")


def uuid_of(image_id: int) -> str:
    """The name of an image's file on the picture host."""
    return f"00000000-0000-4000-8000-{image_id:012d}"


def image_of(uuid: str) -> int | None:
    """The image a file of the picture host belongs to."""
    number = int(uuid.rpartition("-")[2]) if uuid.startswith("00000000-0000-4000-8000-") else 0
    return number if number in IMAGES else None


def gallery_of(version_id: int, origin: str) -> list[dict[str, Any]]:
    """The pictures of a version as its own answer prints them: without ids, but named by them."""
    shown = []
    for image_id in GALLERIES.get(version_id, ()):
        width, height = IMAGES[image_id]["size"]
        url = f"{origin}/sample/{uuid_of(image_id)}/original=true/{image_id}.jpeg"
        shown.append({"url": url, "nsfwLevel": 1, "width": width, "height": height, "type": "image", "hasMeta": True})
    return shown


def listed(image_ids: tuple[int, ...], origin: str, *, with_meta: bool) -> list[dict[str, Any]]:
    """A list of pictures as GET /api/v1/images prints it."""
    return [item for number in image_ids if (item := item_of(number, origin, with_meta=with_meta)) is not None]


def item_of(image_id: int, origin: str, *, with_meta: bool) -> dict[str, Any] | None:
    """An image as GET /api/v1/images prints it."""
    if image_id == VIDEO:
        return {
            "id": VIDEO, "url": f"{origin}/sample/{uuid_of(VIDEO)}/original=true/{VIDEO}.mp4", "width": 720,
            "height": 1280, "type": "video", "postId": _post_of(VIDEO), "username": "sample", "modelVersionIds": [],
            "meta": None,
        }  # fmt: skip
    image = IMAGES.get(image_id)
    if image is None:
        return None
    width, height = image["size"]
    linked = [image[field].version_id for field in _EXTRA_LINKS if field in image]
    media = image.get("media", "image")
    suffix = "mp4" if media == "video" else "jpeg"
    return {
        "id": image_id,
        "url": f"{origin}/sample/{uuid_of(image_id)}/original=true/{uuid_of(image_id)}.{suffix}",
        "width": width,
        "height": height,
        "type": media,
        "nsfw": False,
        "nsfwLevel": "None",
        "browsingLevel": 1,
        "postId": _post_of(image_id),
        "username": "sample",
        "baseModel": image["base"],
        "modelVersionIds": linked,
        "meta": image["meta"] if with_meta else None,
    }


def _post_of(image_id: int) -> int:
    return next((post for post, shown in POSTS.items() if image_id in shown), image_id + 50000)
