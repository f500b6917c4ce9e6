"""What a number is called, and what else two pictures differ in."""

from __future__ import annotations

import pytest
from civitai_remake.civitai_utils.values import Size
from civitai_remake.pipeline.compare.likeness import Likeness, differences, likeness_of


@pytest.mark.parametrize(
    ("number", "likeness"),
    [
        (1.0, "identical"), (0.99, "identical"), (0.9899, "same_picture"), (0.9, "same_picture"),
        (0.8999, "same_composition"), (0.6, "same_composition"), (0.5999, "different"), (0.0, "different"),
        (None, "unknown"),
    ],
)  # fmt: skip
def test_the_words_of_a_number(number: float | None, likeness: str) -> None:
    assert likeness_of(number) is Likeness(likeness)
    assert likeness_of(number).text


def size(text: str) -> Size:
    width, _, height = text.partition("x")
    return Size(width=int(width), height=int(height))


@pytest.mark.parametrize(
    ("original", "result", "found"),
    [
        ("832x1216", "832x1216", []),
        ("832x1216", "416x608", ["size"]),
        ("832x1216", "830x1216", ["size"]),
        ("832x1216", "1024x1024", ["size", "shape"]),
        ("832x1216", "1216x832", ["size", "shape"]),
    ],
)
def test_sizes_that_differ_are_told_and_shapes_only_where_they_do(original: str, result: str, found: list[str]) -> None:
    told = differences(size(original), size(result), original_moves=False, result_moves=False)
    assert [one.what for one in told] == found
    assert all((one.original, one.result) == (original, result) for one in told)


def test_of_a_moving_picture_the_first_is_compared() -> None:
    (told,) = differences(size("8x8"), size("8x8"), original_moves=True, result_moves=False)
    assert (told.what, told.original, told.result) == ("moving", "moving", "still")
