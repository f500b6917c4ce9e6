"""What the site's answer about a model says that its creator allows (facts: Civitai, the four flags). Pure."""

from __future__ import annotations

import re

from ...civitai_utils.licence import Licence
from ...civitai_utils.wire import Json, read_list, read_str

FLAGS = ("allowNoCredit", "allowCommercialUse", "allowDerivatives", "allowDifferentLicense")
# The oldest answers name one use, which allows the lesser ones too.
_WITH = {
    "image": ("Image",),
    "rent": ("Image", "RentCivit", "Rent"),
    "rentcivit": ("Image", "RentCivit"),
    "sell": ("Image", "RentCivit", "Rent", "Sell"),
    "none": (),
}
_MOST = 10


def read_licence(model: Json) -> Licence | None:
    """The flags of a model; None where the answer has none of them, as one about a version has not."""
    if all(model.get(name) is None for name in FLAGS):
        return None
    return Licence(
        no_credit=_flag(model, "allowNoCredit"),
        commercial=_sells(model.get("allowCommercialUse")),
        derivatives=_flag(model, "allowDerivatives"),
        other_licence=_flag(model, "allowDifferentLicense"),
    )


def _flag(model: Json, name: str) -> bool | None:
    value = model.get(name)
    return value if isinstance(value, bool) else None


def _sells(value: object) -> tuple[str, ...] | None:
    """A list, the list as the data base writes it (``{Image,Rent}``), or one word."""
    if isinstance(value, str):
        if (single := _WITH.get(value.strip().lower())) is not None:
            return single
        value = [word for word in re.split(r"[\s,{}\"]+", value) if word]
    if not isinstance(value, list):
        return None
    words = [word for entry in read_list(value)[:_MOST] if (word := read_str(entry)) and len(word) <= 20]
    return tuple(dict.fromkeys(word for word in words if word.lower() != "none"))
