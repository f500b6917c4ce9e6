"""How far a batch of an earlier run of ComfyUI is, by what it has left; and where this ComfyUI answers itself."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from civitai_remake.civitai_routes import own_address
from civitai_remake.pipeline.gallery.entry import Entry
from civitai_remake.pipeline.gallery.tables import results_jsonl
from civitai_remake.pipeline.routes.batch_note import NOTE, keep_note, read_last, title_of
from civitai_remake.pipeline.routes.batch_now import STAGES, batch_as_json

ROOT = Path(__file__).parents[3]
BEGIN = re.compile(r'watch\.begin\("([^"]+)"')


def left(folder: Path, *states: str, asked: int = 3) -> dict[str, Any]:
    keep_note(folder, "Post 7", list(range(1, asked + 1)))
    if states:
        table = results_jsonl(Entry(key=f"image-{at}", source="", state=state) for at, state in enumerate(states))
        (folder / "results.jsonl").write_bytes(table)
    found = read_last("2026-11-26-00000001", folder)
    assert found is not None
    assert found[1] == list(range(1, asked + 1))
    return batch_as_json(found[0])


@pytest.mark.parametrize(
    ("states", "phase", "over", "remaining"),
    [
        ((), "stopped", (0, 0, 0), 3),
        (("done", "rendering", "failed"), "stopped", (1, 1, 0), 1),
        (("done", "done", "ready"), "stopped", (2, 0, 0), 1),
        (("done", "skipped", "failed"), "ended", (1, 1, 1), 0),
    ],
)
def test_it_goes_on_where_pictures_are_left(
    tmp_path: Path, states: tuple[str, ...], phase: str, over: tuple[int, int, int], remaining: int
) -> None:
    now = left(tmp_path, *states)
    assert (now["phase"], now["done"], now["failed"], now["skipped"], now["left"]) == (phase, *over, remaining)
    assert (now["title"], now["total"], now["gallery"] is None) == ("Post 7", 3, not states)


@pytest.mark.parametrize("note", ["", "[]", '{"image_ids": []}', '{"image_ids": "7"}', '{"title": "x"}'])
def test_a_note_that_says_nothing_is_no_batch(tmp_path: Path, note: str) -> None:
    (tmp_path / NOTE).write_text(note)
    assert read_last("2026-11-26-00000001", tmp_path) is None
    assert title_of(tmp_path) in {tmp_path.name, "x"}


@pytest.mark.parametrize(
    ("address", "tls", "url"),
    [
        ("127.0.0.1", None, "http://127.0.0.1:8188"),
        ("0.0.0.0", None, "http://127.0.0.1:8188"),
        ("", None, "http://127.0.0.1:8188"),
        ("::", None, "http://[::1]:8188"),
        ("192.168.1.5", "cert.pem", "https://192.168.1.5:8188"),
    ],
)
def test_where_it_answers_itself(address: str, tls: str | None, url: str) -> None:
    host = SimpleNamespace(address=address, port=8188)
    server: Any = SimpleNamespace(PromptServer=SimpleNamespace(instance=host), args=SimpleNamespace(tls_certfile=tls))
    assert own_address(server) == url


def test_before_it_serves_it_has_no_address() -> None:
    server: Any = SimpleNamespace(PromptServer=SimpleNamespace(instance=SimpleNamespace()))
    assert own_address(server) is None


def test_every_stage_of_a_run_has_its_word() -> None:
    sources = [*(ROOT / "pipeline/batch").glob("*.py"), ROOT / "pipeline/routes/batch_doing.py"]
    begun = {name for path in sources for name in BEGIN.findall(path.read_text(encoding="utf-8"))}
    assert begun == set(STAGES)
