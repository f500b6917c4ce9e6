"""LoRA tags as ComfyUI's nodes read them: ``<lora:name:model:text encoder>``, the model's strength first.

webui and its kin write the text encoder first (``prompts.py``). What is no plain number, such as block weights
(``LBW=...``) or a window of steps, is kept as it stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_TAG = re.compile(r"<(?:lora|lyco|lycoris):([^<>]{1,1000})>", re.IGNORECASE)
_MOST_TAGS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class LoraTag:
    """One tag; ``clip`` None is as ``model``, ``varies`` what is no single number."""

    name: str
    model: float
    clip: float | None
    varies: str | None


def read_lora_tags(text: str) -> list[LoraTag]:
    """The tags of a text, in their order; a missing number means 1."""
    found: list[LoraTag] = []
    for match in _TAG.finditer(text):
        name, *arguments = (part.strip() for part in match[1].split(":"))
        numbers = [number for argument in arguments if (number := _number(argument)) is not None]
        others = [argument for argument in arguments if argument and _number(argument) is None]
        if name and len(found) < _MOST_TAGS:
            model = numbers[0] if numbers else 1.0
            clip = numbers[1] if len(numbers) > 1 and numbers[1] != model else None
            found.append(LoraTag(name=name, model=model, clip=clip, varies=":".join(others) or None))
    return found


def strip_lora_tags(text: str) -> str:
    """The text as the node hands it on: without its tags."""
    return _TAG.sub("", text).strip() if "<" in text else text


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if abs(value) < 1000 else None
