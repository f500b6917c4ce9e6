"""How near a workflow is to its image, in one word computed from the report: pure."""

from __future__ import annotations

from enum import Enum

from .fidelity import Fidelity, Level

# Without these the picture is another one, whatever else is right.
_DECIDES_ALL = frozenset({"checkpoint", "prompt"})
_DECIDES_PICTURE = frozenset({"seed", "steps", "cfg", "size", "sampler", "ComfyUI"})
# The original cannot be had by anybody, so its stand-in is another picture too.
_ANOTHER = frozenset({"start picture"})


class Grade(str, Enum):
    """From the same picture to one of the same kind."""

    SAME = "same"  # every row is exact
    NEAR = "near"  # nothing is left out and nothing that decides the picture is unknown
    ALIKE = "alike"  # something is left out, or a number that decides the picture is not known
    LOOSE = "loose"  # another checkpoint, another start picture, or no prompt


def grade(fidelity: Fidelity) -> Grade:
    """The grade of a report; an empty one claims nothing that is not so."""
    rows = fidelity.rows
    if any((row.field in _DECIDES_ALL and _is_other(row.field, row.level)) or row.field in _ANOTHER for row in rows):
        return Grade.LOOSE
    lacks = any(row.level is Level.DROPPED for row in rows)
    guesses = any(row.level is Level.UNKNOWN and row.field in _DECIDES_PICTURE for row in rows)
    if lacks or guesses:
        return Grade.ALIKE
    return Grade.SAME if all(row.level is Level.EXACT for row in rows) else Grade.NEAR


def _is_other(field: str, level: Level) -> bool:
    # Webui's emphasis is only near, and still the author's prompt.
    return level in {Level.UNKNOWN, Level.DROPPED} or (field == "checkpoint" and level is Level.APPROXIMATED)
