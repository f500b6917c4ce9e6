"""How far a batch is, on a terminal: one bar a stage, with its rate and the time left."""

from __future__ import annotations

from typing import Any

from tqdm import tqdm

from ..words.terminal_text import for_terminal
from .output import Output

# As wide as the name of the longest stage that most batches have.
_NAME = 20
_FORMAT = "  {desc}{percentage:3.0f}%|{bar}| {n_fmt}/{total_fmt} [{elapsed}<{remaining}, {rate_fmt}]{postfix}"


class BatchBars:
    """Hears of a batch (``pipeline/batch/around.py``, ``Watch``); without a terminal it draws nothing."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._hidden = not output.shows_bars
        self._bar: tqdm[Any] | None = None

    def begin(self, stage: str, total: int, done: int = 0) -> None:
        """A stage begins."""
        self.end()
        if total and not self._hidden:
            desc = f"{stage:{_NAME}}"
            self._bar = tqdm(total=total, initial=done, desc=desc, unit=" pictures", bar_format=_FORMAT, leave=True)

    def step(self, note: str = "") -> None:
        """One more step of it is done."""
        if self._bar is not None:
            self._bar.update()
            if note:
                self.note(note)

    def note(self, text: str) -> None:
        """What the stage is at."""
        if self._bar is not None:
            self._bar.set_postfix_str(for_terminal(text)[:40])

    def end(self) -> None:
        """The stage is over; its bar keeps its line."""
        bar, self._bar = self._bar, None
        if bar is not None:
            bar.close()

    def say(self, text: str) -> None:
        """A line of text, above the bar."""
        if self._bar is not None:
            self._bar.clear()
        self._output.say(text)
        if self._bar is not None:
            self._bar.refresh()


class DownloadBar:
    """All downloads of a batch as one bar, of so many bytes."""

    def __init__(self, total: int, *, hidden: bool) -> None:
        self._done: dict[str, int] = {}
        desc = f"{'downloading':{_NAME}}"
        self._bar = tqdm(
            total=total, desc=desc, unit="B", unit_scale=True, bar_format=_FORMAT, leave=True, disable=hidden
        )

    def show(self, event: dict[str, Any]) -> None:
        """Follow one event of a download."""
        if event["status"] == "waiting":
            return
        self._done[event["file_key"]] = event["downloaded_bytes"]
        done = sum(self._done.values())
        # What had come before, and files of unknown length, are not in the total.
        self._bar.total = max(self._bar.total or 0, done)
        self._bar.update(done - self._bar.n)
        self._bar.set_postfix_str(for_terminal(event["filename"])[:40])

    def close(self) -> None:
        """Leave it as it is."""
        self._bar.close()
