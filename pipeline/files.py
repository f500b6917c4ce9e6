"""The fifth stage: a resolution -> what is here, what can come, what cannot (and why). No network.

A model is here when a file of its name lies anywhere in the folders of its kind, looks whole and has the promised size,
or when a file's hash is known to be the model's, whatever its name. The names tried: the publisher's, the one the image
uses, and the one a clash would have been given. Nothing is hashed here: where that could still tell, the plan says
``checking``. What must come is placed as one batch, each file where there is room for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..civitai_utils.errors import LocalFileUnknown
from ..civitai_utils.file_said import FileSaid
from ..civitai_utils.model_files import FilePlan, Present, Resolution, Unavailable, Wanted
from .families.companion import Companion
from .models.companion_files import NO_WISHES, CompanionFiles, Wishes
from .models.place_files import spread_plans
from .models.plan_companions import plan_companions
from .models.plan_file import plan_file
from .models.public_twin import find_public_twin
from .ports import LocalModels


def plan_files(
    resolutions: Iterable[Resolution],
    library: LocalModels,
    chosen: Mapping[str, str] | None = None,
    *,
    said: Mapping[str, FileSaid] | None = None,
    public: CompanionFiles | None = None,
    forgiving: bool = False,
) -> tuple[FilePlan, ...]:
    """A plan for each model, in the same order.

    ``said`` is what the first bytes of files at their store say, by file key: it decides the folder of one that must
    come. ``public`` are the files that come by their names, where neither this computer nor the site has the model.
    ``chosen`` has the listed names of files the user wants instead. One that is not in the folders of its kind raises
    ``LocalFileUnknown``; with ``forgiving`` the model is planned as if nothing had been chosen.
    """

    def plan(resolution: Resolution) -> FilePlan:
        name, told = (chosen or {}).get(resolution.key), (said or {}).get(resolution.key)
        try:
            return plan_file(resolution, library, name, said=told)
        except LocalFileUnknown:
            if not forgiving:
                raise
            return plan_file(resolution, library, said=told)

    plans = []
    for resolution in resolutions:
        planned = plan(resolution)
        twin = find_public_twin(resolution, public) if public and isinstance(planned, Unavailable) else None
        plans.append(planned if twin is None else plan(twin))
    return spread_plans(plans, library)


def plan_with_companions(
    plans: Iterable[FilePlan],
    needed: Mapping[Companion, str],
    library: LocalModels,
    files: CompanionFiles,
    wishes: Wishes = NO_WISHES,
) -> tuple[FilePlan, ...]:
    """The plans of an image's models, and behind them one for each file that the workflow ``needed`` besides: all of
    them placed as one batch."""
    beside = plan_companions(needed, library, files, wishes)
    return spread_plans((*plans, *beside), library)


def companions_at_hand(
    companions: Sequence[Companion], library: LocalModels, files: CompanionFiles, wishes: Wishes = NO_WISHES
) -> tuple[dict[Companion, str], dict[Companion, str]]:
    """Of the files that a workflow needs and no image names, those that are here, by the name the host lists; and the
    names under which others would come."""
    plans = dict(zip(companions, plan_companions(dict.fromkeys(companions, ""), library, files, wishes), strict=True))
    here = {one: plan.listed_name for one, plan in plans.items() if isinstance(plan, Present)}
    return here, {one: plan.file_name for one, plan in plans.items() if isinstance(plan, Wanted)}
