"""Models that the prompts of an image name in tags, each with the passes that have it.

Where the second pass has a prompt of its own, its tags alone count there: webui loads the LoRAs of each pass anew
(facts: parity 4).
"""

from __future__ import annotations

from collections.abc import Iterator

from ....civitai_utils.recipe_parts import IN_FIRST, IN_SECOND
from ....civitai_utils.values import ResourceMention
from ...words.model_names import file_stem
from ...words.model_tags import PromptTag, read_tags

_HIRES_PROMPT = "hires prompt"


def prompt_mentions(prompt: str, second: str | None, *, model_first: bool) -> Iterator[ResourceMention]:
    """One statement a tag; ``second`` is the prompt of the second pass where it has one of its own."""
    first_tags = read_tags(prompt, model_first=model_first)
    second_tags = {_name(tag): tag for tag in read_tags(second, model_first=model_first)} if second else {}
    for tag in first_tags:
        again = second_tags.get(_name(tag))
        if not second:
            yield _mention(tag, "prompt")
        elif again is None:
            yield _mention(tag, "prompt", confined=IN_FIRST)
        else:
            yield _mention(tag, "prompt", again=again)
    named = {_name(tag) for tag in first_tags}
    for name, tag in second_tags.items():
        if name not in named:
            yield _mention(tag, _HIRES_PROMPT, confined=IN_SECOND)


def _name(tag: PromptTag) -> tuple[object, str]:
    return tag.kind, file_stem(tag.name)


def _mention(
    tag: PromptTag, place: str, *, confined: str | None = None, again: PromptTag | None = None
) -> ResourceMention:
    differs = again is not None and (again.strength, again.strength_clip) != (tag.strength, tag.strength_clip)
    return ResourceMention(
        kind=tag.kind,
        name=tag.name,
        strength=tag.strength,
        strength_clip=tag.strength_clip,
        evidence=(place,),
        varies=tag.varies,
        confined=confined,
        second_strength=again.strength if again is not None and differs else None,
        second_strength_clip=again.strength_clip if again is not None and differs else None,
    )
