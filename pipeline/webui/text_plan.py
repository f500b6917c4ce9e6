"""A prompt as it is encoded: which prompts AND joins, which texts each of them changes between, and their chunks: pure.

Facts: parity 2.5 to 2.7.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .chunks import Chunk, Encoder
from .edit_tree import read_edits
from .editing import TextRange, prompt_schedule, prompts_of_and, text_ranges
from .emphasis import Tokenize, prompt_chunks


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStage:
    """A text, and the noise levels from ``start`` down to ``end`` at which the model is shown it; None is no bound."""

    text: str
    start: float | None = None
    end: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedPrompt:
    """One of the prompts that AND joins: its weight, and its texts in the order of the steps."""

    weight: float
    stages: tuple[TextStage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """The run that a prompt is for: its noise levels, the last of which none begins at, and the calls of each step.

    ``first_calls`` are those of the pass before, where this is the second; ``old`` are the rules before webui 1.6.
    """

    levels: Sequence[float] = ()
    calls_a_step: int = 1
    first_calls: int | None = None
    old: bool = False

    @property
    def steps(self) -> int:
        """How many steps are run."""
        return len(self.levels) - 1


def plan_text(text: str, run: Pass, *, joins: bool = True) -> tuple[JoinedPrompt, ...]:
    """The prompts of a text. A negative prompt ``joins`` none: AND is a word in it.

    Raises ``ValueError`` for a prompt that changes between steps where the run has no levels.
    """
    prompts = prompts_of_and(text) if joins else [(text, 1.0)]
    return tuple(JoinedPrompt(weight=weight, stages=_stages(part, run)) for part, weight in prompts)


def chunks_of_stages(
    prompt: JoinedPrompt,
    tokenize: Tokenize,
    encoder: Encoder,
    *,
    emphasis: str,
    embeddings: Mapping[Sequence[int], tuple[str, int]],
) -> list[list[Chunk]]:
    """The chunks of each text, all of them as many as the longest has: the others are filled up with empty ones."""
    made = [
        prompt_chunks(stage.text, tokenize, emphasis=emphasis, embeddings=embeddings, encoder=encoder)
        for stage in prompt.stages
    ]
    (empty,) = prompt_chunks("", lambda _: (), encoder=encoder)
    longest = max(map(len, made))
    return [[*chunks, *[empty] * (longest - len(chunks))] for chunks in made]


def _stages(text: str, run: Pass) -> tuple[TextStage, ...]:
    if not run.levels:
        if any(not isinstance(edit, str) for edit in read_edits(text) or ()):
            raise ValueError("This prompt changes between steps: connect the noise levels (SIGMAS) of its run.")
        return (TextStage(text=text),)
    calls = run.steps * run.calls_a_step
    if run.first_calls is None:
        schedule = prompt_schedule(text, calls, old=run.old)
    else:
        schedule = prompt_schedule(text, run.first_calls, second_calls=calls, old=run.old)
    if len(schedule) == 1:
        return (TextStage(text=schedule[0][1]),)
    return tuple(stage for one in text_ranges(schedule) for stage in _stage(one, run))


def _stage(served: TextRange, run: Pass) -> list[TextStage]:
    """The stage of a range of calls; none where it begins within a step and does not last to the next."""
    first = -(-served.first // run.calls_a_step)
    last = min(served.last // run.calls_a_step, run.steps - 1)
    if first > last:
        return []
    start = None if first == 0 else _between(run.levels[first - 1], run.levels[first])
    end = None if last == run.steps - 1 else _between(run.levels[last], run.levels[last + 1])
    return [TextStage(text=served.text, start=start, end=end)]


def _between(level: float, next_level: float) -> float:
    return math.sqrt(level * next_level)
