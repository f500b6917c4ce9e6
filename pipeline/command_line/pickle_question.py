"""Whether files that can run code may come, as the command line asks it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...civitai_utils.download.file_job import failure_of
from ...civitai_utils.download.transfer_states import as_event
from ...civitai_utils.errors import PickleRefused
from ...civitai_utils.model_files import Wanted


def agrees_to(pickles: Sequence[Wanted]) -> bool:
    """Asks on the terminal; anything but a yes is a no."""
    names = ", ".join(plan.file_name for plan in pickles)
    answer = input(f"{names}: a pickle can run code when it loads. Do you trust its creator? [y/N] ")
    return answer.strip().lower() in {"y", "yes"}


def refused_pickle(plan: Wanted) -> dict[str, Any]:
    """The last event of a file that was not agreed to."""
    file = plan.resolution.file
    error = PickleRefused(f"{plan.file_name} is a pickle; --accept-pickles downloads it.")
    return as_event(
        failure_of(error, 0, file.size_bytes, had_key=True), task_id="", file_key=file.key, filename=plan.file_name
    )
