"""Whatever goes wrong in whatever order: the exact file is published, or nothing is."""

from __future__ import annotations

import asyncio
import random

import pytest

FAULTS = (
    """good abort close stall short long corrupt page json login gone busy slow cancel-early cancel-late join""".split()
)


def arrange(bench, fixed, version: int, fault: str, rng: random.Random) -> None:
    server, body = bench.server, bench.server.bodies[version]
    server.site.pop(version, None)
    server.store.pop(version, None)
    cut = rng.randrange(len(body))
    if fault in {"abort", "close", "stall"}:
        server.store[version] = server.partly(version, cut, fault)
    elif fault in {"short", "long", "corrupt"}:
        wrong = {
            "short": body[:cut],
            "long": body + body[: cut + 1],
            "corrupt": body[:cut] + bytes([body[cut] ^ 1 << rng.randrange(8)]) + body[cut + 1 :],
        }
        server.store[version] = fixed(200, wrong[fault], Content_Type="application/octet-stream")
    elif fault in {"slow", "cancel-early", "cancel-late", "join"}:
        server.store[version] = server.slowly(version, 4, 0.005)
    elif fault == "page":
        server.store[version] = fixed(200, "<html>Sign in</html>", Content_Type="application/octet-stream")
    elif fault == "json":
        server.site[version] = fixed(200, "{}", Content_Type="application/json")
    elif fault in {"gone", "busy"}:
        server.site[version] = fixed({"gone": 404, "busy": 503}[fault])
    elif fault == "login":
        server.site[version] = fixed(302, Location="/login?reason=download-auth")


@pytest.mark.parametrize("seed", range(12))
async def test_the_exact_file_or_nothing(bench, fixed, model_bytes, seed):
    rng = random.Random(seed)
    own = b"my own" if rng.random() < 0.5 else None
    bench.queue._stall_seconds = 0.1
    bench.folder.mkdir()
    if own:
        (bench.folder / "same.safetensors").write_bytes(own)
    for version in (1, 2):
        bench.server.add(version, model_bytes(rng.randrange(50, 90_000), seed=version + seed))
    wanted = set(bench.server.bodies.values())
    done: set[int] = set()
    for _ in range(12):
        version, fault = rng.choice((1, 2)), rng.choice(FAULTS)
        arrange(bench, fixed, version, fault, rng)
        hashed = "right" if fault == "corrupt" or rng.random() < 0.6 else None
        order = bench.order(version, filename="same.safetensors", sha256=hashed)
        task = bench.queue.start(order)
        if fault == "join":
            bench.queue.start(order)
        if fault.startswith("cancel"):
            await asyncio.sleep(rng.random() * (0.005 if fault == "cancel-early" else 0.04))
            bench.queue.cancel(task)
        (last,) = await asyncio.wait_for(bench.queue.wait(task), 10)

        published = {p: p.read_bytes() for p in bench.folder.iterdir() if p.suffix == ".safetensors"}
        strange = [p for p, content in published.items() if content not in wanted and content != own]
        assert not strange, (seed, fault, strange)
        assert own is None or (bench.folder / "same.safetensors").read_bytes() == own
        if last["status"] == "completed":
            done.add(version)
            assert bench.server.bodies[version] in published.values()
            assert published[next(p for p in published if str(p) == last["path"])] == bench.server.bodies[version]
        else:
            assert last["status"] in {"failed", "cancelled"}
            assert last["path"] is None
        if fault in {"good", "slow", "join"}:
            assert last["status"] == "completed", last
        for known in done:
            assert bench.server.bodies[known] in published.values()
        if rng.random() < 0.8:
            # Otherwise the file that is there already would end every later round at once.
            for path, content in published.items():
                if content != own:
                    path.unlink()
            done.clear()
