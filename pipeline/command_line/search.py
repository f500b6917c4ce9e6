"""The search for models under other names, as the command line shows it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...civitai_utils.library.local_search import LocalSearch
from ...civitai_utils.library.model_library import ModelLibrary
from ...civitai_utils.model_files import FilePlan
from ..models.local_match import soughts_of
from .output import Output


async def search_other_names(plans: Sequence[FilePlan], library: ModelLibrary, output: Output) -> bool:
    """Look for models under other names; whether there was anything to look at."""
    bars = output.bars()

    def emit(event: dict[str, Any]) -> None:
        if event["total_bytes"]:  # of headers alone nobody knows the bytes before
            label = f"looking at {Path(event['path']).name}" if event["path"] else "looked for other names"
            ended = event["status"] != "hashing"
            counts = event["hashed_bytes"], event["total_bytes"]
            bars.draw(event["file_key"], label, *counts, event["status"] if ended else "", ended=ended)

    search = LocalSearch(library, emit, head_start=0.0)
    soughts = soughts_of(plans)
    try:
        search.start(soughts)
        await search.wait()
    finally:
        await search.close()
        bars.close()
    return bool(soughts)
