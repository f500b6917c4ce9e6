"""What a ComfyUI graph is read into beside the plain parameters: its passes in order, and the account of its nodes.

All frozen and keyword-only; None means that the graph does not say.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from .said import Said, as_said, say


class PassKind(str, Enum):
    """What one pass does to the picture."""

    FIRST = "first"  # begins from noise, or from a picture that was given
    CONTINUED = "continued"  # goes on with the steps where the pass before it stopped: split samplers, a refiner
    AGAIN = "again"  # samples the finished latent or picture once more at the same size
    ENLARGED = "enlarged"  # samples it once more after it was made larger
    TILED = "tiled"  # makes it larger and samples it tile by tile
    DETAIL = "detail"  # samples parts of the picture alone, such as faces
    UPSCALE = "upscale"  # makes it larger without sampling


@dataclass(frozen=True, slots=True, kw_only=True)
class PassLora:
    """A LoRA that works in one pass; strengths as in ``ResourceMention``."""

    name: str
    strength: float | None = None
    strength_clip: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphPass:
    """One pass of a graph. ``steps`` is the whole schedule, of which ``start_step`` to ``end_step`` are run.

    ``scale`` and ``target`` (width and height in pixels) say how much larger it makes the picture, ``upscaler`` with
    what. ``checkpoint`` and ``loras`` are what its model was loaded from, under the names of the graph.
    """

    kind: PassKind
    node_id: str
    class_type: str
    steps: int | None = None
    start_step: int | None = None
    end_step: int | None = None
    cfg_scale: float | None = None
    seed: int | None = None
    sampler: str | None = None
    schedule: str | None = None
    denoise: float | None = None
    scale: float | None = None
    target: tuple[int, int] | None = None
    upscaler: str | None = None
    checkpoint: str | None = None
    loras: tuple[PassLora, ...] = ()
    prompt: str | None = None
    negative_prompt: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeAccount:
    """What became of one node between the models and the picture: read into the recipe, or left out, with a word why.

    ``why`` is empty for a node that was read whole; ``partly`` says that some of it was. ``concerns`` are the fields of
    the recipe whose values hang on it, so that none of them is known for certain. ``values`` are the settings of a node
    that changes the model: the workflow may have the very same one.
    """

    node_id: str
    class_type: str
    represented: bool
    why: str = ""
    partly: bool = False
    concerns: tuple[str, ...] = ()
    values: Mapping[str, str | float | bool] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """``why`` as a sentence of its own."""
        text = f"{self.why[:1].upper()}{self.why[1:]}."
        return Said(text, say("{reason}.", reason=as_said(self.why)).parts)
