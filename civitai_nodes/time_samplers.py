"""webui's samplers that count in training steps: PLMS, DDIM CFG++ and UniPC; and how DDIM's kind begins and ends.

They hold a latent of which noise and picture together have the size of 1; ComfyUI's have a picture of full size below
the noise. On one scale DDIM is ComfyUI's own Euler a, with DDIM's eta (facts: parity 3.5).
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from .denoiser import Denoiser

# webui divides the CFG scale by this, so that its usual numbers stay.
_CFG_PP = 12.5
# Of the last noises, the next one; of none there is a half step first.
_ADAMS_BASHFORTH = ((1.0,), (3 / 2, -1 / 2), (23 / 12, -16 / 12, 5 / 12), (55 / 24, -59 / 24, 37 / 24, -9 / 24))


def begun(x: Any, sigmas: Any) -> tuple[Any, Any]:
    """The latent and the levels to run of a picture that is there already, whose first level is that of its noise.

    webui takes it for one at the next level, without another step.
    """
    return x * _size(sigmas[1]) / _size(sigmas[0]), sigmas[1:]


def ended(x: Any, sigmas: Any) -> Any:
    """The picture and the last noise together, as webui leaves them."""
    return x / _size(sigmas[-1])


def plms(
    model: Any, x: Any, sigmas: Any, *, extra_args: dict[str, Any], callback: Any = None, disable: Any = None
) -> Any:
    """Pseudo linear multistep: the noise of up to four steps, and two calls at the first."""
    asked = Denoiser(model, extra_args, callback)
    known: list[Any] = []
    for number, (level, next_level) in enumerate(pairwise(sigmas)):
        noise = (x - asked.picture(x, level)) / level
        known = [noise, *known[:3]]
        if number == 0:
            ahead = x + (next_level - level) * noise
            noise = (noise + (ahead - asked.picture(ahead, next_level)) / next_level) / 2
        else:
            noise = sum(share * one for share, one in zip(_ADAMS_BASHFORTH[len(known) - 1], known, strict=True))
        asked.tell(number, x, level, x - level * noise)
        x = x + (next_level - level) * noise
    return x


def ddim_cfg_pp(
    model: Any,
    x: Any,
    sigmas: Any,
    *,
    extra_args: dict[str, Any],
    callback: Any = None,
    disable: Any = None,
    noise_sampler: Any,
    eta: float = 0.0,
) -> Any:
    """DDIM that goes on with the noise of the negative prompt, at a part of the CFG scale."""
    from comfy.k_diffusion.sampling import get_ancestral_step  # noqa: PLC0415
    from comfy.model_patcher import set_model_options_post_cfg_function  # noqa: PLC0415

    negative = x

    def after(told: dict[str, Any]) -> Any:
        nonlocal negative
        negative = told["uncond_denoised"]
        return negative + (told["denoised"] - negative) / _CFG_PP

    options = dict(extra_args.get("model_options", {}))
    options = set_model_options_post_cfg_function(options, after, disable_cfg1_optimization=True)
    asked = Denoiser(model, {**extra_args, "model_options": options}, callback)
    for number, (level, next_level) in enumerate(pairwise(sigmas)):
        denoised = asked.picture(x, level)
        asked.tell(number, x, level, denoised)
        down, up = get_ancestral_step(level, next_level, eta=eta)
        x = denoised + (x - negative) / level * down + noise_sampler(level, next_level) * up
    return x


def uni_pc(
    model: Any,
    x: Any,
    sigmas: Any,
    *,
    extra_args: dict[str, Any],
    callback: Any = None,
    disable: Any = None,
    uni_pc_variant: str = "bh1",
    uni_pc_order: int = 3,
    uni_pc_lower_order_final: bool = True,
) -> Any:
    """UniPC as ComfyUI has it, over all levels.

    Raises ``ValueError`` for fewer steps than its order, or a batch that it cannot run.
    """
    from comfy.extra_samplers.uni_pc import SigmaConvert, UniPC, predict_eps_sigma  # noqa: PLC0415

    if len(sigmas) <= uni_pc_order:
        raise ValueError(f"UniPC of order {uni_pc_order} needs more steps: raise steps, or lower uni_pc_order.")
    if uni_pc_variant == "vary_coeff" and x.shape[0] > 1:
        raise ValueError("UniPC's vary_coeff makes one picture at a time: set the batch size to 1.")
    steps = UniPC(
        lambda latent, level: predict_eps_sigma(model, latent, level, **extra_args),
        SigmaConvert(),
        predict_x0=True,
        thresholding=False,
        variant=uni_pc_variant,
    )
    made = steps.sample(
        x / _size(sigmas[0]),
        timesteps=sigmas,
        skip_type="time_uniform",
        method="multistep",
        order=uni_pc_order,
        lower_order_final=uni_pc_lower_order_final,
        callback=callback,
        disable_pbar=disable,
    )
    return made * _size(sigmas[-1])


def _size(level: Any) -> Any:
    """How large noise of this level and a picture are together."""
    return (1 + level**2) ** 0.5
