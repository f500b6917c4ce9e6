"""Which of a graph's node classes a ComfyUI lacks, and what to say of them."""

from __future__ import annotations

from collections.abc import Container, Iterable

from ...civitai_utils.errors import CustomNodeMissing, NodesMissing, WorkflowError
from ...civitai_utils.said import say
from ..nodes.at_hand import NodesAtHand, is_installed
from ..nodes.check_graph import ApiGraph
from ..nodes.node_packs import NodePack, pack_of
from ..nodes.node_versions import SINCE, SOUND, is_older, newest

_SHOWN = 5


def missing_nodes(graph: ApiGraph, known: Container[str]) -> tuple[str, ...]:
    """The classes of a graph that are not among the known ones, each once, in its order."""
    classes = dict.fromkeys(str(node["class_type"]) for node in graph.values())
    return tuple(name for name in classes if name not in known)


def why_missing(missing: Iterable[str], nodes: NodesAtHand, *, model: str, least: str) -> WorkflowError:
    """The error for a workflow of a model whose nodes are missing: which pack or which version of ComfyUI brings them.

    ``least`` is the first version that knows the model.
    """
    names = tuple(missing)
    pack = next((found for name in names if (found := pack_of(name)) is not None), None)
    if pack is not None:
        return CustomNodeMissing(
            say(
                "{model} needs {nodes} of the custom node {pack}. {advice}",
                model=model,
                nodes=_listed(names),
                pack=pack.name,
                advice=pack.how_to_get(),
            )
        )
    lacks = say(
        "{host} has no {nodes}, which a workflow for {model} needs",
        host=nodes.shown,
        nodes=_listed(names),
        model=model,
    )
    if SOUND.issuperset(names) and not _are_newer(names, nodes.version):
        return NodesMissing(
            say("{lacks}. ComfyUI leaves its nodes of sound out where torchaudio is not installed.", lacks=lacks)
        )
    version = newest((*(SINCE[name] for name in names if name in SINCE), least)) or least
    if nodes.version is not None and not is_older(nodes.version, version):
        return NodesMissing(
            say(
                "{lacks}. This version should have it: its console says at the start why a node could not be loaded.",
                lacks=lacks,
            )
        )
    return NodesMissing(say("{lacks}: update it to ComfyUI {version} or newer.", lacks=lacks, version=version))


def why_no_loader(file: str, kind: str, loader: str, pack: NodePack, nodes: NodesAtHand | None) -> CustomNodeMissing:
    """The error for a quantised file whose loader is not there: its pack is not installed, or too old for it."""
    if nodes is not None and is_installed(pack, nodes.names):
        return CustomNodeMissing(
            say(
                "{file} is {kind}, and the {pack} that is installed has no {loader}. {advice}",
                file=file,
                kind=kind,
                pack=pack.name,
                loader=loader,
                advice=pack.how_to_get(is_old=True),
            )
        )
    return CustomNodeMissing(
        say(
            "{file} is {kind}, which ComfyUI itself cannot load. {advice}",
            file=file,
            kind=kind,
            advice=pack.how_to_get(),
        )
    )


def _are_newer(names: Iterable[str], version: str | None) -> bool:
    return version is None or any(is_older(version, SINCE[name]) for name in names if name in SINCE)


def _listed(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:_SHOWN])
    more = len(names) - _SHOWN
    return say("{names} and {more} more", names=shown, more=more) if more > 0 else shown
