"""One run of the command line: the stages one after the other, told as they go."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from ...civitai_utils.host.key_store import VARIABLE, read_key
from ...civitai_utils.host.workflow_file import keep_beside, keep_workflow
from ...civitai_utils.library.clip_merges import read_clip_merges
from ...civitai_utils.library.hash_book import HashBook, cache_folder
from ...civitai_utils.library.model_library import ModelLibrary
from ...civitai_utils.model_files import FilePlan, Resolution
from ...civitai_utils.offered_pictures import Choices
from ...civitai_utils.references import ImageReference, Reference
from ...civitai_utils.site.civitai_client import CivitaiClient
from ...civitai_utils.site.http_session import SharedSession
from ...civitai_utils.site.picture_client import PictureClient
from ...civitai_utils.site.sites import site_from
from ...civitai_utils.values import Recipe
from ..choices import pick_picture
from ..fetch_metadata import fetch_record
from ..files import companions_here, plan_files
from ..generate_workflow import build_workflow, companions_for
from ..look_up import found_as_json, look_up
from ..recipe import read_recipe
from ..resolve_models import resolve_recipe
from ..spoken.choices import choices_as_json
from ..spoken.resources import plans_as_json
from ..spoken.workflow import report_as_json
from ..workflow.draft import AtHand
from ..workflow.fidelity import Workflow
from .download import Downloads
from .given import read_given
from .model_folders import model_folders
from .output import Output
from .search import search_other_names
from .start_picture import StartPicture, read_start_picture
from .submission import Submission
from .terminal import describe_choices, describe_fidelity, describe_plans, describe_recipe, missing_count


async def run_job(arguments: argparse.Namespace, output: Output) -> int:
    """Look up, resolve, download, write, submit; the exit code. Raises the errors of the stages."""
    folders = model_folders(arguments, output)
    session = SharedSession()
    # Hashes of gigabytes are worth keeping; what belongs to ComfyUI's user folder is not for us to guess.
    cache = cache_folder(os.environ)
    book = HashBook(cache / "hashes.sqlite3" if cache is not None else None)
    try:
        return await _Job(arguments, output, session, ModelLibrary(folders, book)).run()
    finally:
        book.close()
        await session.close()


class _Job:
    def __init__(
        self, arguments: argparse.Namespace, output: Output, session: SharedSession, library: ModelLibrary
    ) -> None:
        self._arguments = arguments
        self._output = output
        self._session = session
        self._library = library
        self._site = site_from(os.environ)
        self._key = read_key(os.environ.get(VARIABLE))
        self._client = CivitaiClient(self._site, session)
        self._downloads = Downloads(self._site, session, output, accept_pickles=arguments.accept_pickles)
        self._submission = Submission(arguments, session, output) if arguments.submit else None

    async def run(self) -> int:
        """The stages in their order."""
        output = self._output
        reference = read_given(self._arguments.image)
        pictures = PictureClient(self._site, self._session)
        found = await look_up(self._client, pictures, self._site, reference, key=self._key)
        if isinstance(found, Choices):
            image_id = await self._choose(found)
            if image_id is None:
                return await self._download_alone(found)
            found = await fetch_record(self._client, pictures, ImageReference(image_id=image_id), key=self._key)
        recipe = read_recipe(found)
        output.answer["metadata"] = found_as_json(found, (), self._site)
        output.say(describe_recipe(recipe, self._site.image_page(recipe.image_id)))
        resolutions = await resolve_recipe(self._client, recipe, key=self._key)
        plans = await self._plan(resolutions)
        if await search_other_names(plans, self._library, output):
            plans = await self._plan(resolutions)
        self._say_plans(plans)
        failure = 0
        if not self._arguments.no_download:
            failure = await self._downloads.fetch(plans, self._key)
            plans = await self._plan(resolutions)
        output.answer |= plans_as_json(plans, self._site)
        refusal = self._submission.refusal(plans) if self._submission is not None else None
        start = await self._start_picture(reference, recipe, pictures)
        name = start.name if start is not None else None
        if start is not None and self._submission is not None and refusal is None:
            name = await self._submission.bring(start)
        workflow, path = self._write(recipe, plans, await self._at_hand(recipe, plans, name))
        if start is not None and (self._submission is None or refusal is not None):
            await self._keep_start(start, path)
        if self._submission is not None:
            if refusal is None:
                await self._submission.run(workflow.graph, path)
            elif not failure:
                raise refusal
            else:
                # Why they are missing has been told, and says more.
                output.answer["not_submitted"] = refusal.as_json()
                output.say(f"{refusal.message} [{refusal.code}]")
        output.finish()
        return failure

    async def _choose(self, choices: Choices) -> int | None:
        """The image picked, None for the model alone; raises ``ChoiceNeeded`` where there is nobody to ask."""
        plans = await self._plan(choices.resolutions)
        self._output.answer["choices"] = choices_as_json(choices, plans, self._site)
        self._output.say(describe_choices(choices))
        number: int | None = self._arguments.pick
        if number is None and choices.resolutions and not any(one.can_be_chosen for one in choices.pictures):
            number = 0
        if number is None and self._output.may_ask:
            alone = ", 0 for the model alone" if choices.resolutions else ""
            answer = (await asyncio.to_thread(input, f"Which picture{alone}? ")).strip()
            number = int(answer) if answer.isascii() and answer.isdigit() else None
        return pick_picture(choices, number)

    async def _download_alone(self, choices: Choices) -> int:
        plans = await self._plan(choices.resolutions)
        self._say_plans(plans)
        failure = 0
        if not self._arguments.no_download:
            failure = await self._downloads.fetch(plans, self._key)
            plans = await self._plan(choices.resolutions)
        self._output.answer |= plans_as_json(plans, self._site)
        if self._submission is not None:
            self._output.say("There is no picture to make, and so nothing was submitted.")
        self._output.finish()
        return failure

    async def _plan(self, resolutions: Sequence[Resolution]) -> tuple[FilePlan, ...]:
        return await asyncio.to_thread(plan_files, resolutions, self._library.snapshot())

    def _say_plans(self, plans: Sequence[FilePlan]) -> None:
        counted = sum(1 for plan in plans if plan.resolution.mention.off is None)
        self._output.say(f"\nModels: {missing_count(plans)} of {counted} missing\n{describe_plans(plans)}\n")

    async def _at_hand(self, recipe: Recipe, plans: Sequence[FilePlan], picture: str | None) -> AtHand:
        needed = companions_for(recipe, plans)
        here = await asyncio.to_thread(companions_here, needed, self._library.snapshot())
        merges = await asyncio.to_thread(read_clip_merges, self._arguments.comfyui)
        return AtHand(companions=here, start_picture=picture, merges=merges)

    async def _start_picture(
        self, reference: Reference, recipe: Recipe, pictures: PictureClient
    ) -> StartPicture | None:
        said: str | None = self._arguments.start_picture
        return None if said is None else await read_start_picture(said, reference, recipe, pictures)

    async def _keep_start(self, start: StartPicture, workflow: Path) -> None:
        """Say where the picture must go that nobody could be asked to take."""
        kept = start.path
        if kept is None:
            kept = await asyncio.to_thread(keep_beside, workflow, start.name, start.content)
        self._output.answer["start_picture"] = str(kept)
        self._output.say(f"Put {kept} into ComfyUI's input folder as {start.name}: the workflow begins with it.")

    def _write(self, recipe: Recipe, plans: Sequence[FilePlan], at_hand: AtHand) -> tuple[Workflow, Path]:
        workflow = build_workflow(recipe, plans, drawn_seed=secrets.randbelow(2**32), at_hand=at_hand)
        text = json.dumps(workflow.graph.as_api(), indent=2, ensure_ascii=False)
        output = keep_workflow(text + "\n", self._arguments.output)
        self._output.answer |= {"workflow_path": str(output), **report_as_json(workflow, recipe, self._site)}
        self._output.say(f"Workflow: {output} ({len(workflow.graph)} nodes, {recipe.workflow_type})")
        self._output.say(describe_fidelity(workflow.fidelity))
        return workflow, output
