"""Which files of an image are the two models of a pair, and which LoRA goes with which."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...civitai_utils.model_files import FilePlan
from ..families.companion import Companion
from ..families.family import Pair, Pairing
from .parts import Parts, names_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Couple:
    """The two models in the order they work; a companion stands where the image names none."""

    first: FilePlan | Companion
    second: FilePlan | Companion


def couple_of(parts: Parts, pair: Pair, second: Companion) -> Couple:
    """The pair's models among the files; ``second`` is what is fetched where there is only one.

    A lone expert for the late steps is the second one, and the first is fetched.
    """
    late = next((plan for plan in parts.bases if _is_called(plan, pair.second_words)), None)
    others = (late, parts.refiner, parts.second_checkpoint)
    early = next((plan for plan in parts.bases if not any(plan is one for one in others)), None)
    if late is not None and early is None and pair.first is not None:
        return Couple(first=pair.first, second=late)
    return Couple(first=early or parts.checkpoint, second=late or second)


def lora_goes_with(plan: FilePlan, pair: Pair | None) -> tuple[bool, bool]:
    """Whether a LoRA works on the first and on the second model: on both unless its name says one of the experts."""
    if pair is None or pair.does is not Pairing.EXPERTS:
        return True, False
    early, late = _is_called(plan, pair.first_words), _is_called(plan, pair.second_words)
    return (True, True) if early == late else (early, late)


def _is_called(plan: FilePlan, words: Sequence[str]) -> bool:
    return any(
        re.search(rf"(?<![a-z]){re.escape(word)}(?:noise)?(?![a-z])", name.lower())
        for word in words
        for name in names_of(plan)
    )
