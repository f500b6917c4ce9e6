"""The rows for what a checkpoint's own header says against its label, and what kind of model that makes it."""

from __future__ import annotations

from ...civitai_utils.file_said import Use
from ...civitai_utils.kinds import kind_word
from ...civitai_utils.model_files import Present
from ...civitai_utils.said import say
from ..families.by_header import against_label
from .draft import Draft
from .parts import base_model_of, said_of

_UNCLIP = say("It may be shown a picture beside the words; here it goes by the words alone, as it does without one.")


def report_header(draft: Draft) -> None:
    """Where label and header disagree the header has won, and the row says so."""
    plan, report = draft.parts.checkpoint, draft.report
    said = said_of(plan)
    if said is None:
        return
    label = base_model_of(draft.parts, draft.recipe)
    if (model := against_label(label, said)) is not None and label is not None:
        why = say(
            "The label says {label}, but the file's own header says {model}: the header counts.",
            label=label,
            model=model,
        )
        report.approximated(say("model family"), label, draft.variant.name, why)
    if said.use is Use.UNCLIP:
        report.approximated(say("model use"), said.model or "unCLIP", say("words alone"), _UNCLIP)
    if isinstance(plan, Present) and plan.misplaced is not None:
        lies, belongs = plan.misplaced.lies, plan.misplaced.belongs
        why = say(
            "It is a {belongs} among the files of the kind {lies}: it is used where it lies.",
            belongs=kind_word(belongs),
            lies=kind_word(lies),
        )
        report.exact(say("model folder"), plan.listed_name, why)
