"""--author-workflow: the graph that the image carries, with the names of the models here, as a file."""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import Container, Sequence
from pathlib import Path

from ...civitai_utils.errors import GraphMissing, RemakeError
from ...civitai_utils.host.workflow_file import keep_workflow
from ...civitai_utils.library.model_library import ModelLibrary
from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.values import Recipe
from ...civitai_utils.wire import Json, finite
from ..authors_workflow import AuthorsWorkflow, Comparison, Form, authors_workflow, compare
from ..spoken.authors_workflow import authors_report_as_json
from ..workflow.fidelity import Workflow
from .output import Output


class Authors:
    """One ``--author-workflow``."""

    def __init__(self, arguments: argparse.Namespace, library: ModelLibrary, output: Output) -> None:
        self._output_file: Path | None = arguments.output
        self._submits = bool(arguments.submit)
        self._library = library
        self._output = output

    def check(self, recipe: Recipe) -> None:
        """Raises ``GraphMissing`` where there is nothing to write, before anything is downloaded for it."""
        if recipe.graph is None:
            raise GraphMissing("The image carries no ComfyUI workflow of its author.")

    async def write(
        self,
        recipe: Recipe,
        plans: Sequence[FilePlan],
        rebuild: Workflow | RemakeError,
        classes: Container[str] | None,
    ) -> tuple[Path, Json]:
        """Writes it and tells of it, beside the clean ``rebuild`` or why there is none; gives the file and the nodes
        that can be submitted. ``classes`` are the node classes of the ComfyUI it is for, None where nobody was asked.

        A ComfyUI runs the API form alone, so that one is written where it is to be submitted, else the editor's.
        Raises ``GraphMissing`` where there is none, or where it cannot be submitted (it is written all the same).
        """
        return await asyncio.to_thread(self._write, recipe, plans, rebuild, classes)

    def _write(
        self,
        recipe: Recipe,
        plans: Sequence[FilePlan],
        rebuild: Workflow | RemakeError,
        classes: Container[str] | None,
    ) -> tuple[Path, Json]:
        if recipe.graph is None:
            raise GraphMissing("The image carries no ComfyUI workflow of its author.")
        form = Form.API if self._submits and recipe.graph.prompt is not None else None
        library = self._library.snapshot()
        authors = authors_workflow(recipe.graph, plans, library, classes, form=form)
        ours, refusal = (rebuild, None) if isinstance(rebuild, Workflow) else (None, rebuild)
        compared = compare(recipe, authors, ours, plans)
        text = json.dumps(finite(authors.graph), indent=2, ensure_ascii=False)
        path = keep_workflow(text + "\n", self._output_file)
        report = authors_report_as_json(authors, compared, refusal)
        self._output.answer |= {"workflow_path": str(path), "author_workflow": report}
        self._output.say(f"The author's workflow: {path} ({authors.node_count} nodes)")
        self._output.say(describe_authors(authors, compared))
        if self._submits and authors.form is Form.UI:
            raise GraphMissing(
                "The image carries the author's workflow only as the editor keeps it, which ComfyUI cannot be given to"
                f" run. It was written to {path}: open that file in ComfyUI."
            )
        return path, authors.graph


def describe_authors(authors: AuthorsWorkflow, compared: Comparison) -> str:
    """What was changed in the author's workflow, what it lacks here, and how it differs from a clean one."""
    lines = [f"  {one.asked} -> {one.used} (node {one.node_id}, {one.class_type})" for one in authors.replaced]
    lines = ["Models under their names here:", *lines] if lines else []
    lost = [one for one in authors.missing_models if not one.coming]
    if lost:
        lines.append("Models it names that are not here:")
        lines += [f"  {one.name}{'' if one.checked else ' (was not looked for)'}" for one in lost]
    if authors.missing_nodes:
        lines.append("Nodes it needs beside ComfyUI's own:")
        lines += [
            f"  {one.class_type} x{one.count}: {one.pack or 'unknown pack'}{f', {one.address}' if one.address else ''}"
            for one in authors.missing_nodes
        ]
    for title, rows in (
        ("It has, and a clean workflow lacks:", compared.only_authors),
        ("A clean workflow has, and it lacks:", compared.only_rebuild),
    ):
        if rows:
            lines.append(title)
            lines += [f"  {row.what}{f' ({row.asked})' if row.asked else ''}: {row.why}" for row in rows]
    return "\n".join(lines)
