"""One run of a workflow in ComfyUI: how far it is, by the events of its socket, and how it ended, by its history. Pure.

Sources: ComfyUI's ``execution.py``, ``main.py`` and ``comfy_execution/progress.py`` (0.3.64 to 0.33).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..wire import Json, read_float, read_list, read_object, read_objects, read_str

_OVER = frozenset({"execution_success", "execution_error", "execution_interrupted"})
_LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeFile:
    """A file that a run has saved, as GET /view names it."""

    name: str
    subfolder: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEnd:
    """How a run ended: with its files, or with what failed; ``interrupted`` where somebody stopped it."""

    files: tuple[MadeFile, ...] = ()
    failure: str | None = None
    interrupted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a run is: nodes that are done, the one at work, and the part of it that is done (0 to 1)."""

    done: frozenset[str] = frozenset()
    node: str | None = None
    part: float = 0.0
    steps: str = ""
    ended: bool = False

    @property
    def amount(self) -> float:
        """What is done, counted in nodes."""
        return len(self.done) + self.part


def follow(progress: Progress, event: Json, prompt_id: str) -> Progress:
    """The progress after one event of the socket; those of other runs change nothing."""
    kind, data = read_str(event.get("type")), read_object(event.get("data")) or {}
    if progress.ended or data.get("prompt_id") != prompt_id:
        return progress
    if kind in _OVER:
        return replace(progress, ended=True)
    if kind == "execution_cached":
        return replace(progress, done=progress.done | {str(node) for node in read_list(data.get("nodes"))})
    if kind == "executing":
        done = progress.done | ({progress.node} if progress.node is not None else set())
        node = read_str(data.get("node"))
        return replace(progress, done=done - {node or ""}, node=node, part=0.0, steps="")
    if kind == "progress_state":
        # Of newer versions: what was told before the socket was there, too.
        nodes = read_object(data.get("nodes")) or {}
        finished = {name for name, node in nodes.items() if (read_object(node) or {}).get("state") == "finished"}
        return replace(progress, done=progress.done | (finished - {progress.node}))
    if kind == "progress":
        value, most = read_float(data.get("value")), read_float(data.get("max"))
        if value is not None and most:
            return replace(progress, part=min(max(value / most, 0.0), 1.0), steps=f"{value:g}/{most:g}")
    return progress


def read_end(history: Json, prompt_id: str) -> RunEnd | None:
    """How a run ended, by what GET /history answers; None while it has not."""
    entry = read_object(history.get(prompt_id))
    if entry is None:
        return None
    status = read_object(entry.get("status")) or {}
    for message in read_list(status.get("messages")):
        kind, *rest = read_list(message) or [None]
        data = read_object(rest[0]) if rest else None
        if kind == "execution_interrupted":
            return RunEnd(interrupted=True)
        if kind == "execution_error":
            return RunEnd(failure=_failure(data or {}))
    if status.get("status_str") == "error":
        return RunEnd(failure="ComfyUI does not say which node")
    return RunEnd(files=tuple(_files(read_object(entry.get("outputs")) or {})))


def place_in_queue(queue: Json, prompt_id: str) -> int | None:
    """How many runs are before this one by what GET /queue answers, 0 while it runs; None where it is not there."""

    def ids(name: str) -> list[str | None]:
        ordered = sorted((item for item in read_list(queue.get(name)) if read_list(item)), key=_turn)
        return [read_str(item[1]) if len(item) > 1 else None for item in ordered]

    running, pending = ids("queue_running"), ids("queue_pending")
    if prompt_id in running:
        return 0
    return pending.index(prompt_id) + len(running) if prompt_id in pending else None


def run_seconds(history: Json, prompt_id: str) -> float | None:
    """How long a run took, by the times of its events in the history; None where they are not there."""
    status = read_object((read_object(history.get(prompt_id)) or {}).get("status")) or {}
    times: dict[str, float] = {}
    for message in read_list(status.get("messages")):
        kind, *rest = read_list(message) or [None]
        stamp = read_float((read_object(rest[0]) or {}).get("timestamp")) if rest else None
        if isinstance(kind, str) and stamp is not None:
            times[kind] = stamp
    begun = times.get("execution_start")
    ended = next((times[kind] for kind in sorted(_OVER) if kind in times), None)
    return (ended - begun) / 1000 if begun is not None and ended is not None and ended >= begun else None


def id_by_mark(queue: Json, history: Json, mark: tuple[str, str]) -> str | None:
    """The id of the run that was queued with this entry in its ``extra_data``, by what GET /queue and GET /history
    answer; None where no run has it."""
    items = [*read_list(queue.get("queue_running")), *read_list(queue.get("queue_pending"))]
    items += [(read_object(entry) or {}).get("prompt") for entry in history.values()]
    name, value = mark
    for item in map(read_list, items):
        # (number, id, graph, extra_data, outputs)
        if len(item) > 3 and (read_object(item[3]) or {}).get(name) == value:
            return read_str(item[1])
    return None


def _turn(item: Any) -> float:
    return read_float(item[0]) or 0.0


def _failure(data: Json) -> str:
    node = f"node {data.get('node_id')} ({data.get('node_type')})"
    reason = " ".join((read_str(data.get("exception_message")) or "without a reason").split())
    kind = read_str(data.get("exception_type"))
    said = reason if len(reason) <= _LONGEST else f"{reason[: _LONGEST - 3]}..."
    return f"{node}: {said}{f' [{kind}]' if kind else ''}"


def _files(outputs: Mapping[str, Any]) -> list[MadeFile]:
    """What was saved, previews left out, in the order of the nodes."""
    found = []
    for node in outputs.values():
        for entries in (read_object(node) or {}).values():
            for entry in read_objects(entries):
                name = read_str(entry.get("filename"))
                if name and entry.get("type") == "output":
                    found.append(MadeFile(name=name, subfolder=read_str(entry.get("subfolder")) or ""))
    return list(dict.fromkeys(found))
