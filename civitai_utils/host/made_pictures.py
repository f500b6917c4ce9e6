"""The door to the pictures that ComfyUI has made: its own folders are read and nothing else.

Whatever a request names, the file read is a plain one below the folder of its type, links followed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from ..errors import ImageFileUnreadable, PictureUnknown
from ..made_picture import MadePicture
from ..pictures.image_file import MOST_BYTES
from ..said import say


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
            raise ImageFileUnreadable(say("The file is larger than {most} MB.", most=MOST_BYTES >> 20), field=field)
        return content
