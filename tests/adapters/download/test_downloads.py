"""The way of one file: what arrives is the promised file under its name, or nothing does and the reason is told."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import logging
import struct
import threading
from dataclasses import replace

import pytest
from civitai_remake.civitai_utils.disk import place_file
from civitai_remake.civitai_utils.download import part_file

EARLY = '{"error":"Early Access","deadline":null,"message":"This asset is in Early Access. You can use Buzz"}'
LOGIN = '{"error":"Unauthorized","message":"The creator of this asset requires you to be logged in to download it"}'
DISABLED = '{"error":"Unauthorized","message":"The creator of this asset has disabled downloads on this file"}'
PAGE = "<!DOCTYPE html><html><body>Sign in</body></html>"
JSON_TYPE = {"Content_Type": "application/json"}
HTML_TYPE = {"Content_Type": "text/html; charset=utf-8"}
BINARY = {"Content_Type": "application/octet-stream"}


async def test_file_arrives_whole_and_proven(bench, model_bytes):
    body = model_bytes(300_000)
    bench.server.add(7, body)
    last = await bench.fetch(bench.order(7))
    assert last["status"] == "completed", last
    assert last["path"] == str(bench.folder / "model7.safetensors")
    assert (bench.folder / "model7.safetensors").read_bytes() == body
    assert bench.names() == ["model7.safetensors"]
    assert last["downloaded_bytes"] == last["total_bytes"] == 300_000
    assert last["progress"] == 100
    assert list(dict.fromkeys(bench.statuses("7:1007"))) == ["waiting", "downloading", "verifying", "completed"]


async def test_key_goes_to_the_site_alone_and_the_signed_link_stays_as_it_is(bench, key, model_bytes):
    bench.server.add(7, model_bytes(100))
    assert (await bench.fetch(bench.order(7)))["status"] == "completed"
    site, store = bench.server.seen
    assert site.headers["Authorization"] == f"Bearer {key}"
    assert site.query == "fileId=1007"
    assert "Authorization" not in store.headers
    assert store.path == bench.server.signed(7).removeprefix(bench.server.store_url)
    for request in (site, store):
        assert request.headers["Accept-Encoding"] == "identity"
        assert request.headers["User-Agent"].startswith("civitai-remake/")
        assert key not in request.path


async def test_key_is_not_sent_along_a_chain_of_redirects_within_the_site(bench, fixed, model_bytes):
    bench.server.add(7, model_bytes(100))
    bench.server.add(8, b"")
    bench.server.site[8] = fixed(302, Location="/api/download/models/7")
    order = bench.order(7)
    last = await bench.fetch(replace(order, url=order.url.with_path("/api/download/models/8")))
    assert last["status"] == "completed", last
    assert ["Authorization" in seen.headers for seen in bench.server.seen] == [True, False, False]


SITE_REFUSALS = [
    (401, LOGIN, JSON_TYPE, "login_required"),
    (401, DISABLED, JSON_TYPE, "download_disabled"),
    (403, EARLY, JSON_TYPE, "early_access"),
    (403, '{"error":"You do not have access to download this file"}', JSON_TYPE, "access_refused"),
    (403, '{"error":"Forbidden"}', JSON_TYPE, "access_refused"),
    (403, "<html>Attention Required! | Cloudflare</html>", HTML_TYPE, "site_blocked"),
    (404, '{"error":"File not found"}', JSON_TYPE, "file_gone"),
    (410, '{"error":"Model archived, not available for download"}', JSON_TYPE, "model_archived"),
    (429, "We've noticed an unusual amount of downloading from your account", {}, "download_quota"),
    (429, "<html>Too many requests</html>", HTML_TYPE, "site_busy"),
    (451, '{"error":"no","code":"REGION_BLOCKED"}', JSON_TYPE, "region_blocked"),
    (500, "", {}, "site_busy"),
    (503, "", {"Retry_After": "120"}, "site_busy"),
    (400, '{"error":"Invalid type"}', JSON_TYPE, "download_failed"),
    (200, PAGE, HTML_TYPE, "not_a_model_file"),
    (200, PAGE, BINARY, "not_a_model_file"),
    (200, "Please sign in", HTML_TYPE, "not_a_model_file"),
    (200, '{"error":"nope"}', JSON_TYPE, "not_a_model_file"),
    (200, b'\xef\xbb\xbf \n{"error":"nope"}', BINARY, "not_a_model_file"),
    (307, "", {"Location": "/login?returnUrl=x&reason=download-auth"}, "login_required"),
    (307, "", {"Location": "/model-versions/7"}, "early_access"),
    (302, "", {"Location": "ftp://127.0.0.1/x"}, "download_failed"),
    (302, "", {"Location": "http://"}, "download_failed"),
    (302, "", {"Location": "https://store.example:99999/x"}, "download_failed"),
    (302, "", {"Location": "https://store.example:port/x"}, "download_failed"),
    (302, "", {"Location": "http://127.0.0.1:0/x"}, "download_failed"),
    (302, "", {"Location": "https://[::1/x"}, "download_failed"),
    (302, "", {"Location": "https://xn--/x"}, "download_failed"),
    (302, "", {"Location": "https://" + "\u00e9" * 80 + "/x"}, "download_failed"),
    (302, "", {}, "download_failed"),
    (302, "", {"Location": "/api/download/models/7"}, "download_failed"),
]


@pytest.mark.parametrize("case", SITE_REFUSALS)
async def test_refusal_by_the_site_has_its_code_and_leaves_nothing(bench, fixed, model_bytes, case):
    status, text, headers, code = case
    bench.server.add(7, model_bytes(100))
    bench.server.site[7] = fixed(status, text, **headers)
    # No hash and no size: nothing else could save us from a page under a model's name.
    last = await bench.fetch(bench.order(7, sha256=None, size=None))
    assert (last["status"], last["code"]) == ("failed", code), last
    assert last["error"]
    assert last["hint"]
    assert bench.names() == []


async def test_refusal_says_how_long_the_site_asks_to_wait(bench, fixed, model_bytes):
    bench.server.add(7, model_bytes(100))
    bench.server.site[7] = fixed(503, Retry_After="120")
    assert "120 seconds" in (await bench.fetch(bench.order(7)))["error"]


STORE_REFUSALS = [
    (403, "<Error>AccessDenied</Error>", "download_failed"),
    (404, "<Error>NoSuchKey</Error>", "file_gone"),
    (503, "SlowDown", "site_busy"),
    (206, b"\x40\0\0\0\0\0\0\0{", "download_failed"),
]


@pytest.mark.parametrize("case", STORE_REFUSALS)
async def test_refusal_by_the_store(bench, fixed, model_bytes, case):
    status, body, code = case
    bench.server.add(7, model_bytes(100))
    bench.server.store[7] = fixed(status, body)
    last = await bench.fetch(bench.order(7))
    assert (last["status"], last["code"]) == ("failed", code)
    assert bench.names() == []


class TestWrongBodies:
    # The smallest whole safetensors file of this length: a header and no tensors.
    body = struct.pack("<Q", 3992) + b"{}".ljust(3992)

    @pytest.mark.parametrize(
        ("sent", "sha256", "code"),
        [
            pytest.param(body[:-1] + b"!", "right", "hash_mismatch", id="one byte is another"),
            pytest.param(body[:-10], "right", "hash_mismatch", id="a little short, hash known"),
            pytest.param(body[:-10], None, "size_mismatch", id="a little short, no hash"),
            pytest.param(body[:100], "right", "size_mismatch", id="far too short"),
            pytest.param(body + body, "right", "size_mismatch", id="far too long"),
            pytest.param(b"", None, "size_mismatch", id="nothing"),
        ],
    )
    async def test_are_not_kept(self, bench, fixed, sent, sha256, code):
        bench.server.add(7, self.body)
        bench.server.store[7] = fixed(200, sent, Content_Type="application/octet-stream")
        last = await bench.fetch(bench.order(7, sha256=sha256))
        assert (last["status"], last["code"]) == ("failed", code), last
        assert bench.names() == []

    async def test_compressed_body_is_refused(self, bench, fixed):
        bench.server.add(7, self.body)
        bench.server.store[7] = fixed(200, gzip.compress(self.body), Content_Encoding="gzip")
        assert (await bench.fetch(bench.order(7)))["code"] == "download_failed"
        assert bench.names() == []

    @pytest.mark.parametrize(
        "case",
        [
            (body, "right", "right", None),
            (body, "right", None, None),
            (body, None, "right", None),
            (body, None, None, None),
            (body[:-1], "right", "right", "hash_mismatch"),
            (body[:-1], None, "right", "size_mismatch"),
            (body + b"!", None, "right", "size_mismatch"),
            (body + bytes(2_000_000), "right", "right", "size_mismatch"),
            (b"", None, None, "size_mismatch"),
        ],
    )
    async def test_body_in_chunks_is_measured_here(self, bench, case):
        sent, sha256, size, code = case
        bench.server.add(7, self.body)
        bench.server.store[7] = bench.server.unmeasured(sent, chunked=True)
        last = await bench.fetch(bench.order(7, sha256=sha256, size=size))
        assert last["code"] == code
        assert bench.names() == ([] if code else ["model7.safetensors"])

    async def test_body_whose_cut_nobody_would_notice_is_refused(self, bench):
        bench.server.add(7, self.body)
        bench.server.store[7] = bench.server.unmeasured(self.body[:99], chunked=False)
        assert (await bench.fetch(bench.order(7, sha256=None, size=None)))["code"] == "size_mismatch"
        assert bench.names() == []
        bench.server.store[7] = bench.server.unmeasured(self.body, chunked=False)
        assert (await bench.fetch(bench.order(7)))["status"] == "completed"

    async def test_empty_file_of_unknown_size_is_refused(self, bench, fixed):
        bench.server.add(7, b"")
        assert (await bench.fetch(bench.order(7, sha256=None, size=None)))["code"] == "size_mismatch"
        assert bench.names() == []


@pytest.mark.parametrize("then", ["abort", "close", "stall"])
async def test_broken_connection_keeps_what_came_and_the_retry_fetches_the_rest(bench, model_bytes, then):
    body = model_bytes(200_000)
    bench.server.add(7, body)
    bench.server.store[7] = bench.server.partly(7, 120_000, then)
    last = await bench.fetch(bench.order(7))
    assert (last["status"], last["code"]) == ("failed", "transfer_stalled"), last
    assert bench.names() == ["model7.safetensors.part", "model7.safetensors.part.json"]
    kept = last["downloaded_bytes"]
    assert 0 < kept <= 120_000
    assert (bench.folder / "model7.safetensors.part").read_bytes()[:kept] == body[:kept]
    del bench.server.store[7]
    assert (await bench.fetch(bench.order(7)))["status"] == "completed"
    assert bench.server.ranges == [(7, kept, 200_000)]
    assert bench.names() == ["model7.safetensors"]
    assert (bench.folder / "model7.safetensors").read_bytes() == body


async def test_site_that_never_answers_and_site_that_is_not_there(bench, model_bytes):
    bench.server.add(7, model_bytes(100))
    order = bench.order(7)

    async def silent(_):
        await bench.server.released.wait()

    bench.server.site[7] = silent
    assert (await bench.fetch(order))["code"] == "transfer_stalled"
    gone = replace(order, url=order.url.with_port(1))
    # Another port is another site; nothing is asked there.
    assert (await bench.fetch(gone))["code"] == "host_not_listed"


async def test_store_that_is_not_there(bench, fixed, model_bytes):
    bench.server.add(7, model_bytes(100))
    bench.server.site[7] = fixed(307, Location="http://127.0.0.1:1/x?X-Amz-Signature=abc")
    last = await bench.fetch(bench.order(7))
    assert last["code"] == "site_unreachable"
    assert "127.0.0.1" not in last["error"]


class TestFilesAlreadyThere:
    async def test_users_file_of_the_same_name_stays(self, bench, model_bytes):
        bench.server.add(7, model_bytes(5000))
        bench.folder.mkdir()
        (bench.folder / "model7.safetensors").write_bytes(b"my own")
        last = await bench.fetch(bench.order(7))
        assert last["path"] == str(bench.folder / "model7-7.safetensors")
        assert (bench.folder / "model7.safetensors").read_bytes() == b"my own"
        assert bench.names() == ["model7-7.safetensors", "model7.safetensors"]

    async def test_users_file_of_the_same_name_and_length_stays(self, bench, model_bytes):
        bench.server.add(7, model_bytes(5000))
        bench.folder.mkdir()
        (bench.folder / "model7.safetensors").write_bytes(model_bytes(5000, seed=9))
        last = await bench.fetch(bench.order(7))
        assert last["path"] == str(bench.folder / "model7-7.safetensors")
        assert (bench.folder / "model7.safetensors").read_bytes() == model_bytes(5000, seed=9)

    async def test_part_that_another_program_puts_in_place_is_not_published(self, bench, model_bytes):
        bench.server.add(7, model_bytes(5000))
        bench.server.store[7] = bench.server.slowly(7, 4, 0.05)
        part = bench.folder / "model7.safetensors.part"
        task = bench.queue.start(bench.order(7))
        await bench.wait_until(part.exists)
        part.rename(part.with_name("moved"))
        part.write_bytes(bytes(5000))
        (last,) = await bench.queue.wait(task)
        assert (last["status"], last["code"]) == ("failed", "hash_mismatch")
        assert not (bench.folder / "model7.safetensors").exists()

    async def test_users_file_that_appears_meanwhile_stays(self, bench, model_bytes):
        bench.server.add(7, model_bytes(5000))
        bench.server.store[7] = bench.server.slowly(7, 3, 0.05)
        task = bench.queue.start(bench.order(7))
        await bench.until("7:1007", "downloading")
        bench.folder.mkdir(exist_ok=True)
        (bench.folder / "model7.safetensors").write_bytes(b"my own")
        (last,) = await bench.queue.wait(task)
        assert last["path"] == str(bench.folder / "model7-7.safetensors")
        assert (bench.folder / "model7.safetensors").read_bytes() == b"my own"

    async def test_same_file_is_used_as_it_is_and_not_fetched(self, bench, model_bytes):
        bench.server.add(7, model_bytes(5000))
        bench.folder.mkdir()
        (bench.folder / "model7.safetensors").write_bytes(model_bytes(5000))
        last = await bench.fetch(bench.order(7))
        assert (last["status"], last["total_bytes"]) == ("completed", 5000)
        assert bench.server.seen == []

    async def test_same_file_without_a_promised_hash_is_found_after_fetching(self, bench, model_bytes):
        bench.server.add(7, model_bytes(5000))
        bench.folder.mkdir()
        (bench.folder / "model7.safetensors").write_bytes(model_bytes(5000))
        last = await bench.fetch(bench.order(7, sha256=None))
        assert last["path"] == str(bench.folder / "model7.safetensors")
        assert bench.names() == ["model7.safetensors"]

    async def test_foreign_part_file_stays(self, bench, model_bytes):
        bench.server.add(7, model_bytes(5000))
        bench.folder.mkdir()
        (bench.folder / "model7.safetensors.part").write_bytes(b"another program's")
        last = await bench.fetch(bench.order(7))
        assert last["status"] == "completed"
        assert (bench.folder / "model7.safetensors.part").read_bytes() == b"another program's"

    async def test_two_files_of_one_name_at_once_both_arrive(self, bench, model_bytes):
        for version in (7, 8):
            bench.server.add(version, model_bytes(5000, seed=version))
            bench.server.store[version] = bench.server.slowly(version, 3, 0.03)
        tasks = [bench.queue.start(bench.order(v, filename="same.safetensors")) for v in (7, 8)]
        lasts = [(await bench.queue.wait(task))[0] for task in tasks]
        assert [last["status"] for last in lasts] == ["completed"] * 2
        found = {hashlib.sha256((bench.folder / name).read_bytes()).digest() for name in bench.names()}
        assert found == {hashlib.sha256(model_bytes(5000, seed=v)).digest() for v in (7, 8)}

    async def test_what_an_earlier_download_left_goes_when_the_file_is_there_after_all(self, bench, model_bytes):
        bench.server.add(7, model_bytes(200_000))
        bench.server.store[7] = bench.server.partly(7, 120_000, "abort")
        assert (await bench.fetch(bench.order(7)))["downloaded_bytes"] > 0
        (bench.folder / "model7.safetensors").write_bytes(model_bytes(200_000))
        assert (await bench.fetch(bench.order(7)))["status"] == "completed"
        assert bench.names() == ["model7.safetensors"]

    async def test_a_proven_file_that_cannot_get_its_name_is_kept_for_the_retry(self, bench, model_bytes, monkeypatch):
        """On Windows whoever looks at a file, a virus scanner for one, forbids its renaming for that long."""

        def forbidden(*_):
            raise PermissionError(13, "in use by another process")

        bench.server.add(7, model_bytes(200_000))
        with monkeypatch.context() as patched:
            patched.setattr(place_file, "rename_into_gap", forbidden)
            last = await bench.fetch(bench.order(7))
        assert (last["code"], last["downloaded_bytes"]) == ("folder_not_writable", 200_000)
        asked = len(bench.server.seen)
        assert (await bench.fetch(bench.order(7)))["status"] == "completed"
        assert len(bench.server.seen) == asked, "nothing was fetched again"
        assert bench.names() == ["model7.safetensors"]

    async def test_publishing_works_where_there_are_no_hard_links(self, bench, model_bytes, monkeypatch):
        def no_links(*_args, **_kwargs):
            raise PermissionError(1, "Operation not permitted")

        monkeypatch.setattr(place_file.os, "link", no_links)
        bench.server.add(7, model_bytes(5000))
        bench.folder.mkdir()
        (bench.folder / "model7.safetensors").write_bytes(b"my own")
        last = await bench.fetch(bench.order(7))
        assert last["path"] == str(bench.folder / "model7-7.safetensors")
        assert (bench.folder / "model7-7.safetensors").read_bytes() == model_bytes(5000)
        assert bench.names() == ["model7-7.safetensors", "model7.safetensors"]


def test_windows_is_asked_again_while_somebody_looks_at_the_file(tmp_path, monkeypatch):
    refusals = [PermissionError(13, "in use")] * 2
    rename = place_file.Path.rename

    def windows(source, target):
        if refusals:
            raise refusals.pop()
        return rename(source, target)

    monkeypatch.setattr(place_file, "_WAITS_FOR_SCANNER", (0.01, 0.01))
    monkeypatch.setattr(place_file.Path, "rename", windows)
    (tmp_path / "a").write_bytes(b"x")
    assert place_file._rename_on_windows(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == b"x"
    refusals += [PermissionError(13, "in use")] * 3
    with pytest.raises(PermissionError):
        place_file._rename_on_windows(tmp_path / "b", tmp_path / "c")


class TestNames:
    async def test_hostile_content_disposition_is_not_heard(self, bench, fixed, tmp_path, model_bytes):
        body = model_bytes(100)
        bench.server.add(7, body)
        bench.server.store[7] = fixed(200, body, Content_Disposition='attachment; filename="../../evil.safetensors"')
        assert (await bench.fetch(bench.order(7)))["status"] == "completed"
        assert bench.names() == ["model7.safetensors"]
        assert not list(tmp_path.rglob("evil*"))

    async def test_wanted_name_never_leaves_the_folder(self, bench, tmp_path, model_bytes):
        bench.server.add(7, model_bytes(100))
        last = await bench.fetch(bench.order(7, filename="../../evil.safetensors"))
        assert last["path"] == str(bench.folder / "evil.safetensors")
        assert [p for p in tmp_path.rglob("*") if p.is_file()] == [bench.folder / "evil.safetensors"]

    async def test_name_of_another_kind_of_file_is_refused_unasked(self, bench, model_bytes):
        bench.server.add(7, model_bytes(100))
        assert (await bench.fetch(bench.order(7, filename="evil.exe")))["code"] == "file_name_refused"
        assert bench.server.seen == []

    async def test_dangerous_file_is_refused_unasked(self, bench, model_bytes):
        bench.server.add(7, model_bytes(100))
        order = bench.order(7)
        file = replace(order.file, pickle_scan="Danger")
        assert (await bench.fetch(replace(order, file=file)))["code"] == "unsafe_file"
        assert bench.server.seen == []


class TestDisk:
    async def test_full_drive_found_before_the_first_byte(self, bench, monkeypatch, model_bytes):
        bench.server.add(7, model_bytes(100))
        usage = part_file.shutil.disk_usage("/")
        monkeypatch.setattr(part_file.shutil, "disk_usage", lambda _: usage._replace(free=99))
        assert (await bench.fetch(bench.order(7)))["code"] == "disk_full"
        assert bench.names() == []

    async def test_folder_that_is_none(self, bench, model_bytes):
        bench.server.add(7, model_bytes(100))
        bench.folder.write_bytes(b"")
        assert (await bench.fetch(bench.order(7)))["code"] == "folder_not_writable"

    async def test_folder_whose_parent_is_gone_is_not_made_elsewhere(self, bench, model_bytes):
        bench.server.add(7, model_bytes(100))
        order = bench.order(7)
        lost = replace(order, folder=bench.folder / "unplugged" / "loras")
        assert (await bench.fetch(lost))["code"] == "folder_not_writable"
        assert bench.names() == []

    async def test_cancel_ends_the_reading_of_a_large_file_that_is_there(self, bench, model_bytes):
        bench.server.add(7, model_bytes(100))
        bench.folder.mkdir()
        length = 6 << 30
        with (bench.folder / "model7.safetensors").open("wb") as hollow:
            hollow.truncate(length)
        order = bench.order(7)
        task = bench.queue.start(replace(order, file=replace(order.file, size_kb=length / 1024)))
        await bench.until("7:1007", "verifying")
        (thread,) = [t for t in threading.enumerate() if t.name.startswith("download ")]
        bench.queue.cancel(task)
        (last,) = await asyncio.wait_for(bench.queue.wait(task), 1)
        assert last["status"] == "cancelled"
        thread.join(0.5)
        assert not thread.is_alive()
        assert bench.names() == ["model7.safetensors"]

    async def test_disk_threads_end_and_never_delay_the_exit(self, bench, model_bytes):
        bench.server.add(7, model_bytes(200_000))
        bench.server.store[7] = bench.server.partly(7, 100_000, "stall")
        task = bench.queue.start(bench.order(7))
        await bench.until("7:1007", "downloading")
        ours = [t for t in threading.enumerate() if t.name.startswith("download ")]
        assert ours
        assert all(t.daemon for t in ours)
        bench.queue.cancel(task)
        await bench.queue.wait(task)
        for thread in ours:
            thread.join(2)
            assert not thread.is_alive()


async def test_key_and_signed_links_are_in_no_event_and_no_log_record(bench, fixed, key, caplog, model_bytes):
    caplog.set_level(logging.DEBUG)
    for version in range(1, 7):
        bench.server.add(version, model_bytes(20_000))
    bench.server.site[2] = fixed(401, LOGIN)
    bench.server.store[3] = bench.server.partly(3, 5000, "abort")
    bench.server.site[4] = fixed(307, Location=f"http://127.0.0.1:1/x?X-Amz-Signature={key}")
    bench.server.site[5] = fixed(302, Location=f"gopher://x/?token={key}")
    bench.server.store[6] = fixed(500, key)
    task = bench.queue.start_all([bench.order(version) for version in range(1, 7)])
    lasts = await bench.queue.wait(task)
    assert [last["status"] for last in lasts] == ["completed"] + ["failed"] * 5
    said = repr(bench.events) + repr(bench.queue.events()) + caplog.text + repr(bench.order(1))
    for secret in (key, "X-Amz-Signature", "s1gnature", "Bearer"):
        assert secret not in said
