"""Sends a finished workflow to a running ComfyUI (POST /prompt); used by the command line only."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import aiohttp
from yarl import URL

from ..errors import ComfyUnreachable, PromptRejected
from ..wire import read_object, read_str

_TIMEOUT = aiohttp.ClientTimeout(total=60, connect=10)


async def submit_prompt(session: Callable[[], aiohttp.ClientSession], address: str, graph: Mapping[str, Any]) -> str:
    """Queue the graph and give the prompt id; raises ``ComfyUnreachable`` or ``PromptRejected`` (with the fault)."""
    try:
        url = URL(address if "://" in address else f"http://{address}")
        async with session().post(url / "prompt", json={"prompt": dict(graph)}, timeout=_TIMEOUT) as response:
            status = response.status
            body = read_object(await response.json(content_type=None)) or {}
    except (aiohttp.ClientError, asyncio.TimeoutError, OSError, ValueError) as error:
        raise ComfyUnreachable(f"No ComfyUI answers there ({type(error).__name__}).") from None
    prompt_id = read_str(body.get("prompt_id"))
    if status == 200 and prompt_id:
        return prompt_id
    raise PromptRejected(f"ComfyUI refused the workflow: {_first_fault(body) or status}")


def _first_fault(body: Mapping[str, Any]) -> str | None:
    for node_id, node in (read_object(body.get("node_errors")) or {}).items():
        faults = (read_object(node) or {}).get("errors")
        if isinstance(faults, list) and faults:
            fault = read_object(faults[0]) or {}
            return f"node {node_id}: {fault.get('message')} ({fault.get('details')})"
    return read_str((read_object(body.get("error")) or {}).get("message"))
