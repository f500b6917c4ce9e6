"""The command line: ``civitai-remake IMAGE --models DIR`` does the whole job without ComfyUI, over the same stages.

IMAGE is anything the panel takes too: an address, a number, an AIR, generation text (``-`` reads it from standard
input), or an image file.

A launcher, not a stage: it alone in this folder prints, writes the workflow and starts downloads
(docs/decisions/0002). The key comes from the environment or a prompt, never from an argument other programs can see.
"""

from __future__ import annotations

import argparse
import asyncio
import getpass
import io
import json
import os
import secrets
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tqdm import tqdm

from ..civitai_download import DownloadQueue
from ..civitai_utils import errors
from ..civitai_utils.download.transfer import DownloadOrder
from ..civitai_utils.host.comfyui_client import submit_prompt
from ..civitai_utils.host.key_store import VARIABLE, read_key
from ..civitai_utils.host.workflow_file import keep_workflow
from ..civitai_utils.library.hash_book import HashBook, cache_folder
from ..civitai_utils.library.local_search import LocalSearch
from ..civitai_utils.library.model_library import ModelLibrary, PlainFolders
from ..civitai_utils.model_files import FilePlan, Wanted
from ..civitai_utils.offered import Choices
from ..civitai_utils.pictures.image_file import MOST_BYTES
from ..civitai_utils.references import GivenFile, ImageReference, Reference
from ..civitai_utils.site.civitai_client import CivitaiClient
from ..civitai_utils.site.http_session import SharedSession
from ..civitai_utils.site.picture_client import PictureClient
from ..civitai_utils.site.sites import Site, site_from
from ..civitai_utils.values import Recipe
from .choices import pick_picture
from .command_line.arguments import make_parser
from .command_line.pickle_question import agrees_to, refused_pickle
from .command_line.terminal import describe_choices, describe_fidelity, describe_plans, describe_recipe, missing_count
from .fetch_metadata import fetch_record
from .files import plan_files
from .generate_workflow import build_workflow
from .look_up import found_as_json, look_up
from .models.local_match import soughts_of
from .models.preflight import is_pickle
from .recipe import read_recipe
from .reference import parse_reference
from .resolve_models import resolve_recipe
from .spoken.choices import choices_as_json
from .spoken.resources import plans_as_json
from .spoken.workflow import report_as_json
from .workflow.fidelity import Workflow

_ENDED = frozenset({"completed", "failed", "cancelled"})
# As shells count the end by a signal: 128 and its number (SIGINT, SIGPIPE).
_INTERRUPTED = 130
_READER_LEFT = 141


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code: 0, or that of the first error (docs/errors.md)."""
    arguments = make_parser().parse_args(argv)
    run = _Run(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A prompt may hold what the encoding of a terminal or pipe does not; that must not end the job.
            stream.reconfigure(errors="backslashreplace")
    try:
        if not arguments.models.is_dir():
            raise errors.ModelsFolderMissing(f"There is no folder {arguments.models}.", field="models")
        return asyncio.run(run.job())
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has left; Python would complain once more when it empties its own end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _READER_LEFT
    except errors.RemakeError as error:
        run.fail(error)
        return error.exit_code


class _Run:
    """One run of the command."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments = arguments
        self._answer: dict[str, Any] = {}

    async def job(self) -> int:
        """Look up, resolve, download, write, submit."""
        site = site_from(os.environ)
        key = read_key(os.environ.get(VARIABLE))
        session = SharedSession()
        # Hashes of gigabytes are worth keeping; what belongs to ComfyUI's user folder is not for us to guess.
        cache = cache_folder(os.environ)
        book = HashBook(cache / "hashes.sqlite3" if cache is not None else None)
        try:
            return await self._stages(site, session, ModelLibrary(PlainFolders(self._arguments.models), book), key)
        finally:
            book.close()
            await session.close()

    async def _stages(self, site: Site, session: SharedSession, library: ModelLibrary, key: str | None) -> int:
        reference = _read_reference(self._arguments.image)
        client = CivitaiClient(site, session)
        pictures = PictureClient(site, session)
        found = await look_up(client, pictures, site, reference, key=key)
        if isinstance(found, Choices):
            image_id = await self._choose(found, site, library)
            if image_id is None:
                return await self._download_alone(found, site, session, library, key)
            found = await fetch_record(client, pictures, ImageReference(image_id=image_id), key=key)
        recipe = read_recipe(found)
        self._answer["metadata"] = found_as_json(found, (), site)
        self._say(describe_recipe(recipe, site.image_page(recipe.image_id)))
        resolutions = await resolve_recipe(client, recipe, key=key)
        plans = await asyncio.to_thread(plan_files, resolutions, library.snapshot())
        if await self._search(plans, library):
            plans = await asyncio.to_thread(plan_files, resolutions, library.snapshot())
        self._say(f"\nModels: {missing_count(plans)} of {_counted(plans)} missing\n{describe_plans(plans)}\n")
        failure: int = 0
        if not self._arguments.no_download:
            failure = await self._download(plans, site, session, key)
            plans = await asyncio.to_thread(plan_files, resolutions, library.snapshot())
        self._answer |= plans_as_json(plans, site)
        workflow = self._write(recipe, plans)
        if self._arguments.submit:
            prompt_id = await submit_prompt(session, self._arguments.submit, workflow.graph.as_api())
            self._answer["prompt_id"] = prompt_id
            self._say(f"Queued on {self._arguments.submit} as {prompt_id}")
        if self._arguments.json:
            print(json.dumps(self._answer, indent=2))
        return failure

    async def _search(self, plans: Sequence[FilePlan], library: ModelLibrary) -> bool:
        """Look for models under other names; whether there was anything to look at."""
        bars = _Bars(hidden=bool(self._arguments.json))

        def emit(event: dict[str, Any]) -> None:
            if event["total_bytes"]:  # of headers alone nobody knows the bytes before
                label = f"looking at {Path(event['path']).name}" if event["path"] else "looked for other names"
                ended = event["status"] != "hashing"
                counts = event["hashed_bytes"], event["total_bytes"]
                bars.draw(event["file_key"], label, *counts, event["status"] if ended else "", ended=ended)

        search = LocalSearch(library, emit, head_start=0.0)
        soughts = soughts_of(plans)
        try:
            search.start(soughts)
            await search.wait()
        finally:
            await search.close()
            bars.close()
        return bool(soughts)

    async def _choose(self, choices: Choices, site: Site, library: ModelLibrary) -> int | None:
        """The image picked, None for the model alone; raises ``ChoiceNeeded`` where there is nobody to ask."""
        plans = await asyncio.to_thread(plan_files, choices.resolutions, library.snapshot())
        self._answer["choices"] = choices_as_json(choices, plans, site)
        self._say(describe_choices(choices))
        number: int | None = self._arguments.pick
        if number is None and choices.resolutions and not any(one.can_be_chosen for one in choices.pictures):
            number = 0
        if number is None and not self._arguments.json and sys.stdin.isatty():
            alone = ", 0 for the model alone" if choices.resolutions else ""
            answer = (await asyncio.to_thread(input, f"Which picture{alone}? ")).strip()
            number = int(answer) if answer.isascii() and answer.isdigit() else None
        return pick_picture(choices, number)

    async def _download_alone(
        self, choices: Choices, site: Site, session: SharedSession, library: ModelLibrary, key: str | None
    ) -> int:
        plans = await asyncio.to_thread(plan_files, choices.resolutions, library.snapshot())
        self._say(f"\nModels: {missing_count(plans)} of {_counted(plans)} missing\n{describe_plans(plans)}\n")
        failure = 0 if self._arguments.no_download else await self._download(plans, site, session, key)
        self._answer |= plans_as_json(
            await asyncio.to_thread(plan_files, choices.resolutions, library.snapshot()), site
        )
        if self._arguments.json:
            print(json.dumps(self._answer, indent=2))
        return failure

    async def _download(self, plans: Sequence[FilePlan], site: Site, session: SharedSession, key: str | None) -> int:
        wanted = [plan for plan in plans if isinstance(plan, Wanted) and plan.resolution.mention.off is None]
        if not wanted:
            return 0
        pickles = [plan for plan in wanted if is_pickle(plan.resolution.file)]
        if self._arguments.accept_pickles or (pickles and self._may_ask() and agrees_to(pickles)):
            pickles = []
        ended = {plan.resolution.file.key: refused_pickle(plan) for plan in pickles}
        wanted = [plan for plan in wanted if plan not in pickles]
        if wanted:
            ended |= await self._fetch(wanted, site, session, key)
        refused = [plan for plan in wanted if ended[plan.resolution.file.key].get("code") == errors.LoginRequired.code]
        if refused and self._may_ask():
            given = await asyncio.to_thread(getpass.getpass, "Civitai API key (not shown, empty to go on without): ")
            if fresh := read_key(given):
                ended |= await self._fetch(refused, site, session, fresh)
        self._answer["downloads"] = list(ended.values())
        failed = [event for event in ended.values() if event["status"] != "completed"]
        for event in failed:
            self._say(f"  {event['filename']}: {event['error']} {event['hint'] or ''} [{event['code']}]")
        by_code = {error.code: error.exit_code for error in errors.all_errors()}
        return by_code.get(failed[0]["code"], errors.DownloadError.exit_code) if failed else 0

    def _may_ask(self) -> bool:
        return not self._arguments.json and sys.stdin.isatty()

    async def _fetch(
        self, wanted: Sequence[Wanted], site: Site, session: SharedSession, key: str | None
    ) -> dict[str, dict[str, Any]]:
        """Download one after the other with a bar each; gives the last event of each file key."""
        ended: dict[str, dict[str, Any]] = {}
        finished = asyncio.Event()
        bars = _Bars(hidden=bool(self._arguments.json))

        def emit(event: dict[str, Any]) -> None:
            bars.show(event)
            if event["status"] in _ENDED:
                ended[event["file_key"]] = event
                if len(ended) == len({plan.resolution.file.key for plan in wanted}):
                    finished.set()

        queue = DownloadQueue(site, session, emit)
        try:
            queue.start_all([_order(plan, site, key) for plan in wanted])
            await finished.wait()
        finally:
            await queue.close()
            bars.close()
        return ended

    def _write(self, recipe: Recipe, plans: Sequence[FilePlan]) -> Workflow:
        workflow = build_workflow(recipe, plans, drawn_seed=secrets.randbelow(2**32))
        text = json.dumps(workflow.graph.as_api(), indent=2, ensure_ascii=False)
        output = keep_workflow(text + "\n", self._arguments.output)
        self._answer |= {"workflow_path": str(output), **report_as_json(workflow, recipe)}
        self._say(f"Workflow: {output} ({len(workflow.graph)} nodes, {recipe.workflow_type})")
        self._say(describe_fidelity(workflow.fidelity))
        return workflow

    def fail(self, error: errors.RemakeError) -> None:
        """Tell an error: as text on the error stream, or within the JSON."""
        if self._arguments.json:
            print(json.dumps(self._answer | error.as_json(), indent=2))
            return
        print(f"civitai-remake: {error.message} [{error.code}]\n  {error.hint}", file=sys.stderr)

    def _say(self, text: str) -> None:
        if not self._arguments.json:
            print(text, flush=True)


def _read_reference(given: str) -> Reference:
    """What IMAGE names; raises the errors of ``parse_reference`` and ``ImageFileUnreadable``."""
    if given == "-":
        # Bytes, because the terminal's own encoding is not that of a text somebody saved.
        return parse_reference(sys.stdin.buffer.read().decode("utf-8-sig", errors="replace"))
    try:
        return parse_reference(given)
    except errors.ReferenceUnreadable:
        # What names nothing on the site may be the path of a file.
        if not _is_file(given):
            raise
    path = Path(given)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise errors.ImageFileUnreadable(f"{path} is larger than 64 MB.", field="file")
        return GivenFile(name=path.name, content=path.read_bytes())
    except OSError as error:
        raise errors.ImageFileUnreadable(f"{path} could not be read ({error.strerror}).", field="file") from None


def _is_file(given: str) -> bool:
    try:
        return Path(given).is_file()
    except (OSError, ValueError):
        # Too long for a path, or with signs that no path has.
        return False


class _Bars:
    """One progress bar a file."""

    def __init__(self, *, hidden: bool) -> None:
        self._hidden = hidden
        self._bars: dict[str, tqdm[Any]] = {}

    def show(self, event: dict[str, Any]) -> None:
        """Follow one event of a download."""
        status = event["status"]
        if status != "waiting":
            note, ended = "" if status == "downloading" else status, status in _ENDED
            counts = event["downloaded_bytes"], event["total_bytes"]
            self.draw(event["file_key"], event["filename"], *counts, note, ended=ended)

    def draw(self, key: str, label: str, done: int, total: int | None, note: str, *, ended: bool) -> None:
        """Bring one bar to where its file is."""
        if self._hidden:
            return
        bar = self._bars.get(key)
        if bar is None:
            self._bars[key] = bar = tqdm(desc=f"  {label[:40]:40}", unit="B", unit_scale=True, leave=True)
        if total:
            bar.total = total
        bar.update(done - bar.n)
        bar.set_postfix_str(note)
        if ended:
            # A closed bar keeps its line, and the next one begins below it.
            self._bars.pop(key).close()

    def close(self) -> None:
        """Leave the bars as they are."""
        for bar in self._bars.values():
            bar.close()


def _order(plan: Wanted, site: Site, key: str | None) -> DownloadOrder:
    file = plan.resolution.file
    return DownloadOrder(file=file, folder=plan.folder, filename=plan.file_name, url=site.file_url(file), key=key)


def _counted(plans: Sequence[FilePlan]) -> int:
    return sum(1 for plan in plans if plan.resolution.mention.off is None)


if __name__ == "__main__":
    sys.exit(main())
