"""The second stage of Stable Cascade: the first one's small picture becomes conditioning for the large one."""

from __future__ import annotations

from dataclasses import replace

from ..families.family import Pairing
from .draft import Draft
from .graph import NodeRef
from .sampling import SamplingPass, add_sampler

# ComfyUI's own template.
_STEPS, _CFG = 10, 1.1


def add_second_stage(draft: Draft, first: SamplingPass, empty: NodeRef, latent: NodeRef) -> NodeRef:
    """The latent of the last stage; the one that is given where the family has a single stage."""
    pair, second = draft.variant.pair, first.models.second
    if pair is None or pair.does is not Pairing.STAGES or second is None:
        return latent
    graph = draft.graph
    stage_c = first.prompts.positive
    positive = graph.add("StableCascade_StageB_Conditioning", "Prompt of stage B", conditioning=stage_c, stage_c=latent)
    negative = graph.add("ConditioningZeroOut", "No negative of stage B", conditioning=stage_c)
    last = replace(
        first,
        models=replace(first.models, model=second, second=None),
        prompts=replace(first.prompts, positive=positive, negative=negative),
        numbers=replace(first.numbers, steps=_STEPS, cfg=_CFG),
    )
    return add_sampler(draft, "Stage B", last, empty.output(1))
