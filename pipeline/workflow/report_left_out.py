"""What an image was made with that its workflow does not have: each is told in the fidelity report, none is silent."""

from __future__ import annotations

from ...civitai_utils.values import Dialect, Recipe
from ..words.model_names import file_stem
from ..words.plain_text import as_text
from .draft import Draft
from .fidelity import Level, Report
from .needs import Needs
from .parts import CHOSEN, is_chosen, name_of, title_of

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
)


def report_left_out(draft: Draft, needs: Needs) -> None:
    """Tell what was dropped, which files the user has put in the place of others, and how the noise differs."""
    recipe, report = draft.recipe, draft.report
    for plan in (*draft.parts.loras, *draft.parts.hypernetworks, *draft.parts.embeddings):
        if is_chosen(plan):
            report.approximated(f"file of {title_of(plan)}", title_of(plan), name_of(plan), CHOSEN)
    used = [*needs.encoders, *((needs.couple.first, needs.couple.second) if needs.couple else ())]
    # Refiner and ControlNets have rows of their own.
    used += [draft.parts.refiner] if recipe.refiner is not None else []
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
        if name.startswith(_OTHER):
            report.dropped(name, value[:80], _NOT_YET)
    _report_noise(recipe, report)


def _report_parts(recipe: Recipe, report: Report) -> None:
    for number, detailer in enumerate(recipe.detailers, start=1):
        report.dropped(f"ADetailer {number}", detailer.model, "Faces and hands are not gone over a second time here.")
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
