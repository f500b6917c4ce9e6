"""Both encodings of the site's internal answers."""

import json

import pytest
from civitai_remake.civitai_utils.site.trpc import read_result
from hypothesis import given
from hypothesis import strategies as st


def test_superjson_and_devalue_say_the_same() -> None:
    value = {"resources": [{"modelVersionId": 5, "strength": 0.7, "versionName": None}]}
    table = [{"resources": 1}, [2], {"modelVersionId": 3, "strength": 4, "versionName": -1}, 5, 0.7]
    assert read_result({"result": {"data": {"json": value, "meta": {}}}}) == value
    assert read_result({"result": {"data": json.dumps(table)}}) == value


@pytest.mark.parametrize(
    "body",
    [None, [], {}, {"result": 5}, {"result": {"data": "not json"}}, {"result": {"data": "[]"}},
     {"error": {"json": {"message": "no"}}}, {"result": {"data": "[[0]]"}}],
)  # fmt: skip
def test_anything_else_is_nothing(body: object) -> None:
    assert read_result(body) is None


def test_a_table_that_refers_to_itself_ends() -> None:
    assert read_result({"result": {"data": json.dumps([{"a": 0}])}}) is not None


@given(
    st.lists(st.integers(-8, 12) | st.dictionaries(st.text(max_size=3), st.integers(-8, 12), max_size=3), max_size=8)
)
def test_no_table_breaks_the_reader(table: list[object]) -> None:
    read_result({"result": {"data": json.dumps(table)}})


def test_a_table_of_many_crossing_references_is_read_in_no_time() -> None:
    table = [[index + 1, index + 1, index + 1] for index in range(200)]
    assert read_result({"result": {"data": json.dumps([{"a": 1}, *table])}}) is not None
