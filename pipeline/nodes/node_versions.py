"""Since when ComfyUI has the nodes that not every version has: to say what to update to, and what this one cannot know.

Sources: ComfyUI's changelog, and the recorded definitions of 0.3.64, 0.8.0 and 0.33.0, to which a test holds this.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

# Node -> the version that brings it, or the first one that is known to have it.
SINCE: dict[str, str] = {
    "EmptyHunyuanVideo15Latent": "0.3.71",
    "HunyuanVideo15ImageToVideo": "0.3.71",
    "EmptyFlux2LatentImage": "0.3.72",
    "Flux2Scheduler": "0.3.72",
    "Kandinsky5ImageToVideo": "0.4.0",
    "LTXAVTextEncoderLoader": "0.8.0",
    "LTXVAudioVAEDecode": "0.8.0",
    "LTXVAudioVAELoader": "0.8.0",
    "LTXVConcatAVLatent": "0.8.0",
    "LTXVEmptyLatentAudio": "0.8.0",
    "LTXVImgToVideoInplace": "0.8.0",
    "LTXVSeparateAVLatent": "0.8.0",
    "ManualSigmas": "0.8.0",
    "EmptyAceStep1.5LatentAudio": "0.12.0",
    "TextEncodeAceStepAudio1.5": "0.12.0",
    "EmptyHiDreamO1LatentImage": "0.21.0",
    "ModelNoiseScale": "0.21.0",
    "SamplerLCM": "0.21.0",
    "CFGOverride": "0.24.0",
    "DualModelGuider": "0.24.0",
    "Ideogram4Scheduler": "0.24.0",
    "TextEncodeMageFlowEdit": "0.29.0",
    "MiniMaxH3ImageToVideo": "0.30.0",
}
# ComfyUI leaves these out where torchaudio is not installed.
SOUND = frozenset(
    """SaveAudio VAEDecodeAudio EmptyAceStepLatentAudio TextEncodeAceStepAudio EmptyAceStep1.5LatentAudio
    TextEncodeAceStepAudio1.5 LTXVAudioVAEDecode LTXVAudioVAELoader LTXVEmptyLatentAudio
    LTXAVTextEncoderLoader""".split()
)
_NUMBERS = re.compile(r"\d{1,6}")


def is_older(version: str, than: str) -> bool:
    """Whether a version comes before another; no, where either names no numbers."""
    one, other = _numbers(version), _numbers(than)
    return bool(one and other) and one < other


def newest(versions: Iterable[str]) -> str | None:
    """The latest of some versions; None of none."""
    return max(versions, key=_numbers, default=None)


def _numbers(version: str) -> tuple[int, ...]:
    # "0.3.72-2-g1a2b3c4": what follows the release is no part of it.
    return tuple(int(digits) for digits in _NUMBERS.findall(re.split(r"[-+ ]", version, maxsplit=1)[0])[:4])
