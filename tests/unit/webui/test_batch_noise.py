"""The noise of a batch of pictures, and the steps of Restart."""

from __future__ import annotations

from itertools import pairwise

import pytest
from civitai_remake.pipeline.webui.batch_noise import BatchNoise
from civitai_remake.pipeline.webui.levels import levels
from civitai_remake.pipeline.webui.noise import NoiseSource, Source, Variation, cuda_normals, first_noise, step_noise
from civitai_remake.pipeline.webui.restart import restart_steps

CPU = NoiseSource(source=Source.CPU)
SHAPE = (4, 8, 8)


def test_each_picture_of_a_batch_has_the_next_seed() -> None:
    batch = BatchNoise(seed=5, source=CPU, variation=Variation(seed=1, strength=0))
    made = batch.first(SHAPE, [0, 2])
    assert (made.shape, (made[1] == first_noise(7, SHAPE, source=CPU)).all()) == ((2, *SHAPE), True)
    steps = batch.step(SHAPE, [0, 2], 3)
    assert (steps[1] == step_noise(7, SHAPE, 3, source=CPU)).all()
    assert [tree.seed for tree in batch.trees(SHAPE, [0, 2], 0.03, 14.6)] == [5, 7]


def test_with_a_variation_its_seed_alone_counts_up() -> None:
    batch = BatchNoise(seed=5, source=CPU, variation=Variation(seed=1, strength=0.4), ensd=31_337)
    made = batch.first(SHAPE, [1])
    assert (made[0] == first_noise(5, SHAPE, source=CPU, variation=Variation(seed=2, strength=0.4))).all()
    assert (batch.step(SHAPE, [1], 0)[0] == step_noise(5, SHAPE, 0, source=CPU, ensd=31_337)).all()


def test_forges_own_generator_is_the_cards_and_begins_with_its_first_draw() -> None:
    made = BatchNoise(seed=1234, source=CPU, ensd=31_337).forge_step(SHAPE, [0, 1], 2)
    assert (made[1].ravel() == cuda_normals((1235 + 100_000) % 65_536, 256, call=2, as_on_card=True)).all()


@pytest.mark.parametrize(
    ("steps", "returns", "count"), [(12, 0, 12), (19, 0, 19), (20, 1, 20), (36, 2, 36), (40, 2, 40)]
)
def test_restart_goes_back_up_and_runs_as_many_steps(steps: int, returns: int, count: int) -> None:
    run = levels("Karras", steps)
    made = restart_steps(run)
    assert (made[0][0], made[-1][1], len(made)) == (pytest.approx(run[0]), 0, steps)
    assert all(begin > end for begin, end in made)
    jumps = [(end, begin) for (_, end), (begin, _) in pairwise(made) if begin != end]
    assert len(jumps) == returns
    assert all(low < 0.3 and 1 < high < 3 for low, high in jumps)
