"""A real ComfyUI, started with folders of its own: its user's models, settings and packs stay out of it."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path

from kept import Unavailable

_INTERPRETERS = (
    "venv/bin/python",
    ".venv/bin/python",
    "venv/Scripts/python.exe",
    ".venv/Scripts/python.exe",
    "../python_embeded/python.exe",
)


def command_of(
    folder: Path, python: str | None, base: Path, port: int, packs: Mapping[str, Path], *, on_card: bool = False
) -> list[object]:
    """Make the base folder, with these packs in it by their names, and say how to start the ComfyUI of a folder in it:
    on the processor, or ``on_card`` with models loaded whole.

    Unavailable where there is none, or its interpreter is not found.
    """
    folder = folder.absolute()
    if not (folder / "main.py").is_file():
        raise Unavailable(f"there is no ComfyUI in {folder}")
    # A path is the user's own and counts from where they stand; a venv's link must not be followed.
    given = str(Path(python).absolute()) if python and Path(python).is_file() else python
    found = given or next((str(folder / name) for name in _INTERPRETERS if (folder / name).is_file()), None)
    if found is None:
        raise Unavailable("the interpreter of that ComfyUI was not found; give it with --python")
    for name in ("custom_nodes", "models", "input", "output", "temp", "user"):
        (base / name).mkdir(parents=True, exist_ok=True)
    for name, pack in packs.items():
        _link(base / "custom_nodes" / name, pack)
    command: list[object] = [found, folder / "main.py", "--port", port, "--base-directory", base]
    if not on_card:
        command.append("--cpu")
    elif "--disable-dynamic-vram" in (folder / "comfy" / "cli_args.py").read_text(encoding="utf-8"):
        command.append("--disable-dynamic-vram")
    # Where ComfyUI has a database, it would lie in its own folder.
    if "--database-url" in (folder / "comfy" / "cli_args.py").read_text(encoding="utf-8"):
        command += ["--database-url", "sqlite:///:memory:"]
    return command


def _link(link: Path, target: Path) -> None:
    try:
        link.symlink_to(target, target_is_directory=True)
    except OSError:
        subprocess.run(["cmd", "/c", "mklink", "/J", str(link), str(target)], check=True, capture_output=True)
