"""How long a look-up of many models takes against a slow site: round trips of wall time, and requests."""

from __future__ import annotations

import asyncio
import time

from aiohttp import web

_MODELS = 20
_LATENCY = 0.15


def run(rounds: int) -> int:
    """Resolve 20 models, half by id and half by hash, against a site that takes 150 ms an answer; print a table."""
    print(f"| models | latency | seconds (median of {rounds}) | round trips of wall time | requests |")
    print("|---|---|---|---|---|")
    seconds, requests = asyncio.run(_measure(rounds))
    trips = seconds / _LATENCY
    print(f"| {_MODELS} | {_LATENCY * 1000:.0f} ms | {seconds:.2f} | {trips:.1f} | {requests} |")
    return 0


async def _measure(rounds: int) -> tuple[float, int]:
    from civitai_remake.civitai_utils.kinds import ModelKind
    from civitai_remake.civitai_utils.site.civitai_client import CivitaiClient
    from civitai_remake.civitai_utils.site.http_session import SharedSession
    from civitai_remake.civitai_utils.site.sites import site_from
    from civitai_remake.civitai_utils.values import ResourceMention
    from civitai_remake.pipeline.resolve_models import resolve_mentions

    asked = 0

    async def answer(request: web.Request) -> web.Response:
        nonlocal asked
        asked += 1
        await asyncio.sleep(_LATENCY)
        number = int(request.path.rpartition("/")[2][-3:])
        file = {"id": number, "name": f"{number}.safetensors", "type": "Model", "sizeKB": 1, "hashes": {}}
        model = {"name": f"model {number}", "type": "LORA"}
        return web.json_response({"id": number, "modelId": number, "name": "v1", "model": model, "files": [file]})

    app = web.Application()
    app.router.add_get("/api/v1/model-versions/{version}", answer)
    app.router.add_get("/api/v1/model-versions/by-hash/{digest}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    mentions = [
        ResourceMention(
            kind=ModelKind.LORA, version_id=100 + number if number % 2 else None, hashes=(f"ABCDEF0{100 + number}",)
        )
        for number in range(_MODELS)
    ]
    found = []
    try:
        for _ in range(rounds):
            session = SharedSession()
            client = CivitaiClient(site_from({"CIVITAI_BASE_URL": f"http://{host}:{port}"}), session)
            begun = time.monotonic()
            resolved = await resolve_mentions(client, mentions)
            found.append(time.monotonic() - begun)
            await session.close()
            if len(resolved) != _MODELS:
                raise RuntimeError(f"{len(resolved)} of {_MODELS} models were resolved")
    finally:
        await runner.cleanup()
    return sorted(found)[len(found) // 2], asked // rounds
