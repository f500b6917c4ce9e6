"""One sampler of the graph, and what the report says of its words."""

from __future__ import annotations

from dataclasses import dataclass

from ..sampler_map import SamplerChoice
from .conditioning import Conditioning
from .fidelity import Report
from .graph import Graph, NodeRef
from .model_chain import Models
from .numbers import Numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplingPass:
    """Everything one sampler is given beside its latent."""

    models: Models
    prompts: Conditioning
    numbers: Numbers
    choice: SamplerChoice
    denoise: float


def add_sampler(graph: Graph, title: str, settings: SamplingPass, latent: NodeRef) -> NodeRef:
    """Put a KSampler into the graph; its latent."""
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


def report_sampler(field: str, asked: str | None, schedule: str | None, choice: SamplerChoice, report: Report) -> None:
    """Say whether sampler and schedule are those that were asked for."""
    wanted = " ".join(word for word in (asked, schedule) if word)
    used = f"{choice.sampler} / {choice.scheduler}"
    if asked is None and schedule is None:
        report.unknown(field, used, choice.note)
    elif choice.note:
        report.approximated(field, wanted, used, choice.note)
    else:
        report.exact(field, used)
