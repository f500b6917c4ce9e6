"""The steps of a first pass: how many of them are run, and whose nodes run them. Pure."""

from __future__ import annotations

from ..sampler_map import SamplerChoice
from .draft import Draft
from .first_step import first_step
from .model_chain import Models
from .numbers import Numbers
from .own_run import own_run
from .sampling import Run
from .start import StartPicture, choose_denoise
from .webui_schedule import with_own_schedule


def first_run(draft: Draft, models: Models, numbers: Numbers, choice: SamplerChoice, start: StartPicture | None) -> Run:
    """The steps of the first pass, and whose nodes run them."""
    denoise, steps, recipe = choose_denoise(draft, start), numbers.steps, draft.recipe
    ours = first_step(recipe.dialect, steps, denoise, choice.sampler, own=True) if denoise < 1.0 else None
    left = steps if ours is None else steps - ours
    own = own_run(draft, choice, steps, left=left, from_empty=start is None)
    if own is not None:
        return Run(models=models, numbers=numbers, choice=choice, denoise=denoise, from_step=ours, own=own)
    choice = with_own_schedule(draft, choice, steps, from_empty=start is None)
    from_step = first_step(recipe.dialect, steps, denoise, choice.sampler) if denoise < 1.0 else None
    return Run(models=models, numbers=numbers, choice=choice, denoise=denoise, from_step=from_step)
