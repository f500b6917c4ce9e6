"""Settings of downloads and the list of unfinished ones: what is stored comes back, what is strange does no harm."""

from __future__ import annotations

import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.download.download_journal import DownloadJournal, JournalEntry
from civitai_remake.civitai_utils.download.download_settings import DownloadSettings, SettingsFile, changed_settings
from civitai_remake.civitai_utils.errors import FolderNotWritable, InputError
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile
from hypothesis import given
from hypothesis import strategies as st


def test_defaults_are_those_of_the_documentation() -> None:
    said = (Path(__file__).parents[3] / "docs/settings.md").read_text(encoding="utf-8")
    for name, value in asdict(DownloadSettings()).items():
        assert f"| `{name}` | {json.dumps(value)} |" in said, name


def test_settings_are_kept(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "user" / "settings.json")
    assert settings() == DownloadSettings()
    settings.change({"connections": 8, "speed_limit": 5_000_000, "unknown": 1})
    assert SettingsFile(tmp_path / "user" / "settings.json")() == DownloadSettings(connections=8, speed_limit=5_000_000)
    assert sorted(path.name for path in (tmp_path / "user").iterdir()) == ["settings.json", "settings.json.lock"]


@pytest.mark.parametrize(
    "changed",
    [
        {"connections": 0},
        {"connections": 9},
        {"connections": "4"},
        {"connections": True},
        {"files_at_once": 5},
        {"speed_limit": 0},
        {"speed_limit": 1.5},
        {"pause_while_generating": "yes"},
        {"allow_pickles": None},
        {"keep_recent": 51},
        {"keep_recent": -1},
        {"keep_recent": True},
    ],
)
def test_what_cannot_be_is_refused_and_named(changed: dict[str, Any]) -> None:
    with pytest.raises(InputError) as caught:
        changed_settings(DownloadSettings(), changed)
    assert caught.value.field == next(iter(changed))


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "{", '{"connections": 99, "files_at_once": 3, "x": {}}', "[" * 100_000,
        '{"connections": ' + "9" * 5000,
        '{"folders": {"\\ud800": "\\ud800"}}', '{"speed_limit": "--5", "connections": -Infinity}',
    ],
    ids=range(8),
)  # fmt: skip
def test_a_damaged_file_costs_only_what_is_damaged(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text)
    wanted = DownloadSettings(files_at_once=3) if "files_at_once" in text else DownloadSettings()
    assert SettingsFile(tmp_path / "settings.json")() == wanted


def test_settings_that_cannot_be_stored_are_told_and_not_in_force(tmp_path: Path) -> None:
    (tmp_path / "user").write_text("a file where a folder should be")
    settings = SettingsFile(tmp_path / "user" / "settings.json")
    with pytest.raises(FolderNotWritable):
        settings.change({"connections": 2})
    assert settings() == DownloadSettings()


def test_what_several_hosts_and_pages_change_at_once_all_sticks(tmp_path: Path) -> None:
    wanted: list[dict[str, Any]] = [
        {"connections": 7}, {"files_at_once": 3}, {"speed_limit": 4096}, {"resume_at_start": True},
        {"allow_pickles": True}, {"pause_while_generating": True},
    ]  # fmt: skip
    hosts = [SettingsFile(tmp_path / "settings.json") for _ in range(3)]
    with ThreadPoolExecutor(12) as pool:
        for done in [pool.submit(hosts[place % 3].change, change) for place, change in enumerate(wanted * 2)]:
            done.result()
    assert asdict(SettingsFile(tmp_path / "settings.json")()) == {
        "connections": 7, "files_at_once": 3, "speed_limit": 4096, "resume_at_start": True, "allow_pickles": True,
        "pause_while_generating": True, "note_on_canvas": True, "own_nodes": True,
        "noise_card": "", "keep_recent": 50, "folders": {},
    }  # fmt: skip


def test_programs_on_one_folder_wait_for_each_other(tmp_path: Path) -> None:
    """Two programs of their own, each changing what is its own, many times."""
    path = tmp_path / "settings.json"
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        done = [
            pool.submit(_change_often, path, name, most) for name, most in (("connections", 8), ("files_at_once", 4))
        ]
        for one in done:
            one.result()
    settings = SettingsFile(path)()
    assert (settings.connections, settings.files_at_once) == (8, 4)


def _change_often(path: Path, name: str, most: int) -> None:
    for number in range(40):
        SettingsFile(path).change({name: number % most + 1})


names = st.text(min_size=1, max_size=20).filter(
    lambda text: text.strip().lower() not in {"", "undefined", "null", "none", "nan"} and text.isprintable()
)
entries = st.builds(
    JournalEntry,
    task_id=names,
    file=st.builds(
        ModelFile,
        version_id=st.integers(1, 10**9),
        file_id=st.integers(0, 10**9),
        name=names,
        kind=st.sampled_from(ModelKind),
        size_kb=st.none() | st.floats(0.1, 1e8),
        sha256=st.none() | st.text("0123456789ABCDEF", min_size=64, max_size=64),
        linked=st.booleans(),
    ),
    folder=names.map(Path),
    filename=names,
    paused=st.booleans(),
)


@given(st.lists(entries, max_size=5))
def test_the_list_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, listed: list[JournalEntry]) -> None:
    journal = DownloadJournal(tmp_path_factory.mktemp("user") / "downloads.json")
    journal.save(listed)
    assert journal.load() == listed


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


@given(
    st.dictionaries(st.sampled_from(["version_id", "file_id", "task_id", "folder", "filename", "kind"]), json_values)
)
def test_no_damaged_list_breaks_the_start(tmp_path_factory: pytest.TempPathFactory, entry: dict[str, Any]) -> None:
    path = tmp_path_factory.mktemp("user") / "downloads.json"
    path.write_text(json.dumps({"format": 1, "downloads": [entry, 4, None]}))
    assert len(DownloadJournal(path).load()) <= 1


def test_two_hosts_on_one_user_folder_keep_each_others_downloads(tmp_path: Path) -> None:
    def entry(number: int) -> JournalEntry:
        file = ModelFile(version_id=number, file_id=number, name=f"{number}.safetensors", kind=ModelKind.LORA)
        return JournalEntry(task_id="t", file=file, folder=Path("loras"), filename=file.name, paused=False)

    one, other = DownloadJournal(tmp_path / "downloads.json"), DownloadJournal(tmp_path / "downloads.json")
    one.save([entry(1)])
    other.save([entry(2)])
    one.save([entry(1), entry(3)])
    assert {found.file.key for found in DownloadJournal(tmp_path / "downloads.json").load()} == {"1:1", "2:2", "3:3"}
    one.save([])
    assert [found.file.key for found in DownloadJournal(tmp_path / "downloads.json").load()] == ["2:2"]
