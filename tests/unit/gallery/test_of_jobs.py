"""A picture of the list as the gallery shows it, and its report read once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from civitai_remake.civitai_utils.batch.job import Job, JobState
from civitai_remake.pipeline.gallery.entry import Entry
from civitai_remake.pipeline.gallery.of_jobs import GalleryOfJobs, entry_of_job

JOB = Job(
    key="image-1",
    source="https://civitai.com/posts/2",
    state=JobState.DONE,
    image_id=1,
    title="DreamShaper",
    page_url="https://civitai.com/images/1",
    host="http://127.0.0.1:8188",
    checkpoint="a.safetensors",
    workflow="image-1/workflow.json",
    family="SDXL",
    program="a1111",
    grade="near",
    seed=2**63,
    msssim=0.94,
    likeness="same_picture",
    seconds=2.5,
    original="image-1/original.png",
    files=("image-1/result.png",),
)
REPORT = {"metadata": {"prompt": "a harbour", "negative_prompt": None}, "fidelity": []}
# What the list alone needs, and what has another form or name here.
OF_THE_LIST = {"prompt_id", "state", "files"}


def test_whatever_the_list_knows_of_a_picture_is_shown() -> None:
    entry = entry_of_job(JOB, REPORT)
    for name in {field.name for field in fields(Job)} - OF_THE_LIST:
        assert getattr(entry, name) == getattr(JOB, name), name
    assert (entry.state, entry.results) == ("done", JOB.files)
    assert (entry.prompt, entry.negative_prompt, entry.report) == ("a harbour", None, "image-1/report.json")


def test_one_that_has_failed_has_its_reason_and_no_report() -> None:
    failed = Job(key="image-2", source="2", state=JobState.FAILED, code="file_gone", reason="It is gone.")
    assert entry_of_job(failed) == Entry(
        key="image-2", source="2", state="failed", code="file_gone", reason="It is gone."
    )


def test_a_report_is_read_once_and_only_where_there_is_a_workflow(tmp_path: Path) -> None:
    read: list[str] = []

    def report(name: str) -> Mapping[str, Any] | None:
        read.append(name)
        return REPORT if len(read) > 1 else None

    gallery = GalleryOfJobs(tmp_path, report, title="Two pictures")
    for _ in range(3):
        assert gallery.write([JOB, Job(key="image-2", source="2")]) == ()
    # One that could not be read is asked for again.
    assert read == ["image-1/report.json"] * 2
    lines = (tmp_path / "results.jsonl").read_text(encoding="ascii").splitlines()
    assert [json.loads(line)["prompt"] for line in lines] == ["a harbour", None]
