"""Pictures by the names ComfyUI gives them: from its own folders, and nothing else whatever the names say."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.errors import ImageFileUnreadable, InputError, PictureUnknown, RemakeError
from civitai_remake.civitai_utils.host.made_pictures import MadePictures
from civitai_remake.civitai_utils.made_picture import MadePicture, read_made_picture
from hypothesis import given, settings
from hypothesis import strategies as st


@pytest.fixture
def made(tmp_path: Path) -> MadePictures:
    for name in ("output", "temp", "input", "secret"):
        (tmp_path / name / "sub").mkdir(parents=True)
    (tmp_path / "output/a.png").write_bytes(b"a")
    (tmp_path / "output/sub/b c.png").write_bytes(b"b")
    (tmp_path / "temp/a.png").write_bytes(b"t")
    (tmp_path / "secret/key.png").write_bytes(b"secret")
    (tmp_path / "key.png").write_bytes(b"secret")
    return MadePictures({name: lambda name=name: str(tmp_path / name) for name in ("output", "temp", "input")})


def read(made: MadePictures, **named: Any) -> bytes:
    return made.read(read_made_picture({"type": "output", **named}))


def test_a_picture_is_read_by_its_name_subfolder_and_type(made: MadePictures) -> None:
    assert read(made, filename="a.png") == b"a"
    assert read(made, filename="a.png", subfolder="", type="temp") == b"t"
    assert read(made, filename="b c.png", subfolder="sub") == b"b"
    assert read_made_picture({"filename": "a", "subfolder": "x\\y", "type": "temp"}).subfolder == "x/y"


LEADING_OUT = [
    "..", ".", "", "../key.png", "..\\key.png", "sub/../../key.png", "/etc/passwd", "C:\\key.png", "C:key.png", "c:",
    "\\\\host\\share\\key.png", "//host/share", "key.png/", "key.png\x00.png", "a.png:stream", "a.png ", "a.png.",
    "...", ".. ", " ..", "..;", "nul", "NUL.png", "con.png", "com1.png", "lpt¹.png", "conin$", "a\n.png", "\u202ea.png",
    "a*.png", "a?.png", "<a>.png", "~", "~/key.png", "%2e%2e", "%2e%2e%2fkey.png", "..%2fkey.png", "..%5ckey.png",
    "%252e%252e%252fkey.png", "\uff0e\uff0e", "\u2025", "..\u2215key.png", "..\uff0fkey.png", "..\uff3ckey.png",
    "\u00a5key.png", "file:///etc/passwd", "x" * 300,
]  # fmt: skip


@pytest.mark.parametrize("name", LEADING_OUT)
def test_no_name_leads_out(made: MadePictures, name: str) -> None:
    for named in (
        {"filename": name},
        {"filename": "key.png", "subfolder": name or ".."},
        {"filename": "key.png", "subfolder": f"sub/{name}/.."},
        {"filename": name, "subfolder": "sub"},
    ):
        with pytest.raises((InputError, PictureUnknown)):
            read(made, **named)


@settings(deadline=None)
@given(st.text(alphabet="./\\%2efck:key.png\x00~ sub", max_size=40), st.text(alphabet="./\\: sub~", max_size=40))
def test_whatever_the_names_it_is_a_file_below_the_folder(tmp_path_factory: Any, filename: str, subfolder: str) -> None:
    root = tmp_path_factory.getbasetemp() / "made"
    (root / "output/sub").mkdir(parents=True, exist_ok=True)
    (root / "key.png").write_bytes(b"secret")
    (root / "output/key.png").write_bytes(b"mine")
    (root / "output/sub/key.png").write_bytes(b"mine")
    pictures = MadePictures({"output": lambda: str(root / "output")})
    with contextlib.suppress(RemakeError):
        assert read(pictures, filename=filename, subfolder=subfolder) == b"mine"


@pytest.mark.parametrize(
    "value",
    [
        None, "a.png", [], 5, {}, {"filename": "a.png"}, {"filename": "a.png", "type": "models"},
        {"filename": "a.png", "type": ["output"]}, {"filename": 5, "type": "output"},
        {"filename": "a.png", "type": "output", "subfolder": ["sub"]},
        {"filename": "a.png", "type": "output", "subfolder": "a/" * 50 + "a"},
        {"filename": "a.png", "type": "output", "subfolder": "a" * 2000},
        {"filename": "a.png", "type": "output", "subfolder": "sub/"},
        {"filename": "a.png", "type": "output", "subfolder": "/sub"},
    ],
)  # fmt: skip
def test_what_names_no_picture_is_refused_and_named(value: Any) -> None:
    with pytest.raises(InputError) as caught:
        read_made_picture(value)
    assert caught.value.field == "result"


def test_what_is_gone_or_no_file_is_unknown(made: MadePictures, tmp_path: Path) -> None:
    for filename in ("gone.png", "sub"):
        with pytest.raises(PictureUnknown):
            read(made, filename=filename)
    (tmp_path / "input/sub").rmdir()
    (tmp_path / "input").rmdir()
    with pytest.raises(PictureUnknown):
        read(made, filename="a.png", type="input")


@pytest.mark.skipif(os.name == "nt", reason="links want rights on Windows")
def test_a_link_that_leads_out_is_not_followed_and_a_moved_folder_is(made: MadePictures, tmp_path: Path) -> None:
    (tmp_path / "output/out.png").symlink_to(tmp_path / "secret/key.png")
    (tmp_path / "output/far").symlink_to(tmp_path / "secret")
    (tmp_path / "output/round.png").symlink_to(tmp_path / "output/round.png")
    (tmp_path / "output/near.png").symlink_to(tmp_path / "output/a.png")
    for named in ({"filename": "out.png"}, {"filename": "key.png", "subfolder": "far"}, {"filename": "round.png"}):
        with pytest.raises(PictureUnknown):
            read(made, **named)
    assert read(made, filename="near.png") == b"a"
    (tmp_path / "link").symlink_to(tmp_path / "output")
    assert MadePictures({"output": lambda: str(tmp_path / "link")}).read(
        MadePicture(filename="a.png", parts=(), folder="output")
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has none")
def test_what_would_never_end_is_not_opened(made: MadePictures, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "output/pipe.png")
    with pytest.raises(PictureUnknown):
        read(made, filename="pipe.png")


def test_a_file_too_large_is_told(made: MadePictures, tmp_path: Path) -> None:
    with (tmp_path / "output/large.png").open("wb") as stream:
        stream.truncate((64 << 20) + 1)
    with pytest.raises(ImageFileUnreadable) as caught:
        read(made, filename="large.png")
    assert caught.value.field == "result"
