"""ControlNet units, where ComfyUI's own nodes can make their picture from one that is at hand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...civitai_utils.kinds import folded
from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.recipe_parts import IN_FIRST, IN_SECOND, ControlUnit
from ...civitai_utils.said import join_said, say
from ..words.model_names import normalised
from .conditioning import Conditioning
from .draft import Draft
from .graph import NodeRef, Value
from .limits import CONTROL, DENOISE
from .model_chain import Models
from .parts import is_usable, name_of, names_of
from .passes import sampled_again

_NOT_PUBLIC = say("The picture that guided it is not public.")
# webui's words for taking a picture as it is; the rest of its preprocessors are no nodes of ComfyUI's own.
_AS_IT_IS = frozenset({"none", "tile", "tileresample", "invert", "inverted"})
# Forge's words for the passes of a unit (facts: parity 5.4).
_ONLY_IN = {"low res only": IN_FIRST, "high res only": IN_SECOND}
_BALANCED = frozenset({"", "balanced"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """A unit that is at work: its title, its pass where it has one alone, and what its node is given."""

    title: str
    only_in: str | None
    values: dict[str, NodeRef | Value]


def add_guides(draft: Draft, picture: NodeRef | None) -> tuple[Guide, ...]:
    """Load every unit that can be; each unit has its row.

    ``picture`` is the start picture where there is one; else the picture at hand is loaded for the first unit.
    """
    waiting = list(draft.parts.controls)
    at_hand = draft.at_hand.start_picture
    guides = []
    for number, unit in enumerate(draft.recipe.controls, start=1):
        title, said = f"ControlNet {number}", unit.model or unit.module or say("on")
        plan = _plan_of(unit, waiting)
        name = name_of(plan) if plan is not None and is_usable(plan) else None
        has_picture = picture is not None or at_hand is not None
        why = _why_not(unit, draft, has_model=name is not None, has_picture=has_picture)
        if why or plan is None or name is None:
            draft.report.dropped(title, said, why)
            continue
        waiting.remove(plan)
        picture = picture or draft.graph.add("LoadImage", "Guiding picture", image=at_hand or "")
        why = say("The picture at hand stands in for the one that guided it.")
        if unit.settings.get("control mode", "").lower() not in _BALANCED:
            mode = repr(unit.settings["control mode"])
            why = join_said((why, say("ComfyUI has no control mode {mode}.", mode=mode)))
        draft.report.approximated(title, said, name, why)
        loader = draft.graph.add("ControlNetLoader", f"Load {title}", control_net_name=name)
        guides.append(
            Guide(
                title=title,
                only_in=_only_in(unit),
                values={
                    "control_net": loader,
                    "image": _prepared(draft, unit, picture),
                    "strength": CONTROL.hold(1.0 if unit.weight is None else unit.weight),
                    "start_percent": DENOISE.hold(unit.start or 0.0),
                    "end_percent": DENOISE.hold(1.0 if unit.end is None else unit.end),
                },
            )
        )
    return tuple(guides)


def guided(
    draft: Draft, models: Models, prompts: Conditioning, guides: Sequence[Guide], pass_name: str
) -> Conditioning:
    """The prompts of a pass, guided by those units that work in it."""
    suffix = " of the second pass" if pass_name == IN_SECOND else ""
    for guide in guides:
        if guide.only_in in {None, pass_name}:
            pair = {"positive": prompts.positive, "negative": prompts.negative}
            applied = draft.graph.add(
                "ControlNetApplyAdvanced", f"{guide.title}{suffix}", **pair, **guide.values, vae=models.vae
            )
            prompts = replace(prompts, positive=applied, negative=applied.output(1))
    return prompts


def same_in_both(guides: Sequence[Guide]) -> bool:
    """Whether the second pass is guided as the first one is."""
    return all(guide.only_in is None for guide in guides)


def _plan_of(unit: ControlUnit, plans: list[FilePlan]) -> FilePlan | None:
    """The file of a unit: webui writes its model as "name [hash]"."""
    wanted = normalised(re.sub(r"\s*\[[0-9a-fA-F]+\]\s*$", "", unit.model or ""))
    named = (plan for plan in plans if wanted and any(wanted == normalised(name) for name in names_of(plan)))
    return next(named, plans[0] if len(plans) == 1 and not wanted else None)


def _why_not(unit: ControlUnit, draft: Draft, *, has_model: bool, has_picture: bool) -> str:
    if not has_picture:
        return _NOT_PUBLIC
    if not has_model:
        return say("Its model cannot be had.")
    if draft.variant.makes != "image":
        return say("Videos are not guided here.")
    if _only_in(unit) == IN_SECOND and sampled_again(draft) is None:
        return say("It works in a second pass alone, and there is none.")
    module = _module(unit)
    if module.startswith(("canny", "tile")) or module in _AS_IT_IS:
        return ""
    return say("ComfyUI has no preprocessor {module} of its own.", module=str(unit.module))


def _only_in(unit: ControlUnit) -> str | None:
    return _ONLY_IN.get(unit.settings.get("hr option", "").lower())


def _prepared(draft: Draft, unit: ControlUnit, picture: NodeRef) -> NodeRef:
    module = _module(unit)
    if module.startswith("canny"):
        low, high = (_threshold(unit, name, usual) for name, usual in (("threshold a", 100.0), ("threshold b", 200.0)))
        return draft.graph.add("Canny", "Edges", image=picture, low_threshold=low, high_threshold=high)
    if module.startswith("invert"):
        return draft.graph.add("ImageInvert", "Inverted", image=picture)
    return picture


def _module(unit: ControlUnit) -> str:
    return folded(unit.module or "none")


def _threshold(unit: ControlUnit, name: str, usual: float) -> float:
    """webui counts to 255, ComfyUI to 1."""
    text = unit.settings.get(name, "")
    value = float(text) if re.fullmatch(r"\d{1,3}(?:\.\d+)?", text) else usual
    return round(min(max(value / 255, 0.01), 0.99), 2)
