"""The noise a picture of A1111 or Forge began with, as ComfyUI's NOISE."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..pipeline.webui.batch_noise import BatchNoise
from ..pipeline.webui.cards import CARDS
from ..pipeline.webui.noise import NoiseSource, Shape, Source, Variation

CATEGORY = "Civitai Remake"
_SEEDS = 0xFFFFFFFFFFFFFFFF
_ANY_CARD = "any"
_SIDES = {"default": 0, "min": 0, "max": 16384, "step": 8}
_PICTURE = 3


class CivitaiRemakeNoise:
    """Seed and source -> NOISE."""

    CATEGORY = CATEGORY
    DESCRIPTION = (
        "The noise that A1111 or Forge makes of a seed: as on a graphics card (this computer needs none), as their "
        "source NV, or on the processor; with variation seed and resized seed. For SamplerCustomAdvanced and AddNoise."
    )
    RETURN_TYPES = ("NOISE",)
    FUNCTION = "make"

    @classmethod
    def INPUT_TYPES(cls) -> dict[str, Any]:  # noqa: N802 (ComfyUI's name)
        """What ComfyUI shows."""
        return {
            "required": {
                "noise_seed": (
                    "INT",
                    {
                        "default": 0, "min": 0, "max": _SEEDS, "control_after_generate": True,
                        "tooltip": "The picture's seed. Of a batch the next picture has the next seed.",
                    },
                ),
                "source": (
                    [source.value for source in Source],
                    {"tooltip": "The picture's RNG. Where it says none, it is GPU."},
                ),
                "card": (
                    [_ANY_CARD, *CARDS],
                    {"tooltip": "The graphics card it was made on. It matters only for GPU, and for large pictures."},
                ),
            },
            "optional": {
                "variation_seed": ("INT", {"default": 0, "min": 0, "max": _SEEDS}),
                "variation_strength": ("FLOAT", {"default": 0.0, "min": 0.0, "max": 1.0, "step": 0.01}),
                "resize_from_width": ("INT", _SIDES),
                "resize_from_height": ("INT", _SIDES),
                "ensd": (
                    "INT",
                    {
                        "default": 0, "min": 0, "max": _SEEDS,
                        "tooltip": "The picture's ENSD: the noise between steps has the seed plus this.",
                    },
                ),
            },
        }  # fmt: skip

    def make(
        self,
        *,
        noise_seed: int,
        source: str,
        card: str,
        variation_seed: int = 0,
        variation_strength: float = 0.0,
        resize_from_width: int = 0,
        resize_from_height: int = 0,
        ensd: int = 0,
    ) -> tuple[WebuiNoise]:
        """A NOISE that makes its numbers when it is asked for a latent."""
        batch = BatchNoise(
            seed=noise_seed,
            source=NoiseSource(source=Source(source), threads=CARDS.get(card)),
            variation=Variation(seed=variation_seed, strength=variation_strength),
            resize_from=(resize_from_width, resize_from_height),
            ensd=ensd,
        )
        return (WebuiNoise(batch),)


class WebuiNoise:
    """What ComfyUI's samplers ask: ``generate_noise``, and ``seed``, of which they make the noise between steps."""

    def __init__(self, batch: BatchNoise) -> None:
        self.batch = batch
        self._places: list[int] = []
        self.seed = (batch.seed + batch.ensd) & _SEEDS

    def generate_noise(self, input_latent: dict[str, Any]) -> Any:
        """The noise for a latent of pictures. Raises ``ValueError`` for one of videos or sounds."""
        import torch  # noqa: PLC0415

        count, *shape = input_latent["samples"].shape
        self.remember(input_latent.get("batch_index") or range(count))
        return torch.from_numpy(self.batch.first(shape_of_picture(shape), self._places))

    def remember(self, places: Iterable[int]) -> None:
        """Which pictures of the batch the noise was last made for: a sampler is not told, and goes on with theirs."""
        self._places = list(places)

    def places_of(self, count: int) -> Sequence[int]:
        """The places of so many pictures: those the noise was last made for, else from the first on."""
        return self._places if len(self._places) == count else range(count)


def shape_of_picture(shape: Sequence[int]) -> Shape:
    """The shape of one latent. Raises ``ValueError`` for that of a video or a sound."""
    if len(shape) != _PICTURE:
        raise ValueError("A1111's noise is for pictures. Use ComfyUI's RandomNoise for this latent.")
    return shape[0], shape[1], shape[2]
