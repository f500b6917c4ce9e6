"""One model that an image names twice, by its id or hash in one place and by a name alone in another. Pure.

The site's list names a model by id, the data by its file's name or the one its publisher gave it, so the two meet only
when the site has told what the id is called.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...civitai_utils.kinds import BASE_KINDS, ModelKind
from ...civitai_utils.model_files import Resolution, Resolved, Unresolved
from ...civitai_utils.said import join_said, say
from ...civitai_utils.values import ResourceMention
from ..words.model_names import normalised
from .choose_file import contradicts

# A version called "v2" says nothing of its model.
_SHORTEST_VERSION = 5


def find_named_twin(lost: ResourceMention, found: Sequence[Resolved]) -> Resolved | None:
    """The one model of this kind that is called so; None where none is, several are, or a hash speaks against it.

    Of several the one whose very file has the name is meant.
    """
    name = normalised(lost.name or "")
    called = [one for one in found if _is_kind(one, lost.kind) and name and name in _names(one)]
    fitting = [one for one in called if not contradicts(one.file, lost.hashes)]
    by_file = [one for one in fitting if normalised(one.file.name) == name]
    chosen = by_file or fitting
    return chosen[0] if len(chosen) == 1 else None


def doubt(lost: Unresolved, all_found: Sequence[Resolution]) -> Unresolved:
    """The lost model; where one of its kind is known by id alone, with the word that the two may be one."""
    nameless = [
        one
        for one in all_found
        if isinstance(one, Resolved)
        and one.mention.off is None
        and _is_kind(one, lost.kind)
        and not any(said.name for said in one.mention.statements)
        and not contradicts(one.file, lost.mention.hashes)
    ]
    if lost.mention.version_id is not None or lost.mention.name is None or len(nameless) != 1:
        return lost
    title = nameless[0].model_name or nameless[0].file.name
    doubtful = say("It may be {title}, which the image names by its id alone.", title=title)
    return replace(lost, reason=join_said((lost.reason, doubtful)))


def _is_kind(one: Resolved, kind: ModelKind) -> bool:
    return one.file.kind is kind or {one.file.kind, kind} <= BASE_KINDS


def _names(one: Resolved) -> set[str]:
    model, version = normalised(one.model_name or ""), normalised(one.version_name or "")
    names = {normalised(one.file.name), model, model + version, normalised(one.mention.name or "")}
    return {name for name in names if name} | ({version} if len(version) >= _SHORTEST_VERSION else set())
