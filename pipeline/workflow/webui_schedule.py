"""webui's own schedules, as numbers in the graph, and its DDIM and UniPC, which begin and end otherwise than ComfyUI's.

Only for models of Stable Diffusion's own noise table, and where the host has the node for numbers (facts: parity 3.3,
3.5).
"""

from __future__ import annotations

import math
from dataclasses import replace

from ...civitai_utils.values import Dialect
from ..families.family import Guider
from ..sampler_map import SamplerChoice
from ..webui.levels import levels, of_second_pass
from ..webui.own_grids import ddim_levels, uni_pc_levels
from ..webui.program import noise_table_of
from ..webui.schedules import Levels
from ..words.plain_text import number_text
from .draft import Draft
from .graph import NodeRef
from .own_pass import add_own_pass
from .parts import predicts_velocity
from .sampling import SamplingPass, add_custom, add_sampler

_NODE = "ManualSigmas"
_FAMILIES = frozenset({"SD 1.x", "SDXL"})
# These have a start and an end of their own, so only a pass from an empty picture is built of them.
_ALONE = {"ddim": "euler", "unipc": "uni_pc"}
# What ComfyUI has nothing of, or something else under the name.
_SCHEDULES = frozenset(
    {
        "beta", "kl optimal", "turbo", "align your steps", "align your steps 11", "align your steps 32",
        "align your steps gits",
    }
)  # fmt: skip
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
        choice.webui in _SCHEDULES | set(_ALONE)
        and steps <= _MOST_STEPS
        and ((from_empty and steps >= _LEAST_ALONE) or choice.webui not in _ALONE)
        and draft.family.name in _FAMILIES
        and draft.variant.sampling.guider is Guider.PLAIN
        and not (draft.family.has_v_prediction and predicts_velocity(draft.parts))
        and draft.at_hand.has(_NODE)
    )
    return replace(choice, note=choice.rest) if fits else replace(choice, webui="")


def add_pass(draft: Draft, title: str, settings: SamplingPass, latent: NodeRef) -> NodeRef:
    """The sampler of a pass, by the pack's own nodes or over webui's own numbers where it says so; its latent."""
    if settings.own is not None:
        return add_own_pass(draft, title, settings, settings.own, latent)
    if settings.choice.webui:
        return _add_webui_sampler(draft, title, settings, latent)
    return add_sampler(draft, title, settings, latent)


def _add_webui_sampler(draft: Draft, title: str, settings: SamplingPass, latent: NodeRef) -> NodeRef:
    graph, choice = draft.graph, settings.choice
    sigmas = _run(draft, settings)
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


def _run(draft: Draft, settings: SamplingPass) -> Levels:
    """The noise levels that are run of the whole schedule."""
    steps = settings.numbers.steps
    if settings.from_step is not None:
        return _whole(draft, settings.choice.webui, steps)[settings.from_step :]
    return of_second_pass(
        lambda longer: _whole(draft, settings.choice.webui, longer), steps, max(settings.denoise, _LEAST)
    )


def _whole(draft: Draft, label: str, steps: int) -> Levels:
    if label == "ddim":
        return ddim_levels(steps)
    if label == "unipc":
        return uni_pc_levels(steps)
    recipe = draft.recipe
    return levels(
        label,
        steps,
        table=noise_table_of(recipe.dialect, recipe.generator_version),
        is_xl=draft.family.name == "SDXL",
        reforge=recipe.dialect is Dialect.REFORGE,
    )


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
