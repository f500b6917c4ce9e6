"""Speaks with a running ComfyUI: queues a workflow, follows the run, fetches its pictures. Of the command line and of
batches only.

One function makes every call and turns what goes wrong on the line into errors; what an answer means is decided in
``comfyui_answers.py``. Login and token go to the given host alone: a redirect is never followed elsewhere.
"""

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections.abc import Callable, Mapping
from http.cookies import SimpleCookie
from typing import Any
from uuid import uuid4

import aiohttp
from yarl import URL

from ..errors import ComfyTlsFailed, ComfyUnreachable, NotComfy
from ..redaction import never_show
from ..redirects import redirect_target
from ..wire import Json, parse_json, read_object, read_str
from .comfyui_address import ComfyAddress
from .comfyui_answers import Answer, first_fault, read_answer
from .prompt_run import MadeFile

_TIMEOUT = aiohttp.ClientTimeout(total=120, connect=10)
_LARGEST = 1 << 29


class ComfyClient:
    """One ComfyUI at one address. Every call raises the errors of ``read_answer``, ``ComfyUnreachable`` and
    ``ComfyTlsFailed``."""

    def __init__(self, session: Callable[[], aiohttp.ClientSession], address: ComfyAddress) -> None:
        self._session = session
        self._address = address
        self._login = {"Authorization": _basic(*address.login)} if address.login is not None else {}
        self._cookies: dict[str, str] = {}
        for secret in (*(address.login or ())[1:], *(value for _, value in address.query)):
            never_show(secret)
        self._client_id = uuid4().hex

    async def submit(
        self, graph: Mapping[str, Any], *, prompt_id: str | None = None, mark: Mapping[str, str] | None = None
    ) -> tuple[str, str | None]:
        """Queue a graph: the id of its run, and what of it ComfyUI leaves out (None where it takes all).

        ``prompt_id``, a UUID, is the id it is to have; older ones give it one of their own. ``mark`` is kept with the
        run as its ``extra_data``, in the queue and in the history.
        """
        content: dict[str, Any] = {"prompt": dict(graph), "client_id": self._client_id}
        if prompt_id is not None:
            content["prompt_id"] = prompt_id
        if mark is not None:
            content["extra_data"] = dict(mark)
        body = await self._ask("POST", "prompt", content=content)
        prompt_id = read_str(body.get("prompt_id"))
        if not prompt_id:
            raise NotComfy(f"{self._address.shown} answers, but not as ComfyUI does.")
        return prompt_id, first_fault(body)

    async def node_definitions(self) -> dict[str, Json]:
        """Every node class of it with what it takes; tens of megabytes where many packs are installed."""
        body = await self._ask("GET", "object_info")
        definitions = {name: found for name, said in body.items() if (found := read_object(said)) is not None}
        if not definitions:
            raise NotComfy(f"{self._address.shown} answers, but names no nodes.")
        return definitions

    async def version(self) -> str | None:
        """The version it says to be."""
        body = await self._ask("GET", "system_stats")
        return read_str((read_object(body.get("system")) or {}).get("comfyui_version"))

    async def upload(self, name: str, content: bytes) -> str:
        """Put a picture into its input folder; the name it has there, which is another where the first is taken."""

        def form() -> aiohttp.FormData:
            made = aiohttp.FormData()
            made.add_field("image", content, filename=name, content_type="application/octet-stream")
            made.add_field("type", "input")
            return made

        body = await self._ask("POST", "upload", "image", form=form)
        stored = read_str(body.get("name"))
        if not stored:
            raise NotComfy(f"{self._address.shown} answers, but not as ComfyUI does.")
        folder = read_str(body.get("subfolder"))
        return f"{folder}/{stored}" if folder else stored

    async def history(self, prompt_id: str) -> Json:
        """What ComfyUI remembers of a run; empty while it has not ended."""
        return await self._ask("GET", "history", prompt_id)

    async def last_runs(self, most: int) -> Json:
        """What ComfyUI remembers of its last runs, at most so many."""
        return await self._ask("GET", "history", query={"max_items": str(most)})

    async def queue(self) -> Json:
        """What runs and what waits."""
        return await self._ask("GET", "queue")

    async def file(self, made: MadeFile) -> bytes:
        """The content of a file that a run has saved."""
        query = {"filename": made.name, "subfolder": made.subfolder, "type": "output"}
        answer = await self._call("GET", self._address.at("view", query=query))
        if answer.status != 200 or answer.media_type == "text/html":
            read_answer(answer, self._address.shown)
            raise NotComfy(f"{self._address.shown} gives no file {made.name!r}.")
        return answer.content

    async def call(
        self, method: str, *path: str, content: object = None, query: Mapping[str, str] | None = None
    ) -> Answer:
        """Whatever else is asked of it, or of a pack in it: the answer as it came, of whatever status."""
        return await self._call(method, self._address.at(*path, query=query), content)

    async def listen(self, tell: Callable[[Json], None]) -> None:
        """Tell every event of ComfyUI's socket until it closes. A socket that cannot be had is only silent."""
        url = self._address.at("ws", query={"clientId": self._client_id})
        try:
            async with self._session().ws_connect(
                url, headers=self._headers(), heartbeat=30, max_msg_size=_LARGEST
            ) as socket:
                async for message in socket:
                    event = read_object(parse_json(message.data)) if message.type is aiohttp.WSMsgType.TEXT else None
                    if event is not None:
                        tell(event)
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError):
            return

    async def _ask(
        self,
        method: str,
        *path: str,
        content: object = None,
        form: Callable[[], aiohttp.FormData] | None = None,
        query: Mapping[str, str] | None = None,
    ) -> Json:
        url = self._address.at(*path, query=query)
        answer = await self._call(method, url, content, form)
        to = answer.moved_to
        if to is not None and self._cookies and self._address.is_same_place(to) and to.path == url.path:
            # A token in the address is mostly taken once, against a cookie, and the way leads to the same place again.
            answer = await self._call(method, to, content, form)
        return read_answer(answer, self._address.shown)

    async def _call(
        self, method: str, url: URL, content: object = None, form: Callable[[], aiohttp.FormData] | None = None
    ) -> Answer:
        try:
            async with self._session().request(
                method,
                url,
                json=content,
                # Anew each time: a form can be sent once.
                data=form() if form is not None else None,
                headers=self._headers(),
                allow_redirects=False,
                timeout=_TIMEOUT,
            ) as response:
                self._cookies |= {name: morsel.value for name, morsel in response.cookies.items()}
                location = response.headers.get("Location")
                return Answer(
                    status=response.status,
                    media_type=response.content_type,
                    content=await response.read(),
                    moved_to=redirect_target(url, location or ""),
                )
        except (aiohttp.ClientSSLError, aiohttp.ServerFingerprintMismatch) as error:
            raise ComfyTlsFailed(f"{self._address.shown}: {_tls_reason(error)}.") from None
        except aiohttp.ClientConnectorDNSError:
            raise ComfyUnreachable(f"The name {self._address.base.host} is not known in the network.") from None
        except asyncio.TimeoutError:
            raise ComfyUnreachable(f"{self._address.shown} does not answer in time.") from None
        except aiohttp.ClientConnectorError:
            raise ComfyUnreachable(f"Nothing listens at {self._address.shown}.") from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise ComfyUnreachable(f"{self._address.shown} broke the connection ({type(error).__name__}).") from None

    def _headers(self) -> dict[str, str]:
        if not self._cookies:
            return self._login
        # The shared session keeps no cookies, and these are for this host alone.
        cookies = SimpleCookie(self._cookies).output(attrs=[], header="", sep=";")
        return self._login | {"Cookie": cookies.strip()}


def _basic(name: str, password: str) -> str:
    return f"Basic {b64encode(f'{name}:{password}'.encode()).decode()}"


def _tls_reason(error: Exception) -> str:
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        reason = getattr(error.certificate_error, "verify_message", None)
        return f"its certificate is not trusted ({reason or type(error.certificate_error).__name__})"
    return "it does not speak TLS as https:// needs it"
