"""Which of the versions the site links to an image is the model its data names without identity, if any can only be it.

The site's list holds what the image used and what its post merely links (facts: Civitai 1.2), so a match wants the
kind, a base model that fits, no hash that speaks against it, and the name (6.2, 18, 19 and 22).
"""

from __future__ import annotations

from collections.abc import Sequence

from ...civitai_utils.kinds import ModelKind
from ...civitai_utils.model_files import Resolved
from ...civitai_utils.values import ResourceMention
from ..families import find_family
from ..words.model_names import normalised
from .choose_file import contradicts

_SHORTEST_PART = 5


def find_linked_twin(lost: ResourceMention, linked: Sequence[Resolved], base: str | None) -> Resolved | None:
    """The one linked version that fits; None where none does, or several do."""
    of_kind = [one for one in linked if one.mention.linked_only and one.file.kind is lost.kind]
    fitting = [one for one in of_kind if _fits(one, lost, base)]
    wanted = normalised(lost.name or "")
    same = [one for one in fitting if wanted in _names(one)]
    near = [one for one in fitting if any(_is_part(wanted, name) for name in _names(one))]
    chosen = same or near
    return chosen[0] if len(chosen) == 1 else None


def goes_with(add_on: str | None, base: str | None, kind: ModelKind) -> bool:
    """Whether an add-on's base model fits the checkpoint's (facts: Civitai 3.5); an unknown one may."""
    # An upscaler works on pictures, whatever made them; the site calls its base model "Other" mostly.
    if add_on is None or base is None or add_on == base or kind is ModelKind.UPSCALER:
        return True
    one, other = find_family(add_on), find_family(base)
    if one is None or other is None:
        return add_on.split()[0] == base.split()[0]
    return one is other or kind is ModelKind.EMBEDDING


def _fits(one: Resolved, lost: ResourceMention, base: str | None) -> bool:
    return goes_with(one.base_model, base, lost.kind) and not contradicts(one.file, lost.hashes)


def _names(one: Resolved) -> set[str]:
    return {name for name in (normalised(one.file.name), normalised(one.model_name or "")) if name}


def _is_part(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST_PART and short in long
