"""The fourth stage: what the image names -> which version and which exact file, asked from the site all at once.

Order: version id, then each hash (facts: Civitai 6.2, 18 and 19). A name alone is never enough to fetch something.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import replace

from ..civitai_utils.errors import ClosedModel, FileGone, ModelArchived, NothingToDownload, NotOnSite, SiteError
from ..civitai_utils.kinds import ModelKind, parse_kind
from ..civitai_utils.model_files import Resolution, Resolved, Unresolved
from ..civitai_utils.site.civitai_client import Missing
from ..civitai_utils.values import Recipe, ResourceMention, Role
from ..civitai_utils.wire import Json, read_list, read_object, read_positive_int, read_str
from .models.choose_file import choose_file, contradicts, versions_of
from .models.linked_twin import find_linked_twin
from .ports import VersionSource
from .words.closed_models import closed_base

_BY_ID = "version id"
# No image is made with so many; data made up to name more would only have the site refuse the user's key.
_MOST_ASKED = 200
_TOO_MANY = f"The image names more than {_MOST_ASKED} models; this one was not looked up."
_BY_HASH = "hash"
_BY_SIBLING = "hash, in another version of the model"
_BY_LINK = "linked by the site, under the same name"


async def resolve_recipe(source: VersionSource, recipe: Recipe, *, key: str | None = None) -> tuple[Resolution, ...]:
    """One resolution a model of the image.

    Nothing is asked for an image whose checkpoint can never be had, and where only the site's answer shows that, every
    model is refused with the reason: without it the others are no use (facts: Civitai 6.4, 65).
    """
    if recipe.closed is not None:
        return _refused(recipe.mentions, recipe.closed.reason)
    found = await resolve_mentions(source, recipe.mentions, key=key)
    base = next((one for one in found if _is_checkpoint(one) and one.mention.off is None), None)
    if not isinstance(base, Unresolved):
        return found
    by_name = base.code == NothingToDownload.code and closed_base(recipe.base_model) is not None
    if base.code == ClosedModel.code or by_name:
        return _refused((one.mention for one in found), base.reason)
    return found


def _refused(mentions: Iterable[ResourceMention], reason: str) -> tuple[Resolution, ...]:
    said = f"This image cannot be rebuilt locally: {reason}"
    return tuple(_unresolved(mention, ClosedModel.code, said, []) for mention in mentions)


async def resolve_mentions(
    source: VersionSource, mentions: Iterable[ResourceMention], *, key: str | None = None
) -> tuple[Resolution, ...]:
    """One resolution a model. Mentions that turn out to be the same file become one, in the order they were named.

    A site that cannot be reached for one model leaves that one unresolved; the others go on.
    """
    wanted = list(mentions)
    found = await asyncio.gather(*(resolve_mention(source, mention, key=key) for mention in wanted[:_MOST_ASKED]))
    return settle([*found, *(_unresolved(mention, NotOnSite.code, _TOO_MANY, []) for mention in wanted[_MOST_ASKED:])])


async def resolve_mention(source: VersionSource, mention: ResourceMention, *, key: str | None = None) -> Resolution:
    """The version and file of one mention, or why there is none; never raises a ``SiteError``."""
    attempts: list[str] = []
    gone = ""
    try:
        if mention.version_id is not None:
            attempts.append(f"{_BY_ID} {mention.version_id}")
            answer = await source.fetch_version(mention.version_id, key=key)
            if not isinstance(answer, Missing):
                found = read_resolution(answer, mention, _BY_ID, tuple(attempts))
                return await _by_sibling(source, found, mention, attempts, key) or found
            gone = answer.detail
        for digest in _askable(mention.hashes):
            attempts.append(f"{_BY_HASH} {digest}")
            answer = await source.fetch_version_by_hash(digest, key=key)
            if not isinstance(answer, Missing):
                return read_resolution(answer, mention, _BY_HASH, tuple(attempts))
    except SiteError as error:
        return _unresolved(mention, error.code, error.message, attempts)
    if mention.version_id is not None:
        return _unresolved(mention, *_why_missing(gone), attempts)
    if mention.hashes:
        return _unresolved(mention, NotOnSite.code, "No model on Civitai has this hash.", attempts)
    return _unresolved(
        mention, NotOnSite.code, "The image gives only a name, and a name alone does not identify a model.", attempts
    )


async def _by_sibling(
    source: VersionSource, found: Resolution, mention: ResourceMention, attempts: list[str], key: str | None
) -> Resolution | None:
    """The file that carries the image's hash, in another version of the model; None where there is no such.

    A question beyond the answer that is there already: a site that fails it takes nothing away.
    """
    if not isinstance(found, Resolved) or found.model_id is None or not contradicts(found.file, mention.hashes):
        return None
    attempts.append(f"other versions of model {found.model_id}")
    try:
        model = await source.fetch_model(found.model_id, key=key)
    except SiteError:
        return None
    if isinstance(model, Missing):
        return None
    for version in versions_of(model):
        sibling = read_resolution(version, mention, _BY_SIBLING, tuple(attempts))
        if isinstance(sibling, Resolved) and not contradicts(sibling.file, mention.hashes) and sibling.file.hashes:
            return sibling
    return None


def read_resolution(version: Json, mention: ResourceMention, found_by: str, attempts: tuple[str, ...]) -> Resolution:
    """The resolution in a version answer of the site: its exact file, or why it offers none."""
    model = read_object(version.get("model")) or {}
    file = choose_file(version, mention)
    common = {
        "model_name": read_str(model.get("name")),
        "version_name": read_str(version.get("name")),
        "base_model": read_str(version.get("baseModel")),
    }
    model_id = read_positive_int(version.get("modelId"))
    kind = parse_kind(read_str(model.get("type")) or "")
    known = replace(mention, version_id=read_positive_int(version.get("id")) or mention.version_id)
    if mention.kind is ModelKind.OTHER:
        role = Role.BASE if kind is ModelKind.CHECKPOINT else mention.role
        known = replace(known, kind=kind, role=role)
    if file is None:
        code, reason = _why_no_file(version, model)
        return Unresolved(
            mention=known, code=code, reason=reason, attempts=attempts, model_id=model_id,
            version_id=known.version_id, **common,
        )  # fmt: skip
    if known.kind is not file.kind and file.kind is not ModelKind.OTHER:
        known = replace(known, kind=file.kind)
    return Resolved(
        mention=known,
        file=file,
        found_by=found_by,
        model_id=model_id,
        trained_words=tuple(word for entry in read_list(version.get("trainedWords")) if (word := read_str(entry))),
        **common,
    )


def settle(found: Iterable[Resolution]) -> tuple[Resolution, ...]:
    """What only all answers together can tell: same files become one, a linked model finds the name it was used under,
    and the only checkpoint of an image is its base."""
    merged: list[Resolution] = []
    for resolution in found:
        place = next((n for n, known in enumerate(merged) if _same_file(known, resolution)), None)
        if place is None:
            merged.append(resolution)
        else:
            merged[place] = _joined(merged[place], resolution)
    merged = _adopt_linked(merged)
    if not any(_is_checkpoint(one) and not one.mention.linked_only for one in merged):
        for place, one in enumerate(merged):
            if _is_checkpoint(one):
                merged[place] = replace(one, mention=replace(one.mention, linked_only=False, role=Role.BASE))
                break
    return tuple(merged)


def _adopt_linked(found: list[Resolution]) -> list[Resolution]:
    """A model the image names without identity, and a version the site links that can only be it, are one."""
    kept = list(found)
    base = next((one.base_model for one in found if _is_checkpoint(one) and one.mention.off is None), None)
    for lost in found:
        if not isinstance(lost, Unresolved) or lost.mention.version_id is not None or lost.mention.name is None:
            continue
        twin = find_linked_twin(lost.mention, [one for one in kept if isinstance(one, Resolved)], base)
        if twin is not None:
            kept[kept.index(lost)] = _joined(replace(twin, found_by=_BY_LINK), lost)
            kept.remove(twin)
    return kept


def _joined(one: Resolution, other: Resolution) -> Resolution:
    mine, its = one.mention, other.mention
    said = its if mine.strength is None else mine
    return replace(
        one,
        mention=replace(
            mine,
            name=mine.name or its.name,
            strength=said.strength,
            strength_clip=said.strength_clip,
            role=mine.role if mine.role is not Role.ADDON else its.role,
            hashes=tuple(dict.fromkeys([*mine.hashes, *its.hashes])),
            evidence=tuple(dict.fromkeys([*mine.evidence, *its.evidence])),
            statements=tuple(dict.fromkeys([*mine.statements, *its.statements])),
            linked_only=mine.linked_only and its.linked_only,
        ),
    )


def _same_file(one: Resolution, other: Resolution) -> bool:
    if isinstance(one, Resolved) and isinstance(other, Resolved):
        if one.file.key == other.file.key:
            return True
        # A version that is only linked by its id is no second model beside another file of the same version.
        linked = one.mention.linked_only or other.mention.linked_only
        return linked and one.file.version_id == other.file.version_id
    return False


def _is_checkpoint(one: Resolution) -> bool:
    return one.kind in {ModelKind.CHECKPOINT, ModelKind.DIFFUSION_MODEL}


def _askable(hashes: Iterable[str]) -> list[str]:
    """The hashes worth asking, surest first; a 64-digit tensor hash is stored by its first 12 digits."""
    ordered = sorted(dict.fromkeys(hashes), key=len, reverse=True)
    extra = [part for digest in ordered if len(digest) == 64 for part in (digest[:12], digest[:10])]
    return [digest for digest in dict.fromkeys([*ordered, *extra]) if len(digest) in {8, 10, 12, 64}]


def _why_missing(detail: str) -> tuple[str, str]:
    """What the site's 404 means: it tells a version without files from one it does not show (facts: Civitai 1.3)."""
    if "file" in detail.lower():
        return (
            NothingToDownload.code,
            "Civitai knows this version but has no file of it: it was removed, or never public.",
        )
    shown = f" ({detail})" if detail else ""
    return FileGone.code, f"This version was deleted or unpublished, or Civitai has not rated it yet{shown}."


def _why_no_file(version: Json, model: Json) -> tuple[str, str]:
    mode = (read_str(model.get("mode")) or "").lower()
    if mode == "archived":
        return ModelArchived.code, "The creator archived this model; Civitai no longer offers its files."
    if mode == "takendown":
        return FileGone.code, "Civitai has taken this model down."
    if (read_str(version.get("usageControl")) or "Download") == "ExternalGeneration":
        return ClosedModel.code, "This model runs only on its maker's servers; its weights were never published."
    return NothingToDownload.code, "This model version offers no file that ComfyUI can load."


def _unresolved(mention: ResourceMention, code: str, reason: str, attempts: list[str]) -> Unresolved:
    return Unresolved(
        mention=mention, code=code, reason=reason, attempts=tuple(attempts), version_id=mention.version_id
    )
