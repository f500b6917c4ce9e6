"""webui's own schedules, as numbers in the graph, and its DDIM and UniPC, which begin and end otherwise than ComfyUI's.

Only for models of Stable Diffusion's own noise table, and where the host has the node for numbers (facts: parity 3.3,
3.5).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from ..families.family import Guider
from ..sampler_map import SamplerChoice
from ..words import webui_sigmas
from ..words.plain_text import number_text
from .draft import Draft
from .graph import NodeRef
from .parts import predicts_velocity
from .sampling import SamplingPass, add_custom, add_sampler

_NODE = "ManualSigmas"
_FAMILIES = frozenset({"SD 1.x", "SDXL"})
# These have a start and an end of their own, so only a pass from an empty picture is built of them.
_ALONE = {"ddim": "euler", "unipc": "uni_pc"}
# webui takes no denoising as whole (facts: parity 4).
_MOST = 0.999
_LEAST = 0.01
# Numbers for more would be a text nobody can read.
_MOST_STEPS = 1000
# With one step DDIM calls the model not once.
_LEAST_ALONE = 2


def with_own_schedule(draft: Draft, choice: SamplerChoice, steps: float, *, from_empty: bool) -> SamplerChoice:
    """The choice with its note only where something remains to be told; without webui's schedule where it cannot be.

    ``steps`` are those of the whole schedule, of which a pass may run the last ones.
    """
    fits = (
        choice.webui in _SCHEDULES
        and steps <= _MOST_STEPS
        and ((from_empty and steps >= _LEAST_ALONE) or choice.webui not in _ALONE)
        and draft.family.name in _FAMILIES
        and draft.variant.sampling.guider is Guider.PLAIN
        and not (draft.family.has_v_prediction and predicts_velocity(draft.parts))
        and draft.at_hand.has(_NODE)
    )
    return replace(choice, note=choice.rest) if fits else replace(choice, webui="")


def add_pass(draft: Draft, title: str, settings: SamplingPass, latent: NodeRef) -> NodeRef:
    """The sampler of a pass, over webui's own numbers where its choice says so; its latent."""
    if settings.choice.webui:
        return _add_webui_sampler(draft, title, settings, latent)
    return add_sampler(draft, title, settings, latent)


def _add_webui_sampler(draft: Draft, title: str, settings: SamplingPass, latent: NodeRef) -> NodeRef:
    graph, choice = draft.graph, settings.choice
    sigmas = _run(settings, draft.family.name == "SDXL")
    steps = graph.add(_NODE, "Steps of webui", sigmas=", ".join(_shown(one) for one in sigmas))
    name = _ALONE.get(choice.webui, choice.sampler)
    adds_noise = choice.webui != "ddim"
    if not adds_noise:
        latent = _add_ddims_noise(draft, settings, latent, sigmas[0])
    sampler = graph.add("KSamplerSelect", "Sampler's way", sampler_name=name)
    latent = add_custom(draft, title, settings, latent, sampler=sampler, sigmas=steps, adds_noise=adds_noise)
    if choice.webui not in _ALONE:
        return latent
    return graph.add("LatentMultiply", "webui's last scale", samples=latent, multiplier=_scale(sigmas[-1]))


def _run(settings: SamplingPass, is_xl: bool) -> tuple[float, ...]:
    """The noise levels that are run of the whole schedule."""
    make, steps = _SCHEDULES[settings.choice.webui], settings.numbers.steps
    if settings.from_step is not None:
        return make(steps, is_xl)[settings.from_step :]
    if settings.denoise >= 1.0:
        return make(steps, is_xl)
    whole = make(int(steps / min(max(settings.denoise, _LEAST), _MOST)), is_xl)
    return whole[-steps - 1 :]


def _add_ddims_noise(draft: Draft, settings: SamplingPass, latent: NodeRef, first: float) -> NodeRef:
    """Noise of DDIM's own strength: it does not begin at the largest, and its noise is not scaled for it."""
    graph = draft.graph
    noisy = graph.add(
        "AddNoise",
        "Noise of webui",
        model=settings.models.model,
        noise=graph.add("RandomNoise", "Seed", noise_seed=settings.numbers.seed),
        sigmas=graph.add(_NODE, "First noise level", sigmas=_shown(first)),
        latent_image=latent,
    )
    return graph.add("LatentMultiply", "webui's first scale", samples=noisy, multiplier=1 / _scale(first) / first)


def _scale(sigma: float) -> float:
    return 1 / math.sqrt(1 + sigma * sigma)


def _shown(sigma: float) -> str:
    """The node takes plain decimals alone."""
    return f"{sigma:.7f}".rstrip("0").rstrip(".") if sigma < 1 else number_text(round(sigma, 7))


def _plain(make: Callable[[int], tuple[float, ...]]) -> Callable[[int, bool], tuple[float, ...]]:
    return lambda steps, _is_xl: make(steps)


_SCHEDULES: dict[str, Callable[[int, bool], tuple[float, ...]]] = {
    "beta": _plain(webui_sigmas.beta),
    "kl optimal": _plain(webui_sigmas.kl_optimal),
    "turbo": _plain(webui_sigmas.turbo),
    "align your steps": webui_sigmas.align_your_steps,
    "align your steps 11": webui_sigmas.align_your_steps,
    "align your steps gits": webui_sigmas.align_your_steps_gits,
    "ddim": _plain(webui_sigmas.ddim),
    "unipc": _plain(webui_sigmas.uni_pc),
}
