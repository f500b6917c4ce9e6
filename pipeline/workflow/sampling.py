"""One sampler of the graph, in the way the family samples, and what the report says of its words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...civitai_utils.said import join_said, say
from ..families.family import Ask, Guider, Node, Sampling
from ..sampler_map import NO_SAMPLER, NOTHING_BROUGHT, Brought, SamplerChoice, choose_sampler
from .conditioning import Conditioning
from .controls import Guide
from .declared_node import add_node
from .draft import Draft
from .fidelity import Report
from .graph import NodeRef
from .limits import CFG
from .model_chain import Models
from .needs import is_experts
from .numbers import Numbers
from .own_run import OwnRun
from .start import StartPicture

# ComfyUI's word for "until the schedule ends".
_TO_THE_END = 10000


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The steps of one sampler: ``from_step`` is the first of them that is run, where ``denoise`` does not say it as
    ComfyUI would; ``own`` is what of the pack's own nodes runs them, None for none."""

    models: Models
    numbers: Numbers
    choice: SamplerChoice
    denoise: float
    from_step: int | None = None
    own: OwnRun | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplingPass(Run):
    """Everything one sampler is given beside its latent; ``guides`` and ``begun`` are what its prompts have been led
    through."""

    prompts: Conditioning
    guides: tuple[Guide, ...] = ()
    begun: StartPicture | None = None

    @property
    def cfg(self) -> float:
        """The scale, times the weights of the prompts that AND joins: the sampler has their mean for one."""
        return CFG.hold(self.numbers.cfg * self.prompts.cfg_factor)


def choose_words(draft: Draft, sampler: str | None, schedule: str | None) -> SamplerChoice:
    """The sampler for the image's words, the family's own where they say nothing."""
    own, recipe = draft.variant.sampling, draft.recipe
    nodes = draft.at_hand.nodes
    brought = Brought(samplers=nodes.samplers, schedules=nodes.schedules) if nodes is not None else NOTHING_BROUGHT
    says_nothing = sampler is None or (
        not draft.family.names_schedule and sampler.strip().lower() in {"undefined", "default"}
    )
    if says_nothing:
        choice = SamplerChoice(sampler=own.sampler, scheduler=own.scheduler, note=NO_SAMPLER, names_schedule=False)
        if not schedule or draft.family.names_schedule:
            return choice
        named = choose_sampler(
            own.sampler, schedule, dialect=recipe.dialect, version=recipe.generator_version, brought=brought
        )
        return replace(choice, scheduler=named.scheduler, names_schedule=named.names_schedule)
    choice = choose_sampler(
        sampler, schedule, dialect=recipe.dialect, version=recipe.generator_version, brought=brought
    )
    if draft.family.names_schedule or choice.names_schedule:
        return choice
    note = say("The image does not name its schedule; {model}'s own is used.", model=draft.variant.name)
    return replace(choice, scheduler=own.scheduler, note=join_said((choice.note, note)))


def add_sampler(draft: Draft, title: str, settings: SamplingPass, latent: NodeRef) -> NodeRef:
    """Put the sampler into the graph; its latent."""
    guider = draft.variant.sampling.guider
    if is_experts(draft.variant) and settings.models.second is not None:
        late = replace(settings, models=replace(settings.models, model=settings.models.second))
        return add_handover(draft, (title, f"{title}, second expert"), (settings, late), 0.5, latent)
    if guider is Guider.PLAIN and settings.from_step is not None:
        return _add_steps(draft, title, settings, latent, (settings.from_step, _TO_THE_END))
    if guider is Guider.PLAIN:
        return draft.graph.add(
            "KSampler",
            title,
            model=settings.models.model,
            positive=settings.prompts.positive,
            negative=settings.prompts.negative,
            latent_image=latent,
            seed=settings.numbers.seed,
            steps=settings.numbers.steps,
            cfg=settings.cfg,
            sampler_name=settings.choice.sampler,
            scheduler=settings.choice.scheduler,
            denoise=settings.denoise,
        )
    sigmas = add_sigmas(draft, settings, latent)
    sampler = add_select(draft, settings)
    if guider is Guider.CUSTOM:
        return add_custom(draft, title, settings, latent, sampler=sampler, sigmas=sigmas)
    return draft.graph.add(
        "SamplerCustomAdvanced",
        title,
        noise=draft.graph.add("RandomNoise", "Seed", noise_seed=settings.numbers.seed),
        guider=add_guider(draft, settings, settings.models.model),
        sampler=sampler,
        sigmas=sigmas,
        latent_image=latent,
    )


def add_custom(
    draft: Draft,
    title: str,
    settings: SamplingPass,
    latent: NodeRef,
    *,
    sampler: NodeRef,
    sigmas: NodeRef,
    adds_noise: bool = True,
) -> NodeRef:
    """The sampler that is given its way and its noise levels as nodes; its latent."""
    return draft.graph.add(
        "SamplerCustom",
        title,
        model=settings.models.model,
        add_noise=adds_noise,
        noise_seed=settings.numbers.seed,
        cfg=settings.cfg,
        positive=settings.prompts.positive,
        negative=settings.prompts.negative,
        sampler=sampler,
        sigmas=sigmas,
        latent_image=latent,
    )


def add_handover(
    draft: Draft,
    titles: tuple[str, str],
    passes: tuple[SamplingPass, SamplingPass],
    share: float,
    latent: NodeRef,
    *,
    renews_noise: bool = False,
) -> NodeRef:
    """Two models share the steps of one pass: the first does ``share`` of them, the second the rest.

    The second goes on with the noise that the first leaves; with ``renews_noise`` new noise is drawn.
    """
    steps = passes[0].numbers.steps
    switch = min(max(1, round(share * steps)), steps)
    first, second = passes
    latent = _add_steps(draft, titles[0], first, latent, (0, switch), leaves_noise=not renews_noise)
    ranges = (switch, _TO_THE_END)
    return _add_steps(draft, titles[1], second, latent, ranges, steps=steps, adds_noise=renews_noise)


def _add_steps(
    draft: Draft,
    title: str,
    settings: SamplingPass,
    latent: NodeRef,
    steps_run: tuple[int, int],
    *,
    steps: int | None = None,
    adds_noise: bool = True,
    leaves_noise: bool = False,
) -> NodeRef:
    """Some of a schedule's steps, which is that of ``steps``, else of the pass's own number."""
    return draft.graph.add(
        "KSamplerAdvanced",
        title,
        model=settings.models.model,
        positive=settings.prompts.positive,
        negative=settings.prompts.negative,
        latent_image=latent,
        add_noise="enable" if adds_noise else "disable",
        noise_seed=settings.numbers.seed,
        steps=settings.numbers.steps if steps is None else steps,
        cfg=settings.cfg,
        sampler_name=settings.choice.sampler,
        scheduler=settings.choice.scheduler,
        start_at_step=steps_run[0],
        end_at_step=steps_run[1],
        return_with_leftover_noise="enable" if leaves_noise else "disable",
    )


def add_sigmas(draft: Draft, settings: Run, latent: NodeRef | None = None) -> NodeRef:
    """The noise levels of the family's own schedule, or of the picture's by ComfyUI's name; asked twice, one node."""
    own, numbers, graph = draft.variant.sampling, settings.numbers, draft.graph
    node = None if settings.choice.names_schedule else own.sigmas
    if settings.from_step is not None:
        whole = add_sigmas(draft, replace(settings, from_step=None, denoise=1.0), latent)
        return graph.once("SplitSigmas", "Steps that are run", sigmas=whole, step=settings.from_step).output(1)
    # As ComfyUI's plain sampler does it: the last steps of a schedule so much longer.
    longer = replace(numbers, steps=int(numbers.steps / max(settings.denoise, 0.0001)))
    if node is None or not _has_steps(node, own, longer.steps):
        return graph.once(
            "BasicScheduler",
            "Steps",
            model=settings.models.model,
            scheduler=settings.choice.scheduler,
            steps=numbers.steps,
            denoise=settings.denoise,
        )
    around = {"model": settings.models.model} | ({} if latent is None else {"latent": latent})
    whole = add_node(graph, node, longer, **{name: around[name] for name in node.links})
    if settings.denoise >= 1.0:
        return whole
    return graph.once("SplitSigmasDenoise", "Last steps", sigmas=whole, denoise=settings.denoise).output(1)


def _has_steps(node: Node, own: Sampling, steps: int) -> bool:
    """Whether the family's own schedule can have so many steps; a fixed one has its own number only."""
    return steps <= own.most_steps if Ask.STEPS in node.values.values() else steps == own.steps


def add_select(draft: Draft, settings: Run) -> NodeRef:
    """The sampler by ComfyUI's name, or the family's own node for it."""
    node = draft.variant.sampling.sampler_node
    if node is not None and draft.recipe.sampler is None:
        return add_node(draft.graph, node, settings.numbers)
    return draft.graph.add("KSamplerSelect", "Sampler's way", sampler_name=settings.choice.sampler)


def add_guider(draft: Draft, settings: SamplingPass, model: NodeRef) -> NodeRef:
    """What steers a custom sampler by the prompts, the ``model`` being the pass's with whatever stands behind it."""
    models, prompts, cfg, guider = settings.models, settings.prompts, settings.cfg, draft.variant.sampling.guider
    if guider is Guider.DUAL and models.second is not None:
        return draft.graph.add(
            "DualModelGuider",
            "Guide by two models",
            model=model,
            positive=prompts.positive,
            cfg=cfg,
            model_negative=models.second,
            negative=prompts.negative,
        )
    if guider is Guider.BASIC and cfg == 1.0:
        return draft.graph.add("BasicGuider", "Guide by the prompt", model=model, conditioning=prompts.positive)
    return draft.graph.add(
        "CFGGuider",
        "Guide by both prompts",
        model=model,
        positive=prompts.positive,
        negative=prompts.negative,
        cfg=cfg,
    )


def report_sampler(
    field: str,
    asked: str | None,
    schedule: str | None,
    choice: SamplerChoice,
    report: Report,
    *,
    own: OwnRun | None = None,
) -> None:
    """Say whether sampler and schedule are those that were asked for; ``own`` is what runs in their place."""
    wanted = " ".join(word for word in (asked, schedule) if word)
    used = f"{choice.sampler} / {choice.scheduler}"
    if own is not None:
        used = f"{own.sampler or choice.sampler} / {own.schedule or choice.scheduler}"
        choice = replace(choice, note=own.note)
    if asked is None and schedule is None:
        report.unknown(field, used, choice.note)
    elif choice.note:
        report.approximated(field, wanted, used, choice.note)
    else:
        report.exact(field, used)
