"""A recent picture as JSON, as it is stored and as the routes speak it; what cannot be one is None, never an error."""

from __future__ import annotations

import re
from typing import Any

from ..errors import InputError
from ..made_picture import MadePicture, read_made_picture
from ..wire import Json, exact_number, read_float, read_list, read_object, read_objects, read_positive_int, read_seed
from .recent_picture import (
    LONGEST_ADDRESS,
    LONGEST_REFERENCE,
    LONGEST_WORD,
    MOST_DIFFERENCES,
    MOST_NAMES,
    MOST_RESULTS,
    RecentPicture,
    RecentResult,
    RecentState,
    Reopens,
)

_ID = re.compile(r"[0-9a-f]{16}", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_WORD = re.compile(r"[a-z_]{1,30}", re.ASCII)


def recent_as_json(picture: RecentPicture) -> dict[str, Any]:
    """All that is kept of it but the metadata."""
    return {
        "id": picture.id,
        "kind": picture.kind,
        "source": picture.source,
        "given": picture.given,
        "reopens": picture.reopens.value,
        "date": picture.date,
        "title": picture.title,
        "models": list(picture.models),
        "base_model": picture.base_model,
        "media": picture.media,
        "image_id": picture.image_id,
        "preview_url": picture.preview_url,
        "state": picture.state.value,
        "results": [_result_as_json(result) for result in picture.results],
    }


def read_recent(raw: Json) -> RecentPicture | None:
    """A stored picture; None where it has no id or date, or is of no known kind."""
    picture_id, date, state, reopens = (_plain(raw.get(name)) for name in ("id", "date", "state", "reopens"))
    kind, source = _plain(raw.get("kind")), _plain(raw.get("source"))
    if not is_recent_id(picture_id) or not _DATE.fullmatch(date):
        return None
    if kind not in {"image", "choices"} or source not in {"reference", "text", "file"}:
        return None
    if state not in {one.value for one in RecentState} or reopens not in {one.value for one in Reopens}:
        return None
    found = (_read_stored_result(entry) for entry in read_objects(raw.get("results"))[:MOST_RESULTS])
    return RecentPicture(
        id=picture_id,
        kind=kind,
        source=source,
        given=_text(raw.get("given"), LONGEST_REFERENCE),
        reopens=Reopens(reopens),
        date=date,
        title=_text(raw.get("title"), LONGEST_WORD),
        models=read_words(raw.get("models"), MOST_NAMES),
        base_model=_text(raw.get("base_model"), LONGEST_WORD),
        media=_word(raw.get("media")) or "image",
        image_id=read_positive_int(raw.get("image_id")),
        preview_url=_text(raw.get("preview_url"), LONGEST_ADDRESS),
        state=RecentState(state),
        results=tuple(result for result in found if result is not None),
    )


def read_result(raw: Json, *, picture: MadePicture, date: str) -> RecentResult:
    """What is said of a picture that was made; what is strange counts as not said."""
    seed, msssim = read_seed(raw.get("seed")), read_float(raw.get("msssim"))
    return RecentResult(
        picture=picture,
        date=date,
        seed=exact_number(seed),
        grade=_word(raw.get("grade")),
        msssim=msssim if msssim is not None and 0 <= msssim <= 1 else None,
        likeness=_word(raw.get("likeness")),
        differs=read_words(raw.get("differs"), MOST_DIFFERENCES),
    )


def read_words(value: object, most: int) -> tuple[str, ...]:
    """The first texts of a list, each of a bounded length."""
    texts = (_text(entry, LONGEST_WORD) for entry in read_list(value)[:most])
    return tuple(text for text in texts if text)


def is_recent_id(value: object) -> bool:
    """Whether it has the form of an id."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def _result_as_json(result: RecentResult) -> dict[str, Any]:
    return {
        **result.picture.as_json(),
        "date": result.date,
        "seed": result.seed,
        "grade": result.grade,
        "msssim": result.msssim,
        "likeness": result.likeness,
        "differs": list(result.differs),
    }


def _read_stored_result(raw: object) -> RecentResult | None:
    said = read_object(raw) or {}
    date = _plain(said.get("date"))
    try:
        picture = read_made_picture(said)
    except InputError:
        return None
    return read_result(said, picture=picture, date=date) if _DATE.fullmatch(date) else None


def _plain(value: object) -> str:
    return value if isinstance(value, str) else ""


def _text(value: object, longest: int) -> str | None:
    return value[:longest] if isinstance(value, str) and value.strip() else None


def _word(value: object) -> str | None:
    return value if isinstance(value, str) and _WORD.fullmatch(value) else None
