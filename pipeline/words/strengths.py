"""How strong the image wants a model, in words for people."""

from __future__ import annotations

from ...civitai_utils.values import ResourceMention
from .plain_text import number_text


def asked_strength(mention: ResourceMention) -> str:
    """The strength as the image writes it, with all that goes with it."""
    said = [] if mention.strength is None else [number_text(mention.strength)]
    if mention.strength_clip is not None:
        said.append(f"{number_text(mention.strength_clip)} for the text encoder")
    said += [mention.varies] if mention.varies is not None else []
    if mention.second_strength is not None:
        said.append(f"{number_text(mention.second_strength)} in the second pass")
    if not said:
        said.append("strength unknown")
    if mention.confined is not None:
        said.append(f"{mention.confined} only")
    return ", ".join(said)
