"""The version texts that programs print."""

from __future__ import annotations

import re

WEBUI_VERSION = re.compile(r"v?([0-9]{1,9})\.([0-9]{1,9})")


def webui_release(version: str | None) -> tuple[int, int] | None:
    """The webui release a version text stands for, such as (1, 10); Forge names it after its own number."""
    if not version:
        return None
    found = WEBUI_VERSION.search(version.partition("v")[2] if version.lower().startswith("f") else version)
    return (int(found[1]), int(found[2])) if found else None


def rounds_to_sixty_four(version: str | None) -> bool:
    """Whether a second pass has sides of whole multiples of 64 pixels: Forge Neo since 2026, unless its user sets
    another step (Haoming02/sd-webui-forge-classic, issues 1178, 1200 and 1315)."""
    return (version or "").strip().lower().startswith("neo-")
