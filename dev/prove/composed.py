"""The graph that the pack itself makes of a case: of the text that webui would have written into the picture."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile, Present, Resolved
from civitai_remake.civitai_utils.values import ResourceMention, Role
from civitai_remake.pipeline.generate_workflow import OwnNodes, build_workflow
from civitai_remake.pipeline.given.given_text import read_given_text
from civitai_remake.pipeline.recipe import read_recipe

from .cases import Case

_VERSIONS = {
    "A1111 1.8 and newer": "v1.10.1",
    "A1111 before 1.8": "v1.7.0",
    "A1111 before 1.6": "v1.5.2",
    "Forge 2": "f2.0.1v1.10.1-previous-659-gc055f2d4",
}
# The first version that named schedules beside samplers is newer than these.
_OLD = frozenset({"A1111 before 1.8", "A1111 before 1.6"})
_KEYS = {
    "eta": "Eta",
    "s_noise": "Sigma noise",
    "s_churn": "Sigma churn",
    "s_tmin": "Sigma tmin",
    "s_tmax": "Sigma tmax",
    "eta_ddim": "Eta DDIM",
    "uni_pc_variant": "UniPC variant",
    "uni_pc_order": "UniPC order",
}
_USUAL = {"eta": 1.0, "s_noise": 1.0}


def composed(case: Case) -> dict[str, dict[str, Any]]:
    """The workflow, as ComfyUI's API takes it, with a checkpoint of Stable Diffusion 1.5 in its place."""
    recipe = read_recipe(read_given_text(infotext(case)))
    workflow = build_workflow(recipe, [_checkpoint()], drawn_seed=0, own=OwnNodes(card=None))
    return {name: dict(node) for name, node in workflow.graph.as_api().items()}


def infotext(case: Case) -> str:
    """What webui writes of a picture."""
    old = case.program in _OLD
    has_schedule = not case.schedule.startswith("Grid")
    sampler = case.sampler
    if old and has_schedule and case.schedule != "Uniform":
        sampler = f"{sampler} {case.schedule}"
    pairs: list[tuple[str, object]] = [("Steps", case.steps), ("Sampler", sampler)]
    if not old:
        pairs.append(("Schedule type", case.schedule if has_schedule else "Automatic"))
    pairs += [("CFG scale", case.cfg), ("Seed", case.seed), ("Size", f"{case.size}x{case.size}"), ("Model", "small")]
    if case.variation is not None:
        pairs += [("Variation seed", case.variation[0]), ("Variation seed strength", case.variation[1])]
    again = case.second_pass
    if again is not None:
        pairs += [("Denoising strength", again.denoise)]
    if case.clip_skip:
        pairs.append(("Clip skip", case.clip_skip))
    if case.ensd:
        pairs.append(("ENSD", case.ensd))
    if again is not None:
        pairs += [("Hires upscale", again.upscale), ("Hires steps", again.steps), ("Hires upscaler", again.upscaler)]
    if again is not None and again.sampler is not None:
        pairs += [("Hires sampler", again.sampler), ("Hires schedule type", again.schedule)]
    if again is not None and again.prompt is not None:
        pairs.append(("Hires prompt", json.dumps(again.prompt.text)))
    pairs += [(_KEYS[name], value) for name, value in case.options.items() if value != _USUAL.get(name)]
    pairs += list(case.settings.items())
    pairs += [("RNG", case.source), ("Version", _VERSIONS[case.program])]
    last = ", ".join(f"{key}: {value}" for key, value in pairs)
    return f"{case.prompt.text}\nNegative prompt: {case.negative.text}\n{last}"


def _checkpoint() -> Present:
    kind, name = ModelKind.CHECKPOINT, "small.safetensors"
    mention = ResourceMention(kind=kind, name="small", role=Role.BASE)
    file = ModelFile(version_id=1, file_id=1, name=name, kind=kind)
    found = Resolved(mention=mention, file=file, found_by="hash", model_name="small", base_model="SD 1.5")
    return Present(resolution=found, path=Path(name), listed_name=name, kind=kind)
