"""Which of the pack's own nodes a pass is made with: decided by the picture, its model and the ComfyUI at hand. Pure.

Only for pictures of A1111 and its kin: of others nobody knows better numbers than ComfyUI's (facts: parity 1 to 3).
"""

from __future__ import annotations

from dataclasses import dataclass

from ...civitai_utils.values import Dialect
from ..families.family import Guider
from ..sampler_map import SamplerChoice
from ..webui.node_words import (
    OVER_TIMES,
    OVER_TREE,
    grid_title,
    sampler_in_place,
    sampler_title,
    schedule_title,
)
from ..webui.program import counts_as_before, leaves_out_last, program_title, schedule_label
from .draft import Draft
from .needs import is_experts
from .parts import predicts_velocity
from .start_need import is_masked
from .told_settings import DOWNCAST, SKIP_TYPE, ends_in_noise, is_on, says

NOISE, SAMPLER, SCHEDULE = "CivitaiRemakeNoise", "CivitaiRemakeSampler", "CivitaiRemakeSchedule"
MODEL, TEXT = "CivitaiRemakeModel", "CivitaiRemakeText"
LATENT_UPSCALE, UPSCALE = "CivitaiRemakeLatentUpscale", "CivitaiRemakeUpscale"
_OWN = frozenset({NOISE, SAMPLER, SCHEDULE, MODEL, TEXT, LATENT_UPSCALE, UPSCALE})
# The families whose noise A1111 and the node of schedules know by one table.
_OF_ONE_TABLE = frozenset({"SD 1.x", "SDXL"})
_MOST_STEPS = 1000
# With one step these call the model not once.
_LEAST_OVER_TIMES = 2
# It runs a table of its own, which ComfyUI's own patch makes.
_OWN_TABLE = "LCM"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRun:
    """What a pass runs of the pack's own: the words of its nodes, None where ComfyUI's own sampler or schedule serves.

    ``note`` says what is still not as asked.
    """

    sampler: str | None
    schedule: str | None
    discards: bool = False
    note: str = ""

    @property
    def over_times(self) -> bool:
        """Whether it counts in training steps."""
        return self.sampler in OVER_TIMES

    @property
    def over_tree(self) -> bool:
        """Whether its noise is over the whole run, of which a pass may run a part."""
        return self.sampler in OVER_TREE


def is_own(class_type: str) -> bool:
    """Whether a class is one of the pack's own nodes."""
    return class_type in _OWN


def takes_own(draft: Draft, class_type: str) -> bool:
    """Whether one of the pack's own nodes is wished for, of use for the picture's program, and there."""
    return draft.own is not None and draft.recipe.dialect.is_webui and draft.at_hand.has(class_type)


def samples_own(draft: Draft) -> bool:
    """Whether the passes begin with the noise that the picture's program makes of the seed."""
    variant = draft.variant
    return (
        takes_own(draft, NOISE)
        and takes_own(draft, SAMPLER)
        and variant.makes == "image"
        and variant.latent.frames is None
        and variant.sampling.guider is not Guider.DUAL
        and not is_experts(variant)
    )


def own_run(
    draft: Draft, choice: SamplerChoice, steps: float, *, left: int | None = None, from_empty: bool
) -> OwnRun | None:
    """What a pass runs; None where it is ComfyUI's own sampler with ComfyUI's own noise.

    ``steps`` are those of the whole schedule, of which a pass may run the ``left`` last ones.
    """
    if not samples_own(draft):
        return None
    named = sampler_title(choice.label)
    sampler = named or sampler_in_place(choice.sampler)
    has_table = takes_own(draft, SCHEDULE) and _has_table(draft) and steps <= _MOST_STEPS
    if sampler is not None and sampler in OVER_TIMES:
        if not from_empty and draft.recipe.dialect is Dialect.A1111:
            sampler = _second_way(sampler, draft.recipe.generator_version)
        alone = draft.parts.refiner is None and (from_empty or not is_masked(draft.recipe))
        if has_table and alone and (steps if left is None else left) >= _LEAST_OVER_TIMES:
            grid = grid_title(sampler, says(draft.recipe, SKIP_TYPE))
            return OwnRun(sampler=sampler, schedule=grid, note="" if named else choice.note)
        return OwnRun(sampler=None, schedule=None, note=choice.note)
    schedule = schedule_title(schedule_label(choice)) if has_table and sampler != _OWN_TABLE else None
    return OwnRun(
        sampler=sampler,
        schedule=schedule,
        discards=schedule is not None and leaves_out_last(choice.sampler),
        note=_note(choice, named, schedule),
    )


def _second_way(sampler: str, version: str | None) -> str:
    """What runs over a picture that is there already: before 1.6 webui did it with DDIM for all of the kind."""
    return "DDIM" if sampler in {"PLMS", "UniPC"} and counts_as_before(version) else sampler


def has_own_table(draft: Draft) -> bool:
    """Whether the model is one whose noise A1111 knows by its table, so that it can be told times as A1111 tells them.

    Forge and its kin tell them as ComfyUI does.
    """
    recipe = draft.recipe
    differs = recipe.dialect is Dialect.A1111 or ends_in_noise(recipe)
    return takes_own(draft, MODEL) and differs and _has_table(draft)


def program_of(draft: Draft) -> str:
    """The picture's program as the nodes call it."""
    recipe = draft.recipe
    return program_title(recipe.dialect, recipe.generator_version, downcast=is_on(recipe, DOWNCAST))


def _has_table(draft: Draft) -> bool:
    plain = draft.variant.sampling.guider is Guider.PLAIN
    velocity = draft.family.has_v_prediction and predicts_velocity(draft.parts)
    return plain and draft.family.name in _OF_ONE_TABLE and not velocity


def _note(choice: SamplerChoice, named: str | None, schedule: str | None) -> str:
    if schedule is None:
        return choice.note
    return "" if named else choice.rest or choice.note
