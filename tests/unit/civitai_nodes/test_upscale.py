"""Pictures enlarged as webui does it, with a made model in the place of an upscale model."""

from __future__ import annotations

import random

import pytest
from civitai_remake.civitai_nodes.tiled_model import upscaled_by_tiles
from civitai_remake.civitai_nodes.upscale import CivitaiRemakeUpscale, enlarged
from civitai_remake.civitai_nodes.upscale_ways import way_of
from civitai_remake.pipeline.webui.second_pass_size import second_pass_size
from PIL import Image


def picture(width: int, height: int) -> Image.Image:
    return Image.frombytes("RGB", (width, height), random.Random(4).randbytes(width * height * 3))


def doubled(seen: Image.Image) -> Image.Image:
    return seen.resize((seen.width * 2, seen.height * 2), resample=Image.Resampling.NEAREST)


@pytest.mark.parametrize("size", [(100, 70), (64, 64), (33, 130), (20, 20), (20, 90), (32, 32)])
@pytest.mark.parametrize("overlap", [0, 5])
def test_tiles_of_a_model_that_sees_single_pixels_make_the_whole_picture(size: tuple[int, int], overlap: int) -> None:
    given = picture(*size)
    assert upscaled_by_tiles(given, 32, overlap, doubled).tobytes() == doubled(given).tobytes()
    assert upscaled_by_tiles(given, 0, overlap, doubled).tobytes() == doubled(given).tobytes()


@pytest.mark.parametrize(
    ("kind", "is_old", "tiles", "rounds"),
    [
        ("Model", False, "blended", True),
        ("Model", True, "blended", False),
        ("R-ESRGAN", False, "blended", True),
        ("R-ESRGAN", True, "cut", True),
        ("SwinIR", False, "averaged", True),
        ("SwinIR", True, "averaged", True),
        ("ScuNET", False, "averaged", True),
        ("ScuNET", True, "averaged", False),
    ],
)
def test_each_kind_of_model_has_its_tiles_and_rounds_as_its_version_does(
    kind: str, is_old: bool, tiles: str, rounds: bool
) -> None:
    way = way_of(kind, is_old=is_old)
    assert (way.tiles, way.rounds) == (tiles, rounds)


def test_over_an_overlap_one_tile_goes_over_into_the_next() -> None:
    shades = iter((0, 255))

    def shaded(seen: Image.Image) -> Image.Image:
        return Image.new("RGB", seen.size, (next(shades),) * 3)

    made = upscaled_by_tiles(Image.new("RGB", (36, 20)), 20, 4, shaded)
    assert [made.getpixel((x, 3))[0] for x in range(15, 21)] == [0, 0, 63, 127, 191, 255]  # type: ignore[index]


@pytest.mark.parametrize(("scale", "runs"), [(1.5, 1), (2, 1), (2.5, 2), (4, 2), (8, 3), (10, 3)])
def test_a_model_is_run_until_the_picture_is_large_enough(scale: float, runs: int) -> None:
    ran: list[tuple[int, int]] = []

    def run(seen: Image.Image) -> Image.Image:
        ran.append(seen.size)
        return doubled(seen)

    made = enlarged(picture(64, 48), second_pass_size(64, 48, scale=scale), run)
    assert (len(ran), made.size) == (runs, (int(64 * scale), int(48 * scale)))


def test_what_is_not_made_larger_is_lanczos_alone_and_a_model_that_enlarges_nothing_is_run_once() -> None:
    ran: list[tuple[int, int]] = []

    def run(seen: Image.Image) -> Image.Image:
        ran.append(seen.size)
        return seen

    given = picture(64, 48)
    small = enlarged(given, second_pass_size(64, 48, scale=0.5), run)
    assert (small.tobytes(), ran) == (given.resize((32, 24), resample=Image.Resampling.LANCZOS).tobytes(), [])
    assert enlarged(given, second_pass_size(64, 48, scale=2), run).size == (128, 96)
    assert ran == [(64, 48)]


def test_a_model_that_is_not_connected_is_asked_for() -> None:
    with pytest.raises(ValueError, match="Load Upscale Model"):
        CivitaiRemakeUpscale().enlarge(image=None, upscaler="Model", upscale_by=2.0)
