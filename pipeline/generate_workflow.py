"""The sixth stage: a recipe and its files -> a ComfyUI graph and the report on how true it is. Pure.

Chance is the caller's: the seed of an image that has none is an argument.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..civitai_utils.errors import ClosedModel, MediaUnsupported, ParameterMissing
from ..civitai_utils.model_files import FilePlan
from ..civitai_utils.values import HiresPass, Recipe, Size
from .sampler_map import SamplerChoice, choose_sampler
from .workflow.conditioning import Conditioning, add_conditioning, report_prompts
from .workflow.draft import Draft
from .workflow.fidelity import Fidelity, Report
from .workflow.graph import Graph, NodeRef
from .workflow.model_chain import Models, add_models
from .workflow.parts import family_for, sort_parts
from .workflow.report_left_out import report_left_out
from .workflow.second_pass import add_enlarged, hires_denoise

_STEPS = 25
_CFG = 7.0
# The limits of ComfyUI's KSampler.
_MOST_STEPS = 10000
_MOST_CFG = 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Workflow:
    """What is loaded onto the canvas; ``seed`` is the one in the graph."""

    graph: Graph
    fidelity: Fidelity
    seed: int
    family: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Numbers:
    steps: int
    cfg: float
    seed: int
    size: Size


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pass:
    models: Models
    prompts: Conditioning
    numbers: _Numbers
    choice: SamplerChoice
    denoise: float


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
    numbers = _choose_numbers(draft, drawn_seed)
    choice = choose_sampler(recipe.sampler, recipe.schedule, dialect=recipe.dialect, version=recipe.generator_version)
    _report_sampler("sampler", recipe.sampler, recipe.schedule, choice, draft.report)
    first = _Pass(models=models, prompts=prompts, numbers=numbers, choice=choice, denoise=1.0)
    size = numbers.size
    latent = draft.graph.add("EmptyLatentImage", "Size", width=size.width, height=size.height, batch_size=1)
    latent = _add_sampler(draft.graph, "Sampler", first, latent)
    if recipe.hires is not None:
        latent = _add_second_pass(draft, recipe.hires, first, latent)
    picture = draft.graph.add("VAEDecode", "Decode", samples=latent, vae=models.vae)
    draft.graph.add("SaveImage", "Save image", images=picture, filename_prefix=f"civitai_{recipe.image_id}")
    report_left_out(draft)
    return Workflow(graph=draft.graph, fidelity=draft.report.finish(), seed=numbers.seed, family=draft.family.name)


def _add_second_pass(draft: Draft, hires: HiresPass, first: _Pass, latent: NodeRef) -> NodeRef:
    recipe, report = draft.recipe, draft.report
    denoise = hires_denoise(draft, hires)
    enlarged = add_enlarged(draft, hires, latent, first.models.vae, first.numbers.size)
    prompts, choice = first.prompts, first.choice
    if hires.prompt is not None or hires.negative_prompt is not None:
        pair = (hires.prompt or recipe.prompt, hires.negative_prompt or recipe.negative_prompt)
        prompts = add_conditioning(draft, first.models.clip, second=pair)
        report.exact("hires prompt", "its own")
    if hires.sampler is not None or hires.schedule is not None:
        label = hires.sampler or recipe.sampler
        choice = choose_sampler(
            label, hires.schedule or recipe.schedule, dialect=recipe.dialect, version=recipe.generator_version
        )
        _report_sampler("hires sampler", label, hires.schedule, choice, report)
    steps = int(_within_limits("hires steps", hires.steps or first.numbers.steps, _MOST_STEPS, report))
    numbers = replace(first.numbers, steps=steps)
    if hires.cfg_scale is not None:
        numbers = replace(numbers, cfg=_within_limits("hires cfg", hires.cfg_scale, _MOST_CFG, report))
    second = replace(first, prompts=prompts, choice=choice, numbers=numbers, denoise=denoise)
    return _add_sampler(draft.graph, "Second pass", second, enlarged)


def _add_sampler(graph: Graph, title: str, settings: _Pass, latent: NodeRef) -> NodeRef:
    return graph.add(
        "KSampler",
        title,
        model=settings.models.model,
        positive=settings.prompts.positive,
        negative=settings.prompts.negative,
        latent_image=latent,
        seed=settings.numbers.seed,
        steps=settings.numbers.steps,
        cfg=settings.numbers.cfg,
        sampler_name=settings.choice.sampler,
        scheduler=settings.choice.scheduler,
        denoise=settings.denoise,
    )


def _choose_numbers(draft: Draft, drawn_seed: int) -> _Numbers:
    recipe, report = draft.recipe, draft.report
    if recipe.seed is None:
        report.unknown("seed", drawn_seed, "The image does not say its seed: one was drawn and stays fixed.")
    else:
        report.exact("seed", recipe.seed)
    steps, cfg = _STEPS, _CFG
    if recipe.steps:
        steps = int(_within_limits("steps", recipe.steps, _MOST_STEPS, report))
    else:
        report.unknown("steps", steps, "The image does not say.")
    if recipe.cfg_scale is None:
        report.unknown("cfg", cfg, "The image does not say.")
    else:
        cfg = _within_limits("cfg", recipe.cfg_scale, _MOST_CFG, report)
    return _Numbers(
        steps=steps,
        cfg=cfg,
        seed=drawn_seed if recipe.seed is None else recipe.seed,
        size=_choose_size(draft),
    )


def _within_limits(field: str, asked: float, most: float, report: Report) -> float:
    used = min(max(asked, 0.0), most)
    if used == asked:
        report.exact(field, asked)
    else:
        report.approximated(field, asked, used, "ComfyUI's sampler takes no other.")
    return used


def _choose_size(draft: Draft) -> Size:
    asked, report = draft.recipe.base_size, draft.report
    if asked is None:
        size = draft.family.native_size
        report.unknown("size", f"{size.width}x{size.height}", "The image does not say; this is the family's own size.")
        return size
    # Latents are eight pixels wide: every program floors to it before it starts.
    size = Size(width=max(16, asked.width // 8 * 8), height=max(16, asked.height // 8 * 8))
    if size == asked:
        report.exact("size", f"{size.width}x{size.height}")
    else:
        report.approximated(
            "size", f"{asked.width}x{asked.height}", f"{size.width}x{size.height}", "Sizes go in steps of 8 pixels."
        )
    return size


def _report_sampler(field: str, asked: str | None, schedule: str | None, choice: SamplerChoice, report: Report) -> None:
    wanted = " ".join(word for word in (asked, schedule) if word)
    used = f"{choice.sampler} / {choice.scheduler}"
    if asked is None and schedule is None:
        report.unknown(field, used, choice.note)
    elif choice.note:
        report.approximated(field, wanted, used, choice.note)
    else:
        report.exact(field, used)
