"""Base models that this version does not know: the site's own list tells a new name from one that is none.

A closed model is told apart by its version (``usageControl``) or by the list of ``words/closed_models.py``; what is new
and open may still work, because its header can say what it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ...civitai_utils.kinds import BASE_KINDS
from ...civitai_utils.model_files import Resolution, Resolved
from ..families import find_family, fold
from ..ports import BaseModelSource
from ..words.closed_models import closed_base


async def note_new_names(source: BaseModelSource, resolutions: Iterable[Resolution]) -> tuple[Resolution, ...]:
    """The same, each base model of a name unknown here with whether the site lists that name. Asked once, and only
    where there is such a name; a site that does not say decides nothing."""
    found = tuple(resolutions)
    if not any(_is_unknown(one) for one in found):
        return found
    listed = await source.fetch_base_models()
    if listed is None:
        return found
    known = {fold(name) for name in listed}
    return tuple(
        replace(one, base_is_listed=fold(one.base_model or "") in known) if _is_unknown(one) else one for one in found
    )


def _is_unknown(one: Resolution) -> bool:
    name = one.base_model
    if not isinstance(one, Resolved) or one.kind not in BASE_KINDS or name is None:
        return False
    return find_family(name) is None and closed_base(name) is None
