"""Another file of the same version that the user has picked: it is the one that comes, and is used. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from ...civitai_utils.model_files import Resolution, Resolved


def take_picked(resolution: Resolution, picked: Collection[str]) -> Resolution:
    """The resolution with the picked file, by its key, in place of the image's own, which stands among the others then;
    unchanged where its version has no such file."""
    if not isinstance(resolution, Resolved):
        return resolution
    own = resolution.file
    found = next((other for other in own.others if other.key in picked), None)
    if found is None:
        return resolution
    others = tuple(other for other in own.others if other is not found)
    own = replace(own, others=())
    return replace(resolution, file=replace(found, others=(own, *others)), image_file=own)
