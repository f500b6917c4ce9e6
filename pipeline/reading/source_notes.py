"""Where what is known of an image comes from, and everything as it was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...civitai_utils.recipe_parts import Source, SourceNote
from ...civitai_utils.said import say
from ...civitai_utils.values import ImageRecord, Reading
from ...civitai_utils.wire import finite

_ROW_LABELS = (
    (Source.SITE_LIST, say("the site's own list of models")),
    (Source.LINKED, say("the models the site links to the image")),
)


def source_notes(record: ImageRecord, readings: Sequence[Reading]) -> tuple[SourceNote, ...]:
    """Every source that was read, in words for people."""
    notes = [SourceNote(source=reading.source, label=reading.label) for reading in readings]
    there = {Source.SITE_LIST: record.site_resources, Source.LINKED: record.version_ids}
    notes += [SourceNote(source=source, label=label) for source, label in _ROW_LABELS if there[source]]
    return tuple(dict.fromkeys(notes))


def raw_of(record: ImageRecord) -> dict[str, Any]:
    """Everything as it was found, by where it stood."""
    texts = record.embedded.texts if record.embedded is not None else {}
    raw: dict[str, Any] = {f"file: {name}": text for name, text in texts.items()}
    if record.meta is not None:
        # The graph is kept apart, and a copy of it would double the answer.
        raw["site"] = finite({name: value for name, value in record.meta.items() if name != "comfy"})
    return raw
