"""The rooms and their doors: imports run down one ladder; only the named files touch network, disk, host and screen."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# Room -> the rooms it may use. A room is a folder; at the roots of the pack and of pipeline/, where a file is a stage
# or a door, it is the file. Everyone speaks the vocabulary; a room that is not named here may not exist.
VOCABULARY = {"civitai_utils", "civitai_utils/errors"}
SITE, DISK, LIBRARY = "civitai_utils/site", "civitai_utils/disk", "civitai_utils/library"
DOWNLOAD, HOST, PICTURES = "civitai_utils/download", "civitai_utils/host", "civitai_utils/pictures"
RECENT, BATCH = "civitai_utils/recent", "civitai_utils/batch"
STAGES = {
    f"pipeline/{name}.py"
    for name in "reference fetch_metadata choices recipe resolve_models files generate_workflow look_up".split()
} | {"pipeline/authors_workflow.py"}
LADDER: dict[str, set[str]] = {
    # The host's side: one entry, one door, and the queue.
    "__init__.py": {"civitai_routes.py", "civitai_nodes"},
    # The pack's own nodes: torch is known here alone, and only when one runs.
    "civitai_nodes": {"pipeline/webui"},
    # It hands the library and the queue what tells a file by its header: neither door knows the pipeline.
    "civitai_routes.py": {
        "pipeline/routes", "pipeline/models", "pipeline/recognise", "civitai_download.py",
        BATCH, DOWNLOAD, HOST, LIBRARY, RECENT, SITE,
    },
    "civitai_download.py": {DOWNLOAD, SITE},
    # Two launchers of the same stages: over HTTP and on a terminal (docs/decisions/0002, 0010).
    "pipeline/reproduce.py": {"pipeline/command_line"},
    "pipeline/command_line": {
        "civitai_download.py", "pipeline/batch", "pipeline/cluster", "pipeline/gallery", "pipeline/models",
        "pipeline/nodes", "pipeline/recognise",
        "pipeline/spoken", "pipeline/words", "pipeline/workflow", BATCH, DISK, DOWNLOAD, HOST, LIBRARY, PICTURES,
        SITE, *STAGES,
    },
    "pipeline/routes": {
        "civitai_download.py", "pipeline/batch", "pipeline/compare", "pipeline/gallery", "pipeline/models",
        "pipeline/nodes", "pipeline/spoken", "pipeline/workflow",
        BATCH, DOWNLOAD, HOST, LIBRARY, PICTURES, RECENT, SITE,
        *STAGES - {"pipeline/fetch_metadata.py", "pipeline/choices.py", "pipeline/recipe.py"},
    },
    # A third one: many pictures, each step written down before it is taken. What is shown of it, its callers do.
    "pipeline/batch": {
        "pipeline/compare", "pipeline/gallery", "pipeline/models", "pipeline/nodes", "pipeline/spoken",
        "pipeline/workflow", BATCH, DISK, HOST, LIBRARY, PICTURES, SITE,
        *STAGES - {"pipeline/look_up.py", "pipeline/authors_workflow.py"},
    },
    # The same on many ComfyUIs: it renders for a batch, which calls it only where there is more than one.
    "pipeline/cluster": {"pipeline/batch", DISK, HOST},
    # The stages, last to first; each uses its wing.
    "pipeline/look_up.py": {
        "pipeline/fetch_metadata.py", "pipeline/choices.py", "pipeline/recipe.py", "pipeline/spoken",
        "pipeline/ports.py", SITE,
    },
    "pipeline/generate_workflow.py": {"pipeline/workflow", "pipeline/families"},
    # The author's own graph instead of ours: told apart from it, and named by what is here.
    "pipeline/authors_workflow.py": {
        "pipeline/authors", "pipeline/reading/comfy", "pipeline/words", "pipeline/workflow", "pipeline/ports.py",
    },
    "pipeline/files.py": {"pipeline/models", "pipeline/families", "pipeline/ports.py"},
    "pipeline/resolve_models.py": {"pipeline/models", "pipeline/words", "pipeline/ports.py", SITE},
    "pipeline/recipe.py": {"pipeline/reading", "pipeline/reading/comfy", "pipeline/reading/merge", "pipeline/words"},
    "pipeline/choices.py": {"pipeline/given", "pipeline/models", "pipeline/ports.py", SITE},
    "pipeline/fetch_metadata.py": {"pipeline/given", "pipeline/ports.py", PICTURES},
    "pipeline/reference.py": {"pipeline/given"},
    # Their wings. No wing uses a stage; reading knows nothing of models and workflow, workflow nothing of models.
    "pipeline/spoken": {
        "pipeline/authors", "pipeline/families", "pipeline/models", "pipeline/nodes", "pipeline/words",
        "pipeline/workflow", "pipeline/ports.py", LIBRARY, RECENT, SITE,
    },
    "pipeline/compare": {PICTURES},
    # What a batch has made, as a page and as tables: its words are those of the comparison and of the grade.
    "pipeline/gallery": {"pipeline/compare", "pipeline/workflow", BATCH, DISK},
    "pipeline/workflow": {
        "pipeline/families", "pipeline/nodes", "pipeline/webui", "pipeline/words", "pipeline/sampler_map.py",
    },
    # A1111's numbers: which schedule a sampler has by itself is said in the map of samplers.
    "pipeline/webui": {"pipeline/words", "pipeline/sampler_map.py"},
    # Which pack brings a loader of quantised files is said once, for our graphs and for those of authors.
    "pipeline/authors": {
        "pipeline/nodes", "pipeline/reading/comfy", "pipeline/reading/comfy/packs", "pipeline/words",
        "pipeline/workflow",
    },
    "pipeline/models": {
        "pipeline/families", "pipeline/recognise", "pipeline/words", "pipeline/ports.py", DISK, DOWNLOAD, LIBRARY, SITE,
    },
    "pipeline/reading": {"pipeline/reading/comfy", "pipeline/reading/formats", "pipeline/reading/meta"},
    "pipeline/reading/merge": {"pipeline/words", "pipeline/sampler_map.py"},
    "pipeline/reading/comfy": {"pipeline/reading/comfy/packs", "pipeline/words"},
    "pipeline/reading/comfy/packs": set(),
    "pipeline/reading/meta": {"pipeline/words"},
    "pipeline/reading/formats": {"pipeline/words"},
    "pipeline/given": set(),
    "pipeline/families": set(),
    # What is known of ComfyUI's nodes, and the check of a graph over their definitions.
    "pipeline/nodes": set(),
    # What a file's own header says: it names families and variants by their names, and a test holds both together.
    "pipeline/recognise": set(),
    # What stages and wings alike speak: the words of programs, and what is asked of the world.
    "pipeline/sampler_map.py": {"pipeline/words"},
    "pipeline/words": set(),
    "pipeline/ports.py": {LIBRARY, SITE},
    # The doors to the world.
    DOWNLOAD: {DISK, LIBRARY, SITE},
    LIBRARY: {DISK},
    SITE: {PICTURES},
    HOST: {DISK, PICTURES},
    RECENT: {DISK},
    BATCH: {DISK},
    PICTURES: set(),
    DISK: set(),
}  # fmt: skip

LAUNCHERS = (
    "pipeline/reproduce.py",
    "pipeline/command_line/",
    "pipeline/routes/",
    "pipeline/batch/",
    "pipeline/cluster/",
)
HOST_FILES = {"civitai_routes.py", "__init__.py"}
NODES = "civitai_nodes/"
CONNECTING = (
    "civitai_utils/site/civitai_client.py",
    "civitai_utils/site/picture_client.py",
    "civitai_utils/site/http_session.py",
    "civitai_utils/site/hub_client.py",
    "civitai_utils/host/comfyui_client.py",
    "civitai_utils/host/route_answers.py",
    "civitai_utils/host/incoming_file.py",
    "civitai_utils/host/route_owners.py",
    "civitai_utils/host/while_wanted.py",
    "civitai_utils/download/transfer.py",
    "civitai_utils/download/download_source.py",
    "civitai_utils/download/first_bytes.py",
    "civitai_download.py",
    "civitai_routes.py",
    "pipeline/routes/",
)
FORBIDDEN_NAMES = {"utils", "manager", "helper", "helpers", "data", "info", "process", "util", "misc", "common"}
# More lines than the first are a question, answered here by why the file is one subject; than the second, a fault.
QUESTION, FAULT = 350, 500
ANSWERS: dict[str, str] = {}


def sources() -> list[Path]:
    own = [ROOT / "__init__.py", ROOT / "civitai_routes.py", ROOT / "civitai_download.py"]
    folders = ("civitai_nodes", "civitai_utils", "pipeline")
    return own + [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def room_of(name: str) -> str:
    """The room a file belongs to."""
    folder = name.rpartition("/")[0]
    return name if folder in {"", "pipeline"} else folder


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """(imported module or the path of our file, whether it is ours)."""
    here = place(path).split("/")[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name.split(".")[0], False) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield (node.module or "").split(".")[0], False
        elif isinstance(node, ast.ImportFrom):
            base = [*here[: len(here) - node.level + 1], *(node.module.split(".") if node.module else ())]
            yield from ((file_of(base, alias.name), True) for alias in node.names)


def file_of(base: list[str], name: str) -> str:
    """The file that ``from base import name`` reads: a module of that name, else base itself, a file or a folder."""
    tried = (Path(*base, f"{name}.py"), Path(*base, name, "__init__.py"), Path(*base).with_suffix(".py"))
    found = next((path for path in tried if base and (ROOT / path).is_file()), Path(*base, "__init__.py"))
    return found.as_posix()


def calls(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Name):
                yield function.id
            elif isinstance(function, ast.Attribute):
                yield function.attr


def used_rooms() -> dict[str, set[str]]:
    """Room -> the other rooms its files import from, the vocabulary left out."""
    used: dict[str, set[str]] = {}
    for path in sources():
        room = room_of(place(path))
        targets = {room_of(name) for name, ours in imports(path) if ours}
        used.setdefault(room, set()).update(targets - {room} - VOCABULARY)
    return used


@pytest.mark.parametrize("path", sources(), ids=place)
def test_imports_run_down_the_ladder(path: Path) -> None:
    room = room_of(place(path))
    allowed = VOCABULARY | LADDER.get(room, set()) | {room}
    for name, ours in imports(path):
        if ours:
            assert room_of(name) in allowed, f"{room} must not use {name}"
        else:
            assert name not in {"pipeline", "civitai_utils"}, f"{place(path)}: inside the pack imports are relative"
            assert name != "civitai_remake"


def test_the_ladder_names_every_room_and_every_way_and_leads_down() -> None:
    used = used_rooms()
    files_that_are_rooms = {name for name in used if name.endswith("__init__.py") and name != "__init__.py"}
    assert set(used) - VOCABULARY - files_that_are_rooms == set(LADDER)
    unused = {room: sorted(ways - used[room]) for room, ways in LADDER.items() if ways - used[room]}
    assert unused == {}, "a way that nobody goes is no way"
    list(TopologicalSorter(LADDER).static_order())  # raises where rooms lead around in a circle
    wings = {room for room in LADDER if room.startswith("pipeline/") and not room.endswith(".py")}
    for wing in wings - {"pipeline/routes", "pipeline/command_line", "pipeline/batch", "pipeline/cluster"}:
        assert not LADDER[wing] & STAGES, f"the wing {wing} must not use a stage"


def test_no_file_imports_in_a_circle() -> None:
    graph = {place(path): {name for name, ours in imports(path) if ours} - {place(path)} for path in sources()}
    list(TopologicalSorter(graph).static_order())


@pytest.mark.parametrize("path", sources(), ids=place)
def test_only_the_doors_know_host_network_and_screen(path: Path) -> None:
    name = place(path)
    text = path.read_text(encoding="utf-8")
    outside = {module for module, ours in imports(path) if not ours}
    if name not in HOST_FILES and not name.startswith(NODES):
        assert not outside & {"server", "folder_paths", "comfy", "nodes", "execution"}
        assert "PromptServer" not in text
    if name.startswith(NODES):
        assert not outside & {"server", "folder_paths", "nodes", "execution"}
    else:
        assert "torch" not in outside
    if not name.startswith(CONNECTING):
        assert not outside & {"aiohttp", "socket", "requests", "http", "ssl", "urllib3"}
    if name.startswith("pipeline/") and not name.startswith(LAUNCHERS):
        assert not set(calls(path)) & {"open", "print", "write_text", "write_bytes", "read_text", "read_bytes", "mkdir"}
        assert not outside & {"random", "secrets", "time", "datetime", "shutil", "subprocess", "tqdm"}
    assert "sys.path" not in text
    assert not set(calls(path)) & {"eval", "exec", "system", "popen", "Popen"}


@pytest.mark.parametrize("path", sources(), ids=place)
def test_rooms_are_small_and_plainly_named(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= FAULT, f"{lines} lines"
    assert lines <= QUESTION or place(path) in ANSWERS, f"{lines} lines: which two subjects are in it?"
    assert path.stem not in FORBIDDEN_NAMES


def test_every_room_travels_with_the_package() -> None:
    """setuptools is told each package by name (docs/decisions/0001); a forgotten one breaks the installed command."""
    listed = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    rooms = {path.parent.relative_to(ROOT) for path in sources()} - {Path()}
    assert not [room for room in rooms if f'"civitai_remake.{".".join(room.parts)}"' not in listed]


def test_the_tests_stand_as_the_rooms_do() -> None:
    wings = {room.rpartition("/")[2] for room in LADDER if not room.endswith(".py")} | {"reading"}
    beside = {"dev", "given"}  # the launcher's own tests; the stages' stand with the wing they use
    folders = {path.name for top in ("unit", "adapters") for path in (ROOT / "tests" / top).iterdir() if path.is_dir()}
    assert folders - wings - beside - {"__pycache__"} == set()
