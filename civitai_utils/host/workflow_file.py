"""Where the command line's workflow, and what it has made, goes on the disk."""

from __future__ import annotations

import contextlib
from pathlib import Path

from ..disk.small_file import write_small
from ..errors import FolderNotWritable


def keep_workflow(text: str, output: Path | None) -> Path:
    """Write it where it was asked for, else into a new file; gives the path, or raises ``FolderNotWritable``."""
    # Half of a pair that some program cut apart has no bytes of its own, but JSON has an escape for it.
    content = text.encode("utf-8", errors="backslashreplace")
    try:
        if output is None:
            return _keep_anew(content, Path("workflow.json"))
        output.parent.mkdir(parents=True, exist_ok=True)
        _replace(output, content)
    except OSError as error:
        raise FolderNotWritable(f"The workflow could not be written ({error.strerror}).") from None
    return output


def _replace(output: Path, content: bytes) -> None:
    """What was there goes when the new workflow is whole on the disk, and not before."""
    if output.exists() and not output.is_file():
        # A pipe or a device takes bytes and nothing else.
        output.write_bytes(content)
        return
    write_small(output.resolve(), content)


def keep_beside(workflow: Path, name: str, content: bytes) -> Path:
    """Write a picture into a new file beside the workflow; gives the path, or raises ``FolderNotWritable``."""
    try:
        return _keep_anew(content, workflow.with_name(name))
    except OSError as error:
        raise FolderNotWritable(f"The picture {name} could not be written ({error.strerror}).") from None


def _keep_anew(content: bytes, wanted: Path) -> Path:
    """The first of x.json, x (2).json ... that does not exist: nobody's file is replaced unasked."""
    path, number = wanted, 1
    while True:
        try:
            file = path.open("xb")
        except FileExistsError:
            number += 1
            path = wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}")
            continue
        try:
            with file:
                file.write(content)
        except OSError:
            # The file is ours, and half of it is of no use to anybody.
            with contextlib.suppress(OSError):
                path.unlink()
            raise
        return path
