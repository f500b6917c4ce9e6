"""What is proven: pictures of webui by the words that stand in them, and their prompts taken apart by hand."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from typing import Any

# Text with its weight, as webui hands a chunk to the text encoder.
Pieces = tuple[tuple[str, float], ...]
# How far two runs may be apart, as a share of what their numbers reach. A noise that goes by the exact levels of a
# schedule makes more of their last bits, and steps whose length goes by small errors, or numbers
# of half precision, more still.
PLAIN, OVER_LEVELS, ROUGH = 2e-5, 2e-4, 1e-3


@dataclass(frozen=True, kw_only=True)
class Prompt:
    """A prompt, and the chunks that webui's rules make of it: found by hand, so that no reader is proven by itself.

    ``later`` are the texts it is from a call of the model on, and ``joined`` those that AND joins, with their weights;
    the chunks are then of what it is before, and of none of them.
    """

    text: str
    chunks: tuple[Pieces, ...] = ()
    later: tuple[tuple[int, Prompt], ...] = ()
    joined: tuple[tuple[float, Prompt], ...] = ()

    @property
    def factor(self) -> float:
        """What AND multiplies the CFG scale by in ComfyUI."""
        return sum(weight for weight, _ in self.joined) if self.joined else 1.0


@dataclass(frozen=True, kw_only=True)
class SecondPass:
    """A second pass: how much larger, its steps and how much of the picture it makes anew; what of it is other than in
    the first, None where nothing is."""

    upscale: float
    steps: int
    denoise: float
    upscaler: str = "Latent"
    sampler: str | None = None
    schedule: str | None = None
    prompt: Prompt | None = None


@dataclass(frozen=True, kw_only=True)
class Case:
    """One picture; the words are webui's. ``what`` names what is looked at, ``options`` are of the sampler,
    ``place`` is that in a batch, of which it is taken before it is run, ``settings`` are others in webui's words."""

    what: str
    sampler: str
    schedule: str
    prompt: Prompt
    negative: Prompt
    steps: int = 8
    cfg: float = 5.0
    seed: int = 1234
    source: str = "CPU"
    size: int = 64
    variation: tuple[int, float] | None = None
    second_pass: SecondPass | None = None
    place: int = 0
    clip_skip: int = 0
    ensd: int = 0
    discard: bool = False
    program: str = "A1111 1.8 and newer"
    options: dict[str, Any] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)
    allowed: float = PLAIN

    @property
    def title(self) -> tuple[str, str, str]:
        """The row's first columns."""
        return self.sampler, self.schedule, self.what

    @property
    def only_composed(self) -> bool:
        """Whether graphs by hand do not know what it says."""
        return bool(self.settings) or (self.second_pass is not None and self.second_pass.sampler is not None)

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
# Eight calls of the model: half of them, and one more, see the text before the change.
_EDITED = Prompt(
    text="(lighthouse:1.2) [at dawn:in a storm:0.5]",
    chunks=((("lighthouse", 1.2), (" at dawn", 1.0)),),
    later=((5, Prompt(text="(lighthouse:1.2) in a storm", chunks=((("lighthouse", 1.2), (" in a storm", 1.0)),))),),
)
_JOINED = Prompt(
    text="a lighthouse AND golden light :0.6",
    joined=((1.0, _whole("a lighthouse")), (0.6, _whole(" golden light"))),
)
_GRID, _UNI_PC = "Grid of DDIM and PLMS", "Grid of UniPC, time_uniform"
_PLAIN_CASE = Case(what="plain", sampler="Euler", schedule="Uniform", prompt=_PLAIN, negative=_NEGATIVE)
_HIRES = SecondPass(upscale=1.5, steps=6, denoise=0.6)
# In every way; the tree's noise goes by the exact levels.
_REQUIRED = (
    _PLAIN_CASE,
    replace(_PLAIN_CASE, sampler="Euler a"),
    replace(_PLAIN_CASE, sampler="DPM++ 2M", schedule="Karras"),
    replace(_PLAIN_CASE, sampler="DPM++ SDE", schedule="Karras", allowed=OVER_LEVELS),
    replace(_PLAIN_CASE, sampler="DDIM", schedule=_GRID),
    replace(_PLAIN_CASE, sampler="UniPC", schedule=_UNI_PC),
)
_OTHERS = (
    replace(_PLAIN_CASE, sampler="LMS", schedule="Karras"),
    replace(_PLAIN_CASE, sampler="Heun", schedule="Karras"),
    replace(_PLAIN_CASE, sampler="DPM2", schedule="Karras", discard=True),
    replace(_PLAIN_CASE, sampler="DPM2 a", schedule="Karras", discard=True),
    replace(_PLAIN_CASE, sampler="DPM++ 2S a", schedule="Karras"),
    replace(_PLAIN_CASE, sampler="DPM++ 2M SDE", schedule="Exponential", allowed=OVER_LEVELS),
    replace(_PLAIN_CASE, sampler="DPM++ 2M SDE Heun", schedule="Exponential", allowed=OVER_LEVELS),
    replace(_PLAIN_CASE, sampler="DPM++ 3M SDE", schedule="Exponential", discard=True, allowed=OVER_LEVELS),
    replace(_PLAIN_CASE, sampler="DPM fast"),
    replace(_PLAIN_CASE, sampler="DPM adaptive", schedule="Karras", allowed=ROUGH),
    replace(_PLAIN_CASE, sampler="Restart", schedule="Karras", steps=24),
    replace(_PLAIN_CASE, sampler="DPM++ 2M alt", schedule="Karras"),
    replace(_PLAIN_CASE, sampler="IPNDM"),
    replace(_PLAIN_CASE, sampler="LCM"),
    replace(_PLAIN_CASE, sampler="PLMS", schedule=_GRID),
    replace(_PLAIN_CASE, sampler="DDIM CFG++", schedule=_GRID),
)
_CHURN = {"s_churn": 6.0, "s_tmin": 0.3, "s_tmax": 5.0, "s_noise": 1.01}
_OPTIONS = (
    replace(_PLAIN_CASE, what="clip skip", clip_skip=2),
    replace(_PLAIN_CASE, what="churn", schedule="Karras", options=_CHURN),
    replace(_PLAIN_CASE, what="churn", sampler="Heun", schedule="Karras", options=_CHURN),
    replace(_PLAIN_CASE, what="ensd", sampler="Euler a", ensd=31337),
    replace(_PLAIN_CASE, what="eta", sampler="Euler a", options={"eta": 0.7, "s_noise": 1.02}),
    replace(
        _PLAIN_CASE,
        what="eta",
        sampler="DPM++ SDE",
        schedule="Karras",
        options={"eta": 0.5, "s_noise": 1.0},
        allowed=OVER_LEVELS,
    ),
    replace(_PLAIN_CASE, what="eta", sampler="DDIM", schedule=_GRID, options={"eta_ddim": 0.7}),
    replace(_PLAIN_CASE, what="eta", sampler="DDIM CFG++", schedule=_GRID, options={"eta_ddim": 0.7}),
    replace(_PLAIN_CASE, what="bh2", sampler="UniPC", schedule=_UNI_PC, options={"uni_pc_variant": "bh2"}),
    replace(_PLAIN_CASE, what="order 2", sampler="UniPC", schedule=_UNI_PC, options={"uni_pc_order": 2}),
)


def cases() -> tuple[Case, ...]:
    """All of them: some of the samplers in each of the ways, the others plain and with a second pass."""
    made: list[Case] = []
    for plain in _REQUIRED:
        made += [
            plain,
            replace(plain, what="weights", prompt=_WEIGHTED, negative=_WEIGHTED_NEGATIVE),
            replace(plain, what="chunks", prompt=_LONG, negative=_WEIGHTED_NEGATIVE),
            replace(plain, what="variation", variation=(77, 0.35)),
            replace(plain, what="hires", second_pass=_HIRES, prompt=_WEIGHTED),
        ]
    # A sampler that asks twice a step changes its text between steps here.
    once = [plain for plain in _REQUIRED if plain.sampler in {"Euler", "DPM++ 2M"}]
    made += [replace(plain, what="editing", prompt=_EDITED) for plain in once]
    made += [replace(plain, what="and", prompt=_JOINED) for plain in once]
    for plain in _OTHERS:
        again = replace(_HIRES, steps=plain.steps) if plain.sampler == "Restart" else _HIRES
        made += [replace(plain, what="others"), replace(plain, what="others again", second_pass=again)]
    for program in ("A1111 before 1.8", "A1111 before 1.6"):
        old = [replace(plain, program=program, allowed=ROUGH) for plain in _REQUIRED]
        old.append(replace(old[0], sampler="PLMS", schedule=_GRID))
        if program == "A1111 before 1.6":
            # 27 steps are raised to 28.
            old = [replace(plain, steps=27 if plain.sampler == "PLMS" else plain.steps) for plain in old[4:]]
        made += [replace(plain, what=program[6:]) for plain in old]
        again = [plain for plain in old if plain.sampler in {"Euler", "DDIM"}]
        made += [replace(plain, what=program[6:], second_pass=_HIRES) for plain in again]
    forge = replace(_PLAIN_CASE, what="Forge 2", program="Forge 2")
    made += [forge, replace(forge, sampler="DPM++ 2M", schedule="Karras"), replace(forge, sampler="DDPM")]
    karras = replace(_PLAIN_CASE, what="settings", schedule="Karras")
    span = {"Schedule min sigma": 0.1, "Schedule max sigma": 10.0, "Schedule rho": 5.0}
    told = (span, {"Discard penultimate sigma": True}, {"SGM noise multiplier": True}, {"Seed resize from": "32x48"})
    made += [replace(karras, settings=one) for one in told]
    made.append(replace(made[-1], variation=(77, 0.35), second_pass=_HIRES))
    other = replace(_HIRES, sampler="Euler a", schedule="Exponential", prompt=_WEIGHTED)
    made += [replace(karras, what="another second pass", sampler="DPM++ 2M", second_pass=other)]
    ways = ("antialiased", "bicubic", "bicubic antialiased", "nearest", "nearest-exact")
    larger = [replace(_HIRES, upscale=1.7, upscaler=f"Latent ({way})") for way in ways]
    made += [replace(_PLAIN_CASE, what="latent upscalers", second_pass=again) for again in larger]
    of_noise = [plain for plain in _REQUIRED if plain.sampler in {"Euler a", "DPM++ SDE"}]
    made += [replace(plain, what="batch", place=2) for plain in of_noise]
    made.append(replace(made[-1], variation=(77, 0.35)))
    again = [replace(plain, second_pass=_HIRES, variation=(77, 0.35)) for plain in of_noise]
    made += [replace(plain, what="nv", source="NV") for plain in (*of_noise, *again)]
    return (*made, *_OPTIONS)
