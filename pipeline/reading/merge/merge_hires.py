"""What the sources say of the second pass -> one ``HiresPass``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from ....civitai_utils.values import HiresPass, Size

_PLAIN = tuple(field.name for field in fields(HiresPass) if field.name not in {"scale", "target"})


def merge_hires(said: Sequence[HiresPass], base: Size | None, picture: Size | None) -> HiresPass | None:
    """One second pass out of what the sources say of it, most trusted first; a size nobody says is the picture's.

    The last resort is the site's own factor (facts: Civitai 4.6, 5.2).
    """
    if not said:
        return None
    merged = {name: next((v for one in said if (v := getattr(one, name)) is not None), None) for name in _PLAIN}
    sized = next((one for one in said if one.scale is not None or one.target is not None), None)
    if sized is not None:
        return HiresPass(scale=sized.scale, target=sized.target, **merged)
    if picture is not None and (base is None or picture.width > base.width):
        return HiresPass(target=picture, **merged)
    return HiresPass(scale=1.5, **merged)
