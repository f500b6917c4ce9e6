"""What a batch is given, as text on a command line, in a file or in a form -> what each of it names.

A text is a number, an address, an AIR or generation data; else the path of an image file, of a folder of them, or of a
text file with any of these, one a line. Blocking: it reads the disk.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ...civitai_utils.errors import ImageFileUnreadable, InputError, ReferenceUnreadable, RemakeError
from ...civitai_utils.pictures.image_file import MOST_BYTES
from ...civitai_utils.references import GivenText, Reference
from ...civitai_utils.said import say
from ..reference import parse_reference

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".jfif", ".webp", ".avif", ".gif"})
# A text file names others that name others ...
_DEEPEST = 3
_MOST_TEXT = 16 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One thing that was given: ``source`` is how it was, ``named`` what it names, a file by its path; or the error
    why it names nothing. ``within`` is the list or folder that it stands in, as that was given."""

    source: str
    named: Reference | Path | RemakeError
    within: str | None = None


def read_given(sources: Iterable[str], standard_input: str | None = None) -> Iterator[Given]:
    """Each thing in its order; ``standard_input`` is what ``-`` stands for. What cannot be read is told, and the
    others follow."""
    for source in sources:
        text = standard_input or ""
        found = _read_lines(text, "-", Path(), 0) if source == "-" else _read(source, Path(), 0)
        yield from (one if one.source == source else replace(one, within=source) for one in found)


def _read(source: str, beside: Path, depth: int) -> Iterator[Given]:
    try:
        yield Given(source=source, named=parse_reference(source))
    except ReferenceUnreadable as error:
        # What names nothing on the site may be the path of a file.
        path = _path(source, beside)
        if path is None:
            yield Given(source=source, named=error)
        else:
            yield from _read_path(path, source, depth)
    except InputError as error:
        yield Given(source=source, named=error)


def _read_path(path: Path, source: str, depth: int) -> Iterator[Given]:
    try:
        if path.is_dir():
            found = sorted(one for one in path.rglob("*") if one.suffix.lower() in PICTURE_SUFFIXES and one.is_file())
            if not found:
                raise ReferenceUnreadable(say("There are no pictures in {folder}.", folder=path))
            yield from (Given(source=str(one), named=one) for one in found)
        elif path.suffix.lower() in PICTURE_SUFFIXES or _is_no_text(path):
            yield Given(source=source, named=path)
        elif depth >= _DEEPEST or path.stat().st_size > _MOST_TEXT:
            raise ReferenceUnreadable(say("{path} is no list of pictures.", path=path))
        else:
            text = path.read_bytes().decode("utf-8-sig", "replace")
            yield from _read_lines(text, source, path.parent, depth + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        lost = ImageFileUnreadable(say("{path} could not be read: {reason}.", path=path, reason=reason))
        yield Given(source=source, named=lost)
    except ReferenceUnreadable as error:
        yield Given(source=source, named=error)


def _read_lines(text: str, source: str, beside: Path, depth: int) -> Iterator[Given]:
    """The things of a list, one a line, ``#`` before what is none; or the one picture whose data the whole text is."""
    whole = _whole(text)
    if whole is not None:
        yield Given(source=source, named=whole)
        return
    for line in text.splitlines():
        said = line.strip().strip("\ufeff")
        if said and not said.startswith("#"):
            yield from _read(said, beside, depth)


def _whole(text: str) -> GivenText | None:
    try:
        found = parse_reference(text)
    except InputError:
        return None
    return found if isinstance(found, GivenText) else None


def _path(source: str, beside: Path) -> Path | None:
    """The file or folder of this name; those of a list stand beside it."""
    plain = source.strip().strip('"')
    for path in (beside / plain, Path(plain)):
        try:
            if path.exists():
                return path
        except (OSError, ValueError):
            # Too long for a path, or with signs that no path has.
            return None
    return None


def _is_no_text(path: Path) -> bool:
    """Whether a file is rather a picture under another name: no text has a zero byte at its front."""
    with path.open("rb") as stream:
        return b"\0" in stream.read(1024)


def read_picture_file(path: Path) -> bytes:
    """The bytes of an image file; raises ``ImageFileUnreadable``."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ImageFileUnreadable(say("{path} is larger than {most} MB.", path=path, most=MOST_BYTES >> 20))
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ImageFileUnreadable(say("{path} could not be read: {reason}.", path=path, reason=reason)) from None
