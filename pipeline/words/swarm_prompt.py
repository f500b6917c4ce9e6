"""SwarmUI's prompt language, as far as it stands in a finished prompt: its parts, and embeddings by name.

Its page on prompt syntax: ``<segment:face,0.6,0.5> words`` begins a part that lasts to the next such tag; what
stands before the first one is for the whole picture.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PART = re.compile(
    r"<(?P<kind>segment|object|region|refiner|base|videoswap|video|extend|edit|clear)"
    r"(?:\[[^\[\]<>]*\])?(?::(?P<about>[^<>]*))?>",
    re.IGNORECASE,
)
_EMBEDDING = re.compile(r"<embed(?:ding)?:([^<>]+)>", re.IGNORECASE)
_OTHER_TAG = re.compile(r"<\w+(?:\[[^\[\]<>]*\])?(?::[^<>]*)?>")


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptPart:
    """A part of a prompt: its word, what stands behind the word, and the text that is for it alone."""

    kind: str
    about: str
    text: str


def prompt_parts(prompt: str) -> list[PromptPart]:
    """The parts behind the text for the whole picture, in their order."""
    found = list(_PART.finditer(prompt))
    ends = [*(part.start() for part in found), len(prompt)][1:]
    return [
        PromptPart(
            kind=part["kind"].lower(),
            about=(part["about"] or "").partition("//")[0].strip(),
            text=prompt[part.end() : end].strip(),
        )
        for part, end in zip(found, ends, strict=True)
    ]


def main_prompt(prompt: str, part: str = "base") -> str:
    """The text for the whole picture and what is added to it for one of the passes, ``base`` or ``refiner``."""
    first = _PART.search(prompt)
    whole = prompt[: first.start()] if first else prompt
    added = (piece.text for piece in prompt_parts(prompt) if piece.kind == part)
    return _EMBEDDING.sub(r"embedding:\1", " ".join([whole.strip(), *added]).strip())


def without_parts(prompt: str) -> str:
    """The prompt without the tags that begin its parts; the texts of the parts stay."""
    return _PART.sub(" ", prompt)


def has_other_tags(prompt: str) -> bool:
    """Whether a prompt without its parts has more of the language in it (``<alternate:``, ``<fromto[0.5]:``)."""
    return _OTHER_TAG.search(prompt) is not None
