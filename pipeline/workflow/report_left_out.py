"""What an image was made with that its workflow does not have: each is told in the fidelity report, none is silent."""

from __future__ import annotations

from ...civitai_utils.values import Dialect, Recipe
from ..words.model_names import file_stem
from ..words.plain_text import as_text
from .draft import Draft
from .fidelity import Level, Report
from .needs import Needs
from .parts import is_usable, name_of, title_of, why_other

_NOT_YET = "Not rebuilt in this version."
# Settings without a field of their own, by how their names begin.
_OTHER = (
    "NGMS",
    "Tiling",
    "Face restoration",
    "Schedule max sigma",
    "Schedule min sigma",
    "Discard penultimate sigma",
    "Skip Early CFG",
    "Hires Module",
    "Masked content",
    "Styles",
    "CFG rescale",
    "CFG end",
    "Color correction",
    "Resize after",
    "ToMe",
    "ToDo",
    "Refiner steps",
    "Refiner start",
    "Postprocess",
    "Upscaler",
    "Reference images",
    "IP adapters",
    "T2I adapters",
    "positive_style_prompt",
    "Character prompts",
    "Negative character prompts",
    "Sharpness",
    "Performance",
    "Tiled Decoding",
    "Tiled Diffusion",
    "Swarm ",
)
# What of SwarmUI's own keys changes nothing in the picture, or is in the recipe already.
_SWARM_IDLE = frozenset(
    f"Swarm {name}"
    for name in """imageformat donotsave savesegmentmask nopreviews presets personalnote images batchsize
    noseedincrement outpathoverride colordepth wildcardseed wildcardseedbehavior original_prompt original_negativeprompt
    modelspecificenhancements internalbackendtype exactbackendid zeronegative""".split()
)
_WHY = {"region": "The picture is not made in parts here.", "clear": "No part of the picture is cleared here."}


def report_left_out(draft: Draft, needs: Needs) -> None:
    """Tell what was dropped, which files the user has put in the place of others, and how the noise differs."""
    recipe, report = draft.recipe, draft.report
    for plan in (*draft.parts.loras, *draft.parts.hypernetworks, *draft.parts.embeddings):
        if (why := why_other(plan)) is not None:
            report.approximated(f"file of {title_of(plan)}", title_of(plan), name_of(plan), why)
    used = [*needs.encoders, *((needs.couple.first, needs.couple.second) if needs.couple else ())]
    # Refiner and ControlNets have rows of their own.
    refiner = draft.parts.refiner
    used += [refiner] if refiner is not None and (recipe.refiner is not None or is_usable(refiner)) else []
    used += draft.parts.controls if recipe.controls else ()
    for plan in (*draft.parts.text_encoders, *draft.parts.left_out):
        if any(plan is one for one in used):
            continue
        report.dropped(f"model {title_of(plan)}", plan.resolution.mention.role.value, "Not used by this workflow yet.")
    _report_parts(recipe, report)
    loaded = {file_stem(row.used) for row in report.finish().rows if row.level is Level.EXACT}
    for module in recipe.modules:
        if file_stem(module) not in loaded:
            report.dropped(f"module {module}", module, "The workflow loads another in its place.")
    for name, value in recipe.other.items():
        if name.startswith(_OTHER) and name not in _SWARM_IDLE:
            report.dropped(name, value[:80], _NOT_YET)
    _report_noise(recipe, report)


def _report_parts(recipe: Recipe, report: Report) -> None:
    kinds = [detailer.what for detailer in recipe.detailers]
    for number, detailer in enumerate(recipe.detailers, start=1):
        is_only = detailer.what is not None and kinds.count(detailer.what) == 1
        field = str(detailer.what) if is_only else f"{detailer.what or 'ADetailer'} {number}"
        why = _WHY.get(detailer.what or "", "No part of the picture is gone over a second time here.")
        report.dropped(field, detailer.model, why)
    single = {"variation": recipe.variation, "ENSD": recipe.ensd, "eta": recipe.eta}
    for name, part in single.items():
        if part is not None:
            report.dropped(name, as_text(part), _NOT_YET)
    for name in recipe.extensions:
        report.dropped(name, "on", _NOT_YET)


def _report_noise(recipe: Recipe, report: Report) -> None:
    if (
        recipe.dialect in {Dialect.COMFYUI, Dialect.SWARMUI, Dialect.ONSITE_COMFY}
        or (recipe.noise_source or "").upper() == "CPU"
    ):
        report.exact("noise", "CPU")
    else:
        asked = recipe.noise_source or "GPU"
        report.approximated("noise", asked, "CPU", "ComfyUI draws its noise on the CPU, so details will differ.")
