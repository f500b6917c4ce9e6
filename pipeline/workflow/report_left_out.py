"""What an image was made with that its workflow does not have: each is told in the fidelity report, none is silent."""

from __future__ import annotations

from ...civitai_utils.kinds import ModelKind
from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.said import say
from ...civitai_utils.values import Recipe, Role
from ..words.model_names import file_stem
from ..words.plain_text import as_text
from .draft import Draft
from .fidelity import Level, Report
from .needs import Needs, begins_with_picture
from .own_noise import report_noise
from .own_run import TEXT, takes_own
from .parts import is_usable, kind_of, name_of, title_of, why_other
from .report_account import report_account
from .report_settings import NOT_BY_CORE, NOT_YET, report_settings
from .report_tags import report_tags
from .second_checkpoint import ROW

_WHY = {
    "region": say("The picture is not made in parts here."),
    "clear": say("No part of the picture is cleared here."),
}

_ROLES: dict[Role, str] = {
    Role.BASE: say("base"),
    Role.REFINER: say("refiner"),
    Role.HIRES_CHECKPOINT: say("hires-checkpoint"),
    Role.VAE: say("vae"),
    Role.TEXT_ENCODER: say("text-encoder"),
    Role.UPSCALER: say("upscaler"),
    Role.DETECTOR: say("detector"),
    Role.CONTROL: say("control"),
    Role.ADDON: say("addon"),
}


def report_left_out(draft: Draft, needs: Needs) -> None:
    """Tell what was dropped, which files the user has put in the place of others, and how the noise differs."""
    recipe, report = draft.recipe, draft.report
    for plan in (*draft.parts.loras, *draft.parts.hypernetworks, *draft.parts.embeddings):
        if (why := why_other(plan)) is not None:
            report.approximated(say("file of {title}", title=title_of(plan)), title_of(plan), name_of(plan), why)
    used = [*needs.encoders, *((needs.couple.first, needs.couple.second) if needs.couple else ())]
    # Refiner and ControlNets have rows of their own.
    refiner = draft.parts.refiner
    used += [refiner] if refiner is not None and (recipe.refiner is not None or is_usable(refiner)) else []
    used += draft.parts.controls if recipe.controls else ()
    if draft.parts.second_checkpoint is not None and any(row.field == ROW for row in report.finish().rows):
        used.append(draft.parts.second_checkpoint)
    for plan in (*draft.parts.text_encoders, *draft.parts.left_out):
        if any(plan is one for one in used):
            continue
        report.dropped(
            say("model {title}", title=title_of(plan)), _ROLES[plan.resolution.mention.role], _why_unused(plan, needs)
        )
    upscaler = draft.parts.upscaler
    if upscaler is not None and not _names_upscaler(draft):
        report.dropped(
            say("upscaler {title}", title=title_of(upscaler)),
            say("upscaler"),
            say("The picture is not made larger with it here."),
        )
    _report_parts(recipe, report)
    _report_numbers(draft)
    loaded = {file_stem(row.used) for row in report.finish().rows if row.level is Level.EXACT}
    for module in recipe.modules:
        if file_stem(module) not in loaded:
            report.dropped(say("module {name}", name=module), module, say("The workflow loads another in its place."))
    report_settings(recipe, report)
    report_tags(recipe, report)
    report_account(draft)
    report_noise(draft)
    for cut in recipe.cut:
        report.dropped(cut.what, f"{cut.had:,}", cut.text)


def _why_unused(plan: FilePlan, needs: Needs) -> str:
    if kind_of(plan) is not ModelKind.TEXT_ENCODER:
        return say("Not used by this workflow yet.")
    if not needs.encoders:
        return say("The checkpoint's own text encoders are used.")
    if is_usable(plan):
        return say("It fits none of the model's text encoders.")
    return say("The file cannot be had; the model's usual text encoder is used.")


def _names_upscaler(draft: Draft) -> bool:
    """Whether the workflow enlarges with a model, or has a row that says why it does not."""
    loads = "UpscaleModelLoader" in draft.graph.classes
    upscaler = draft.parts.upscaler
    rows = draft.report.finish().rows
    return loads or (upscaler is not None and any(row.asked == title_of(upscaler) for row in rows))


def _report_numbers(draft: Draft) -> None:
    """Numbers and words of the first pass that no node of the workflow takes."""
    recipe, report = draft.recipe, draft.report
    second = recipe.hires.denoise if recipe.hires is not None else None
    is_told = any(row.field == "denoise" for row in report.finish().rows)
    if recipe.denoise is not None and recipe.denoise not in {1.0, second} and not is_told:
        report.dropped(say("denoising strength"), recipe.denoise, say("The workflow begins from noise."))
    weighs = (recipe.emphasis or "").lower() not in {"none", "ignore"}
    if recipe.emphasis is not None and not report.has("emphasis"):
        # With the pack's own nodes a prompt without one has no weights.
        if takes_own(draft, TEXT) or (not weighs and recipe.dialect.emphasis_is_webui):
            report.exact(say("emphasis"), recipe.emphasis)
        else:
            report.dropped(say("emphasis"), recipe.emphasis, say("ComfyUI has one rule for the weights of words."))
    fields = [row.field.lower() for row in report.finish().rows]
    if recipe.distilled_cfg_scale is not None and not any("distilled" in name or "guidance" in name for name in fields):
        report.dropped(say("distilled cfg"), recipe.distilled_cfg_scale, NOT_YET)


def _report_parts(recipe: Recipe, report: Report) -> None:
    kinds = [detailer.what for detailer in recipe.detailers]
    for number, detailer in enumerate(recipe.detailers, start=1):
        is_only = detailer.what is not None and kinds.count(detailer.what) == 1
        field = str(detailer.what) if is_only else f"{detailer.what or 'ADetailer'} {number}"
        why = _WHY.get(detailer.what or "", say("No part of the picture is gone over a second time here."))
        if detailer.what == "face fix" and begins_with_picture(recipe):
            # The site's template has no sampler beside the one for faces (facts: Civitai 5.3).
            why = say("Only the faces of the start picture were made again; here the whole picture is.")
        report.dropped(field, detailer.model, why)
    single = {say("variation"): recipe.variation, "ENSD": recipe.ensd, "eta": recipe.eta}
    for name, part in single.items():
        if part is not None and not report.has(name):
            report.dropped(name, as_text(part), NOT_BY_CORE if recipe.dialect.is_webui else NOT_YET)
    for name in recipe.extensions:
        report.dropped(name, say("on"), NOT_YET)
