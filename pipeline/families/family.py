"""What the workflow builder has to know of a model family."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...civitai_utils.values import Dialect, Size

# (clip skip as the image says it, program) -> the value of CLIPSetLastLayer, None for no node.
ClipSkipRule = Callable[[int | None, Dialect], int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """A model family and its rules; ``base_models`` holds Civitai's names in lower case, letters and digits only.

    ``zeroes_empty_negative`` is whether webui replaces an empty negative prompt by zeros (facts: parity 2.9).
    ``has_v_prediction`` is whether models of the family may predict velocity, told by their name alone.
    """

    name: str
    base_models: frozenset[str]
    native_size: Size
    clip_skip: ClipSkipRule
    zeroes_empty_negative: bool
    has_v_prediction: bool
