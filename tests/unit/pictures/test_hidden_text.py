"""Generation data in XMP, in IPTC and in the pixels themselves."""

from __future__ import annotations

import gzip
import html
import io
import json
import struct
import time
import zlib
from typing import Any

import pytest
from civitai_remake.civitai_utils.pictures.extended_xmp import extended_packet
from civitai_remake.civitai_utils.pictures.hidden_text import read_hidden_texts
from civitai_remake.civitai_utils.pictures.image_file import read_image_file
from civitai_remake.civitai_utils.pictures.xmp_text import read_xmp_texts
from civitai_remake.civitai_utils.references import GivenFile
from civitai_remake.pipeline.fetch_metadata import fetch_record
from civitai_remake.pipeline.recipe import read_recipe
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

INFO = 'a café & "海" <lora:x:0.8>\nNegative prompt: dog\nSteps: 20, Sampler: Euler a, Seed: 5'


def packet(inner: str, attributes: str = "") -> str:
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF xmlns:rdf="r"><rdf:Description rdf:about=""{attributes}>{inner}</rdf:Description></rdf:RDF>'
        '</x:xmpmeta><?xpacket end="w"?>'
    )


def listed(name: str, text: str) -> str:
    said = html.escape(text).replace("\n", "&#xA;")
    return f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{said}</rdf:li></rdf:Alt></{name}>'


def saved(kind: str, image: Image.Image | None = None, **options: object) -> bytes:
    out = io.BytesIO()
    (image or Image.new("RGB", (24, 16))).save(out, kind, **options)
    return out.getvalue()


def with_xmp(kind: str, text: str) -> bytes:
    if kind == "PNG":
        texts = PngImagePlugin.PngInfo()
        texts.add_itxt("XML:com.adobe.xmp", text, zip=True)
        return saved(kind, pnginfo=texts)
    return saved(kind, xmp=text.encode())


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize(
    ("text", "name"),
    [
        (packet(listed("dc:description", INFO)), "Description"),
        (packet(listed("exif:UserComment", INFO)), "UserComment"),
        (packet(f"<exif:UserComment>{html.escape(INFO)}</exif:UserComment>"), "UserComment"),
        (packet("", f' exif:UserComment="{html.escape(INFO)}"'), "UserComment"),
        (packet(f"<dc:description><![CDATA[{INFO.replace('<lora:x:0.8>', 'x')}]]></dc:description>"), "Description"),
    ],
    ids=["list", "comment", "element", "attribute", "cdata"],
)
def test_xmp_is_read_in_every_kind_of_file(kind: str, text: str, name: str) -> None:
    found = read_image_file(with_xmp(kind, text)).texts
    assert dict(found) == {name: INFO if "CDATA" not in text else INFO.replace("<lora:x:0.8>", "x")}


def test_what_stands_in_the_file_itself_counts_before_its_xmp() -> None:
    block = Image.Exif()
    block[0x010E] = "caption"
    block.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0" + b"from exif"
    xmp = packet(listed("exif:UserComment", "from xmp"), ' xmp:CreatorTool="Draw Things"').encode()
    found = read_image_file(saved("JPEG", exif=block.tobytes(), xmp=xmp)).texts
    assert dict(found) == {"ImageDescription": "caption", "UserComment": "from exif", "Software": "Draw Things"}


LONG = INFO.replace("a café", "a café, " * 20_000)
GUID = b"7C9F2A6D5E0B4C318A1D2E3F40516273"


def extended(text: str, *, told: bytes = GUID, step: int = 60_000, leave_out: int | None = None) -> bytes:
    """A JPEG whose XMP is too long for a segment: the first packet names the second, which comes in pieces."""
    first = packet("", f' xmpNote:HasExtendedXMP="{told.decode()}"').encode()
    whole = packet(listed("exif:UserComment", text)).encode()
    pieces = [GUID + struct.pack(">II", len(whole), at) + whole[at : at + step] for at in range(0, len(whole), step)]
    pieces.reverse()  # no order is promised
    segments = [
        b"http://ns.adobe.com/xap/1.0/\0" + first,
        *(b"http://ns.adobe.com/xmp/extension/\0" + piece for at, piece in enumerate(pieces) if at != leave_out),
    ]
    plain = saved("JPEG")
    told_all = b"".join(b"\xff\xe1" + struct.pack(">H", len(one) + 2) + one for one in segments)
    return plain[:2] + told_all + plain[2:]


def test_xmp_that_is_longer_than_a_segment_is_put_together() -> None:
    assert dict(read_image_file(extended(LONG)).texts) == {"UserComment": LONG}


@pytest.mark.parametrize(
    "content",
    [extended(LONG, leave_out=1), extended(LONG, told=GUID[::-1]), extended("a" * (5 << 20))],
    ids=["a piece is missing", "of another packet", "too long"],
)
def test_xmp_of_which_not_all_is_there_says_nothing(content: bytes) -> None:
    assert dict(read_image_file(content).texts) == {}


@given(st.binary(max_size=80), st.lists(st.binary(max_size=60) | st.binary(max_size=20).map(GUID.__add__), max_size=4))
def test_pieces_of_any_kind_are_no_fault(first: bytes, pieces: list[bytes]) -> None:
    extended_packet(first, pieces)
    extended_packet(b'xmpNote:HasExtendedXMP="' + GUID + b'"', pieces)


def test_the_caption_of_iptc() -> None:
    caption = b"\x1c\x02\x78" + struct.pack(">H", len(INFO.encode())) + INFO.encode()
    block = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(caption)) + caption
    plain = saved("JPEG")
    content = plain[:2] + b"\xff\xed" + struct.pack(">H", len(block) + 2) + block + plain[2:]
    assert read_image_file(content).texts["Description"] == INFO


@pytest.mark.parametrize(
    "text",
    [
        "",
        packet("<dc:description>"),
        packet("</dc:description><dc:description"),
        packet(' exif:UserComment="'),
        packet(listed("dc:description", "")),
        packet(listed("dc:title", INFO)),
    ],
)
def test_what_is_broken_says_nothing(text: str) -> None:
    assert dict(read_xmp_texts(text.encode())) == {}


@given(
    st.binary(max_size=200), st.sampled_from(["<dc:description", "<rdf:li", "&#x", " exif:UserComment=", "<![CDATA["])
)
def test_no_packet_breaks_the_reader(noise: bytes, sign: str) -> None:
    read_xmp_texts(noise + sign.encode() + noise)


@pytest.mark.parametrize("piece", ["<dc:description", "<rdf:li ", "<", "&amp", " exif:UserComment="])
def test_no_packet_takes_more_time_than_its_length(piece: str) -> None:
    text = f"<dc:description>{piece * 200_000}</dc:description>".encode()
    before = time.process_time()
    read_xmp_texts(text)
    assert time.process_time() - before < 2.0


# --- Stealth pnginfo ---


def hidden(mark: str, text: str, size: tuple[int, int] = (61, 47)) -> Image.Image:
    """A picture with a text in the lowest bits of its alpha or its colours, column by column."""
    raw = gzip.compress(text.encode()) if mark.endswith("comp") else text.encode()
    data = mark.encode() + struct.pack(">I", len(raw) * 8) + raw
    bits = [byte >> place & 1 for byte in data for place in range(7, -1, -1)]
    in_alpha = "png" in mark
    image = Image.new("RGBA" if in_alpha else "RGB", size, (200, 120, 40, 254) if in_alpha else (200, 120, 40))
    step = 1 if in_alpha else 3
    for place in range(0, len(bits), step):
        column, row = divmod(place // step, size[1])
        pixel = list(image.getpixel((column, row)))  # type: ignore[arg-type]
        for offset, bit in enumerate(bits[place : place + step]):
            channel = 3 if in_alpha else offset
            pixel[channel] = pixel[channel] & 0xFE | bit
        image.putpixel((column, row), tuple(pixel))
    return image


# Nobody is asked for a file.
NOBODY: Any = None
MARKS = ["stealth_pnginfo", "stealth_pngcomp", "stealth_rgbinfo", "stealth_rgbcomp"]


@pytest.mark.parametrize("mark", MARKS)
def test_a_text_in_the_pixels(mark: str) -> None:
    for content in (saved("PNG", hidden(mark, INFO)), saved("WEBP", hidden(mark, INFO), lossless=True, exact=True)):
        assert dict(read_hidden_texts(content)) == {"parameters": INFO}


def test_the_texts_that_novelai_hides() -> None:
    said = {"Software": "NovelAI", "Comment": json.dumps({"prompt": "a boat", "uc": ""}), "Generation time": 4.0}
    found = read_hidden_texts(saved("PNG", hidden("stealth_pngcomp", json.dumps(said))))
    assert dict(found) == {"Software": "NovelAI", "Comment": said["Comment"]}


@pytest.mark.parametrize(("said", "prompt"), [({}, "hidden"), ({"parameters": "plain\nSteps: 2, Seed: 1"}, "plain")])
async def test_the_pixels_are_looked_at_only_where_nothing_else_speaks(said: dict[str, str], prompt: str) -> None:
    texts = PngImagePlugin.PngInfo()
    for name, text in (said | {"Software": "An editor"}).items():
        texts.add_text(name, text)
    content = saved("PNG", hidden("stealth_pngcomp", "hidden\nSteps: 3, Seed: 1, Size: 8x8"), pnginfo=texts)
    record = await fetch_record(NOBODY, NOBODY, GivenFile(name="x.png", content=content))
    assert read_recipe(record).prompt == prompt


@pytest.mark.parametrize(
    "content",
    [
        b"",
        saved("JPEG"),
        saved("PNG"),
        saved("PNG", Image.new("RGBA", (40, 1), (1, 1, 1, 1))),
        saved("PNG", hidden("stealth_pnginfo", "")),
        saved("PNG", hidden("stealth_pngcomp", INFO).crop((0, 0, 5, 47))),
        saved("PNG", hidden("stealth_pnginfo", INFO))[:-60],
        b"\x89PNG\r\n\x1a\n" + b"\0" * 40,
    ],
    ids=["empty", "jpeg", "plain", "small", "no text", "cut picture", "cut file", "rubbish"],
)
def test_pictures_that_hide_nothing_whole(content: bytes) -> None:
    assert dict(read_hidden_texts(content)) == {}


def test_a_picture_too_large_is_not_decoded() -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 7000, 7000, 8, 6, 0, 0, 0))
    before = time.process_time()
    content = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    assert dict(read_hidden_texts(content)) == {}
    assert time.process_time() - before < 1.0
