"""One ComfyUI renders each picture once, whatever happens on the way."""

from __future__ import annotations

import asyncio
import pickle
import uuid
from collections.abc import AsyncIterator
from typing import Any

import pytest
from civitai_remake.civitai_utils.errors import ComfyUnreachable
from civitai_remake.civitai_utils.host.prompt_run import Progress
from civitai_remake.pipeline.batch.one_comfy import QUEUE_DEPTH, OneComfy
from civitai_remake.pipeline.batch.render_job import Rendered, RenderedFile, RenderJob
from civitai_remake.pipeline.batch.renderer import Renderer


def job_of(text: str) -> RenderJob:
    graph = {"1": {"class_type": "CLIPTextEncode", "inputs": {"text": text}}}
    return RenderJob(key=text, prompt_id=str(uuid.uuid4()), graph=graph)


@pytest.fixture
async def renderer(comfy: Any) -> AsyncIterator[Renderer]:
    made = Renderer(comfy.url, patience=3.0)
    yield made
    await made.close()


async def test_a_run_gives_its_files_and_how_long_it_took(comfy: Any, renderer: Renderer) -> None:
    job, seen = job_of("a"), []
    rendered = await renderer.render(job, seen.append)
    assert rendered.files == (RenderedFile(name="a_00001_.png", content=b"the picture a_00001_.png"),)
    assert (rendered.key, rendered.host, rendered.code) == ("a", comfy.url, None)
    assert 0.0 < (rendered.seconds or 0.0) < 1.0
    assert comfy.sent[0]["prompt_id"] == job.prompt_id
    assert isinstance(seen[-1], Progress)
    assert seen[-1].ended, "the socket tells the steps and the end"
    assert pickle.loads(pickle.dumps((job, rendered))) == (job, rendered)  # noqa: S301


@pytest.mark.parametrize("takes_ids", [True, False])
async def test_what_was_sent_before_is_found_and_not_sent_again(comfy: Any, takes_ids: bool) -> None:
    comfy.takes_ids, comfy.seconds = takes_ids, 0.2
    jobs = [job_of(text) for text in "abc"]
    before = Renderer(comfy.url)
    runs = [asyncio.create_task(before.render(job)) for job in jobs]
    while "a" not in comfy.rendered or len(comfy.sent) < 3:
        await asyncio.sleep(0.01)
    for run in runs:
        run.cancel()
    await asyncio.gather(*runs, return_exceptions=True)
    await before.close()
    again = Renderer(comfy.url)
    found = await asyncio.gather(*(again.render(job) for job in jobs))
    late = await again.render(jobs[0])
    await again.close()
    assert [one.files[0].name for one in (*found, late)] == [f"{text}_00001_.png" for text in "abca"]
    assert comfy.rendered == ["a", "b", "c"]
    assert len(comfy.sent) == 3


async def test_an_answer_that_is_lost_is_no_second_run(comfy: Any, renderer: Renderer) -> None:
    comfy.breaks_after = 1
    rendered = await renderer.render(job_of("a"))
    assert (rendered.code, len(rendered.files)) == (None, 1)
    assert comfy.rendered == ["a"]


async def test_a_picture_that_fails_is_told_with_its_reason(comfy: Any, renderer: Renderer) -> None:
    comfy.fails, comfy.refuses = {"bad"}, {"wrong"}
    bad, wrong, good = [await renderer.render(job_of(text)) for text in ("bad", "wrong", "good")]
    assert (bad.code, bad.files) == ("run_failed", ())
    assert "node 1 (KSampler): out of memory" in (bad.reason or "")
    assert wrong.code == "prompt_rejected"
    assert "Value not in list" in (wrong.reason or "")
    assert good.code is None
    comfy.makes = "nothing"
    assert (await renderer.render(job_of("empty"))).code == "run_failed"


async def test_a_run_that_somebody_took_out_of_the_queue(comfy: Any, renderer: Renderer) -> None:
    comfy.seconds = 0.3
    first = asyncio.create_task(renderer.render(job_of("a")))
    second = asyncio.create_task(renderer.render(job_of("b")))
    while not comfy.pending:
        await asyncio.sleep(0.01)
    comfy.pending.clear()
    assert (await first).code is None
    assert (await second).code == "run_interrupted"
    assert comfy.rendered == ["a"]


async def test_without_a_socket_and_busy_at_times_it_only_takes_longer(comfy: Any, renderer: Renderer) -> None:
    comfy.has_socket, comfy.busy = False, 3
    assert (await renderer.render(job_of("a"))).code is None
    assert comfy.rendered == ["a"]


async def test_a_restart_of_comfyui_loses_its_runs_and_they_are_sent_again(comfy: Any, renderer: Renderer) -> None:
    comfy.seconds = 30.0
    run = asyncio.create_task(renderer.render(job_of("a")))
    while comfy.rendered != ["a"]:
        await asyncio.sleep(0.01)
    await comfy.stop()
    comfy.forget()
    await asyncio.sleep(1.2)
    comfy.seconds = 0.01
    await comfy.start()
    assert (await asyncio.wait_for(run, 10)).code is None
    assert comfy.rendered == ["a", "a"]


async def test_one_that_stays_away_is_told_after_the_patience(comfy: Any) -> None:
    renderer = Renderer(comfy.url, patience=0.3)
    await comfy.stop()
    with pytest.raises(ComfyUnreachable):
        await renderer.render(job_of("a"))
    await renderer.close()
    await comfy.start()


async def test_the_plain_loop_keeps_the_order_and_two_in_the_queue(comfy: Any, renderer: Renderer) -> None:
    taken: list[str] = []
    told: list[Rendered] = []
    most = 0

    async def jobs() -> AsyncIterator[RenderJob]:
        nonlocal most
        for number in range(12):
            taken.append(str(number))
            most = max(most, len(taken) - len(told))
            yield job_of(str(number))

    async def tell(rendered: Rendered) -> None:
        told.append(rendered)

    comfy.fails = {"5"}
    await OneComfy(renderer).run(jobs(), tell)
    assert comfy.rendered == [str(number) for number in range(12)]
    assert sorted(one.key for one in told) == sorted(comfy.rendered)
    assert [one.key for one in told if one.code] == ["5"]
    assert (comfy.most_waiting, most) == (QUEUE_DEPTH, QUEUE_DEPTH)
    history = [call for call in comfy.asked if call.startswith("GET /history?")]
    assert len(history) == 1, "a ComfyUI that takes our ids is not asked for all it remembers"


async def test_what_ends_the_rendering_lets_the_others_go(comfy: Any) -> None:
    renderer = Renderer(comfy.url, patience=0.2)

    async def jobs() -> AsyncIterator[RenderJob]:
        yield job_of("a")
        await comfy.stop()
        yield job_of("b")
        raise AssertionError("nothing more is taken")

    async def tell(rendered: Rendered) -> None:
        raise AssertionError(rendered)

    comfy.seconds = 30.0
    with pytest.raises(ComfyUnreachable):
        await OneComfy(renderer).run(jobs(), tell)
    await renderer.close()
    await comfy.start()
