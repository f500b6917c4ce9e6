"""Prompts into conditioning: encoded part by part, an empty negative zeroed where webui does so."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..families.family import Editing, Encoding, Guider, Variant
from ..words.clip_tokens import read_merges
from ..words.prompts import strip_escaping_embeddings
from .added_words import added_words
from .declared_node import add_node
from .draft import Draft
from .graph import NodeRef, Value
from .model_chain import Models
from .numbers import Numbers
from .own_text import TextRun, add_own_text, cfg_factor, reads_own
from .passes import sampled_again
from .prompt_parts import EncodedPrompt, encoded_prompt
from .prompt_text import encoded_prompts, prompt_text

_TONES = frozenset({Encoding.LYRICS, Encoding.LYRICS_15})
_SHOWN_AS = {Editing.QWEN: "image", Editing.QWEN_PLUS: "image1"}
_WITHOUT_NEGATIVE = _TONES | {Encoding.HUNYUAN_PICTURE, Encoding.MINIMAX, Encoding.NONE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditioning:
    """The two prompts as a sampler takes them; ``latent`` where the node that reads them gives one, too, and
    ``cfg_factor`` what the CFG scale is to be multiplied by."""

    positive: NodeRef
    negative: NodeRef
    latent: NodeRef | None = None
    cfg_factor: float = 1.0


def add_conditioning(
    draft: Draft,
    models: Models,
    numbers: Numbers,
    *,
    second: tuple[str | None, str | None] | None = None,
    seen: NodeRef | None = None,
    shown: NodeRef | None = None,
    name: str = "",
    run: TextRun | None = None,
) -> Conditioning:
    """Encode the recipe's prompts, or the pair a second pass has of its own.

    ``seen`` is what a vision encoder sees in a start picture, ``shown`` the picture itself for a model that edits it;
    ``name`` is what the titles say of a second reading, ``run`` the run that they are for.
    """
    positive, negative = second or encoded_prompts(draft.recipe, added_words(draft.parts))
    pass_name = " of the second pass" if second else name
    embeddings, way, graph = draft.parts.embeddings, draft.variant.text, draft.graph
    for_text, against_text = (prompt_text(one, embeddings) for one in (positive, negative))
    found, against_found = (parted(draft, one) for one in (for_text, against_text))
    texts, against_texts = (way.prefix + found.texts[0], *found.texts[1:]), against_found.texts
    text = " ".join(texts)
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
    factor = 1.0
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
    elif reads_own(draft, for_text, found, run):
        encoded = add_own_text(draft, clip, title, for_text, run, negative=False)
        factor = cfg_factor(for_text)
    else:
        encoded = _add_texts(draft, clip, title, texts)
    if not counts_negative(draft, numbers, second=second is not None):
        if draft.variant.sampling.guider is Guider.BASIC or way.encoding is Encoding.HUNYUAN_PICTURE:
            return Conditioning(positive=encoded, negative=encoded)
        nothing = graph.add("ConditioningZeroOut", f"No negative{pass_name}", conditioning=encoded)
        return Conditioning(positive=encoded, negative=nothing, cfg_factor=factor)
    if way.encoding is Encoding.PIXART_ALPHA:
        against = graph.add(
            way.encoding.value, against_title, clip=clip, width=size.width, height=size.height, text=against_text
        )
    elif shown is not None and draft.variant.editing in _SHOWN_AS:
        against = _add_shown(draft, models, against_title, against_text, clip=clip, shown=shown)
    elif reads_own(draft, against_text, against_found, run):
        against = add_own_text(draft, clip, against_title, against_text, run, negative=True)
    else:
        against = _add_texts(draft, clip, against_title, against_texts)
    is_webui = draft.recipe.dialect.is_webui
    if not against_text and draft.family.zeroes_empty_negative and is_webui:
        against = graph.add("ConditioningZeroOut", f"Empty negative{pass_name}", conditioning=against)
    return Conditioning(positive=encoded, negative=against, cfg_factor=factor)


def parted(draft: Draft, text: str) -> EncodedPrompt:
    """The texts that are encoded of a prompt, and in what that differs from what the program did."""
    merges = draft.at_hand.merges
    tokens = read_merges(merges) if merges is not None else None
    encoders = draft.variant.encoders
    weighs = [file.weighs_words for file in encoders.files] if encoders is not None else [True]
    found = encoded_prompt(text, draft.recipe, has_chunks=draft.family.chunks_prompts, tokens=tokens, weighs=weighs)
    # What the signs of webui's weights parted may have become a name that leads out of the folder of embeddings.
    return replace(found, texts=tuple(strip_escaping_embeddings(one)[0] for one in found.texts))


def _add_texts(draft: Draft, clip: NodeRef, title: str, texts: tuple[str, ...]) -> NodeRef:
    """One encoder a text, joined in their order: the first one's summary counts, as in webui (facts: parity 2.2)."""
    joined = draft.graph.add("CLIPTextEncode", title, clip=clip, text=texts[0])
    for number, text in enumerate(texts[1:], start=2):
        part = draft.graph.add("CLIPTextEncode", f"{title}, part {number}", clip=clip, text=text)
        joined = draft.graph.add(
            "ConditioningConcat", f"{title}, joined", conditioning_to=joined, conditioning_from=part
        )
    return joined


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
    if not reads_negative(draft.variant):
        return False
    scales = {numbers.cfg}
    again = None if second else sampled_again(draft)
    if again is not None and again.cfg_scale is not None and again.prompt is None and again.negative_prompt is None:
        scales.add(again.cfg_scale)
    return draft.variant.text.keeps_negative or scales != {1.0}


def reads_prompt(variant: Variant) -> bool:
    """Whether a model takes words at all."""
    return variant.text.encoding is not Encoding.NONE


def reads_negative(variant: Variant) -> bool:
    """Whether a negative prompt has a place in the variant's graph."""
    return variant.text.encoding not in _WITHOUT_NEGATIVE and variant.sampling.guider is not Guider.DUAL


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
