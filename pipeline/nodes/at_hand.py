"""Which nodes the ComfyUI has that a workflow is for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from ...civitai_utils.said import say
from .definitions import Definitions, inputs_of
from .node_packs import NodePack

SAMPLER = "KSampler"


@dataclass(frozen=True, slots=True, kw_only=True)
class NodesAtHand:
    """``names`` are its node classes, ``version`` its own, None where it does not say. ``told_by`` is who says so, as a
    report names it: a ComfyUI that runs, or the definitions that come with the pack. ``samplers`` and ``schedules`` are
    what its sampler offers, those of other packs too; empty where nobody knows."""

    names: frozenset[str]
    version: str | None = None
    told_by: str = say("this ComfyUI")
    samplers: frozenset[str] = frozenset()
    schedules: frozenset[str] = frozenset()

    @property
    def shown(self) -> str:
        """What to call this ComfyUI in a sentence."""
        return say("This ComfyUI ({version})", version=self.version) if self.version else say("This ComfyUI")


def words_of_sampler(definitions: Definitions) -> tuple[frozenset[str], frozenset[str]]:
    """The samplers and schedules that ComfyUI's own sampler offers, by the definitions of its class."""
    inputs = inputs_of(definitions.get(SAMPLER, {}), {})
    lists = (inputs[name].options if name in inputs else None for name in ("sampler_name", "scheduler"))
    samplers, schedules = (frozenset(one for one in found or () if isinstance(one, str)) for found in lists)
    return samplers, schedules


def is_installed(pack: NodePack, names: Collection[str] | None) -> bool | None:
    """Whether a pack is there, by any of its loaders: older ones have fewer. None where nobody knows the classes."""
    return None if names is None else not pack.classes.isdisjoint(names)
