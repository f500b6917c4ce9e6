"""The downloads of one run of the command line: what may come, one bar a file, and what to answer for."""

from __future__ import annotations

import asyncio
import getpass
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any

from ...civitai_download import DownloadQueue
from ...civitai_utils.download.file_job import failure_of
from ...civitai_utils.download.transfer import DownloadOrder
from ...civitai_utils.download.transfer_states import as_event
from ...civitai_utils.errors import DownloadError, LoginRequired, RemakeError, errors_by_code
from ...civitai_utils.host.key_store import read_key
from ...civitai_utils.model_files import FilePlan, Wanted
from ...civitai_utils.site.http_session import SharedSession
from ...civitai_utils.site.hub_client import HubClient
from ...civitai_utils.site.sites import Site
from ..models.companion_order import promised
from ..models.drive_room import order_for
from ..models.order_files import planned
from ..models.place_files import make_folders
from ..models.preflight import can_run_code
from .bars import ENDED, ShowsDownloads
from .output import Output
from .pickle_question import agrees_to, refused_pickle


class Downloads:
    """Fetches what plans want; a key that is missing is asked for where somebody can be asked. ``settle`` has the last
    word on a file's folder and name; ``bars`` show how far they are, by default one a file."""

    def __init__(
        self,
        site: Site,
        session: SharedSession,
        output: Output,
        *,
        accept_pickles: bool,
        settle: Callable[[DownloadOrder], Awaitable[DownloadOrder]],
        bars: Callable[[], ShowsDownloads] | None = None,
    ) -> None:
        self._site = site
        self._session = session
        self._hub = HubClient(site.hub, session)
        self._output = output
        self._accept_pickles = accept_pickles
        self._settle = settle
        self._bars = bars or output.bars

    async def fetch(self, plans: Sequence[FilePlan], key: str | None) -> int:
        """Fetch all that is wanted and used; the exit code of the first failure, 0 where there is none."""
        failed = [event for event in (await self.fetch_each(plans, key)).values() if event["status"] != "completed"]
        return errors_by_code().get(failed[0]["code"], DownloadError).exit_code if failed else 0

    async def fetch_each(self, plans: Sequence[FilePlan], key: str | None) -> dict[str, dict[str, Any]]:
        """The same; the last event of each file, by its key."""
        wanted = [plan for plan in plans if isinstance(plan, Wanted) and plan.resolution.mention.off is None]
        if not wanted:
            return {}
        # Which ComfyUI will load the files is not known here.
        pickles = [plan for plan in wanted if can_run_code(plan.resolution.file, loads_safely=False)]
        if self._accept_pickles or (pickles and self._output.may_ask and agrees_to(pickles)):
            pickles = []
        ended = {plan.resolution.file.key: _not_begun(plan, refused_pickle(plan)) for plan in pickles}
        wanted, lost = await self._promised([plan for plan in wanted if plan not in pickles])
        ended |= {plan.resolution.file.key: _not_begun(plan, error) for plan, error in lost}
        if wanted:
            ended |= await self._run(wanted, key)
        refused = [plan for plan in wanted if ended[plan.resolution.file.key].get("code") == LoginRequired.code]
        if refused and self._output.may_ask:
            given = await asyncio.to_thread(getpass.getpass, "Civitai API key (not shown, empty to go on without): ")
            if fresh := read_key(given):
                ended |= await self._run(refused, fresh)
        self._output.answer["downloads"] = list(ended.values())
        for event in ended.values():
            if event["status"] != "completed":
                self._output.say(f"  {event['filename']}: {event['error']} {event['hint'] or ''} [{event['code']}]")
        return ended

    async def _promised(self, wanted: Sequence[Wanted]) -> tuple[list[Wanted], list[tuple[Wanted, RemakeError]]]:
        """The same with what the hub says of its files; and those that it does not give, with its reason."""
        found, lost = [], []
        for plan in wanted:
            try:
                file = await promised(self._hub, plan.resolution.file)
            except RemakeError as error:
                lost.append((plan, error))
            else:
                found.append(replace(plan, resolution=replace(plan.resolution, file=file)))
        return found, lost

    async def _run(self, wanted: Sequence[Wanted], key: str | None) -> dict[str, dict[str, Any]]:
        """Download one after the other with a bar each; gives the last event of each file key."""
        ended: dict[str, dict[str, Any]] = {}
        finished = asyncio.Event()
        bars = self._bars()

        def emit(event: dict[str, Any]) -> None:
            bars.show(event)
            if event["status"] in ENDED:
                ended[event["file_key"]] = event
                if len(ended) == len({plan.resolution.file.key for plan in wanted}):
                    finished.set()

        queue = DownloadQueue(self._site, self._session, emit, settle=self._settle)
        try:
            await make_folders(plan.folder for plan in wanted)
            queue.start_all([order_for(planned(plan, self._site), key) for plan in wanted])
            await finished.wait()
        finally:
            await queue.close()
            bars.close()
        return ended


def _not_begun(plan: Wanted, error: RemakeError) -> dict[str, Any]:
    """The last event of a file whose download was never begun."""
    file = plan.resolution.file
    failed = failure_of(error, 0, file.size_bytes, had_key=True)
    return as_event(failed, task_id="", file_key=file.key, filename=plan.file_name)
