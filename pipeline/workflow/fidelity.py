"""The report on how true a workflow is to its recipe, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from ...civitai_utils.said import Said
from ..words.plain_text import number_text
from .graph import Graph
from .model_sources import ModelSource


class Level(str, Enum):
    """How one field of the recipe came into the workflow."""

    EXACT = "exact"
    APPROXIMATED = "approximated"
    DROPPED = "dropped"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class FidelityRow:
    """One field: what the image asked, what the workflow uses, and why they differ; each said where it has words
    (``civitai_utils/said.py``). ``coming``: it speaks of a file that is not here yet, and holds once that has come.
    ``other`` is the same field as the other choice of nodes would have it, None where that changes nothing."""

    field: str
    level: Level
    asked: str
    used: str
    why: str = ""
    coming: bool = False
    other: FidelityRow | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fidelity:
    """The whole report, in the order of the recipe."""

    rows: tuple[FidelityRow, ...] = ()

    def beside(self, other: Fidelity) -> Fidelity:
        """The report with what another one says otherwise, field by field."""
        theirs = {row.field: row for row in reversed(other.rows)}
        return Fidelity(rows=tuple(replace(row, other=_changed(row, theirs.get(row.field))) for row in self.rows))


def _changed(row: FidelityRow, other: FidelityRow | None) -> FidelityRow | None:
    if other is None or (row.level, row.used, row.why) == (other.level, other.used, other.why):
        return None
    # Two ways to the same: its name is another one.
    return None if row.level is other.level is Level.EXACT else other


class Report:
    """Collects rows while a workflow is built."""

    def __init__(self) -> None:
        self._rows: list[FidelityRow] = []

    def exact(self, field: str, value: object, why: str = "") -> None:
        """The workflow uses what was asked; ``why`` says where that needs a word."""
        self._add(field, Level.EXACT, value, value, why)

    def approximated(self, field: str, asked: object, used: object, why: str) -> None:
        """The workflow uses something near."""
        self._add(field, Level.APPROXIMATED, asked, used, why)

    def dropped(self, field: str, asked: object, why: str) -> None:
        """The workflow leaves it out."""
        self._add(field, Level.DROPPED, asked, "", why)

    def unknown(self, field: str, used: object, why: str) -> None:
        """The image does not say; the workflow uses a stated choice."""
        self._add(field, Level.UNKNOWN, "", used, why)

    def doubt(self, field: str, why: str) -> None:
        """Take "exact" from a field, where something else in the image says that its value is not the whole truth."""
        for place, row in enumerate(self._rows):
            if row.field == field and row.level is Level.EXACT:
                self._rows[place] = replace(row, level=Level.APPROXIMATED, why=why)

    def has(self, field: str) -> bool:
        """Whether a field has its row already."""
        return any(row.field == field for row in self._rows)

    def finish(self) -> Fidelity:
        """The report so far."""
        return Fidelity(rows=tuple(self._rows))

    def _add(self, field: str, level: Level, asked: object, used: object, why: str) -> None:
        self._rows.append(FidelityRow(field=field, level=level, asked=_shown(asked), used=_shown(used), why=why))


def _shown(value: object) -> str:
    if isinstance(value, float):
        return number_text(value)
    return value if isinstance(value, Said) else str(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a workflow was checked against: who told the definitions, of which ComfyUI, and what was ``found``, in
    words."""

    told_by: str
    version: str | None
    found: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Workflow:
    """What is loaded onto the canvas; ``seed`` is the one in the graph, ``least`` the first ComfyUI that knows the
    model, ``variant`` which of its family it is, ``models`` where those of each node come from. ``checked`` is None
    where no ComfyUI could be asked. ``uses_own`` is whether it has nodes of the pack's own, ``has_choice`` whether it
    would be another one by the other choice of nodes."""

    graph: Graph
    fidelity: Fidelity
    seed: int
    family: str
    variant: str
    least: str
    checked: Checked | None = None
    uses_own: bool = False
    has_choice: bool = False
    models: Mapping[str, tuple[ModelSource, ...]] = field(default_factory=dict)
