"""Rows of the report that speak of files which are not here yet: what they say holds once they have come. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...civitai_utils.model_files import FilePlan, Wanted
from .fidelity import Fidelity, FidelityRow, Workflow
from .parts import title_of


def mark_coming(workflow: Workflow, files: Sequence[FilePlan]) -> Workflow:
    """The workflow with ``coming`` at each row about a file that is still to be downloaded."""
    wanted = [plan for plan in files if isinstance(plan, Wanted)]
    names = {plan.file_name for plan in wanted}
    # A LoRA's row has its strength, an embedding's the word that calls it.
    fields = {f"{kind} {title_of(plan)}" for plan in wanted for kind in ("LoRA", "embedding")}

    def marked(row: FidelityRow) -> FidelityRow:
        return replace(row, coming=row.used in names or row.field in fields)

    return replace(workflow, fidelity=Fidelity(rows=tuple(map(marked, workflow.fidelity.rows))))
