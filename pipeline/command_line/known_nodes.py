"""Which nodes a run of the command line builds its workflow for: those of the ComfyUI it is submitted to, else those
that come with the pack, as far as the ComfyUI of ``--comfyui`` is new enough for them."""

from __future__ import annotations

import argparse

from ...civitai_utils.errors import HostError
from ...civitai_utils.host.core_nodes import CORE_VERSION, core_definitions
from ...civitai_utils.host.own_definitions import own_definitions
from ...civitai_utils.library.comfyui_install import pack_folders, version_of
from ..nodes.at_hand import NodesAtHand
from ..nodes.known_nodes import KnownNodes, nodes_told
from ..nodes.node_packs import NODE_PACKS, NodePack
from ..nodes.node_versions import SINCE, is_older
from .output import Output
from .submission import Submission


async def known_nodes(arguments: argparse.Namespace, submission: Submission | None, output: Output) -> KnownNodes:
    """Ask the ComfyUI of the submission, where there is one; one that does not answer is told, and is no error yet."""
    if submission is not None:
        try:
            version, definitions = await submission.ask_nodes()
        except HostError as error:
            output.answer["nodes_not_asked"] = error.as_json()
            output.say(f"Its nodes could not be asked, so the workflow is checked without them: {error.message}")
        else:
            return nodes_told(version, definitions, submission.shown)
    return nodes_that_come_along(arguments)


def nodes_that_come_along(arguments: argparse.Namespace) -> KnownNodes:
    """Those that come with the pack, as far as the ComfyUI of ``--comfyui`` is new enough for them."""
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
