"""The author's workflow beside the one we build: what each has that the other lacks, counted and not guessed.

What ours lacks stands in its report, row by row, and in the account of the graph; what the author's lacks follows from
its nodes, its models, the seeds it draws anew, and from what other sources of the image say beside the graph.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ...civitai_utils.model_files import FilePlan, Unavailable
from ...civitai_utils.recipe_parts import Source, Statement
from ...civitai_utils.said import say
from ...civitai_utils.values import Recipe, ResourceMention
from ...civitai_utils.wire import Json, read_int, read_list
from ..workflow.fidelity import FidelityRow, Level, Workflow
from ..workflow.parts import is_usable, mention_of, title_of, why_other
from ..workflow.report_account import counted_nodes
from .graph_form import Form, entries_of
from .missing_nodes import MissingNode

# Rows about what a graph can say: others go back to further sources of the image, which the author's graph lacks too.
_OF_A_GRAPH = frozenset(
    {
        "prompt", "negative prompt", "sampler", "hires sampler", "steps", "cfg", "guidance", "size", "clip skip",
        "denoise", "denoising strength", "variation", "refiner", "second pass", "upscaler", "hires size", "hires steps",
        "hires prompt", "hires denoise", "seed",
    }
)  # fmt: skip
_BEGINNINGS = ("node ", "LoRA ", "ControlNet ", "tag ")
# What two sources may differ in and still make the same picture, or what nobody needs to choose by.
_ASIDE = frozenset({"model", "base_model"})
# What the editor does with a number after each run.
_CHANGING = frozenset({"increment", "decrement", "randomize", "increment-wrap"})
_MOST_ROWS = 200
_PLACES = {
    Source.FILE: say("As the file's text has it."),
    Source.SITE: say("As the site has it."),
    Source.SITE_LIST: say("As the site's list of models has it."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Advantage:
    """One thing that a workflow has and the other lacks: what it is, how much of it, and a sentence about it."""

    what: str
    asked: str
    why: str


def only_in_authors(recipe: Recipe, rebuild: Workflow | None, plans: Sequence[FilePlan]) -> tuple[Advantage, ...]:
    """What our workflow leaves out or only comes near to; without one of ours, what the recipe left out."""
    if rebuild is None:
        return tuple(_left_out(recipe))[:_MOST_ROWS]
    of_files = {why for plan in plans if (why := why_other(plan))}
    lost = {title_of(plan) for plan in plans if isinstance(plan, Unavailable)}
    rows = (row for row in rebuild.fidelity.rows if _is_of_graph(row) and row.why not in of_files)
    kept = (row for row in rows if row.field.partition(" ")[2] not in lost)
    return tuple(Advantage(what=row.field, asked=row.asked, why=row.why) for row in kept)[:_MOST_ROWS]


def only_in_rebuild(
    recipe: Recipe,
    form: Form,
    graph: Json,
    *,
    plans: Sequence[FilePlan] = (),
    missing: Sequence[MissingNode] = (),
    lost: Sequence[str] = (),
) -> tuple[Advantage, ...]:
    """What the author's graph lacks; ``lost`` are the models it names that cannot be had and ours does without."""
    return tuple(
        [
            *_own_nodes(recipe, missing),
            *_models(plans, lost),
            *_seeds(form, graph),
            *_other_words(recipe),
        ][:_MOST_ROWS]
    )


def _is_of_graph(row: FidelityRow) -> bool:
    is_less = row.level in {Level.DROPPED, Level.APPROXIMATED}
    return is_less and (row.field in _OF_A_GRAPH or row.field.startswith(_BEGINNINGS))


def _left_out(recipe: Recipe) -> Iterator[Advantage]:
    left = [entry for entry in recipe.account if not entry.represented]
    reasons = {entry.class_type: entry.sentence for entry in reversed(left)}
    for class_type, count in Counter(entry.class_type for entry in left).items():
        yield Advantage(what=say("node {type}", type=class_type), asked=counted_nodes(count), why=reasons[class_type])


def _own_nodes(recipe: Recipe, missing: Sequence[MissingNode]) -> Iterator[Advantage]:
    if missing:
        count = len(missing)
        asked = say("1 kind of node") if count == 1 else say("{count} kinds of nodes", count=count)
        why = say("The author's needs nodes that are not installed.")
        yield Advantage(what=say("nodes that are here"), asked=asked, why=why)
    elif recipe.custom_nodes:
        count = len(recipe.custom_nodes)
        asked = say("1 custom node") if count == 1 else say("{count} custom nodes", count=count)
        why = say("The author's runs with nodes of other packs.")
        yield Advantage(what=say("ComfyUI's own nodes"), asked=asked, why=why)


def _models(plans: Sequence[FilePlan], lost: Sequence[str]) -> Iterator[Advantage]:
    if lost:
        why = say("The author's names models that are not here and cannot be downloaded; the rebuild does without.")
        count = len(lost)
        asked = say("1 model") if count == 1 else say("{count} models", count=count)
        yield Advantage(what=say("no need of lost models"), asked=asked, why=why)
    used = [mention_of(plan) for plan in plans if is_usable(plan) and mention_of(plan).off is None]
    beside = [one for one in used if not _is_of(one, Source.GRAPH)]
    if beside and len(beside) < len(used):
        names = ", ".join(one.name or f"version {one.version_id}" for one in beside[:5])
        why = say("The graph does not name them; other data of the image do.")
        yield Advantage(what=say("models"), asked=names, why=why)


def _seeds(form: Form, graph: Json) -> Iterator[Advantage]:
    """Seeds that the editor changes after each run."""
    if form is Form.API:
        return
    changing = 0
    for entry in entries_of(form, graph):
        values = read_list(entry.data.get("widgets_values")) if entry.runs else ()
        changing += sum(1 for one, two in pairwise(values) if read_int(one) is not None and _is_changing(two))
    if changing:
        why = say("The author's draws another one after each run.")
        asked = say("1 seed") if changing == 1 else say("{count} seeds", count=changing)
        yield Advantage(what=say("a fixed seed"), asked=asked, why=why)


def _other_words(recipe: Recipe) -> Iterator[Advantage]:
    """Fields that another source says otherwise than the graph, and whose word counts."""
    for field, said in recipe.provenance.items():
        if field in _ASIDE or not said or said[0].source not in _PLACES:
            continue
        graphs = next((one for one in said if one.source is Source.GRAPH), None)
        if graphs is not None and not graphs.agrees:
            yield Advantage(what=field, asked=_shown(said[0]), why=_PLACES[said[0].source])


def _is_changing(value: object) -> bool:
    return isinstance(value, str) and value in _CHANGING


def _shown(said: Statement) -> str:
    return said.value if len(said.value) <= 80 else f"{said.value[:79]}…"


def _is_of(mention: ResourceMention, source: Source) -> bool:
    return source.value in mention.evidence or any(one.source is source for one in mention.statements)
