"""What a post, a model or a version offers: pictures to choose from, and the file it would download."""

from __future__ import annotations

from dataclasses import dataclass

from .model_files import Resolution
from .values import Size


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One picture to choose; only one with an id can be chosen.

    ``has_recipe`` is whether the site shows generation data for it, None where it does not say.
    """

    image_id: int | None
    image_url: str | None
    size: Size | None
    media: str
    has_recipe: bool | None

    @property
    def can_be_chosen(self) -> bool:
        """Whether this is an image or a video that the site knows by its id."""
        return self.image_id is not None and self.media in {"image", "video"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What a post, a model or a version offers; ``of`` is one of these three words."""

    of: str
    title: str
    page_url: str | None
    pictures: tuple[Picture, ...]
    resolutions: tuple[Resolution, ...] = ()
