"""The report as a text beside the graph: whoever gets the workflow reads what of it is not as in the image. Pure."""

from __future__ import annotations

from .fidelity import Fidelity, FidelityRow, Level
from .grade import Grade, grade

WORDS = {
    Grade.SAME: "The same picture",
    Grade.NEAR: "Very near to the picture",
    Grade.ALIKE: "A picture like it",
    Grade.LOOSE: "A picture of its kind",
}
# A note is read at a glance; the panel has all of it.
_MOST_ROWS = 30
_LONGEST = 160


def note_text(fidelity: Fidelity, page: str | None) -> str:
    """Plain text: the grade, where the image is, and a line for each row that is not exact."""
    differing = [row for row in fidelity.rows if row.level is not Level.EXACT]
    lines = [f"{WORDS[grade(fidelity)]}.", *([page] if page else []), ""]
    if not differing:
        return "\n".join([*lines, "Everything is as in the image."])
    lines += ["Not exactly as in the image:", *(_line(row) for row in differing[:_MOST_ROWS])]
    if len(differing) > _MOST_ROWS:
        lines.append(f"- and {len(differing) - _MOST_ROWS} more")
    return "\n".join(lines)


def change_text(row: FidelityRow) -> str:
    """What became of a field, in a few words."""
    if not row.used:
        return f"{row.asked} left out" if row.asked else "left out"
    return row.used if not row.asked else f"{row.asked} -> {row.used}"


def _line(row: FidelityRow) -> str:
    text = " ".join(f"- {row.field}: {change_text(row)}. {row.why}".split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
