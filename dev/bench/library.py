"""How long a look at large model folders takes on a drive that needs a millisecond for each question: the walk alone,
and a plan of twenty models, the first time, later, and after one file has come."""

from __future__ import annotations

import json
import os
import shutil
import struct
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

_COUNTS = (1_000, 8_000, 50_000)
_IN_A_FOLDER = 100
_MODELS = 20
_STAT_SECONDS = 0.001
_LONG_AGO = 1_600_000_000


def run(rounds: int) -> int:
    """Measure libraries of 1,000, 8,000 and 50,000 LoRAs in folders of a hundred; print a table."""
    print(
        "| files | folders | what | first, s | later, s | after one more file, s | questions of 1 ms: first / later |"
    )
    print("|---|---|---|---|---|---|---|")
    for count in _COUNTS:
        root = Path(tempfile.mkdtemp(prefix="civitai-remake-library-"))
        try:
            folders = _fill(root / "loras", count)
            for what in ("walk", "plan of 20 models"):
                found = sorted(_measure(root, what, number) for number in range(rounds))[rounds // 2]
                first, later, changed, asked, again = found
                numbers = f"{first:.2f} | {later:.3f} | {changed:.3f} | {asked} / {again}"
                print(f"| {count:,} | {folders} | {what} | {numbers} |", flush=True)
        finally:
            shutil.rmtree(root)
    return 0


def _fill(root: Path, count: int) -> int:
    folders = -(-count // _IN_A_FOLDER)
    for number in range(count):
        folder = root / f"style {number % folders}"
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"lora {number}.safetensors"
        path.write_bytes(_weights(1000 + number))
        os.utime(path, (_LONG_AGO, _LONG_AGO))
    for where, _, _ in os.walk(root):
        os.utime(where, (_LONG_AGO, _LONG_AGO))
    return folders


def _weights(length: int) -> bytes:
    header = json.dumps({"w": {"dtype": "U8", "shape": [length], "data_offsets": [0, length]}}).encode()
    return struct.pack("<Q", len(header)) + header + b"x" * length


def _measure(root: Path, what: str, number: int) -> tuple[float, float, float, int, int]:
    from civitai_remake.civitai_utils.kinds import ModelKind
    from civitai_remake.civitai_utils.library.folder_walk import Disk, FolderWalk
    from civitai_remake.civitai_utils.library.model_library import ModelLibrary
    from civitai_remake.civitai_utils.model_files import ModelFile, Resolution, Resolved, Unresolved
    from civitai_remake.civitai_utils.values import ResourceMention
    from civitai_remake.pipeline.files import plan_files

    asked = _Questions()

    class SlowDisk(Disk):
        def state(self, path: str) -> os.stat_result:
            asked.ask()
            return super().state(path)

        def entry_state(self, entry: os.DirEntry[str]) -> os.stat_result:
            asked.ask()
            return super().entry_state(entry)

    lora = ModelKind.LORA
    wanted: list[Resolution] = []
    for one in range(_MODELS):
        # By name, renamed, not here at all, and known by a hash alone, a quarter each.
        name = f"lora {one}.safetensors" if one % 4 == 0 else f"published {one}.safetensors"
        length = len(_weights(1000 + one)) if one % 4 < 2 else 77_777_777
        digest = f"{one + 1:064X}"
        mention = ResourceMention(kind=lora, hashes=(digest[-12:],))
        promised = ModelFile(
            version_id=one + 1, file_id=1, name=name, kind=lora, size_kb=length / 1024, hashes={"SHA256": digest}
        )
        lost = Unresolved(mention=mention, code="not_on_site", reason="")
        wanted.append(lost if one % 4 == 3 else Resolved(mention=mention, file=promised, found_by="version id"))

    work: Callable[[], object]
    if what == "walk":
        walk = FolderWalk(SlowDisk())
        work = lambda: walk.files_below(str(root / "loras"))  # noqa: E731
    else:
        library = ModelLibrary(_ListsAsComfyUI(root, asked), disk=SlowDisk())
        work = lambda: plan_files(wanted, library.snapshot())  # noqa: E731
    first, count = _timed(work, asked)
    later, again = _timed(work, asked)
    (root / "loras" / "style 0" / f"new {what} {number}.safetensors").write_bytes(_weights(5))
    changed, _ = _timed(work, asked)
    return first, later, changed, count, again


class _Questions:
    """Each question takes its time, as on a network drive; side by side as well."""

    def __init__(self) -> None:
        self.count = 0
        self._lock = threading.Lock()

    def ask(self) -> None:
        with self._lock:
            self.count += 1
        time.sleep(_STAT_SECONDS)


class _ListsAsComfyUI:
    """ComfyUI's own list of the LoRAs: read by a walk, kept as long as no folder's time changes."""

    def __init__(self, root: Path, asked: _Questions) -> None:
        self._root = root
        self._asked = asked
        self._times: dict[str, float] = {}
        self._names: list[str] = []

    def folders(self, name: str) -> list[Path]:
        return [self._root / name] if name == "loras" else []

    def listed(self, name: str) -> list[str]:
        if name != "loras":
            return []
        if not self._times or any(self._time(folder) != then for folder, then in self._times.items()):
            self._read()
        return list(self._names)

    def full_path(self, name: str, listed: str) -> Path | None:
        self._asked.ask()
        path = self._root / name / listed
        return path if path.is_file() else None

    def _time(self, folder: str) -> float:
        self._asked.ask()
        return Path(folder).stat().st_mtime

    def _read(self) -> None:
        top = self._root / "loras"
        self._times, self._names = {str(top): self._time(str(top))}, []
        for where, folders, files in os.walk(top, followlinks=True):
            self._names += [os.path.relpath(Path(where, file), top) for file in files]
            self._times |= {path: self._time(path) for folder in folders for path in (str(Path(where, folder)),)}
        self._names.sort()


def _timed(work: Callable[[], object], asked: _Questions) -> tuple[float, int]:
    asked.count = 0
    begun = time.monotonic()
    work()
    return time.monotonic() - begun, asked.count
