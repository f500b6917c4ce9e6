"""What of one picture goes beyond all bounds is left out and told. Pure.

The rest of the reading may then take its time with what is there: nothing it does grows without end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from ...civitai_utils.bounds import (
    LONGEST_TEXT,
    MOST_ENTRIES,
    MOST_MODELS,
    MOST_NODES,
    MOST_PASSES,
    MOST_STATEMENTS,
)
from ...civitai_utils.recipe_parts import Cut, EmbeddedGraph, Source
from ...civitai_utils.said import say
from ...civitai_utils.values import Reading, Recipe, ResourceMention
from ...civitai_utils.wire import read_list
from .comfy.subgraphs import definitions_in
from .meta.meta_bounds import TEXTS, first_of


def bounded_graph(graph: EmbeddedGraph) -> EmbeddedGraph:
    """The graph as far as it is read; its nodes beyond that are told by ``bounded_reading``."""
    if _node_count(graph) <= MOST_NODES:
        return graph
    prompt = None if graph.prompt is None else dict(list(graph.prompt.items())[:MOST_NODES])
    workflow = graph.workflow
    if workflow is not None:
        # A graph of graphs that is too large is read by its outermost one.
        nodes, links = (list(read_list(workflow.get(name))) for name in ("nodes", "links"))
        workflow = {"nodes": nodes[:MOST_NODES], "links": links[: 4 * MOST_NODES]}
    return replace(graph, prompt=prompt, workflow=workflow)


def bounded_reading(reading: Reading) -> Reading:
    """The reading with no more of anything than may be, and with all that was left out of its source."""
    cuts = list(reading.cut)
    if reading.graph is not None and (had := _node_count(reading.graph)) > MOST_NODES:
        cuts.append(Cut(what=say("nodes of the graph"), had=had, kept=MOST_NODES))
    return replace(
        reading,
        mentions=first_of(reading.mentions, MOST_STATEMENTS, say("mentions of models"), cuts),
        detailers=first_of(reading.detailers, MOST_PASSES, say("passes over parts of the picture"), cuts),
        controls=first_of(reading.controls, MOST_PASSES, say("ControlNet units"), cuts),
        modules=first_of(reading.modules, MOST_PASSES, say("modules"), cuts),
        prompt=_text(reading.prompt, "prompt", cuts),
        negative_prompt=_text(reading.negative_prompt, "negativePrompt", cuts),
        cut=tuple(cuts),
    )


def bounded_statements(readings: Sequence[Reading]) -> list[tuple[Source, ResourceMention]]:
    """What all sources together say of models, the most trusted first; each of them has told its own cut."""
    said = ((reading.source, mention) for reading in readings for mention in reading.mentions)
    return list(islice(said, 2 * MOST_STATEMENTS))


def bounded_recipe(recipe: Recipe, readings: Sequence[Reading]) -> Recipe:
    """The recipe with no more of anything than may be, and with all that was left out on the way."""
    cuts = [cut for reading in readings for cut in reading.cut]
    other = dict(first_of(list(recipe.other.items()), MOST_ENTRIES, say("further fields"), cuts))
    return replace(
        recipe,
        mentions=first_of(recipe.mentions, MOST_MODELS, say("models"), cuts),
        other=other,
        unreadable=first_of(recipe.unreadable, MOST_ENTRIES, say("unreadable fields"), cuts),
        custom_nodes=first_of(recipe.custom_nodes, MOST_ENTRIES, say("kinds of nodes"), cuts),
        cut=_merged(cuts),
    )


def _merged(cuts: Sequence[Cut]) -> tuple[Cut, ...]:
    """One of each kind: the one that left out most."""
    found: dict[str, Cut] = {}
    for cut in cuts:
        known = found.get(cut.what)
        if known is None or cut.had > known.had:
            found[cut.what] = cut
    return tuple(found.values())


def _text(text: str | None, name: str, cuts: list[Cut]) -> str | None:
    return None if text is None else first_of(text, LONGEST_TEXT, TEXTS[name], cuts)


def _node_count(graph: EmbeddedGraph) -> int:
    workflow = graph.workflow or {}
    inner = definitions_in(workflow)
    in_editor = sum(len(read_list(one.get("nodes"))) for one in (workflow, *inner))
    return max(len(graph.prompt or {}), in_editor)
