"""A latent enlarged as A1111's second pass does it, as ComfyUI's LATENT."""

from __future__ import annotations

from typing import Any

from ..pipeline.webui.second_pass_size import cut_to, kept, second_pass_size
from .noise import CATEGORY, shape_of_picture

_CUT_ONLY = "Cut only"
# webui's name -> torch's, and whether it is smoothed.
METHODS: dict[str, tuple[str, bool]] = {
    "Latent": ("bilinear", False),
    "Latent (antialiased)": ("bilinear", True),
    "Latent (bicubic)": ("bicubic", False),
    "Latent (bicubic antialiased)": ("bicubic", True),
    "Latent (nearest)": ("nearest", False),
    "Latent (nearest-exact)": ("nearest-exact", False),
}
_CELL = 8
# The inputs that say how large a second pass is.
SIZE: dict[str, Any] = {
    "upscale_by": (
        "FLOAT",
        {
            "default": 2.0, "min": 0.01, "max": 16.0, "step": 0.05, "round": False,
            "tooltip": "The picture's Hires upscale.",
        },
    ),
    "resize_width": (
        "INT",
        {
            "default": 0, "min": 0, "max": 16384, "step": 8,
            "tooltip": "The picture's Hires resize; 0 where it says none.",
        },
    ),
    "resize_height": ("INT", {"default": 0, "min": 0, "max": 16384, "step": 8}),
}  # fmt: skip


class CivitaiRemakeLatentUpscale:
    """LATENT, method and size -> LATENT."""

    CATEGORY = CATEGORY
    DESCRIPTION = (
        "Enlarges the latent of a first pass as A1111's Latent upscalers do, with the antialiased ones and the nearest "
        "that ComfyUI has not, and cuts off what stands over."
    )
    RETURN_TYPES = ("LATENT",)
    FUNCTION = "enlarge"

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, Any]:  # noqa: N802 (ComfyUI's name)
        """What ComfyUI shows."""
        return {
            "required": {
                "samples": ("LATENT",),
                "upscaler": ([*METHODS, _CUT_ONLY], {"tooltip": "The picture's Hires upscaler."}),
                "upscale_by": SIZE["upscale_by"],
            },
            "optional": {name: SIZE[name] for name in ("resize_width", "resize_height")},
        }

    def enlarge(
        self,
        *,
        samples: dict[str, Any],
        upscaler: str,
        upscale_by: float,
        resize_width: int = 0,
        resize_height: int = 0,
    ) -> tuple[dict[str, Any]]:
        """The enlarged latent. Raises ``ValueError`` for one of videos or sounds."""
        import torch  # noqa: PLC0415

        latent, resize = samples["samples"], (resize_width, resize_height)
        _, rows, columns = shape_of_picture(latent.shape[1:])
        if upscaler == _CUT_ONLY:
            size = cut_to(columns * _CELL, rows * _CELL, resize)
        else:
            size = second_pass_size(columns * _CELL, rows * _CELL, scale=upscale_by, resize=resize)
            mode, is_smoothed = METHODS[upscaler]
            latent = torch.nn.functional.interpolate(latent, size=size.cells[::-1], mode=mode, antialias=is_smoothed)
        across, down = size.cells
        return ({**samples, "samples": latent[:, :, kept(down, size.cut_down), kept(across, size.cut_across)]},)
