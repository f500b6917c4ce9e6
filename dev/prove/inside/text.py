"""What webui hands the model of a prompt whose chunks are known: transformers' CLIP and webui's weights on it."""

from __future__ import annotations

from functools import cache
from typing import Any

import comfy.sd1_clip
import torch
from transformers import CLIPTextConfig, CLIPTextModel

from .small_model import CLIP, weights

_START, _END, _ROOM = 49406, 49407, 75


Chunks = list[list[tuple[str, float]]]
Stages = list[tuple[int, torch.Tensor]]


def prompts_of(prompt: dict[str, Any], clip_skip: int) -> list[tuple[float, Stages]]:
    """What a prompt is, each part of it with its weight and by the call of the model from which on it is that."""
    if prompt["joined"]:
        return [(weight, _stages(part, clip_skip)) for weight, part in prompt["joined"]]
    return [(1.0, _stages(prompt, clip_skip))]


def _stages(prompt: dict[str, Any], clip_skip: int) -> Stages:
    firsts = [0, *(first for first, _ in prompt["later"])]
    texts = [prompt["chunks"], *(later["chunks"] for _, later in prompt["later"])]
    return list(zip(firsts, _conditionings(texts, clip_skip), strict=True))


def _conditionings(texts: list[Chunks], clip_skip: int) -> list[torch.Tensor]:
    """One row a token, chunk behind chunk: the chunks at one place have together the mean that they had unweighted."""
    places = []
    for chunks in zip(*texts, strict=True):
        filled = [_filled(pieces) for pieces in chunks]
        plain = torch.cat([_encoded(tokens, clip_skip) for tokens, _ in filled])
        weighted = plain * torch.tensor([weights for _, weights in filled])[:, :, None]
        places.append(weighted * (plain.mean() / weighted.mean()))
    made = torch.cat(places, dim=1)
    return [made[place : place + 1] for place in range(len(texts))]


def _filled(pieces: list[tuple[str, float]]) -> tuple[list[int], list[float]]:
    tokens, weighing = [_START], [1.0]
    for text, weight in pieces:
        found = _tokenizer()(text)["input_ids"][1:-1]
        tokens += found
        weighing += [weight] * len(found)
    left = _ROOM + 2 - len(tokens)
    return tokens + [_END] * left, weighing + [1.0] * left


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
