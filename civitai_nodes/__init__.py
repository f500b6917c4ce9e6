"""The pack's own nodes: webui's numbers where ComfyUI has no node for them.

ComfyUI alone imports this. The numbers are those of ``pipeline/webui/``; torch is imported when a node runs.
"""

from __future__ import annotations

from .latent_upscale import CivitaiRemakeLatentUpscale
from .model import CivitaiRemakeModel
from .noise import CivitaiRemakeNoise
from .sampler import CivitaiRemakeSampler
from .schedule import CivitaiRemakeSchedule
from .text import CivitaiRemakeText
from .upscale import CivitaiRemakeUpscale

NODE_CLASS_MAPPINGS: dict[str, type] = {
    "CivitaiRemakeLatentUpscale": CivitaiRemakeLatentUpscale,
    "CivitaiRemakeModel": CivitaiRemakeModel,
    "CivitaiRemakeNoise": CivitaiRemakeNoise,
    "CivitaiRemakeSampler": CivitaiRemakeSampler,
    "CivitaiRemakeSchedule": CivitaiRemakeSchedule,
    "CivitaiRemakeText": CivitaiRemakeText,
    "CivitaiRemakeUpscale": CivitaiRemakeUpscale,
}
NODE_DISPLAY_NAME_MAPPINGS = {
    "CivitaiRemakeLatentUpscale": "Latent upscale of A1111",
    "CivitaiRemakeModel": "Model of A1111",
    "CivitaiRemakeNoise": "Noise of A1111",
    "CivitaiRemakeSampler": "Sampler of A1111",
    "CivitaiRemakeSchedule": "Schedule of A1111",
    "CivitaiRemakeText": "Text of A1111",
    "CivitaiRemakeUpscale": "Upscale of A1111",
}

__all__ = ["NODE_CLASS_MAPPINGS", "NODE_DISPLAY_NAME_MAPPINGS"]
