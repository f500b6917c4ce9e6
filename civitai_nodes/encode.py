"""Chunks of tokens through ComfyUI's CLIP, with A1111's weights on what it makes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from ..pipeline.webui.chunks import CLIP, OPEN_CLIP, Chunk, Encoder
from ..pipeline.webui.text_plan import JoinedPrompt, chunks_of_stages
from ..pipeline.webui.token_weights import weighed
from .embeddings import read_embeddings

# ComfyUI's short names of the encoders that read chunks.
_ENCODERS: dict[str, Encoder] = {"l": CLIP, "g": OPEN_CLIP, "h": OPEN_CLIP}
_XL = {"l", "g"}
_CHUNK = 77


def encode_prompt(clip: Any, prompt: JoinedPrompt, emphasis: str, *, zeroed: bool) -> list[list[Any]]:
    """The conditioning of a prompt, one entry a text. ``zeroed`` is whether an empty one is nothing for XL.

    Raises ``ValueError`` for a CLIP that reads no chunks.
    """
    import torch  # noqa: PLC0415

    names = sorted(clip.tokenize(""), key=list(_ENCODERS).index) if _reads_chunks(clip) else []
    if not names:
        raise ValueError("This is for the text encoders of Stable Diffusion 1.x, 2.x and XL: use CLIP Text Encode.")
    tokenizers = {name: getattr(clip.tokenizer, f"clip_{name}") for name in names}
    vectors = read_embeddings(tokenizers, [stage.text for stage in prompt.stages])
    chunks: dict[str, list[list[Chunk]]] = {
        name: chunks_of_stages(
            prompt,
            partial(_tokens, tokenizer),
            _ENCODERS[name],
            emphasis=emphasis,
            embeddings=_lengths(tokenizer, vectors[name]),
        )
        for name, tokenizer in tokenizers.items()
    }
    encoded = []
    for place in range(len(prompt.stages)):
        tokens = {name: [_filled(one, vectors[name]) for one in chunks[name][place]] for name in names}
        encoded.append(clip.encode_from_tokens(tokens, return_pooled=True))
    states = torch.cat([cond for cond, _ in encoded])
    weighted = _weigh(clip, names, states, chunks, emphasis)
    is_nothing = zeroed and set(names) == _XL and all(stage.text == "" for stage in prompt.stages)
    made = []
    for place, stage in enumerate(prompt.stages):
        pooled = encoded[place][1]
        told: dict[str, Any] = {} if pooled is None else {"pooled_output": pooled}
        if stage.start is not None:
            told["timestep_start"] = stage.start
        if stage.end is not None:
            told["timestep_end"] = stage.end
        if prompt.weight != 1.0:
            told["strength"] = prompt.weight
        cond = weighted[place : place + 1]
        if is_nothing:
            cond = torch.zeros_like(cond)
            told["pooled_output"] = torch.zeros_like(pooled)
        made.append([cond, told])
    return made


def _reads_chunks(clip: Any) -> bool:
    return set(clip.tokenize("")) <= set(_ENCODERS)


def _weigh(clip: Any, names: Sequence[str], states: Any, chunks: Mapping[str, list[list[Chunk]]], emphasis: str) -> Any:
    """Chunk by chunk and encoder by encoder: each has a mean of its own."""
    import torch  # noqa: PLC0415

    widths = [_width(clip, name) for name in names] if len(names) > 1 else [states.shape[-1]]
    made = states.clone()
    for number in range(states.shape[1] // _CHUNK):
        rows = slice(number * _CHUNK, (number + 1) * _CHUNK)
        begin = 0
        for name, width in zip(names, widths, strict=True):
            weights = torch.tensor([texts[number].weights for texts in chunks[name]], dtype=states.dtype)
            part = states[:, rows, begin : begin + width]
            made[:, rows, begin : begin + width] = weighed(part, weights.to(states.device), emphasis=emphasis)
            begin += width
    return made


def _width(clip: Any, name: str) -> int:
    encoder = getattr(clip.cond_stage_model, f"clip_{name}")
    return int(encoder.transformer.get_input_embeddings().weight.shape[-1])


def _tokens(tokenizer: Any, text: str) -> list[int]:
    return [int(token) for token in tokenizer.tokenizer(text)["input_ids"][1:-1]]


def _filled(chunk: Chunk, vectors: Mapping[str, Any]) -> list[tuple[Any, float]]:
    """The tokens as ComfyUI takes them, unweighted, with the vectors of embeddings in their places."""
    tokens: list[Any] = list(chunk.tokens)
    for place, name in chunk.embeddings:
        for number, vector in enumerate(vectors[name][: _CHUNK - 2 - place], start=place + 1):
            tokens[number] = vector
    return [(token, 1.0) for token in tokens]


def _lengths(tokenizer: Any, vectors: Mapping[str, Any]) -> dict[Sequence[int], tuple[str, int]]:
    return {tuple(_tokens(tokenizer, name)): (name, len(found)) for name, found in vectors.items()}
