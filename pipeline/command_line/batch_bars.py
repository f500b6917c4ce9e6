"""How far a batch is, on a terminal: one bar a stage, with its rate and the time left."""

from __future__ import annotations

from typing import Any

from tqdm import tqdm

from ..words.terminal_text import for_terminal
from .output import Output

_FORMAT = "  {desc:12}{percentage:3.0f}%|{bar}| {n_fmt}/{total_fmt} [{elapsed}<{remaining}, {rate_fmt}]{postfix}"


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
            self._bar = tqdm(total=total, initial=done, desc=stage, unit="", bar_format=_FORMAT, leave=True)

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
