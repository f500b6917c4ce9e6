"""The other sixth stage: the author's own graph, with the models of this computer in it, and what it needs.

Nothing of it is changed but the names of models: the canvas shows what the author saw.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import partial

from ..civitai_utils.errors import GraphMissing
from ..civitai_utils.kinds import ModelKind, folder_of
from ..civitai_utils.model_files import FilePlan
from ..civitai_utils.recipe_parts import EmbeddedGraph
from ..civitai_utils.said import say
from ..civitai_utils.values import Recipe
from ..civitai_utils.wire import Json, read_object
from .authors.changed_graph import Change, changed_graph
from .authors.compare import only_in_authors, only_in_rebuild
from .authors.graph_form import Form
from .authors.local_names import LocalNames
from .authors.missing_nodes import missing_nodes
from .authors.model_places import Place, model_places
from .authors.told import AuthorsWorkflow, Comparison, MissingModel, Replaced
from .ports import LocalModels
from .reading.comfy.core_nodes import CORE_NODES
from .words.model_names import file_stem
from .workflow.fidelity import Workflow

__all__ = ["AuthorsWorkflow", "Comparison", "Form", "authors_workflow", "compare"]
_MOST_ROWS = 1_000
_FORM_WORDS = {Form.UI: say("the editor's form"), Form.API: say("the API form, the one that can be run")}


def authors_workflow(
    graph: EmbeddedGraph,
    plans: Sequence[FilePlan],
    library: LocalModels,
    definitions: Container[str] | None,
    *,
    form: Form | None = None,
) -> AuthorsWorkflow:
    """The graph in the form asked for, else in the one a canvas shows best; raises ``GraphMissing`` where it has none.

    ``definitions`` has the classes of nodes that the host knows; where no host can be asked (None) those of ComfyUI
    itself are taken for known. Reads the model folders: to be kept off the host's loop.
    """
    form, given = _chosen(graph, form)
    names = LocalNames(plans, partial(_find_here, library))
    changes: list[Change] = []
    replaced: list[Replaced] = []
    missing: dict[tuple[str, ModelKind | None, bool], list[Place]] = {}
    for place in model_places(form, given):
        asked, local = place.name, names.name_for(place.name)
        if local is not None and local.text != asked.text:
            changes.append(Change(path=place.path, text=local.text, span=asked.span))
            replaced.append(
                Replaced(node_id=place.node_id, class_type=place.class_type, asked=asked.text, used=local.text)
            )
        if place.runs and (local is None or local.coming):
            missing.setdefault((asked.text, asked.kind, local is not None), []).append(place)
    return AuthorsWorkflow(
        form=form,
        graph=changed_graph(given, changes),
        replaced=tuple(replaced[:_MOST_ROWS]),
        missing_models=tuple(_missing(*key, places) for key, places in list(missing.items())[:_MOST_ROWS]),
        missing_nodes=missing_nodes(form, given, CORE_NODES if definitions is None else definitions)[:_MOST_ROWS],
        host_asked=definitions is not None,
    )


def compare(
    recipe: Recipe, authors: AuthorsWorkflow, rebuild: Workflow | None, plans: Sequence[FilePlan]
) -> Comparison:
    """The author's workflow beside ours, which is None where none can be built."""
    theirs = only_in_authors(recipe, rebuild, plans)
    if rebuild is None:
        return Comparison(only_authors=theirs, only_rebuild=())
    inputs = (read_object(node["inputs"]) or {} for node in rebuild.graph.as_api().values())
    used = {file_stem(value) for named in inputs for value in named.values() if isinstance(value, str)}
    gone = (model.name for model in authors.missing_models if model.checked and not model.coming)
    ours = only_in_rebuild(
        recipe,
        authors.form,
        authors.graph,
        plans=plans,
        missing=authors.missing_nodes if authors.host_asked else (),
        lost=[name for name in gone if file_stem(name) not in used],
    )
    return Comparison(only_authors=theirs, only_rebuild=ours)


def _chosen(graph: EmbeddedGraph, form: Form | None) -> tuple[Form, Json]:
    """The graph in one form: the editor's where there is one and none was asked for."""
    for one, given in ((Form.UI, graph.workflow), (Form.API, graph.prompt)):
        if given is not None and form in {None, one}:
            return one, given
    raise GraphMissing(say("The image's graph is not there in {form}.", form=_FORM_WORDS[form or Form.UI]))


def _find_here(library: LocalModels, kind: ModelKind, asked: str) -> str | None:
    """The listed name of a file of the kind that has the name, in the folder the graph says or else in any."""
    return next((file.listed_name for file in library.find_named(kind, asked) if library.is_whole(file)), None)


def _missing(name: str, kind: ModelKind | None, coming: bool, places: Sequence[Place]) -> MissingModel:
    nodes = tuple(dict.fromkeys(place.node_id for place in places))[:_MOST_ROWS]
    checked = kind is not None and folder_of(kind) is not None
    return MissingModel(name=name, kind=kind, nodes=nodes, coming=coming, checked=checked or coming)
