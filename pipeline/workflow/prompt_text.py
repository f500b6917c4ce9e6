"""The prompts as ComfyUI's text encoder takes them: tags cut out, embeddings marked. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...civitai_utils.model_files import FilePlan, Resolved
from ...civitai_utils.values import Dialect, Recipe
from ..words.prompts import mark_embedding, strip_escaping_embeddings, strip_tags
from ..words.swarm_prompt import main_prompt
from .added_words import with_words
from .parts import is_usable, mention_of, name_of


def prompt_text(prompt: str | None, embeddings: Iterable[FilePlan]) -> str:
    """The prompt as ComfyUI's text encoder wants it."""
    text = strip_tags(prompt or "")
    for plan in embeddings:
        stem = stem_of(plan)
        if stem is None:
            continue
        # Longest first, so that "neg-v2" is not taken for "neg".
        for word in sorted(_words(plan, stem), key=len, reverse=True):
            text = mark_embedding(text, word, stem)
    return strip_escaping_embeddings(text)[0]


def encoded_prompts(recipe: Recipe, words: tuple[str, ...] = ()) -> tuple[str | None, str | None]:
    """The two prompts as the program encoded them for the whole picture: styles written out, other parts cut off.

    ``words`` are what the user adds to the positive one.
    """
    prompt = recipe.full_prompt or recipe.prompt
    negative = recipe.full_negative_prompt or recipe.negative_prompt
    if recipe.dialect is Dialect.SWARMUI:
        prompt, negative = prompt and main_prompt(prompt), negative and main_prompt(negative)
    return with_words(prompt, words), negative


def _words(plan: FilePlan, stem: str) -> set[str]:
    """What the prompt may call an embedding: the image's own name for it, its file's name, its trained word."""
    words = {stem, _bare(mention_of(plan).name or "")}
    resolution = plan.resolution
    if isinstance(resolution, Resolved):
        words.add(_bare(resolution.file.name))
        if len(resolution.trained_words) == 1:
            words.add(resolution.trained_words[0].strip())
    return {word for word in words if word}


def stem_of(plan: FilePlan) -> str | None:
    """What the prompt calls an embedding by; None for one that ComfyUI cannot load."""
    name = name_of(plan)
    if name is None or not is_usable(plan):
        return None
    stem = _bare(name)
    return None if re.search(r"\s", stem) else stem


def _bare(name: str) -> str:
    """A file name without folders and model suffix."""
    last = name.replace("\\", "/").rpartition("/")[2]
    return re.sub(r"\.(?:safetensors|pt|bin|pth|ckpt)$", "", last, flags=re.IGNORECASE)
