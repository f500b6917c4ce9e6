"""The tags of the prompts: each that is no model of the workflow has a row, and the prompt is not exact with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...civitai_utils.said import say
from ...civitai_utils.values import Dialect, Recipe
from ..words.model_names import normalised
from ..words.model_tags import read_tags
from ..words.prompts import strip_tags
from ..words.swarm_prompt import without_parts
from .fidelity import Report
from .report_settings import known_names

_TAG = re.compile(r"<(?P<word>[A-Za-z]\w{0,30})(?:\[[^\[\]<>]*\])?:[^<>]+>")
_MODELS = frozenset({"lora", "lyco", "lycoris", "hypernet", "hypernetwork"})
_EMBEDDINGS = frozenset({"embed", "embedding"})
# ComfyUI's editor chooses one of such words each time it queues a prompt.
_CHOICE = re.compile(r"(?<!\\)\{[^{}|]*\|[^{}]*\}")
_MOST_ROWS = 100
_STYLES = ("Styles", "styles", "positive_style_prompt", "prompt_expansion")
_STYLED = frozenset({Dialect.FOOOCUS, Dialect.RUINED_FOOOCUS, Dialect.INVOKEAI})
_REGIONS = frozenset({"Regional Prompter", "Latent Couple", "Cutoff"})
_EMPHASIS = re.compile(r"(?<!\\)[(\[]|\b(?:BREAK|AND)\b")


def report_tags(recipe: Recipe, report: Report) -> None:
    """Tell of tags that ComfyUI reads as words, and of those that name a model which is nowhere else."""
    texts = list(_texts(recipe))
    named = known_names(recipe)
    lost = dict.fromkeys(tag.name for text in texts for tag in read_tags(text) if normalised(tag.name) not in named)
    for place, tag in enumerate(lost):
        if place < _MOST_ROWS:
            report.dropped(
                say("tag of {name}", name=tag),
                say("in the prompt"),
                say("What made the image did not load models by such a tag."),
            )
        report.doubt(say("prompt"), say("Tags that loaded no model are cut out."))
    counted: dict[str, int] = {}
    for text in texts:
        for found in _TAG.finditer(text):
            word = found["word"].lower()
            is_read = word in _MODELS or (word in _EMBEDDINGS and recipe.dialect is Dialect.SWARMUI)
            if not is_read:
                counted[word] = counted.get(word, 0) + 1
    for word, count in list(counted.items())[:_MOST_ROWS]:
        tag = f"<{word}:...>"
        asked = say("{tag} once", tag=tag) if count == 1 else say("{tag} {count} times", tag=tag, count=count)
        report.approximated(say("tag {name}", name=word), asked, say("plain text"), say("ComfyUI reads it as words."))
        report.doubt(say("prompt"), say("ComfyUI reads some of its tags as words."))
    _doubt_words(recipe, report)
    if any(_CHOICE.search(text) for text in texts):
        report.doubt(say("prompt"), say("ComfyUI's editor takes one of the words in braces by chance."))


def _doubt_words(recipe: Recipe, report: Report) -> None:
    """Prompts that are whole, and still not what was encoded, or not encoded as they were."""
    styles = [name for name in _STYLES if recipe.other.get(name) not in {None, "[]"}]
    if styles and recipe.full_prompt is None and recipe.dialect in _STYLED:
        report.doubt(say("prompt"), say("The words of its styles are not in it."))
    for name in recipe.extensions:
        if name in _REGIONS:
            report.doubt(say("prompt"), say("{name} used it in parts.", name=name))
    hires = "\n".join((recipe.hires.prompt or "", recipe.hires.negative_prompt or "")) if recipe.hires else ""
    if recipe.dialect.emphasis_is_webui and _EMPHASIS.search(strip_tags(hires)):
        report.doubt(say("hires prompt"), say("ComfyUI weighs emphasised words in another way."))


def _texts(recipe: Recipe) -> Iterator[str]:
    hires = (recipe.hires.prompt, recipe.hires.negative_prompt) if recipe.hires else ()
    for text in (recipe.prompt, recipe.negative_prompt, *hires):
        if text:
            yield without_parts(text) if recipe.dialect is Dialect.SWARMUI else text
