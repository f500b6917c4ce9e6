"""Prompts into conditioning: tags cut out, embeddings marked, an empty negative zeroed where webui does so."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ...civitai_utils.model_files import FilePlan, Resolved
from ...civitai_utils.values import Dialect, Recipe
from ..families.family import Editing, Encoding, Guider, Variant
from ..words.prompts import mark_embedding, strip_escaping_embeddings, strip_tags
from ..words.swarm_prompt import has_other_tags, main_prompt, prompt_parts
from .declared_node import add_node
from .draft import Draft
from .graph import NodeRef, Value
from .model_chain import Models
from .needs import goes_twice
from .numbers import Numbers
from .parts import is_usable, mention_of, name_of, title_of

_WEIGHTED = re.compile(r"(?<!\\)[(\[]")
_SCHEDULED = re.compile(r"(?<!\\)\[[^\[\]]*[:|][^\[\]]*\]")
_NOVELAI_WEIGHTED = re.compile(r"[{}\[\]]|::")
_TONES = frozenset({Encoding.LYRICS, Encoding.LYRICS_15})
_SHOWN_AS = {Editing.QWEN: "image", Editing.QWEN_PLUS: "image1"}
_WITHOUT_NEGATIVE = _TONES | {Encoding.HUNYUAN_PICTURE, Encoding.MINIMAX, Encoding.NONE}
_WEBUI_WORDS = re.compile(r"\b(?:BREAK|AND)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditioning:
    """The two prompts as a sampler takes them; ``latent`` where the node that reads them gives one, too."""

    positive: NodeRef
    negative: NodeRef
    latent: NodeRef | None = None


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
    draft: Draft,
    models: Models,
    numbers: Numbers,
    *,
    second: tuple[str | None, str | None] | None = None,
    seen: NodeRef | None = None,
    shown: NodeRef | None = None,
    name: str = "",
) -> Conditioning:
    """Encode the recipe's prompts, or the pair a second pass has of its own.

    ``seen`` is what a vision encoder sees in a start picture, ``shown`` the picture itself for a model that edits it;
    ``name`` is what the titles say of a second reading.
    """
    positive, negative = second or encoded_prompts(draft.recipe)
    pass_name = " of the second pass" if second else name
    embeddings, way, graph = draft.parts.embeddings, draft.variant.text, draft.graph
    text = way.prefix + prompt_text(positive, embeddings)
    against_text = prompt_text(negative, embeddings)
    clip = models.clip
    if way.before is not None:
        clip = add_node(graph, way.before, numbers, clip=clip)
    size = numbers.size
    if way.encoding is Encoding.MAGE_FLOW:
        both = graph.add(
            "TextEncodeMageFlowEdit",
            f"Prompts and size{pass_name}",
            clip=clip,
            prompt=text,
            negative_prompt=against_text,
            width=size.width,
            height=size.height,
            batch_size=1,
            vae=models.vae,
        )
        return Conditioning(positive=both, negative=both.output(1), latent=both.output(2))
    title, against_title = f"Positive prompt{pass_name}", f"Negative prompt{pass_name}"
    if way.encoding is Encoding.HUNYUAN_PICTURE and seen is not None:
        encoded = graph.add(
            way.encoding.value, title, clip=clip, clip_vision_output=seen, prompt=text, image_interleave=4
        )
    elif way.encoding in _TONES:
        encoded = graph.add(
            way.encoding.value, "Tags and lyrics", clip=clip, **_tones(draft, way.encoding, text, numbers)
        )
    elif way.encoding is Encoding.PIXART_ALPHA:
        encoded = graph.add(way.encoding.value, title, clip=clip, width=size.width, height=size.height, text=text)
    elif shown is not None and draft.variant.editing in _SHOWN_AS:
        encoded = _add_shown(draft, models, title, text, clip=clip, shown=shown)
    else:
        encoded = graph.add("CLIPTextEncode", title, clip=clip, text=text)
    if not counts_negative(draft, numbers, second=second is not None):
        if draft.variant.sampling.guider is Guider.BASIC or way.encoding is Encoding.HUNYUAN_PICTURE:
            return Conditioning(positive=encoded, negative=encoded)
        nothing = graph.add("ConditioningZeroOut", f"No negative{pass_name}", conditioning=encoded)
        return Conditioning(positive=encoded, negative=nothing)
    if way.encoding is Encoding.PIXART_ALPHA:
        against = graph.add(
            way.encoding.value, against_title, clip=clip, width=size.width, height=size.height, text=against_text
        )
    elif shown is not None and draft.variant.editing in _SHOWN_AS:
        against = _add_shown(draft, models, against_title, against_text, clip=clip, shown=shown)
    else:
        against = graph.add("CLIPTextEncode", against_title, clip=clip, text=against_text)
    is_webui = draft.recipe.dialect.is_webui
    if not against_text and draft.family.zeroes_empty_negative and is_webui:
        against = graph.add("ConditioningZeroOut", f"Empty negative{pass_name}", conditioning=against)
    return Conditioning(positive=encoded, negative=against)


def encoded_prompts(recipe: Recipe) -> tuple[str | None, str | None]:
    """The two prompts as the program encoded them for the whole picture: styles written out, other parts cut off."""
    prompt = recipe.full_prompt or recipe.prompt
    negative = recipe.full_negative_prompt or recipe.negative_prompt
    if recipe.dialect is Dialect.SWARMUI:
        return prompt and main_prompt(prompt), negative and main_prompt(negative)
    return prompt, negative


def _add_shown(draft: Draft, models: Models, title: str, text: str, *, clip: NodeRef, shown: NodeRef) -> NodeRef:
    editing = draft.variant.editing or Editing.QWEN
    picture = {_SHOWN_AS[editing]: shown}
    return draft.graph.add(editing.value, title, clip=clip, prompt=text, vae=models.vae, **picture)


def add_guidance(draft: Draft, prompts: Conditioning, numbers: Numbers, *, second: bool = False) -> Conditioning:
    """What the family puts between the prompts and the sampler: the frame rate, the guidance."""
    graph, own = draft.graph, draft.variant.sampling
    pass_name = " of the second pass" if second else ""
    after = draft.variant.text.after
    if after is not None:
        both = add_node(graph, after, numbers, positive=prompts.positive, negative=prompts.negative)
        prompts = replace(prompts, positive=both, negative=both.output(1))
    if numbers.guidance is None:
        return prompts
    guided = graph.add("FluxGuidance", f"Guidance{pass_name}", conditioning=prompts.positive, guidance=numbers.guidance)
    if own.guides_both and counts_negative(draft, numbers, second=second):
        against = graph.add(
            "FluxGuidance",
            f"Guidance of the negative{pass_name}",
            conditioning=prompts.negative,
            guidance=numbers.guidance,
        )
        prompts = replace(prompts, negative=against)
    return replace(prompts, positive=guided)


def counts_negative(draft: Draft, numbers: Numbers, *, second: bool = False) -> bool:
    """Whether a negative prompt is encoded: it does nothing at scale 1, and some models read none.

    The first pass's prompts serve the second one, too, unless that has its own.
    """
    if not _reads_negative(draft.variant):
        return False
    scales = {numbers.cfg}
    hires = draft.recipe.hires
    if hires is not None and hires.cfg_scale is not None and not second and goes_twice(draft.variant):
        scales |= {hires.cfg_scale} if hires.prompt is None and hires.negative_prompt is None else set()
    return draft.variant.text.keeps_negative or scales != {1.0}


def _reads_negative(variant: Variant) -> bool:
    return variant.text.encoding not in _WITHOUT_NEGATIVE and variant.sampling.guider is not Guider.DUAL


def report_negative(draft: Draft, numbers: Numbers) -> None:
    """Tell a negative prompt that does nothing: then the author's did nothing either, if the scale is the author's."""
    text = strip_tags(encoded_prompts(draft.recipe)[1] or "")
    if not text:
        return
    if not _reads_negative(draft.variant):
        draft.report.dropped("negative prompt", text[:80], f"{draft.variant.name} reads no negative prompt.")
    elif numbers.cfg == 1.0 and draft.recipe.cfg_scale is not None:
        draft.report.exact("negative prompt", text[:80], "At CFG 1 it does nothing, here as in the original.")
    elif numbers.cfg == 1.0:
        draft.report.dropped("negative prompt", text[:80], "At CFG 1, this model's own, it does nothing.")


def _tones(draft: Draft, encoding: Encoding, tags: str, numbers: Numbers) -> dict[str, Value]:
    lyrics = next((text for name, text in draft.recipe.other.items() if name.lower() == "lyrics"), "")
    if encoding is Encoding.LYRICS:
        return {"tags": tags, "lyrics": lyrics, "lyrics_strength": 0.99}
    # Tempo, key and language are not in any record yet: these are the node's own values.
    return {
        "tags": tags,
        "lyrics": lyrics,
        "seed": numbers.seed,
        "bpm": 120,
        "duration": float(numbers.frames),
        "timesignature": "4",
        "language": "en",
        "keyscale": "C major",
        "generate_audio_codes": True,
        "cfg_scale": 2.0,
        "temperature": 0.85,
        "top_p": 0.9,
        "top_k": 0,
        "min_p": 0.0,
    }


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
