"""A workflow while it is being built: what the builders of its parts share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ...civitai_utils.kinds import ModelForm
from ...civitai_utils.values import Recipe
from ..families.companion import Companion
from ..families.family import Family, Variant
from ..nodes.at_hand import NodesAtHand
from .fidelity import Report
from .graph import Graph
from .parts import Parts


@dataclass(frozen=True, slots=True, kw_only=True)
class AtHand:
    """What the builder is told of this computer: companions that are here, by the name the host lists them under, or
    ``coming``, by the name they will have; the picture in ComfyUI's input folder that stands in for one the image began
    with; the merges of CLIP's tokenizer; and which nodes there are, None where nobody knows."""

    companions: Mapping[Companion, str] = field(default_factory=dict)
    coming: Mapping[Companion, str] = field(default_factory=dict)
    start_picture: str | None = None
    merges: str | None = None
    nodes: NodesAtHand | None = None

    def has(self, class_type: str) -> bool:
        """Whether a node of ComfyUI's own is there to be used; what nobody knows is checked at the end."""
        return self.nodes is None or class_type in self.nodes.names


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNodes:
    """The wish for a workflow as near to the picture as the pack's own nodes make it, which whoever runs it must have
    too. ``card`` is the graphics card whose noise is meant, None for one without an end."""

    card: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The recipe, the files and the family are given, and whether the pack's own nodes are to be used; the graph and
    the report grow."""

    recipe: Recipe
    parts: Parts
    family: Family
    variant: Variant
    form: ModelForm
    at_hand: AtHand
    own: OwnNodes | None = None
    graph: Graph
    report: Report
