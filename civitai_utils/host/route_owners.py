"""Whose a route is, once every pack of the host is loaded.

aiohttp serves the most explicit path, then the one that was added first, and a second route of the same method and path
right behind the first ends the start of ComfyUI: names that others may own must be asked for before they are added.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from aiohttp import web


def owner_of(resources: Iterable[web.AbstractResource], method: str, path: str) -> str | None:
    """The pack whose route would answer such a request, named by its folder; None where nobody's would.

    The frontend's files at ``/`` answer any path, mostly with 404: they own nothing.
    """
    for resource in resources:
        if _covers(resource, path):
            for route in resource:
                if route.method in {method, "*"}:
                    return _pack_of(route.handler)
    return None


def _covers(resource: web.AbstractResource, path: str) -> bool:
    told: Any = resource.get_info()
    if "path" in told:
        return bool(told["path"] == path)
    if "pattern" in told:
        return told["pattern"].fullmatch(path) is not None
    prefix = told.get("prefix", "").rstrip("/")
    return bool(prefix) and path.startswith(f"{prefix}/")


def _pack_of(handler: Any) -> str:
    """The folder below ``custom_nodes`` that a handler comes from, else the name of its file."""
    while isinstance(handler, functools.partial):
        handler = handler.func
    try:
        file = Path(inspect.getfile(inspect.unwrap(handler)))
    except (TypeError, OSError):
        return "another pack"
    folders = file.parts[:-1]
    if "custom_nodes" in folders[:-1]:
        return folders[folders.index("custom_nodes") + 1]
    return file.name
