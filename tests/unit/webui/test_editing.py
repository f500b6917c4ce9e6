"""webui's prompt editing, alternation and AND, call by call."""

from __future__ import annotations

import string
from typing import Any

import pytest
from civitai_remake.pipeline.webui.editing import (
    TextRange,
    is_second_order,
    prompt_schedule,
    prompts_of_and,
    text_ranges,
)
from hypothesis import given
from hypothesis import strategies as st

Schedule = list[tuple[int, str]]
SIGNS = st.text(alphabet="ab[]():| 3.\\\n", max_size=40)


@pytest.mark.parametrize(
    ("text", "schedule"),
    [
        ("", [(10, "")]),
        ("test", [(10, "test")]),
        ("a [b:3]", [(3, "a "), (10, "a b")]),
        ("a [b: 3 ]", [(3, "a "), (10, "a b")]),
        ("a [b:.5] c", [(5, "a  c"), (10, "a b c")]),
        ("[a::0.6] y", [(6, "a y"), (10, " y")]),
        ("[a:b:1.5]", [(10, "a")]),
        ("[a:b:-1]", [(10, "b")]),
        ("[a:b:1e999]", [(10, "a")]),
        ("a [[[b]]:2]", [(2, "a "), (10, "a [[b]]")]),
        ("[(a:2):3]", [(3, ""), (10, "(a:2)")]),
        ("a [b : c : 1] d", [(1, "a b  d"), (10, "a  c  d")]),
        ("a[b:[c:d:2]:1]e", [(1, "abe"), (2, "ace"), (10, "ade")]),
        ("a [unbalanced", [(10, "a [unbalanced")]),
        ("((a][:b:c [d:3]", [(3, "((a][:b:c "), (10, "((a][:b:c d")]),
        ("([a:b:4]:1.3)", [(4, "(a:1.3)"), (10, "(b:1.3)")]),
        ("[(p:q:1.2):y:4]", [(10, "[(p:q:1.2):y:4]")]),
        (r"[a\:b:c:4]", [(4, r"a\:b"), (10, "c")]),
        ("[a|b:c:3]", [(10, "[a|b:c:3]")]),
        ("a | [b:3]", [(10, "a | [b:3]")]),
        ("a \\", [(10, "a \\")]),
        ("[b:3] \\\n", [(10, "[b:3] \\\n")]),
        ("[fe|]male", [(step, "female" if step % 2 else "male") for step in range(1, 11)]),
        ("[a|[b:c:4]]", [(step, "a" if step % 2 else "b" if step <= 4 else "c") for step in range(1, 11)]),
    ],
)
def test_a_text_changes_where_webui_changes_it(text: str, schedule: Schedule) -> None:
    assert prompt_schedule(text, 10) == schedule


@pytest.mark.parametrize(
    ("text", "schedule"),
    [
        ("[a:b:0.5]", [(20, "b")]),
        ("[a:b:1.5]", [(10, "a"), (20, "b")]),
        ("[a:b:12]", [(2, "a"), (20, "b")]),
        ("[a:b:3]", [(20, "b")]),
    ],
)
def test_the_second_pass_counts_on_from_the_first(text: str, schedule: Schedule) -> None:
    assert prompt_schedule(text, 10, second_calls=20) == schedule


def test_before_webui_1_6_both_passes_count_alike() -> None:
    assert prompt_schedule("[a:b:1.5]", 10, old=True) == [(1, "a"), (10, "b")]
    assert prompt_schedule("[a:b:0.5]", 10, second_calls=20, old=True) == [(5, "a"), (10, "b")]


def test_all_recorded_prompts_change_alike(references: Any) -> None:
    told = references["prompt_editing"]
    for text, schedule in told["first_pass_steps10"].items():
        assert [list(one) for one in prompt_schedule(text, 10)] == schedule, text
    for text, schedule in told["hires_pass_base10_hires10"].items():
        assert [list(one) for one in prompt_schedule(text, 10, second_calls=10)] == schedule, text
    for text, schedule in told["old_timelines_steps10"].items():
        assert [list(one) for one in prompt_schedule(text, 10, old=True)] == schedule, text


def test_the_first_text_serves_a_call_more() -> None:
    assert text_ranges(prompt_schedule("[a:b:3]", 10)) == [
        TextRange(text="a", first=0, last=3),
        TextRange(text="b", first=4, last=10),
    ]


def test_a_sampler_of_second_order_calls_the_model_twice_a_step() -> None:
    assert [is_second_order(name) for name in ("Heun", "DPM++ SDE", "Euler a", "DPM++ 2M SDE")] == [
        True,
        True,
        False,
        False,
    ]


@given(text=SIGNS | st.text())
def test_whatever_is_written_has_a_text_for_every_call(text: str) -> None:
    schedule = prompt_schedule(text, 10)
    marks = [mark for mark, _ in schedule]
    assert marks == sorted(set(marks))
    assert (marks[0] >= 1, marks[-1]) == (True, 10)
    served = [call for one in text_ranges(schedule) for call in range(one.first, one.last + 1)]
    assert served == list(range(11))
    assert all(set(made) <= set(text) for _, made in schedule)


@given(text=st.text(alphabet=string.ascii_letters + string.digits + " ,.()", max_size=60))
def test_a_text_without_square_brackets_never_changes(text: str) -> None:
    assert prompt_schedule(text, 10) == [(10, text)]


def test_no_text_takes_long() -> None:
    for text in ("[" * 50_000, "[a:" * 30_000, "[a|b]" * 5_000, "(" * 30_000 + ")" * 30_000, ")" * 50_000):
        assert prompt_schedule(text, 10)


@pytest.mark.parametrize(
    ("text", "prompts"),
    [
        ("a cat", [("a cat", 1.0)]),
        ("a cat :1.2", [("a cat", 1.2)]),
        ("a AND b :0.5 AND c:-1", [("a", 1.0), (" b", 0.5), (" c", -1.0)]),
        ("(a:1.2)", [("(a:1.2)", 1.0)]),
        ("a\nb AND\n", [("a\nb", 1.0), ("", 1.0)]),
        ("BAND AND and", [("BAND", 1.0), (" and", 1.0)]),
        ("a:1:.5", [("a:1", 0.5)]),
    ],
)
def test_and_joins_prompts_with_weights(text: str, prompts: list[tuple[str, float]]) -> None:
    assert prompts_of_and(text) == prompts


@given(text=st.text(alphabet="aAND :.1-\n") | st.text())
def test_whatever_is_written_is_one_prompt_or_more(text: str) -> None:
    assert all(made in text for made, _ in prompts_of_and(text))
