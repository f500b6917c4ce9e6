"""The noise of a real NVIDIA card beside our numbers: `python dev prove cuda`, where a torch sees one.

What is compared: each draw of ``torch.randn`` with a generator of the card, below and above what it runs at once,
several draws in a row; and the Brownian tree of torchsde, where that is installed.
"""

from __future__ import annotations

import sys
from itertools import pairwise
from typing import Any

import numpy as np
from own_code import load_own

load_own()

from civitai_remake.pipeline.webui.brownian import BrownianNoise  # noqa: E402
from civitai_remake.pipeline.webui.cards import CARDS  # noqa: E402
from civitai_remake.pipeline.webui.noise import NoiseSource, Source, cuda_normals, step_noise  # noqa: E402

_SEEDS = 0, 123, 2**32 - 1, 2**63 + 5
# Latents of 64 x 64, 512 x 512, 832 x 1216 and 1024 x 1024 pixels, then around the threads of small and large cards.
_COUNTS = 1, 256, 1023, 16_384, 63_232, 65_536, 98_304, 270_336, 270_337, 295_936, 524_288, 1_048_576, 4_194_304
_DRAWS = 4
# What the table of a card's own sine does to a number.
_ALLOWED = 3e-6
_LEVELS = 14.6146, 9.7, 4.2, 1.3, 0.4, 0.0292
# Of a tree each number is a sum of some twenty draws.
_TREE_ALLOWED = 1e-5


def run() -> int:
    """Compare, a line a case; 1 where a number is further apart than a card's arithmetic explains, 2 without a card."""
    try:
        import torch
    except ImportError:
        print("This Python has no torch.")
        return 2
    if not torch.cuda.is_available():
        print("torch sees no NVIDIA card here.")
        return 2
    card = torch.cuda.get_device_properties(0)
    threads = card.multi_processor_count * card.max_threads_per_multi_processor
    print(f"{card.name}: {threads} threads at once, torch {torch.__version__}")
    listed = [name for name, known in CARDS.items() if name in card.name and known != threads]
    if listed:
        print(f"  the table says {listed}: {[CARDS[name] for name in listed]}")
    worst = max(_draws_apart(torch, count, threads) for count in _COUNTS)
    mixed = _mixed_apart(torch, threads)
    tree = _tree_apart(torch, threads)
    fits = not listed and max(worst, mixed) <= _ALLOWED and (tree is None or tree <= _TREE_ALLOWED)
    print("All as expected." if fits else f"Further apart than {_ALLOWED} (tree {_TREE_ALLOWED}), or another table.")
    return 0 if fits else 1


def _draws_apart(torch: Any, count: int, threads: int) -> float:
    """The furthest apart of a size, over all seeds and draws."""
    apart, equal = 0.0, 0
    for seed in _SEEDS:
        generator = torch.Generator("cuda").manual_seed(seed)
        for call in range(_DRAWS):
            real = torch.randn(count, device="cuda", generator=generator).cpu().numpy()
            ours = cuda_normals(seed, count, call=call, threads=threads, as_on_card=True)
            apart = max(apart, float(np.abs(real - ours).max()))
            equal += int((real == ours).sum())
    share = equal / (count * _DRAWS * len(_SEEDS))
    print(f"  {count:>9} numbers, {_DRAWS} draws, {len(_SEEDS)} seeds: {apart:.1e} apart, {share:.1%} equal bit by bit")
    return apart


def _mixed_apart(torch: Any, threads: int) -> float:
    """As webui draws: a first latent, then one a step."""
    source, shape = NoiseSource(source=Source.GPU, threads=threads), (4, 128, 128)
    torch.cuda.manual_seed(77)
    torch.randn(shape, device="cuda")
    apart = 0.0
    for number in range(6):
        real = torch.randn(shape, device="cuda").cpu().numpy()
        apart = max(apart, float(np.abs(real - step_noise(77, shape, number, source=source)).max()))
    print(f"  noise of six steps by the card's own generator, 1024 x 1024 pixels: {apart:.1e} apart")
    return apart


def _tree_apart(torch: Any, threads: int) -> float | None:
    try:
        import torchsde
    except ImportError:
        print("  torchsde is not here: the Brownian tree was not compared")
        return None
    source, shape, seed = NoiseSource(source=Source.GPU, threads=threads), (4, 128, 128), 4711
    low, high = _LEVELS[-1], _LEVELS[0]
    zero = torch.zeros(1, *shape, device="cuda")
    tree = torchsde.BrownianTree(low, zero, high, entropy=seed)
    ours = BrownianNoise(seed=seed, shape=shape, low=low, high=high, source=source)
    apart = 0.0
    for one, other in pairwise(_LEVELS):
        made = tree(other, one)[0] * (-1 / (one - other) ** 0.5)
        apart = max(apart, float(np.abs(made.cpu().numpy() - ours.between(one, other)).max()))
    print(f"  Brownian tree of torchsde {torchsde.__version__}, five steps: {apart:.1e} apart")
    return apart


if __name__ == "__main__":
    sys.exit(run())
