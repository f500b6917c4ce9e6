"""What the user has decided about one model, beside what its image says of it."""

from __future__ import annotations

from dataclasses import dataclass

# Nobody adds more of one model to a prompt, and none of the words that the site's pages show is longer.
MOST_WORDS = 100
LONGEST_WORD = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class UserWish:
    """How strong the user wants a model, and which of its ``words`` stand in the prompt besides.

    A strength that is None stays the image's (1.0 = full).
    """

    strength: float | None = None
    strength_clip: float | None = None
    words: tuple[str, ...] = ()


NO_WISH = UserWish()
