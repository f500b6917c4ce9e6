"""webui's emphasis: a prompt as weighted items, and as chunks of tokens."""

from __future__ import annotations

import math
import string
from itertools import pairwise
from typing import Any

import pytest
from civitai_remake.pipeline.webui.chunks import OPEN_CLIP
from civitai_remake.pipeline.webui.emphasis import BREAK, parse_emphasis, parts_of, prompt_chunks
from hypothesis import given
from hypothesis import strategies as st

START, END, COMMA = 49406, 49407, 267
ITEMS: list[tuple[str, list[tuple[str, float]]]] = [
    ("", [("", 1.0)]),
    ("a cat", [("a cat", 1.0)]),
    ("an (important) word", [("an ", 1.0), ("important", 1.1), (" word", 1.0)]),
    ("((a)) [b] (c:1.5)", [("a", 1.1 * 1.1), (" ", 1.0), ("b", 1 / 1.1), (" ", 1.0), ("c", 1.5)]),
    ("(a (b:1.2) c:0.8)", [("a ", 0.8), ("b", 1.2 * 0.8), (" c", 0.8)]),
    (r"\(a\) \\ \[b\] \c", [(r"(a) \ [b] c", 1.0)]),
    ("(open [wide", [("open ", 1.1), ("wide", 1.1 * (1 / 1.1))]),
    ("a) b] :1.2) c:d", [("a) b] :1.2) c:d", 1.0)]),
    ("(a: +1.3 ) (b:.5)", [("a", 1.3), (" ", 1.0), ("b", 0.5)]),
    ("(a:1.2:1.3)", [("a:1.2", 1.3)]),
    ("(a:1.2.3)", [("a", 1.0)]),
    ("(unnecessary)(brackets)", [("unnecessarybrackets", 1.1)]),
    ("a BREAK b", [("a", 1.0), BREAK, ("b", 1.0)]),
    ("BREAK b", [("", 1.0), BREAK, ("b", 1.0)]),
    ("BREAKFAST", [("BREAKFAST", 1.0)]),
    ("x (y BREAK z:1.2)", [("x ", 1.0), ("y", 1.2), ("BREAK", -1.2), ("z", 1.2)]),
]
PROMPTS = st.text(alphabet="ab ,()[]:.12\\") | st.text()
PLAIN = st.text(alphabet=string.ascii_lowercase + string.digits + " ,.-_'", min_size=1)


@pytest.mark.parametrize(("text", "items"), ITEMS)
def test_a_prompt_is_weighed_as_webui_weighs_it(text: str, items: list[tuple[str, float]]) -> None:
    assert parse_emphasis(text) == items


def test_all_recorded_prompts_are_weighed_alike(references: Any) -> None:
    for text, items in references["emphasis"].items():
        assert [list(item) for item in parse_emphasis(text)] == items, text


@given(text=PROMPTS)
def test_whatever_is_written_is_read(text: str) -> None:
    items = parse_emphasis(text)
    assert items
    assert all(before[1] != after[1] for before, after in pairwise(items))
    kept = [sign for piece, _ in items for sign in piece]
    assert all(sign in text or sign in "BREAK" for sign in kept)


@given(text=PLAIN)
def test_without_a_sign_a_text_comes_back_as_it_is(text: str) -> None:
    assert parse_emphasis(text) == [(text, 1.0)]


@given(text=PLAIN.filter(str.strip), weights=st.lists(st.integers(1, 30).map(lambda tenth: tenth / 10), max_size=6))
def test_weights_within_each_other_multiply(text: str, weights: list[float]) -> None:
    written = text
    for weight in weights:
        written = f"({written}:{weight})"
    ((piece, weight),) = parse_emphasis(written)
    assert (piece, weight) == (text, pytest.approx(math.prod(weights)))


def test_no_prompt_takes_long() -> None:
    for text in ("(" * 50_000, "(a" * 50_000, "a BREAK " * 20_000, ":1.2)" * 20_000, "\\(" * 50_000):
        assert parse_emphasis(text)


def test_parts_end_at_a_break_and_an_empty_last_one_is_none() -> None:
    assert parts_of("a BREAK BREAK (b)") == [[("a", 1.0)], [], [("b", 1.1)]]
    assert parts_of("a BREAK ") == [[("a", 1.0)]]
    assert parts_of("") == [[]]


def by_word(text: str) -> list[int]:
    """A token a word, by its letters; a comma is one."""
    words = text.replace(",", " , ").split()
    return [COMMA if word == "," else sum(map(ord, word)) for word in words]


def told(tokens: tuple[int, ...]) -> tuple[int, ...]:
    """The tokens of a chunk without start, end and filling."""
    assert (len(tokens), tokens[0]) == (77, START)
    return tokens[1 : tokens.index(END)]


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("", [0]),
        ("a " * 75, [75]),
        ("a " * 76, [75, 1]),
        (f"{'a ' * 54}, {'b ' * 21}", [75, 1]),
        (f"{'a ' * 55}, {'b ' * 20}", [56, 20]),
        (f"{'a ' * 74}, b", [75, 1]),
        (f"{'a ' * 75}, b", [75, 2]),
        ("a BREAK b", [1, 1]),
        ("a BREAK BREAK b BREAK", [1, 0, 1]),
    ],
)
def test_a_chunk_ends_behind_a_comma_that_is_near_its_end(text: str, lengths: list[int]) -> None:
    assert [len(told(chunk.tokens)) for chunk in prompt_chunks(text, by_word)] == lengths


def test_how_far_a_chunk_may_end_before_it_is_full_can_be_set() -> None:
    text = f"{'a ' * 55}, {'b ' * 20}"
    assert [len(told(chunk.tokens)) for chunk in prompt_chunks(text, by_word, backtrack=0)] == [75, 1]


def test_the_rule_of_emphasis_is_the_pictures_own() -> None:
    text = "a (b:1.5) BREAK c"
    shown = {
        rule: [(len(told(chunk.tokens)), chunk.weights[1:4]) for chunk in prompt_chunks(text, by_word, emphasis=rule)]
        for rule in ("Original", "Ignore", "None")
    }
    assert shown["Original"] == [(2, (1.0, 1.5, 1.0)), (1, (1.0, 1.0, 1.0))]
    assert shown["Ignore"] == [(2, (1.0, 1.0, 1.0)), (1, (1.0, 1.0, 1.0))]
    assert shown["None"] == [(4, (1.0, 1.0, 1.0))]


def test_an_embedding_has_its_places_in_one_chunk() -> None:
    names = {(97,): ("short", 2), (97, 98): ("long", 8)}
    (chunk,) = prompt_chunks("(a b:1.2) a c", by_word, embeddings=names)
    assert chunk.tokens[1:12] == (*[0] * 10, 99)
    assert chunk.weights[1:12] == (*[1.2] * 8, 1.0, 1.0, 1.0)
    assert chunk.embeddings == ((0, "long"), (8, "short"))
    first, second = prompt_chunks("x " * 70 + "a b", by_word, embeddings=names)
    assert (len(told(first.tokens)), second.embeddings) == (70, ((0, "long"),))


def test_webui_forgets_an_embedding_that_goes_over_into_the_next_chunk() -> None:
    text = f"{'x ' * 60}, a b {'x ' * 10}"
    first, second = prompt_chunks(text, by_word, embeddings={(97, 98): ("mine", 8)})
    assert (first.embeddings, second.embeddings) == (((61, "mine"),), ())
    assert (len(told(first.tokens)), told(second.tokens)[:8]) == (61, (0,) * 8)


def test_the_larger_encoder_reads_nothing_behind_the_end() -> None:
    (chunk,) = prompt_chunks("a", by_word, encoder=OPEN_CLIP)
    assert chunk.tokens == (START, 97, END, *[0] * 74)


@given(words=st.lists(st.sampled_from(["a", "b", ",", "dog"]), max_size=400))
def test_the_chunks_together_have_every_token_once(words: list[str]) -> None:
    text = " ".join(words)
    chunks = prompt_chunks(text, by_word)
    assert [token for chunk in chunks for token in told(chunk.tokens)] == by_word(text)


def test_recorded_prompts_are_cut_alike(references: Any) -> None:
    numbers = {
        "masterpiece": 12066, "best": 949, "quality": 3027, "highly": 5302, "detailed": 12609, "sharp": 8157,
        "focus": 4353, "a": 320, "cat": 2368, "dog": 1929, "red": 736, "hat": 3801, "bad": 2103, "hands": 3500,
        ",": COMMA, "easynegative": 1, "badhandv4": 2,
    }  # fmt: skip
    for told_case in references["chunks"].values():
        chunks = prompt_chunks(
            told_case["text"],
            lambda text: [numbers[word] for word in text.replace(",", " , ").split()],
            embeddings={(numbers[name],): (name, vectors) for name, vectors in told_case.get("embeddings", [])},
        )
        for chunk, expected in zip(chunks, told_case["chunks"], strict=True):
            count = len(expected["tokens"])
            assert list(chunk.tokens)[:count] == expected["tokens"]
            assert list(chunk.weights)[:count] == expected["multipliers"]
            assert [list(one) for one in chunk.embeddings] == expected.get("fixes", [])
