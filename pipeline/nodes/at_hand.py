"""Which nodes the ComfyUI has that a workflow is for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from .node_packs import NodePack


@dataclass(frozen=True, slots=True, kw_only=True)
class NodesAtHand:
    """``names`` are its node classes, ``version`` its own, None where it does not say. ``told_by`` is who says so, as a
    report names it: a ComfyUI that runs, or the definitions that come with the pack."""

    names: frozenset[str]
    version: str | None = None
    told_by: str = "this ComfyUI"

    @property
    def shown(self) -> str:
        """What to call this ComfyUI in a sentence."""
        return f"This ComfyUI ({self.version})" if self.version else "This ComfyUI"


def is_installed(pack: NodePack, names: Collection[str] | None) -> bool | None:
    """Whether a pack is there, by any of its loaders: older ones have fewer. None where nobody knows the classes."""
    return None if names is None else not pack.classes.isdisjoint(names)
