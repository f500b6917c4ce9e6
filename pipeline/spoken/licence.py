"""What a model's creator allows, as the routes speak it, both ways."""

from __future__ import annotations

from typing import Any

from ...civitai_utils.licence import Licence
from ...civitai_utils.wire import read_list, read_object, read_str

_MOST = 10


def licence_as_json(licence: Licence | None) -> dict[str, Any] | None:
    """An entry's ``licence``."""
    if licence is None:
        return None
    return {
        "no_credit": licence.no_credit,
        "commercial": list(licence.commercial) if licence.commercial is not None else None,
        "derivatives": licence.derivatives,
        "other_licence": licence.other_licence,
    }


def read_licence_json(value: object) -> Licence | None:
    """The licence in an entry of ``resources``; None where there is none."""
    said = read_object(value)
    if said is None:
        return None
    uses = said.get("commercial")
    named = tuple(word for one in read_list(uses)[:_MOST] if (word := read_str(one)))
    return Licence(
        no_credit=_flag(said.get("no_credit")),
        commercial=None if uses is None else named,
        derivatives=_flag(said.get("derivatives")),
        other_licence=_flag(said.get("other_licence")),
    )


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None
