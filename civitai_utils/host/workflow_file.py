"""Where the command line's workflow goes on the disk."""

from __future__ import annotations

import contextlib
import secrets
from pathlib import Path

from ..errors import FolderNotWritable


def keep_workflow(text: str, output: Path | None) -> Path:
    """Write it where it was asked for, else into a new file; gives the path, or raises ``FolderNotWritable``."""
    # Half of a pair that some program cut apart has no bytes of its own, but JSON has an escape for it.
    content = text.encode("utf-8", errors="backslashreplace")
    try:
        if output is None:
            return _keep_anew(content)
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
    target = output.resolve()
    part = target.with_name(f"civitai-remake-{secrets.token_hex(4)}.part")
    try:
        part.write_bytes(content)
        part.replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def _keep_anew(content: bytes) -> Path:
    """The first of workflow.json, workflow (2).json ... that does not exist: nobody's file is replaced unasked."""
    path, number = Path("workflow.json"), 1
    while True:
        try:
            with path.open("xb") as file:
                file.write(content)
        except FileExistsError:
            number += 1
            path = Path(f"workflow ({number}).json")
        else:
            return path
