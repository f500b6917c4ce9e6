"""How large webui's second pass is, and what it cuts off the latent: pure (facts: parity 4)."""

from __future__ import annotations

from dataclasses import dataclass

_CELL = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondPassSize:
    """The size to enlarge to, in pixels, and how many cells of the latent are then cut off each direction."""

    width: int
    height: int
    cut_across: int = 0
    cut_down: int = 0

    @property
    def cells(self) -> tuple[int, int]:
        """(width, height) of the latent before the cut."""
        return self.width // _CELL, self.height // _CELL


def second_pass_size(width: int, height: int, *, scale: float, resize: tuple[int, int] = (0, 0)) -> SecondPassSize:
    """The size for a picture of ``width`` x ``height``: by "Hires upscale", or where it has one by "Hires resize".

    Of ``resize`` one side may be 0, which keeps the shape; with two the picture covers both, and the rest is cut off.
    """
    across, down = resize
    if not across and not down:
        return SecondPassSize(width=int(width * scale), height=int(height * scale))
    if not down or (across and width / height < across / down):
        size = across, across * height // width
    else:
        size = down * width // height, down
    if not across or not down:
        return SecondPassSize(width=size[0], height=size[1])
    return cut_to(*size, resize)


def cut_to(width: int, height: int, resize: tuple[int, int]) -> SecondPassSize:
    """What is cut off a picture that covers ``resize`` already; a side of 0 is left as it is."""
    across, down = ((side - goal) // _CELL if goal else 0 for side, goal in zip((width, height), resize, strict=True))
    return SecondPassSize(width=width, height=height, cut_across=across, cut_down=down)


def kept(cells: int, cut: int) -> slice:
    """What is left of so many cells: half of the cut is taken at the begin, and the odd one at the end."""
    return slice(cut // 2, cells - (cut + 1) // 2)


def model_size(width: int, height: int, target: SecondPassSize) -> tuple[int, int] | None:
    """The size that an upscale model is run for, in whole cells; None where the target is not larger."""
    scale = max(target.width / width, target.height / height)
    if scale <= 1.0:
        return None
    return int(width * scale // _CELL * _CELL), int(height * scale // _CELL * _CELL)
