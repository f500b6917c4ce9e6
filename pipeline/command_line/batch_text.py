"""What a batch says on a terminal: what it would do, and how it has ended. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from ...civitai_utils.batch.job import Job, JobState
from ...civitai_utils.errors import RemakeError, errors_by_code
from ...civitai_utils.wire import exact_number
from ..batch.around import Lost
from ..batch.expand import is_nothing
from ..batch.whole_plan import Preflight
from ..models.preflight import bytes_to_come
from .terminal import megabytes

_FEW = 5
_WIDEST = 70


def describe_preflight(preflight: Preflight, *, has_key: bool, in_full: bool) -> str:
    """What would be made and fetched, onto which drives, and what cannot be made; ``in_full`` with what helps, where
    nothing more follows."""
    lines = [f"{_count(preflight.pictures, 'picture')} to remake."]
    if preflight.without:
        lines.append(f"  {preflight.without} of them without a LoRA or the like that cannot be had any more")
    if preflight.files:
        lines.append(f"{_count(len(preflight.files), 'file')} to download, {megabytes(preflight.bytes)}:")
        largest = sorted(preflight.files, key=bytes_to_come, reverse=True)
        lines += [f"  {megabytes(bytes_to_come(one)):>10}  {one.file_name} -> {one.folder}" for one in largest[:_FEW]]
        if len(largest) > _FEW:
            rest = largest[_FEW:]
            lines.append(f"  {megabytes(sum(map(bytes_to_come, rest))):>10}  in {_count(len(rest), 'more file')}")
        for drive in preflight.drives:
            short = "" if drive.fits else ": THERE IS NO ROOM FOR THEM"
            where = ", ".join(map(str, drive.folders[:2])) + (", ..." if len(drive.folders) > 2 else "")
            lines.append(f"  {megabytes(drive.needed)} of {megabytes(drive.free)} that are free at {where}{short}")
    for names, what in (
        ([] if has_key else preflight.want_key, "want an API key"),
        (preflight.early, "are for buyers only, for now"),
        (preflight.pickles, "can run code when they load: --accept-pickles lets them come"),
    ):
        if names:
            more = ", ..." if len(names) > _FEW else ""
            lines.append(f"  {what}: {', '.join(names[:_FEW])}{more}")
    if preflight.lost:
        lines.append(f"{_count(len(preflight.lost), 'picture')} cannot be remade:")
        lines += _table(preflight.lost.values(), list(preflight.lost), in_full=in_full)
    return "\n".join(lines)


def describe_end(jobs: Sequence[Job]) -> str:
    """How many pictures are in each state, and those that failed by their codes. The way on is told where it helps."""
    states = Counter(job.state for job in jobs)
    lines = [f"  {_STATES[state]:12}{states[state]:6}" for state in _STATES if states[state]]
    failed = [job for job in jobs if job.state is JobState.FAILED]
    if failed:
        lines.append("What failed:")
        names = [job.source if is_nothing(job) else job.key for job in failed]
        lines += _table((Lost(code=job.code or "", reason=job.reason or "") for job in failed), names)
        lines.append("The same command tries them once more.")
    return "\n".join(lines)


def exit_code(jobs: Iterable[Job]) -> int:
    """That of the commonest error among the pictures, the first where several are; 0 where none has failed."""
    codes = Counter(job.code for job in jobs if job.state is JobState.FAILED)
    return errors_by_code().get(codes.most_common(1)[0][0] or "", RemakeError).exit_code if codes else 0


def job_as_json(job: Job) -> dict[str, Any]:
    """A picture as scripts read it."""
    names = "key source image_id page_url code reason host checkpoint workflow family program grade msssim likeness"
    said = {name: getattr(job, name) for name in names.split()}
    more = {"state": job.state.value, "seed": exact_number(job.seed), "original": job.original}
    return said | more | {"files": list(job.files)}


_STATES = {
    JobState.DONE: "done",
    JobState.RENDERING: "rendering",
    JobState.READY: "ready",
    JobState.FOUND: "not begun",
    JobState.SKIPPED: "skipped",
    JobState.FAILED: "failed",
}


def _table(lost: Iterable[Lost], keys: Sequence[str], *, in_full: bool = True) -> list[str]:
    """A line a code: how many, and what it means; in full also the first of them, and what helps."""
    rows: dict[str, list[tuple[str, str]]] = {}
    for key, one in zip(keys, lost, strict=True):
        rows.setdefault(one.code, []).append((key, one.reason))
    errors = errors_by_code()
    lines = []
    for code, found in sorted(rows.items(), key=lambda row: -len(row[1])):
        lines.append(f"  {len(found):5}  {code:24} {_cut(found[0][1])}")
        if not in_full:
            continue
        more = ", ..." if len(found) > 3 else ""
        lines.append(f"         {', '.join(key for key, _ in found[:3])}{more}")
        if code in errors:
            lines.append(f"         {errors[code].hint}")
    return lines


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _WIDEST else f"{line[: _WIDEST - 3]}..."
