"""The refiner: a second checkpoint that takes over at a share of the steps.

webui switches by steps before 1.8 and by noise later, near the same step; a sampler that remembers its last steps
forgets them at the switch (facts: parity 4).
"""

from __future__ import annotations

from dataclasses import replace

from ...civitai_utils.said import say
from ..families.family import Guider
from ..families.sdxl import SDXL
from ..sampler_map import OTHER_GRID
from .conditioning import add_conditioning
from .draft import Draft
from .graph import NodeRef
from .loaders import Loaded
from .model_chain import Models
from .needs import goes_twice
from .own_pass import add_own_handover
from .parts import finishes_only, is_usable, name_of, title_of
from .quantised import foreign_format
from .sampling import SamplingPass, add_handover
from .second_checkpoint import why_strange

# The site's and ComfyUI's own template hand over here.
_SHARE = 0.8


def add_refined(draft: Draft, first: SamplingPass, latent: NodeRef) -> NodeRef | None:
    """The first pass with the refiner's steps at its end; None where there is no refiner that could do them."""
    plan, said, report = draft.parts.refiner, draft.recipe.refiner, draft.report
    if plan is None or (said is None and not is_usable(plan)):
        if said is not None:
            report.dropped(say("refiner"), said.name or say("on"), say("The image does not name a file for it."))
        return None
    asked = said.switch_at if said is not None else None
    share = _SHARE if asked is None else min(max(asked, 0.0), 1.0)
    shown = say("{name} at {share:g}", name=title_of(plan), share=share)
    name = name_of(plan)
    if not is_usable(plan) or name is None:
        report.dropped(say("refiner"), shown, say("The file cannot be had."))
        return None
    if (packed := foreign_format(plan)) is not None:
        report.dropped(say("refiner"), shown, say("It is {packed}, which cannot take over here.", packed=packed))
        return None
    # What only finishes belongs to SDXL, whatever it is called.
    if why := "" if finishes_only(plan) and draft.family is SDXL else why_strange(draft, plan):
        report.dropped(say("refiner"), shown, why)
        return None
    alone = draft.variant.sampling.guider is Guider.PLAIN and goes_twice(draft.variant)
    if first.denoise < 1.0 or share >= 1.0 or not alone:
        report.dropped(say("refiner"), shown, say("It joins only one model's pass from an empty picture here."))
        return None
    draft.graph.begin("Models")
    loader = draft.graph.add("CheckpointLoaderSimple", "Load refiner", ckpt_name=name)
    draft.graph.begin("First pass")
    loaded = Loaded(model=loader, clip=loader.output(1), vae=first.models.vae)
    models = Models(loaded=loaded, model=loaded.model, clip=loaded.clip, vae=loaded.vae)
    prompts = add_conditioning(draft, models, first.numbers, name=" of the refiner")
    second = replace(first, models=models, prompts=prompts)
    if first.own is None and first.choice.webui:
        # Two models share ComfyUI's own schedules alone.
        report.doubt(say("sampler"), OTHER_GRID)
    renews = said is not None and said.renews_noise
    if renews:
        # SwarmUI's own rule: the refiner has the next seed.
        second = replace(second, numbers=replace(first.numbers, seed=(first.numbers.seed + 1) % 2**64))
    why = say("It takes over at the nearest whole step; samplers that remember earlier steps begin anew there.")
    report.approximated(say("refiner"), shown, say("{name} at {share:g}", name=name, share=share), why)
    if first.own is not None:
        return add_own_handover(draft, (first, second), first.own, share, latent)
    return add_handover(draft, ("Sampler", "Refiner"), (first, second), share, latent, renews_noise=renews)
