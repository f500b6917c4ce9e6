"""The site's answer about a version -> the resolution of a mention: its exact file, or why there is none. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ...civitai_utils.errors import ClosedModel, FileGone, ModelArchived, NothingToDownload
from ...civitai_utils.kinds import ModelKind, parse_kind
from ...civitai_utils.model_files import Resolution, Resolved, Unresolved
from ...civitai_utils.said import say
from ...civitai_utils.user_wish import LONGEST_WORD, MOST_WORDS
from ...civitai_utils.values import ResourceMention, Role
from ...civitai_utils.wire import Json, read_list, read_object, read_objects, read_positive_int, read_str
from .choose_file import choose_file
from .read_licence import read_licence

# PG and PG-13 (facts: Civitai 1); the first answers said None or false.
_MILD_BITS = frozenset({1, 2})
_MILD_WORDS = ("None", False)
_MOST_PICTURES = 20


def read_resolution(version: Json, mention: ResourceMention, found_by: str, attempts: tuple[str, ...]) -> Resolution:
    """The resolution in a version answer of the site: its exact file, or why it offers none."""
    model = read_object(version.get("model")) or {}
    file = choose_file(version, mention)
    common: dict[str, Any] = {
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
        trained_words=read_words(version.get("trainedWords")),
        preview_url=_preview(version),
        licence=read_licence(model),
        **common,
    )


def read_words(value: object) -> tuple[str, ...]:
    """Words that a model was trained with, each once and on one line; those that nobody could have meant as a word of
    a prompt are left out."""
    words = (" ".join(word.split()) for entry in read_list(value)[:MOST_WORDS] if (word := read_str(entry)))
    return tuple(dict.fromkeys(word for word in words if 0 < len(word) <= LONGEST_WORD))


def _preview(version: Json) -> str | None:
    """The first picture of a version that the site shows to everybody; later answers rate by bits, earlier by words."""
    for picture in read_objects(version.get("images"))[:_MOST_PICTURES]:
        rated = picture.get("nsfwLevel")
        is_mild = rated in _MILD_BITS if isinstance(rated, int) else picture.get("nsfw") in _MILD_WORDS
        if is_mild and (read_str(picture.get("type")) or "image") == "image" and (url := read_str(picture.get("url"))):
            return url
    return None


def why_missing(detail: str) -> tuple[str, str]:
    """What the site's 404 means: it tells a version without files from one it does not show (facts: Civitai 1.3)."""
    if "file" in detail.lower():
        return (
            NothingToDownload.code,
            say("Civitai knows this version but has no file of it: it was removed, or never public."),
        )
    if not detail:
        return FileGone.code, say("This version was deleted or unpublished, or Civitai has not rated it yet.")
    gone = say("This version was deleted or unpublished, or Civitai has not rated it yet ({detail}).", detail=detail)
    return FileGone.code, gone


def _why_no_file(version: Json, model: Json) -> tuple[str, str]:
    mode = (read_str(model.get("mode")) or "").lower()
    if mode == "archived":
        return ModelArchived.code, say("The creator archived this model; Civitai no longer offers its files.")
    if mode == "takendown":
        return FileGone.code, say("Civitai has taken this model down.")
    if (read_str(version.get("usageControl")) or "Download") == "ExternalGeneration":
        return ClosedModel.code, say("This model runs only on its maker's servers; its weights were never published.")
    return NothingToDownload.code, say("This model version offers no file that ComfyUI can load.")
