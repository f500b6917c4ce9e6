"""One model with its plan as the routes speak it, and back (docs/architecture.md, POST /civitai/resolve)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

from yarl import URL

from ...civitai_utils.bounds import refuse_many
from ...civitai_utils.errors import InputError, all_errors
from ...civitai_utils.kinds import folder_of, parse_kind
from ...civitai_utils.model_files import (
    FilePlan,
    ModelFile,
    Present,
    Resolution,
    Resolved,
    Unavailable,
    Unresolved,
    Wanted,
)
from ...civitai_utils.said import said_again, said_as_json, say
from ...civitai_utils.site.sites import Site
from ...civitai_utils.user_wish import NO_WISH
from ...civitai_utils.wire import Json, read_float, read_object, read_objects, read_positive_int, read_str
from ..families.by_header import against_label
from ..models.choose_root import CHOSEN
from ..models.companion_files import CompanionFiles, Wishes, resolved_file
from ..models.companion_order import companion_id
from ..models.move_misplaced import misplaced_of
from ..models.read_version import read_words
from ..nodes.at_hand import is_installed
from ..words.strengths import asked_strength
from ..workflow.parts import said_of
from ..workflow.quantised import pack_for, quantisation_of
from .licence import licence_as_json, read_licence_json
from .mentions import mention_as_json, read_mention
from .wishes import read_wish, wish_as_json

# No version has so many; what comes back from a page is looked for in the folders, one by one.
_MOST_OTHERS = 50
_LOST = say("The model could not be found.")
_HINTS = {error.code: error.hint for error in all_errors()}


def plans_as_json(
    plans: Iterable[FilePlan], site: Site, *, node_names: Collection[str] | None = None
) -> dict[str, Any]:
    """The answer of POST /civitai/resolve; ``node_names`` are the node classes of this ComfyUI, None where unknown."""
    resources = [plan_as_json(plan, site, node_names=node_names) for plan in plans]
    resolved = sum(1 for entry in resources if entry["resolved"] or entry["already_downloaded"])
    return {
        "resources": resources,
        "resolved_count": resolved,
        "unresolved_count": len(resources) - resolved,
    }


def plan_as_json(plan: FilePlan, site: Site, *, node_names: Collection[str] | None = None) -> dict[str, Any]:
    """One resource: its identity, what is promised about the file, and where it is or what stands in the way."""
    resolution = plan.resolution
    mention = resolution.mention
    asked = asked_strength(mention)
    attempts = resolution.attempts if isinstance(resolution, Unresolved) else ()
    entry: dict[str, Any] = {
        "file_key": resolution.key,
        "name": resolution.model_name or mention.name,
        "version_name": resolution.version_name,
        "type": mention.kind.value,
        "role": mention.role.value,
        "weight": mention.strength,
        "weight_known": mention.strength is not None,
        "weight_text": asked,
        "weight_text_said": said_as_json(asked),
        "linked_only": mention.linked_only,
        "internal": mention.internal,
        "off": mention.off,
        "attempts": list(attempts),
        "attempts_said": [said_as_json(one) for one in attempts],
        "base_model": resolution.base_model,
        "base_model_listed": resolution.base_is_listed,
        "model_id": resolution.model_id,
        "model_version_id": mention.version_id,
        "page_url": _page_url(resolution, site),
        "trained_words": [],
        "preview_url": None,
        "licence": None,
        **wish_as_json(resolution.wish),
        "resolved": isinstance(resolution, Resolved),
        "already_downloaded": isinstance(plan, Present),
        "available": not isinstance(plan, Unavailable),
        "filename": None,
        "target_path": None,
        "folder_why": None,
        "folder_why_said": None,
        "local_path": None,
        "listed_name": None,
        "chosen_name": None,
        "variant": None,
        "other_file": None,
        "image_file": None,
        "other_files": [],
        "header_says": _said_as_json(plan),
        "misplaced": _misplaced_as_json(plan),
        "checking": not isinstance(plan, Present) and plan.checking,
        "size_kb": None,
        "download_url": None,
        "hashes": {},
        "file_id": None,
        "found_by": None,
        "found_by_said": None,
        "code": None,
        "error": None,
        "error_said": None,
        "hint": None,
        "needs_node": _needed_node(plan, node_names),
        "companion": resolution.needed is not None,
        "why": resolution.needed,
        "why_said": said_as_json(resolution.needed),
        "mention": mention_as_json(mention),
    }
    if isinstance(resolution, Resolved):
        entry |= _file_as_json(resolution, site)
    if isinstance(plan, Present):
        entry |= {"local_path": str(plan.path), "listed_name": plan.listed_name, "filename": plan.path.name}
        entry["chosen_name"] = plan.listed_name if plan.chosen else None
        entry["other_file"] = _other_as_json(plan.other, site) if plan.other is not None else None
    elif isinstance(plan, Wanted):
        entry |= {"target_path": str(plan.folder), "filename": plan.file_name}
        # What the user has chosen for a whole kind needs no words on every card.
        why = None if plan.folder_why == CHOSEN else plan.folder_why
        entry |= {"folder_why": why, "folder_why_said": said_as_json(why)}
    else:
        entry |= {"code": plan.code, "error": plan.reason, "hint": _HINTS.get(plan.code)}
        entry["error_said"] = said_as_json(plan.reason)
    return entry


def _needed_node(plan: FilePlan, names: Collection[str] | None) -> dict[str, Any] | None:
    """The custom node without which the file cannot be loaded; None where ComfyUI's own loads it."""
    packed, pack = quantisation_of(plan), pack_for(plan)
    if packed is None or pack is None:
        return None
    return {
        "format": packed.value.upper(),
        "pack": pack.name,
        "registry": pack.registry,
        "address": pack.address,
        "installed": is_installed(pack, names),
    }


def companion_resolution(data: Json, files: CompanionFiles) -> Resolution | None:
    """The companion that a resource is, as this pack knows it; None for a model of the image."""
    file_id = companion_id(data) if data.get("companion") is True else None
    file = files.find(file_id) if file_id is not None else None
    return (
        None if file is None else resolved_file(file, said_again(data.get("why_said"), read_str(data.get("why")) or ""))
    )


def _said_as_json(plan: FilePlan) -> dict[str, Any] | None:
    said = said_of(plan)
    if said is None or said.kind is None:
        return None
    return {
        "type": said.kind.value,
        "form": said.form.value if said.form is not None else None,
        "model": said.model,
        "families": list(said.families),
        "use": said.use.value,
        "quantisation": said.quantisation.value if said.quantisation is not None else None,
        "against_label": against_label(plan.resolution.base_model, said),
    }


def _misplaced_as_json(plan: FilePlan) -> dict[str, Any] | None:
    misplaced = misplaced_of(plan)
    if misplaced is None:
        return None
    return {
        "folder": str(misplaced.path.parent),
        "belongs": folder_of(misplaced.belongs),
        "usable": isinstance(plan, Present),
    }


def read_resolution_json(data: Json) -> Resolution:
    """The resolution a resource goes back to. What it says about the file is the browser's word: a download asks the
    site again, and a workflow takes from it only what to look for in the model folders."""
    mention = read_mention(read_object(data.get("mention")) or data)
    model_name, version_name = read_str(data.get("name")), read_str(data.get("version_name"))
    base_model = read_str(data.get("base_model"))
    listed = data.get("base_model_listed")
    base_is_listed = listed if isinstance(listed, bool) else None
    version_id = read_positive_int(data.get("model_version_id"))
    said = _read_file(data, version_id) if version_id is not None else None
    if data.get("resolved") is not True or version_id is None or said is None:
        code = read_str(data.get("code")) or "not_on_site"
        reason = said_again(data.get("error_said"), read_str(data.get("error")) or _LOST)
        return Unresolved(
            mention=mention,
            code=code,
            reason=reason,
            version_id=version_id,
            model_name=model_name,
            version_name=version_name,
            base_model=base_model,
            wish=read_wish(data),
        )
    others = (_read_file(one, version_id) for one in read_objects(data.get("other_files"))[:_MOST_OTHERS])
    file = replace(
        said,
        name=read_str(data.get("published_name")) or said.name,
        pickle_scan=read_str(data.get("pickle_scan")),
        virus_scan=read_str(data.get("virus_scan")),
        others=tuple(other for other in others if other is not None),
    )
    return Resolved(
        mention=mention,
        file=file,
        found_by=said_again(data.get("found_by_said"), read_str(data.get("found_by")) or ""),
        model_id=read_positive_int(data.get("model_id")),
        trained_words=read_words(data.get("trained_words")),
        image_file=_read_file(read_object(data.get("image_file")) or {}, version_id),
        preview_url=read_str(data.get("preview_url")),
        licence=read_licence_json(data.get("licence")),
        wish=read_wish(data),
        model_name=model_name,
        version_name=version_name,
        base_model=base_model,
        base_is_listed=base_is_listed,
    )


def _read_file(data: Json, version_id: int) -> ModelFile | None:
    """A file as every mention of one says it; None where it has no number or no name."""
    file_id, name = read_positive_int(data.get("file_id")), read_str(data.get("filename"))
    if file_id is None or name is None:
        return None
    hashes = read_object(data.get("hashes")) or {}
    return ModelFile(
        version_id=version_id,
        file_id=file_id,
        name=name,
        kind=parse_kind(read_str(data.get("type")) or ""),
        size_kb=read_float(data.get("size_kb")),
        sha256=read_str(hashes.get("SHA256")),
        hashes={str(kind): text for kind, value in hashes.items() if (text := read_str(value))},
        variant=read_str(data.get("variant")),
    )


def _other_as_json(file: ModelFile, site: Site) -> dict[str, Any]:
    return {
        "file_key": file.key,
        "file_id": file.file_id,
        "filename": file.name,
        "type": file.kind.value,
        "size_kb": file.size_kb,
        "hashes": dict(file.hashes),
        "variant": file.variant,
        "page_url": site.hub.page_url(file.source) if file.source is not None else None,
    }


def read_resources_json(value: object) -> list[Resolution]:
    """The image's own models in a ``resources`` array; raises ``InputError`` where it is no array.

    Companions are left out: which a workflow needs follows from the others.
    """
    if not isinstance(value, list):
        raise InputError("The list of resources is missing.", field="resources")
    refuse_many(value)
    return [read_resolution_json(entry) for entry in read_objects(value) if entry.get("companion") is not True]


def read_wishes(value: object) -> Wishes:
    """What the user has decided about the models of a ``resources`` array; raises ``InputError`` where it names too
    many. Of a companion sent back its file counts as picked."""
    refuse_many(value)
    entries = read_objects(value)
    return Wishes(
        chosen={_key_of(entry): name for entry in entries if (name := read_str(entry.get("chosen_name")))},
        picked=frozenset(number for entry in entries if (number := companion_id(entry)) is not None),
        versions_picked=frozenset(_key_of(entry) for entry in entries if read_object(entry.get("image_file"))),
        wished={_key_of(entry): wish for entry in entries if (wish := read_wish(entry)) != NO_WISH},
    )


def _key_of(entry: Json) -> str:
    number = companion_id(entry)
    return read_resolution_json(entry).key if number is None else f"0:{number}"


def _file_as_json(resolution: Resolved, site: Site) -> dict[str, Any]:
    file = resolution.file
    return {
        "type": file.kind.value,
        "filename": file.name,
        "published_name": file.name,
        "size_kb": file.size_kb,
        "hashes": dict(file.hashes),
        "file_id": file.file_id,
        "model_version_id": file.version_id,
        "download_url": str(_download_url(file, site)),
        "found_by": resolution.found_by,
        "found_by_said": said_as_json(resolution.found_by),
        "pickle_scan": file.pickle_scan,
        "virus_scan": file.virus_scan,
        "variant": file.variant,
        "other_files": [_other_as_json(other, site) for other in file.others],
        "trained_words": list(resolution.trained_words),
        "image_file": _other_as_json(resolution.image_file, site) if resolution.image_file is not None else None,
        "preview_url": site.preview_of(resolution.preview_url),
        "licence": licence_as_json(resolution.licence),
    }


def _download_url(file: ModelFile, site: Site) -> URL:
    if file.source is not None:
        return site.hub.file_url(file.source)
    return site.download_url(file.version_id, file.file_id)


def _page_url(resolution: Resolution, site: Site) -> str | None:
    if isinstance(resolution, Resolved) and resolution.file.source is not None:
        return site.hub.page_url(resolution.file.source)
    if resolution.model_id is None or resolution.mention.version_id is None:
        return None
    return site.page_url(resolution.model_id, resolution.mention.version_id)
