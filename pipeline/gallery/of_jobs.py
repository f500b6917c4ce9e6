"""The pictures of a batch as its gallery shows them: what the list knows of each, and of its report the prompts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeAlias

from ...civitai_utils.batch.job import Job
from ...civitai_utils.wire import Json, read_object
from .entry import Entry, page_address
from .write_gallery import write_gallery

# The report of a picture's folder by its name; None where it is not here.
ReadReport: TypeAlias = Callable[[str], Json | None]
_REPORT = "report.json"


class GalleryOfJobs:
    """The gallery of one batch, written as often as there is something to see; one thread at a time."""

    def __init__(self, folder: Path, read_report: ReadReport, *, title: str) -> None:
        self._folder = folder
        self._read_report = read_report
        self._title = title
        # Two thousand reports are not read again for each new picture.
        self._reports: dict[str, Json] = {}

    def write(self, jobs: Iterable[Job]) -> tuple[str, ...]:
        """Write it as these pictures are now; blocking. Gives and raises what ``write_gallery`` does."""
        entries = [entry_of_job(job, self._report_of(job)) for job in jobs]
        return write_gallery(self._folder, entries, title=self._title)

    def _report_of(self, job: Job) -> Json | None:
        # A picture without a workflow has no report yet, or one that will be written anew.
        if job.workflow is None:
            return None
        if job.key not in self._reports:
            report = self._read_report(f"{job.key}/{_REPORT}")
            if report is None:
                return None
            self._reports[job.key] = _prompts(report)
        return self._reports[job.key]


def entry_of_job(job: Job, report: Json | None = None) -> Entry:
    """A picture of the list, and the prompts of the report on it, where there is one."""
    said = _prompts(report) if report is not None else {}
    return Entry(
        key=job.key,
        source=job.source,
        state=job.state.value,
        title=job.title,
        page_url=page_address(job.page_url),
        image_id=job.image_id,
        code=job.code,
        reason=job.reason,
        family=job.family,
        program=job.program,
        checkpoint=job.checkpoint,
        grade=job.grade,
        likeness=job.likeness,
        msssim=job.msssim,
        seed=job.seed,
        prompt=said.get("prompt"),
        negative_prompt=said.get("negative_prompt"),
        original=job.original,
        results=job.files,
        workflow=job.workflow,
        report=f"{job.key}/{_REPORT}" if report is not None else None,
        host=job.host,
        seconds=job.seconds,
    )


def _prompts(report: Json) -> Json:
    """A report with nothing in it but the prompts."""
    said = read_object(report.get("metadata")) or report
    kept = {name: said.get(name) for name in ("prompt", "negative_prompt")}
    return {name: text for name, text in kept.items() if isinstance(text, str)}
