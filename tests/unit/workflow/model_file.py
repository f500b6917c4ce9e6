"""Model files that are there, and what of a workflow the tests of graphs look at."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from civitai_remake.civitai_utils.file_said import FileSaid
from civitai_remake.civitai_utils.kinds import BASE_KINDS, ModelForm, ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile, Present, Resolved
from civitai_remake.civitai_utils.values import ResourceMention, Role
from civitai_remake.pipeline.workflow.fidelity import Level, Workflow


def here(
    kind: ModelKind,
    name: str,
    base: str | None,
    *,
    form: ModelForm | None = None,
    strength: float | None = None,
    role: Role | None = None,
) -> Present:
    """A file of the site's that lies here; ``form`` is what its header says."""
    role = role or (Role.BASE if kind in BASE_KINDS else Role.ADDON)
    mention = ResourceMention(kind=kind, name=Path(name).stem, strength=strength, role=role)
    file = ModelFile(version_id=1, file_id=1, name=name, kind=kind)
    resolution = Resolved(mention=mention, file=file, found_by="hash", model_name=Path(name).stem, base_model=base)
    said = FileSaid(form=form) if form is not None else None
    return Present(resolution=resolution, path=Path(name), listed_name=name, kind=kind, said=said)


def nodes(workflow: Workflow, class_type: str) -> list[dict[str, Any]]:
    """The inputs of the nodes of a class."""
    return [node["inputs"] for node in workflow.graph.as_api().values() if node["class_type"] == class_type]  # type: ignore[misc]


def classes(workflow: Workflow) -> list[str]:
    """The class of each node."""
    return [str(node["class_type"]) for node in workflow.graph.as_api().values()]


def rows(workflow: Workflow) -> dict[str, tuple[Level, str, str]]:
    """What the report says of each field."""
    return {row.field: (row.level, row.asked, row.used) for row in workflow.fidelity.rows}
