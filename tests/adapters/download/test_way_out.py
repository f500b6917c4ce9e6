"""The way out: through the proxy of the system, without any login file, and to none with a certificate of its own."""

from __future__ import annotations

import ssl
from dataclasses import replace
from pathlib import Path

from aiohttp import web
from civitai_remake.civitai_download import DownloadQueue
from civitai_remake.civitai_utils.site.sites import Site
from yarl import URL

# Of a certificate that its own holder signed, for this computer; good for nothing else.
PRIVATE = """
-----BEGIN SECRET KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgt8LMB3KsyqB6PEWA
xLF1HhihQWws8ghpbrdaB8hH2cqhRANCAAQKOMiV7SOwnZUquwdw/UeqoNp+jh+B
Xhl7WYQCOvtx//Q5BHrOj2wZIqr9sfeLK8SiVHx+bs7bDXHLR8XBObzN
-----END SECRET KEY-----
"""
CERTIFICATE = """
-----BEGIN CERTIFICATE-----
MIIBnDCCAUGgAwIBAgIUQouGAbPhrPpJAWM/UjGMUWg0FzEwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNDIyMzAzNFoYDzIxMjYxMDMx
MjIzMDM0WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQKOMiV7SOwnZUquwdw/UeqoNp+jh+BXhl7WYQCOvtx//Q5BHrOj2wZ
Iqr9sfeLK8SiVHx+bs7bDXHLR8XBObzNo28wbTAdBgNVHQ4EFgQUiRXZqmHQ9CWv
s68vORbDi7H7DQswHwYDVR0jBBgwFoAUiRXZqmHQ9CWvs68vORbDi7H7DQswDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSQAwRgIhAJE9uGR/HZ8zF0pejdT9d8o7L4wOLrvhLMyABVpYQV/rAiEA
lNHkeDzuFcYl6h2ScYmQp13cshFwzVlOr8Bp1qJ0RrA=
-----END CERTIFICATE-----
"""


async def test_a_download_takes_the_proxy_and_no_login_file(
    bench, model_bytes, session, impatient, key, monkeypatch, tmp_path
):
    """Two sites that exist only behind the proxy: whoever does not ask it reaches nothing."""
    asked: list[tuple[str, str | None]] = []

    async def proxy(request: web.Request) -> web.Response:
        asked.append((request.url.host or "", request.headers.get("Authorization")))
        if request.url.host == "site.example":
            return web.Response(status=307, headers={"Location": "http://store.example/x?X-Amz-Signature=1"})
        return bench.server.ranged(7, request)

    bench.server.add(7, model_bytes(20_000))
    runner = web.ServerRunner(web.Server(proxy))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    for name in ("no_proxy", "NO_PROXY", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{runner.addresses[0][1]}")
    (tmp_path / ".netrc").write_text("default login someone password else\n")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    monkeypatch.setenv("HOME", str(tmp_path))
    queue = DownloadQueue(Site(URL("http://site.example")), session, lambda _: None, patience=impatient)
    order = replace(bench.order(7), url=URL("http://site.example/api/download/models/7"))
    (last,) = await queue.wait(queue.start(order))
    await runner.cleanup()
    assert last["status"] == "completed", last
    assert asked == [("site.example", f"Bearer {key}"), ("store.example", None)]


async def test_a_certificate_nobody_vouches_for_is_not_believed(bench, model_bytes, session, impatient, tmp_path: Path):
    asked = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.Response(body=bench.server.bodies[7])

    for name, text in (("key.pem", PRIVATE.replace("SECRET", "PRIVATE")), ("certificate.pem", CERTIFICATE)):
        (tmp_path / name).write_text(text.strip() + "\n")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "certificate.pem", tmp_path / "key.pem")
    bench.server.add(7, model_bytes(20_000))
    runner = web.ServerRunner(web.Server(answer))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context)
    await site.start()
    url = URL(f"https://127.0.0.1:{runner.addresses[0][1]}")
    queue = DownloadQueue(Site(url), session, lambda _: None, patience=impatient)
    (last,) = await queue.wait(queue.start(replace(bench.order(7), url=url / "api/download/models/7")))
    await runner.cleanup()
    assert (last["status"], last["code"]) == ("failed", "site_unreachable")
    assert asked == []
    assert bench.names() == []
