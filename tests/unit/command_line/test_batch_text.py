"""What a batch says on a terminal, read by somebody who knows nothing of it."""

from __future__ import annotations

from pathlib import Path

from civitai_remake.civitai_utils.batch.job import Job, JobState
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile
from civitai_remake.pipeline.batch.around import Lost
from civitai_remake.pipeline.batch.whole_plan import Preflight
from civitai_remake.pipeline.command_line.batch_text import describe_end, describe_preflight, exit_code, job_as_json
from civitai_remake.pipeline.models.preflight import Candidate, Room


def candidate(name: str, megabytes: int, *, kept: int = 0, wants_key: bool = False) -> Candidate:
    file = ModelFile(version_id=1, file_id=megabytes, name=name, kind=ModelKind.LORA, size_kb=megabytes * 1e6 / 1024)
    return Candidate(
        file=file,
        folder=Path("loras"),
        file_name=name,
        kept=kept,
        room=Room(drive="d", free=10_000_000_000),
        access={"requireAuth": wants_key},
    )


def preflight(*files: Candidate, **more: object) -> Preflight:
    return Preflight(**{"pictures": 3, "files": files, "lost": {}, "without": 0} | more)


def test_a_plan_says_what_comes_how_much_and_whether_it_fits() -> None:
    files = [candidate(f"{size}.safetensors", size) for size in (100, 2000, 3, 4, 5, 6, 7)]
    said = describe_preflight(preflight(*files), has_key=False, in_full=False)
    assert said.splitlines() == [
        "3 pictures to remake.",
        "7 files to download, 2.12 GB:",
        "     2.00 GB  2000.safetensors -> loras",
        "    100.0 MB  100.safetensors -> loras",
        "      7.0 MB  7.safetensors -> loras",
        "      6.0 MB  6.safetensors -> loras",
        "      5.0 MB  5.safetensors -> loras",
        "      7.0 MB  in 2 more files",
        "  2.12 GB of 10.00 GB that are free at loras",
    ]


def test_keys_pickles_and_full_drives_are_told_before_anything_begins() -> None:
    files = [candidate("mine.ckpt", 20_000, wants_key=True)]
    said = describe_preflight(preflight(*files, pictures=1, without=1), has_key=False, in_full=False)
    assert said.startswith("1 picture to remake.\n  1 of them without a LoRA or the like")
    assert "1 file to download" in said
    assert "THERE IS NO ROOM FOR THEM" in said
    assert "want an API key: mine.ckpt" in said
    assert "can run code when they load: --accept-pickles lets them come: mine.ckpt" in said
    assert "want an API key" not in describe_preflight(preflight(*files), has_key=True, in_full=False)


def test_what_cannot_be_remade_is_told_by_its_reason_the_commonest_first() -> None:
    lost = {f"image-{one}": Lost(code="image_not_found", reason=f"Civitai lists no image {one}.") for one in range(5)}
    lost |= {"image-9": Lost(code="closed_model", reason="It runs\nonly there. " + "x" * 100)}
    short = describe_preflight(preflight(lost=lost), has_key=True, in_full=False).splitlines()
    assert short[1:] == [
        "6 pictures cannot be remade:",
        "      5  image_not_found          Civitai lists no image 0.",
        f"      1  closed_model             It runs only there. {'x' * 47}...",
    ]
    full = describe_preflight(preflight(lost=lost), has_key=True, in_full=True)
    assert "         image-0, image-1, image-2, ...\n         The image may be deleted" in full


def test_the_end_counts_the_states_and_the_codes() -> None:
    jobs = [
        Job(key="image-1", source="1", state=JobState.DONE),
        Job(key="image-2", source="2", state=JobState.FAILED, code="run_failed", reason="out of memory"),
        Job(key="image-3", source="3", state=JobState.FAILED, code="image_not_found", reason="gone"),
        Job(key="image-4", source="4", state=JobState.FAILED, code="run_failed", reason="out of memory"),
        Job(key="source-1", source="no-such.png", state=JobState.FAILED, code="reference_unreadable", reason="no"),
        Job(key="image-5", source="5", state=JobState.SKIPPED),
    ]
    said = describe_end(jobs)
    assert said.startswith(
        "  done             1\n  skipped          1\n  failed           4\nWhat failed:\n      2  run_failed"
    )
    assert "image-2, image-4\n" in said
    assert "no-such.png\n" in said
    assert said.endswith("The same command tries them once more.")
    assert exit_code(jobs) == 78
    assert exit_code(jobs[:1]) == 0
    assert describe_end(jobs[:1]) == "  done             1"


def test_seeds_that_a_script_would_round_are_digits() -> None:
    assert job_as_json(Job(key="a", source="", seed=2**63))["seed"] == str(2**63)
    assert job_as_json(Job(key="a", source="", seed=5))["seed"] == 5
