"""The brightness of pictures of every form, and what is no picture or too large a one."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from civitai_remake.civitai_utils.errors import ImageFileUnreadable
from civitai_remake.civitai_utils.pictures.luma import MOST_PIXELS, Luma, read_luma, scaled, within
from civitai_remake.civitai_utils.values import Size
from PIL import Image


def written(picture: Image.Image, form: str, **options: object) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, form, **options)  # type: ignore[arg-type]
    return stream.getvalue()


def claiming(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it has these sides."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress(bytes(100_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "GIF"])
def test_every_form_gives_its_brightness(form: str) -> None:
    luma = read_luma(written(Image.new("RGB", (20, 10), (200, 200, 200)), form), field="original")
    assert (luma.size, len(luma.samples), luma.moves) == (Size(width=20, height=10), 200, False)
    assert all(abs(value - 200) <= 1 for value in luma.samples)


def test_colours_count_as_an_eye_sees_them_and_alpha_for_nothing() -> None:
    for mode, colour in (("RGB", (255, 0, 0)), ("RGBA", (255, 0, 0, 0))):
        luma = read_luma(written(Image.new(mode, (4, 4), colour), "PNG"), field="original")
        assert set(luma.samples) == {76}


def test_sixteen_bits_are_scaled_and_not_cut() -> None:
    luma = read_luma(written(Image.new("I;16", (4, 4), 0x8000), "PNG"), field="original")
    assert set(luma.samples) == {128}


def test_a_picture_is_turned_as_its_camera_says() -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    content = written(Image.new("RGB", (20, 10)), "JPEG", exif=turned)
    assert read_luma(content, field="original").size == Size(width=10, height=20)


def test_of_a_moving_picture_the_first_is_read() -> None:
    frames = [Image.new("L", (8, 8), grey) for grey in (10, 250)]
    luma = read_luma(written(frames[0], "GIF", save_all=True, append_images=frames[1:]), field="original")
    assert (luma.moves, set(luma.samples)) == (True, {10})


@pytest.mark.parametrize(
    "content",
    [
        b"", b"no picture", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff" + b"x" * 100, b"RIFF\x00\x00\x00\x00WEBPVP8 ",
        b"GIF89a\x01", claiming(65_000, 65_000), claiming(7000, 7000), claiming(0, 5), claiming(2**31 - 1, 2),
        written(Image.effect_noise((64, 64), 50), "PNG")[:2000],
        b"\x00\x00\x00\x20ftypavif" + b"x" * 100, b"\x00\x00\x00\x20ftypmp42" + b"x" * 100,
    ],
)  # fmt: skip
def test_what_is_no_picture_or_too_large_is_told_and_named(content: bytes) -> None:
    with pytest.raises(ImageFileUnreadable) as caught:
        read_luma(content, field="result")
    assert caught.value.field == "result"
    assert MOST_PIXELS < 7000 * 7000


def test_scaling_keeps_what_is_there_and_only_makes_what_is_asked() -> None:
    luma = read_luma(written(Image.new("L", (40, 20), 90), "PNG"), field="original")
    smaller = scaled(luma, Size(width=10, height=5))
    assert (smaller.size, set(smaller.samples)) == (Size(width=10, height=5), {90})
    assert scaled(luma, luma.size) is luma
    assert isinstance(smaller, Luma)


@pytest.mark.parametrize(
    ("size", "kept"),
    [
        ((10, 10), (10, 10)),
        ((4096, 4096), (2048, 2048)),
        ((40_000_000, 1), (4_194_304, 1)),
        ((1, 40_000_000), (1, 4_194_304)),
    ],
)
def test_within_keeps_the_shape(size: tuple[int, int], kept: tuple[int, int]) -> None:
    found = within(Size(width=size[0], height=size[1]), 2048 * 2048)
    assert (found.width, found.height) == kept
