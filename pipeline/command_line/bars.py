"""Progress bars of the command line: one a file, and one for a run in ComfyUI."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from tqdm import tqdm

from ...civitai_utils.host.prompt_run import Progress

ENDED = frozenset({"completed", "failed", "cancelled"})


class ShowsDownloads(Protocol):
    """Shows how far downloads are."""

    def show(self, event: dict[str, Any]) -> None:
        """Follow one event of a download."""
        ...

    def close(self) -> None:
        """Leave it as it is."""
        ...


class Bars:
    """One progress bar a file."""

    def __init__(self, *, hidden: bool) -> None:
        self._hidden = hidden
        self._bars: dict[str, tqdm[Any]] = {}

    def show(self, event: dict[str, Any]) -> None:
        """Follow one event of a download."""
        status = event["status"]
        if status != "waiting":
            note, ended = "" if status == "downloading" else status, status in ENDED
            counts = event["downloaded_bytes"], event["total_bytes"]
            self.draw(event["file_key"], event["filename"], *counts, note, ended=ended)

    def draw(self, key: str, label: str, done: int, total: int | None, note: str, *, ended: bool) -> None:
        """Bring one bar to where its file is."""
        if self._hidden:
            return
        bar = self._bars.get(key)
        if bar is None:
            self._bars[key] = bar = tqdm(desc=f"  {label[:40]:40}", unit="B", unit_scale=True, leave=True)
        if total:
            bar.total = total
        bar.update(done - bar.n)
        bar.set_postfix_str(note)
        if ended:
            # A closed bar keeps its line, and the next one begins below it.
            self._bars.pop(key).close()

    def close(self) -> None:
        """Leave the bars as they are."""
        for bar in self._bars.values():
            bar.close()


class RunBar:
    """The bar of one run in ComfyUI: as long as its nodes, with the one at work and its steps beside it."""

    def __init__(self, titles: Mapping[str, str], *, hidden: bool) -> None:
        self._titles = titles
        self._bar = tqdm(
            total=len(titles),
            desc=f"  {'in ComfyUI':40}",
            bar_format="{desc}: {percentage:3.0f}%|{bar}| {elapsed}{postfix}",
            disable=hidden,
        )
        self._work = self._aside = ""

    def show(self, progress: Progress) -> None:
        """Bring it to where the run is."""
        title = self._titles.get(progress.node or "", "")
        self._work = f"{title} {progress.steps}".strip()
        self._move(min(progress.amount, len(self._titles)))

    def note(self, text: str) -> None:
        """What stands beside it in place of the node at work; empty for that one."""
        self._aside = text
        self._move(self._bar.n)

    def complete(self) -> None:
        """The whole of it is done."""
        self._aside = "done"
        self._move(len(self._titles))

    def _move(self, amount: float) -> None:
        self._bar.update(amount - self._bar.n)
        self._bar.set_postfix_str(self._aside or self._work)

    def close(self) -> None:
        """Leave it as it is."""
        self._bar.close()
