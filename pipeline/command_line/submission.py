"""The workflow on a running ComfyUI: queued, and followed to its pictures where that is asked for."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ...civitai_utils.disk.file_names import safe_picture_name
from ...civitai_utils.errors import ComfyBusy, ComfyUnreachable, ModelsMissing, RunFailed, RunInterrupted
from ...civitai_utils.host.comfyui_address import read_address
from ...civitai_utils.host.comfyui_client import ComfyClient
from ...civitai_utils.host.prompt_run import Progress, RunEnd, follow, place_in_queue, read_end
from ...civitai_utils.host.workflow_file import keep_beside
from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.redaction import redact
from ...civitai_utils.site.http_session import SharedSession
from ...civitai_utils.wire import Json
from ..workflow.graph import title_in
from .bars import RunBar
from .output import Output
from .start_picture import StartPicture
from .terminal import describe_missing, missing_of

# How often the history is asked where the socket is silent, and for how long nobody may answer: seconds.
_TURN = 1.0
_PATIENCE = 60.0


class Submission:
    """One ``--submit``. Raises ``ComfyAddressUnreadable`` at once, before anything is looked up or downloaded."""

    def __init__(self, arguments: argparse.Namespace, session: SharedSession, output: Output) -> None:
        self._address = read_address(arguments.submit)
        self._client = ComfyClient(session, self._address)
        self._anyway: bool = arguments.submit_anyway
        self._waits: bool = arguments.wait
        self._output = output

    @property
    def shown(self) -> str:
        """The address as it may be told."""
        return self._address.shown

    async def ask_nodes(self) -> tuple[str | None, Mapping[str, Json]]:
        """The version of this ComfyUI, and the definitions of all its nodes; raises what ``ComfyClient`` raises."""
        return await self._client.version(), await self._client.node_definitions()

    def refusal(self, plans: Sequence[FilePlan]) -> ModelsMissing | None:
        """Why this workflow is not sent; None where it may be."""
        missing = missing_of(plans)
        if not missing or self._anyway:
            return None
        return ModelsMissing(f"The workflow was not submitted, models of it are missing: {describe_missing(missing)}.")

    async def bring(self, start: StartPicture) -> str:
        """Put the start picture into its input folder; the name it has there. Raises what ``ComfyClient`` raises."""
        name = await self._client.upload(start.name, start.content)
        self._output.say(f"Start picture: {name} in the input folder of {self._address.shown}")
        return name

    async def run(self, nodes: Mapping[str, Mapping[str, Any]], workflow: Path) -> None:
        """Queue the nodes of a graph in API form, and wait for its pictures where that was asked for.

        Raises what ``ComfyClient`` raises, ``RunFailed``, ``RunInterrupted`` and ``FolderNotWritable``.
        """
        prompt_id, left_out = await self._client.submit(nodes)
        self._output.answer["prompt_id"] = prompt_id
        self._output.say(f"Queued on {self._address.shown} as {prompt_id}")
        if left_out:
            self._output.answer["left_out"] = left_out
            self._output.say(f"ComfyUI leaves out what it cannot run: {left_out}")
        if not self._waits:
            return
        bar = self._output.run_bar({node_id: title_in(node, node_id) for node_id, node in nodes.items()})
        following = _Following(prompt_id, bar)
        listening = asyncio.create_task(self._client.listen(following.take))
        try:
            end = await self._end_of(prompt_id, following)
        except asyncio.CancelledError:
            bar.close()
            self._output.say(f"The run goes on in ComfyUI as {prompt_id}.")
            raise
        finally:
            bar.close()
            listening.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await listening
        await self._keep_files(end, workflow)

    async def _end_of(self, prompt_id: str, following: _Following) -> RunEnd:
        """Poll until the run has ended: the socket only makes it sooner, and shows the steps."""
        silent_since: float | None = None
        while True:
            try:
                # In this order: a run leaves the queue and enters the history in one step.
                place = place_in_queue(await self._client.queue(), prompt_id)
                end = read_end(await self._client.history(prompt_id), prompt_id)
            except (ComfyBusy, ComfyUnreachable):
                silent_since = silent_since or time.monotonic()
                if time.monotonic() - silent_since > _PATIENCE:
                    raise
                following.bar.note("no answer, trying again")
            else:
                silent_since = None
                if end is not None:
                    if end.failure is None and not end.interrupted:
                        following.bar.complete()
                    return end
                if place is None:
                    raise RunInterrupted("ComfyUI no longer knows this run.")
                following.bar.note(f"behind {place} in the queue" if place else "")
            await following.wait(_TURN)

    async def _keep_files(self, end: RunEnd, workflow: Path) -> None:
        if end.interrupted:
            raise RunInterrupted("The run was stopped in ComfyUI.")
        if end.failure is not None:
            raise RunFailed(f"ComfyUI could not run the workflow: {redact(end.failure)}")
        kept: list[str] = []
        self._output.answer["pictures"] = kept
        for made in end.files:
            name = safe_picture_name(made.name)
            if name is None:
                self._output.say(f"ComfyUI also made {redact(made.name)!r}, which is no picture: it was left there")
                continue
            path = await asyncio.to_thread(keep_beside, workflow, name, await self._client.file(made))
            kept.append(str(path))
            self._output.say(f"Picture: {path}")
        if not kept:
            self._output.say("The run is done, and ComfyUI saved no picture.")


class _Following:
    """The events of one run, shown as they come."""

    def __init__(self, prompt_id: str, bar: RunBar) -> None:
        self.bar = bar
        self._prompt_id = prompt_id
        self._now = Progress()
        self._ended = asyncio.Event()

    def take(self, event: Mapping[str, Any]) -> None:
        self._now = follow(self._now, event, self._prompt_id)
        self.bar.show(self._now)
        if self._now.ended:
            self._ended.set()

    async def wait(self, seconds: float) -> None:
        """Until the events tell the end, or for so long."""
        if self._ended.is_set():
            # The history is a moment behind them.
            await asyncio.sleep(seconds / 10)
            return
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self._ended.wait(), seconds)
