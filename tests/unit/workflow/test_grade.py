"""One word for a report, computed from its rows."""

from __future__ import annotations

import pytest
from civitai_remake.pipeline.workflow.fidelity import Report
from civitai_remake.pipeline.workflow.grade import Grade, grade

EXACT = ("exact", "steps")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([], Grade.SAME),
        ([EXACT], Grade.SAME),
        ([EXACT, ("approximated", "noise")], Grade.NEAR),
        ([EXACT, ("unknown", "text encoder 1")], Grade.NEAR),
        ([EXACT, ("approximated", "prompt")], Grade.NEAR),
        ([EXACT, ("dropped", "LoRA x")], Grade.ALIKE),
        ([("unknown", "seed")], Grade.ALIKE),
        ([("unknown", "prompt")], Grade.LOOSE),
        ([EXACT, ("approximated", "checkpoint")], Grade.LOOSE),
        ([EXACT, ("approximated", "start picture")], Grade.LOOSE),
    ],
)
def test_the_worst_row_decides(said: list[tuple[str, str]], expected: Grade) -> None:
    report = Report()
    for level, field in said:
        if level == "exact":
            report.exact(field, "1")
        elif level == "approximated":
            report.approximated(field, "1", "2", "so")
        elif level == "dropped":
            report.dropped(field, "1", "so")
        else:
            report.unknown(field, "1", "so")
    assert grade(report.finish()) is expected
