"""Heavy work beside the loop: the garbage collector rests, and goes on whatever happens."""

from __future__ import annotations

import asyncio
import gc
import threading

import pytest
from civitai_remake.civitai_utils.aside import aside, collector_rests


async def test_it_is_done_on_a_thread_without_a_collection() -> None:
    def work() -> tuple[int, bool]:
        return threading.get_ident(), gc.isenabled()

    thread, collecting = await aside(work)
    assert thread != threading.get_ident()
    assert not collecting
    assert gc.isenabled()


async def test_what_it_raises_is_raised_and_the_collector_goes_on() -> None:
    def work() -> None:
        raise KeyError("a")

    with pytest.raises(KeyError):
        await aside(work)
    assert gc.isenabled()


async def test_the_collector_goes_on_after_the_last_of_many() -> None:
    first_is_done = threading.Event()

    def second() -> bool:
        first_is_done.wait(5)
        return gc.isenabled()

    waiting = asyncio.ensure_future(aside(second))
    await aside(lambda: None)
    first_is_done.set()
    assert not await waiting
    assert gc.isenabled()


def test_a_collector_that_somebody_has_turned_off_stays_off() -> None:
    gc.disable()
    try:
        with collector_rests():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
