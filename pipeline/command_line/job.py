"""One run of the command line: the stages one after the other, told as they go."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from ...civitai_utils.download.first_bytes import FirstBytes
from ...civitai_utils.errors import ModelsMissing, RemakeError
from ...civitai_utils.host.key_store import VARIABLE, read_key
from ...civitai_utils.host.own_definitions import own_definitions
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
from ...civitai_utils.wire import Json
from ..choices import pick_picture
from ..fetch_metadata import fetch_record
from ..files import companions_at_hand, plan_files, plan_with_companions
from ..generate_workflow import (
    REFUSALS,
    OwnNodes,
    build_chosen,
    companions_for,
    companions_to_plan,
    fit_to_host,
)
from ..look_up import found_as_json, look_up
from ..models.companion_files import CompanionFiles
from ..models.new_base_models import note_new_names
from ..models.place_by_header import PlaceByHeader
from ..models.remote_headers import RemoteHeaders
from ..nodes.known_nodes import KnownNodes
from ..recipe import read_recipe
from ..recognise.recognise_file import recognise
from ..resolve_models import resolve_recipe
from ..spoken.choices import choices_as_json
from ..spoken.resources import plans_as_json
from ..spoken.workflow import report_as_json
from ..workflow.draft import AtHand
from ..workflow.fidelity import Workflow
from .authors import Authors
from .download import Downloads
from .given import read_given
from .known_nodes import known_nodes
from .misplaced import settle_misplaced
from .model_folders import model_folders
from .output import Output
from .own_key import accepted_key
from .search import search_other_names
from .start_picture import StartPicture, read_start_picture
from .submission import Submission
from .terminal import (
    describe_check,
    describe_choices,
    describe_fidelity,
    describe_plans,
    describe_recipe,
    missing_count,
)


async def run_job(arguments: argparse.Namespace, output: Output) -> int:
    """Look up, resolve, download, write, submit; the exit code. Raises the errors of the stages."""
    folders = model_folders(arguments, output)
    session = SharedSession()
    # Hashes of gigabytes are worth keeping; what belongs to ComfyUI's user folder is not for us to guess.
    cache = cache_folder(os.environ)
    book = HashBook(cache / "hashes.sqlite3" if cache is not None else None)
    try:
        return await _Job(arguments, output, session, ModelLibrary(folders, book, recognise=recognise)).run()
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
        self._companions = CompanionFiles(is_pinned=not self._site.hub.is_own)
        self._headers = RemoteHeaders(FirstBytes(self._site, session))
        settle = PlaceByHeader(self._headers, library.snapshot).settle
        self._downloads = Downloads(self._site, session, output, accept_pickles=arguments.accept_pickles, settle=settle)
        self._authors = Authors(arguments, library, output)
        self._submission = Submission(arguments, session, output) if arguments.submit else None

    async def run(self) -> int:
        """The stages in their order."""
        output = self._output
        reference = read_given(self._arguments.image)
        self._key = await accepted_key(self._client, self._key, output)
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
        # The author's own graph names all it needs.
        takes_authors = self._arguments.author_workflow
        needing = None if takes_authors else recipe
        if takes_authors:
            self._authors.check(recipe)
        resolutions, plans = await self._find_models(recipe, needing)
        self._say_plans(plans)
        failure = 0
        if not self._arguments.no_download:
            failure = await self._downloads.fetch(self._to_fetch(plans), self._key)
            plans = await self._plan(resolutions, needing)
        refusal = self._submission.refusal(plans) if self._submission is not None else None
        known = await known_nodes(self._arguments, self._submission if refusal is None else None, output)
        output.answer |= plans_as_json(plans, self._site, node_names=known.nodes.names)
        if takes_authors:
            rebuild = await self._rebuild(recipe, plans, known)
            classes = known.nodes.names if known.asked else None
            path, nodes = await self._authors.write(recipe, plans, rebuild, classes)
        else:
            start = await self._start_picture(reference, recipe, pictures)
            path, nodes = await self._make(recipe, plans, known, start, submits=refusal is None)
        await self._submit(nodes, path, refusal, failure)
        output.finish()
        return failure

    async def _find_models(
        self, recipe: Recipe, needing: Recipe | None
    ) -> tuple[Sequence[Resolution], tuple[FilePlan, ...]]:
        """The models of the image, and where each is: by name, by hash, by its header."""
        resolved = await resolve_recipe(self._client, recipe, key=self._key)
        resolutions = await note_new_names(self._client, resolved)
        plans = await self._plan(resolutions, needing)
        has_found = await search_other_names(plans, self._library, self._output)
        if await self._headers.ask_bases(plans, key=self._key) or has_found:
            plans = await self._plan(resolutions, needing)
        if await settle_misplaced(plans, self._library, self._output, moves=self._arguments.move_misplaced):
            plans = await self._plan(resolutions, needing)
        return resolutions, plans

    async def _make(
        self,
        recipe: Recipe,
        plans: Sequence[FilePlan],
        known: KnownNodes,
        start: StartPicture | None,
        *,
        submits: bool,
    ) -> tuple[Path, Json]:
        """The clean workflow, written; its start picture goes to the ComfyUI that will run it, or is said to be put."""
        name = start.name if start is not None else None
        if start is not None and submits and self._submission is not None:
            name, start = await self._submission.bring(start), None
        named = [plan for plan in plans if plan.resolution.needed is None]
        path, nodes = self._write(recipe, named, await self._at_hand(recipe, named, known, name), known)
        if start is not None:
            await self._keep_start(start, path)
        return path, nodes

    async def _submit(self, nodes: Json, path: Path, refusal: ModelsMissing | None, failure: int) -> None:
        if self._submission is None:
            return
        if refusal is None:
            await self._submission.run(nodes, path)
        elif not failure:
            raise refusal
        else:
            # Why they are missing has been told, and says more.
            self._output.answer["not_submitted"] = refusal.as_json()
            self._output.say(f"{refusal.message} [{refusal.code}]")

    async def _choose(self, choices: Choices) -> int | None:
        """The image picked, None for the model alone; raises ``ChoiceNeeded`` where there is nobody to ask."""
        plans = await self._plan(choices.resolutions)
        if await self._headers.ask_bases(plans, key=self._key):
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

    async def _plan(self, resolutions: Sequence[Resolution], recipe: Recipe | None = None) -> tuple[FilePlan, ...]:
        """The models of the image, and what its workflow needs besides."""
        library, said = self._library.snapshot(), self._headers.known

        def plan_all() -> tuple[FilePlan, ...]:
            plans = plan_files(resolutions, library, said=said, public=self._companions)
            needed = companions_to_plan(recipe, plans) if recipe is not None else {}
            return plan_with_companions(plans, needed, library, self._companions)

        return await asyncio.to_thread(plan_all)

    def _to_fetch(self, plans: Sequence[FilePlan]) -> list[FilePlan]:
        skips = self._arguments.no_companions
        return [plan for plan in plans if plan.resolution.needed is None or not skips]

    def _say_plans(self, plans: Sequence[FilePlan]) -> None:
        named = [plan for plan in plans if plan.resolution.needed is None]
        beside = [plan for plan in plans if plan.resolution.needed is not None]
        counted = sum(1 for plan in named if plan.resolution.mention.off is None)
        self._output.say(f"\nModels: {missing_count(named)} of {counted} missing\n{describe_plans(named)}\n")
        if beside:
            told = f"{missing_count(beside)} of {len(beside)} missing\n{describe_plans(beside)}"
            left = " (--no-companions leaves it there)" if self._arguments.no_companions else ""
            self._output.say(f"What the model needs besides, from Hugging Face{left}: {told}\n")

    async def _at_hand(
        self, recipe: Recipe, plans: Sequence[FilePlan], known: KnownNodes, picture: str | None = None
    ) -> AtHand:
        needed, library = companions_for(recipe, plans), self._library.snapshot()
        here, coming = await asyncio.to_thread(companions_at_hand, needed, library, self._companions)
        merges = await asyncio.to_thread(read_clip_merges, self._arguments.comfyui)
        return AtHand(companions=here, coming=coming, start_picture=picture, merges=merges, nodes=known.nodes)

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

    async def _rebuild(self, recipe: Recipe, plans: Sequence[FilePlan], known: KnownNodes) -> Workflow | RemakeError:
        """The workflow of ours that the author's is compared with, or why there is none."""
        try:
            at_hand = await self._at_hand(recipe, plans, known)
            return _made(recipe, plans, at_hand, known, self._arguments)
        except REFUSALS as error:
            return error

    def _write(
        self, recipe: Recipe, plans: Sequence[FilePlan], at_hand: AtHand, known: KnownNodes
    ) -> tuple[Path, Json]:
        workflow = _made(recipe, plans, at_hand, known, self._arguments)
        nodes = workflow.graph.as_api()
        text = json.dumps(nodes, indent=2, ensure_ascii=False)
        output = keep_workflow(text + "\n", self._arguments.output)
        self._output.answer |= {"workflow_path": str(output), **report_as_json(workflow, recipe, self._site)}
        self._output.say(f"Workflow: {output} ({len(workflow.graph)} nodes, {recipe.workflow_type})")
        self._output.say(describe_fidelity(workflow.fidelity, exact=workflow.uses_own))
        if self._arguments.exact and known.asked and not (known.nodes.names & own_definitions().keys()):
            self._output.say("--exact changes nothing: the ComfyUI it is submitted to does not have this pack.")
        if workflow.checked is not None:
            self._output.say(describe_check(workflow.checked))
        return output, nodes


def _made(
    recipe: Recipe, plans: Sequence[FilePlan], at_hand: AtHand, known: KnownNodes, arguments: argparse.Namespace
) -> Workflow:
    """The workflow as the ComfyUI it is for takes it; raises ``REFUSALS``."""
    workflow = build_chosen(
        recipe,
        plans,
        drawn_seed=secrets.randbelow(2**32),
        at_hand=at_hand,
        own=OwnNodes(card=arguments.card),
        takes_own=arguments.exact,
    )
    return fit_to_host(workflow, known.nodes, known.definitions)
