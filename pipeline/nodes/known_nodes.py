"""The nodes that workflows are built for, by whoever has told them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...civitai_utils.wire import Json
from .at_hand import NodesAtHand, words_of_sampler
from .definitions import Definitions


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownNodes:
    """The nodes there are, and what they take; ``asked`` where a running ComfyUI has named all of its own."""

    nodes: NodesAtHand
    definitions: Definitions
    asked: bool = False


def nodes_told(version: str | None, definitions: Mapping[str, Json], told_by: str) -> KnownNodes:
    """Those of a running ComfyUI, by what its GET /object_info answers; ``told_by`` is its address as it is shown."""
    samplers, schedules = words_of_sampler(definitions)
    nodes = NodesAtHand(
        names=frozenset(definitions), version=version, told_by=told_by, samplers=samplers, schedules=schedules
    )
    return KnownNodes(nodes=nodes, definitions=definitions, asked=True)
