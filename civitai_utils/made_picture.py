"""A picture that ComfyUI has made, as ComfyUI itself names it; pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .errors import InputError
from .wire import read_object

# The types of ComfyUI's pictures: each has a folder of its own.
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

    def as_json(self) -> dict[str, str]:
        """The form that ComfyUI gives and takes."""
        return {"filename": self.filename, "subfolder": self.subfolder, "type": self.folder}


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
    if len(parts) > _MOST_PARTS or not all(is_component(part) for part in (*parts, filename)):
        raise fault
    return MadePicture(filename=filename, parts=parts, folder=folder)


def is_component(name: str) -> bool:
    """Whether it is one name of a file or folder, on every system alike."""
    plain = bool(name) and len(name) <= LONGEST_NAME and name.isprintable()
    return plain and not _STRANGE.search(name) and not _DEVICE.match(name)
