"""One picture of a batch as its gallery shows it, and the same as JSON, both ways. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import Any

from ...civitai_utils.wire import exact_numbers, read_float, read_int, read_list, read_object

_PAGE = re.compile(r"https?://[^\s]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """All but ``key``, ``source`` and ``state`` may be None: unknown, or not come to yet.

    ``key`` names the picture's folder, ``title`` its model or file; ``original``, ``results``, ``workflow`` and
    ``report`` are files below the gallery's own folder, with ``/`` between the parts. ``state`` is the word of the job
    list, ``code`` and ``reason`` say why nothing was made; ``grade`` and ``likeness`` are the words on the wire,
    ``msssim`` the number behind the second. ``seconds`` is how long the rendering took on ``host``.
    """

    key: str
    source: str
    state: str
    title: str | None = None
    page_url: str | None = None
    image_id: int | None = None
    code: str | None = None
    reason: str | None = None
    family: str | None = None
    program: str | None = None
    checkpoint: str | None = None
    grade: str | None = None
    likeness: str | None = None
    msssim: float | None = None
    seed: int | None = None
    prompt: str | None = None
    negative_prompt: str | None = None
    original: str | None = None
    results: tuple[str, ...] = ()
    workflow: str | None = None
    report: str | None = None
    host: str | None = None
    seconds: float | None = None


NAMES = tuple(field.name for field in fields(Entry))
_TEXTS = (
    "title",
    "code",
    "reason",
    "family",
    "program",
    "checkpoint",
    "grade",
    "likeness",
    "prompt",
    "negative_prompt",
    "host",
)


def entry_as_json(entry: Entry) -> dict[str, Any]:
    """The entry with its fields by name; a seed that a browser would round is its digits."""
    return {name: exact_numbers(getattr(entry, name)) for name in NAMES}


def read_entry(value: object) -> Entry | None:
    """The entry that ``entry_as_json`` has written; None for what is none.

    The file it comes from lies where anybody can write: an address that is none of a page, and a file that is not below
    the folder, are left out.
    """
    said = read_object(value) or {}
    key, source, state = (_text(said.get(name)) for name in ("key", "source", "state"))
    if not key or source is None or not state:
        return None
    texts = {name: _text(said.get(name)) for name in _TEXTS}
    files = {name: _file(said.get(name)) for name in ("original", "workflow", "report")}
    results = (_file(one) for one in read_list(said.get("results")))
    return Entry(
        key=key,
        source=source,
        state=state,
        page_url=page_address(_text(said.get("page_url"))),
        image_id=read_int(said.get("image_id")),
        msssim=read_float(said.get("msssim")),
        seed=read_int(said.get("seed")),
        results=tuple(file for file in results if file is not None),
        seconds=read_float(said.get("seconds")),
        **texts,
        **files,
    )


def page_address(address: str | None) -> str | None:
    """An address that may be a link; None for any that is not one of a page on the web."""
    return address if address and _PAGE.fullmatch(address) else None


def is_below(file: str) -> bool:
    """Whether a file's name with ``/`` leads nowhere but down from the folder, on every system."""
    parts = file.split("/")
    return all(part and part not in {".", ".."} and "\\" not in part and ":" not in part for part in parts)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _file(value: object) -> str | None:
    file = _text(value)
    return file if file and is_below(file) else None
