"""What an answer on the way to ComfyUI means: ComfyUI's own JSON, or what stands before it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from yarl import URL

from ..errors import (
    ComfyAccessRefused,
    ComfyBusy,
    ComfyLoginPage,
    ComfyTlsFailed,
    HostError,
    NotComfy,
    PromptRejected,
)
from ..redaction import redact
from ..wire import Json, parse_json, read_object, read_str
from .comfyui_address import shown_address

_REFUSED = frozenset({401, 403, 407})
# Of Cloudflare and its kin: 520 to 530.
_BUSY = frozenset({429, 502, 503, 504, *range(520, 531)})
_LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer as it came; ``moved_to`` is where a redirect leads."""

    status: int
    media_type: str
    content: bytes
    moved_to: URL | None = None


def read_answer(answer: Answer, shown: str) -> Json:
    """The JSON object of an answer of ComfyUI; ``shown`` is the address as it may be told.

    Raises ``ComfyLoginPage``, ``ComfyAccessRefused``, ``ComfyBusy``, ``ComfyTlsFailed``, ``PromptRejected``,
    ``HostError`` and ``NotComfy``.
    """
    status = answer.status
    if 300 <= status < 400:
        if answer.moved_to is not None and _is_only_safer(URL(shown), answer.moved_to):
            raise ComfyTlsFailed(f"{shown} wants https:// instead of http://.")
        to = f" to {shown_address(answer.moved_to)}" if answer.moved_to is not None else ""
        raise ComfyLoginPage(f"{shown} answers {status} and sends on{to}.")
    if status in _REFUSED:
        raise ComfyAccessRefused(f"{shown} answers {status}: it wants a login, or another one.")
    if status in _BUSY:
        raise ComfyBusy(f"{shown} answers {status}: ComfyUI itself cannot be reached behind it.")
    body = read_object(parse_json(answer.content))
    if body is not None and status == 200:
        return body
    if body is not None and status == 400 and (read_object(body.get("error")) or "node_errors" in body):
        raise PromptRejected(f"ComfyUI refused the workflow: {first_fault(body) or 'it does not say why'}")
    if status == 400 and b"https" in answer.content[:2000].lower():
        raise ComfyTlsFailed(f"{shown} wants https:// instead of http://.")
    is_page = answer.media_type == "text/html" or answer.content.lstrip()[:15].lower().startswith(
        (b"<!doctype", b"<html")
    )
    if is_page and status == 200:
        raise ComfyLoginPage(f"{shown} shows a page where ComfyUI would answer.")
    if status >= 500:
        raise HostError(f"ComfyUI answers {status}: something in it failed.")
    raise NotComfy(f"{shown} answers {status}, and not as ComfyUI does.")


def first_fault(body: Mapping[str, Any]) -> str | None:
    """What ComfyUI says is wrong with a workflow: of a node, else of the whole."""
    for node_id, node in (read_object(body.get("node_errors")) or {}).items():
        faults = (read_object(node) or {}).get("errors")
        if isinstance(faults, list) and faults:
            fault = read_object(faults[0]) or {}
            return _cut(f"node {node_id}: {fault.get('message')} ({fault.get('details')})")
    message = read_str((read_object(body.get("error")) or {}).get("message"))
    return _cut(message) if message else None


def _is_only_safer(asked: URL, to: URL) -> bool:
    """Whether a redirect asks for the same host with TLS."""
    return asked.scheme == "http" and to.scheme == "https" and asked.host == to.host


def _cut(text: str) -> str:
    text = redact(text)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
