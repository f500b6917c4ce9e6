"""Which picture a ComfyUI gets next."""

from __future__ import annotations

from collections.abc import Sequence

from civitai_remake.pipeline.batch.render_job import RenderJob
from civitai_remake.pipeline.cluster.backlog import Backlog, Standing
from hypothesis import given
from hypothesis import strategies as st


def job(number: int, checkpoint: str | None = "a.safetensors") -> RenderJob:
    return RenderJob(key=f"image-{number}", prompt_id=f"p{number}", graph={}, checkpoint=checkpoint)


def backlog(*checkpoints: str | None) -> Backlog:
    made = Backlog()
    for number, checkpoint in enumerate(checkpoints):
        made.add(job(number, checkpoint))
    return made


def took(waiting: Backlog, standing: Standing, others: Sequence[str | None] = ()) -> str | None:
    taken = waiting.take(standing, others)
    return None if taken is None else taken.key


def test_the_loaded_model_comes_first_however_few_want_it() -> None:
    waiting = backlog("b", "b", "b", "a")
    assert took(waiting, Standing(place=0, loaded="a", here=frozenset({"b"}))) == "image-3"
    assert took(waiting, Standing(place=0, loaded="a")) == "image-0"


def test_a_model_on_the_disk_comes_before_one_that_must_be_fetched() -> None:
    waiting = backlog("b", "b", "a")
    assert took(waiting, Standing(place=0, here=frozenset({"a"})), ["a"]) == "image-2"


def test_each_keeps_to_a_model_of_its_own_and_helps_where_most_is_left() -> None:
    waiting = backlog("a", "a", "a", "b", "c", "c")
    assert took(waiting, Standing(place=1), ["a"]) == "image-4"
    assert took(waiting, Standing(place=2), ["a", "c"]) == "image-3"
    assert took(waiting, Standing(place=3), ["a", "c", "b"]) == "image-0"


def test_a_model_is_the_same_by_whatever_its_folder_is_written_with() -> None:
    waiting = backlog("x/b.safetensors", "x\\a.safetensors")
    assert took(waiting, Standing(place=0, here=frozenset({"x/a.safetensors"}))) == "image-1"


def test_what_a_comfyui_has_already_goes_to_nobody_else_while_it_is_there() -> None:
    waiting = backlog("a", "b")
    waiting.claim(["p0"], 7)
    assert took(waiting, Standing(place=0, loaded="a")) == "image-1"
    assert took(waiting, Standing(place=0, loaded="a")) is None
    assert took(waiting, Standing(place=7, loaded="b")) == "image-0"
    again = backlog("a")
    again.claim(["p0"], 7)
    again.release(7)
    assert took(again, Standing(place=0)) == "image-0"


def test_who_cannot_render_a_picture_does_not_get_it_again() -> None:
    waiting = backlog("a", "a")
    barred = waiting.take(Standing(place=0), [])
    assert barred is not None
    assert waiting.bar(barred, 0) == {0}
    waiting.put_back(barred)
    assert took(waiting, Standing(place=0)) == "image-1"
    assert took(waiting, Standing(place=0)) is None
    assert waiting.take_hopeless({0, 1}) == []
    assert waiting.take_hopeless({0}) == [barred]
    assert len(waiting) == 0


def test_what_was_put_back_is_the_next_of_its_model() -> None:
    waiting = backlog("a", "a", "a")
    first = waiting.take(Standing(place=0), [])
    assert first is not None
    waiting.put_back(first)
    assert took(waiting, Standing(place=1)) == first.key


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["a", "b", "c", None]), st.booleans()), max_size=40))
def test_every_picture_leaves_it_once(steps: list[tuple[int, str | None, bool]]) -> None:
    waiting = backlog(*(checkpoint for _, checkpoint, _ in steps))
    standings = {place: Standing(place=place, loaded="a" if place % 2 else None) for place in range(4)}
    left = []
    for place, _, comes_back in steps:
        taken = waiting.take(standings[place], ["b"])
        assert taken is not None
        if comes_back:
            waiting.put_back(taken)
        else:
            left.append(taken.key)
    left += [one.key for one in waiting.jobs]
    assert sorted(left) == sorted(f"image-{number}" for number in range(len(steps)))
