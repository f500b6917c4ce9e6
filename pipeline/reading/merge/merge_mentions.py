"""Many statements about the same model -> one mention each, with the strength of the most trusted statement.

Two statements mean the same model when they share the version id, else a hash, else kind and name (facts: Civitai
6.2, 24). Which strength wins: 6.2, 20 and 21.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ....civitai_utils.kinds import ModelKind
from ....civitai_utils.recipe_parts import ModelStatement, Source
from ....civitai_utils.values import ROLES, Dialect, ResourceMention, Role, SiteResource
from ...words.model_names import file_stem, upscaler_is_model
from .join_statements import joined, places_by_trust
from .same_model import is_same, keys_of
from .site_rows import with_site_rows

# The 4x upscaler of the site's own hires template (facts: Civitai 5.3), which the generation data never names.
ONSITE_UPSCALER_VERSION = 164821
# Embeddings its generator adds to prompts by itself, "Civitai Safe Helper" and the pair for minors (recorded answers).
SITE_HELPERS = frozenset({106916, 250708, 250712})
# So many files of one name no image has; data made to waste time would compare each with all.
_MOST_NAMESAKES = 50
_LINK = "modelVersionIds"


def merge_mentions(
    statements: Iterable[tuple[Source, ResourceMention]],
    version_ids: Iterable[int],
    site_resources: Iterable[SiteResource],
    *,
    dialect: Dialect,
    hires_upscaler: str | None = None,
    onsite_hires: bool = False,
) -> tuple[ResourceMention, ...]:
    """The models of an image, the checkpoint first; versions that only the site links come last, marked."""
    order = places_by_trust(dialect)
    found = _Merged(order)
    for source, statement in statements:
        found.put(replace(statement, statements=_said(source, statement)))
    # The upscaler of a second pass is no word on the models the picture itself was made with.
    evidenced = bool(found.mentions)
    if not any(mention.kind is ModelKind.UPSCALER for mention in found.mentions):
        if upscaler_is_model(hires_upscaler):
            found.put(_upscaler(name=hires_upscaler))
        elif onsite_hires:
            found.put(_upscaler(version_id=ONSITE_UPSCALER_VERSION))
    merged = found.mentions
    named = {mention.version_id for mention in merged}
    linked = [
        ResourceMention(kind=ModelKind.OTHER, version_id=number, evidence=(_LINK,), linked_only=evidenced)
        for number in dict.fromkeys(version_ids)
        if number not in named
    ]
    merged = with_site_rows([*merged, *linked], site_resources)
    merged = [_settled(mention) for mention in merged]
    return tuple(sorted(merged, key=lambda mention: (mention.off is not None, _ORDER.get(mention.kind, 9))))


def _said(source: Source, mention: ResourceMention) -> tuple[ModelStatement, ...]:
    return (
        ModelStatement(
            source=source,
            place=next(iter(mention.evidence), ""),
            name=mention.name,
            strength=mention.strength,
            digest=next(iter(mention.hashes), None),
            version_id=mention.version_id,
        ),
    )


def _settled(mention: ResourceMention) -> ResourceMention:
    """The role its kind gives a model that has no other, and the mark of those the site adds by itself."""
    role = ROLES.get(mention.kind, Role.ADDON) if mention.role is Role.ADDON else mention.role
    return replace(mention, role=role, internal=mention.version_id in SITE_HELPERS)


_ORDER = {
    ModelKind.CHECKPOINT: 0,
    ModelKind.DIFFUSION_MODEL: 0,
    ModelKind.VAE: 1,
    ModelKind.LORA: 2,
    ModelKind.HYPERNETWORK: 3,
    ModelKind.EMBEDDING: 4,
    ModelKind.UPSCALER: 5,
}


def _upscaler(*, name: str | None = None, version_id: int | None = None) -> ResourceMention:
    return ResourceMention(kind=ModelKind.UPSCALER, name=name, version_id=version_id, evidence=("hires",))


class _Merged:
    """The mentions so far, found again by whatever two statements about one model can share."""

    def __init__(self, order: list[str]) -> None:
        self.mentions: list[ResourceMention] = []
        self._order = order
        self._places: dict[tuple[object, ...], list[int]] = {}

    def put(self, statement: ResourceMention) -> None:
        """Join the statement to the first mention of the same model, or begin a new one."""
        near = sorted({place for key in keys_of(statement) for place in self._places.get(key, ())})
        same = [place for place in near if is_same(self.mentions[place], statement)]
        if statement.version_id is None and not statement.hashes:
            # Of two that differ in a sign alone, the one of exactly this name is meant.
            same.sort(key=lambda place: file_stem(self.mentions[place].name) != file_stem(statement.name))
        place = next(iter(same), None)
        if place is None:
            place = len(self.mentions)
            self.mentions.append(statement)
        else:
            self.mentions[place] = joined(self.mentions[place], statement, self._order)
        for key in keys_of(self.mentions[place]):
            places = self._places.setdefault(key, [])
            if place not in places and len(places) < _MOST_NAMESAKES:
                places.append(place)
