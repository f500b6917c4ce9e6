"""AIR names: Civitai's identifiers such as ``urn:air:sdxl:lora:civitai:1316217@1485827``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .kinds import ModelKind, parse_kind

_AIR = re.compile(
    r"^(?:urn:)?(?:air:)?(?:(?P<ecosystem>[\w-]+):(?P<kind>[\w-]+):)?civitai:(?P<model>[0-9]{1,18})@"
    r"(?P<version>[0-9]{1,18})(?:\+(?P<file>[0-9]{1,18}))?(?:\.\w+)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Air:
    """A model version of Civitai named by AIR; ``kind`` is OTHER in the short form ``civitai:1@2``."""

    kind: ModelKind
    model_id: int
    version_id: int
    file_id: int | None


def parse_air(text: str) -> Air | None:
    """The AIR in ``text``; None for anything else, also for AIRs of other sources (huggingface, orchestrator)."""
    found = _AIR.match(text.strip())
    if not found:
        return None
    return Air(
        kind=parse_kind(found["kind"]) if found["kind"] else ModelKind.OTHER,
        model_id=int(found["model"]),
        version_id=int(found["version"]),
        file_id=int(found["file"]) if found["file"] else None,
    )
