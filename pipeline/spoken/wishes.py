"""What the user has decided about one model, as the routes speak it, both ways."""

from __future__ import annotations

from typing import Any

from ...civitai_utils.user_wish import UserWish
from ...civitai_utils.wire import Json, read_float
from ..models.read_version import read_words


def wish_as_json(wish: UserWish) -> dict[str, Any]:
    """Its fields in an entry of ``resources``."""
    return {
        "set_weight": wish.strength,
        "set_weight_clip": wish.strength_clip,
        "added_words": list(wish.words),
    }


def read_wish(data: Json) -> UserWish:
    """The wish in an entry of ``resources``."""
    return UserWish(
        strength=_plain_zero(read_float(data.get("set_weight"))),
        strength_clip=_plain_zero(read_float(data.get("set_weight_clip"))),
        words=read_words(data.get("added_words")),
    )


def _plain_zero(number: float | None) -> float | None:
    """The number; zero without a sign, which a report would show."""
    return 0.0 if number == 0 else number
