"""Many statements about the same model -> one mention each, with the strength of the most trusted statement.

Two statements mean the same model when they share the version id, else a hash, else kind and name (facts: Civitai
6.2, 24). Which strength wins: 6.2, 20 and 21.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..civitai_utils.kinds import ModelKind
from ..civitai_utils.values import ResourceMention, Role, SiteResource

# The 4x upscaler of the site's own hires template (facts: Civitai 5.3), which the generation data never names.
ONSITE_UPSCALER_VERSION = 164821
_MODEL_FREE = frozenset({"none", "lanczos", "nearest", "nearest-exact", "bilinear", "bicubic", "area"})
_MODEL_SUFFIXES = (".safetensors", ".ckpt", ".pth", ".pt", ".bin", ".sft")
_SITE_LIST = "site list"
_LINK = "modelVersionIds"


def normalised(name: str) -> str:
    """A model name for comparing: the last path component without model suffix, letters and digits only."""
    last = name.replace("\\", "/").rpartition("/")[2].lower()
    for suffix in _MODEL_SUFFIXES:
        last = last.removesuffix(suffix)
    return "".join(ch for ch in last if ch.isalnum())


def upscaler_is_model(name: str | None) -> bool:
    """Whether an upscaler's name means a model file: the latent modes and plain resizing need none."""
    return name is not None and name.strip().lower() not in _MODEL_FREE and not name.lower().startswith("latent")


def merge_mentions(
    statements: Iterable[ResourceMention],
    version_ids: Iterable[int],
    site_resources: Iterable[SiteResource],
    *,
    prompt_wins: bool,
    hires_upscaler: str | None = None,
    onsite_hires: bool = False,
) -> tuple[ResourceMention, ...]:
    """The models of an image, the checkpoint first; versions that only the site links come last, marked."""
    merged: list[ResourceMention] = []
    for statement in statements:
        _put(merged, statement, prompt_wins)
    if not any(mention.kind is ModelKind.UPSCALER for mention in merged):
        if upscaler_is_model(hires_upscaler):
            _put(merged, _upscaler(name=hires_upscaler), prompt_wins)
        elif onsite_hires:
            _put(merged, _upscaler(version_id=ONSITE_UPSCALER_VERSION), prompt_wins)
    evidenced = bool(merged)
    named = {mention.version_id for mention in merged}
    linked = [
        ResourceMention(kind=ModelKind.OTHER, version_id=number, evidence=(_LINK,), linked_only=evidenced)
        for number in dict.fromkeys(version_ids)
        if number not in named
    ]
    merged = _with_site_rows([*merged, *linked], site_resources)
    return tuple(sorted(merged, key=lambda mention: (mention.linked_only, _ORDER.get(mention.kind, 9))))


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


def _put(merged: list[ResourceMention], statement: ResourceMention, prompt_wins: bool) -> None:
    for place, known in enumerate(merged):
        if _same(known, statement):
            merged[place] = _joined(known, statement, prompt_wins)
            return
    merged.append(statement)


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
    return not contradicting and normalised(one.name) == normalised(other.name) != ""


def _same_hash(one: str, other: str) -> bool:
    """Equal, or one is the beginning of the other: ten digits of a SHA256 are what A1111 prints."""
    short, long = sorted((one, other), key=len)
    return len(short) >= 10 and long.startswith(short)


def _joined(known: ResourceMention, statement: ResourceMention, prompt_wins: bool) -> ResourceMention:
    takes = statement.strength is not None and (
        known.strength is None or _rank(statement, prompt_wins) < _rank(known, prompt_wins)
    )
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
        linked_only=known.linked_only and statement.linked_only,
    )


def _rank(mention: ResourceMention, prompt_wins: bool) -> int:
    order = ["prompt", "resources", "civitaiResources", "Lora weights", "additionalResources", _SITE_LIST]
    if not prompt_wins:
        order.insert(0, "civitaiResources")
    return min((order.index(word) for word in mention.evidence if word in order), default=len(order))


def _with_site_rows(merged: list[ResourceMention], rows: Iterable[SiteResource]) -> list[ResourceMention]:
    by_id = {row.version_id: row for row in rows}
    found = []
    for mention in merged:
        row = by_id.get(mention.version_id) if mention.version_id is not None else None
        if row is not None:
            mention = replace(  # noqa: PLW2901
                mention,
                kind=row.kind if mention.kind is ModelKind.OTHER else mention.kind,
                name=mention.name or row.model_name,
                strength=mention.strength if mention.strength is not None else row.strength,
                evidence=(*mention.evidence, _SITE_LIST),
            )
        found.append(mention)
    return found
