"""One file in the queue: what was ordered, for which tasks, how it stands. Holds state, decides nothing."""

from __future__ import annotations

import asyncio
import math
from enum import Enum
from pathlib import Path
from typing import Any

from ..console_log import log_unforeseen
from ..errors import RemakeError
from .download_journal import JournalEntry
from .transfer import DownloadOrder, Transfer
from .transfer_states import (
    Failed,
    Paused,
    Queued,
    Running,
    TransferState,
    Verifying,
    as_event,
    can_resume,
    has_ended,
)


class Stop(Enum):
    """Why a running file is being stopped."""

    CANCEL = "cancel"
    PAUSE = "pause"
    # Others come first by now, or it was asked for anew: it was ahead of its turn and waits again.
    BACK = "back"


class FileJob:
    """One file on its way, for one or more tasks; ``urgent`` when it was asked for alone."""

    def __init__(self, order: DownloadOrder, task_id: str, *, urgent: bool) -> None:
        self.order = order
        self.urgent = urgent
        self.task_ids = [task_id]
        self.state: TransferState = Queued(total=order.file.size_bytes)
        # An earlier one of the same file that is being cancelled still holds the part file.
        self.before: FileJob | None = None
        self.running: asyncio.Task[Path | None] | None = None
        # Its transfer runs ahead of its turn: whoever looks sees it wait, and what it reports is unseen.
        self.is_ahead = False
        self.unseen: TransferState | None = None
        # It has failed ahead of its turn, which counts for nothing; it is begun anew when its turn has come.
        self.has_fallen = False
        self.transfer: Transfer | None = None
        self.stop: Stop | None = None
        self.ended = asyncio.Event()
        self.told_at = float("-inf")
        self.telling_later: asyncio.TimerHandle | None = None

    @property
    def key(self) -> str:
        """The identity of the file."""
        return self.order.file.key

    @property
    def waits(self) -> bool:
        """Whether its turn is still to come."""
        is_stopping = self.stop in {Stop.CANCEL, Stop.PAUSE}
        return isinstance(self.state, Queued) and (self.running is None or (self.is_ahead and not is_stopping))

    @property
    def is_shown_running(self) -> bool:
        """Whether it runs and everybody sees it."""
        return self.running is not None and not self.is_ahead

    @property
    def is_outdated(self) -> bool:
        """Whether its transfer goes by an order that a newer one has replaced."""
        return self.transfer is not None and self.transfer.order != self.order

    @property
    def missing(self) -> float:
        """How many bytes of a running file are still to come; infinite where nobody knows."""
        state = self.unseen or self.state
        if self.stop is not None or isinstance(state, Verifying):
            return 0
        received = state.received if isinstance(state, Running) else 0
        return math.inf if state.total is None else max(0, state.total - received)

    @property
    def is_leaving(self) -> bool:
        """Whether it is over for good, or about to be."""
        return has_ended(self.state) or self.stop is Stop.CANCEL

    def event_for(self, task_id: str) -> dict[str, Any]:
        """Its latest event as one of its tasks hears it."""
        return as_event(self.state, task_id=task_id, file_key=self.key, filename=self.order.filename)

    def log_line(self) -> str:
        """One line for the console, in words a program can read too."""
        event = self.event_for(self.task_ids[0])
        names = ("file_key", "status", "downloaded_bytes", "total_bytes", "code")
        said = " ".join(f"{name}={event[name]}" for name in names if event[name] is not None)
        return f"download {said} filename={event['filename']!r}"

    def journal_entry(self) -> JournalEntry | None:
        """What a later run must know of it; None for what is over, or known by its address alone."""
        state = self.state
        over = has_ended(state) and not (isinstance(state, Failed) and state.kept)
        if over or self.stop is Stop.CANCEL or not self._can_be_named:
            return None
        paused = isinstance(state, (Paused, Failed)) or self.stop is Stop.PAUSE
        return JournalEntry(
            task_id=self.task_ids[0],
            file=self.order.file,
            folder=self.order.folder,
            filename=self.order.filename,
            paused=paused,
        )

    @property
    def _can_be_named(self) -> bool:
        """Whether a later run finds its address again: by ids, or by its path at the hub."""
        return self.order.file.version_id > 0 or self.order.file.source is not None

    def renew(self, order: DownloadOrder) -> None:
        """Another order of the same file while this one waits: the newer one has the key the user has now."""
        self.order, self.has_fallen = order, False

    def put_back(self, order: DownloadOrder, *, urgent: bool) -> None:
        """Into the queue again, after a pause, an interruption or a failure."""
        if not can_resume(self.state):
            raise ValueError("only what has stopped can be put back")
        self.order, self.urgent, self.stop, self.has_fallen = order, urgent, None, False
        self.state = Queued(total=self.state.total)
        self.ended.clear()


def failure_of(error: BaseException, kept: int, total: int | None, *, had_key: bool) -> Failed:
    """The state an error leaves; one that is none of ours goes to the console and is told without its words."""
    if not isinstance(error, RemakeError):
        log_unforeseen("A download", error)
        error = RemakeError("The download failed in an unforeseen way.")
    return Failed(
        code=error.code,
        message=error.message,
        hint=error.hint,
        kept=kept,
        total=total,
        wants_key=error.wants_key == "always" or (error.wants_key == "without one" and not had_key),
    )
