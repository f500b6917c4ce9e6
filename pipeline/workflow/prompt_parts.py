"""A prompt as the texts that are encoded one by one and joined: webui's parts, chunks and weights. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from ...civitai_utils.said import say
from ...civitai_utils.values import Recipe
from ..webui.cut_text import cut_as_webui, surely_longer
from ..webui.emphasis import parts_of
from ..words.clip_tokens import ClipTokens
from ..words.comfy_emphasis import Item, in_comfy_writing, is_weighted, says_the_same, without_weights

SCHEDULED = re.compile(r"(?<!\\)\[[^\[\]]*[:|][^\[\]]*\]")
_AND = re.compile(r"\bAND\b")
_LITERAL, _UNWEIGHTED = "none", "ignore"


@dataclass(frozen=True, slots=True, kw_only=True)
class EncodedPrompt:
    """The texts in their order, and in what they differ from what the program encodes; None where they do not."""

    texts: tuple[str, ...]
    difference: tuple[str, str, str] | None = None


def encoded_prompt(
    text: str, recipe: Recipe, *, has_chunks: bool, tokens: ClipTokens | None, weighs: Collection[bool] = (True,)
) -> EncodedPrompt:
    """What a prompt whose tags and embeddings are done becomes; ``has_chunks`` is whether its encoder takes 75 tokens.

    ``weighs`` is of each encoder whether ComfyUI gives its words weights. Where none has any the signs are left out:
    webui and its kin never encode them as words. Only those weigh and part a prompt in this way; every other program's
    text stays as it is.
    """
    if not recipe.dialect.emphasis_is_webui:
        return EncodedPrompt(texts=(text,))
    rule = (recipe.emphasis or "").lower()
    if rule == _LITERAL:
        return _cut([without_weights(text)], tokens if has_chunks else None, has_chunks)
    if SCHEDULED.search(text):
        why = say("ComfyUI does not change the prompt between steps.")
        return EncodedPrompt(texts=(text,), difference=(say("prompt editing"), say("plain text"), why))
    parts = parts_of(text)
    if rule == _UNWEIGHTED:
        parts = _unweighted(parts)
    if any(is_weighted(part) for part in parts):
        if True not in weighs:
            return EncodedPrompt(
                texts=tuple(in_comfy_writing(part) for part in _unweighted(parts)),
                difference=(
                    say("webui emphasis"),
                    say("no weights"),
                    say("ComfyUI gives words no weights with this text encoder."),
                ),
            )
        whole = parts[0] if len(parts) == 1 else None
        written = text if whole is not None and says_the_same(text, whole) else None
        texts = (written,) if written is not None else tuple(in_comfy_writing(part) for part in parts)
        why = say("ComfyUI weighs emphasised words in another way.")
        if False in weighs:
            why = say("ComfyUI weighs emphasised words in another way, and not for all text encoders of this model.")
        return EncodedPrompt(texts=texts, difference=(say("webui emphasis"), say("ComfyUI emphasis"), why))
    alone = len(parts) == 1 and rule != _UNWEIGHTED and says_the_same(text, parts[0])
    plain = [text] if alone else [in_comfy_writing(part) for part in parts]
    found = _cut(plain, tokens if has_chunks else None, has_chunks)
    if _AND.search(text):
        difference = (say("prompts joined by AND"), say("plain text"), say("ComfyUI reads AND as a word."))
        return EncodedPrompt(texts=found.texts, difference=difference)
    return found


def _unweighted(parts: list[list[Item]]) -> list[list[Item]]:
    return [[("".join(piece for piece, _ in part), 1.0)] for part in parts]


def _cut(texts: list[str], tokens: ClipTokens | None, has_chunks: bool) -> EncodedPrompt:
    cut: list[str] = []
    unsure = False
    for text in texts:
        # How many tokens an embedding takes stands in its file.
        chunks = cut_as_webui(text, tokens) if tokens is not None and "embedding:" not in text else None
        unsure = unsure or (has_chunks and chunks is None and surely_longer(text))
        cut += chunks or [text]
    why = say("It is longer than 75 tokens, and ComfyUI cuts it at another place.")
    difference = (say("webui's chunks"), say("ComfyUI's chunks"), why)
    return EncodedPrompt(texts=tuple(cut), difference=difference if unsure else None)
