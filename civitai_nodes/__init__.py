"""The pack's own nodes: webui's numbers where ComfyUI has no node for them.

ComfyUI alone imports this. The numbers are those of ``pipeline/webui/``; torch is imported when a node runs.
"""

from __future__ import annotations

from .noise import CivitaiRemakeNoise
from .schedule import CivitaiRemakeSchedule

NODE_CLASS_MAPPINGS: dict[str, type] = {
    "CivitaiRemakeNoise": CivitaiRemakeNoise,
    "CivitaiRemakeSchedule": CivitaiRemakeSchedule,
}
NODE_DISPLAY_NAME_MAPPINGS = {
    "CivitaiRemakeNoise": "Noise of A1111",
    "CivitaiRemakeSchedule": "Schedule of A1111",
}

__all__ = ["NODE_CLASS_MAPPINGS", "NODE_DISPLAY_NAME_MAPPINGS"]
