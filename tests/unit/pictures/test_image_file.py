"""What stands inside image files, in every place and encoding that programs use; Pillow makes the files here."""

import io
import json
import struct
import time
import zlib
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.errors import ImageFileUnreadable
from civitai_remake.civitai_utils.pictures.image_file import MOST_BYTES, read_image_file
from civitai_remake.civitai_utils.values import Size
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin, features

INFO = "a café by 海, <lora:x:0.8>\nNegative prompt: dog\nSteps: 20, Sampler: Euler a, Seed: 5"
GRAPH = json.dumps({"3": {"class_type": "KSampler", "inputs": {"seed": 5}}})
SIZE = Size(width=24, height=16)
CORPUS = Path(__file__).resolve().parents[4] / "shared" / "data" / "corpus" / "infotext"


def picture() -> Image.Image:
    return Image.new("RGB", (24, 16), (200, 120, 40))


def saved(kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture().save(out, kind, **options)
    return out.getvalue()


def exif(comment: bytes | None = None, **tags: str) -> bytes:
    block = Image.Exif()
    names = {"ImageDescription": 0x010E, "Make": 0x010F, "Model": 0x0110, "Software": 0x0131, "Artist": 0x013B}
    for name, text in tags.items():
        block[names[name]] = text
    if comment is not None:
        block.get_ifd(0x8769)[0x9286] = comment
    # An Exif object without a tag in its first folder counts as empty and would not be saved.
    return block.tobytes()


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def with_chunks(*chunks: bytes, after_pixels: bool = False) -> bytes:
    whole = saved("PNG")
    at = whole.index(b"IEND") - 4 if after_pixels else 8 + 25
    return whole[:at] + b"".join(chunks) + whole[at:]


def tiff(comment: bytes, order: str, kind: int = 7) -> bytes:
    """An EXIF block with nothing but a UserComment, in either byte order."""
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", 8)
    first = struct.pack(f"{order}HHHIII", 1, 0x8769, 4, 1, 26, 0)
    second = struct.pack(f"{order}HHHIII", 1, 0x9286, kind, len(comment), 44, 0)
    return b"Exif\0\0" + head + first + second + comment


def png_text(where: str) -> bytes:
    texts = PngImagePlugin.PngInfo()
    if where == "iTXt":
        texts.add_itxt("parameters", INFO)
    elif where == "iTXt packed":
        texts.add_itxt("parameters", INFO, zip=True)
    return saved("PNG", pnginfo=texts)


@pytest.mark.parametrize(
    "content",
    [
        png_text("iTXt"),
        png_text("iTXt packed"),
        with_chunks(chunk(b"tEXt", b"parameters\0" + INFO.encode())),
        with_chunks(chunk(b"zTXt", b"parameters\0\0" + zlib.compress(INFO.encode()))),
        with_chunks(chunk(b"tEXt", b"parameters\0" + INFO.encode()), after_pixels=True),
        with_chunks(chunk(b"iTXt", b"parameters\0\0\0en\0title\0" + INFO.encode()), after_pixels=True),
    ],
    ids=["iTXt", "packed iTXt", "tEXt in UTF-8", "zTXt", "behind the pixels", "iTXt behind the pixels"],
)
def test_png_texts(content: bytes) -> None:
    found = read_image_file(content)
    assert (dict(found.texts), found.picture) == ({"parameters": INFO}, SIZE)


def test_png_latin_1_comfyui_and_exif() -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("parameters", "café")
    texts.add_text("prompt", GRAPH)
    texts.add_text("workflow", '{"nodes": []}', zip=True)
    texts.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta/>")
    content = saved("PNG", pnginfo=texts, exif=exif(Artist="ai"))
    assert dict(read_image_file(content).texts) == {
        "parameters": "café", "prompt": GRAPH, "workflow": '{"nodes": []}', "Artist": "ai"
    }  # fmt: skip


UTF16 = {"little": "utf-16-le", "big": "utf-16-be"}
COMMENTS = {
    "UNICODE big endian (piexif)": b"UNICODE\0" + INFO.encode("utf-16-be"),
    "UNICODE little endian": b"UNICODE\0" + INFO.encode("utf-16-le"),
    "UNICODE with its mark, big": b"UNICODE\0\xfe\xff" + INFO.encode("utf-16-be"),
    "UNICODE with its mark, little": b"UNICODE\0\xff\xfe" + INFO.encode("utf-16-le"),
    "UNICODE with a zero end": b"UNICODE\0" + INFO.encode("utf-16-be") + b"\0\0",
    "UNICODE and half a letter": b"UNICODE\0" + INFO.encode("utf-16-be") + b"\0",
    "undefined": bytes(8) + INFO.encode(),
    "ASCII that is UTF-8": b"ASCII\0\0\0" + INFO.encode(),
    "no mark, UTF-8": INFO.encode(),
    "no mark, UTF-8 with BOM": b"\xef\xbb\xbf" + INFO.encode(),
    "no mark, UTF-16": INFO.encode("utf-16-le"),
    "undefined, UTF-16": bytes(8) + INFO.encode("utf-16-be"),
}


@pytest.mark.parametrize("raw", COMMENTS.values(), ids=COMMENTS)
@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "PNG"])
def test_user_comments(raw: bytes, kind: str) -> None:
    found = read_image_file(saved(kind, exif=exif(raw)))
    assert (dict(found.texts), found.picture) == ({"UserComment": INFO}, SIZE)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("raw", COMMENTS.values(), ids=COMMENTS)
def test_user_comments_in_both_byte_orders(raw: bytes, order: str) -> None:
    found = read_image_file(saved("JPEG", exif=tiff(raw, order)))
    assert found.texts["UserComment"] == INFO


def test_other_codes() -> None:
    def text(raw: bytes, order: str = ">") -> str:
        return read_image_file(saved("JPEG", exif=tiff(raw, order))).texts["UserComment"]

    japanese = "海の家, Steps: 20"
    assert text(b"JIS\0\0\0\0\0" + japanese.encode("iso2022_jp")) == japanese
    assert text(b"JIS\0\0\0\0\0" + japanese.encode("shift_jis")) == japanese
    assert text(b"ASCII\0\0\0" + "café, Steps: 20".encode("latin-1")) == "café, Steps: 20"
    assert text(b"UNICODE\0Steps: 20, Seed: 5, in plain letters") == "Steps: 20, Seed: 5, in plain letters"
    # No ASCII letter tells the order, so the block's own does.
    assert text(b"UNICODE\0" + "海辺家".encode("utf-16-le"), "<") == "海辺家"
    assert text(b"UNICODE\0" + "海辺家".encode("utf-16-be"), ">") == "海辺家"
    assert text(INFO.encode("ascii", "ignore") + b"\0") == INFO.encode("ascii", "ignore").decode()


def test_comfyui_in_webp_and_the_plain_tags() -> None:
    block = exif(
        Model=f"prompt:{GRAPH}",
        Make='workflow:{"nodes": []}',
        ImageDescription="Steps: 20, Seed: 5",
        Software="NovelAI",
    )
    found = read_image_file(saved("WEBP", exif=block, lossless=True))
    assert dict(found.texts) == {
        "Model": f"prompt:{GRAPH}", "Make": 'workflow:{"nodes": []}', "ImageDescription": "Steps: 20, Seed: 5",
        "Software": "NovelAI",
    }  # fmt: skip
    assert found.picture == SIZE
    assert read_image_file(saved("WEBP")).picture == SIZE, "without an extended header"
    assert read_image_file(saved("WEBP", lossless=True)).picture == SIZE


def test_a_long_comment_over_several_jpeg_segments() -> None:
    long = INFO + " x" * 50_000
    block = tiff(b"UNICODE\0" + long.encode("utf-16-be"), ">")
    pieces = [block[6 + at : 6 + at + 60_000] for at in range(0, len(block) - 6, 60_000)]
    segments = b"".join(b"\xff\xe1" + struct.pack(">H", len(piece) + 8) + b"Exif\0\0" + piece for piece in pieces)
    plain = saved("JPEG")
    assert read_image_file(plain[:2] + segments + plain[2:]).texts["UserComment"] == long


def test_comments_of_gif_and_jpeg() -> None:
    assert dict(read_image_file(saved("GIF", comment=INFO.encode())).texts) == {"Comment": INFO}
    assert read_image_file(saved("GIF", comment=INFO.encode())).picture == SIZE
    assert dict(read_image_file(saved("JPEG", comment=INFO.encode())).texts) == {"Comment": INFO}
    out = io.BytesIO()
    frames = [Image.new("P", (24, 16), number) for number in range(4)]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], comment=INFO.encode())
    assert read_image_file(out.getvalue()).texts["Comment"] == INFO


@pytest.mark.skipif(not features.check("avif"), reason="cannot mount here: this Pillow has no AVIF")
def test_avif() -> None:
    found = read_image_file(saved("AVIF", exif=exif(COMMENTS["UNICODE big endian (piexif)"])))
    assert (dict(found.texts), found.picture) == ({"UserComment": INFO}, SIZE)


@pytest.mark.parametrize("content", [b"", b"<html>", b"\0" * 100, b"\0\0\0\x18ftypisom", b"\x1aE\xdf\xa3", b"BM" * 50])
def test_what_is_no_image_is_told(content: bytes) -> None:
    with pytest.raises(ImageFileUnreadable):
        read_image_file(content)


def test_an_avif_that_is_none_is_told() -> None:
    with pytest.raises(ImageFileUnreadable):
        read_image_file(b"\0\0\0\x18ftypavif" + b"\xff" * 200)


def test_a_file_that_is_too_large_is_told() -> None:
    with pytest.raises(ImageFileUnreadable):
        read_image_file(saved("PNG") + bytes(MOST_BYTES))


def test_a_cut_file_gives_what_is_left_of_it() -> None:
    first, last = chunk(b"tEXt", b"prompt\0" + GRAPH.encode()), chunk(b"tEXt", b"parameters\0" + INFO.encode())
    whole = with_chunks(first, last)
    assert set(read_image_file(whole).texts) == {"prompt", "parameters"}
    assert set(read_image_file(whole[: whole.index(b"parameters") + 20]).texts) == {"prompt"}, "half a text is none"
    assert read_image_file(whole[:24]).texts == {}
    photo = saved("JPEG", exif=exif(INFO.encode()))
    assert read_image_file(photo[: photo.index(b"Seed") + 200]).texts["UserComment"] == INFO


@pytest.mark.parametrize(
    "body", [bytes(100 << 20), bytes(15 << 20), b"a" * (15 << 20)], ids=["huge", "zeros", "letters"]
)
def test_swollen_texts_cost_neither_time_nor_the_others(body: bytes) -> None:
    bomb = chunk(b"zTXt", b"bomb\0\0" + zlib.compress(body, 9))
    content = with_chunks(chunk(b"tEXt", b"parameters\0" + INFO.encode()), *[bomb] * 300)
    begun = time.monotonic()
    assert read_image_file(content).texts["parameters"] == INFO
    assert time.monotonic() - begun < 3


@pytest.mark.parametrize(
    "content",
    [
        b"GIF89a" + bytes(7) + b"!\xf9" + b"\x01a" * (16 << 20),
        b"GIF89a" + bytes(7) + b"!\xf9\0" * (8 << 20),
        b"\xff\xd8" + b"\xff" * (32 << 20),
        b"\xff\xd8" + b"\xff\xe5\0\2" * (8 << 20),
        b"\x89PNG\r\n\x1a\n" + b"\0\0\0\0aaaabbbb" * (2 << 20),
        b"RIFF\0\0\0\0WEBP" + b"EXIF\0\0\0\0" * (4 << 20),
    ],
    ids=["blocks", "extensions", "filling", "segments", "chunks", "parts"],
)
def test_files_of_nothing_but_small_parts_take_no_time(content: bytes) -> None:
    begun = time.monotonic()
    assert read_image_file(content).texts == {}
    assert time.monotonic() - begun < 2


def test_a_picture_of_any_size_is_never_decoded() -> None:
    whole = bytearray(with_chunks(chunk(b"tEXt", b"parameters\0" + INFO.encode()), after_pixels=True))
    whole[16:24] = struct.pack(">II", 2**31 - 1, 2**31 - 1)
    assert read_image_file(bytes(whole)).texts == {"parameters": INFO}


def test_tags_that_point_at_each_other_or_outside() -> None:
    loop = b"Exif\0\0II*\0" + struct.pack("<IHHHIII", 8, 1, 0x8769, 4, 1, 8, 0)
    assert read_image_file(saved("JPEG", exif=loop)).texts == {}
    outside = b"Exif\0\0II*\0" + struct.pack("<IHHHIII", 8, 1, 0x010E, 2, 2**31, 2**31, 0)
    assert read_image_file(saved("JPEG", exif=outside)).texts == {}


SEEDS = [png_text("iTXt packed"), saved("JPEG", exif=exif(INFO.encode())), saved("WEBP", exif=exif(INFO.encode())),
         saved("GIF", comment=INFO.encode())]  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(SEEDS),
    st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 255)), max_size=12),
    st.integers(0, 4000),
)
def test_no_damaged_file_raises_anything_else(seed: bytes, changes: list[tuple[int, int]], cut: int) -> None:
    content = bytearray(seed)
    for at, value in changes:
        content[at % len(content)] = value
    try:
        read_image_file(bytes(content[: cut % len(content) + 1] if cut % 3 else content))
    except ImageFileUnreadable:
        return


@given(st.sampled_from([b"", b"UNICODE\0", b"ASCII\0\0\0", b"JIS\0\0\0\0\0", bytes(8)]), st.binary(max_size=60))
def test_no_comment_raises(mark: bytes, body: bytes) -> None:
    read_image_file(saved("JPEG", exif=tiff(mark + body, ">")))


@pytest.mark.skipif(not CORPUS.is_dir(), reason="recorded answers not here")
@pytest.mark.parametrize("codec", ["utf-16-be", "utf-16-le"])
def test_recorded_texts_come_back_whole(codec: str) -> None:
    for path in sorted(CORPUS.glob("*.json")):
        text = json.loads(path.read_text(encoding="utf-8"))["data"]
        if isinstance(text, str):
            raw = b"UNICODE\0" + text.encode(codec, "surrogatepass")
            webp = saved("WEBP", exif=exif(raw))
            assert read_image_file(webp).texts["UserComment"] == text.strip("\0 \r\n\t"), path.name
            png = with_chunks(chunk(b"tEXt", b"parameters\0" + text.encode()))
            assert read_image_file(png).texts["parameters"] == text.rstrip("\0"), path.name
