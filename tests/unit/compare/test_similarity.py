"""Multi-scale similarity beside a second writing of it, straight from the paper's formulas and slow."""

from __future__ import annotations

import builtins
import io
import math
import random
import time
from collections.abc import Sequence
from itertools import pairwise

import pytest
from civitai_remake.civitai_utils.errors import NumericsMissing
from civitai_remake.civitai_utils.pictures.luma import Luma, read_luma, scaled
from civitai_remake.civitai_utils.values import Size
from civitai_remake.pipeline.compare.similarity import similarity
from PIL import Image, ImageDraw, ImageFilter

Rows = list[list[float]]
WEIGHTS = (0.0448, 0.2856, 0.3001, 0.2363, 0.1333)


def luma_of(picture: Image.Image) -> Luma:
    return Luma(size=Size(width=picture.width, height=picture.height), samples=picture.convert("L").tobytes())


def drawn(width: int, height: int) -> Image.Image:
    """A picture with large shapes and fine grain."""
    chance = random.Random(7)
    picture = Image.new("L", (width, height), 90)
    pen = ImageDraw.Draw(picture)
    for _ in range(40):
        x, y, side = chance.randrange(width), chance.randrange(height), chance.randrange(4, max(8, width // 3))
        pen.ellipse((x - side, y - side, x + side, y + side), fill=chance.randrange(256))
    return picture


def noisy(picture: Image.Image, strength: float) -> Image.Image:
    chance = random.Random(3)
    grains = bytes(min(255, max(0, round(value + chance.gauss(0, strength)))) for value in picture.tobytes())
    return Image.frombytes("L", picture.size, grains)


# Equations 6, 7, 9 to 11 of the paper, with C3 = C2 / 2, so that contrast and structure are one fraction.


def by_the_paper(one: Rows, other: Rows, scales: int) -> float:
    weights = [weight / sum(WEIGHTS[:scales]) for weight in WEIGHTS[:scales]]
    product = 1.0
    for scale in range(scales):
        brightness, contrast = [], []
        for top in range(len(one) - 10):
            for left in range(len(one[0]) - 10):
                light, rest = of_window(one, other, top, left)
                brightness.append(light * rest)
                contrast.append(rest)
        terms = brightness if scale == scales - 1 else contrast
        product *= max(math.fsum(terms) / len(terms), 0) ** weights[scale]
        one, other = half(one), half(other)
    return product


def of_window(one: Rows, other: Rows, top: int, left: int) -> tuple[float, float]:
    """The luminance term of one window, and its contrast times structure."""
    pairs = [
        (weight, one[top + y][left + x], other[top + y][left + x])
        for y, row in enumerate(WINDOW)
        for x, weight in enumerate(row)
    ]
    mean_a = math.fsum(weight * a for weight, a, _ in pairs)
    mean_b = math.fsum(weight * b for weight, _, b in pairs)
    spread_a = math.fsum(weight * (a - mean_a) ** 2 for weight, a, _ in pairs)
    spread_b = math.fsum(weight * (b - mean_b) ** 2 for weight, _, b in pairs)
    together = math.fsum(weight * (a - mean_a) * (b - mean_b) for weight, a, b in pairs)
    c1, c2 = 2.55**2, 7.65**2
    light = (2 * mean_a * mean_b + c1) / (mean_a**2 + mean_b**2 + c1)
    return light, (2 * together + c2) / (spread_a + spread_b + c2)


def window() -> list[list[float]]:
    raw = [[math.exp(-(x * x + y * y) / (2 * 1.5**2)) for x in range(-5, 6)] for y in range(-5, 6)]
    total = sum(map(sum, raw))
    return [[value / total for value in row] for row in raw]


WINDOW = window()


def half(rows: Rows) -> Rows:
    return [
        [(rows[y][x] + rows[y][x + 1] + rows[y + 1][x] + rows[y + 1][x + 1]) / 4 for x in range(0, len(rows[0]) - 1, 2)]
        for y in range(0, len(rows) - 1, 2)
    ]


def rows_of(picture: Luma) -> Rows:
    width = picture.size.width
    return [
        [float(value) for value in picture.samples[start : start + width]]
        for start in range(0, len(picture.samples), width)
    ]


@pytest.mark.parametrize(("width", "height", "scales"), [(13, 20, 1), (31, 23, 2), (47, 45, 3)])
@pytest.mark.parametrize("change", ["grain", "blur", "shift", "negative"])
def test_it_is_the_papers_number(width: int, height: int, scales: int, change: str) -> None:
    picture = drawn(width, height)
    changed = {
        "grain": lambda: noisy(picture, 25),
        "blur": lambda: picture.filter(ImageFilter.GaussianBlur(2)),
        "shift": lambda: Image.frombytes("L", picture.size, picture.tobytes()[3:] + bytes(3)),
        "negative": lambda: picture.point(lambda value: 255 - value),
    }[change]()
    one, other = luma_of(picture), luma_of(changed)
    expected = by_the_paper(rows_of(one), rows_of(other), scales)
    assert similarity(one, other) == pytest.approx(expected, abs=1e-4)


def test_five_scales_of_a_plain_picture() -> None:
    """Two flat greys differ in luminance alone, at the last of five scales: a number that can be reckoned by hand."""
    one, other = (luma_of(Image.new("L", (256, 200), grey)) for grey in (100, 150))
    light = (2 * 100 * 150 + 2.55**2) / (100**2 + 150**2 + 2.55**2)
    assert similarity(one, other) == pytest.approx(light**0.1333, abs=1e-5)


@pytest.mark.parametrize("size", [(11, 11), (64, 48), (257, 311), (832, 1216)])
def test_a_picture_is_exactly_as_alike_as_can_be_to_itself(size: tuple[int, int]) -> None:
    picture = luma_of(noisy(drawn(*size), 20))
    assert similarity(picture, picture) == 1.0


def falls(numbers: Sequence[float | None]) -> bool:
    return all(one is not None and two is not None and one > two for one, two in pairwise(numbers))


def test_it_falls_as_noise_and_blur_grow() -> None:
    picture = drawn(200, 260)
    one = luma_of(picture)
    assert falls([similarity(one, luma_of(noisy(picture, strength))) for strength in (0, 5, 15, 40, 90)])
    blurred = [picture.filter(ImageFilter.GaussianBlur(radius)) for radius in (0, 1, 3, 6, 12)]
    assert falls([similarity(one, luma_of(other)) for other in blurred])


def test_it_is_the_same_both_ways_and_strangers_have_little_in_common() -> None:
    picture = drawn(300, 400)
    mirrored = luma_of(picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT))
    one, jpeg = luma_of(picture), io.BytesIO()
    assert similarity(one, mirrored) == similarity(mirrored, one)
    assert (similarity(one, mirrored) or 0) < 0.6
    picture.save(jpeg, "JPEG", quality=75)
    assert (similarity(one, read_luma(jpeg.getvalue(), field="result")) or 0) > 0.97


def test_a_picture_smaller_than_one_window_has_no_number_and_two_sizes_are_a_fault() -> None:
    tiny = luma_of(Image.new("L", (400, 10)))
    assert similarity(tiny, tiny) is None
    with pytest.raises(ValueError, match="two sizes"):
        similarity(tiny, scaled(tiny, Size(width=40, height=10)))


def test_without_numpy_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: object) -> object:
        if name.partition(".")[0] in {"numpy", "scipy"}:
            raise ImportError(name)
        return real(name, *rest)

    picture = luma_of(Image.new("L", (20, 20)))
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(NumericsMissing) as caught:
        similarity(picture, picture)
    assert "pip install numpy scipy" in caught.value.hint


def test_two_large_pictures_take_less_than_two_seconds() -> None:
    one, other = (luma_of(drawn(2048, 2048).rotate(angle)) for angle in (0, 1))
    # Its own time alone: other programs of this machine are no fault of it.
    seconds = []
    for _ in range(3):
        begun = time.thread_time()
        similarity(one, other)
        seconds.append(time.thread_time() - begun)
    assert min(seconds) < 2
