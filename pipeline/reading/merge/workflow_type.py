"""The kind of workflow and the size of the first pass, where the sources only imply them."""

from __future__ import annotations

from collections.abc import Sequence

from ....civitai_utils.values import HiresPass, Reading, Size


def guess_base_size(picture: Size, hires: HiresPass | None) -> Size:
    """The size of the first pass where only the picture's is known: the hires factor (1.5 on the site) backwards."""
    if hires is None:
        return picture
    factor = hires.scale or 1.5
    return Size(width=_to_eight(picture.width / factor), height=_to_eight(picture.height / factor))


def _to_eight(pixels: float) -> int:
    return max(8, round(pixels / 8) * 8)


def workflow_type_of(
    readings: Sequence[Reading], kind: str | None, hires: HiresPass | None, denoise: float | None
) -> str:
    """The user's word for the kind of workflow: txt2img, txt2img-hires, img2img, img2img-hires, or the site's own."""
    first = kind or "txt2img"
    if kind is None and any(reading.inpaints for reading in readings):
        first = "img2img"
    elif kind is None and denoise is not None and hires is None:
        # A graph with an empty latent begins from nothing, whatever its denoise says.
        graph = next((reading for reading in readings if reading.graph is not None), None)
        begins_empty = graph is not None and graph.base_size is not None
        first = "txt2img" if begins_empty else "img2img"
    return f"{first}-hires" if hires is not None else first
