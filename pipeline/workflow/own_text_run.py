"""Which run a prompt of A1111 is for: its noise levels and how its steps are counted."""

from __future__ import annotations

from ..webui.editing import is_second_order
from .added_words import added_words
from .draft import Draft
from .graph import NodeRef
from .own_pass import add_levels
from .own_run import TEXT, takes_own
from .own_text import TextRun, changes_between_steps
from .prompt_text import encoded_prompts, prompt_text
from .sampling import Run


def text_run(draft: Draft, run: Run, *, first_steps: int = 0) -> TextRun | None:
    """The run as the prompts read it; None where no node of the pack reads them."""
    if not takes_own(draft, TEXT):
        return None
    group = "Second pass" if first_steps else "First pass"

    def levels() -> NodeRef:
        before = draft.graph.begin(group)
        made = add_levels(draft, run)
        draft.graph.begin(before)
        return made

    label = run.own.sampler if run.own is not None and run.own.sampler is not None else run.choice.label
    return TextRun(levels=levels, second_order=is_second_order(label), first_steps=first_steps)


def counts_steps(draft: Draft) -> bool:
    """Whether a prompt changes between the steps of a pass, so that each pass reads it for itself."""
    if not takes_own(draft, TEXT) or not draft.family.chunks_prompts:
        return False
    texts = encoded_prompts(draft.recipe, added_words(draft.parts))
    return any(changes_between_steps(prompt_text(text, draft.parts.embeddings)) for text in texts)
