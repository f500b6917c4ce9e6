"""Where the models of a graph come from, node by node: ComfyUI's own dialog offers what is missing from there.

Its frontend reads ``properties.models`` of a node: the name as the widget has it, the folder, an address, and a hash
where it knows one by it (facts: comfyui, B5).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ...civitai_utils.kinds import folder_of
from ...civitai_utils.model_files import FilePlan, ModelFile, Present, Resolved
from ..families.companion import SOURCE_HOST, Companion
from .graph import Graph
from .parts import is_usable, kind_of, name_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSource:
    """One model of one node: ``name`` as the node has it, ``folder`` by ComfyUI's word, and what it is fetched from.

    That is a ``file`` of the site, or an ``address`` of another public place, with the file's ``sha256`` where known.
    """

    name: str
    folder: str
    file: ModelFile | None = None
    address: str | None = None
    sha256: str | None = None


def sources_in(
    graph: Graph, files: Sequence[FilePlan], companions: Mapping[Companion, str], wanted: Iterable[Companion]
) -> dict[str, tuple[ModelSource, ...]]:
    """The sources of every node that names a model, by the node's id; models from nowhere have none.

    ``companions`` are those that are here by their listed names, ``wanted`` all that the workflow needs.
    """
    known = {source.name: source for source in (*_of_files(files), *_of_companions(companions, wanted))}
    found: dict[str, tuple[ModelSource, ...]] = {}
    for node_id, node in graph.as_api().items():
        inputs = node["inputs"]
        named = inputs.values() if isinstance(inputs, Mapping) else ()
        sources = tuple(known[name] for name in named if isinstance(name, str) and name in known)
        if sources:
            found[node_id] = sources
    return found


def _of_files(files: Sequence[FilePlan]) -> Iterable[ModelSource]:
    for plan in files:
        name, folder, resolution = name_of(plan), folder_of(kind_of(plan)), plan.resolution
        is_own = not (isinstance(plan, Present) and (plan.chosen or plan.other is not None))
        if name and folder and is_own and is_usable(plan) and isinstance(resolution, Resolved):
            file = resolution.file
            if file.source is None:
                yield ModelSource(name=name, folder=folder, file=file)
            else:
                address = f"{SOURCE_HOST}/{file.source}"
                yield ModelSource(name=name, folder=folder, address=address, sha256=file.sha256)


def _of_companions(here: Mapping[Companion, str], wanted: Iterable[Companion]) -> Iterable[ModelSource]:
    for companion in wanted:
        folder = folder_of(companion.kind)
        # Under another name it may be another precision, and its source would be the wrong file's.
        if folder and companion.source is not None and here.get(companion, companion.name).endswith(companion.name):
            yield ModelSource(
                name=here.get(companion, companion.name),
                folder=folder,
                address=f"{SOURCE_HOST}/{companion.source}",
                sha256=companion.sha256,
            )
