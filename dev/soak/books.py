"""What a host holds while it is asked: memory, threads, open files, tasks; and whether any of it grows. Pure but for
the reading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True, kw_only=True)
class Held:
    """At one moment: MiB in memory (None where the system does not tell), threads, open files (as memory), tasks."""

    memory: float | None
    threads: int
    files: int | None
    tasks: int


# Beyond these it grows: more than caches, a pool of threads that fills, and the noise of a moment explain.
_SLACK = {"memory": 48.0, "threads": 8, "files": 24, "tasks": 24}


def read_held(pid: int, counts: Mapping[str, int]) -> Held:
    """What the process holds now; ``counts`` is what it says of itself."""
    folder = Path("/proc") / str(pid)
    memory = files = None
    if folder.is_dir():
        lines = (folder / "status").read_text().splitlines()
        memory = int(next(line.split()[1] for line in lines if line.startswith("VmRSS:"))) / 1024
        files = len(list((folder / "fd").iterdir()))
    return Held(memory=memory, threads=counts["threads"], files=files, tasks=counts["tasks"])


def growth(kept: Sequence[Held]) -> dict[str, tuple[float, float]]:
    """Of each measure its middle value in the second and in the last quarter; the first is the start."""
    found = {}
    quarter = max(1, len(kept) // 4)
    for name in _SLACK:
        early = [asdict(one)[name] for one in kept[quarter : 2 * quarter] or kept]
        late = [asdict(one)[name] for one in kept[-quarter:]]
        if None not in (*early, *late):
            found[name] = (median(early), median(late))
    return found


def what_grows(kept: Sequence[Held]) -> list[str]:
    """The measures that have grown by more than noise."""
    return [name for name, (early, late) in growth(kept).items() if late - early > _SLACK[name]]
