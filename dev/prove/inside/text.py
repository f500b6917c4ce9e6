"""What webui hands the model of a prompt whose chunks are known: transformers' CLIP and webui's weights on it."""

from __future__ import annotations

from functools import cache
from typing import Any

import comfy.sd1_clip
import torch
from transformers import CLIPTextConfig, CLIPTextModel

from .small_model import CLIP, weights

_START, _END, _ROOM = 49406, 49407, 75


def conditioning(chunks: list[list[tuple[str, float]]], clip_skip: int) -> torch.Tensor:
    """One row a token, chunk behind chunk; each chunk has the mean that it had without weights."""
    return torch.cat([_chunk(pieces, clip_skip) for pieces in chunks], dim=1)


def _chunk(pieces: list[tuple[str, float]], clip_skip: int) -> torch.Tensor:
    tokens, weighing = [_START], [1.0]
    for text, weight in pieces:
        found = _tokenizer()(text)["input_ids"][1:-1]
        tokens += found
        weighing += [weight] * len(found)
    left = _ROOM + 1 - len(tokens)
    tokens += [_END] * (left + 1)
    weighing += [1.0] * (left + 1)
    plain = _encoded(tokens, clip_skip)
    weighted = plain * torch.tensor(weighing)[None, :, None]
    return weighted * (plain.mean() / weighted.mean())


def _encoded(tokens: list[int], clip_skip: int) -> torch.Tensor:
    model = _model()
    made = model(input_ids=torch.tensor([tokens]), output_hidden_states=True)
    if clip_skip < 2:
        return made.last_hidden_state
    inner = getattr(model, "text_model", model)
    return inner.final_layer_norm(made.hidden_states[-clip_skip])


@cache
def _tokenizer() -> Any:
    return comfy.sd1_clip.SDTokenizer().tokenizer


@cache
def _model() -> Any:
    model = CLIPTextModel(CLIPTextConfig(**CLIP)).eval()
    # transformers has left out the prefix since its fifth version; ComfyUI keeps it.
    named = {
        name: f"text_model.{name.removeprefix('text_model.')}" for name in model.state_dict() if "_ids" not in name
    }
    shapes = {named[name]: one.shape for name, one in model.state_dict().items() if name in named}
    made = weights(shapes)
    model.load_state_dict({name: made[own] for name, own in named.items()}, strict=False)
    return model
