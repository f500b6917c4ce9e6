"""Small files of ours: whole whoever writes them, private where they must be, and no change is lost."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.disk.small_file import changing, write_small

COUNT_UP = """
import sys
from pathlib import Path
from civitai_remake.civitai_utils.disk.small_file import changing, write_small
path = Path(sys.argv[1])
for _ in range(40):
    with changing(path):
        write_small(path, str(int(path.read_text()) + 1))
"""


def test_many_writers_at_once_leave_one_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    contents = [str(number) * 50_000 for number in range(10)]
    writers = [threading.Thread(target=write_small, args=(path, content)) for content in contents for _ in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert path.read_text() in contents
    assert [one.name for one in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.skipif(os.name == "nt", reason="links want rights on Windows")
def test_a_link_in_the_place_of_the_file_is_replaced_and_what_it_leads_to_is_not(tmp_path: Path) -> None:
    treasure = tmp_path / "treasure"
    treasure.write_text("mine")
    (tmp_path / "settings.json").symlink_to(treasure)
    write_small(tmp_path / "settings.json", "ours")
    assert (treasure.read_text(), (tmp_path / "settings.json").read_text()) == ("mine", "ours")


@pytest.mark.skipif(os.name == "nt", reason="modes are another thing on Windows")
def test_a_private_file_is_nobody_elses(tmp_path: Path) -> None:
    write_small(tmp_path / "key", "secret", private=True)
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600


def test_a_write_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "notes"
    path.mkdir()
    with pytest.raises(OSError, match=r".+"):
        write_small(path, "x")
    assert [one.name for one in tmp_path.iterdir()] == ["notes"]


def test_no_change_is_lost_between_threads_and_programs(tmp_path: Path) -> None:
    path = tmp_path / "count"
    write_small(path, "0")
    programs = [subprocess.Popen([sys.executable, "-c", COUNT_UP, str(path)]) for _ in range(3)]

    def count_up() -> None:
        for _ in range(40):
            with changing(path):
                write_small(path, str(int(path.read_text()) + 1))

    threads = [threading.Thread(target=count_up) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [program.wait(30) for program in programs] == [0, 0, 0]
    assert path.read_text() == str(6 * 40)


def test_who_waits_too_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("civitai_remake.civitai_utils.disk.small_file._LOCK_SECONDS", 0.1)
    path = tmp_path / "settings.json"
    waiting: list[BaseException] = []

    def change() -> None:
        try:
            with changing(tmp_path / "other" / ".." / "settings.json"):
                pass
        except OSError as error:
            waiting.append(error)

    (tmp_path / "other").mkdir()
    with changing(path):
        other = threading.Thread(target=change)
        other.start()
        other.join()
    assert [type(error) for error in waiting] == [TimeoutError]
