"""What the command line says: text for people as it goes, or one JSON object at the end for scripts."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any

from ...civitai_utils.errors import RemakeError
from ..words.terminal_text import for_terminal
from .bars import Bars, RunBar


class Output:
    """Where everything is said; ``answer`` grows into the JSON object."""

    def __init__(self, *, as_json: bool, shows_bars: bool = True) -> None:
        self.as_json = as_json
        self.shows_bars = shows_bars and not as_json
        self.answer: dict[str, Any] = {}

    @property
    def may_ask(self) -> bool:
        """Whether somebody sits there to be asked."""
        return not self.as_json and sys.stdin.isatty()

    def say(self, text: str) -> None:
        """A text for people."""
        if not self.as_json:
            print(for_terminal(text), flush=True)

    def bars(self) -> Bars:
        """Progress bars, shown to people only."""
        return Bars(hidden=not self.shows_bars)

    def run_bar(self, titles: Mapping[str, str]) -> RunBar:
        """The bar of a run in ComfyUI, whose nodes have these titles."""
        return RunBar(titles, hidden=not self.shows_bars)

    def finish(self) -> None:
        """The JSON object, where it was asked for."""
        if self.as_json:
            print(json.dumps(self.answer, indent=2))

    def fail(self, error: RemakeError) -> None:
        """Tell an error: as text on the error stream, or within the JSON."""
        if self.as_json:
            print(json.dumps(self.answer | error.as_json(), indent=2))
            return
        message = for_terminal(error.message)
        print(f"civitai-remake: {message} [{error.code}]\n  {error.hint}", file=sys.stderr)
