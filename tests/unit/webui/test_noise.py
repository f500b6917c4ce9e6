"""webui's noise: the numbers of a card and of a processor, and what a picture makes of them.

What is made like webui's source "NV", or like torch on an x86-64 processor, is equal bit by bit.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from civitai_remake.pipeline.webui.brownian import BrownianNoise
from civitai_remake.pipeline.webui.cards import CARDS
from civitai_remake.pipeline.webui.levels import levels
from civitai_remake.pipeline.webui.noise import (
    NoiseSource,
    Source,
    Variation,
    cpu_normals,
    cuda_normals,
    first_noise,
    forge_global_seed,
    slerp,
    step_noise,
)
from civitai_remake.pipeline.webui.philox import philox
from civitai_remake.pipeline.webui.token_weights import weighed
from hypothesis import given
from hypothesis import strategies as st

NV, CPU = NoiseSource(source=Source.NV), NoiseSource(source=Source.CPU)
SHAPE = (4, 8, 8)
SEEDS = st.integers(0, 2**64 - 1)


def single(numbers: Any) -> Any:
    return np.array(numbers, dtype=np.float32)


@pytest.mark.parametrize(
    ("counter", "key", "words"),
    [
        ((0, 0, 0, 0), 0, (0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8)),
        ((2**32 - 1,) * 4, 2**64 - 1, (0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD)),
        (
            (0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344),
            0x299F31D0A4093822,
            (0xD16CFE09, 0x94FDCCEB, 0x5001E420, 0x24126EA1),
        ),
    ],
)
def test_philox_gives_the_words_of_its_authors(
    counter: tuple[int, int, int, int], key: int, words: tuple[int, ...]
) -> None:
    assert tuple(int(word) for word in philox(counter, key)) == words


@pytest.mark.parametrize(
    ("seed", "first"),
    [
        (0, (-0.92466241, -0.42534396, -2.6438458, 0.14518388)),
        (1, (-0.29627782, 2.67644811, -0.14084640, -0.84409505)),
        (1234, (-1.61649036, 0.56845522, -0.51022458, -0.91133940)),
    ],
)
def test_a_card_begins_with_these_numbers(seed: int, first: tuple[float, ...]) -> None:
    assert cuda_normals(seed, 4) == pytest.approx(first, rel=1e-6)


def test_all_recorded_draws_are_equal(references: Any) -> None:
    for seed, told in references["philox"]["seeds"].items():
        first, second = (cuda_normals(int(seed), told["n"], call=call) for call in (0, 1))
        assert (first[:16] == single(told["call0_first16"])).all()
        assert (first[-4:] == single(told["call0_last4"])).all()
        assert (second[:16] == single(told["call1_first16"])).all()
        assert float(first.astype(np.float64).sum()) == pytest.approx(told["call0_sum"], abs=1e-6)
        assert float((first.astype(np.float64) ** 2).sum()) == pytest.approx(told["call0_sumsq"], rel=1e-9)
        assert (cpu_normals(int(seed), told["n"])[:16] == single(told["cpu_torch_randn_first16"])).all()


@pytest.mark.parametrize(
    ("seed", "count", "call", "told"),
    [
        (0, 65_536, 0, {0: -0.92466241, 32_768: -0.82153851, 53_224: -0.00104568619, 65_460: -5.11607456}),
        (123, 270_337, 0, {1: 0.20516863, 217_055: -0.00235482631, 270_336: -1.90114927, 23_992: -4.86444616}),
        (123, 295_936, 1, {0: 0.06374642, 225_493: 0.00761201698, 295_935: 1.94314539, 58_228: 4.6769495}),
        (2**32 - 1, 1_048_576, 2, {0: -0.20758836, 129_171: -0.0016192946, 454_250: 4.93280792}),
        (2**63 + 5, 4_194_304, 3, {1_742_085: 0.0018310548, 4_194_303: 1.57554591, 3_232_713: 5.37330008}),
    ],
)  # fmt: skip
def test_a_real_card_draws_these_numbers(seed: int, count: int, call: int, told: dict[int, float]) -> None:
    """Taken from an H200, torch 2.11; among them those that 64 bits give most differently, and the largest of each."""
    made = cuda_normals(seed, count, call=call, threads=CARDS["H200"], as_on_card=True)
    assert [float(made[place]) for place in told] == pytest.approx(list(told.values()), abs=2e-6)


def test_beyond_a_cards_threads_the_numbers_are_other_ones(references: Any) -> None:
    for name, case in references["philox"]["grid_cap_examples"].items():
        threads = int(name.rpartition(": ")[2])
        capped, whole = (cuda_normals(0, case["n"], threads=most) for most in (threads, None))
        breaks = case["first_index_differing_from_uncapped"]
        if breaks is None:
            assert (capped == whole).all()
            continue
        assert (capped[:breaks] == whole[:breaks]).all()
        assert (capped[breaks : breaks + 4] == single(case["values_at_T"])).all()
        assert (whole[breaks : breaks + 4] == single(case["uncapped_at_T"])).all()


def test_a_cards_threads_write_four_numbers_each_and_begin_anew() -> None:
    """Of a card with 256 threads every number is told by the words of one thread and one block."""
    made = cuda_normals(7, 2500, call=2, threads=300)
    for index in (0, 255, 256, 1023, 1024, 2499):
        run, rest = divmod(index, 1024)
        place, thread = divmod(rest, 256)
        words = [int(word) for word in philox((2 * 3 + run, 0, thread, 0), 7)][place // 2 * 2 :]
        step, turn = np.float32(2.3283064e-10), np.float32(2.3283064e-10 * 6.2831855)
        radius = math.sqrt(-2 * math.log(words[0] * float(step) + float(step) / 2))
        angle = words[1] * float(turn) + float(turn) / 2
        assert made[index] == pytest.approx(radius * (math.cos if place % 2 else math.sin)(angle), rel=1e-6)


@given(seed=SEEDS, count=st.integers(0, 3000), call=st.integers(0, 3), threads=st.integers(256, 4096))
def test_a_shorter_draw_is_the_beginning_of_a_longer_one(seed: int, count: int, call: int, threads: int) -> None:
    made = cuda_normals(seed, count, call=call)
    assert (made.shape, made.dtype) == ((count,), np.float32)
    assert np.isfinite(made).all()
    assert (made == cuda_normals(seed, count + 5, call=call)[:count]).all()
    inside = min(count, threads // 256 * 256)
    assert (cuda_normals(seed, inside, call=call, threads=threads) == made[:inside]).all()


def test_a_seed_below_zero_is_counted_from_the_end() -> None:
    assert (cuda_normals(-1, 9) == cuda_normals(2**64 - 1, 9)).all()
    assert (cpu_normals(-1, 9) == cpu_normals(2**32 - 1, 9)).all()


@pytest.mark.parametrize(
    ("count", "call", "known"),
    [
        (16, 0, (-1.12583983, -1.15236020, -0.25057858, -0.43387881)),
        (16, 1, (-1.35265374, -1.69593120, 0.56665063, 0.79350835)),
        (17, 0, (-1.12583983, -1.69593120, 0.56665063, 0.79350835)),
        (3, 0, (1.54099607, -0.29342890, -2.17878938)),
        (3, 1, (0.56843126, -1.08452237, -1.39859545)),
    ],
)
def test_a_processor_makes_few_numbers_otherwise_than_many(count: int, call: int, known: tuple[float, ...]) -> None:
    assert cpu_normals(0, count, call=call)[: len(known)] == pytest.approx(known, rel=1e-6)


@given(seed=SEEDS, count=st.integers(0, 200), call=st.integers(0, 2))
def test_a_processor_gives_as_many_as_it_is_asked(seed: int, count: int, call: int) -> None:
    made = cpu_normals(seed, count, call=call)
    assert (made.shape, made.dtype) == ((count,), np.float32)
    assert np.isfinite(made).all()


@pytest.mark.parametrize("source", [NV, CPU, NoiseSource(threads=40960)])
def test_noise_is_normal(source: NoiseSource) -> None:
    noise = source.draw(3, (4, 128, 128))
    assert (abs(float(noise.mean())) < 0.02, abs(float(noise.std()) - 1) < 0.02) == (True, True)


def test_the_steps_go_on_where_the_first_noise_ended_or_begin_with_another_seed() -> None:
    count = math.prod(SHAPE)
    assert (first_noise(5, SHAPE, source=NV).ravel() == cuda_normals(5, count)).all()
    assert (step_noise(5, SHAPE, 0, source=NV).ravel() == cuda_normals(5, count, call=1)).all()
    assert (step_noise(5, SHAPE, 2).ravel() == cuda_normals(5, count, call=3, as_on_card=True)).all()
    assert (step_noise(5, SHAPE, 2, source=NV, ensd=31337).ravel() == cuda_normals(31342, count, call=2)).all()
    assert (step_noise(5, SHAPE, 1, source=CPU).ravel() == cpu_normals(5, count, call=2)).all()


def test_only_the_source_gpu_has_a_card() -> None:
    shape = (4, 128, 128)
    drawn = {source: NoiseSource(source=source, threads=40960).draw(1, shape) for source in Source}
    assert (drawn[Source.NV].ravel() == cuda_normals(1, 65536)).all()
    assert (drawn[Source.GPU].ravel() == cuda_normals(1, 65536, threads=40960, as_on_card=True)).all()
    assert (drawn[Source.GPU] != drawn[Source.NV]).any()


def test_variation_and_resize_are_webuis(references: Any) -> None:
    told = references["philox"]
    varied = first_noise(0, SHAPE, source=NV, variation=Variation(seed=1, strength=0.3))
    expected = told["variation_seed0_sub1_strength0.3_shape4x8x8_first16"]
    assert varied.ravel()[:16] == pytest.approx(expected, abs=1e-6)
    resized = first_noise(0, (4, 12, 10), source=NV, resize_from=(128, 64))
    assert (resized[0, 4] == single(told["seed_resize_seed0_latent4x12x10_from8x16_row4_ch0"])).all()


def test_a_variation_leads_from_one_noise_to_the_other() -> None:
    one, other = NV.draw(0, SHAPE), NV.draw(1, SHAPE)
    assert (first_noise(0, SHAPE, source=NV, variation=Variation(seed=1, strength=0)) == one).all()
    assert slerp(0, one, other) == pytest.approx(one, abs=1e-6)
    assert slerp(1, one, other) == pytest.approx(other, abs=1e-6)
    assert slerp(0.25, one, one) == pytest.approx(one, abs=1e-6)
    near = one + np.float32(0.001) * other
    assert slerp(0.25, one, near) == pytest.approx(one * 0.25 + near * 0.75, abs=1e-6)


@given(
    height=st.integers(1, 12), width=st.integers(1, 12), from_height=st.integers(1, 12), from_width=st.integers(1, 12)
)
def test_noise_of_another_size_lies_in_the_middle(height: int, width: int, from_height: int, from_width: int) -> None:
    shape = (4, height, width)
    made = first_noise(2, shape, source=NV, resize_from=(from_width * 8, from_height * 8))
    inner, around = NV.draw(2, (4, from_height, from_width)), NV.draw(2, shape)
    assert made.shape == shape
    own = {float(number) for number in inner.ravel()} | {float(number) for number in around.ravel()}
    assert {float(number) for number in made.ravel()} <= own
    if from_height <= height and from_width <= width:
        top, left = (height - from_height) // 2, (width - from_width) // 2
        assert (made[:, top : top + from_height, left : left + from_width] == inner).all()


def test_forges_own_generator_has_a_small_seed() -> None:
    assert [forge_global_seed(seed) for seed in (0, 65_536, 31_072)] == [34_464, 34_464, 0]


def test_the_cards_that_are_known_have_these_threads() -> None:
    told = {"GTX 1060": 20_480, "RTX 3060": 43_008, "RTX 4090": 196_608, "A100": 221_184, "H200": 270_336, "T4": 40_960}
    assert {name: CARDS[name] for name in told} == told
    assert all(threads % 256 == 0 for threads in CARDS.values())


def test_the_brownian_tree_is_torchsdes(references: Any) -> None:
    run = references["sigmas"]["sd15_sdxl_fp32"]["Karras_20"]
    for name, steps in references["brownian_4x8x8_karras20_first3_steps_first8"].items():
        source, _, seed = name.partition("_seed")
        noise = BrownianNoise(
            seed=int(seed), shape=SHAPE, low=run[-2], high=run[0], source=NoiseSource(source=Source[source.upper()])
        )
        for level, following, expected in zip(run, run[1:], steps, strict=False):
            assert (noise.between(level, following).ravel()[:8] == single(expected)).all()


def test_the_tree_gives_the_same_noise_in_any_order_and_adds_up() -> None:
    run = levels("Karras", 12)[:-1]
    tree, again = (BrownianNoise(seed=9, shape=SHAPE, low=run[-1], high=run[0], source=NV) for _ in range(2))
    steps = list(pairwise(run))
    forward = [tree.between(*step) for step in steps]
    backward = [again.between(*step) for step in reversed(steps)][::-1]
    assert all((one == other).all() for one, other in zip(forward, backward, strict=True))
    walked = sum(noise * math.sqrt(before - after) for noise, (before, after) in zip(forward, steps, strict=True))
    assert walked == pytest.approx(again.between(run[0], run[-1]) * math.sqrt(run[0] - run[-1]), abs=1e-4)
    assert (again.between(run[3], run[2]) == -tree.between(run[2], run[3])).all()


def test_a_level_beyond_the_ends_counts_as_the_end() -> None:
    tree = BrownianNoise(seed=9, shape=SHAPE, low=0.03, high=14.6)
    assert (tree.between(20, 15) == 0).all()
    whole = tree.between(14.6, 0.03) * math.sqrt(14.57)
    assert tree.between(20, 0) * math.sqrt(20) == pytest.approx(whole, rel=1e-5)
    with pytest.raises(ValueError, match="no length"):
        tree.between(1, 1)


def test_weights_keep_the_mean_of_what_they_weigh(references: Any) -> None:
    told = references["clip_tiny"]
    rows = single([told["plain_skip1"]["row1"], told["plain_skip1"]["row2"]])[None]
    unkept = weighed(rows, single([[1.0, 1.3]]), emphasis="No norm")
    assert unkept[0] == pytest.approx(
        single([told["weighted_nonorm"]["row1"], told["weighted_nonorm"]["row2"]]), abs=5e-6
    )
    ratio = told["weighted_original"]["mean"] / told["weighted_nonorm"]["mean"]
    assert unkept[0, 1] * ratio == pytest.approx(told["weighted_original"]["row2"], abs=5e-6)


def test_weights_are_put_on_by_the_pictures_own_rule() -> None:
    states, weights = single([[[1, 2], [3, 4]]]), single([[1, 2]])
    assert (weighed(states, weights, emphasis="No norm") == single([[[1, 2], [6, 8]]])).all()
    kept = weighed(states, weights)
    assert float(kept.mean()) == pytest.approx(2.5)
    assert kept[0, 1] / kept[0, 0] == pytest.approx(single([6, 4]))
    assert (weighed(states, weights, emphasis="Ignore") == states).all()
