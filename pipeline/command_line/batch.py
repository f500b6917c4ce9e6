"""``civitai-remake batch``: many pictures into one folder, each step told as it goes."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Callable, Mapping, Sequence

from ...civitai_utils.batch.job_list import JOB_LIST_NAME, JobList
from ...civitai_utils.download.first_bytes import FirstBytes
from ...civitai_utils.errors import ConsentNeeded, HostError, InputError, RemakeError
from ...civitai_utils.host.key_store import VARIABLE, read_key
from ...civitai_utils.host.prompt_run import Progress
from ...civitai_utils.library.hash_book import HashBook, cache_folder
from ...civitai_utils.library.model_library import ModelLibrary
from ...civitai_utils.model_files import Wanted
from ...civitai_utils.site.civitai_client import CivitaiClient
from ...civitai_utils.site.http_session import SharedSession
from ...civitai_utils.site.picture_client import PictureClient
from ...civitai_utils.site.sites import site_from
from ..batch.around import Around, Lost
from ..batch.asked_once import AskedOnce
from ..batch.folder import BatchFolder
from ..batch.given import read_given
from ..batch.hosts import Rendering
from ..batch.jobs_aside import JobsAside
from ..batch.one_comfy import OneComfy
from ..batch.renderer import Renderer
from ..batch.run import Doing, Options, run_batch
from ..batch.whole_plan import Preflight
from ..cluster.ray_rendering import RayRendering
from ..gallery.write_gallery import PAGE
from ..generate_workflow import OwnNodes
from ..models.companion_files import CompanionFiles
from ..models.drive_room import refuse_full
from ..models.place_by_header import PlaceByHeader
from ..models.remote_headers import RemoteHeaders
from ..nodes.known_nodes import KnownNodes, nodes_told
from ..recognise.recognise_file import recognise
from .batch_bars import BatchBars, DownloadBar
from .batch_text import describe_end, describe_preflight, exit_code, job_as_json
from .download import Downloads
from .known_nodes import nodes_that_come_along
from .model_folders import model_folders
from .output import Output
from .own_key import accepted_key


async def run_batch_command(arguments: argparse.Namespace, output: Output) -> int:
    """The whole batch; its exit code. Raises what stops all of it, after telling how far it is."""
    folders = model_folders(arguments, output)
    # An address that is none is told before anything is asked.
    renderers = [Renderer(url) for url in dict.fromkeys(arguments.comfyui_url)]
    session = SharedSession()
    cache = cache_folder(os.environ)
    book = HashBook(cache / "hashes.sqlite3" if cache is not None else None)
    try:
        library = ModelLibrary(folders, book, recognise=recognise)
        async with JobsAside(JobList(arguments.out / JOB_LIST_NAME)) as jobs:
            command = _Command(arguments, output, session=session, library=library, jobs=jobs, renderers=renderers)
            return await command.run()
    finally:
        book.close()
        for renderer in renderers:
            await renderer.close()
        await session.close()


class _Command:
    def __init__(
        self,
        arguments: argparse.Namespace,
        output: Output,
        *,
        session: SharedSession,
        library: ModelLibrary,
        jobs: JobsAside,
        renderers: Sequence[Renderer],
    ) -> None:
        self._arguments = arguments
        self._output = output
        self._session = session
        self._library = library
        self._jobs = jobs
        self._renderers = renderers
        self._site = site_from(os.environ)
        self._client = CivitaiClient(self._site, session)
        self._bars = BatchBars(output)
        self._key = read_key(os.environ.get(VARIABLE))

    async def run(self) -> int:
        """Every step, and the table at the end."""
        arguments, output = self._arguments, self._output
        standard_input = None
        if "-" in arguments.sources:
            content = await asyncio.to_thread(sys.stdin.buffer.read)
            standard_input = content.decode("utf-8-sig", "replace")
        given = await asyncio.to_thread(lambda: list(read_given(arguments.sources, standard_input)))
        if not given and not await self._jobs.all():
            raise InputError("There is nothing to remake: name pictures, posts, models, folders or lists.")
        self._key = await accepted_key(self._client, self._key, output)
        options = Options(
            top=arguments.top,
            limit=arguments.limit,
            only_ready=arguments.only == "ready",
            dry_run=arguments.dry_run,
            no_render=arguments.no_render,
        )
        try:
            await run_batch(self._around(), given, options, self._doing(), self._bars)
        except RemakeError:
            await self._tell_end()
            raise
        except asyncio.CancelledError:
            self._bars.end()
            output.say("Stopped. The same command goes on where it was.")
            raise
        failure = await self._tell_end()
        output.finish()
        return failure

    def _around(self) -> Around:
        return Around(
            site=self._site,
            asked=AskedOnce(self._client, self._jobs),
            pictures=PictureClient(self._site, self._session),
            library=self._library,
            companions=CompanionFiles(is_pinned=not self._site.hub.is_own),
            jobs=self._jobs,
            folder=BatchFolder(self._arguments.out),
            key=self._key,
            comfyui=self._arguments.comfyui,
            own=OwnNodes(card=self._arguments.card) if self._arguments.exact else None,
        )

    def _doing(self) -> Doing:
        return Doing(
            agree=self._agree,
            tell=self._tell_plan,
            fetch=self._fetch,
            known=self._known,
            rendering=self._rendering(),
        )

    def _rendering(self) -> Callable[[], Rendering] | None:
        """Where it is rendered: over Ray where there is more than one ComfyUI."""
        arguments, renderers = self._arguments, self._renderers
        if arguments.no_render or arguments.dry_run:
            return None
        if arguments.cluster or len(renderers) > 1:
            urls, cluster = arguments.comfyui_url, arguments.cluster
            many = RayRendering(addresses=urls, cluster=cluster, note=self._bars.say)
            return lambda: many
        return (lambda: OneComfy(renderers[0], self._see)) if renderers else None

    def _tell_plan(self, preflight: Preflight) -> None:
        self._output.answer["plan"] = {
            "pictures": preflight.pictures,
            "files": len(preflight.files),
            "bytes": preflight.bytes,
            "fits": preflight.fits,
            "want_key": preflight.want_key,
            "lost": len(preflight.lost),
        }
        in_full = bool(self._arguments.dry_run)
        self._output.say(describe_preflight(preflight, has_key=self._key is not None, in_full=in_full))

    async def _agree(self, preflight: Preflight) -> None:
        refuse_full(preflight.drives)
        if not (preflight.pictures or preflight.files):
            return
        if self._renderers and not self._arguments.no_render:
            # A ComfyUI that is not there is told before gigabytes are fetched for it.
            await self._one_that_answers()
        if self._arguments.yes:
            return
        if not self._output.may_ask:
            raise ConsentNeeded("Nobody could be asked whether this may begin.")
        answer = await asyncio.to_thread(input, "Begin? [y/N] ")
        if answer.strip().lower() not in {"y", "yes"}:
            raise ConsentNeeded("Nothing was downloaded or rendered.")

    async def _fetch(self, plans: Sequence[Wanted]) -> Mapping[str, Lost]:
        headers = RemoteHeaders(FirstBytes(self._site, self._session))
        settle = PlaceByHeader(headers, self._library.snapshot).settle
        accepts = bool(self._arguments.accept_pickles)
        total = sum(plan.resolution.file.size_bytes or 0 for plan in plans)
        downloads = Downloads(
            self._site,
            self._session,
            self._output,
            accept_pickles=accepts,
            settle=settle,
            bars=lambda: DownloadBar(total, hidden=not self._output.shows_bars),
        )
        ended = await downloads.fetch_each(plans, self._key)
        return {
            key: Lost(code=event["code"] or "download_failed", reason=f"{event['filename']}: {event['error']}")
            for key, event in ended.items()
            if event["status"] != "completed"
        }

    async def _known(self) -> KnownNodes:
        if self._renderers:
            try:
                renderer = await self._one_that_answers()
                client = renderer.client
                return nodes_told(await client.version(), await client.node_definitions(), renderer.shown)
            except HostError as error:
                if not self._arguments.no_render:
                    raise
                self._output.say(f"Its nodes could not be asked: {error.message}")
        return nodes_that_come_along(self._arguments)

    async def _one_that_answers(self) -> Renderer:
        """The first ComfyUI that does; raises the first one's error where none does."""
        errors = []
        for renderer in self._renderers:
            try:
                await renderer.client.version()
            except HostError as error:
                errors.append(error)
            else:
                return renderer
        raise errors[0]

    def _see(self, key: str, progress: Progress) -> None:
        self._bars.note(f"{key} {progress.steps}".strip())

    async def _tell_end(self) -> int:
        self._bars.end()
        jobs = (await self._jobs.all())[: self._arguments.limit]
        counts = {state.value: count for state, count in (await self._jobs.counts()).items()}
        self._output.answer |= {"folder": str(self._arguments.out), "counts": counts}
        self._output.answer["pictures"] = [job_as_json(job) for job in jobs]
        if self._arguments.dry_run:
            self._output.say(f"\nNothing was downloaded or rendered. {self._arguments.out} keeps what was looked up.")
        else:
            self._output.say(f"\n{self._arguments.out / PAGE}:\n{describe_end(jobs)}")
        return exit_code(jobs)
