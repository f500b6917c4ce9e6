"""A picture as webui makes it: its first latent, and that of its second pass."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import torch

from . import over_levels, over_times
from .noise import Generator
from .small_model import base_model
from .text import Stages, prompts_of

_MOST = 0.999
_OLD = "A1111 before 1.6"
_HALF = frozenset({_OLD, "A1111 before 1.8"})
# torch's mode of each, and whether it smooths.
_UPSCALERS = {
    "Latent": ("bilinear", False),
    "Latent (antialiased)": ("bilinear", True),
    "Latent (bicubic)": ("bicubic", False),
    "Latent (bicubic antialiased)": ("bicubic", True),
    "Latent (nearest)": ("nearest", False),
    "Latent (nearest-exact)": ("nearest-exact", False),
}


@dataclass(frozen=True, kw_only=True)
class Run:
    """One pass: its model, how many steps of how long a schedule it runs, and the noise it has."""

    model: Model
    sampler: str
    schedule: str
    steps: int
    of_steps: int
    discard: bool
    seed: int
    source: str
    options: dict[str, Any]
    settings: dict[str, Any]
    generator: Generator
    noise: torch.Tensor
    is_old: bool = False
    tells_whole: bool = False
    picture: torch.Tensor | None = None


class Model:
    """The model with a prompt's and a negative prompt's text: what noise it sees at a time."""

    def __init__(self, positive: list[tuple[float, Stages]], negative: Stages, cfg: float, *, is_half: bool) -> None:
        self._unet, self._positive, self._negative, self._cfg, self._calls = _unet(), positive, negative, cfg, 0
        betas = torch.linspace(0.00085**0.5, 0.012**0.5, 1000, dtype=torch.float64) ** 2
        alphas = torch.cumprod(1 - betas, 0)
        # Before 1.8 the shares of the picture were as precise as the model.
        self.alphas_cumprod = alphas.half() if is_half else alphas.float()

    def noises(self, x: torch.Tensor, time: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """What it sees in a latent of which noise and picture have the size of 1: as far from the negative text as the
        CFG scale says, and with that text."""
        call, self._calls = self._calls, self._calls + 1
        negative = self._seen(x, time, _at(self._negative, call))
        made = negative
        for weight, stages in self._positive:
            made = made + weight * self._cfg * (self._seen(x, time, _at(stages, call)) - negative)
        return made, negative

    def apply_model(self, x: torch.Tensor, time: torch.Tensor) -> torch.Tensor:
        """The first of both; the name is k-diffusion's."""
        return self.noises(x, time)[0]

    def _seen(self, x: torch.Tensor, time: torch.Tensor, text: torch.Tensor) -> torch.Tensor:
        return self._unet(x, time, context=text.expand(len(x), -1, -1), transformer_options={})


def _at(stages: Stages, call: int) -> torch.Tensor:
    return [text for first, text in stages if first <= call][-1]


@cache
def _unet() -> Any:
    return base_model().diffusion_model


def latent_of(case: dict[str, Any]) -> torch.Tensor:
    """The last latent of a case, as the model has it."""
    cells = case["size"] // 8
    made = _passed(case, (case["steps"], case["steps"]), torch.Size((1, 4, cells, cells)))
    again = case["second_pass"]
    if again is None:
        return made
    side = int(case["size"] * again["upscale"]) // 8
    mode, smooths = _UPSCALERS[again["upscaler"]]
    larger = torch.nn.functional.interpolate(made, size=(side, side), mode=mode, antialias=smooths)
    longer = int(again["steps"] / min(again["denoise"], _MOST))
    case = {**case, **{name: again[name] for name in ("sampler", "schedule", "prompt") if again[name] is not None}}
    return _passed(case, (again["steps"], longer), larger.shape, larger)


def _cells(said: str | None) -> tuple[int, int] | None:
    """(height, width) of a latent, from what a picture says: width first."""
    if said is None:
        return None
    width, height = (int(side) // 8 for side in said.split("x"))
    return height, width


def _passed(
    case: dict[str, Any],
    steps: tuple[int, int],
    shape: torch.Size,
    picture: torch.Tensor | None = None,
) -> torch.Tensor:
    """The latent of a pass that runs so many steps of so many."""
    positive, ((_, negative),) = (prompts_of(case[name], case["clip_skip"]) for name in ("prompt", "negative"))
    varied = case["variation"]
    # In a batch the seed counts up, or where there is a variation its own alone.
    seed = case["seed"] + (0 if varied else case["place"])
    varied = None if varied is None else (varied[0] + case["place"], varied[1])
    generator = Generator(case["source"], seed, case["ensd"])
    run = Run(
        model=Model(positive, negative, case["cfg"], is_half=case["program"] in _HALF),
        is_old=case["program"] == _OLD,
        tells_whole=case["program"] == "Forge 2",
        sampler=case["sampler"],
        schedule=case["schedule"],
        steps=steps[0],
        of_steps=steps[1],
        discard=case["discard"],
        seed=seed,
        source=case["source"],
        options=case["options"],
        settings=case["settings"],
        generator=generator,
        noise=generator.first(shape, varied, _cells(case["settings"].get("Seed resize from"))),
        picture=picture,
    )
    return over_times.latent_of(run) if run.sampler in over_times.SAMPLERS else over_levels.latent_of(run)
