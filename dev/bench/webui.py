"""How long webui's numbers of one picture take to make: its noise, its text, its schedule."""

from __future__ import annotations

import itertools
import statistics
import time
from collections.abc import Callable

_ROUNDS = 60
_LATENT = (4, 128, 128)
_TOKENS = 300
_CARD = 40_960
# Words are merged by letters alone, which is slower than with all merges.
_MERGES = {("t", "h"): 0, ("th", "e</w>"): 1, ("l", "i"): 2, ("g", "h"): 3}
_END = 49_407
_WORDS = ("(lighthouse:1.2)", "on", "the", "shore,", "[storm:calm:0.5]", "golden", "light,", "((detailed))", "sky,")


def run() -> int:
    """Make all of them again and again; print a table of milliseconds. 1 where noise and text take 50 ms or more."""
    print(f"| webui's numbers for 1024 x 1024 | median ms | slowest ms of {_ROUNDS} |")
    print("|---|---|---|")
    medians = {}
    for name, make in _cases().items():
        times = [_timed(make) for _ in range(_ROUNDS)]
        medians[name] = statistics.median(times)
        print(f"| {name} | {medians[name]:.2f} | {max(times):.2f} |")
    together = medians[_NOISE] + medians[_TEXT]
    print(f"| noise and text together | {together:.2f} | |")
    return int(together >= 50)


_NOISE = "noise of a card"
_TEXT = f"text of {_TOKENS} tokens: editing, weights, tokens, chunks"


def _cases() -> dict[str, Callable[[], object]]:
    from civitai_remake.pipeline.webui.levels import levels
    from civitai_remake.pipeline.webui.noise import NoiseSource, Source, Variation, first_noise

    capped, processor, prompt = NoiseSource(threads=_CARD), NoiseSource(source=Source.CPU), _prompt()
    return {
        _NOISE: lambda: first_noise(1, _LATENT),
        f"the same of one with {_CARD} threads": lambda: first_noise(1, _LATENT, source=capped),
        "the same with a variation": lambda: first_noise(1, _LATENT, variation=Variation(seed=2, strength=0.3)),
        "noise of a processor": lambda: first_noise(1, _LATENT, source=processor),
        _TEXT: lambda: _text(prompt),
        "schedule of 30 steps, Karras": lambda: levels("Karras", 30),
        "schedule of 30 steps, Beta": lambda: levels("Beta", 30),
    }


def _text(prompt: str) -> int:
    """Read a prompt anew; how many tokens its first text has."""
    from civitai_remake.pipeline.webui.editing import prompt_schedule, prompts_of_and
    from civitai_remake.pipeline.webui.emphasis import prompt_chunks
    from civitai_remake.pipeline.words.clip_tokens import ClipTokens

    # A new one each time: it remembers the words it has seen.
    tokens = ClipTokens(merges=_MERGES)
    chunks = [
        prompt_chunks(text, tokens.encode)
        for part, _ in prompts_of_and(prompt)
        for _, text in prompt_schedule(part, 30)
    ]
    return sum(chunk.tokens.index(_END) - 1 for chunk in chunks[0])


def _prompt() -> str:
    """A prompt of so many tokens, or a word more."""
    words = itertools.cycle(_WORDS)
    prompt = ""
    while _text(prompt) < _TOKENS:
        prompt += f"{next(words)} "
    return prompt


def _timed(make: Callable[[], object]) -> float:
    began = time.perf_counter()
    make()
    return (time.perf_counter() - began) * 1000
