"""Several readings of one image -> one set of parameters, each with where it comes from. Pure.

For each field the most trusted reading that says anything decides, and what the others say is kept beside it (facts:
Civitai 7, 5: the file, then the site's data).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from ....civitai_utils.recipe_parts import Statement
from ....civitai_utils.values import Dialect, Parameters, Reading, Unreadable
from ...sampler_map import SamplerChoice, choose_sampler
from ...words.plain_text import as_text

MERGED = tuple(field.name for field in fields(Parameters))


def merge_parameters(readings: Sequence[Reading]) -> tuple[dict[str, Any], dict[str, tuple[Statement, ...]]]:
    """(the fields that are said, the statements about each, the used one first)."""
    values: dict[str, Any] = {}
    provenance: dict[str, tuple[Statement, ...]] = {}
    for name in MERGED:
        said = [(reading, value) for reading in readings if _says(value := getattr(reading, name))]
        if said:
            used = said[0][0]
            values[name] = said[0][1]
            provenance[name] = tuple(
                Statement(source=reading.source, value=as_text(value), agrees=_agrees(name, used, reading))
                for reading, value in said
            )
    return values, provenance


def _agrees(name: str, used: Reading, other: Reading) -> bool:
    """Whether two sources mean the same: programs have their own words for a sampler, and texts lose their spaces."""
    if name in {"sampler", "schedule"}:
        one, two = _choice(used, used.sampler), _choice(other, used.sampler)
        return one.sampler == two.sampler if name == "sampler" else one.scheduler == two.scheduler
    mine, its = getattr(used, name), getattr(other, name)
    if isinstance(mine, str) and isinstance(its, str):
        return " ".join(mine.split()).lower() == " ".join(its.split()).lower()
    return bool(mine == its)


def _choice(reading: Reading, sampler: str | None) -> SamplerChoice:
    """What ComfyUI would run; a source that names only a schedule means the sampler the other one names."""
    said = reading.sampler or sampler
    return choose_sampler(said, reading.schedule, dialect=reading.dialect, version=reading.version)


def merge_dialect(readings: Sequence[Reading]) -> tuple[Dialect, str | None]:
    """The program of the most trusted reading that knows it, and the version any reading of that program prints."""
    known = [reading for reading in readings if reading.dialect is not Dialect.UNKNOWN]
    if not known:
        return Dialect.UNKNOWN, next((reading.version for reading in readings if reading.version), None)
    dialect = known[0].dialect
    # The form beside a graph of the site's templates knows less of the engine than the graph does.
    if dialect is Dialect.ONSITE and any(reading.dialect is Dialect.ONSITE_COMFY for reading in known):
        dialect = Dialect.ONSITE_COMFY
    return dialect, next((reading.version for reading in known if reading.dialect is dialect and reading.version), None)


def merge_other(readings: Sequence[Reading]) -> dict[str, str]:
    """Everything that has no field of its own, the most trusted word for each key."""
    found: dict[str, str] = {}
    for reading in readings:
        for name, text in reading.other.items():
            found.setdefault(name, text)
    return found


def merge_unreadable(readings: Sequence[Reading], other: dict[str, str]) -> tuple[Unreadable, ...]:
    """What no source could be read for: a field one source mangles and another tells is not lost."""
    found: dict[str, Unreadable] = {}
    for reading in readings:
        for entry in reading.unreadable:
            if entry.field not in other:
                found.setdefault(entry.field, entry)
    return tuple(found.values())


def _says(value: object) -> bool:
    return value is not None and value not in ((), {})
