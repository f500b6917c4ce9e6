"""What the report says of the prompts: whether ComfyUI reads them as the program did, and whether they do anything."""

from __future__ import annotations

import re

from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.said import say
from ...civitai_utils.values import Dialect
from ..webui.emphasis import parts_of
from ..words.comfy_emphasis import is_weighted
from ..words.prompts import strip_escaping_embeddings, strip_tags
from ..words.swarm_prompt import has_other_tags, prompt_parts
from .added_words import ADDED, added_words, report_words
from .conditioning import parted, reads_negative, reads_prompt
from .draft import Draft
from .needs import begins_with_picture
from .numbers import Numbers
from .own_run import TEXT, takes_own
from .own_text import changes_between_steps
from .parts import is_usable, mention_of, title_of
from .prompt_text import encoded_prompts, prompt_text, stem_of

_COUNTED = say("A1111 counts over all steps of the schedule, also those that a start picture leaves out.")
_NOVELAI_WEIGHTED = re.compile(r"[{}\[\]]|::")


def report_prompts(draft: Draft) -> None:
    """What of the prompts ComfyUI reads as the program did."""
    recipe, report = draft.recipe, draft.report
    if not reads_prompt(draft.variant):
        _report_unread(draft)
        return
    words = added_words(draft.parts)
    report_words(draft)
    for plan in draft.parts.embeddings:
        field = say("embedding {title}", title=title_of(plan))
        stem = stem_of(plan)
        if stem is None:
            why = say("The file cannot be had.")
            if is_usable(plan):
                why = say("ComfyUI cannot load an embedding whose name has spaces.")
            report.dropped(field, mention_of(plan).name or "", why)
        elif not _calls(encoded_prompts(recipe, words), plan, stem):
            report.dropped(field, mention_of(plan).name or stem, say("No word of the prompts calls it."))
        elif not _calls(encoded_prompts(recipe), plan, stem):
            report.approximated(field, "", f"embedding:{stem}", say("Only the words that you added call it."))
        else:
            report.exact(field, f"embedding:{stem}")
    hires = (recipe.hires.prompt, recipe.hires.negative_prompt) if recipe.hires else ()
    every = "\n".join(text for text in (recipe.prompt, recipe.negative_prompt, *hires) if text)
    for name in strip_escaping_embeddings(every)[1]:
        report.dropped(
            say("embedding {title}", title=name), name, say("Its name leads out of the folder of embeddings.")
        )
    if recipe.prompt is None:
        report.unknown(say("prompt"), ", ".join(words), say("The image does not show its prompt."))
        return
    text = "\n".join(strip_tags(prompt or "") for prompt in encoded_prompts(recipe, words))
    difference = _difference(draft, text)
    own = say("{count} characters", count=len(recipe.prompt))
    if difference is not None:
        report.approximated(say("prompt"), *difference)
    elif words:
        report.approximated(say("prompt"), own, say("{characters} and words of yours", characters=own), ADDED)
    else:
        report.exact(say("prompt"), own)


def _calls(prompts: tuple[str | None, str | None], plan: FilePlan, stem: str) -> bool:
    texts = prompt_text("\n".join(prompt or "" for prompt in prompts), (plan,))
    return re.search(rf"embedding:{re.escape(stem)}(?![\w\-])", texts) is not None


def _report_unread(draft: Draft) -> None:
    why = say("{model} reads no prompt.", model=draft.variant.name)
    report_words(draft, why)
    for plan in draft.parts.embeddings:
        draft.report.dropped(say("embedding {title}", title=title_of(plan)), mention_of(plan).name or "", why)
    if draft.recipe.prompt:
        draft.report.dropped(say("prompt"), draft.recipe.prompt[:80], why)


def _difference(draft: Draft, text: str) -> tuple[str, str, str] | None:
    """(asked, used, why) where ComfyUI does not read the prompts as the program did; None where it does."""
    recipe = draft.recipe
    if recipe.full_prompt is not None:
        return (
            say("prompt with styles"),
            say("one text"),
            say("The words of the styles are in it; the program encodes each piece for itself."),
        )
    if recipe.dialect is Dialect.SWARMUI:
        if any(prompt_parts(prompt or "") for prompt in (recipe.prompt, recipe.negative_prompt)):
            return (
                say("prompt in parts"),
                say("the part for the whole picture"),
                say("The other parts have rows of their own."),
            )
        if has_other_tags(text):
            return (
                say("SwarmUI's prompt language"),
                say("plain text"),
                say("ComfyUI reads its tags as words."),
            )
    if recipe.dialect is Dialect.SDNEXT and any(is_weighted(part) for part in parts_of(text)):
        return (
            say("SD.Next's emphasis"),
            say("ComfyUI emphasis"),
            say("SD.Next weighs words by a parser of its own."),
        )
    if recipe.dialect is Dialect.NOVELAI and _NOVELAI_WEIGHTED.search(text):
        return say("NovelAI emphasis"), say("plain text"), say("ComfyUI reads its braces as words.")
    added = added_words(draft.parts)
    for prompt in encoded_prompts(recipe, added):
        text = prompt_text(prompt, draft.parts.embeddings)
        found = parted(draft, text)
        if found.difference is not None and not (takes_own(draft, TEXT) and draft.family.chunks_prompts):
            return found.difference
        if changes_between_steps(text) and begins_with_picture(recipe) and draft.at_hand.start_picture is not None:
            return say("prompt editing"), say("over the steps that are run"), _COUNTED
    return None


def report_negative(draft: Draft, numbers: Numbers) -> None:
    """Tell a negative prompt that does nothing: then the author's did nothing either, if the scale is the author's."""
    text = strip_tags(encoded_prompts(draft.recipe)[1] or "")
    if not text:
        return
    if not reads_negative(draft.variant):
        draft.report.dropped(
            say("negative prompt"), text[:80], say("{model} reads no negative prompt.", model=draft.variant.name)
        )
    elif numbers.cfg == 1.0 and draft.recipe.cfg_scale is not None:
        draft.report.exact(say("negative prompt"), text[:80], say("At CFG 1 it does nothing, here as in the original."))
    elif numbers.cfg == 1.0:
        draft.report.dropped(say("negative prompt"), text[:80], say("At CFG 1, this model's own, it does nothing."))
