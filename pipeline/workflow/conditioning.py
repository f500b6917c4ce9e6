"""Prompts into conditioning: tags cut out, embeddings marked, an empty negative zeroed where webui does so."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ...civitai_utils.model_files import FilePlan, Resolved
from ...civitai_utils.values import Dialect, Recipe
from ..words.prompts import mark_embedding, strip_escaping_embeddings, strip_tags
from ..words.swarm_prompt import has_other_tags, main_prompt, prompt_parts
from .draft import Draft
from .graph import NodeRef
from .parts import is_usable, mention_of, name_of, title_of

_WEIGHTED = re.compile(r"(?<!\\)[(\[]")
_SCHEDULED = re.compile(r"(?<!\\)\[[^\[\]]*[:|][^\[\]]*\]")
_NOVELAI_WEIGHTED = re.compile(r"[{}\[\]]|::")
_WEBUI_WORDS = re.compile(r"\b(?:BREAK|AND)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditioning:
    """The two prompts as a sampler takes them."""

    positive: NodeRef
    negative: NodeRef


def prompt_text(prompt: str | None, embeddings: Iterable[FilePlan]) -> str:
    """The prompt as ComfyUI's text encoder wants it."""
    text = strip_tags(prompt or "")
    for plan in embeddings:
        stem = _stem(plan)
        if stem is None:
            continue
        # Longest first, so that "neg-v2" is not taken for "neg".
        for word in sorted(_words(plan, stem), key=len, reverse=True):
            text = mark_embedding(text, word, stem)
    return strip_escaping_embeddings(text)[0]


def add_conditioning(
    draft: Draft, clip: NodeRef, *, second: tuple[str | None, str | None] | None = None
) -> Conditioning:
    """Encode the recipe's prompts, or the pair a second pass has of its own."""
    positive, negative = second or encoded_prompts(draft.recipe)
    pass_name = " of the second pass" if second else ""
    embeddings = draft.parts.embeddings
    against_text = prompt_text(negative, embeddings)
    encoded = draft.graph.add(
        "CLIPTextEncode", f"Positive prompt{pass_name}", clip=clip, text=prompt_text(positive, embeddings)
    )
    against = draft.graph.add("CLIPTextEncode", f"Negative prompt{pass_name}", clip=clip, text=against_text)
    is_webui = draft.recipe.dialect.is_webui
    if not against_text and draft.family.zeroes_empty_negative and is_webui:
        against = draft.graph.add("ConditioningZeroOut", f"Empty negative{pass_name}", conditioning=against)
    return Conditioning(positive=encoded, negative=against)


def encoded_prompts(recipe: Recipe) -> tuple[str | None, str | None]:
    """The two prompts as the program encoded them for the whole picture: styles written out, other parts cut off."""
    prompt = recipe.full_prompt or recipe.prompt
    negative = recipe.full_negative_prompt or recipe.negative_prompt
    if recipe.dialect is Dialect.SWARMUI:
        return prompt and main_prompt(prompt), negative and main_prompt(negative)
    return prompt, negative


def report_prompts(draft: Draft) -> None:
    """What of the prompts ComfyUI reads as the program did."""
    recipe, report = draft.recipe, draft.report
    for plan in draft.parts.embeddings:
        field = f"embedding {title_of(plan)}"
        stem = _stem(plan)
        texts = "\n".join(prompt or "" for prompt in encoded_prompts(recipe))
        if stem is None:
            reason = "ComfyUI cannot load an embedding whose name has spaces." if is_usable(plan) else ""
            report.dropped(field, mention_of(plan).name or "", reason or "The file cannot be had.")
        elif not re.search(rf"embedding:{re.escape(stem)}(?![\w\-])", prompt_text(texts, (plan,))):
            report.dropped(field, mention_of(plan).name or stem, "No word of the prompts calls it.")
        else:
            report.exact(field, f"embedding:{stem}")
    hires = (recipe.hires.prompt, recipe.hires.negative_prompt) if recipe.hires else ()
    every = "\n".join(text for text in (recipe.prompt, recipe.negative_prompt, *hires) if text)
    for name in strip_escaping_embeddings(every)[1]:
        report.dropped(f"embedding {name}", name, "Its name leads out of the folder of embeddings.")
    if recipe.prompt is None:
        report.unknown("prompt", "", "The image does not show its prompt.")
        return
    text = "\n".join(strip_tags(prompt or "") for prompt in encoded_prompts(recipe))
    difference = _difference(recipe, text)
    if difference is None:
        report.exact("prompt", f"{len(recipe.prompt)} characters")
    else:
        report.approximated("prompt", *difference)


def _difference(recipe: Recipe, text: str) -> tuple[str, str, str] | None:
    """(asked, used, why) where ComfyUI does not read the prompts as the program did; None where it does."""
    if recipe.full_prompt is not None:
        return (
            "prompt with styles",
            "one text",
            "The words of the styles are in it; the program encodes each piece for itself.",
        )
    if recipe.dialect is Dialect.SWARMUI:
        if any(prompt_parts(prompt or "") for prompt in (recipe.prompt, recipe.negative_prompt)):
            return "prompt in parts", "the part for the whole picture", "The other parts have rows of their own."
        if has_other_tags(text):
            return "SwarmUI's prompt language", "plain text", "ComfyUI reads its tags as words."
    if recipe.dialect is Dialect.NOVELAI and _NOVELAI_WEIGHTED.search(text):
        return "NovelAI emphasis", "plain text", "ComfyUI reads its braces as words."
    if recipe.dialect.emphasis_is_webui and _SCHEDULED.search(text):
        return "prompt editing", "plain text", "ComfyUI does not change the prompt between steps."
    if recipe.dialect.emphasis_is_webui and (_WEIGHTED.search(text) or _WEBUI_WORDS.search(text)):
        return "webui emphasis", "ComfyUI emphasis", "ComfyUI weighs emphasised words in another way."
    return None


def _words(plan: FilePlan, stem: str) -> set[str]:
    """What the prompt may call an embedding: the image's own name for it, its file's name, its trained word."""
    words = {stem, _bare(mention_of(plan).name or "")}
    resolution = plan.resolution
    if isinstance(resolution, Resolved):
        words.add(_bare(resolution.file.name))
        if len(resolution.trained_words) == 1:
            words.add(resolution.trained_words[0].strip())
    return {word for word in words if word}


def _stem(plan: FilePlan) -> str | None:
    name = name_of(plan)
    if name is None or not is_usable(plan):
        return None
    stem = _bare(name)
    return None if re.search(r"\s", stem) else stem


def _bare(name: str) -> str:
    """A file name without folders and model suffix."""
    last = name.replace("\\", "/").rpartition("/")[2]
    return re.sub(r"\.(?:safetensors|pt|bin|pth|ckpt)$", "", last, flags=re.IGNORECASE)
