"""A planned picture whose models are here -> its workflow and its report, in the folder of the batch."""

from __future__ import annotations

import asyncio
import secrets
from functools import partial
from typing import Any

from ...civitai_utils.batch.job import Job, JobState
from ...civitai_utils.library.clip_merges import read_clip_merges
from ...civitai_utils.library.model_library import ModelLibrary
from ...civitai_utils.wire import Json
from ..files import companions_at_hand
from ..generate_workflow import build_workflow, companions_for, fit_to_host
from ..nodes.known_nodes import KnownNodes
from ..spoken.metadata import recipe_as_json
from ..spoken.resources import plans_as_json
from ..spoken.workflow import report_as_json
from ..workflow.draft import AtHand
from ..workflow.fidelity import Workflow
from ..workflow.grade import grade
from .around import Around
from .folder import REPORT, WORKFLOW
from .plan_picture import PicturePlan

# What a report leaves out of the recipe: the raw data it was read from, which can be megabytes a picture.
_LEFT_OUT = frozenset({"raw", "graph", "kind"})


async def make_workflow(
    around: Around, job: Job, plan: PicturePlan, library: ModelLibrary, known: KnownNodes
) -> dict[str, Any]:
    """Write the workflow and the report of one picture; the fields of its job, which is ready then.

    Raises ``REFUSALS`` where no workflow can be built, ``DiskFull`` and ``FolderNotWritable``.
    """
    return await asyncio.to_thread(partial(_make, around, job, plan, library, known))


def _make(around: Around, job: Job, plan: PicturePlan, library: ModelLibrary, known: KnownNodes) -> dict[str, Any]:
    recipe = plan.recipe
    here, coming = companions_at_hand(companions_for(recipe, plan.named), library, around.companions)
    at_hand = AtHand(companions=here, coming=coming, merges=read_clip_merges(around.comfyui), nodes=known.nodes)
    # The seed of one that has none is drawn once: what was written stays what it was.
    drawn = secrets.randbelow(2**32)
    built = build_workflow(recipe, plan.named, drawn_seed=drawn, at_hand=at_hand, own=around.own)
    workflow = fit_to_host(built, known.nodes, known.definitions)
    graph = workflow.graph.as_api()
    folder = around.folder
    folder.keep_json(job.key, REPORT, _report(around, job, plan, workflow))
    return {
        "state": JobState.READY,
        "code": None,
        "reason": None,
        "prompt_id": None,
        "workflow": folder.keep_json(job.key, WORKFLOW, graph),
        "title": job.title or _model_name(plan),
        "checkpoint": plan.checkpoint,
        "family": workflow.family,
        "program": recipe.dialect.value,
        "grade": grade(workflow.fidelity).value,
        "seed": workflow.seed,
    }


def _report(around: Around, job: Job, plan: PicturePlan, workflow: Workflow) -> Json:
    page = around.site.image_page(plan.recipe.image_id)
    said = recipe_as_json(plan.recipe, page)
    return {
        "key": job.key,
        "source": job.source,
        "metadata": {name: value for name, value in said.items() if name not in _LEFT_OUT},
        **report_as_json(workflow, plan.recipe, around.site),
        **plans_as_json(plan.plans, around.site),
        "comparison": None,
    }


def _model_name(plan: PicturePlan) -> str | None:
    base = next((one for one in plan.named if one.resolution.mention.role.value == "base"), None)
    return None if base is None else base.resolution.model_name or base.resolution.mention.name
