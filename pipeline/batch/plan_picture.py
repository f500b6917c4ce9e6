"""One picture of a batch -> its recipe, its models, and where each of them is: the stages of a single look-up."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...civitai_utils.batch.job import Job
from ...civitai_utils.errors import FileMisplaced, StartPictureMissing, WorkflowError
from ...civitai_utils.library.model_library import ModelLibrary
from ...civitai_utils.model_files import FilePlan, Unavailable, Wanted
from ...civitai_utils.references import ModelReference, PostReference, VersionReference
from ...civitai_utils.said import say
from ...civitai_utils.values import Recipe
from ..fetch_metadata import fetch_record
from ..files import plan_files, plan_with_companions
from ..generate_workflow import companions_to_plan, refusal_of, start_picture_for
from ..models.new_base_models import note_new_names
from ..recipe import read_recipe
from ..resolve_models import resolve_recipe
from ..workflow.parts import name_of, sort_parts
from .around import Around, Lost
from .expand import reference_of
from .originals import Originals


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePlan:
    """``plans`` are those of the image's own models, and behind them those of the files its workflow needs besides."""

    recipe: Recipe
    plans: tuple[FilePlan, ...]

    @property
    def named(self) -> list[FilePlan]:
        """The plans of the models that the image names."""
        return [plan for plan in self.plans if plan.resolution.needed is None]

    @property
    def used(self) -> list[FilePlan]:
        """The plans of all files that the workflow uses."""
        return [plan for plan in self.plans if plan.resolution.mention.off is None]

    @property
    def wanted(self) -> list[Wanted]:
        """Those that are still to come."""
        return [plan for plan in self.used if isinstance(plan, Wanted)]

    @property
    def checkpoint(self) -> str | None:
        """The name of the model the picture is sampled with, as ComfyUI lists it or will."""
        base = _checkpoint(self.named)
        return name_of(base) if base is not None else None


async def plan_picture(
    around: Around,
    originals: Originals,
    job: Job,
    library: ModelLibrary,
    lost: Mapping[str, Lost] | None = None,
) -> PicturePlan:
    """What one picture was made with, and where its models are; ``library`` is a snapshot, ``lost`` are the files that
    were to come and did not. Raises what ``fetch_record`` raises, and ``ImageWithoutRecipe``."""
    reference = await reference_of(around, job)
    if isinstance(reference, (PostReference, ModelReference, VersionReference)):
        raise TypeError(reference)
    record = await fetch_record(around.asked, originals.of(job.key), reference, key=around.key)
    recipe = await asyncio.to_thread(read_recipe, record)
    resolved = await resolve_recipe(around.asked, recipe, key=around.key)
    resolutions = await note_new_names(around.asked, resolved)

    def plan_all() -> tuple[FilePlan, ...]:
        plans = plan_files(resolutions, library, public=around.companions)
        needed = companions_to_plan(recipe, plans)
        planned = plan_with_companions(plans, needed, library, around.companions)
        return tuple(_without(plan, lost or {}) for plan in planned)

    return PicturePlan(recipe=recipe, plans=await asyncio.to_thread(plan_all))


def why_not(plan: PicturePlan) -> Lost | None:
    """Why a picture cannot be made again here; None where it can, be it without a LoRA that nobody has any more."""
    refusal: WorkflowError | FileMisplaced | None = refusal_of(plan.recipe, plan.named)
    if refusal is not None:
        return Lost(code=refusal.code, reason=refusal.message)
    need = start_picture_for(plan.recipe, plan.named)
    if need is not None and need.needed:
        return Lost(code=StartPictureMissing.code, reason=say("It begins with a picture that is not public."))
    # Without these there is no picture, or another one; what is lost besides is told in the report.
    base = _checkpoint(plan.named)
    for one in [*([base] if base is not None else []), *(one for one in plan.used if one.resolution.needed)]:
        if isinstance(one, Unavailable):
            return Lost(code=one.code, reason=one.reason)
    return None


def _checkpoint(plans: Sequence[FilePlan]) -> FilePlan | None:
    try:
        return sort_parts(plans).checkpoint
    except WorkflowError:
        # A picture that was only made larger has none.
        return None


def _without(plan: FilePlan, lost: Mapping[str, Lost]) -> FilePlan:
    gone = lost.get(plan.resolution.key) if isinstance(plan, Wanted) else None
    if gone is None:
        return plan
    return Unavailable(resolution=plan.resolution, code=gone.code, reason=gone.reason)
