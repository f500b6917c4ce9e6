"""A file that an image names and Civitai does not have, and the public one that everybody calls so.

A graph of ComfyUI names its text encoders and its VAE by their files alone: ``t5xxl_fp16.safetensors`` stands on the
pack's own list, and of that list a name means one file (docs/decisions/0013). No other name leads to a download.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...civitai_utils.errors import NotOnSite
from ...civitai_utils.model_files import ModelFile, Resolution, Resolved, Unresolved
from .companion_files import FOUND_BY_NAME, CompanionFiles


def find_public_twin(lost: Resolution, files: CompanionFiles) -> Resolved | None:
    """The model as that public file, its other precisions beside it; None where it is none, or where the image has a
    hash of it that is another's."""
    mention = lost.mention
    if not isinstance(lost, Unresolved) or lost.code != NotOnSite.code or not mention.name or lost.version_id:
        return None
    same = files.called(mention.kind, mention.name)
    if not same or not _may_be(same[0], mention.hashes):
        return None
    first, *others = same
    return Resolved(
        mention=mention,
        file=replace(first, others=tuple(others)),
        found_by=FOUND_BY_NAME,
        model_name=first.name,
        base_model=lost.base_model,
    )


def _may_be(file: ModelFile, hashes: Sequence[str]) -> bool:
    own = file.sha256
    return not hashes or (own is not None and any(own.startswith(digest.upper()) for digest in hashes))
