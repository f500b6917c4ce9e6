"""A prompt as it is encoded: joined prompts, stages over noise levels, and chunks."""

from __future__ import annotations

import pytest
from civitai_remake.pipeline.webui.chunks import CLIP
from civitai_remake.pipeline.webui.text_plan import JoinedPrompt, Pass, TextStage, chunks_of_stages, plan_text
from hypothesis import given
from hypothesis import strategies as st

LEVELS = (16.0, 4.0, 1.0, 0.25, 0.0)


def by_letter(text: str) -> list[int]:
    return [ord(sign) for sign in text.strip()]


def shown_at(prompt: JoinedPrompt, level: float) -> list[str]:
    """The texts that ComfyUI shows the model at a noise level."""
    return [
        stage.text
        for stage in prompt.stages
        if (stage.start is None or level <= stage.start) and (stage.end is None or level >= stage.end)
    ]


def test_a_prompt_that_does_not_change_has_one_stage_without_bounds() -> None:
    assert plan_text("a cat", Pass()) == (JoinedPrompt(weight=1.0, stages=(TextStage(text="a cat"),)),)
    joined = plan_text("a AND b :0.5", Pass())
    assert [(one.weight, one.stages[0].text) for one in joined] == [(1.0, "a"), (0.5, " b")]
    (alone,) = plan_text("a AND b", Pass(), joins=False)
    assert alone.stages == (TextStage(text="a AND b"),)


def test_a_border_lies_between_the_levels_of_two_steps() -> None:
    (prompt,) = plan_text("[a:b:1]", Pass(levels=LEVELS))
    assert prompt.stages == (TextStage(text="a", end=2.0), TextStage(text="b", start=2.0))
    assert [shown_at(prompt, level) for level in LEVELS[:-1]] == [["a"], ["a"], ["b"], ["b"]]


def test_a_sampler_of_second_order_counts_its_calls() -> None:
    (prompt,) = plan_text("[a:b:4]", Pass(levels=LEVELS, calls_a_step=2))
    assert [shown_at(prompt, level) for level in LEVELS[:-1]] == [["a"], ["a"], ["a"], ["b"]]


def test_a_second_pass_counts_on() -> None:
    (prompt,) = plan_text("[a:b:21]", Pass(levels=LEVELS, first_calls=20))
    assert [shown_at(prompt, level) for level in LEVELS[:-1]] == [["a"], ["a"], ["b"], ["b"]]
    (earlier,) = plan_text("[a:b:3]", Pass(levels=LEVELS, first_calls=20))
    assert earlier.stages == (TextStage(text="b"),)


def test_without_levels_a_prompt_that_changes_is_refused() -> None:
    with pytest.raises(ValueError, match="SIGMAS"):
        plan_text("[a:b:0.5]", Pass())


@given(text=st.text(alphabet="ab[]:|3.", max_size=24), order=st.integers(1, 2), steps=st.integers(1, 30))
def test_at_every_step_the_model_is_shown_one_text(text: str, order: int, steps: int) -> None:
    levels = [2.0 ** (steps - step) for step in range(steps)] + [0.0]
    for prompt in plan_text(text, Pass(levels=levels, calls_a_step=order)):
        assert [len(shown_at(prompt, level)) for level in levels[:-1]] == [1] * steps


def test_shorter_texts_are_filled_up_with_empty_chunks() -> None:
    (prompt,) = plan_text("[a:b BREAK c:1]", Pass(levels=LEVELS))
    first, second = chunks_of_stages(prompt, by_letter, CLIP, emphasis="Original", embeddings={})
    assert [chunk.tokens[:3] for chunk in first] == [(49406, 97, 49407), (49406, 49407, 49407)]
    assert [chunk.tokens[:3] for chunk in second] == [(49406, 98, 49407), (49406, 99, 49407)]
