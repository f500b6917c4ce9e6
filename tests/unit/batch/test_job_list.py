"""The list of a batch's pictures: what may follow what, and what is on the disk when."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.batch.job import Job, JobState, file_key, image_key, may_become
from civitai_remake.civitai_utils.batch.job_list import JOB_LIST_NAME, JobList
from civitai_remake.civitai_utils.errors import BatchInUse, FolderNotWritable, JobListUnreadable
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

FULL = Job(
    key="image-7", source="https://civitai.com/posts/45", state=JobState.RENDERING, image_id=7, title="DreamShaper",
    page_url="https://civitai.com/images/7", code="run_failed", reason="It fell over: 畫 😀", prompt_id="a-b",
    host="http://127.0.0.1:8188", checkpoint="sdxl/dream.safetensors", workflow="image-7/workflow.json",
    family="SDXL", program="A1111", grade="near", seed=2**64 - 1, msssim=0.25, likeness="different", seconds=1.5,
    original="image-7/original.png", files=("image-7/result.png", "image-7/result-2.png"),
)  # fmt: skip


def test_what_is_put_comes_back_in_its_order(tmp_path: Path) -> None:
    other = Job(key="file-abc", source="a.png")
    with JobList(tmp_path / "new/deep" / JOB_LIST_NAME) as jobs:
        assert jobs.all() == ()
        assert jobs.put([FULL, other]) == 2
        assert jobs.put([replace(other, title="again"), Job(key="image-8", source="8")]) == 1
        assert [job.key for job in jobs.all()] == ["image-7", "file-abc", "image-8"]
        assert jobs.get("image-7") == FULL
        assert jobs.get("file-abc") == other, "what is in the list stays as it is"
        assert jobs.get("image-9") is None
        assert [job.key for job in jobs.of_state(JobState.FOUND, JobState.DONE)] == ["file-abc", "image-8"]
        assert jobs.counts() == dict.fromkeys(JobState, 0) | {JobState.FOUND: 2, JobState.RENDERING: 1}


def test_a_change_is_kept_and_one_that_cannot_be_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / JOB_LIST_NAME
    with JobList(path) as jobs:
        jobs.put([Job(key="a", source="1"), Job(key="b", source="2")])
        jobs.change("a", state=JobState.READY, family="SDXL", seed=0)
        with pytest.raises(ValueError, match="a is ready and cannot be done"):
            jobs.change("a", state=JobState.DONE, family="Flux")
        with pytest.raises(KeyError):
            jobs.change_all([("b", {"title": "kept?"}), ("nobody", {"title": ""})])
        for wrong in ({}, {"key": "c"}, {"colour": "red"}):
            with pytest.raises(ValueError, match="no fields"):
                jobs.change_all([("a", wrong)])
    with JobList(path) as jobs:
        assert jobs.all() == (
            Job(key="a", source="1", state=JobState.READY, family="SDXL", seed=0),
            Job(key="b", source="2"),
        )


def test_text_that_no_database_takes_loses_only_that(tmp_path: Path) -> None:
    with JobList(tmp_path / JOB_LIST_NAME) as jobs:
        jobs.put([Job(key="a", source="torn \ud83d", image_id=2**70)])
        jobs.change("a", title="half \udc00 of it")
        assert jobs.all() == (Job(key="a", source="torn ?", title="half ? of it"),)


def test_two_never_work_on_one_list(tmp_path: Path) -> None:
    path = tmp_path / JOB_LIST_NAME
    with JobList(path), pytest.raises(BatchInUse, match="Another run works in"):
        JobList(path).open()
    with JobList(path) as jobs:
        other = "import sys; from pathlib import Path; from civitai_remake.civitai_utils.batch.job_list import JobList"
        code = f"{other}\nJobList(Path(sys.argv[1])).open()"
        done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False)
        assert "BatchInUse" in done.stderr
        jobs.put([FULL])


def test_a_newer_list_and_what_is_none_are_refused_and_left_alone(tmp_path: Path) -> None:
    newer, other, none = tmp_path / "newer", tmp_path / "other", tmp_path / "none"
    with JobList(newer) as jobs:
        jobs.put([FULL])
    for path, script in ((newer, "PRAGMA user_version = 2"), (other, "CREATE TABLE mine (a)")):
        store = sqlite3.connect(path)
        store.execute(script)
        store.commit()
        store.close()
    none.write_text("a list of my own\n" * 100)
    for path in (newer, other, none):
        before = path.read_bytes()
        with pytest.raises(JobListUnreadable, match="no list of a batch that this version can read"):
            JobList(path).open()
        assert path.read_bytes() == before
    with pytest.raises((FolderNotWritable, JobListUnreadable)):
        JobList(none / JOB_LIST_NAME).open()


def test_what_was_changed_outlives_the_program(tmp_path: Path) -> None:
    """Killed at any moment: every change that was reported is there, and the next run is not kept out."""
    path = tmp_path / JOB_LIST_NAME
    code = """import sys
from pathlib import Path
from civitai_remake.civitai_utils.batch.job import Job, JobState
from civitai_remake.civitai_utils.batch.job_list import JobList
jobs = JobList(Path(sys.argv[1]))
jobs.open()
for number in range(int(sys.argv[2]), 10**6):
    jobs.put([Job(key=f"image-{number}", source="x")])
    jobs.change(f"image-{number}", state=JobState.READY)
    print(number, flush=True)
"""
    begin, told = 0, set()
    for _ in range(3):
        command = [sys.executable, "-c", code, str(path), str(begin)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            told.add(int(process.stdout.readline()))
            time.sleep(random.uniform(0.0, 0.1))
            os.kill(process.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
            told.update(map(int, process.stdout.read().split("\n")[:-1]))
        with JobList(path) as jobs:
            states = {job.key: job.state for job in jobs.all()}
        assert {states[f"image-{number}"] for number in told} == {JobState.READY}
        begin = 1 + max(int(key.partition("-")[2]) for key in states)


def test_what_is_kept_comes_back_and_goes_with_the_pictures_it_belongs_to(tmp_path: Path) -> None:
    path = tmp_path / JOB_LIST_NAME
    with JobList(path) as jobs:
        assert jobs.kept("version:1") is None
        jobs.keep({"version:1": "{}", "version:2": "畫 \ud83d"}, durable=False)
        jobs.keep({"version:1": '{"id": 1}'})
        jobs.put([Job(key="a", source="1")], keeping={"source:1": "yes"})
    with JobList(path) as jobs:
        assert [jobs.kept(name) for name in ("version:1", "version:2", "source:1")] == ['{"id": 1}', "畫 ?", "yes"]


def test_keys_are_names_of_folders() -> None:
    assert (image_key(123), file_key(b"a picture")) == ("image-123", "file-92b2fa580289")


def test_done_is_the_end() -> None:
    assert {state for state in JobState if may_become(JobState.DONE, state)} == {JobState.DONE}
    assert not may_become(JobState.FOUND, JobState.RENDERING), "only what is ready can be sent"
    assert not may_become(JobState.RENDERING, JobState.SKIPPED)


class AsADictionary(RuleBasedStateMachine):
    """The list does what a dictionary of jobs would, closed and opened at any moment."""

    keys = st.sampled_from([f"image-{number}" for number in range(4)])

    @initialize()
    def begin(self) -> None:
        self.folder = Path(self._folder())
        self.list = JobList(self.folder / JOB_LIST_NAME)
        self.list.open()
        self.told: dict[str, Job] = {}

    def _folder(self) -> str:
        import tempfile

        self.temporary = tempfile.TemporaryDirectory()
        return self.temporary.name

    @rule(key=keys, title=st.none() | st.text(st.characters(exclude_categories=["Cs"])))
    def put(self, key: str, title: str | None) -> None:
        is_new = self.list.put([Job(key=key, source="s", title=title)])
        assert bool(is_new) == (key not in self.told)
        self.told.setdefault(key, Job(key=key, source="s", title=title))

    @rule(
        key=keys,
        state=st.sampled_from(JobState),
        seed=st.none() | st.integers(0, 2**64 - 1),
        msssim=st.none() | st.floats(0, 1),
        files=st.lists(st.text("abc", max_size=2)).map(tuple),
    )
    def change(self, key: str, state: JobState, **fields: object) -> None:
        if key not in self.told:
            with pytest.raises(KeyError):
                self.list.change(key, state=state, **fields)
        elif not may_become(self.told[key].state, state):
            with pytest.raises(ValueError, match="cannot be"):
                self.list.change(key, state=state, **fields)
        else:
            self.list.change(key, state=state, **fields)
            self.told[key] = replace(self.told[key], state=state, **fields)

    @rule()
    def begin_anew(self) -> None:
        self.list.close()
        self.list.open()

    @invariant()
    def both_say_the_same(self) -> None:
        if not hasattr(self, "told"):
            return
        assert self.list.all() == tuple(self.told.values())
        for state in JobState:
            of_state = tuple(job for job in self.told.values() if job.state is state)
            assert self.list.of_state(state) == of_state
            assert self.list.counts()[state] == len(of_state)

    def teardown(self) -> None:
        if hasattr(self, "told"):
            self.list.close()
            self.temporary.cleanup()


AsADictionary.TestCase.settings = settings(max_examples=20, stateful_step_count=15, deadline=None)
TestAsADictionary = AsADictionary.TestCase
