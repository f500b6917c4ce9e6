"""Prompts through the pack's own text node, where ComfyUI's encodes them otherwise than A1111 (facts: parity 2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...civitai_utils.said import say
from ...civitai_utils.values import Dialect
from ..webui.edit_tree import read_edits
from ..webui.editing import prompts_of_and
from ..webui.node_words import emphasis_title
from ..webui.program import edits_by_old_rules
from .draft import Draft
from .graph import NodeRef, Value
from .own_run import TEXT, takes_own
from .prompt_parts import EncodedPrompt
from .told_settings import OLD_EDITING, is_on, tell_used

# ComfyUI's mark of an embedding, which A1111 calls by its bare name.
_MARK = "embedding:"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRun:
    """The run that a prompt is for: how its noise levels are put into the graph, whether its sampler calls the model
    twice a step, and of a second pass the steps of the first."""

    levels: Callable[[], NodeRef]
    second_order: bool = False
    first_steps: int = 0


def changes_between_steps(text: str) -> bool:
    """Whether A1111 shows the model another text at other steps."""
    return any(not isinstance(edit, str) for edit in read_edits(text) or ())


def reads_own(draft: Draft, text: str, found: EncodedPrompt, run: TextRun | None) -> bool:
    """Whether the own node reads a prompt: only where it reads it otherwise than ComfyUI's, and has what it needs."""
    differs = found.difference is not None or len(found.texts) > 1
    able = takes_own(draft, TEXT) and draft.family.chunks_prompts
    return able and differs and (run is not None or not changes_between_steps(text))


def add_own_text(draft: Draft, clip: NodeRef, title: str, text: str, run: TextRun | None, *, negative: bool) -> NodeRef:
    """The node that encodes a prompt as A1111 does."""
    recipe = draft.recipe
    inputs: dict[str, Value | NodeRef] = {
        "text": text.replace(_MARK, ""),
        "negative": negative,
        "emphasis": emphasis_title(recipe.emphasis),
    }
    if recipe.emphasis is not None and not draft.report.has("emphasis"):
        draft.report.exact(say("emphasis"), recipe.emphasis)
    if run is not None and changes_between_steps(text):
        inputs["sigmas"] = run.levels()
        if run.second_order:
            inputs["second_order"] = True
        if run.first_steps:
            inputs["first_pass_steps"] = run.first_steps
        if edits_by_old_rules(recipe.dialect, recipe.generator_version) or _asks_old_rules(draft):
            inputs["old_timelines"] = True
    return draft.graph.once(TEXT, title, clip=clip, **inputs)


def cfg_factor(text: str) -> float:
    """What the CFG scale is to be multiplied by where AND joins prompts: the sum of their weights."""
    prompts = prompts_of_and(text)
    return sum(weight for _, weight in prompts) if len(prompts) > 1 else 1.0


def _asks_old_rules(draft: Draft) -> bool:
    asks = draft.recipe.dialect is Dialect.A1111 and is_on(draft.recipe, OLD_EDITING)
    if asks:
        tell_used(draft.recipe, draft.report, OLD_EDITING)
    return asks
