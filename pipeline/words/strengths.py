"""How strong the image wants a model, in words for people."""

from __future__ import annotations

from ...civitai_utils.recipe_parts import IN_FIRST, IN_SECOND
from ...civitai_utils.said import listed, say
from ...civitai_utils.values import ResourceMention
from .plain_text import number_text


def asked_strength(mention: ResourceMention) -> str:
    """The strength as the image writes it, with all that goes with it."""
    said: list[str] = [] if mention.strength is None else [number_text(mention.strength)]
    if mention.strength_clip is not None:
        said.append(say("{strength} for the text encoder", strength=number_text(mention.strength_clip)))
    said += [mention.varies] if mention.varies is not None else []
    if mention.second_strength is not None:
        said.append(say("{strength} in the second pass", strength=number_text(mention.second_strength)))
    if not said:
        said.append(say("strength unknown"))
    if mention.confined is not None:
        said.append(say("{part} only", part=part_word(mention.confined)))
    return listed(said)


def part_word(confined: str | None) -> str:
    """The only part of the making that has a model, in a sentence: one of our two passes, or the program's own word."""
    return _PASSES.get(confined or "", str(confined))


_PASSES: dict[str, str] = {IN_FIRST: say("first pass"), IN_SECOND: say("second pass")}
