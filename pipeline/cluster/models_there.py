"""The models of a picture in one ComfyUI: found among its files, or fetched by the pack that is there, each once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence

from ...civitai_utils.errors import ModelNotThere
from ...civitai_utils.host.pack_there import PackThere
from ...civitai_utils.kinds import ModelKind, parse_kind
from ..batch.render_job import NeededModel
from .names_there import find_listed, listed_at

# For how long what could not be had is not asked for again: seconds.
_PAUSE = 60.0
_Key = tuple[str, str, int | None]


class ModelsThere:
    """What is known of one ComfyUI's models. Whether folders are shared is not asked of anybody: a file that is listed
    is there."""

    def __init__(self, pack: PackThere) -> None:
        self._pack = pack
        self._names: dict[_Key, str] = {}
        self._missing: dict[_Key, tuple[float, ModelNotThere]] = {}
        self._one_at_a_time = asyncio.Lock()

    async def place(self, models: Sequence[NeededModel]) -> list[tuple[NeededModel, str]]:
        """Each model with the name it has there, once all of them are there.

        Raises ``ModelNotThere``, and what the line to that ComfyUI raises.
        """
        if any(_key(model) not in self._names for model in models):
            # One after the other: its own queue does so too, and nothing is asked for twice.
            async with self._one_at_a_time:
                for model in models:
                    await self._find_or_fetch(model)
        return [(model, self._names[_key(model)]) for model in models]

    async def _find_or_fetch(self, model: NeededModel) -> None:
        key = _key(model)
        if key in self._names:
            return
        if key in self._missing:
            until, error = self._missing[key]
            if time.monotonic() < until:
                raise error
        kind = parse_kind(model.kind)
        found = find_listed(model.name, await self._pack.listed(kind), model.bytes)
        if found is None:
            try:
                found = await self._fetched(model, kind)
            except ModelNotThere as error:
                self._missing[key] = time.monotonic() + _PAUSE, error
                raise
        self._names[key] = found

    async def _fetched(self, model: NeededModel, kind: ModelKind) -> str:
        path = await self._pack.fetch(model.entry, model.name)
        listed: Mapping[str, int | None] = await self._pack.listed(kind)
        # A file that says of itself what it is goes to the folder of that: there its name is what the graph needs.
        return listed_at(path, listed) or model.name


def _key(model: NeededModel) -> _Key:
    return model.kind, model.name, model.bytes
