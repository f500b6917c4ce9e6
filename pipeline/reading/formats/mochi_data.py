"""Mochi Diffusion's caption -> the site's shape (its Support/MetadataCodec.swift).

Version 1 joins the fields with semicolons and escapes nothing; version 2 gives each a line and escapes line breaks.
"""

from __future__ import annotations

import re
from typing import Any

_SIGN = re.compile(r"(?:^|[;\n]\s?)Include in Image:")
_ESCAPED = re.compile(r"\\([nr\\])")
_NAMES = {
    "Include in Image": "prompt", "Exclude from Image": "negativePrompt", "Model": "Model", "Steps": "steps",
    "Guidance Scale": "cfgScale", "Seed": "seed", "Size": "Size", "Scheduler": "sampler", "Generator": "Version",
}  # fmt: skip
_BREAKS = {"n": "\n", "r": "\r", "\\": "\\"}


def read_mochi(text: str) -> dict[str, Any] | None:
    """What its caption says; None for a text of another program."""
    if _SIGN.search(text) is None:
        return None
    is_second = text.lstrip().startswith("Metadata Version:")
    meta: dict[str, Any] = {"software": "Mochi Diffusion"}
    for piece in text.split("\n" if is_second else "; "):
        name, colon, value = piece.strip().partition(":")
        value = value.strip()
        if colon and name != "Metadata Version":
            shown = _ESCAPED.sub(lambda found: _BREAKS[found[1]], value) if is_second else value.rstrip("; ")
            meta.setdefault(_NAMES.get(name, name), shown)
    return meta
