"""Progress bars of the command line, one a file."""

from __future__ import annotations

from typing import Any

from tqdm import tqdm

ENDED = frozenset({"completed", "failed", "cancelled"})


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
