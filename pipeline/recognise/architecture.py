"""How a base model is told by its tensors: small declarations, and whether a file's tensors fit one."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from ...civitai_utils.file_header import Tensor
from ...civitai_utils.file_said import Use

# None is any side.
Sides = tuple[int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Architecture:
    """One kind of header that a base model can have.

    ``model`` names it for people. ``family`` and ``variants`` are names of ``pipeline/families``: those that have such
    a header, the likeliest first; without a family nothing here builds a workflow for it. It is told by what it
    ``has`` (each entry one name, or any of several), what it ``lacks``, and by sides of tensors. ``inside`` are parts
    that it brings along or does without, so that a file lacking them is whole.
    """

    model: str
    family: str | None = None
    variants: tuple[str, ...] = ()
    has: tuple[str | tuple[str, ...], ...] = ()
    lacks: tuple[str, ...] = ()
    shapes: Mapping[str, Sides] = field(default_factory=dict)
    use: Use = Use.PLAIN
    inside: frozenset[str] = frozenset()


ENCODERS, VAE = "encoders", "vae"


def fits(architecture: Architecture, tensors: Mapping[str, Tensor]) -> bool:
    """Whether these tensors are such a model's, their common prefix taken off."""
    for wanted in architecture.has:
        if not any(name in tensors for name in ((wanted,) if isinstance(wanted, str) else wanted)):
            return False
    if any(name in tensors for name in architecture.lacks):
        return False
    return all(has_sides(tensors.get(name), sides) for name, sides in architecture.shapes.items())


def has_sides(tensor: Tensor | None, sides: Sides) -> bool:
    """Whether a tensor has these sides; of one that packs two numbers in a byte, whether it had them before."""
    if tensor is None:
        return False
    shape = tensor.shape
    if _is_alike(shape, sides):
        return True
    if tensor.dtype not in {"U8", "I8"} or not shape:
        return False
    if len(shape) == 2 and shape[1] == 1:
        # bitsandbytes lays all numbers of a tensor in one column.
        return None in sides or shape[0] * 2 == math.prod(side for side in sides if side is not None)
    return _is_alike((*shape[:-1], shape[-1] * 2), sides)


def side_of(tensors: Mapping[str, Tensor], name: str, place: int) -> int | None:
    """One side of a tensor that is kept in plain numbers; None where there is no such."""
    tensor = tensors.get(name)
    if tensor is None or tensor.dtype in {"U8", "I8"} or not -len(tensor.shape) <= place < len(tensor.shape):
        return None
    return tensor.shape[place]


def _is_alike(shape: tuple[int, ...], sides: Sides) -> bool:
    return len(shape) == len(sides) and all(
        wanted is None or side == wanted for side, wanted in zip(shape, sides, strict=True)
    )
