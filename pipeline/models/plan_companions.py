"""The companions of an image's model -> what is here, what can come, what cannot; planned as its own models are."""

from __future__ import annotations

from collections.abc import Mapping

from ...civitai_utils.errors import FileMisplaced, LocalFileUnknown
from ...civitai_utils.model_files import FilePlan, ModelFile, Present, Unavailable
from ..families.companion import Companion
from ..ports import LocalModels
from .companion_files import NO_WISHES, CompanionFiles, Wishes, resolution_of
from .find_companion import chosen_name, find_companion
from .plan_file import plan_file


def plan_companions(
    needed: Mapping[Companion, str],
    library: LocalModels,
    files: CompanionFiles,
    wishes: Wishes = NO_WISHES,
) -> tuple[FilePlan, ...]:
    """A plan for each, in the same order; ``needed`` says why each is.

    A precision that is here is the one that is planned, whatever else could come. A file that was ``chosen`` by hand
    and is gone counts as not chosen.
    """
    return tuple(_plan(one, why, library, files.of(one, wishes.picked), wishes) for one, why in needed.items())


def _plan(
    companion: Companion, why: str, library: LocalModels, public: tuple[ModelFile, ...], wishes: Wishes
) -> FilePlan:
    by_hand = chosen_name(public, wishes.chosen)
    if by_hand is not None:
        try:
            return plan_file(resolution_of(companion, why, public), library, by_hand)
        except LocalFileUnknown:
            pass
    here = find_companion(companion, library, public, wishes.picked)
    if here is None:
        return _in_its_own_folder(plan_file(resolution_of(companion, why, public), library, takes_others=False))
    return Present(
        resolution=resolution_of(companion, why, _with_first(public, here.file)),
        path=here.local.path,
        listed_name=here.local.listed_name,
        kind=companion.kind,
    )


def _in_its_own_folder(plan: FilePlan) -> FilePlan:
    """The loader of a companion is that of its own kind: what lies in another kind's folder has to be moved first."""
    if not isinstance(plan, Present) or plan.misplaced is None:
        return plan
    lost = plan.misplaced
    return Unavailable(resolution=plan.resolution, code=FileMisplaced.code, reason=lost.sentence, misplaced=lost)


def _with_first(files: tuple[ModelFile, ...], first: ModelFile | None) -> tuple[ModelFile, ...]:
    return tuple(sorted(files, key=lambda file: file != first))
