"""The files that come with the pack and are no code."""

from __future__ import annotations

from pathlib import Path


def own_text(beside: str, *parts: str) -> str:
    """The text of a file of ours, with plain line ends whatever system unpacked it; ``beside`` is the ``__file__`` of
    the module it belongs to, ``parts`` the way from there."""
    return Path(beside).parent.joinpath(*parts).read_text(encoding="utf-8")
