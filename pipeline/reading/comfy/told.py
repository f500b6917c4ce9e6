"""What the recipe lacks of nodes that are read: prompts that are not whole, block weights, settings of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ....civitai_utils.said import say
from ....civitai_utils.wire import read_float, read_int, read_str
from .account import BATCH, BLOCKS, NO_TEXT
from .conditioning import Prompt
from .graph_models import models_of
from .kinds_of_links import Carries
from .loras import loras_of
from .node import Node
from .packs.core_sampling import SAMPLER_NODES, SCHEDULE_NODES
from .packs.declaration import Does
from .passes import Found, base_size_of
from .texts import text_of
from .wiring import Wiring

_PART_OF_STEPS = say("runs a part of its steps")
# What KSampler takes for the schedules that have nodes of their own (comfy/samplers.py and nodes_custom_sampler.py).
_USUAL = {
    "sigma_max": 14.614642,
    "sigma_min": 0.0291675,
    "rho": 7.0,
    "alpha": 0.6,
    "beta": 0.6,
    "eta": 1.0,
    "s_noise": 1.0,
    "r": 0.5,
}


def told_of(
    wiring: Wiring, live: Iterable[Node], first: Found, second: Found | None, prompts: Sequence[Prompt]
) -> dict[str, str]:
    """What is missing of a node that is read otherwise, by its id; an empty text where nothing is.

    ``first`` and ``second`` are the passes that the recipe holds, ``prompts`` what the first one was given.
    """
    texts: dict[str, list[str]] = {}
    for encoder, text in prompts:
        texts.setdefault(encoder.node_id, []).extend([text] if text is not None else [])
    told: dict[str, str] = {}
    is_unsized = base_size_of(wiring, first.node) is None
    for node in live:
        spec = wiring.spec(node)
        if spec.does is Does.PROMPT:
            read = texts.get(node.node_id)
            if read == [] or (read is None and not any(text_of(wiring, node, name) for name in spec.texts)):
                told[node.node_id] = NO_TEXT
            elif len(read or ()) <= 1:
                told[node.node_id] = "" if len(spec.texts) > 1 else spec.why
        elif spec.does is Does.LATENT and is_unsized:
            told[node.node_id] = say("its size could not be read")
        elif spec.does is Does.LATENT and (read_int(wiring.value(node, "batch_size")) or 1) > 1:
            told[node.node_id] = BATCH
        elif spec.does is Does.SETTINGS and not spec.why and _has_own_values(wiring, node):
            told[node.node_id] = say("has settings that the plain sampler does not have")
        varies = next((one.varies for one in models_of(wiring, node) if one.varies), None)
        if varies is not None:
            told[node.node_id] = BLOCKS
    for node in _unheard(wiring, first.node, [encoder for encoder, _ in prompts]):
        told.setdefault(node.node_id, say("its part for the text encoder reaches no prompt"))
    if noise_is_webuis(wiring, first.node):
        told[first.node.node_id] = say("draws its noise as webui does on a graphics card")
    elif first.said.end_step is not None or first.said.start_step is not None:
        told[first.node.node_id] = _PART_OF_STEPS
    if second is not None and second.node is not first.node:
        if second.said.end_step is not None or second.said.start_step is not None:
            told[second.node.node_id] = _PART_OF_STEPS
        elif second.said.seed is not None and second.said.seed != first.said.seed:
            told[second.node.node_id] = say("its second pass has a seed of its own")
    return told


def _unheard(wiring: Wiring, sampler: Node, encoders: Iterable[Node]) -> Iterator[Node]:
    """The loaders that put a LoRA on a text encoder which encodes none of the prompts."""
    heard = {node.node_id for encoder in encoders for node, _ in wiring.way(encoder, Carries.CLIP)}
    for node, _ in wiring.way(sampler, Carries.MODEL):
        loads = wiring.spec(node).does is Does.LORAS and bool(wiring.links(node, Carries.CLIP))
        if (
            loads
            and heard
            and node.node_id not in heard
            and any(said.strength_clip != 0 for said in loras_of(wiring, node))
        ):
            yield node


def noise_is_webuis(wiring: Wiring, sampler: Node) -> bool:
    """Whether a sampler draws its noise on a graphics card, as webui does."""
    mode = read_str(wiring.number(sampler, "noise_mode")) or ""
    return mode.upper().startswith("GPU")


def _has_own_values(wiring: Wiring, node: Node) -> bool:
    """Whether a sampler or a schedule of its own node differs from the one that the plain sampler knows by name."""
    if node.class_type not in {*SAMPLER_NODES, *SCHEDULE_NODES}:
        return False
    if read_str(node.inputs.get("noise_device")) == "gpu":
        return True
    given = ((usual, read_float(wiring.value(node, name))) for name, usual in _USUAL.items() if name in node.inputs)
    return any(value is not None and abs(value - usual) > 0.001 for usual, value in given)
