"""Words that the user adds to the prompt of an image: those a model was trained with, behind the image's own. Pure."""

from __future__ import annotations

from ...civitai_utils.said import say
from .draft import Draft
from .parts import Parts, title_of

ADDED = say("You added words to it.")
_MOST = 200


def added_words(parts: Parts) -> tuple[str, ...]:
    """Of all models that are used, each once."""
    return tuple(dict.fromkeys(word for plan in parts.used for word in plan.resolution.wish.words))[:_MOST]


def with_words(prompt: str | None, words: tuple[str, ...]) -> str | None:
    """The prompt with the words behind it."""
    if not words:
        return prompt
    own = (prompt or "").rstrip(" \t\r\n,")
    return ", ".join([own, *words] if own else words)


def report_words(draft: Draft, why_not: str = "") -> None:
    """A row for each model whose words were added; ``why_not`` where the workflow has no place for them."""
    added = set() if why_not else set(added_words(draft.parts))
    for plan in draft.parts.used:
        words, field = plan.resolution.wish.words, say("words of {title}", title=title_of(plan))
        if kept := [word for word in words if word in added]:
            draft.report.approximated(field, "", ", ".join(kept), say("You added them to the prompt."))
        if lost := [word for word in words if word not in added]:
            why = why_not or say("No more than {most} words are added.", most=_MOST)
            draft.report.dropped(field, ", ".join(lost), why)
