"""Whether files that can run code may come, as the command line asks it."""

from __future__ import annotations

from collections.abc import Sequence

from ...civitai_utils.errors import PickleRefused
from ...civitai_utils.model_files import Wanted


def agrees_to(pickles: Sequence[Wanted]) -> bool:
    """Asks on the terminal; anything but a yes is a no."""
    names = ", ".join(plan.file_name for plan in pickles)
    answer = input(f"{names}: a pickle can run code when it loads. Do you trust its creator? [y/N] ")
    return answer.strip().lower() in {"y", "yes"}


def refused_pickle(plan: Wanted) -> PickleRefused:
    """What is told of a file that was not agreed to."""
    return PickleRefused(f"{plan.file_name} is a pickle; --accept-pickles downloads it.")
