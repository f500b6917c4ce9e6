"""The line to a ComfyUI and what can be wrong with it; a certificate of the tests' own, trusted by nobody."""

from __future__ import annotations

import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from civitai_remake.civitai_utils.errors import ComfyLoginPage, ComfyTlsFailed, ComfyUnreachable, NotComfy
from civitai_remake.civitai_utils.host.comfyui_address import read_address
from civitai_remake.civitai_utils.host.comfyui_client import ComfyClient
from civitai_remake.civitai_utils.host.prompt_run import MadeFile
from civitai_remake.civitai_utils.site.http_session import SharedSession

CERTIFICATE = Path(__file__).parents[2] / "cases" / "self_signed.pem"


@pytest.fixture
async def session() -> AsyncIterator[SharedSession]:
    shared = SharedSession()
    yield shared
    await shared.close()


@asynccontextmanager
async def serving(app: web.Application, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls)
    await site.start()
    yield runner.addresses[0][1]
    await runner.cleanup()


def app_of(*routes: web.RouteDef) -> web.Application:
    app = web.Application()
    app.add_routes(routes)
    return app


async def test_nothing_there(session: SharedSession) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    with pytest.raises(ComfyUnreachable, match="Nothing listens at"):
        await ComfyClient(session, read_address(f"127.0.0.1:{port}/?token=s3cret")).queue()
    with pytest.raises(ComfyUnreachable, match=r"The name nobody\.invalid is not known"):
        await ComfyClient(session, read_address("http://me:s3cret@nobody.invalid")).queue()


async def test_a_certificate_nobody_trusts(session: SharedSession) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(CERTIFICATE)
    async with serving(app_of(), tls) as port:
        with pytest.raises(ComfyTlsFailed, match="certificate is not trusted") as caught:
            await ComfyClient(session, read_address(f"https://localhost:{port}/?token=s3cret")).queue()
    assert "s3cret" not in caught.value.message


async def test_tls_where_there_is_none(session: SharedSession) -> None:
    async with serving(app_of()) as port:
        with pytest.raises(ComfyTlsFailed, match="does not speak TLS"):
            await ComfyClient(session, read_address(f"https://127.0.0.1:{port}")).queue()


async def test_a_redirect_takes_no_secret_along(session: SharedSession) -> None:
    asked: list[str] = []

    async def elsewhere(request: web.Request) -> web.Response:
        asked.append(request.path_qs)
        return web.json_response({})

    async with serving(app_of(web.get("/queue", elsewhere))) as other:

        async def away(request: web.Request) -> web.Response:
            return web.Response(
                status=302, headers={"Location": f"http://127.0.0.1:{other}/queue?token=T", "Set-Cookie": "a=b"}
            )

        async with serving(app_of(web.get("/queue", away))) as port:
            with pytest.raises(ComfyLoginPage, match=f"sends on to http://127.0.0.1:{other}/queue\\.$"):
                await ComfyClient(session, read_address(f"127.0.0.1:{port}/?token=T")).queue()
    assert asked == []


async def test_a_door_that_sends_around_for_ever_is_left(session: SharedSession) -> None:
    asked = 0

    async def around(request: web.Request) -> web.Response:
        nonlocal asked
        asked += 1
        return web.Response(status=307, headers={"Location": "/queue", "Set-Cookie": "a=b"})

    async with serving(app_of(web.get("/queue", around))) as port:
        with pytest.raises(ComfyLoginPage):
            await ComfyClient(session, read_address(f"127.0.0.1:{port}")).queue()
    assert asked == 2


async def test_a_page_is_no_picture_and_no_answer_is_no_id(session: SharedSession) -> None:
    async def page(request: web.Request) -> web.Response:
        return web.Response(text="<html>", content_type="text/html")

    async def empty(request: web.Request) -> web.Response:
        return web.json_response({})

    async with serving(app_of(web.get("/view", page), web.post("/prompt", empty))) as port:
        client = ComfyClient(session, read_address(f"127.0.0.1:{port}"))
        with pytest.raises(ComfyLoginPage):
            await client.file(MadeFile(name="a.png", subfolder=""))
        with pytest.raises(NotComfy):
            await client.submit({})


async def test_a_socket_that_cannot_be_had_is_silent(session: SharedSession) -> None:
    async with serving(app_of()) as port:
        await ComfyClient(session, read_address(f"127.0.0.1:{port}")).listen(lambda event: pytest.fail(str(event)))
