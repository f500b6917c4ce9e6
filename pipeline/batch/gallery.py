"""The gallery of a batch, written anew from its list."""

from __future__ import annotations

from .around import Around


async def keep_gallery(around: Around) -> None:
    """Write it; what it shows is in the list and the folder, so nothing is lost with it."""
    await around.jobs.all()
