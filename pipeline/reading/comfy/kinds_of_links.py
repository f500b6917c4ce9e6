"""What an input or an output carries, by its name: the API form has no types, and packs name things alike."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache


class Carries(str, Enum):
    """What flows along a link."""

    MODEL = "model"
    CLIP = "clip"
    VAE = "vae"
    POSITIVE = "positive"
    NEGATIVE = "negative"
    CONDITIONING = "conditioning"
    PICTURE = "picture"  # a latent or pixels
    PIPE = "pipe"
    GUIDER = "guider"
    SAMPLER = "sampler"
    SIGMAS = "sigmas"
    NOISE = "noise"
    STACK = "LoRA stack"
    CONTROL = "ControlNet"
    MASK = "mask"
    UPSCALER = "upscale model"
    SCRIPT = "script"
    ANY = "any"
    OTHER = "other"


_WHOLE = (
    (Carries.STACK, r"(?:\w+_)?lora_?stack|lora_?stack\w*|prev_lora|wan_?lora\w*"),
    (Carries.MASK, r"\w*mask\w*"),
    (Carries.UPSCALER, r"upscale_model(?:_opt)?|upscaler|upscale_model_name"),
    (Carries.PIPE, r"(?:\w+_)?pipe(?:_opt|_in)?|(?:base_)?ctx|(?:\w+_)?context|sdxl_tuple|params|genparams|settings"),
    (Carries.SCRIPT, r"script"),
    (Carries.CONTROL, r"(?:\w+_)?control_?net\w*|cnet\w*"),
    (Carries.GUIDER, r"guider"),
    (Carries.SIGMAS, r"(?:\w+_)?sigmas?(?:_\w+)?"),
    (Carries.NOISE, r"noise(?:_opt)?"),
    (Carries.SAMPLER, r"sampler(?:_opt)?|base_sampler|optional_sampler"),
    (
        Carries.OTHER,
        r"clip_vision\w*|style_model|ipadapter\w*|\w*detector\w*|sam_model\w*|insightface|vae_name|refiner_\w+|segs?",
    ),
    (Carries.POSITIVE, r"(?:\w+_)?pos(?:itive)?(?:_\w+)?|conditioning\+|\+ve"),
    (Carries.NEGATIVE, r"(?:\w+_)?neg(?:ative)?(?:_\w+)?|conditioning-|-ve"),
    (Carries.MODEL, r"(?:opt_|optional_|base_)?(?:model|unet|diffusion_model)(?:_opt|_override|_a|_b|_c)?"),
    (Carries.CLIP, r"(?:opt_|optional_|base_)?clip(?:_opt|_override|_a|_b)?"),
    (Carries.VAE, r"(?:opt_|optional_|input_)?vae(?:_opt|_override|_a|_b)?"),
    (Carries.CONDITIONING, r"(?:\w+_)?cond(?:itioning|s)?(?:_\w+)?"),
    (
        Carries.PICTURE,
        r"(?:\w+_)?(?:latents?|samples?|images?|pixels|frames|picture|destination|source)(?:_\w+)?",
    ),
    (
        Carries.ANY,
        r"any|any_input|anything|inputs?|values?|data|signal|in|on_true|on_false|tt_value|ff_value|\*|item|if|else|",
    ),
)  # fmt: skip
_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _WHOLE)
_TRAILING = re.compile(r"[\s_]*\d+(?:_opt)?$")
_LONGEST_NAME = 80


@lru_cache(maxsize=4096)
def carried_by(name: str) -> Carries:
    """What an input or output of this name carries."""
    base = _TRAILING.sub("", name[:_LONGEST_NAME].strip().lower())
    return next((kind for kind, pattern in _PATTERNS if pattern.fullmatch(base)), Carries.OTHER)
