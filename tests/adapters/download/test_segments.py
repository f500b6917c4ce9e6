"""Several connections for one file: shared out, taken over, renewed, and given up for one clean connection."""

from __future__ import annotations

import asyncio
import os
import time
from dataclasses import replace

import pytest
from aiohttp import web
from civitai_remake.civitai_download import DownloadQueue
from civitai_remake.civitai_utils.download import download_source, part_file, segment_fetch, segment_plan
from civitai_remake.civitai_utils.download.download_settings import DownloadSettings
from civitai_remake.civitai_utils.download.retries import Patience
from civitai_remake.civitai_utils.site.sites import Site
from yarl import URL

SIZE = 400_000


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segment_plan, "SMALLEST_PIECE", 16_384)
    monkeypatch.setattr(segment_plan, "LARGEST_PIECE", 65_536)
    monkeypatch.setattr(segment_plan, "LEAST_SPLIT", 16_384)
    monkeypatch.setattr(segment_fetch, "_LEAST_SHARED", 16_384)
    monkeypatch.setattr(segment_fetch, "_TICK_SECONDS", 0.02)
    monkeypatch.setattr(segment_fetch, "_SILENT_SECONDS", 0.1)
    monkeypatch.setattr(download_source, "READ_AT_ONCE", 8192)


@pytest.fixture(autouse=True)
def _body(bench, model_bytes) -> None:
    bench.server.add(7, model_bytes(SIZE))


def spread(server) -> list[tuple[int, int]]:
    """The ranges that were given, in the order of the file."""
    return sorted((start, end) for _, start, end in server.ranges)


async def arrived(bench, order=None) -> dict:
    last = await bench.fetch(order or bench.order(7))
    assert last["status"] == "completed", last
    assert (bench.folder / "model7.safetensors").read_bytes() == bench.server.bodies[7]
    assert bench.names() == ["model7.safetensors"]
    return last


def each(server, answers):
    """A store whose n-th answer is the n-th of ``answers`` (None: as a good store), and good ones after that."""
    left = list(answers)

    async def answer(request):
        made = left.pop(0) if left else None
        return await made(request) if made is not None else server.ranged(7, request)

    return answer


async def test_a_file_comes_over_several_connections(bench):
    async def slowly(request):
        await asyncio.sleep(0.02)
        return bench.server.ranged(7, request)

    bench.server.store[7] = slowly
    await arrived(bench)
    assert bench.server.most_open == 4
    assert segment_plan.merged(spread(bench.server)) == ((0, SIZE),)
    # What was asked for twice are the far halves of the last pieces, left unread by whoever gave them up.
    assert sum(end - start for start, end in spread(bench.server)) < SIZE * 1.4
    assert [seen.where for seen in bench.server.seen].count("site") == 1


async def test_the_other_connections_begin_with_the_first_answer(bench, monkeypatch):
    """Not with the next look at the clock, which cost a quarter of a second a file."""
    monkeypatch.setattr(segment_fetch, "_TICK_SECONDS", 4.0)
    bench.queue._patience = Patience(stall_seconds=20)
    released = asyncio.Event()
    bench.server.store[7] = bench.server.slowly_ranged(7, released)
    task = bench.queue.start(bench.order(7))
    await bench.wait_until(lambda: bench.server.most_open == 4, seconds=2)
    released.set()
    assert (await bench.queue.wait(task))[0]["status"] == "completed"


async def test_one_connection_where_one_is_set(bench):
    bench.queue._settings = lambda: DownloadSettings(connections=1)
    await arrived(bench)
    assert bench.server.most_open == 1


async def test_what_a_stalled_connection_leaves_is_taken_over_long_before_its_time_is_up(bench):
    bench.queue._patience = Patience(stall_seconds=20, attempts=5, pause_seconds=0.01)

    async def stall(request):
        start = request.http_range.start
        response = web.StreamResponse(status=206)
        response.headers["Content-Range"] = f"bytes {start}-{request.http_range.stop - 1}/{SIZE}"
        response.headers["ETag"] = '"7"'
        response.content_length = request.http_range.stop - start
        await response.prepare(request)
        await response.write(bench.server.bodies[7][start : start + 1000])
        await bench.server.released.wait()
        return response

    bench.server.store[7] = each(bench.server, [None, stall])
    began = time.monotonic()
    await arrived(bench)
    assert time.monotonic() - began < 3


async def test_a_far_slower_connection_is_replaced(bench, monkeypatch):
    monkeypatch.setattr(segment_fetch, "_SLOW_AFTER_SECONDS", 0.2)
    ended = []

    async def crawl(request):
        start, stop = request.http_range.start, request.http_range.stop
        response = web.StreamResponse(status=206, headers={"ETag": '"7"'})
        response.headers["Content-Range"] = f"bytes {start}-{stop - 1}/{SIZE}"
        response.content_length = stop - start
        await response.prepare(request)
        try:
            for at in range(start, stop, 50):
                await response.write(bench.server.bodies[7][at : min(at + 50, stop)])
                await asyncio.sleep(0.02)
        finally:
            ended.append(time.monotonic())
        return response

    async def steady(request):
        await asyncio.sleep(0.1)
        return bench.server.ranged(7, request)

    bench.server.store[7] = each(bench.server, [steady, crawl, *[steady] * 40])
    began = time.monotonic()
    await arrived(bench)
    assert ended
    assert time.monotonic() - began < 5, "the crawl alone would take half a minute"


async def test_the_last_connection_is_replaced_when_it_crawls_alone(bench, monkeypatch):
    """The others are gone by then, so it is measured by what they did."""
    monkeypatch.setattr(segment_fetch, "_SLOW_AFTER_SECONDS", 0.5)
    monkeypatch.setattr(segment_plan, "LEAST_SPLIT", 1 << 20)
    bench.queue._patience = Patience(stall_seconds=20)

    async def crawl(request):
        start, stop = request.http_range.start, request.http_range.stop
        response = web.StreamResponse(status=206, headers={"ETag": '"7"'})
        response.headers["Content-Range"] = f"bytes {start}-{stop - 1}/{SIZE}"
        response.content_length = stop - start
        await response.prepare(request)
        for at in range(start, stop, 20):
            await response.write(bench.server.bodies[7][at : min(at + 20, stop)])
            await asyncio.sleep(0.02)
        return response

    bench.server.store[7] = each(bench.server, [*[None] * 6, crawl])
    began = time.monotonic()
    await arrived(bench)
    assert time.monotonic() - began < 4, "the crawl alone would take seven seconds and more"


async def test_a_store_that_thinks_long_before_each_answer_is_not_given_up(bench):
    """Longer than a silent last connection is waited for at first."""

    async def thoughtful(request):
        await asyncio.sleep(0.25)
        return bench.server.ranged(7, request)

    bench.server.store[7] = thoughtful
    await arrived(bench)


@pytest.mark.parametrize("status", [401, 403, 404])
async def test_a_link_that_expires_in_mid_file_is_renewed(bench, status):
    async def expired(_):
        return web.Response(status=status, text="ExpiredToken")

    bench.queue._settings = lambda: DownloadSettings(connections=1)
    bench.server.store[7] = each(bench.server, [None, None, expired])
    await arrived(bench)
    assert [seen.where for seen in bench.server.seen].count("site") == 2
    assert len(set(spread(bench.server))) == len(bench.server.ranges), "nothing came twice"


async def test_a_store_that_refuses_every_link_ends_it_with_its_word(bench, fixed):
    bench.server.store[7] = fixed(403, "AccessDenied")
    assert (await bench.fetch(bench.order(7)))["code"] == "download_failed"
    assert len(bench.server.seen) == 4  # the link, its refusal, a new link, its refusal


@pytest.mark.parametrize("status", [403, 429, 503])
async def test_a_store_that_allows_one_connection_gets_one(bench, status):
    open_now = 0
    refused = 0

    async def one_only(request):
        nonlocal open_now, refused
        if open_now:
            refused += 1
            return web.Response(status=status, text="SlowDown")
        open_now += 1
        try:
            await asyncio.sleep(0.02)
            return bench.server.ranged(7, request)
        finally:
            open_now -= 1

    bench.server.store[7] = one_only
    await arrived(bench)
    assert 1 <= refused <= 8


async def test_retry_after_of_a_busy_store_is_waited_for(bench):
    async def busy(_):
        return web.Response(status=503, headers={"Retry-After": "1"})

    bench.server.store[7] = each(bench.server, [busy])
    began = time.monotonic()
    await arrived(bench)
    assert time.monotonic() - began >= 1


async def test_retry_after_that_is_too_long_is_told_at_once(bench, fixed):
    bench.server.store[7] = fixed(503, "busy", Retry_After="900")
    last = await bench.fetch(bench.order(7))
    assert last["code"] == "site_busy"
    assert "900 seconds" in last["error"]


async def broken(request):
    request.transport.abort()
    return web.Response()


def whole(server):
    async def answer(_):
        return web.Response(body=server.bodies[7], headers={"ETag": '"7"'})

    return answer


def shifted(server):
    async def answer(request):
        start, stop = request.http_range.start, request.http_range.stop
        headers = {"Content-Range": f"bytes {start + 1}-{stop}/{SIZE}", "ETag": '"7"'}
        return web.Response(status=206, body=server.bodies[7][start + 1 : stop + 1], headers=headers)

    return answer


def unsatisfiable(_server):
    async def answer(_):
        return web.Response(status=416)

    return answer


@pytest.mark.parametrize("wrong", [whole, shifted, unsatisfiable])
@pytest.mark.parametrize("turn", [0, 1, 3])
async def test_wrong_answer_to_a_range_leads_to_one_clean_connection(bench, wrong, turn):
    bench.server.store[7] = each(bench.server, [*[None] * turn, wrong(bench.server)])
    await arrived(bench)


async def test_a_file_that_is_replaced_in_mid_download_comes_whole_in_its_new_form(bench, model_bytes):
    """Without a promised hash the new one is as good as the old one; a mixture never is."""
    fresh = model_bytes(SIZE, seed=2)
    asked = 0

    async def replaced(request):
        nonlocal asked
        asked += 1
        if asked <= 3:
            return bench.server.ranged(7, request)
        return bench.server.ranged(7, request, fresh, '"new"')

    bench.server.store[7] = replaced
    last = await bench.fetch(bench.order(7, sha256=None))
    assert last["status"] == "completed", last
    assert (bench.folder / "model7.safetensors").read_bytes() == fresh


async def test_a_file_that_never_stays_the_same_is_given_up(bench):
    asked = 0

    async def restless(request):
        nonlocal asked
        asked += 1
        return bench.server.ranged(7, request, etag=f'"{asked}"')

    bench.server.store[7] = restless
    assert (await bench.fetch(bench.order(7)))["code"] == "size_mismatch"
    assert bench.names() == []


async def test_without_any_mark_and_hash_the_file_comes_in_one_answer(bench):
    async def unmarked(request):
        response = bench.server.ranged(7, request)
        del response.headers["ETag"]
        return response

    bench.server.store[7] = unmarked
    assert (await bench.fetch(bench.order(7, sha256=None)))["status"] == "completed"
    assert bench.server.most_open == 1
    assert len(bench.server.ranges) == 1, "one look, then the whole"


async def test_resume_compares_the_etag_and_starts_over_where_it_differs(bench):
    bench.server.store[7] = each(bench.server, [None, None, *[broken] * 20])
    last = await bench.fetch(bench.order(7))
    assert (last["status"], last["code"]) == ("failed", "transfer_stalled")
    assert 0 < last["downloaded_bytes"] < SIZE

    async def other(request):
        return bench.server.ranged(7, request, etag='"other"')

    bench.server.store[7] = other
    bench.server.ranges.clear()
    await arrived(bench)
    assert (0, 65_536) in spread(bench.server), "everything came anew"


async def test_bytes_on_the_disk_are_proven_again_after_a_resume(bench):
    bench.server.store[7] = each(bench.server, [None, None, *[broken] * 20])
    await bench.fetch(bench.order(7))
    part = bench.folder / "model7.safetensors.part"
    with part.open("r+b") as stream:
        stream.seek(500)
        stream.write(b"damaged on the disk")
    del bench.server.store[7]
    bench.server.ranges.clear()
    await arrived(bench)
    # The rest first, which did not help; then all of it.
    assert (0, 65_536) in spread(bench.server)


@pytest.mark.parametrize("sha256", ["right", None])
async def test_what_no_hash_will_prove_is_on_the_drive_before_it_is_noted(bench, monkeypatch, sha256):
    """After a power cut a note may be there and its bytes not; a hash would show that, without one nothing would."""
    did = []
    sync, note = os.fsync, part_file.write_note
    monkeypatch.setattr(part_file.os, "fsync", lambda number: did.append("sync") or sync(number))
    monkeypatch.setattr(part_file, "write_note", lambda *given: did.append("note") or note(*given))
    bench.server.store[7] = each(bench.server, [None, None, *[broken] * 20])
    last = await bench.fetch(bench.order(7, sha256=sha256))
    assert last["downloaded_bytes"] > 0
    assert "note" in did
    assert did == (["note"] * len(did) if sha256 else ["sync", "note"] * (len(did) // 2))


@pytest.mark.parametrize(
    "note",
    [
        "",
        "{}",
        "[]",
        '{"made_by": "civitai-remake", "format": 2, "file_key": "7:1007", "sha256": null, "size": 9, "done": [[0, 9]]}',
        '{"made_by": "civitai-remake", "format": 2, "file_key": "7:1007", "size": 9, "done": [[0, 99]]}',
        '{"made_by": "civitai-remake", "format": 9, "file_key": "7:1007", "size": 9, "done": "all"}',
        '{"made_by": "somebody else", "file_key": "7:1007"}',
    ],
)
async def test_a_note_that_proves_nothing_is_not_believed(bench, note):
    bench.folder.mkdir()
    (bench.folder / "model7.safetensors.part").write_bytes(b"another's")
    (bench.folder / "model7.safetensors.part.json").write_text(note)
    last = await bench.fetch(bench.order(7))
    assert last["status"] == "completed"
    assert (bench.folder / "model7.safetensors").read_bytes() == bench.server.bodies[7]
    if "civitai-remake" not in note:
        assert (bench.folder / "model7.safetensors.part").read_bytes() == b"another's"


async def test_two_programs_do_not_write_into_one_part(bench, session, impatient):
    bench.server.store[7] = bench.server.partly(7, 9000, "stall")
    bench.queue._patience = Patience(stall_seconds=20)
    task = bench.queue.start(bench.order(7))
    await bench.wait_until((bench.folder / "model7.safetensors.part").exists)
    other = DownloadQueue(Site(URL(bench.server.site_url)), session, lambda _: None, patience=impatient)
    (last,) = await other.wait(other.start(bench.order(7)))
    assert (last["status"], last["code"]) == ("failed", "download_elsewhere")
    assert "Another program" in last["error"]
    assert (bench.folder / "model7.safetensors.part").exists()
    bench.queue.cancel(task)


async def test_the_speed_limit_holds_for_all_files_together(bench, model_bytes):
    for version in (1, 2):
        bench.server.add(version, model_bytes(100_000, seed=version))
    bench.queue._settings = lambda: DownloadSettings(files_at_once=2)
    bench.queue._throttle._rate = lambda: 200_000
    bench.queue._patience = Patience(stall_seconds=20)
    began = time.monotonic()
    task = bench.queue.start_all([bench.order(1), bench.order(2)])
    assert {last["status"] for last in await bench.queue.wait(task)} == {"completed"}
    # 200,000 bytes at 200,000 a second, of which a quarter of a second may come at once.
    assert time.monotonic() - began > 0.6


async def test_downloads_wait_while_an_image_is_being_made(bench, session, impatient, wait_until):
    busy = True
    queue = DownloadQueue(
        Site(URL(bench.server.site_url)),
        session,
        bench.events.append,
        settings=lambda: DownloadSettings(pause_while_generating=True),
        is_busy=lambda: busy,
        patience=impatient,
        event_seconds=0.02,
    )
    task = queue.start(bench.order(7))
    await wait_until(lambda: bench.events[-1]["held"])
    await asyncio.sleep(1)  # longer than the patience with silence: nobody is to blame for this one
    assert queue.events()[0]["status"] == "downloading"
    assert queue.events()[0]["downloaded_bytes"] == 0
    busy = False
    assert (await asyncio.wait_for(queue.wait(task), 5))[0]["status"] == "completed"


DISPOSITIONS = [
    'attachment; filename="../../evil.safetensors"',
    "attachment; filename=..\\..\\evil.safetensors",
    "attachment; filename*=UTF-8''..%2F..%2Fevil.safetensors",
    "attachment; filename*=UTF-8''%2Fetc%2Fevil.safetensors",
    'attachment; filename="C:\\\\evil.safetensors"',
    'attachment; filename="evil.safetensors:stream"',
    "attachment; filename=\"con.safetensors\"; filename*=utf-8''evil%00.safetensors",
    'inline; name="x"; filename=evil.exe',
]


@pytest.mark.parametrize("disposition", DISPOSITIONS)
async def test_no_spelling_of_content_disposition_names_a_file(bench, tmp_path, disposition):
    async def hostile(request):
        response = bench.server.ranged(7, request)
        response.headers["Content-Disposition"] = disposition
        return response

    bench.server.store[7] = hostile
    await arrived(bench)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [bench.folder / "model7.safetensors"]


async def test_names_that_differ_in_case_alone_clash_everywhere(bench):
    bench.folder.mkdir()
    (bench.folder / "MODEL7.safetensors").write_bytes(b"my own")
    last = await bench.fetch(bench.order(7))
    assert last["path"] == str(bench.folder / "model7-7.safetensors")
    assert (bench.folder / "MODEL7.safetensors").read_bytes() == b"my own"


async def test_the_same_file_in_another_case_is_used_as_it_is(bench):
    bench.folder.mkdir()
    (bench.folder / "Model7.SAFETENSORS").write_bytes(bench.server.bodies[7])
    last = await bench.fetch(bench.order(7))
    assert last["path"] == str(bench.folder / "Model7.SAFETENSORS")
    assert bench.server.seen == []


async def test_a_file_that_is_no_model_is_refused_although_its_hash_is_right(bench):
    bench.server.add(8, b"\x07\0\0\0\0\0\0\0not json and more")
    last = await bench.fetch(bench.order(8))
    assert (last["status"], last["code"]) == ("failed", "wrong_content")
    assert bench.names() == []


async def test_early_access_tells_its_deadline(bench, fixed):
    answer = '{"error":"Early Access","deadline":"2026-12-24T08:00:00.000Z","message":"..."}'
    bench.server.site[7] = fixed(403, answer, Content_Type="application/json")
    last = await bench.fetch(bench.order(7))
    assert last["code"] == "early_access"
    assert "until 2026-12-24" in last["error"]


async def test_a_key_of_the_order_is_never_in_the_journal_or_the_note(bench, key):
    order = replace(bench.order(7), key=key)
    bench.server.store[7] = bench.server.partly(7, 9000, "abort")
    await bench.fetch(order)
    kept = "".join(path.read_text(errors="ignore") for path in bench.folder.glob("*.json"))
    assert kept
    assert key not in kept
    assert "http" not in kept
