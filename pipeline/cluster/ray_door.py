"""Ray, as a batch uses it: started on this computer alone, or joined where it runs already. The only file that imports
it, and that when it is opened: what Ray reads of the environment it reads while it is imported.

Ray places the actors (one for each ``comfyui`` that a machine declares), starts them again where they died or where a
new machine has come, and carries what they are asked.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import logging
import os
import secrets
from dataclasses import dataclass
from typing import Any

from ...civitai_utils.errors import ClusterUnreachable, RayMissing
from ...civitai_utils.said import say
from .machine import Machine
from .ray_folder import RayFolder

RESOURCE = "comfyui"
"""What a machine of a cluster declares, as many as it has ComfyUIs."""

# Renders, and the short questions beside them.
_CALLS_AT_ONCE = 6
# Bytes for results on their way; more than that Ray puts on the disk for a while.
_STORE = 256 * 1024 * 1024
# Ray's own address for a cluster that it starts by itself.
_HERE = "local"
# ... and for the one that runs on this computer.
_FOUND_HERE = "auto"
# How long a cluster may take to take a connection.
_SECONDS = 10.0
# Nobody is told that Ray is used; a computer whose memory a ComfyUI fills is no reason to end an actor, which needs
# next to none; and none of our actors wants a GPU of its own.
_QUIET = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_memory_monitor_refresh_ms": "0",
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
}
# Without clusters Ray binds to loopback only; it is so by itself on Windows and macOS. Whoever else is at this computer
# must not run programs through it: a token of this process keeps them out.
_ALONE = {
    "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0",
    "RAY_AUTH_MODE": "token",
    "RAY_AUTH_TOKEN": secrets.token_urlsafe(32),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """An actor that did not answer: its process or its machine has died. Ray starts it again unless it ``is_final``."""

    reason: str
    is_final: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """An actor that met with a fault of its own."""

    reason: str


class RayDoor:
    """One use of Ray: of the cluster at ``address``, or of one on this computer for ``count`` ComfyUIs."""

    def __init__(self, *, address: str | None, count: int = 0) -> None:
        self._address = address
        self._count = count
        self._ray: Any = None
        self._folder = RayFolder()
        self._environment: dict[str, str | None] = {}

    async def open(self) -> None:
        """Start Ray, or join it; raises ``RayMissing`` and ``ClusterUnreachable``."""
        if self._address is not None:
            await _see_that_it_listens(self._address)
        await asyncio.to_thread(self._open)

    async def close(self) -> None:
        """End what was begun; a cluster goes on without us."""
        await asyncio.to_thread(self._close)

    async def count(self) -> int:
        """How many ComfyUIs there are to be."""
        if self._address is None:
            return self._count
        resources = await asyncio.to_thread(self._ray.cluster_resources)
        return int(resources.get(RESOURCE, 0))

    def begin(self, patience: float) -> Any:
        """An actor, which Ray places where a ComfyUI is declared that has none yet, now or as soon as there is one."""
        options = {
            "num_cpus": 0,
            "resources": {RESOURCE: 1},
            "max_restarts": -1,
            # Where a run is sent again is decided by who has the list.
            "max_task_retries": 0,
            "max_concurrency": _CALLS_AT_ONCE,
        }
        return self._ray.remote(**options)(Machine).remote(patience)

    def end(self, actor: Any) -> None:
        """End an actor."""
        self._ray.kill(actor)

    async def ask(self, actor: Any, method: str, *arguments: object) -> Any:
        """What an actor answers; ``Gone`` or ``Broken`` where it does not."""
        failures = self._ray.exceptions
        try:
            return await getattr(actor, method).remote(*arguments)
        except failures.RayTaskError as error:
            return Broken(reason=_line_of(error.cause if error.cause is not None else error))
        except failures.RayError as error:
            is_final = isinstance(error, failures.ActorDiedError)
            return Gone(reason=_line_of(error), is_final=is_final)

    def _open(self) -> None:
        alone = self._address is None
        self._set(_QUIET)
        if alone:
            self._set(_ALONE)
        try:
            self._ray = importlib.import_module("ray")
        except ImportError as error:
            # A part of it that is damaged, or made for another system.
            self._restore()
            raise RayMissing(say("Ray cannot be loaded: {reason}.", reason=_line_of(error).rstrip("."))) from None
        try:
            self._ray.init(**(self._options_here() if alone else {"address": self._address}), **_silent())
        except (ConnectionError, OSError, RuntimeError, TimeoutError, ValueError) as error:
            self._close()
            at = self._address or "this computer"
            raise ClusterUnreachable(
                say("Ray cannot be used at {address}: {reason}", address=at, reason=_line_of(error))
            ) from None

    def _options_here(self) -> dict[str, Any]:
        return {
            "address": _HERE,
            "num_cpus": 0,
            "resources": {RESOURCE: self._count},
            "object_store_memory": _STORE,
            "include_dashboard": False,
            "_temp_dir": str(self._folder.open()),
        }

    def _close(self) -> None:
        if self._ray is not None:
            self._ray.shutdown()
            self._ray = None
        self._folder.close()
        self._restore()

    def _set(self, values: dict[str, str]) -> None:
        for name, value in values.items():
            self._environment.setdefault(name, os.environ.get(name))
            os.environ[name] = value

    def _restore(self) -> None:
        for name, value in self._environment.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        self._environment = {}


async def _see_that_it_listens(address: str) -> None:
    """Ray itself tries for minutes where nothing is."""
    if address == _FOUND_HERE:
        return
    host, _, port = address.rpartition(":")
    if "//" in address or not host or not port.isdecimal():
        raise ClusterUnreachable("The address of a cluster is host:port, or auto for the one that runs here.")
    try:
        _, writer = await asyncio.wait_for(asyncio.open_connection(host.strip("[]"), int(port)), _SECONDS)
    except (OSError, OverflowError, asyncio.TimeoutError):
        raise ClusterUnreachable(say("No Ray cluster listens at {address}.", address=address)) from None
    writer.close()
    with contextlib.suppress(OSError):
        await writer.wait_closed()


def _silent() -> dict[str, Any]:
    return {"log_to_driver": False, "logging_level": logging.ERROR}


def _line_of(error: BaseException) -> str:
    """The first line of what went wrong; the rest of it is for Ray's own logs."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0][:300] if lines else type(error).__name__
