"""An upscale model as webui runs it: on pictures of 8 bits, blue before red, tile by tile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..pipeline.webui.tiles import tile_places

if TYPE_CHECKING:
    from PIL.Image import Image

_MEMORY_A_PIXEL = 384.0


def upscaled_by_tiles(picture: Image, tile: int, overlap: int, run: Callable[[Image], Image]) -> Image:
    """The picture made of what ``run`` makes of each tile; over an overlap one goes over into the next.

    A tile of 0 is the whole picture. Raises ``ValueError`` for tiles that are all overlap.
    """
    from PIL import Image as Pictures  # noqa: PLC0415

    if tile <= 0:
        return run(picture)
    made, factor = Pictures.new("RGB", (1, 1)), 1
    for row, top in enumerate(tile_places(picture.height, tile, overlap)):
        strip = made
        for column, left in enumerate(tile_places(picture.width, tile, overlap)):
            piece = run(picture.crop((left, top, left + tile, top + tile)))
            if column == 0:
                factor = piece.width // tile
                strip = Pictures.new("RGB", (picture.width * factor, piece.height))
            _lay(strip, piece, (left * factor, 0), overlap * factor)
        if row == 0:
            made = Pictures.new("RGB", (picture.width * factor, picture.height * factor))
        _lay(made, strip, (0, top * factor), overlap * factor)
    return made


def _lay(under: Image, piece: Image, place: tuple[int, int], overlap: int) -> None:
    """Put a piece on a picture; the begin of its way shines through, unless it is the first one of all."""
    direction = 0 if place[0] else 1
    if not any(place) or overlap == 0:
        under.paste(piece, place)
        return
    width, height = piece.size
    first = (overlap, height) if direction == 0 else (width, overlap)
    rest = (overlap, 0) if direction == 0 else (0, overlap)
    under.paste(piece.crop((0, 0, *first)), place, mask=_slope(first, direction))
    under.paste(piece.crop((*rest, width, height)), (place[0] + rest[0], place[1] + rest[1]))


def _slope(size: tuple[int, int], direction: int) -> Image:
    """From nothing to nearly all, across or down."""
    import numpy as np  # noqa: PLC0415
    from PIL import Image as Pictures  # noqa: PLC0415

    length = size[direction]
    shares = (np.arange(length, dtype=np.float32) * 255 / length).astype(np.uint8)
    return Pictures.fromarray(np.broadcast_to(shares if direction == 0 else shares[:, None], size[::-1]).copy())


@contextmanager
def ready(model: Any, tile: int) -> Iterator[Callable[[Any], Any]]:
    """The model on its device, as a function of a picture of numbers; what it makes is on the processor."""
    import torch  # noqa: PLC0415
    from comfy import model_management  # noqa: PLC0415

    patcher = getattr(model, "patcher", None)
    memory = tile * tile * 3 * 4 * max(model.scale, 1.0) * _MEMORY_A_PIXEL
    if patcher is None:
        device = model_management.get_torch_device()
        model_management.free_memory(memory, device)
        model.to(device)
    else:
        device = patcher.load_device
        model_management.load_models_gpu([patcher], memory_required=memory, force_full_load=True)

    def run(seen: Any) -> Any:
        model_management.throw_exception_if_processing_interrupted()
        with torch.no_grad():
            return model(seen.to(device)).float().cpu()

    try:
        yield run
    finally:
        if patcher is None:
            model.to("cpu")


def seen_of(picture: Image) -> Any:
    """A picture as a model sees it: numbers from 0 to 1, blue before red."""
    import numpy as np  # noqa: PLC0415
    import torch  # noqa: PLC0415

    blue_first = np.ascontiguousarray(np.asarray(picture)[:, :, ::-1].transpose(2, 0, 1)) / 255
    return torch.from_numpy(blue_first).float()[None]


def shown_of(made: Any, *, rounds: bool) -> Image:
    """What a model made as a picture of 8 bits, rounded or cut down."""
    import numpy as np  # noqa: PLC0415
    from PIL import Image as Pictures  # noqa: PLC0415

    numbers = 255.0 * np.moveaxis(made[0].clamp(0, 1).numpy(), 0, 2)
    whole = (numbers.round() if rounds else numbers).astype(np.uint8)
    return Pictures.fromarray(np.ascontiguousarray(whole[:, :, ::-1]))
