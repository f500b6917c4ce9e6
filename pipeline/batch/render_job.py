"""What a ComfyUI is asked to render, and what it gave: plain values, which travel between processes."""

from __future__ import annotations

from dataclasses import dataclass

from ...civitai_utils.wire import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class NeededModel:
    """One model file of a graph: the name it has in there, the kind it is listed by (``kinds.ModelKind``), and its
    entry as POST /civitai/resolve gives it, by which another ComfyUI can be asked to fetch it.

    ``bytes`` is its size, None where nobody knows it to the byte.
    """

    name: str
    kind: str
    entry: Json
    bytes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderJob:
    """One picture to render: ``graph`` in API form, queued under ``prompt_id`` (a UUID, ours). ``checkpoint`` is the
    listed name of its model, by which a ComfyUI that has it loaded can be chosen.

    ``models`` are the files that a ComfyUI on another computer must have first. ``was_taken``: an earlier run took it,
    so that a ComfyUI may know it already.
    """

    key: str
    prompt_id: str
    graph: Json
    checkpoint: str | None = None
    models: tuple[NeededModel, ...] = ()
    was_taken: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedFile:
    """One file that a run has saved; its name is one safe component."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """How the run of one picture ended: with files, or with the code and the reason of its own failure.

    ``host`` is the address of the ComfyUI as it may be shown. ``seconds`` is how long it ran, None where nobody knows.
    """

    key: str
    host: str
    files: tuple[RenderedFile, ...] = ()
    seconds: float | None = None
    code: str | None = None
    reason: str | None = None
