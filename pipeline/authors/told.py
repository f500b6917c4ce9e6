"""What is told of an author's workflow: its graph for this computer, what was changed in it, and what it lacks here."""

from __future__ import annotations

from dataclasses import dataclass

from ...civitai_utils.kinds import ModelKind
from ...civitai_utils.wire import Json, read_list
from .compare import Advantage
from .graph_form import Form
from .missing_nodes import MissingNode


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """A model's name that was changed in a node: as the author wrote it, and as it is here."""

    node_id: str
    class_type: str
    asked: str
    used: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingModel:
    """A model that the graph names and that is not here; ``coming`` can be downloaded under the name the graph now has.

    ``checked`` is False where nobody could look: it is of a kind whose folder is not known.
    """

    name: str
    kind: ModelKind | None
    nodes: tuple[str, ...]
    coming: bool
    checked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorsWorkflow:
    """The author's graph for this computer; ``host_asked`` says that the missing nodes are those of a host that was
    asked, and not merely those that ComfyUI itself does not bring."""

    form: Form
    graph: Json
    replaced: tuple[Replaced, ...]
    missing_models: tuple[MissingModel, ...]
    missing_nodes: tuple[MissingNode, ...]
    host_asked: bool

    @property
    def node_count(self) -> int:
        """The boxes on the canvas, those inside subgraphs not counted."""
        return len(read_list(self.graph.get("nodes"))) if self.form is Form.UI else len(self.graph)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What each of two workflows has and the other lacks."""

    only_authors: tuple[Advantage, ...]
    only_rebuild: tuple[Advantage, ...]
