"""The websocket of the host: one line of messages to every open browser."""

import asyncio
import uuid
from typing import Any

from aiohttp import WSMsgType, web


class Sockets:
    """Open browsers by client id. `send_sync` may be called from any thread, as ComfyUI's own may."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._messages: asyncio.Queue[tuple[str, Any, str | None]] = asyncio.Queue()
        self._open: dict[str, web.WebSocketResponse] = {}

    def send_sync(self, event: str, data: Any, sid: str | None = None) -> None:
        """Send to the browser `sid`, or to all; an unknown `sid` is dropped."""
        self._loop.call_soon_threadsafe(self._messages.put_nowait, (event, data, sid))

    async def publish(self) -> None:
        """Send what is waiting, in order, for ever. One browser after the other, as the host does."""
        while True:
            event, data, sid = await self._messages.get()
            for client in [sid] if sid is not None else list(self._open):
                await self._send(client, event, data)

    async def close(self) -> None:
        """Close every open socket."""
        for socket in list(self._open.values()):
            await socket.close()

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        """GET /ws?clientId="""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        client = request.query.get("clientId") or uuid.uuid4().hex
        self._open[client] = socket
        status = {"status": {"exec_info": {"queue_remaining": 0}}, "sid": client}
        await self._send(client, "status", status)
        try:
            async for message in socket:
                if message.type == WSMsgType.TEXT and '"feature_flags"' in message.data:
                    await self._send(client, "feature_flags", {"supports_preview_metadata": False})
        finally:
            if self._open.get(client) is socket:
                del self._open[client]
        return socket

    async def _send(self, client: str, event: str, data: Any) -> None:
        socket = self._open.get(client)
        if socket is None or socket.closed:
            return
        try:
            await socket.send_json({"type": event, "data": data})
        except (ConnectionError, RuntimeError):
            # The browser left in between; its handler takes it off the list.
            return
