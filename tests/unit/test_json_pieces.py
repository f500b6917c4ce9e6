"""Large JSON is read and written as Python's own does it, and no step of it stops the other threads for long."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from typing import Any

import pytest
from civitai_remake.civitai_utils import json_pieces
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

WORDS = st.text(st.characters(exclude_categories=()), max_size=12) | st.sampled_from(
    ["\ud83d\ude00", "\ud83d", "\ude00", '\\"', "\\", '"', "\\u12", "é", "\U0001f600", "\x1f", "{[,:"]
)
SCALARS = st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | WORDS
VALUES = st.recursive(SCALARS, lambda one: st.lists(one, max_size=5) | st.dictionaries(WORDS, one, max_size=5))


@pytest.fixture
def _small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """So small that every value is larger than one."""
    for name, size in {"_PIECE": 7, "_GLANCE": 3, "_SMALL": 2, "_TOGETHER": 2}.items():
        monkeypatch.setattr(json_pieces, name, size)


FIXTURE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@pytest.mark.usefixtures("_small_pieces")
@FIXTURE
@given(VALUES, st.booleans(), st.sampled_from([None, 1, "\r\n \t"]))
def test_what_is_written_is_read_as_python_reads_it(value: Any, ascii_only: bool, indent: Any) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    assert json_pieces.loads(text) == json.loads(text)


@pytest.mark.usefixtures("_small_pieces")
@FIXTURE
@given(VALUES, st.booleans())
def test_it_is_written_as_python_writes_it(value: Any, sort_keys: bool) -> None:
    assert json_pieces.dumps(value, sort_keys=sort_keys) == json.dumps(value, sort_keys=sort_keys)


@pytest.mark.usefixtures("_small_pieces")
@FIXTURE
@given(
    st.lists(st.sampled_from([*'{}[],:" \\', "\\u", "d83d", '"a"', "1", "-", "e5", "true", "NaN", "\n", "\ufeff"]))
    | VALUES.flatmap(lambda value: st.permutations(list(json.dumps(value)[:30])))
)
def test_what_python_refuses_is_refused(signs: list[str]) -> None:
    text = "".join(signs) + " " * 20
    try:
        expected = json.loads(text)
    except ValueError:
        with pytest.raises(ValueError):  # noqa: PT011 - as Python's own
            json_pieces.loads(text)
    else:
        assert repr(json_pieces.loads(text)) == repr(expected)


@pytest.mark.usefixtures("_small_pieces")
def test_words_that_json_does_not_know_are_told() -> None:
    assert json_pieces.loads("[1, NaN, -Infinity, [Infinity]]" + " " * 20, parse_constant=str.lower) == [
        1, "nan", "-infinity", ["infinity"],
    ]  # fmt: skip


@pytest.mark.usefixtures("_small_pieces")
@pytest.mark.parametrize("text", ["[{}]", "{{}}", '{{"a": [{}]}}', "[1{}, 2]", '{{"a"{0}:{0}1{0}}}', "{}[1]"])
def test_blanks_may_stand_wherever_python_lets_them(text: str) -> None:
    said = text.format(" \n\t" * 20)
    assert json_pieces.loads(said) == json.loads(said)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "[" * 100_000 + "]" * 100_000])
def test_nesting_without_end_ends(text: str) -> None:
    with pytest.raises((ValueError, RecursionError)):
        json_pieces.loads(text)


GRAPH = {
    str(n): {"class_type": "LoraLoader", "inputs": {"lora_name": f"a{n}", "model": [str(n + 1), 0]}}
    for n in range(20_000)
}
GRAPH_TEXT, LONG_TEXT = json.dumps(GRAPH), json.dumps('\\"' * 4_000_000)


def turns_of_another_thread(work: Callable[[], object]) -> int:
    """How often another thread had its turn while this one worked."""
    turns, over = [0], threading.Event()

    def turn() -> None:
        while not over.is_set():
            turns[0] += 1
            over.wait(0.001)

    other = threading.Thread(target=turn)
    other.start()
    begun = turns[0]
    work()
    had = turns[0] - begun
    over.set()
    other.join()
    return had


@pytest.mark.parametrize(
    "work",
    [
        pytest.param(lambda: json_pieces.loads(GRAPH_TEXT), id="reading"),
        pytest.param(lambda: json_pieces.dumps(GRAPH), id="writing"),
        pytest.param(lambda: json_pieces.loads(LONG_TEXT), id="a long text"),
        pytest.param(lambda: json_pieces.dumps("\u00e9" * 16_000_000), id="writing a long text"),
    ],
)
def test_other_threads_have_their_turn_meanwhile(work: Callable[[], object]) -> None:
    """Python's own way gives them none."""
    assert turns_of_another_thread(work) > 5


@pytest.mark.parametrize(("entry", "many"), [("[]", 1), ('{"a":1}', 1), ("1", 4)])
def test_a_text_of_more_parts_than_anything_has_is_refused(
    entry: str, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_pieces, "MOST_PARTS", 50_000)
    with pytest.raises(ValueError, match="more parts"):
        json_pieces.loads("[" + f"{entry}," * 50_000 * many + "1]")
    assert len(json_pieces.loads("[" + f"{entry}," * 30_000 * many + "1]")) == 30_000 * many + 1


def test_what_stands_within_a_long_text_is_no_part() -> None:
    """A post of the site has two hundred graphs, each as a text."""
    answer = {"items": [{"id": n, "meta": {"comfy": "{[" * 20_000}} for n in range(50)]}
    assert json_pieces.loads(json.dumps(answer)) == answer
