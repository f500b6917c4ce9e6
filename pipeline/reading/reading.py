"""What one source says of an image, typed, with nothing decided yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ...civitai_utils.recipe_parts import EmbeddedGraph, Source
from ...civitai_utils.values import Dialect, Parameters, ResourceMention, Unreadable


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(Parameters):
    """What one source says; ``workflow`` is (kind, variant) of the site's own word."""

    source: Source
    label: str
    dialect: Dialect = Dialect.UNKNOWN
    version: str | None = None
    workflow: tuple[str | None, str] = (None, "")
    inpaints: bool = False
    mentions: tuple[ResourceMention, ...] = ()
    other: Mapping[str, str] = field(default_factory=dict)
    unreadable: tuple[Unreadable, ...] = ()
    graph: EmbeddedGraph | None = None
