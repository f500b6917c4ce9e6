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
from .workflow.draft import AtHand, Draft, OwnNodes
from .workflow.fidelity import Report, Workflow
from .workflow.first_run import first_run
from .workflow.fit_to_host import fit_to_host
from .workflow.graph import Graph
from .workflow.model_chain import add_models, add_patches
from .workflow.model_sources import sources_in
from .workflow.needs import Needs, needs_of
from .workflow.numbers import choose_numbers
from .workflow.output import add_output
from .workflow.own_run import is_own
from .workflow.own_text_run import text_run
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
from .workflow.start import add_start, add_start_picture
from .workflow.start_need import StartFor, StartNeed, start_need
from .workflow.upscale_only import build_upscale, only_enlarged
from .workflow.webui_schedule import add_pass
from .workflow.why_needed import why_needed

__all__ = [
    "REFUSALS",
    "AtHand",
    "OwnNodes",
    "build_chosen",
    "build_workflow",
    "companions_for",
    "companions_to_plan",
    "fit_to_host",
    "refusal_of",
    "start_picture_for",
]
# What stands in the way of a workflow.
REFUSALS = (WorkflowError, FileMisplaced)
_READS_ITSELF = frozenset({Encoding.MINIMAX, Encoding.NONE})


def build_workflow(
    recipe: Recipe,
    files: Sequence[FilePlan],
    *,
    drawn_seed: int,
    at_hand: AtHand | None = None,
    own: OwnNodes | None = None,
) -> Workflow:
    """The workflow that makes the image again, with ComfyUI's own nodes, or with ``own`` as near to it as the pack's.

    ``drawn_seed`` is used where the recipe has no seed. Raises the ``WorkflowError`` classes: a medium the model does
    not make, no checkpoint, a family without a workflow, a file without its loader, or an image that tells nothing but
    its models. What comes out is checked by ``fit_to_host``.
    """
    upscaler = only_enlarged(recipe, files)
    if upscaler is not None:
        return build_upscale(recipe, upscaler, drawn_seed, at_hand or AtHand())
    draft, needs = _begin(recipe, files, at_hand or AtHand(), own)
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
    run = first_run(draft, models, numbers, choice, start)
    prompts = None
    if draft.variant.text.encoding not in _READS_ITSELF:
        seen, shown = (start.seen, start.picture) if start else (None, None)
        prompts = add_conditioning(draft, models, numbers, seen=seen, shown=shown, run=text_run(draft, run))
    report_sampler(say("sampler"), recipe.sampler, recipe.schedule, run.choice, draft.report, own=run.own)
    graph.begin("First pass")
    begun = add_start(draft, models, prompts, numbers, start)
    guides = add_guides(draft, start.picture if start else None)
    prompts = guided(draft, models, add_guidance(draft, begun.prompts, numbers), guides, IN_FIRST)
    first = SamplingPass(
        models=models,
        prompts=prompts,
        numbers=numbers,
        choice=run.choice,
        denoise=run.denoise,
        from_step=run.from_step,
        own=run.own,
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
        uses_own=any(is_own(name) for name in draft.graph.classes),
        models=sources_in(draft.graph, files, {**draft.at_hand.coming, **draft.at_hand.companions}, needs.companions),
    )


def build_chosen(
    recipe: Recipe,
    files: Sequence[FilePlan],
    *,
    drawn_seed: int,
    at_hand: AtHand | None = None,
    own: OwnNodes,
    takes_own: bool,
) -> Workflow:
    """The workflow with the pack's own nodes, or without them; its report says of each field what the other choice
    would change. Raises as ``build_workflow`` does."""
    ways = (own, None) if takes_own else (None, own)
    chosen = build_workflow(recipe, files, drawn_seed=drawn_seed, at_hand=at_hand, own=ways[0])
    if not recipe.dialect.is_webui:
        return chosen
    other = build_workflow(recipe, files, drawn_seed=drawn_seed, at_hand=at_hand, own=ways[1])
    has_choice = chosen.graph.as_api() != other.graph.as_api()
    return replace(chosen, fidelity=chosen.fidelity.beside(other.fidelity), has_choice=has_choice)


def refusal_of(recipe: Recipe, files: Sequence[FilePlan]) -> WorkflowError | FileMisplaced | None:
    """Why no workflow can be built, as far as that shows before one is; None where nothing stands in the way."""
    if only_enlarged(recipe, files) is None:
        try:
            _begin(recipe, files, AtHand())
        except REFUSALS as error:
            return error
    return None


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


def _begin(
    recipe: Recipe, files: Sequence[FilePlan], at_hand: AtHand, own: OwnNodes | None = None
) -> tuple[Draft, Needs]:
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
        own=own,
        graph=Graph(),
        report=Report(),
    )
    return draft, needs_of(parts, variant, form, recipe)
