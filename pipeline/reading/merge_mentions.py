"""Many statements about the same model -> one mention each, with the strength of the most trusted statement.

Two statements mean the same model when they share the version id, else a hash, else kind and name (facts: Civitai
6.2, 24). Which strength wins: 6.2, 20 and 21.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ...civitai_utils.kinds import ModelKind
from ...civitai_utils.recipe_parts import ModelStatement, Source
from ...civitai_utils.values import Dialect, ResourceMention, Role, SiteResource
from .comfy.graph_models import ROLES

# The 4x upscaler of the site's own hires template (facts: Civitai 5.3), which the generation data never names.
ONSITE_UPSCALER_VERSION = 164821
# Embeddings its generator adds to prompts by itself, "Civitai Safe Helper" and the pair for minors (recorded answers).
SITE_HELPERS = frozenset({106916, 250708, 250712})
_MODEL_FREE = frozenset({"none", "lanczos", "nearest", "nearest-exact", "bilinear", "bicubic", "area"})
_MODEL_SUFFIXES = (".safetensors", ".ckpt", ".pth", ".pt", ".bin", ".sft")
# Of a model named again and again, more than this tells nobody anything.
_MOST_STATEMENTS = 100
# So many files of one name no image has; data made to waste time would compare each with all.
_MOST_NAMESAKES = 50
_SITE_LIST = "site list"
_LINK = "modelVersionIds"
_SHORTEST_HASH = 10


def normalised(name: str) -> str:
    """A model name for comparing: the last path component without model suffix, letters and digits only."""
    return "".join(ch for ch in _file_stem(name) if ch.isalnum())


def _file_stem(name: str | None) -> str:
    last = (name or "").replace("\\", "/").rpartition("/")[2].lower()
    for suffix in _MODEL_SUFFIXES:
        last = last.removesuffix(suffix)
    return last


def upscaler_is_model(name: str | None) -> bool:
    """Whether an upscaler's name means a model file: the latent modes and plain resizing need none."""
    return name is not None and name.strip().lower() not in _MODEL_FREE and not name.lower().startswith("latent")


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
    order = _trust(dialect)
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
    merged = _with_site_rows([*merged, *linked], site_resources)
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
        near = sorted({place for key in _keys(statement) for place in self._places.get(key, ())})
        same = [place for place in near if _same(self.mentions[place], statement)]
        if statement.version_id is None and not statement.hashes:
            # Of two that differ in a sign alone, the one of exactly this name is meant.
            same.sort(key=lambda place: _file_stem(self.mentions[place].name) != _file_stem(statement.name))
        place = next(iter(same), None)
        if place is None:
            place = len(self.mentions)
            self.mentions.append(statement)
        else:
            self.mentions[place] = _joined(self.mentions[place], statement, self._order)
        for key in _keys(self.mentions[place]):
            places = self._places.setdefault(key, [])
            if place not in places and len(places) < _MOST_NAMESAKES:
                places.append(place)


def _keys(mention: ResourceMention) -> list[tuple[object, ...]]:
    """What ``_same`` compares: two mentions without a key in common are two models."""
    keys: list[tuple[object, ...]] = [("hash", digest[:_SHORTEST_HASH]) for digest in mention.hashes]
    if mention.version_id is not None:
        keys.append(("id", mention.version_id))
    if mention.name is not None:
        keys.append(("name", mention.kind, normalised(mention.name)))
    return keys


def _same(one: ResourceMention, other: ResourceMention) -> bool:
    if one.version_id is not None and other.version_id is not None:
        return one.version_id == other.version_id and (
            one.file_id is None or other.file_id is None or one.file_id == other.file_id
        )
    if any(_same_hash(a, b) for a in one.hashes for b in other.hashes):
        return True
    if one.kind is not other.kind or one.name is None or other.name is None:
        return False
    # Two embeddings or LoRAs of one name but other hashes are two files.
    contradicting = any(len(a) == len(b) for a in one.hashes for b in other.hashes)
    alike = normalised(one.name) == normalised(other.name) != ""
    return alike and not contradicting and not _are_told_apart(one, other)


def _are_told_apart(one: ResourceMention, other: ResourceMention) -> bool:
    """Whether one place has both, under names that differ ("detail+" and "detail-"): they are two files then."""
    return any(
        (a.source, a.place) == (b.source, b.place) and a.name and b.name and _file_stem(a.name) != _file_stem(b.name)
        for a in one.statements
        for b in other.statements
    )


def _same_hash(one: str, other: str) -> bool:
    """Equal, or one is the beginning of the other: ten digits of a SHA256 are what A1111 prints."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST_HASH and long.startswith(short)


def _joined(known: ResourceMention, statement: ResourceMention, order: list[str]) -> ResourceMention:
    takes = statement.strength is not None and (known.strength is None or _rank(statement, order) < _rank(known, order))
    role = known.role if known.role is not Role.ADDON else statement.role
    return replace(
        known,
        kind=statement.kind if known.kind is ModelKind.OTHER else known.kind,
        name=known.name or statement.name,
        strength=statement.strength if takes else known.strength,
        strength_clip=statement.strength_clip if takes else known.strength_clip,
        version_id=known.version_id or statement.version_id,
        file_id=known.file_id or statement.file_id,
        hashes=tuple(dict.fromkeys([*known.hashes, *statement.hashes])),
        role=role,
        evidence=tuple(dict.fromkeys([*known.evidence, *statement.evidence])),
        statements=tuple(dict.fromkeys([*known.statements, *statement.statements]))[:_MOST_STATEMENTS],
        linked_only=known.linked_only and statement.linked_only,
    )


def _trust(dialect: Dialect) -> list[str]:
    """The places that tell a strength, most trusted first (facts: Civitai 6.2, 20 and 21)."""
    order = [
        "prompt",
        "resources",
        "civitaiResources",
        "Lora weights",
        "additionalResources",
        "Hypernet",
        "graph",
        _SITE_LIST,
    ]
    if dialect.is_onsite:
        order.insert(0, "civitaiResources")
    elif dialect is Dialect.COMFYUI:
        order.insert(0, "graph")  # it is what ran
    return order


def _rank(mention: ResourceMention, order: list[str]) -> int:
    """How trusted the place of its strength is; a place that names the model without one does not count."""
    places = (said.place for said in mention.statements if said.strength is not None)
    return min((order.index(place) for place in places if place in order), default=len(order))


def _with_site_rows(merged: list[ResourceMention], rows: Iterable[SiteResource]) -> list[ResourceMention]:
    by_id = {row.version_id: row for row in rows}
    found = []
    for mention in merged:
        row = by_id.get(mention.version_id) if mention.version_id is not None else None
        found.append(mention if row is None else _with_row(mention, row))
    return found


def _with_row(mention: ResourceMention, row: SiteResource) -> ResourceMention:
    said = ModelStatement(
        source=Source.SITE_LIST,
        place=_SITE_LIST,
        name=row.model_name,
        strength=row.strength,
        version_id=row.version_id,
    )
    return replace(
        mention,
        kind=row.kind if mention.kind is ModelKind.OTHER else mention.kind,
        name=mention.name or row.model_name,
        strength=mention.strength if mention.strength is not None else row.strength,
        evidence=(*mention.evidence, _SITE_LIST),
        statements=(*mention.statements, said),
    )
