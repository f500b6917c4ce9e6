"""The noise of A1111 and its kin as the pack's own node makes it, and what the report says of anybody's noise.

Facts: parity 1.
"""

from __future__ import annotations

from ...civitai_utils.said import say
from ...civitai_utils.values import Dialect, Recipe, Size
from ..sampler_map import choose_sampler
from ..webui.cards import CARDS
from ..webui.node_words import FROM_STREAM, sampler_title
from ..words.plain_text import as_text
from .draft import Draft
from .enlarge import hires_size
from .fidelity import Report
from .graph import NodeRef, Value
from .own_run import NOISE
from .passes import sampled_again

_ANY = "any"
_SOURCES = {"gpu": "GPU", "cpu": "CPU", "nv": "NV"}
_MOST_SEED = 2**64
# Channels of a latent: of Stable Diffusion 1.x, 2.x and XL, and of what Forge makes pictures with besides.
_FEW, _MANY = 4, 16
_BY_COMFY = frozenset({Dialect.COMFYUI, Dialect.SWARMUI, Dialect.ONSITE_COMFY})
_DRAWN_ELSEWHERE = say("ComfyUI draws its noise on the CPU, so details will differ.")
_STEPS_ELSEWHERE = say("ComfyUI goes on with other numbers at each step, so details will differ.")
_NVIDIA = say("It is the noise of NVIDIA's cards; which card made it, the image does not say.")


def add_noise(draft: Draft, seed: int) -> NodeRef:
    """The node that makes the picture's noise, one for a seed."""
    recipe = draft.recipe
    inputs: dict[str, Value] = {
        "noise_seed": seed,
        "source": source_of(recipe),
        "card": _card(draft) or _ANY,
    }
    variation = recipe.variation
    if variation is not None:
        if variation.strength:
            inputs["variation_seed"] = (variation.seed or 0) % _MOST_SEED
            inputs["variation_strength"] = min(max(variation.strength, 0.0), 1.0)
        size = resized_from(recipe)
        if size is not None:
            inputs["resize_from_width"], inputs["resize_from_height"] = size.width, size.height
    if recipe.ensd:
        inputs["ensd"] = recipe.ensd % _MOST_SEED
    _tell_parts(recipe, draft.report)
    return draft.graph.once(NOISE, "Noise of A1111", **inputs)


def source_of(recipe: Recipe) -> str:
    """The node's word for where a picture's noise was drawn; the graphics card where it does not say."""
    return _SOURCES.get((recipe.noise_source or "").strip().lower(), "GPU")


def resized_from(recipe: Recipe) -> Size | None:
    """The size that the noise was drawn at, of "Seed resize from"; None for none, or one that is no size."""
    said = recipe.variation.resize_from if recipe.variation is not None else None
    sides = [part.strip() for part in (said or "").lower().split("x")]
    if len(sides) != 2 or not all(side.isascii() and side.isdigit() and len(side) < 6 for side in sides):
        return None
    width, height = (int(side) for side in sides)
    return Size(width=width, height=height) if min(width, height) >= 8 else None


def report_noise(draft: Draft) -> None:
    """Say whose noise the workflow begins with."""
    recipe, report = draft.recipe, draft.report
    if NOISE in draft.graph.classes:
        _report_own(draft)
        return
    source = (recipe.noise_source or ("CPU" if recipe.dialect in _BY_COMFY else "GPU")).upper()
    if source != "CPU":
        report.approximated(say("noise"), source, "CPU", _DRAWN_ELSEWHERE)
    elif recipe.dialect.is_webui and sampler_title(_label(recipe)) in FROM_STREAM:
        report.approximated(say("noise"), "CPU", "CPU", _STEPS_ELSEWHERE)
    else:
        report.exact(say("noise"), "CPU")


def _report_own(draft: Draft) -> None:
    recipe, report = draft.recipe, draft.report
    source = source_of(recipe)
    if source != "GPU":
        report.exact(say("noise"), source)
        return
    card = _card(draft)
    if card is not None:
        report.unknown(say("noise"), f"GPU, {card}", say("You have chosen the card; the image does not say it."))
        return
    least = _smallest_card(draft)
    if least is None:
        report.unknown(say("noise"), "GPU", _NVIDIA)
        return
    why = say(
        "Of so large a picture the noise differs on smaller cards, from {least} down; the image does not say its card. "
        "In the settings one can be chosen.",
        least=least,
    )
    report.unknown(say("noise"), say("GPU, any large card"), why)


def is_card(name: str) -> bool:
    """Whether a graphics card is one whose noise is known."""
    return name in CARDS


def _card(draft: Draft) -> str | None:
    """The card that the user has chosen; None for any."""
    card = draft.own.card if draft.own is not None else None
    return card if card is not None and is_card(card) else None


def _smallest_card(draft: Draft) -> str | None:
    """The largest card whose noise differs at the size of the larger pass; None where no card's does."""
    own, hires = draft.variant.latent, sampled_again(draft)
    size = draft.recipe.base_size or own.size
    size = size if hires is None else hires_size(hires, size).size
    channels = _FEW if draft.family.chunks_prompts else _MANY
    count = channels * (size.width // own.cell) * (size.height // own.cell)
    smaller = {name: threads for name, threads in CARDS.items() if threads < count}
    return max(smaller, key=lambda name: smaller[name]) if smaller else None


def _tell_parts(recipe: Recipe, report: Report) -> None:
    single = {say("variation"): recipe.variation, "ENSD": recipe.ensd}
    for name, part in single.items():
        if part is not None and not report.has(name):
            report.exact(name, as_text(part))


def _label(recipe: Recipe) -> str:
    """The sampler's label without a schedule at its end."""
    return choose_sampler(recipe.sampler, None, dialect=recipe.dialect).label
