"""The pictures that ComfyUI has made: read by the names it gives them, from its own folders and nowhere else.

ComfyUI names one by ``{filename, subfolder, type}``. Whatever those say, the file read is a plain one below the folder
of its type, links followed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import ImageFileUnreadable, InputError, PictureUnknown
from ..pictures.image_file import MOST_BYTES
from ..wire import read_object

FOLDERS = ("output", "temp", "input")
LONGEST_NAME = 255
LONGEST_SUBFOLDER = 1_000
_MOST_PARTS = 16
# What no component is anywhere: drives and streams (:), wildcards, and what Windows leaves out at an end.
_STRANGE = re.compile(r'[<>:"|?*/\\]|[. ]$')
# Windows' devices, whatever extension they have.
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class MadePicture:
    """A picture as ComfyUI names it; ``folder`` is its type, ``parts`` are the components of its subfolder."""

    filename: str
    parts: tuple[str, ...]
    folder: str

    @property
    def subfolder(self) -> str:
        """The components as ComfyUI takes them on every system."""
        return "/".join(self.parts)


def read_made_picture(value: object, *, field: str = "result") -> MadePicture:
    """The picture that an object of a request names; raises ``InputError``, whatever is wrong with it."""
    said = read_object(value) or {}
    filename, subfolder, folder = said.get("filename"), said.get("subfolder") or "", said.get("type")
    fault = InputError("This is no picture of ComfyUI: give its filename, subfolder and type.", field=field)
    if not isinstance(filename, str) or not isinstance(subfolder, str) or folder not in FOLDERS:
        raise fault
    if len(subfolder) > LONGEST_SUBFOLDER:
        raise fault
    # ComfyUI on Windows writes its subfolders with \, and takes both.
    parts = tuple(re.split(r"[/\\]", subfolder)) if subfolder else ()
    if len(parts) > _MOST_PARTS or not all(_is_component(part) for part in (*parts, filename)):
        raise fault
    return MadePicture(filename=filename, parts=parts, folder=folder)


class MadePictures:
    """``folders`` are the host's own functions, by the type of a picture; they are asked anew each time."""

    def __init__(self, folders: Mapping[str, Callable[[], str]]) -> None:
        self._folders = folders

    def read(self, picture: MadePicture, *, field: str = "result") -> bytes:
        """The bytes of the file; blocking.

        Raises ``PictureUnknown`` where no such file is below the folder, and ``ImageFileUnreadable`` with this
        ``field`` where it is larger than any image file that is read here.
        """
        gone = PictureUnknown("ComfyUI has no such picture (any more).")
        try:
            # Both with links followed: what leads out of the folder is no picture of it.
            root = Path(self._folders[picture.folder]()).resolve(strict=True)
            path = root.joinpath(*picture.parts, picture.filename).resolve(strict=True)
            if not path.is_relative_to(root) or not path.is_file():
                raise gone
            with path.open("rb") as stream:
                content = stream.read(MOST_BYTES + 1)
        except (OSError, RuntimeError, ValueError):  # RuntimeError: links in a circle, on Python before 3.13
            raise gone from None
        if len(content) > MOST_BYTES:
            raise ImageFileUnreadable(f"The file is larger than {MOST_BYTES >> 20} MB.", field=field)
        return content


def _is_component(name: str) -> bool:
    """Whether it is one name of a file or folder, on every system alike."""
    plain = bool(name) and len(name) <= LONGEST_NAME and name.isprintable()
    return plain and not _STRANGE.search(name) and not _DEVICE.match(name)
