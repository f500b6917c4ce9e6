"""AIRs, the site's names for versions, as people paste them (facts: Civitai 1.11)."""

from __future__ import annotations

import re

from ...civitai_utils.air import parse_air
from ...civitai_utils.references import ModelReference, Reference, VersionReference
from ...civitai_utils.said import say
from .picture_address import LARGEST_ID
from .site_ids import read_site_id, unreadable, unsupported

AIR_SIGN = re.compile(
    r"(?:urn:)?air:|(?:urn:)?(?:[\w-]+:[\w-]+:)?(?:civitai|civitai-r2|huggingface|orchestrator):\S", re.ASCII
)
_AIR_MODEL = re.compile(r"(?:urn:)?(?:air:)?[\w-]+:[\w-]+:civitai:([0-9]+)", re.ASCII | re.IGNORECASE)
_AIR_SOURCE = re.compile(r"(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?(?P<source>[\w-]+):", re.ASCII)


def parse_pasted_air(pasted: str) -> Reference:
    """The version or model an AIR names; raises ``ReferenceUnreadable`` and ``ReferenceUnsupported``."""
    air = parse_air(pasted)
    if air is not None:
        file_id = air.file_id if air.file_id is not None and air.file_id <= LARGEST_ID else None
        return VersionReference(version_id=read_site_id(str(air.version_id), say("model version")), file_id=file_id)
    model = _AIR_MODEL.fullmatch(pasted)
    if model:
        return ModelReference(model_id=read_site_id(model[1], say("model")))
    source = _AIR_SOURCE.match(pasted.lower())
    if source and source["source"] != "civitai":
        raise unsupported(say("This AIR names a model of {source}, not of Civitai.", source=source["source"]))
    raise unreadable("This AIR names no model version.")
