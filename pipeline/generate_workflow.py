"""The sixth stage: a recipe and its files -> a ComfyUI graph and the report on how true it is. Pure.

Chance is the caller's: the seed of an image that has none is an argument. So is what this computer has: which of the
files that the image does not name are here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..civitai_utils.errors import (
    ClosedModel,
    FamilyUnsupported,
    FileMisplaced,
    MediaUnsupported,
    ParameterMissing,
    WorkflowError,
)
from ..civitai_utils.file_said import Quantisation
from ..civitai_utils.kinds import ModelForm
from ..civitai_utils.model_files import FilePlan, Present, Unavailable
from ..civitai_utils.recipe_parts import IN_FIRST
from ..civitai_utils.said import say
from ..civitai_utils.values import Recipe
from .families.companion import Companion
from .families.family import Encoding
from .workflow.conditioning import add_conditioning, add_guidance
from .workflow.controls import add_guides, guided
from .workflow.draft import AtHand, Draft
from .workflow.fidelity import Report, Workflow
from .workflow.first_step import first_step
from .workflow.fit_to_host import fit_to_host
from .workflow.graph import Graph
from .workflow.model_chain import add_models, add_patches
from .workflow.model_sources import sources_in
from .workflow.needs import Needs, needs_of
from .workflow.numbers import choose_numbers
from .workflow.output import add_output
from .workflow.parts import family_for, form_of, name_of, sort_parts, variant_for
from .workflow.passes import enlarges_start
from .workflow.quantised import is_svdquant, quantisation_of
from .workflow.refiner import add_refined
from .workflow.report_header import report_header
from .workflow.report_left_out import report_left_out
from .workflow.report_prompts import report_negative, report_prompts
from .workflow.sampling import SamplingPass, choose_words, report_sampler
from .workflow.second_pass import add_second_pass
from .workflow.stages import add_second_stage
from .workflow.start import add_start, add_start_picture, choose_denoise
from .workflow.start_need import StartFor, StartNeed, start_need
from .workflow.upscale_only import build_upscale, only_enlarged
from .workflow.webui_schedule import add_pass, with_own_schedule
from .workflow.why_needed import why_needed

__all__ = [
    "REFUSALS",
    "AtHand",
    "build_workflow",
    "companions_for",
    "companions_to_plan",
    "fit_to_host",
    "start_picture_for",
]
# What stands in the way of a workflow.
REFUSALS = (WorkflowError, FileMisplaced)
_READS_ITSELF = frozenset({Encoding.MINIMAX, Encoding.NONE})


def build_workflow(
    recipe: Recipe, files: Sequence[FilePlan], *, drawn_seed: int, at_hand: AtHand | None = None
) -> Workflow:
    """The workflow that makes the image again with ComfyUI's own nodes.

    ``drawn_seed`` is used where the recipe has no seed. Raises the ``WorkflowError`` classes: a medium the model does
    not make, no checkpoint, a family without a workflow, a file without its loader, or an image that tells nothing but
    its models. What comes out is checked by ``fit_to_host``.
    """
    upscaler = only_enlarged(recipe, files)
    if upscaler is not None:
        return build_upscale(recipe, upscaler, drawn_seed, at_hand or AtHand())
    draft, needs = _begin(recipe, files, at_hand or AtHand())
    graph = draft.graph
    models = add_models(draft, needs)
    report_header(draft)
    report_prompts(draft)
    numbers = choose_numbers(draft, drawn_seed)
    report_negative(draft, numbers)
    choice = choose_words(draft, recipe.sampler, recipe.schedule)
    models = add_patches(draft, models, numbers, choice.sampler)
    graph.begin("Prompt")
    start = add_start_picture(draft, needs)
    prompts = None
    if draft.variant.text.encoding not in _READS_ITSELF:
        seen, shown = (start.seen, start.picture) if start else (None, None)
        prompts = add_conditioning(draft, models, numbers, seen=seen, shown=shown)
    choice = with_own_schedule(draft, choice, numbers.steps, from_empty=start is None)
    report_sampler(say("sampler"), recipe.sampler, recipe.schedule, choice, draft.report)
    graph.begin("First pass")
    denoise = choose_denoise(draft, start)
    begun = add_start(draft, models, prompts, numbers, start)
    guides = add_guides(draft, start.picture if start else None)
    prompts = guided(draft, models, add_guidance(draft, begun.prompts, numbers), guides, IN_FIRST)
    first = SamplingPass(
        models=models,
        prompts=prompts,
        numbers=numbers,
        choice=choice,
        denoise=denoise,
        from_step=first_step(recipe.dialect, numbers.steps, denoise, choice.sampler) if denoise < 1.0 else None,
        guides=guides,
        begun=begun.start,
    )
    latent = add_refined(draft, first, begun.latent) or add_pass(draft, "Sampler", first, begun.latent)
    graph.begin("Second pass")
    latent = add_second_stage(draft, first, begun.latent, latent)
    vae = models.vae
    if recipe.hires is not None and enlarges_start(draft) is None:
        latent, vae = add_second_pass(draft, recipe.hires, first, latent)
    graph.begin("Output")
    add_output(draft, replace(models, vae=vae), latent, numbers)
    report_left_out(draft, needs)
    return Workflow(
        graph=draft.graph,
        fidelity=draft.report.finish(),
        seed=numbers.seed,
        family=draft.family.name,
        variant=draft.variant.name,
        least=draft.variant.least,
        models=sources_in(draft.graph, files, {**draft.at_hand.coming, **draft.at_hand.companions}, needs.companions),
    )


def start_picture_for(recipe: Recipe, files: Sequence[FilePlan]) -> StartNeed | None:
    """What a picture that the user chooses could be for in the workflow; None where it has no place for one, or where
    no workflow can be built."""
    if only_enlarged(recipe, files) is not None:
        return StartNeed(stands_for=StartFor.ENLARGED, needed=True)
    try:
        draft, _ = _begin(recipe, files, AtHand())
    except REFUSALS:
        return None
    return start_need(draft.variant, recipe, draft.parts)


def companions_for(recipe: Recipe, files: Sequence[FilePlan]) -> tuple[Companion, ...]:
    """The files that the workflow needs and the image does not name, each once; raises as ``build_workflow`` does."""
    if only_enlarged(recipe, files) is not None:
        return ()
    return _begin(recipe, files, AtHand())[1].companions


def companions_to_plan(recipe: Recipe, files: Sequence[FilePlan]) -> dict[Companion, str]:
    """The same, each with why; none where no workflow can be built, which is told when one is asked for."""
    try:
        if only_enlarged(recipe, files) is not None:
            return {}
        draft, needs = _begin(recipe, files, AtHand())
    except REFUSALS:
        return {}
    return {companion: why_needed(companion, draft, needs) for companion in needs.companions}


_MEDIA = {"image": say("image"), "video": say("video"), "audio": say("audio")}


def _begin(recipe: Recipe, files: Sequence[FilePlan], at_hand: AtHand) -> tuple[Draft, Needs]:
    if recipe.closed is not None:
        raise ClosedModel(say("This image cannot be rebuilt locally: {reason}", reason=recipe.closed.reason))
    if recipe.prompt is None and recipe.steps is None and recipe.sampler is None and recipe.seed is None:
        raise ParameterMissing("The image shows its models but neither prompt nor settings.")
    parts = sort_parts(files)
    misplaced = parts.checkpoint.misplaced if isinstance(parts.checkpoint, (Present, Unavailable)) else None
    if misplaced is not None and isinstance(parts.checkpoint, Unavailable):
        raise FileMisplaced(misplaced.sentence)
    if is_svdquant(parts.checkpoint):
        raise FamilyUnsupported(
            say("{name} is an SVDQuant file: no workflow is built from it.", name=name_of(parts.checkpoint) or "")
        )
    family = family_for(parts, recipe)
    variant = variant_for(family, parts, recipe)
    made = {"image": {"image", "video"}, "video": {"video"}, "audio": {"audio"}}.get(recipe.media, set())
    if variant.makes not in made:
        makes = {"image": say("pictures"), "video": say("videos"), "audio": say("sounds")}[variant.makes]
        raise MediaUnsupported(
            say(
                "This is a {media}, and {name} makes {makes}.",
                media=_MEDIA.get(recipe.media, recipe.media),
                name=variant.name,
                makes=makes,
            )
        )
    is_gguf = quantisation_of(parts.checkpoint) is Quantisation.GGUF
    form = ModelForm.DIFFUSION_MODEL if is_gguf else form_of(parts.checkpoint, variant)
    if misplaced is not None and form not in variant.forms:
        # Its family has no encoders beside the checkpoint, and the loader of bare models gives the model alone.
        raise FileMisplaced(misplaced.sentence)
    draft = Draft(
        recipe=recipe,
        parts=parts,
        family=family,
        variant=variant,
        form=form,
        at_hand=at_hand,
        graph=Graph(),
        report=Report(),
    )
    return draft, needs_of(parts, variant, form, recipe)
