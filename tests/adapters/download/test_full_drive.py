"""A real drive that is really full: a small tmpfs, where this machine lets a test mount one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

MOUNTS = "cannot mount here"


@pytest.fixture
def small_drive(tmp_path: Path) -> Iterator[Path]:
    """A drive of two megabytes."""
    folder = tmp_path / "drive"
    folder.mkdir()
    if not sys.platform.startswith("linux"):
        pytest.skip(MOUNTS)
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    try:
        made = subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        made = False
    if not made:
        pytest.skip(MOUNTS)
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


async def test_no_room_is_told_before_a_byte_is_asked_for(bench, model_bytes, small_drive):
    bench.server.add(7, model_bytes(3_000_000))
    bench.folder = small_drive
    last = await bench.fetch(bench.order(7))
    assert (last["status"], last["code"]) == ("failed", "disk_full")
    assert bench.names() == []


async def test_a_drive_that_fills_up_meanwhile_is_left_with_its_room(bench, model_bytes, small_drive, wait_until):
    bench.server.add(7, model_bytes(1_500_000))
    bench.server.store[7] = bench.server.slowly(7, 30, 0.01)
    bench.folder = small_drive
    task = bench.queue.start(bench.order(7))
    await wait_until((small_drive / "model7.safetensors.part").exists)
    other = small_drive / "another program's"
    with other.open("wb") as stream:
        stream.write(bytes(1_000_000))
    (last,) = await bench.queue.wait(task)
    assert (last["status"], last["code"]) == ("failed", "disk_full")
    assert bench.names() == ["another program's"]
    other.unlink()
    assert (await bench.fetch(replace(bench.order(7))))["status"] == "completed"
