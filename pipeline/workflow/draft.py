"""A workflow while it is being built: what the builders of its parts share."""

from __future__ import annotations

from dataclasses import dataclass

from ...civitai_utils.values import Recipe
from ..families.family import Family
from .fidelity import Report
from .graph import Graph
from .parts import Parts


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The recipe, the files and the family are given; the graph and the report grow."""

    recipe: Recipe
    parts: Parts
    family: Family
    graph: Graph
    report: Report
