"""Whatever goes wrong, in whatever order: the exact file is published, or nothing is; and nobody else's file changes.

CIVITAI_REMAKE_SEQUENCES says how many random sequences to run in each of two ways (docs/benchmarks.md tells of the
longest run).
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import os
import random
import re
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from civitai_remake.civitai_download import DownloadQueue
from civitai_remake.civitai_utils.download import download_source, front_hash, segment_fetch, segment_plan
from civitai_remake.civitai_utils.download.download_journal import DownloadJournal
from civitai_remake.civitai_utils.download.download_settings import DownloadSettings
from civitai_remake.civitai_utils.download.retries import Patience
from civitai_remake.civitai_utils.download.transfer import DownloadOrder
from civitai_remake.civitai_utils.errors import TaskUnknown
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile
from civitai_remake.civitai_utils.site.http_session import SharedSession
from civitai_remake.civitai_utils.site.sites import Site
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yarl import URL

SEQUENCES = int(os.environ.get("CIVITAI_REMAKE_SEQUENCES", "60"))
STORE_FAULTS = """drop stall slow whole wrong-range other-etag other-file truncated longer gzip page expired too-many
busy gone unsatisfiable half corrupt""".split()
SITE_FAULTS = "busy login gone quota page drop early".split()
ACTIONS = "wait cancel pause restart".split()
# Of one of the files behind the first, which come ahead of their turn.
ACTIONS_BEHIND = "cancel-one pause-one move-one renew-one".split()
# What is not hashed may come in two versions, and then both are kept.
EXPECTED = re.compile(
    r"user/downloads\.json(\.new)?|models/loras/model\d?(-\d(-1\d(-\d+)?)?)?\.safetensors(\.part(\.json)?)?"
)
OWN = b"the user's own file"


@dataclass(frozen=True)
class Sequence:
    """One run: the file, and what happens to its requests, one after the other."""

    size: int
    connections: int
    hashed: bool
    marks: str
    own_file: bool
    store: list[tuple[str, float]]
    site: list[str]
    actions: list[tuple[str, float]]
    # How many bytes longer the file is in its other version.
    longer: int
    # How many files wait behind the first, and whether all want the same name.
    behind: int
    same_name: bool


# Mostly good answers, so that what goes wrong does so in mid-file; more often what could lead to a mixture.
STORE_TURNS = [*STORE_FAULTS, *["other-file"] * 6, *["wrong-range"] * 4, *["whole"] * 4, *["slow"] * 6, *["good"] * 30]
store_faults = st.tuples(st.sampled_from(STORE_TURNS), st.floats(0, 0.999))
sequences = st.builds(
    Sequence,
    # Mostly files of several pieces: the generator itself prefers what is small.
    size=st.sampled_from([30_000, 45_000, 60_000]) | st.integers(100, 60_000),
    connections=st.sampled_from([4, 3, 2, 1]),
    # Where a hash is known it forgives the rest: it is the others that show what is joined.
    hashed=st.sampled_from([False, False, True]),
    marks=st.sampled_from(["etag", "etag", "modified", "none"]),
    own_file=st.booleans(),
    store=st.integers(2, 16).flatmap(lambda count: st.lists(store_faults, min_size=count, max_size=count)),
    site=st.lists(st.sampled_from([*SITE_FAULTS, *["good"] * 14]), max_size=4),
    actions=st.lists(
        st.tuples(st.sampled_from([*ACTIONS, *ACTIONS_BEHIND]), st.floats(0, 0.03)), min_size=1, max_size=4
    ),
    longer=st.sampled_from([0, 0, 0, 200, 5000]),
    behind=st.sampled_from([0, 0, 1, 3, 8]),
    same_name=st.booleans(),
)


def sequence_of(number: int) -> Sequence:
    """The sequence of this number. Evenly spread, where the generator above returns to what it has tried before."""
    rng = random.Random(number)
    turns = [(rng.choice(STORE_TURNS), rng.random()) for _ in range(rng.randrange(2, 16))]
    return Sequence(
        size=rng.choice([30_000, 45_000, 60_000, rng.randrange(100, 60_000)]),
        connections=rng.choice([4, 3, 2, 1]),
        hashed=rng.random() < 0.3,
        marks=rng.choice(["etag", "etag", "modified", "none"]),
        own_file=rng.random() < 0.3,
        store=turns,
        site=[rng.choice([*SITE_FAULTS, *["good"] * 14]) for _ in range(rng.randrange(4))],
        actions=[(rng.choice([*ACTIONS, *ACTIONS_BEHIND]), rng.random() * 0.03) for _ in range(rng.randrange(1, 4))],
        longer=rng.choice([0, 0, 0, 200, 5000]),
        behind=rng.choice([0, 0, 1, 3, 8]),
        same_name=rng.random() < 0.3,
    )


@dataclass
class Store:
    """Site and store on one port; each request takes the next fault of its list, then all is well."""

    # The two versions of each file.
    bodies: dict[int, tuple[bytes, bytes]]
    sequence: Sequence
    store: list[tuple[str, float]] = field(default_factory=list)
    site: list[str] = field(default_factory=list)
    changed: bool = False
    url: str = ""
    over: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer_site(self, request: web.Request) -> web.StreamResponse:
        fault = self.site.pop(0) if self.site else "good"
        status = {"busy": 503, "gone": 404, "login": 401, "early": 403, "quota": 429}.get(fault)
        if status is not None:
            return web.Response(status=status, text={"early": "Early Access"}.get(fault, "no"))
        if fault == "page":
            return web.Response(text="<html>Sign in</html>", content_type="text/html")
        if fault == "drop":
            request.transport.abort()
        return web.Response(status=307, headers={"Location": f"{self.url}/store/{request.match_info['version']}?sig=1"})

    async def answer_store(self, request: web.Request) -> web.StreamResponse:
        fault, at = self.store.pop(0) if self.store else ("good", 0.0)
        if fault == "corrupt" and not self.sequence.hashed:
            fault = "good"  # without a hash nobody could know
        if fault == "other-file":
            self.changed = not self.changed
        status = {"expired": 403, "too-many": 429, "busy": 503, "gone": 404, "unsatisfiable": 416}.get(fault)
        if status is not None:
            return web.Response(status=status, text="<Error/>")
        if fault == "page":
            return web.Response(text="<html>Sign in</html>", content_type="application/octet-stream")
        body = self.bodies[int(request.match_info["version"])][self.changed]
        headers = {"Content-Type": "application/octet-stream"} | self.marks("other" if fault == "other-etag" else "")
        wanted = request.http_range
        start, end = wanted.start, min(wanted.stop or len(body), len(body))
        if start is None or fault == "whole":
            start, end = 0, len(body)
        else:
            if fault == "wrong-range" and end < len(body):
                start, end = start + 1, end + 1
            headers["Content-Range"] = f"bytes {start}-{end - 1}/{len(body)}"
        part = bytearray(body[start:end])
        if fault == "corrupt":
            part[int(at * len(part))] ^= 4
        if fault == "gzip":
            headers["Content-Encoding"] = "gzip"
        if fault == "half":
            part = part[: max(1, len(part) // 2)]
        if fault == "longer" and "Content-Range" not in headers:
            part += b"more"
        response = web.StreamResponse(status=206 if "Content-Range" in headers else 200, headers=headers)
        response.content_length = len(part)
        await response.prepare(request)
        cut = int(at * len(part))
        if fault in {"drop", "truncated", "stall"}:
            await response.write(bytes(part[:cut]))
            if fault == "stall":
                await self.over.wait()
            elif fault == "drop":
                request.transport.abort()
            else:
                request.transport.close()
            return response
        for place in range(0, len(part), 7000):
            await response.write(bytes(part[place : place + 7000]))
            if fault == "slow":
                await asyncio.sleep(0.003)
        return response

    def marks(self, other: str) -> dict[str, str]:
        name = f"{int(self.changed)}{other}"
        if self.sequence.marks == "etag":
            return {"ETag": f'"{name}"'}
        return {"Last-Modified": f"day {name}"} if self.sequence.marks == "modified" else {}


class Run:
    """A queue over the store, in a folder of its own."""

    def __init__(self, root: Path, store: Store) -> None:
        self.root = root
        self.folder = root / "models" / "loras"
        self.store = store
        self.session = SharedSession()
        self.journal = DownloadJournal(root / "user" / "downloads.json")
        self.orders = [self.order(version) for version in store.bodies]
        # What everybody sees of each file, and whether one was asked for alone, which then does not wait for others.
        self.shown: dict[str, str] = {}
        self.is_one_by_one = True
        self.queue = self.new_queue()

    def order(self, version: int) -> DownloadOrder:
        sequence, body = self.store.sequence, self.store.bodies[version][0]
        name = "model.safetensors" if version == 1 or sequence.same_name else f"model{version}.safetensors"
        return DownloadOrder(
            file=ModelFile(
                version_id=version,
                file_id=version + 10,
                name=name,
                kind=ModelKind.LORA,
                size_kb=len(body) / 1024,
                sha256=hashlib.sha256(body).hexdigest().upper() if sequence.hashed else None,
            ),
            folder=self.folder,
            filename=name,
            url=URL(f"{self.store.url}/api/download/models/{version}"),
        )

    def new_queue(self) -> DownloadQueue:
        chosen = DownloadSettings(connections=self.store.sequence.connections)
        return DownloadQueue(
            Site(URL(self.store.url)), self.session, self.hear, settings=lambda: chosen, journal=self.journal,
            patience=Patience(stall_seconds=0.06, attempts=3, pause_seconds=0.001),
        )  # fmt: skip

    def hear(self, event: dict[str, Any]) -> None:
        self.shown[event["file_key"]] = event["status"]
        running = [status for status in self.shown.values() if status in {"downloading", "verifying"}]
        assert len(running) <= (1 if self.is_one_by_one else 4), self.shown

    async def act(self, action: str, delay: float) -> list[dict[str, Any]]:
        task = self.queue.start_all(self.orders)
        if action != "wait":
            await asyncio.sleep(delay)
        if action.endswith("-one"):
            # Any but the first: mostly one that comes ahead of its turn at this moment.
            await self.act_on_one(action, task, self.orders[min(len(self.orders) - 1, 1 + int(delay * 100))])
        elif action == "cancel":
            self.queue.cancel(task)
        elif action == "pause":
            self.queue.pause(task)
            while {event["status"] for event in self.queue.events()} & {"waiting", "downloading", "verifying"}:
                await asyncio.sleep(0.002)
            self.queue.resume(task)
        elif action == "restart":
            await self.queue.close()
            self.queue = self.new_queue()
            self.shown.clear()
            await self.queue.restore()
            self.queue.resume_all()
            self.queue.start_all(self.orders)
        return await asyncio.wait_for(self.all_ended(), 30)

    async def all_ended(self) -> list[dict[str, Any]]:
        """The last event of each file."""
        while {event["status"] for event in self.queue.events()} - {"completed", "failed", "cancelled"}:
            await asyncio.sleep(0.002)
        return list({event["file_key"]: event for event in self.queue.events()}.values())

    async def act_on_one(self, action: str, task: str, order: DownloadOrder) -> None:
        if action == "cancel-one":
            self.queue.cancel(task, order.file.key)
        elif action == "pause-one":
            self.queue.pause(task, order.file.key)
            while self.shown[order.file.key] in {"waiting", "downloading", "verifying"}:
                await asyncio.sleep(0.002)
            self.is_one_by_one = False
            self.queue.resume(task, order.file.key)
        elif action == "move-one":
            for place in (99, 0):
                with contextlib.suppress(TaskUnknown):
                    self.queue.move(order.file.key, place)
                await asyncio.sleep(0.002)
        elif action == "renew-one":
            self.queue.start_all([replace(order, key="another key")])

    def check(self, lasts: list[dict[str, Any]]) -> None:
        sequence = self.store.sequence
        right = {f"{version}:{version + 10}": set(two) for version, two in self.store.bodies.items()}
        if sequence.hashed:
            right = {f"{version}:{version + 10}": {two[0]} for version, two in self.store.bodies.items()}
        named = [path for path in self.root.rglob("*") if path.is_file() and path.suffix == ".safetensors"]
        published = {path: path.read_bytes() for path in named}
        own = self.folder / "model.safetensors"
        if sequence.own_file:
            assert published.pop(own) == OWN
        assert all(path.parent == self.folder for path in published)
        assert set(published.values()) <= set.union(*right.values()), "a wrong file was published"
        everything = [path.relative_to(self.root).as_posix() for path in self.root.rglob("*") if path.is_file()]
        assert not [name for name in everything if not EXPECTED.fullmatch(name)]
        kept = [json.loads(note.read_text())["file_key"] for note in self.folder.glob("*.part.json")]
        assert len(kept) == len(set(kept)), "one file has left two parts"
        for last in lasts:
            assert last["code"] != "internal", "an unforeseen fault"
            if last["status"] == "completed":
                assert published[Path(last["path"])] in right[last["file_key"]]
            if last["status"] in {"completed", "cancelled"}:
                assert last["file_key"] not in kept
        if {last["status"] for last in lasts} == {"cancelled"}:
            assert not list(self.folder.glob("*.part*"))

    async def end(self) -> None:
        await self.queue.close()
        await self.session.close()


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many pieces of small files: what takes gigabytes in life happens within some kilobytes here."""
    monkeypatch.setattr(segment_plan, "SMALLEST_PIECE", 4096)
    monkeypatch.setattr(segment_plan, "LEAST_SPLIT", 4096)
    monkeypatch.setattr(segment_fetch, "_LEAST_SHARED", 4096)
    monkeypatch.setattr(segment_fetch, "_RECORD_BYTES", 4096)
    monkeypatch.setattr(segment_fetch, "_SILENT_SECONDS", 0.02)
    monkeypatch.setattr(segment_fetch, "_TICK_SECONDS", 0.02)
    monkeypatch.setattr(front_hash, "_READ_AT_ONCE", 2048)
    monkeypatch.setattr(download_source, "READ_AT_ONCE", 2048)


@pytest.mark.parametrize("way", ["generated", "numbered"])
def test_the_exact_file_or_nothing(small_pieces: None, listening: Any, model_bytes: Any, way: str) -> None:
    async def run(sequence: Sequence) -> None:
        bodies = {
            number: (
                model_bytes(max(100, sequence.size // number), seed=2 * number),
                model_bytes(max(100, sequence.size // number) + sequence.longer, seed=2 * number + 1),
            )
            for number in range(1, sequence.behind + 2)
        }
        store = Store(bodies, sequence, list(sequence.store), list(sequence.site))
        routes = ("/api/download/models/{version}", store.answer_site), ("/store/{version}", store.answer_store)
        with tempfile.TemporaryDirectory() as folder:
            async with listening(*routes) as store.url:
                here = Run(Path(folder), store)
                here.folder.mkdir(parents=True)
                if sequence.own_file:
                    (here.folder / "model.safetensors").write_bytes(OWN)
                try:
                    for action, delay in sequence.actions:
                        here.check(await here.act(action, delay))
                    store.store.clear()
                    store.site.clear()
                    store.changed = False
                    # From here on nothing is wrong, so that whoever gives up has only met a busy machine.
                    here.queue._patience = Patience(stall_seconds=10, pause_seconds=0.01)
                    # And on fresh connections: a pooled one may have used up the little patience of before while idle.
                    await here.session.close()
                    lasts = await here.act("wait", 0)
                    here.check(lasts)
                    assert {(last["status"], last["code"], last["error"]) for last in lasts} == {
                        ("completed", None, None)
                    }
                finally:
                    store.over.set()
                    await here.end()

    @settings(max_examples=SEQUENCES, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(sequence=sequences)
    def each(sequence: Sequence) -> None:
        asyncio.run(asyncio.wait_for(run(sequence), 60))

    if way == "generated":
        each()
    for number in range(SEQUENCES if way == "numbered" else 0):
        try:
            asyncio.run(asyncio.wait_for(run(sequence_of(number)), 60))
        except BaseException as error:
            raise AssertionError(f"sequence {number}: {sequence_of(number)}") from error
