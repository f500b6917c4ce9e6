"""What is proven: pictures of webui by the words that stand in them, and their prompts taken apart by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

# Text with its weight, as webui hands a chunk to the text encoder.
Pieces = tuple[tuple[str, float], ...]
# How far two runs may be apart, as a share of what their numbers reach. A noise that goes by the exact levels of a
# schedule makes more of their last bits.
PLAIN, OVER_LEVELS = 2e-5, 2e-4


@dataclass(frozen=True, kw_only=True)
class Prompt:
    """A prompt, and the chunks that webui's rules make of it: found by hand, so that no reader is proven by itself."""

    text: str
    chunks: tuple[Pieces, ...]


@dataclass(frozen=True, kw_only=True)
class SecondPass:
    """A second pass: how much larger, its steps and how much of the picture it makes anew."""

    upscale: float
    steps: int
    denoise: float
    upscaler: str = "Latent"


@dataclass(frozen=True, kw_only=True)
class Case:
    """One picture; the words are webui's. ``what`` names what is looked at, ``options`` are of the sampler."""

    what: str
    sampler: str
    schedule: str
    prompt: Prompt
    negative: Prompt
    steps: int = 8
    cfg: float = 5.0
    seed: int = 1234
    size: int = 64
    variation: tuple[int, float] | None = None
    second_pass: SecondPass | None = None
    clip_skip: int = 0
    ensd: int = 0
    discard: bool = False
    options: dict[str, Any] = field(default_factory=dict)
    allowed: float = PLAIN

    def spoken(self) -> dict[str, Any]:
        """As JSON, for the reference inside ComfyUI."""
        return asdict(self)


def _whole(text: str) -> Prompt:
    return Prompt(text=text, chunks=(((text, 1.0),),))


_PLAIN = _whole("a lighthouse on the shore, storm, golden light")
_NEGATIVE = _whole("blurry, low quality")
_WEIGHTED = Prompt(
    text="a (lighthouse:1.3) on the [shore], ((storm)), (golden (light:1.2):0.8)",
    chunks=(
        (
            ("a ", 1.0),
            ("lighthouse", 1.3),
            (" on the ", 1.0),
            ("shore", 1 / 1.1),
            (", ", 1.0),
            ("storm", 1.1 * 1.1),
            (", ", 1.0),
            ("golden ", 0.8),
            ("light", 1.2 * 0.8),
        ),
    ),
)
_WEIGHTED_NEGATIVE = Prompt(text="(blurry:1.4), low quality", chunks=((("blurry", 1.4), (", low quality", 1.0)),))
# Each of these words is one token: with their commas 37 of them leave room for one token in a chunk.
_WORDS = (
    "cat dog bird fish tree rock lake moon star sun rain snow wind fire boat ship road hill wolf bear deer frog rose "
    "leaf sand wave bell drum king queen door wall roof lamp book ring gold"
).split()
_BEFORE = "".join(f"{word}, " for word in _WORDS).rstrip()
_BEHIND = "a very (large:1.2) harbour town BREAK by night"
_LONG = Prompt(
    text=f"{_BEFORE} {_BEHIND}",
    chunks=(
        ((_BEFORE, 1.0),),
        ((" a very ", 1.0), ("large", 1.2), (" harbour town", 1.0)),
        (("by night", 1.0),),
    ),
)
# The tree's noise goes by the exact levels.
REQUIRED: tuple[tuple[str, str, float], ...] = (
    ("Euler", "Uniform", PLAIN),
    ("Euler a", "Uniform", PLAIN),
    ("DPM++ 2M", "Karras", PLAIN),
    ("DPM++ SDE", "Karras", OVER_LEVELS),
    ("DDIM", "Grid of DDIM and PLMS", PLAIN),
    ("UniPC", "Grid of UniPC, time_uniform", PLAIN),
)


def cases() -> tuple[Case, ...]:
    """All of them: each of the samplers in each of the ways."""
    made: list[Case] = []
    for sampler, schedule, allowed in REQUIRED:
        plain = Case(
            what="plain", sampler=sampler, schedule=schedule, prompt=_PLAIN, negative=_NEGATIVE, allowed=allowed
        )
        hires = SecondPass(upscale=1.5, steps=6, denoise=0.6)
        made += [
            plain,
            replace(plain, what="weights", prompt=_WEIGHTED, negative=_WEIGHTED_NEGATIVE),
            replace(plain, what="chunks", prompt=_LONG, negative=_WEIGHTED_NEGATIVE),
            replace(plain, what="variation", variation=(77, 0.35)),
            replace(plain, what="hires", second_pass=hires, prompt=_WEIGHTED),
        ]
    return tuple(made)


def whats(found: Sequence[Case]) -> list[str]:
    """What can be looked at, each once."""
    return list(dict.fromkeys(case.what for case in found))
