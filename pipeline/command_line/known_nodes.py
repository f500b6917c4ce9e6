"""Which nodes a run of the command line builds its workflow for: those of the ComfyUI it is submitted to, else those
that come with the pack, as far as the ComfyUI of ``--comfyui`` is new enough for them."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from ...civitai_utils.errors import HostError
from ...civitai_utils.host.core_nodes import CORE_VERSION, core_definitions
from ...civitai_utils.host.own_definitions import own_definitions
from ...civitai_utils.library.comfyui_install import pack_folders, version_of
from ..nodes.at_hand import NodesAtHand, words_of_sampler
from ..nodes.definitions import Definitions
from ..nodes.node_packs import NODE_PACKS, NodePack
from ..nodes.node_versions import SINCE, is_older
from .output import Output
from .submission import Submission


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownNodes:
    """The nodes there are, and what they take; ``asked`` where a running ComfyUI has named all of its own."""

    nodes: NodesAtHand
    definitions: Definitions
    asked: bool = False


async def known_nodes(arguments: argparse.Namespace, submission: Submission | None, output: Output) -> KnownNodes:
    """Ask the ComfyUI of the submission, where there is one; one that does not answer is told, and is no error yet."""
    if submission is not None:
        try:
            version, definitions = await submission.ask_nodes()
        except HostError as error:
            output.answer["nodes_not_asked"] = error.as_json()
            output.say(f"Its nodes could not be asked, so the workflow is checked without them: {error.message}")
        else:
            samplers, schedules = words_of_sampler(definitions)
            nodes = NodesAtHand(
                names=frozenset(definitions),
                version=version,
                told_by=submission.shown,
                samplers=samplers,
                schedules=schedules,
            )
            return KnownNodes(nodes=nodes, definitions=definitions, asked=True)
    return _that_come_along(arguments)


def _that_come_along(arguments: argparse.Namespace) -> KnownNodes:
    definitions = core_definitions()
    told_by = f"the nodes of ComfyUI {CORE_VERSION}, as they come with this program"
    version, packs = None, []
    if arguments.comfyui is not None:
        version = version_of(arguments.comfyui)
        folders = pack_folders(arguments.comfyui)
        packs = [pack for pack in NODE_PACKS if _names(pack) & folders]
    if version is not None:
        newer = {name for name, since in SINCE.items() if is_older(version, since)}
        definitions = {name: found for name, found in definitions.items() if name not in newer}
    if arguments.exact:
        definitions = {**definitions, **own_definitions()}
    names = frozenset(definitions).union(*(pack.classes for pack in packs))
    return KnownNodes(nodes=NodesAtHand(names=names, version=version, told_by=told_by), definitions=definitions)


def _names(pack: NodePack) -> set[str]:
    return {name.lower() for name in (pack.name, pack.registry) if name}
