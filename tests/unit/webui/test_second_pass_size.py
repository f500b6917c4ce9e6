"""How large webui's second pass is, and where its tiles lie."""

from __future__ import annotations

from itertools import pairwise

import pytest
from civitai_remake.pipeline.webui.second_pass_size import cut_to, kept, model_size, second_pass_size
from civitai_remake.pipeline.webui.tiles import tile_places
from hypothesis import given
from hypothesis import strategies as st

SIDES = st.integers(8, 256).map(lambda cells: cells * 8)


@pytest.mark.parametrize(
    ("resize", "size", "cut"),
    [
        ((0, 0), (921, 1382), (0, 0)),
        ((1000, 0), (1000, 1500), (0, 0)),
        ((0, 1000), (666, 1000), (0, 0)),
        ((1024, 1024), (1024, 1536), (0, 64)),
        ((512, 1536), (1024, 1536), (64, 0)),
        ((832, 1216), (832, 1248), (0, 4)),
    ],
)
def test_the_size_of_a_second_pass(resize: tuple[int, int], size: tuple[int, int], cut: tuple[int, int]) -> None:
    made = second_pass_size(512, 768, scale=1.8, resize=resize)
    assert ((made.width, made.height), (made.cut_across, made.cut_down)) == (size, cut)
    assert made.cells == (size[0] // 8, size[1] // 8)


@given(SIDES, SIDES, SIDES, SIDES)
def test_a_resize_covers_its_size_and_the_cut_leaves_it(width: int, height: int, across: int, down: int) -> None:
    made = second_pass_size(width, height, scale=1, resize=(across, down))
    cells = made.cells
    left = [kept(count, cut) for count, cut in zip(cells, (made.cut_across, made.cut_down), strict=True)]
    assert [one.stop - one.start for one in left] == [across // 8, down // 8]
    again = cut_to(cells[0] * 8, cells[1] * 8, (across, down))
    assert (again.cut_across, again.cut_down) == (made.cut_across, made.cut_down)


def test_an_odd_cut_takes_more_at_the_end() -> None:
    assert (kept(20, 3), kept(20, 0)) == (slice(1, 18), slice(0, 20))
    assert cut_to(512, 768, (0, 0)) == cut_to(512, 768, (512, 768))


def test_a_model_is_run_for_the_larger_of_the_two_scales_and_not_to_make_smaller() -> None:
    assert model_size(512, 768, second_pass_size(512, 768, scale=1.8)) == (920, 1376)
    assert model_size(512, 512, second_pass_size(512, 512, scale=1, resize=(1024, 768))) == (1024, 1024)
    assert model_size(512, 512, second_pass_size(512, 512, scale=1)) is None


@given(st.integers(1, 3000), st.integers(16, 600), st.integers(0, 15))
def test_tiles_lie_over_the_whole_length_and_each_over_the_next(length: int, tile: int, overlap: int) -> None:
    places = tile_places(length, tile, overlap)
    # A step that is no whole number may fall short of the end by a pixel, in webui as here.
    assert places[-1] + tile in {length, length - 1} or (length > tile and places == [0])
    assert places[0] == min(0, length - tile)
    assert all(place < after <= place + tile - overlap for place, after in pairwise(places))


def test_the_tiles_of_a_picture_of_512_and_those_that_are_all_overlap() -> None:
    assert tile_places(512, 192, 8) == [0, 160, 320]
    assert tile_places(100, 192, 8) == [-92]
    with pytest.raises(ValueError, match="larger than their overlap"):
        tile_places(512, 8, 8)
