"""What is kept of one look-up, and how the list of them changes; pure.

Kept are the reference (no key in it), names of models and an address of a preview. Neither the bytes of a file nor a
pasted text are: what is needed to show such a look-up again is its metadata, in a file of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from ..made_picture import MadePicture

MOST_RESULTS = 12
MOST_NAMES = 8
MOST_DIFFERENCES = 20
LONGEST_REFERENCE = 500
LONGEST_WORD = 120
LONGEST_ADDRESS = 2_000


class RecentState(Enum):
    """How far it came; it never goes back."""

    LOOKED_UP = "looked_up"
    WORKFLOW_MADE = "workflow_made"
    RUN = "run"


class Reopens(Enum):
    """How a look-up is shown again: by its reference, from kept metadata, or not at all."""

    REFERENCE = "reference"
    METADATA = "metadata"
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentResult:
    """One picture that ComfyUI made of it.

    ``msssim`` is how alike the original it is (None: not compared), ``likeness`` the same as a word; ``grade`` and
    ``differs`` are what the report said of the workflow, ``seed`` is a number or its digits.
    """

    picture: MadePicture
    date: str
    seed: int | str | None = None
    grade: str | None = None
    msssim: float | None = None
    likeness: str | None = None
    differs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentPicture:
    """One look-up. ``id`` is 16 hexadecimal digits, the same whenever the same was looked up.

    ``kind`` is image or choices, ``source`` what was given: reference, text or file; ``given`` is the reference as it
    was typed or the file's name. ``date`` is UTC (ISO 8601) of the last time.
    """

    id: str
    kind: str
    source: str
    given: str | None
    reopens: Reopens
    date: str
    title: str | None = None
    models: tuple[str, ...] = ()
    base_model: str | None = None
    media: str = "image"
    image_id: int | None = None
    preview_url: str | None = None
    state: RecentState = RecentState.LOOKED_UP
    results: tuple[RecentResult, ...] = ()


def with_look_up(pictures: Iterable[RecentPicture], new: RecentPicture, most: int) -> tuple[RecentPicture, ...]:
    """The list with a look-up in front; of one that was there already, the state, names and results stay."""
    rest = []
    for picture in pictures:
        if picture.id != new.id:
            rest.append(picture)
            continue
        new = replace(
            new,
            state=max(picture.state, new.state, key=_rank),
            results=picture.results,
            title=new.title or picture.title,
            models=new.models or picture.models,
            base_model=new.base_model or picture.base_model,
        )
    return (new, *rest)[: max(most, 0)]


def with_state(picture: RecentPicture, state: RecentState) -> RecentPicture:
    """The picture when it has come so far."""
    return replace(picture, state=max(picture.state, state, key=_rank))


def with_models(picture: RecentPicture, models: Sequence[str], base_model: str | None) -> RecentPicture:
    """The picture when the names of its models are known, its base first."""
    names = tuple(dict.fromkeys(name[:LONGEST_WORD] for name in models if name))[:MOST_NAMES]
    title = picture.title if picture.kind == "choices" else (names[:1] or (picture.title,))[0]
    return replace(picture, title=title, models=names or picture.models, base_model=base_model or picture.base_model)


def with_result(picture: RecentPicture, result: RecentResult) -> RecentPicture:
    """The picture that was run with this result, the newest first; what is not said anew of a known one stays."""
    known = next((one for one in picture.results if one.picture == result.picture), None)
    if known is not None:
        result = replace(
            known,
            seed=result.seed if result.seed is not None else known.seed,
            grade=result.grade or known.grade,
            msssim=result.msssim if result.msssim is not None else known.msssim,
            likeness=result.likeness or known.likeness,
            differs=result.differs or known.differs,
        )
        kept = tuple(result if one is known else one for one in picture.results)
    else:
        kept = (result, *picture.results)
    return replace(with_state(picture, RecentState.RUN), results=kept[:MOST_RESULTS])


def matches(picture: RecentPicture, search: str) -> bool:
    """Whether every word of the search stands in what is shown of it, whatever the letters' case."""
    shown = [picture.given, picture.title, picture.base_model, *picture.models, picture.image_id, picture.state.value]
    text = " ".join(str(part) for part in shown if part is not None).casefold().replace("_", " ")
    return all(word in text for word in search.casefold().replace("_", " ").split())


def _rank(state: RecentState) -> int:
    return tuple(RecentState).index(state)
