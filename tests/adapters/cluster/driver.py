"""The rendering of a batch as a program of its own, so that a test can kill it: a list of pictures, and many ComfyUIs.

``driver.py FOLDER COUNT [--cluster ADDRESS] [--pause FILE] [URL ...]``; it prints a line for each picture that is done.
"""

from __future__ import annotations

import argparse
import asyncio
import uuid
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from civitai_remake.civitai_utils.batch.job import Job, JobState
from civitai_remake.civitai_utils.batch.job_list import JobList
from civitai_remake.pipeline.batch.render_job import NeededModel, Rendered, RenderJob
from civitai_remake.pipeline.batch.run import in_groups
from civitai_remake.pipeline.cluster.ray_rendering import RayRendering

MODELS = {"harbourLightXL_v10.safetensors": 1, "meadowPress_v10.safetensors": 2}


def graph(key: str, checkpoint: str, seed: int) -> dict[str, Any]:
    """What ComfyUI makes of a text, with nodes that it has had from the beginning."""
    loaded = {"clip": ["1", 1]}
    sampled = {
        "model": ["1", 0], "positive": ["2", 0], "negative": ["3", 0], "latent_image": ["4", 0], "seed": seed,
        "steps": 4, "cfg": 7.0, "sampler_name": "euler", "scheduler": "normal", "denoise": 1.0,
    }  # fmt: skip
    return {
        "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": checkpoint}},
        "2": {"class_type": "CLIPTextEncode", "inputs": {"text": key, **loaded}},
        "3": {"class_type": "CLIPTextEncode", "inputs": {"text": "", **loaded}},
        "4": {"class_type": "EmptyLatentImage", "inputs": {"width": 64, "height": 64, "batch_size": 1}},
        "5": {"class_type": "KSampler", "inputs": sampled},
        "6": {"class_type": "VAEDecode", "inputs": {"samples": ["5", 0], "vae": ["1", 2]}},
        "7": {"class_type": "SaveImage", "inputs": {"images": ["6", 0], "filename_prefix": key}},
    }


def needed(checkpoint: str) -> NeededModel:
    """The file at the sample site."""
    number = MODELS[checkpoint]
    ids = {"model_version_id": 910000 + number, "file_id": 710000 + number}
    return NeededModel(name=checkpoint, kind="checkpoint", entry={"type": "checkpoint", "name": checkpoint, **ids})


async def to_render(jobs: JobList, pause: Path | None) -> AsyncIterator[RenderJob]:
    """Each picture that is not done, noted as sent before it is; at half only when the file ``pause`` is there."""
    waiting = in_groups(jobs.of_state(JobState.RENDERING, JobState.READY))
    for place, job in enumerate(waiting):
        while pause is not None and place == len(waiting) // 2 and not await asyncio.to_thread(pause.exists):
            await asyncio.sleep(0.05)
        prompt_id = job.prompt_id or str(uuid.uuid4())
        if job.state is JobState.READY:
            jobs.change(job.key, state=JobState.RENDERING, prompt_id=prompt_id)
        yield RenderJob(
            key=job.key,
            prompt_id=prompt_id,
            graph=graph(job.key, job.checkpoint, place),
            checkpoint=job.checkpoint,
            models=(needed(job.checkpoint),),
            was_taken=job.state is JobState.RENDERING,
        )


async def run(options: argparse.Namespace) -> None:
    """Render what is left of the list."""
    names = list(MODELS)
    with JobList(options.folder / "jobs.sqlite3") as jobs:
        new = (
            Job(key=f"image-{number}", source="", state=JobState.READY, checkpoint=names[number % len(names)])
            for number in range(options.count)
        )
        jobs.put(new)
        told = 0

        async def tell(rendered: Rendered) -> None:
            nonlocal told
            state = JobState.DONE if rendered.code is None else JobState.FAILED
            for file in rendered.files:
                (options.folder / f"{rendered.key}.png").write_bytes(file.content)
            reason = {"code": rendered.code, "reason": rendered.reason}
            jobs.change(
                rendered.key, state=state, host=rendered.host, files=[one.name for one in rendered.files], **reason
            )
            told += 1
            print(f"told {told}: {rendered.key} {rendered.host} {rendered.code or ''}", flush=True)

        rendering = RayRendering(
            addresses=options.url, cluster=options.cluster, patience=1.0, note=lambda text: print(text, flush=True)
        )
        await rendering.run(to_render(jobs, options.pause), tell)
        print("all told", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("url", nargs="*")
    parser.add_argument("--cluster")
    parser.add_argument("--pause", type=Path)
    asyncio.run(run(parser.parse_intermixed_args()))
