"""In whose folder a file belongs, by its own header, and whether a loader reaches it where it lies. Pure.

Civitai calls a bare diffusion model a "Checkpoint" as often as not (facts: families, additions), and an earlier version
of this pack believed it.
"""

from __future__ import annotations

from dataclasses import replace

from ...civitai_utils.file_said import FileSaid
from ...civitai_utils.kinds import ModelForm, ModelKind, folder_of
from ...civitai_utils.model_files import Misplaced, Present, Resolution, Resolved

# Labels of the site that say little of what a file is; those of LoRAs and their like are trusted.
BY_CONTENT = (
    ModelKind.CHECKPOINT, ModelKind.DIFFUSION_MODEL, ModelKind.TEXT_ENCODER, ModelKind.VAE, ModelKind.CLIP_VISION,
)  # fmt: skip


def right_kind(label: ModelKind, said: FileSaid | None) -> ModelKind:
    """The kind in whose folder a file belongs: what its header says, else what it is called."""
    if said is None or said.kind is None or label not in BY_CONTENT or folder_of(said.kind) is None:
        return label
    return said.kind


def by_content(resolution: Resolution, said: FileSaid | None) -> Resolution:
    """The same with the kind that the file's own header gives it."""
    if not isinstance(resolution, Resolved):
        return resolution
    kind = right_kind(resolution.file.kind, said)
    return resolution if kind is resolution.file.kind else replace(resolution, file=replace(resolution.file, kind=kind))


def is_reached(lies: ModelKind, said: FileSaid) -> bool:
    """Whether a loader for files of this folder can use the file: the loader of checkpoints takes a bare model too, and
    that of bare models takes the model out of a checkpoint."""
    if said.kind is lies:
        return True
    if said.quantisation is not None and said.quantisation.needs_own_loader:
        return False
    if lies is ModelKind.CHECKPOINT:
        return said.form is ModelForm.DIFFUSION_MODEL and not said.diffusers_names
    return lies is ModelKind.DIFFUSION_MODEL and said.kind is ModelKind.CHECKPOINT


def find_misplaced(here: Present, said: FileSaid | None) -> Misplaced | None:
    """Where a file that is here lies and belongs; None where it lies right, or nothing says."""
    belongs = right_kind(here.kind, said)
    if belongs is here.kind:
        return None
    return Misplaced(path=here.path, listed_name=here.listed_name, lies=here.kind, belongs=belongs)
