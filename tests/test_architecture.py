"""The rooms and their doors: imports run one way, and only the named files touch network, disk, host and screen."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
# From the top down; a file may import only from its own level or below.
LEVELS = {"__init__": 4, "civitai_routes": 3, "civitai_download": 2, "pipeline": 1, "civitai_utils": 0}
# The command line is a launcher that happens to live beside the stages (docs/decisions/0002).
LAUNCHERS = {"pipeline/reproduce.py": 4}
HOST_FILES = {"civitai_routes.py", "__init__.py"}
CONNECTING = {
    "civitai_utils/site/civitai_client.py",
    "civitai_utils/site/picture_client.py",
    "civitai_utils/site/http_session.py",
    "civitai_utils/host/comfyui_client.py",
    "civitai_utils/host/route_answers.py",
    "civitai_utils/host/incoming_file.py",
    "civitai_utils/download/transfer.py",
    "civitai_utils/download/download_source.py",
    "civitai_download.py",
    "civitai_routes.py",
}
# Vocabulary of the network (addresses, error types) that opens nothing.
NAMES_ONLY = {"yarl"}
FORBIDDEN_NAMES = {"utils", "manager", "helper", "helpers", "data", "info", "process", "util"}


def sources() -> list[Path]:
    own = [ROOT / "__init__.py", ROOT / "civitai_routes.py", ROOT / "civitai_download.py"]
    return own + sorted((ROOT / "civitai_utils").rglob("*.py")) + sorted((ROOT / "pipeline").rglob("*.py"))


def place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def level_of(name: str) -> int:
    return LAUNCHERS.get(name, LEVELS[name.split("/", maxsplit=1)[0].removesuffix(".py")])


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """(imported module or file, whether it is ours); a relative import is resolved to its top-level room."""
    here = place(path).split("/")[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name.split(".")[0], False) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if not node.level:
                yield (node.module or "").split(".")[0], False
                continue
            base = here[: len(here) - node.level + 1]
            parts = [*base, *(node.module or "").split(".")] if node.module else base
            rooms = [parts[0]] if parts and parts[0] else [alias.name for alias in node.names]
            yield from ((room, True) for room in rooms)


def calls(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Name):
                yield function.id
            elif isinstance(function, ast.Attribute):
                yield function.attr


@pytest.mark.parametrize("path", sources(), ids=place)
def test_imports_run_one_way(path: Path) -> None:
    for room, ours in imports(path):
        if ours:
            assert level_of(room) <= level_of(place(path)), f"{place(path)} must not import {room}"
        else:
            assert room not in LEVELS, f"{place(path)}: inside the pack imports are relative"
            assert room != "civitai_remake"


@pytest.mark.parametrize("path", sources(), ids=place)
def test_only_the_doors_know_host_network_and_screen(path: Path) -> None:
    name = place(path)
    text = path.read_text(encoding="utf-8")
    outside = {room for room, ours in imports(path) if not ours}
    if name not in HOST_FILES:
        assert not outside & {"server", "folder_paths", "comfy", "nodes", "execution"}
        assert "PromptServer" not in text
    if name not in CONNECTING:
        assert not outside & {"aiohttp", "socket", "requests", "http", "ssl", "urllib3"}
    if name.startswith("pipeline/") and name not in LAUNCHERS:
        assert not set(calls(path)) & {"open", "print", "write_text", "write_bytes", "read_text", "read_bytes", "mkdir"}
        assert not outside & {"random", "secrets", "time", "datetime", "shutil", "subprocess", "tqdm"}
    assert "sys.path" not in text
    assert not set(calls(path)) & {"eval", "exec", "system", "popen", "Popen"}


@pytest.mark.parametrize("path", sources(), ids=place)
def test_rooms_are_small_and_plainly_named(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    # More than 350 lines are a question, more than 500 a fault; errors.py is one closed table.
    assert lines <= (600 if path.name == "errors.py" else 500), lines
    assert path.stem not in FORBIDDEN_NAMES


def test_every_room_travels_with_the_package() -> None:
    """setuptools is told each package by name (docs/decisions/0001); a forgotten one breaks the installed command."""
    listed = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    rooms = {path.parent.relative_to(ROOT) for path in sources()} - {Path()}
    assert not [room for room in rooms if f'"civitai_remake.{".".join(room.parts)}"' not in listed]
