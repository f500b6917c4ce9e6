"""The second pass of a hires image: enlarged, and sampled again, by another checkpoint where it has one of its own.

Defaults: webui's form starts at 0.7 (facts: parity 4), the site's at 0.75, its old form at 0.4 (Civitai 5.2).
"""

from __future__ import annotations

from dataclasses import replace

from ...civitai_utils.recipe_parts import IN_SECOND
from ...civitai_utils.said import say
from ...civitai_utils.values import Dialect, HiresPass
from ..sampler_map import OTHER_GRID
from .added_words import ADDED, added_words, with_words
from .conditioning import Conditioning, add_conditioning, add_guidance
from .controls import guided, same_in_both
from .draft import Draft
from .enlarge import add_enlarged
from .first_step import swarm_first_step
from .graph import NodeRef
from .limits import CFG, DENOISE, STEPS, hold_number
from .model_chain import add_models_again
from .needs import goes_twice
from .numbers import Numbers
from .own_run import own_run
from .own_text import TextRun
from .own_text_run import counts_steps, text_run
from .prompt_text import encoded_prompts
from .sampling import Run, SamplingPass, choose_words, report_sampler
from .second_checkpoint import add_second_checkpoint
from .start import begun_again, shown_again
from .webui_schedule import add_pass, with_own_schedule

_WEBUI_DENOISE = 0.7
_SITE_DENOISE = 0.75


def hires_denoise(draft: Draft, hires: HiresPass) -> float:
    """How much the second pass changes: 0 keeps the picture, 1 makes a new one."""
    if hires.denoise is not None:
        return hold_number(say("hires denoise"), hires.denoise, DENOISE, draft.report)
    onsite = draft.recipe.dialect.is_onsite
    used = _SITE_DENOISE if onsite else _WEBUI_DENOISE
    draft.report.unknown(say("hires denoise"), used, say("The image does not say; this is the program's own default."))
    return used


def add_second_pass(draft: Draft, hires: HiresPass, first: SamplingPass, latent: NodeRef) -> tuple[NodeRef, NodeRef]:
    """Enlarge the latent and sample it again, as the recipe's hires pass says: the new latent, and the VAE that decodes
    it."""
    recipe, report, vae = draft.recipe, draft.report, first.models.vae
    if not goes_twice(draft.variant):
        why = say("{model} is not gone over twice here.", model=draft.variant.name)
        report.dropped(say("second pass"), hires.upscaler or say("on"), why)
        return latent, vae
    denoise = hires_denoise(draft, hires)
    if denoise == 0:
        return add_enlarged(draft, hires, latent, (vae, vae), first.numbers.size), vae
    own = add_second_checkpoint(draft, first.models)
    vaes = (vae, vae if own is None else own.vae)
    enlarged = add_enlarged(draft, hires, latent, vaes, first.numbers.size)
    numbers = _choose_numbers(draft, hires, first.numbers)
    steps = numbers.steps / denoise
    choice = first.choice
    has_own_sampler = hires.sampler is not None or hires.schedule is not None
    label = hires.sampler or recipe.sampler
    if has_own_sampler:
        choice = choose_words(draft, label, hires.schedule or recipe.schedule)
    own_steps = own_run(draft, choice, steps, left=numbers.steps, from_empty=False)
    if own_steps is None:
        choice = with_own_schedule(draft, choice, steps, from_empty=False)
    if has_own_sampler:
        report_sampler(say("hires sampler"), label, hires.schedule, choice, report, own=own_steps)
    elif own_steps is None and first.choice.webui and not choice.webui:
        report.doubt(say("sampler"), OTHER_GRID)
    elif own_steps is not None and own_steps.note and not (first.own and first.own.note):
        report.doubt(say("sampler"), own_steps.note)
    models = add_models_again(draft, first.models, first.numbers, choice.sampler, own)
    steps_run = Run(models=models, numbers=numbers, choice=choice, denoise=denoise, own=own_steps)
    prompts = first.prompts
    has_own_prompt = hires.prompt is not None or hires.negative_prompt is not None
    reads_again = has_own_prompt or models.clip != first.models.clip or not same_in_both(first.guides)
    if reads_again or counts_steps(draft):
        run = text_run(draft, steps_run, first_steps=first.numbers.steps)
        prompts = _add_prompts(draft, hires, replace(first, models=models, numbers=numbers), run)
    if has_own_prompt:
        report.exact(say("hires prompt"), say("its own"))
        if added_words(draft.parts):
            report.doubt(say("hires prompt"), ADDED)
    second = replace(
        first,
        models=models,
        prompts=prompts,
        choice=choice,
        numbers=numbers,
        denoise=denoise,
        from_step=None,
        own=own_steps,
    )
    if recipe.dialect is Dialect.SWARMUI:
        second = replace(second, from_step=swarm_first_step(numbers.steps, denoise))
    return add_pass(draft, "Second pass", second, enlarged), vaes[1]


def _choose_numbers(draft: Draft, hires: HiresPass, first: Numbers) -> Numbers:
    steps = int(hold_number(say("hires steps"), hires.steps or first.steps, STEPS, draft.report))
    numbers = replace(first, steps=steps)
    if hires.cfg_scale is not None:
        numbers = replace(numbers, cfg=hold_number(say("hires cfg"), hires.cfg_scale, CFG, draft.report))
    if draft.recipe.dialect is Dialect.SWARMUI:
        # Its own rule: the refiner has the next seed.
        numbers = replace(numbers, seed=(first.seed + 1) % 2**64)
    return numbers


def _add_prompts(draft: Draft, hires: HiresPass, second: SamplingPass, run: TextRun | None) -> Conditioning:
    """The prompts read again, and led through everything that the first pass's were."""
    words = added_words(draft.parts)
    first_texts = encoded_prompts(draft.recipe, words)
    pair = (
        with_words(hires.prompt, words) if hires.prompt else first_texts[0],
        hires.negative_prompt or first_texts[1],
    )
    prompts = add_conditioning(
        draft, second.models, second.numbers, second=pair, shown=shown_again(draft, second.begun), run=run
    )
    prompts = begun_again(draft, second.models, prompts, second.begun)
    prompts = add_guidance(draft, prompts, second.numbers, second=True)
    return guided(draft, second.models, prompts, second.guides, IN_SECOND)
