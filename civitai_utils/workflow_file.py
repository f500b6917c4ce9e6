"""Where the command line's workflow goes on the disk."""

from __future__ import annotations

from pathlib import Path

from .errors import FolderNotWritable


def keep_workflow(text: str, output: Path | None) -> Path:
    """Write it where it was asked for, else into a new file; gives the path, or raises ``FolderNotWritable``."""
    try:
        if output is None:
            return _keep_anew(text)
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise FolderNotWritable(f"The workflow could not be written ({error.strerror}).") from None
    return output


def _keep_anew(text: str) -> Path:
    """The first of workflow.json, workflow (2).json ... that does not exist: nobody's file is replaced unasked."""
    path, number = Path("workflow.json"), 1
    while True:
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError:
            number += 1
            path = Path(f"workflow ({number}).json")
        else:
            return path
