"""The sixth stage: a recipe and its files -> a ComfyUI graph and the report on how true it is. Pure.

Chance is the caller's: the seed of an image that has none is an argument.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..civitai_utils.errors import ClosedModel, MediaUnsupported, ParameterMissing
from ..civitai_utils.model_files import FilePlan
from ..civitai_utils.values import Recipe
from .sampler_map import choose_sampler
from .workflow.conditioning import add_conditioning, report_prompts
from .workflow.draft import Draft
from .workflow.fidelity import Report, Workflow
from .workflow.graph import Graph
from .workflow.model_chain import add_models
from .workflow.numbers import choose_numbers
from .workflow.parts import family_for, sort_parts
from .workflow.report_left_out import report_left_out
from .workflow.sampling import SamplingPass, add_sampler, report_sampler
from .workflow.second_pass import add_second_pass


def build_workflow(recipe: Recipe, files: Sequence[FilePlan], *, drawn_seed: int) -> Workflow:
    """The workflow that makes the image again with ComfyUI's own nodes.

    ``drawn_seed`` is used where the recipe has no seed. Raises the ``WorkflowError`` classes: media that is no still
    image, no checkpoint, a family without a workflow, or an image that tells nothing but its models.
    """
    if recipe.closed is not None:
        raise ClosedModel(f"This image cannot be rebuilt locally: {recipe.closed.reason}")
    if recipe.media != "image":
        raise MediaUnsupported(f"This is a {recipe.media}, not a still image.")
    if recipe.prompt is None and recipe.steps is None and recipe.sampler is None and recipe.seed is None:
        raise ParameterMissing("The image shows its models but neither prompt nor settings.")
    parts = sort_parts(files)
    draft = Draft(recipe=recipe, parts=parts, family=family_for(parts, recipe), graph=Graph(), report=Report())
    models = add_models(draft)
    prompts = add_conditioning(draft, models.clip)
    report_prompts(draft)
    numbers = choose_numbers(draft, drawn_seed)
    choice = choose_sampler(recipe.sampler, recipe.schedule, dialect=recipe.dialect, version=recipe.generator_version)
    report_sampler("sampler", recipe.sampler, recipe.schedule, choice, draft.report)
    first = SamplingPass(models=models, prompts=prompts, numbers=numbers, choice=choice, denoise=1.0)
    size = numbers.size
    latent = draft.graph.add("EmptyLatentImage", "Size", width=size.width, height=size.height, batch_size=1)
    latent = add_sampler(draft.graph, "Sampler", first, latent)
    if recipe.hires is not None:
        latent = add_second_pass(draft, recipe.hires, first, latent)
    picture = draft.graph.add("VAEDecode", "Decode", samples=latent, vae=models.vae)
    draft.graph.add("SaveImage", "Save image", images=picture, filename_prefix=f"civitai_{recipe.image_id}")
    report_left_out(draft)
    for cut in recipe.cut:
        draft.report.dropped(cut.what, f"{cut.had:,}", cut.text)
    return Workflow(graph=draft.graph, fidelity=draft.report.finish(), seed=numbers.seed, family=draft.family.name)
