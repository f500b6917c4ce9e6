"""What the pictures of a batch need together: every file once, and what its download would mean."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ...civitai_utils.model_files import Unavailable, Wanted
from ...civitai_utils.wire import Json
from ..models.drive_room import weigh
from ..models.order_files import planned
from ..models.place_files import spread_plans
from ..models.preflight import Candidate, Drive, bytes_to_come, can_run_code, sum_by_drive
from .around import Around, Lost
from .plan_picture import PicturePlan

_AT_ONCE = 8


@dataclass(slots=True, kw_only=True)
class WholePlan:
    """It grows with each picture. ``needs`` are the keys of the files a picture waits for, by the key of the picture,
    ``wanted`` those files; ``lost`` why a picture cannot be made. ``without`` counts the pictures that are made
    without a LoRA or the like that nobody has any more."""

    needs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    wanted: dict[str, Wanted] = field(default_factory=dict)
    lost: dict[str, Lost] = field(default_factory=dict)
    without: int = 0

    def add(self, key: str, plan: PicturePlan) -> None:
        """One more picture that can be made."""
        wanted = {one.resolution.key: one for one in plan.wanted}
        self.needs[key] = tuple(wanted)
        self.wanted |= wanted
        self.without += any(isinstance(one, Unavailable) for one in plan.used)

    def leave_out(self, keys: Iterable[str]) -> None:
        """Pictures that are not to be made; files that only they need are not wanted any more."""
        for key in keys:
            self.needs.pop(key, None)
        used = {one for needed in self.needs.values() for one in needed}
        self.wanted = {key: plan for key, plan in self.wanted.items() if key in used}


@dataclass(frozen=True, slots=True, kw_only=True)
class Preflight:
    """What a batch would do: ``pictures`` that are made, ``files`` that come. ``lost`` is why pictures
    cannot be made, by their key; ``without`` how many are made without something that nobody has any more."""

    pictures: int
    files: tuple[Candidate, ...]
    lost: Mapping[str, Lost]
    without: int

    @property
    def bytes(self) -> int:
        """How many bytes are to come."""
        return sum(map(bytes_to_come, self.files))

    @property
    def drives(self) -> list[Drive]:
        """What each drive has to take."""
        return sum_by_drive(self.files)

    @property
    def fits(self) -> bool:
        """Whether every drive has room."""
        return all(drive.fits for drive in self.drives)

    @property
    def want_key(self) -> list[str]:
        """The files that want an API key."""
        return [one.file_name for one in self.files if (one.access or {}).get("requireAuth") is True]

    @property
    def early(self) -> list[str]:
        """The files that are for buyers only, for now."""
        return [one.file_name for one in self.files if (one.access or {}).get("checkPermission") is True]

    @property
    def pickles(self) -> list[str]:
        """The files that can run code when they load."""
        return [one.file_name for one in self.files if can_run_code(one.file, loads_safely=False)]


async def weigh_all(around: Around, plan: WholePlan, *, waiting: int = 0) -> Preflight:
    """The preflight; the files are placed as one batch, and the site is asked who may have them. ``waiting``
    pictures had their workflows before."""
    library = around.library.snapshot()
    placed = await asyncio.to_thread(spread_plans, list(plan.wanted.values()), library)
    wanted = [one for one in placed if isinstance(one, Wanted)]
    plan.wanted = {one.resolution.key: one for one in wanted}
    slots = asyncio.Semaphore(_AT_ONCE)

    async def weighed(one: Wanted) -> Candidate:
        file = one.resolution.file
        async with slots:
            access: Json | None = None
            if file.source is None:
                access = await around.asked.fetch_access(file.version_id, file.file_id, key=around.key)
            return await weigh(planned(one, around.site), access)

    files = await asyncio.gather(*map(weighed, wanted))
    return Preflight(pictures=len(plan.needs) + waiting, files=tuple(files), lost=dict(plan.lost), without=plan.without)
