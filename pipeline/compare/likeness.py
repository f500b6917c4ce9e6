"""What a comparison means in words, and what else two pictures differ in than what they show. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ...civitai_utils.said import say
from ...civitai_utils.values import Size

# Where the shapes of two pictures differ by less, one was only rounded otherwise.
_SAME_SHAPE = 0.01


class Likeness(Enum):
    """How alike two pictures are; the value is its word on the wire, the text is for people."""

    IDENTICAL = "identical"
    SAME_PICTURE = "same_picture"
    SAME_COMPOSITION = "same_composition"
    DIFFERENT = "different"
    UNKNOWN = "unknown"

    @property
    def text(self) -> str:
        """The same in words."""
        return _TEXTS[self]


_TEXTS = {
    Likeness.IDENTICAL: say("identical"),
    Likeness.SAME_PICTURE: say("the same picture"),
    Likeness.SAME_COMPOSITION: say("the same composition"),
    Likeness.DIFFERENT: say("another picture"),
    Likeness.UNKNOWN: say("too small to compare"),
}
# From which number on, as synthetic edits measured it (facts: peers, 10): JPEG at quality 75 is .998, a shift by two
# pixels .900, by eight .555, a mirrored picture .141, strangers are below .21.
_FROM = (
    (0.99, Likeness.IDENTICAL),
    (0.9, Likeness.SAME_PICTURE),
    (0.6, Likeness.SAME_COMPOSITION),
    (0.0, Likeness.DIFFERENT),
)


def likeness_of(msssim: float | None) -> Likeness:
    """What the number says."""
    if msssim is None:
        return Likeness.UNKNOWN
    return next((likeness for least, likeness in _FROM if msssim >= least), Likeness.DIFFERENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that differs, as both have it: ``what`` is size, shape or moving."""

    what: str
    original: str
    result: str
    text: str


def differences(original: Size, result: Size, *, original_moves: bool, result_moves: bool) -> tuple[Difference, ...]:
    """What differs beside what is shown; empty where nothing does."""
    found = []
    of_original, of_result = (f"{size.width}x{size.height}" for size in (original, result))
    sizes = {"original": of_original, "result": of_result}
    if original != result:
        text = say(
            "The result has {result}, the original {original}; it was scaled to compare them.",
            result=of_result,
            original=of_original,
        )
        found.append(Difference(what="size", text=text, **sizes))
    if _shapes_differ(original, result):
        text = say(
            "The two have not the same shape: the result was stretched to the original's, so the number says little."
        )
        found.append(Difference(what="shape", text=text, **sizes))
    if original_moves or result_moves:
        moving = {True: "moving", False: "still"}
        text = say("Of a moving picture the first image is compared.")
        found.append(Difference(what="moving", original=moving[original_moves], result=moving[result_moves], text=text))
    return tuple(found)


def _shapes_differ(one: Size, other: Size) -> bool:
    return abs(one.width * other.height / (one.height * other.width) - 1) > _SAME_SHAPE
