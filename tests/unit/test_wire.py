"""Foreign JSON: there is no value and no text that makes a reader raise, and what is a number is read exactly."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from civitai_remake.civitai_utils import wire
from civitai_remake.civitai_utils.air import parse_air
from civitai_remake.civitai_utils.site.trpc import read_result
from civitai_remake.civitai_utils.values import Role
from hypothesis import given
from hypothesis import strategies as st

READERS: list[Callable[[Any], object]] = [
    wire.read_object, wire.read_list, wire.read_objects, wire.read_str, wire.read_float, wire.read_int,
    wire.read_positive_int, wire.exact_number, wire.finite, wire.read_wait, lambda value: wire.read_size(value, value),
    lambda value: wire.read_word(value, Role.BASE),
]  # fmt: skip
ODD_NUMBERS = st.sampled_from(
    ["--5", "+-5", "-+5", "²", "٣", "1_000", "0x10", "1e999", "-1e999", "nan", "infinity", "1" * 5000, "-" + "9" * 5000,
     "½", "5.", ".5", "1e", "\ud800", "5\u200b", " 5 ", "\x005", "1" * 41]
)  # fmt: skip
SCALARS = (
    st.none() | st.booleans() | st.floats() | ODD_NUMBERS
    | st.text(st.characters(exclude_categories=()), max_size=20)
    | st.integers() | st.integers(min_value=-(10**4000), max_value=10**4000)
)  # fmt: skip
VALUES = st.recursive(SCALARS, lambda one: st.lists(one, max_size=4) | st.dictionaries(st.text(max_size=5), one))


@given(VALUES)
def test_no_value_makes_a_reader_raise(value: Any) -> None:
    for read in READERS:
        if read not in {wire.exact_number, wire.read_wait}:
            read(value)


@pytest.mark.parametrize(
    ("text", "number"),
    [("5", 5), (" +5 ", 5), ("-5", -5), ("9007199254740993", 9007199254740993), ("5.0", 5), ("1e3", 1000),
     ("--5", None), ("+-5", None), ("²", None), ("5.5", None), ("1" * 41, None), ("1" * 5000, None), ("nan", None),
     ("1e999", None), (10**4400, None), (float("inf"), None), (1e300, None), (True, None)],
    ids=lambda value: str(value)[:12] if not isinstance(value, int) or abs(value) < 10**20 else "huge",
)  # fmt: skip
def test_a_whole_number_is_exact_or_none(text: object, number: int | None) -> None:
    assert wire.read_int(text) == number


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_written_as_text_is_the_number(number: float) -> None:
    assert wire.read_float(repr(number)) == number


@pytest.mark.parametrize("text", ["infinity", "nan", "1e999", "9" * 500, "", "five", "--5"])
def test_what_is_no_finite_number_is_none(text: str) -> None:
    assert wire.read_float(text) is None


@pytest.mark.parametrize(
    "text",
    ["[" * 100_000, '{"a":' * 100_000, "9" * 5000, "nope", b"\xff\xfe\x00", b"\x80abc", "", '"\\ud800', "{'a': 1}"],
    ids=lambda text: repr(text[:8]),
)
def test_what_is_no_json_is_none(text: str | bytes) -> None:
    assert wire.parse_json(text) is None


@given(st.text(st.characters(exclude_categories=())) | st.binary())
def test_no_text_makes_the_parser_raise(text: str | bytes) -> None:
    wire.parse_json(text)


@given(VALUES)
def test_what_is_finite_can_be_written(value: Any) -> None:
    written = wire.finite(value)
    json.dumps(written, allow_nan=False)


@pytest.mark.parametrize(
    "text", ["civitai:" + "9" * 5000 + "@1", "civitai:1@" + "9" * 19, "civitai:٣@٣", "civitai:--1@2", "civitai:1@²"]
)
def test_an_air_of_impossible_numbers_is_none(text: str) -> None:
    assert parse_air(text) is None


def test_a_table_that_leads_on_and_on_ends() -> None:
    table: list[Any] = [{"a": 1}, *([index + 1] for index in range(1, 100_000)), 5]
    assert read_result({"result": {"data": json.dumps(table)}}) is not None
