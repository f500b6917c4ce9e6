"""A prompt as A1111 reads and encodes it, as ComfyUI's CONDITIONING."""

from __future__ import annotations

from typing import Any

from ..pipeline.webui.clip_layer import clip_layer
from ..pipeline.webui.text_plan import Pass, plan_text
from .encode import encode_prompt
from .noise import CATEGORY
from .schedule import PROGRAMS

_EMPHASIS = ("Original", "No norm", "Ignore", "None")
_MOST_STEPS = 10_000
_FORGE = frozenset({"Forge", "Forge 2", "reForge"})


class CivitaiRemakeText:
    """CLIP and prompt -> CONDITIONING, and what the CFG scale is to be multiplied by."""

    CATEGORY = CATEGORY
    DESCRIPTION = (
        "Encodes a prompt as A1111 does: its weights, chunks of 75 tokens, BREAK, AND, embeddings by their bare names, "
        "and texts that change between steps. For Stable Diffusion 1.x, 2.x and XL."
    )
    RETURN_TYPES = ("CONDITIONING", "FLOAT")
    RETURN_NAMES = ("CONDITIONING", "cfg_factor")
    FUNCTION = "encode"

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, Any]:  # noqa: N802 (ComfyUI's name)
        """What ComfyUI shows."""
        return {
            "required": {
                "clip": ("CLIP",),
                "text": ("STRING", {"multiline": True, "tooltip": "The prompt, without <lora:...> tags."}),
                "negative": (
                    "BOOLEAN",
                    {"default": False, "tooltip": "On for the negative prompt: it has no AND, and may be nothing."},
                ),
                "emphasis": (list(_EMPHASIS), {"tooltip": "The picture's Emphasis; Original where it says none."}),
            },
            "optional": {
                "sigmas": ("SIGMAS", {"tooltip": "The run's noise levels: for [a:b:0.5] and [a|b]."}),
                "second_order": (
                    "BOOLEAN",
                    {
                        "default": False,
                        "tooltip": "On for samplers that call the model twice a step, such as Heun and DPM++ SDE.",
                    },
                ),
                "first_pass_steps": (
                    "INT",
                    {
                        "default": 0, "min": 0, "max": _MOST_STEPS,
                        "tooltip": "Of a second pass: the steps of the first, from which it counts on.",
                    },
                ),
                "old_timelines": (
                    "BOOLEAN",
                    {"default": False, "tooltip": "On for A1111 before 1.6 (Old prompt editing timelines)."},
                ),
                "clip_skip": (
                    "INT",
                    {"default": 0, "min": 0, "max": 12, "tooltip": "The picture's Clip skip; 0 leaves the CLIP alone."},
                ),
                "program": (list(PROGRAMS), {"tooltip": "For XL and 2.x: A1111 does not heed Clip skip there."}),
            },
        }  # fmt: skip

    def encode(
        self,
        *,
        clip: Any,
        text: str,
        negative: bool,
        emphasis: str,
        sigmas: Any = None,
        second_order: bool = False,
        first_pass_steps: int = 0,
        old_timelines: bool = False,
        clip_skip: int = 0,
        program: str = "A1111 1.8 and newer",
    ) -> tuple[Any, float]:
        """The conditioning of all texts, each with the noise levels it is for."""
        calls = 2 if second_order else 1
        run = Pass(
            levels=() if sigmas is None else tuple(sigmas.tolist()),
            calls_a_step=calls,
            first_calls=first_pass_steps * calls if first_pass_steps else None,
            old=old_timelines,
        )
        layer = clip_layer(clip_skip, clip.tokenize(""), is_forge=program in _FORGE) if clip_skip else None
        if layer is not None:
            clip = clip.clone()
            clip.clip_layer(layer)
        prompts = plan_text(text, run, joins=not negative)
        made = [one for prompt in prompts for one in encode_prompt(clip, prompt, emphasis, zeroed=negative)]
        return made, sum(prompt.weight for prompt in prompts)
