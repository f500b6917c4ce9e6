"""Whether a workflow can begin with a picture that the user chooses, and what for: pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ...civitai_utils.values import Recipe
from ..families.family import Pairing, Variant
from .needs import begins_with_picture
from .parts import Parts


class StartFor(str, Enum):
    """What a picture at hand stands in for; the original of none of them is public."""

    PICTURE = "picture"  # the one the image was made from
    MASKED = "masked"  # the same, of which only a part was changed
    EDITED = "edited"  # the one that the model changes by words
    VIDEO = "video"  # the one that a video begins with
    GUIDE = "guide"  # the one that guided a ControlNet
    ENLARGED = "enlarged"  # the one that was only made larger


@dataclass(frozen=True, slots=True, kw_only=True)
class StartNeed:
    """``needed``: without one the workflow has ``EXAMPLE_PICTURE``, and runs where ComfyUI has that."""

    stands_for: StartFor
    needed: bool = False


# ComfyUI brings this one along; the user puts another in its place.
EXAMPLE_PICTURE = "example.png"
MASK_WORDS = ("Mask blur", "Mask mode", "Inpaint area", "Masked content")


def is_masked(recipe: Recipe) -> bool:
    """Whether only a part of the start picture was changed."""
    return any(name in recipe.other for name in MASK_WORDS)


def takes_picture(variant: Variant) -> bool:
    """Whether there is a place for a start picture in the variant's graph."""
    if variant.start is not None:
        return variant.start.picture is not None
    return variant.makes == "image" and not (variant.pair is not None and variant.pair.does is Pairing.STAGES)


def start_need(variant: Variant, recipe: Recipe, parts: Parts) -> StartNeed | None:
    """What a start picture would be for; None where the workflow has no use for one."""
    if takes_picture(variant):
        if variant.makes == "video" and (variant.needs_start or recipe.media == "video"):
            return StartNeed(stands_for=StartFor.VIDEO, needed=variant.needs_start)
        if variant.editing is not None:
            return StartNeed(stands_for=StartFor.EDITED)
        if begins_with_picture(recipe):
            return StartNeed(stands_for=StartFor.MASKED if is_masked(recipe) else StartFor.PICTURE)
    if recipe.controls and parts.controls and variant.makes == "image":
        return StartNeed(stands_for=StartFor.GUIDE)
    return None
