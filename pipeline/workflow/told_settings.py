"""A1111's settings of noise and schedule that a picture names in its text: read, and told as used. Pure.

Facts: parity 3.3, 3.5 and 3.6. What is no number there, or far beyond all sense, counts as not said.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ...civitai_utils.values import Recipe
from .fidelity import Report
from .graph import Value

_YES = frozenset({"true", "yes", "on", "1"})
_OFF = frozenset({"", "0", "0.0", "none", "false", "automatic"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a picture's setting is called in a node: its input, and how the text becomes its value."""

    input: str
    read: Callable[[str], Value | None]


def _number(least: float, most: float) -> Callable[[str], Value | None]:
    def read(text: str) -> Value | None:
        try:
            value = float(text)
        except ValueError:
            return None
        return value if least <= value <= most else None

    return read


def _whole(least: int, most: int) -> Callable[[str], Value | None]:
    def read(text: str) -> Value | None:
        return int(text) if text.isascii() and text.isdigit() and least <= int(text) <= most else None

    return read


def _flag(text: str) -> Value | None:
    return True if text.lower() in _YES else None


def _off_flag(text: str) -> Value | None:
    return False if text.lower() in {"false", "no", "off"} else None


def _one_of(*words: str) -> Callable[[str], Value | None]:
    return lambda text: next((word for word in words if word.lower() == text.lower()), None)


_LEVEL = _number(0.0, 5000.0)
OF_SCHEDULE: dict[str, Told] = {
    "Schedule min sigma": Told(input="sigma_min", read=_LEVEL),
    "Schedule max sigma": Told(input="sigma_max", read=_LEVEL),
    "Schedule rho": Told(input="rho", read=_number(0.01, 5000.0)),
    "Beta schedule alpha": Told(input="beta_alpha", read=_number(0.01, 10.0)),
    "Beta schedule beta": Told(input="beta_beta", read=_number(0.01, 10.0)),
    "Discard penultimate sigma": Told(input="discard_penultimate", read=_flag),
}
OF_SAMPLER: dict[str, Told] = {
    "SGM noise multiplier": Told(input="sgm_noise_multiplier", read=_flag),
    "Sigma churn": Told(input="s_churn", read=_LEVEL),
    "Sigma tmin": Told(input="s_tmin", read=_LEVEL),
    "Sigma tmax": Told(input="s_tmax", read=_LEVEL),
    "Sigma noise": Told(input="s_noise", read=_number(0.0, 100.0)),
}
OF_DDIM: dict[str, Told] = {"Eta DDIM": Told(input="eta_ddim", read=_number(0.0, 1.0))}
OF_UNIPC: dict[str, Told] = {
    "UniPC variant": Told(input="uni_pc_variant", read=_one_of("bh1", "bh2", "vary_coeff")),
    "UniPC order": Told(input="uni_pc_order", read=_whole(1, 50)),
    "UniPC lower order final": Told(input="uni_pc_lower_order_final", read=_off_flag),
}
SKIP_TYPE, NOISE_SCHEDULE = "UniPC skip type", "Noise Schedule"
DOWNCAST, OLD_EDITING = "Downcast alphas_cumprod", "Old prompt editing timelines"
# What only the pack's own nodes can do of a picture.
OF_OWN_NODES = frozenset(
    {*OF_SCHEDULE, *OF_SAMPLER, *OF_DDIM, *OF_UNIPC, SKIP_TYPE, NOISE_SCHEDULE, DOWNCAST, OLD_EDITING}
)
_ENDS_IN_NOISE = "zero terminal snr"


def take(recipe: Recipe, report: Report, settings: Mapping[str, Told]) -> dict[str, Value]:
    """The inputs of a node that the picture's settings fill, each told as used."""
    taken = {}
    for name, told in settings.items():
        text = recipe.other.get(name, "").strip()
        value = told.read(text) if text else None
        if value is not None:
            taken[told.input] = value
            tell_used(recipe, report, name)
    return taken


def tell_used(recipe: Recipe, report: Report, name: str) -> None:
    """Say that a setting of the picture is in the workflow, once."""
    if name in recipe.other and not report.has(name):
        report.exact(name, recipe.other[name])


def is_on(recipe: Recipe, name: str) -> bool:
    """Whether the picture says that a setting is on."""
    return recipe.other.get(name, "").strip().lower() in _YES


def says(recipe: Recipe, name: str) -> str | None:
    """What the picture says of a setting; None for nothing, or that it is not used."""
    text = recipe.other.get(name, "").strip()
    return None if text.lower() in _OFF else text


def ends_in_noise(recipe: Recipe) -> bool:
    """Whether the picture's noise has no end: its zero terminal signal-to-noise ratio."""
    return recipe.other.get(NOISE_SCHEDULE, "").strip().lower() == _ENDS_IN_NOISE
