"""Embeddings that a prompt calls as ComfyUI does it, ``embedding:name``, or SwarmUI, ``<embed:name>``; also by AIR, as
the site's templates write it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...civitai_utils.air import parse_air
from ...civitai_utils.kinds import ModelKind
from ...civitai_utils.values import ResourceMention

_WORD = re.compile(
    r"(?:embedding|<embed):(?P<name>urn:air:[\w.\-:@+]*[\w]|[\w\-./\\ ]*?[\w\-])(?=[\s,:)\]>]|$)", re.IGNORECASE
)


def embedding_words(text: str) -> Iterator[ResourceMention]:
    """One statement for each embedding called in ``text``, under the very word that stands there."""
    for word in dict.fromkeys(found["name"] for found in _WORD.finditer(text)):
        air = parse_air(word)
        yield ResourceMention(
            kind=ModelKind.EMBEDDING,
            name=word,
            version_id=air.version_id if air is not None else None,
            evidence=("prompt",),
        )
