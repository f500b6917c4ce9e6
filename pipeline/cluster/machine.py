"""One ComfyUI as Ray's actor speaks for it: on the computer where it runs, or on the driver's.

Whatever is asked names the address of the ComfyUI anew, so that an actor that was started again needs to know nothing.
Answers are plain values; what is wrong with the ComfyUI is one of them, too.
"""

from __future__ import annotations

import contextlib
import os
import platform
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace

from ...civitai_utils.errors import ComfyBusy, ComfyUnreachable, HostError, ModelNotThere, RemakeError
from ...civitai_utils.host.comfyui_address import read_address
from ...civitai_utils.host.pack_there import PackThere
from ...civitai_utils.host.prompt_run import id_by_mark, place_in_queue
from ...civitai_utils.wire import Json, parse_json, read_list, read_object, read_str
from ..batch.render_job import Rendered, RenderJob
from ..batch.renderer import LAST_RUNS, MARK, Renderer
from .models_there import ModelsThere
from .names_there import plain_name, renamed

ADDRESSES = "CIVITAI_REMAKE_COMFYUI_URL"
"""Where a machine of a cluster says the addresses of its ComfyUIs, as that machine reaches them."""

DEFAULT_ADDRESS = "http://127.0.0.1:8188"
FORM = 1
"""Of what driver and machines say to each other; it changes with every change of that."""

# By which inputs the loaders name what a picture is sampled with.
_BASES = ("ckpt_name", "unet_name")
_BASE_FOLDERS = ("checkpoints", "diffusion_models")


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """The computer that an actor is on, and the ComfyUIs that are said to be there."""

    computer: str
    addresses: tuple[str, ...]
    form: int = FORM


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """A ComfyUI that answers: which checkpoint it used last, and those that it lists."""

    loaded: str | None
    here: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Away:
    """A ComfyUI that does not answer, or not as one does: the code of the error and what it says."""

    code: str
    reason: str


class Machine:
    """The actor. ``patience`` is how long a ComfyUI may be silent before it is told to be away, in seconds."""

    def __init__(self, patience: float) -> None:
        self._patience = patience
        self._renderers: dict[str, Renderer] = {}
        self._models: dict[str, ModelsThere] = {}

    async def where(self) -> Where:
        """Where this actor was put."""
        said = os.environ.get(ADDRESSES, "").replace(",", " ").split()
        return Where(computer=platform.node(), addresses=tuple(said) or (DEFAULT_ADDRESS,))

    async def meet(self, address: str) -> Met | Away:
        """Whether it answers now, and what it has."""
        try:
            async with self._line(address) as renderer:
                await renderer.client.queue()
                last = await renderer.client.last_runs(1)
                listed = [await renderer.client.call("GET", "models", folder) for folder in _BASE_FOLDERS]
        except HostError as error:
            return _away(error)
        names = [name for answer in listed for one in read_list(parse_json(answer.content)) if (name := read_str(one))]
        return Met(loaded=_base_of(last), here=frozenset(map(plain_name, names)))

    async def known(self, address: str, prompt_ids: Sequence[str]) -> frozenset[str]:
        """Which of these runs it has, waiting, running or ended; none where it does not answer."""
        try:
            async with self._line(address) as renderer:
                client = renderer.client
                queue, last = await client.queue(), await client.last_runs(LAST_RUNS)
                found = {one for one in prompt_ids if place_in_queue(queue, one) is not None or one in last}
                # Older ones give ids of their own, and keep the mark.
                found |= {one for one in prompt_ids if id_by_mark(queue, last, (MARK, one)) is not None}
                for one in prompt_ids:
                    if one not in found and one in await client.history(one):
                        found.add(one)
        except HostError:
            return frozenset()
        return frozenset(found)

    async def render(self, address: str, job: RenderJob) -> Rendered | Away:
        """The end of a run, its models fetched before it where they are not there."""
        try:
            async with self._line(address) as renderer:
                models = self._models.get(address)
                if models is None:
                    models = self._models[address] = ModelsThere(PackThere(renderer.client, renderer.shown))
                names = await models.place(job.models)
                return await renderer.render(replace(job, graph=renamed(job.graph, names)))
        except ModelNotThere as error:
            return Rendered(key=job.key, host=read_address(address).shown, code=error.code, reason=error.message)
        except HostError as error:
            return _away(error)
        except RemakeError as error:
            return Rendered(key=job.key, host=read_address(address).shown, code=error.code, reason=error.message)

    @contextlib.asynccontextmanager
    async def _line(self, address: str) -> AsyncIterator[Renderer]:
        """The line to a ComfyUI."""
        renderer = self._renderers.get(address)
        if renderer is None:
            renderer = self._renderers[address] = Renderer(address, patience=self._patience)
        try:
            yield renderer
        except (ComfyBusy, ComfyUnreachable):
            # What it has of models may be other ones when it is back.
            self._models.pop(address, None)
            raise


def _base_of(history: Json) -> str | None:
    """The model that the last run was sampled with."""
    for entry in reversed(list(history.values())):
        item = read_list((read_object(entry) or {}).get("prompt"))
        graph = read_object(item[2]) if len(item) > 2 else None
        for node in (graph or {}).values():
            inputs = read_object((read_object(node) or {}).get("inputs")) or {}
            name = next((found for one in _BASES if (found := read_str(inputs.get(one))) is not None), None)
            if name is not None:
                return name
    return None


def _away(error: RemakeError) -> Away:
    return Away(code=error.code, reason=str(error.message))
