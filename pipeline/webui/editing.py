"""webui's prompt editing, alternation and AND: which text is shown to the model at which of its calls: pure.

Steps are calls of the model here: samplers of second order call it twice a step (facts: parity 2.6, 2.7).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from .edit_tree import Change, Sequence, Turns, read_edits

_AND = re.compile(r"\bAND\b")
_WEIGHT = re.compile(r":\s*([-+]?(?:\d+\.?|\d*\.\d+))\s*\Z")
_SECOND_ORDER = frozenset({"heun", "dpm2", "dpm2 a", "dpm++ sde", "dpm++ 2s a", "restart"})


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRange:
    """A text and the calls it serves, counted from 0, both ends with it."""

    text: str
    first: int
    last: int


def is_second_order(sampler: str) -> bool:
    """Whether webui counts two calls for each step of a sampler, by its bare label."""
    return sampler.strip().lower() in _SECOND_ORDER


def prompt_schedule(
    text: str, calls: int, *, second_calls: int | None = None, old: bool = False
) -> list[tuple[int, str]]:
    """(mark, text) in rising order: each text serves up to its mark, of which the last one is the number of calls.

    ``calls`` are those of the first pass; ``second_calls`` asks for the second pass, which has that many. ``old`` are
    the rules before webui 1.6. Never raises; a text that webui cannot read stands there as it is.
    """
    rule = _Rule(calls=calls, old=old)
    if second_calls is not None and not old:
        rule = _Rule(calls=second_calls, first_calls=calls)
    edits = read_edits(text)
    if edits is None:
        return [(rule.calls, text)]
    marks = {rule.calls, *rule.marks(edits)}
    return [(mark, "".join(rule.texts(edits, mark))) for mark in sorted(marks)]


def text_ranges(schedule: list[tuple[int, str]]) -> list[TextRange]:
    """Which calls each text of a schedule serves: up to its mark, that one too, so that the first serves one more."""
    marks = [-1, *(mark for mark, _ in schedule)]
    return [
        TextRange(text=text, first=before + 1, last=mark)
        for (before, mark), (_, text) in zip(pairwise(marks), schedule, strict=True)
    ]


def prompts_of_and(text: str) -> list[tuple[str, float]]:
    """The prompts that AND joins, each with its weight, as webui parts even a prompt without AND."""
    return [_weighted(part) for part in _AND.split(text)]


def _weighted(part: str) -> tuple[str, float]:
    found = _WEIGHT.search(part)
    return (part[: found.start()].rstrip(), float(found[1])) if found else (part.rstrip(), 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    """How the numbers of one pass are read; ``first_calls`` are those of the pass before, None in the first."""

    calls: int
    first_calls: int | None = None
    old: bool = False

    def when(self, number: str) -> int:
        """Up to which call the text before the change is shown."""
        value = float(number)
        if self.old:
            value = value * self.calls if value < 1 else value
        elif "." in number:
            value = (value - (self.first_calls is not None)) * self.calls
        else:
            value -= self.first_calls or 0
        return int(min(max(value, -1.0), self.calls))

    def marks(self, edits: Sequence) -> Iterator[int]:
        """The calls at which the text may change."""
        for edit in edits:
            if isinstance(edit, Change):
                when = self.when(edit.when)
                if when >= 1:
                    yield when
                yield from self.marks(edit.before)
                yield from self.marks(edit.after)
            elif isinstance(edit, Turns):
                yield from range(1, self.calls + 1)
                for option in edit.options:
                    yield from self.marks(option)

    def texts(self, edits: Sequence, mark: int) -> Iterator[str]:
        """The pieces of the text at a call."""
        for edit in edits:
            if isinstance(edit, str):
                yield edit
            elif isinstance(edit, Change):
                yield from self.texts(edit.before if mark <= self.when(edit.when) else edit.after, mark)
            else:
                yield from self.texts(edit.options[(mark - 1) % len(edit.options)], mark)
