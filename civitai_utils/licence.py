"""What a model's creator allows, as the site's page about the model says it (facts: its four flags)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """None is what the site does not say; ``commercial`` are the commercial uses that are allowed, in the site's words
    ("Image", "RentCivit", "Rent", "Sell"), empty for none of them."""

    no_credit: bool | None = None
    commercial: tuple[str, ...] | None = None
    derivatives: bool | None = None
    other_licence: bool | None = None
