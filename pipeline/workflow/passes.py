"""How often a workflow samples, and whether it begins with a picture: one answer for every part of it. Pure."""

from __future__ import annotations

from ...civitai_utils.values import HiresPass
from .draft import Draft
from .limits import DENOISE
from .needs import goes_twice
from .start_need import StartFor, start_need, takes_picture


def starts_with_picture(draft: Draft) -> bool:
    """Whether sampling begins with a picture: the one at hand, or the example of a model that needs one."""
    variant = draft.variant
    need = start_need(variant, draft.recipe, draft.parts) if takes_picture(variant) else None
    is_start = need is not None and need.stands_for is not StartFor.GUIDE
    return is_start and (variant.needs_start or draft.at_hand.start_picture is not None)


def enlarges_start(draft: Draft) -> HiresPass | None:
    """The second pass that is the only one: the site's own template enlarges a given picture and samples it
    once (facts: Civitai 5.3)."""
    is_picture = draft.variant.makes == "image" and draft.variant.editing is None
    return draft.recipe.hires if is_picture and draft.recipe.dialect.is_onsite and starts_with_picture(draft) else None


def sampled_again(draft: Draft) -> HiresPass | None:
    """The second pass of a workflow that samples twice; None where there is none, or it only enlarges."""
    hires = draft.recipe.hires
    if hires is None or not goes_twice(draft.variant) or enlarges_start(draft) is not None:
        return None
    return hires if hires.denoise is None or DENOISE.hold(hires.denoise) > 0 else None
