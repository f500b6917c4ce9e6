"""A picture enlarged as A1111's second pass does it, as ComfyUI's IMAGE."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from ..pipeline.webui.second_pass_size import SecondPassSize, model_size, second_pass_size
from .latent_upscale import SIZE
from .noise import CATEGORY
from .schedule import PROGRAMS
from .tiled_model import ready
from .upscale_ways import MODELS, run_model

if TYPE_CHECKING:
    from PIL.Image import Image

_NONE, _NEAREST = "None", "Nearest"
_UPSCALERS = (*MODELS, _NONE, "Lanczos", _NEAREST)
_OLD = frozenset({"A1111 before 1.8", "A1111 before 1.6"})
_MOST_RUNS = 3
_CELL = 8
_ON_ITS_OWN = 512


class CivitaiRemakeUpscale:
    """IMAGE, upscale model and size -> IMAGE."""

    CATEGORY = CATEGORY
    DESCRIPTION = (
        "Enlarges the picture of a first pass as A1111 does: an upscale model gets it tile by tile and with its "
        "colours the other way round, and every picture in between has 8 bits."
    )
    RETURN_TYPES = ("IMAGE",)
    FUNCTION = "enlarge"

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, Any]:  # noqa: N802 (ComfyUI's name)
        """What ComfyUI shows."""
        return {
            "required": {
                "image": ("IMAGE",),
                "upscaler": (
                    list(_UPSCALERS),
                    {"tooltip": "The picture's Hires upscaler: Model for a file that is none of the others."},
                ),
                "upscale_by": SIZE["upscale_by"],
            },
            "optional": {
                "upscale_model": ("UPSCALE_MODEL", {"tooltip": "From Load Upscale Model."}),
                "resize_width": SIZE["resize_width"],
                "resize_height": SIZE["resize_height"],
                "tile": (
                    "INT",
                    {"default": 192, "min": 0, "max": 4096, "step": 16, "tooltip": "0 is the whole picture at once."},
                ),
                "overlap": ("INT", {"default": 8, "min": 0, "max": 512, "tooltip": "Of one tile with the next."}),
                "program": (list(PROGRAMS), {"tooltip": "Before 1.8 A1111 had other tiles for some."}),
            },
        }  # fmt: skip

    def enlarge(
        self,
        *,
        image: Any,
        upscaler: str,
        upscale_by: float,
        upscale_model: Any = None,
        resize_width: int = 0,
        resize_height: int = 0,
        tile: int = 192,
        overlap: int = 8,
        program: str = "A1111 1.8 and newer",
    ) -> tuple[Any]:
        """The enlarged pictures, down to whole cells of a latent. Raises ``ValueError`` where the model is missing."""
        if upscaler in MODELS and upscale_model is None:
            raise ValueError("Connect Load Upscale Model to upscale_model, or choose an upscaler without a model.")
        import numpy as np  # noqa: PLC0415
        import torch  # noqa: PLC0415
        from PIL import Image as Pictures  # noqa: PLC0415

        _, height, width, _ = image.shape
        target = second_pass_size(width, height, scale=upscale_by, resize=(resize_width, resize_height))
        pictures = [
            Pictures.fromarray(one) for one in (255.0 * image[..., :3].cpu().numpy()).clip(0, 255).astype(np.uint8)
        ]
        if upscaler in MODELS:
            with ready(upscale_model, tile or _ON_ITS_OWN) as run:
                larger = partial(
                    run_model,
                    kind=upscaler,
                    is_old=program in _OLD,
                    tile=tile,
                    overlap=overlap,
                    scale=int(upscale_model.scale),
                    run=run,
                )
                made = [enlarged(one, target, larger) for one in pictures]
        else:
            made = [enlarged(one, target, _plainly(upscaler, one, target)) for one in pictures]
        across, down = (cells * _CELL for cells in target.cells)
        arrays = np.stack([np.asarray(one).astype(np.float32) / 255.0 for one in made])
        return (torch.from_numpy(arrays[:, :down, :across]),)


def enlarged(picture: Image, target: SecondPassSize, run: Callable[[Image], Image] | None) -> Image:
    """The picture at the target's size: up to three runs until it is large enough, and Lanczos to what is left."""
    goal = model_size(*picture.size, target)
    if run is not None and goal is not None:
        for _ in range(_MOST_RUNS):
            before, picture = picture.size, run(picture)
            if picture.size == before or (picture.width >= goal[0] and picture.height >= goal[1]):
                break
        picture = _resized(picture, goal)
    return _resized(picture, (target.width, target.height))


def _plainly(upscaler: str, picture: Image, target: SecondPassSize) -> Callable[[Image], Image] | None:
    """Lanczos and Nearest go by the larger of the two scales; None goes to the size itself."""
    from PIL.Image import Resampling  # noqa: PLC0415

    if upscaler == _NONE:
        return None
    way = Resampling.NEAREST if upscaler == _NEAREST else Resampling.LANCZOS
    scale = max(target.width / picture.width, target.height / picture.height)
    return lambda seen: seen.resize((int(seen.width * scale), int(seen.height * scale)), resample=way)


def _resized(picture: Image, size: tuple[int, int]) -> Image:
    from PIL.Image import Resampling  # noqa: PLC0415

    return picture if picture.size == size else picture.resize(size, resample=Resampling.LANCZOS)
