"""A pass sampled with the pack's own nodes: A1111's noise, its sampler's way, its noise levels.

Facts: parity 1.2, 3.3 to 3.6 and 4.
"""

from __future__ import annotations

from ...civitai_utils.said import say
from ..webui.levels import second_pass_steps
from .draft import Draft
from .graph import NodeRef, Value
from .own_noise import add_noise
from .own_run import MODEL, SAMPLER, SCHEDULE, OwnRun, has_own_table, program_of
from .sampling import Run, SamplingPass, add_guider, add_select, add_sigmas
from .told_settings import (
    DOWNCAST,
    NOISE_SCHEDULE,
    OF_SAMPLER,
    OF_SCHEDULE,
    OF_UNIPC,
    SKIP_TYPE,
    ends_in_noise,
    take,
    tell_used,
)

# The node takes no denoising as whole that is none.
_LEAST, _MOST = 0.01, 0.999


def add_own_pass(draft: Draft, title: str, settings: SamplingPass, run: OwnRun, latent: NodeRef) -> NodeRef:
    """The sampler of a pass; its latent."""
    graph = draft.graph
    noise = add_noise(draft, settings.numbers.seed)
    levels = add_levels(draft, settings, latent)
    sampler = _add_sampler(draft, settings, run, noise)
    return graph.add(
        "SamplerCustomAdvanced",
        title,
        noise=noise,
        guider=add_guider(draft, settings, _told_times(draft, settings)),
        sampler=sampler,
        sigmas=levels,
        latent_image=latent,
    )


def add_own_handover(
    draft: Draft, passes: tuple[SamplingPass, SamplingPass], run: OwnRun, share: float, latent: NodeRef
) -> NodeRef:
    """Two models share the steps of one own pass: the second goes on with the noise that the first leaves, while its
    noise between steps begins anew."""
    graph, first = draft.graph, passes[0]
    steps = first.numbers.steps
    noise, levels = add_noise(draft, first.numbers.seed), add_levels(draft, first, latent)
    switch = min(max(1, round(share * steps)), steps)
    both = graph.add("SplitSigmas", "Where the refiner begins", sigmas=levels, step=switch)
    sampler = _add_sampler(draft, first, run, noise, levels if run.over_tree else None)
    for title, one, part in zip(("Sampler", "Refiner"), passes, (both, both.output(1)), strict=True):
        latent = graph.add(
            "SamplerCustomAdvanced",
            title,
            noise=noise,
            guider=add_guider(draft, one, _told_times(draft, one)),
            sampler=sampler,
            sigmas=part,
            latent_image=latent,
        )
        noise = graph.once("DisableNoise", "No new noise")
    return latent


def add_levels(draft: Draft, settings: Run, latent: NodeRef | None = None) -> NodeRef:
    """The noise levels that the pass runs; asked twice, it is one node."""
    run = settings.own
    if run is None or run.schedule is None:
        return add_sigmas(draft, settings, latent)
    steps, from_step = settings.numbers.steps, settings.from_step
    if settings.denoise >= 1.0 and from_step is None:
        return _add_schedule(draft, run, steps)
    if from_step is None:
        return _add_schedule(draft, run, steps, min(max(settings.denoise, _LEAST), _MOST))
    if run.over_times:
        # As long as the whole grid, of which so many are run: between two whole numbers, so that none is missed.
        left = steps - from_step
        return _add_schedule(draft, run, left, min(left / (steps + 0.5), _MOST))
    whole = _add_schedule(draft, run, steps)
    return draft.graph.once("SplitSigmas", "Steps that are run", sigmas=whole, step=from_step).output(1)


def _whole_run(draft: Draft, settings: Run, run: OwnRun) -> NodeRef | None:
    """All levels of the schedule that a pass runs a part of; None where it runs them all."""
    if run.schedule is None or not run.over_tree:
        return None
    if settings.from_step is not None:
        return _add_schedule(draft, run, settings.numbers.steps)
    if settings.denoise >= 1.0:
        return None
    return _add_schedule(draft, run, second_pass_steps(settings.numbers.steps, max(settings.denoise, _LEAST)))


def _add_schedule(draft: Draft, run: OwnRun, steps: int, denoise: float = 1.0) -> NodeRef:
    recipe, report = draft.recipe, draft.report
    inputs: dict[str, Value] = {
        "schedule": run.schedule or "",
        "steps": steps,
        "denoise": denoise,
        "program": program_of(draft),
        "model": draft.family.name,
    }
    more = take(recipe, report, OF_SCHEDULE)
    if run.over_times:
        more = {name: value for name, value in more.items() if name == "discard_penultimate"}
        tell_used(recipe, report, SKIP_TYPE)
    if run.discards:
        more["discard_penultimate"] = True
    tell_used(recipe, report, DOWNCAST)
    if ends_in_noise(recipe):
        more["zero_terminal_snr"] = True
        tell_used(recipe, report, NOISE_SCHEDULE)
    return draft.graph.once(SCHEDULE, "Steps of A1111", **inputs, **more)


def _add_sampler(draft: Draft, settings: Run, run: OwnRun, noise: NodeRef, whole: NodeRef | None = None) -> NodeRef:
    if run.sampler is None:
        return add_select(draft, settings)
    recipe, report = draft.recipe, draft.report
    more: dict[str, Value | NodeRef] = dict(take(recipe, report, OF_SAMPLER))
    if run.sampler == "UniPC":
        more |= take(recipe, report, OF_UNIPC)
    whole = whole or _whole_run(draft, settings, run)
    if whole is not None:
        more["whole_run"] = whole
    eta = recipe.eta
    if eta is not None and not report.has("eta"):
        report.exact(say("eta"), eta)
    inputs: dict[str, Value | NodeRef] = {"sampler": run.sampler, "eta": 1.0 if eta is None else eta, "s_noise": 1.0}
    if run.over_times and eta is not None:
        # Of these it is their own "Eta DDIM", a share.
        inputs |= {"eta": 1.0, "eta_ddim": min(max(eta, 0.0), 1.0)}
    return draft.graph.add(SAMPLER, "Sampler of A1111", noise=noise, **{**inputs, **more})


def _told_times(draft: Draft, settings: Run) -> NodeRef:
    """The model of the pass, which is told its times as A1111 tells them where it can be."""
    model, run = settings.models.model, settings.own
    if not has_own_table(draft) or (run is not None and run.sampler == "LCM"):
        return model
    more: dict[str, Value] = {"zero_terminal_snr": True} if ends_in_noise(draft.recipe) else {}
    return draft.graph.once(MODEL, "Model of A1111", model=model, program=program_of(draft), **more)
