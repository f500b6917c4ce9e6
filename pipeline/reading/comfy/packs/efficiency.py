"""Efficiency Nodes (github.com/jags111/efficiency-nodes-comfyui): loaders with everything, samplers that hand on.

In the stacker ``lora_wt`` counts for both parts in the simple mode, ``model_str`` and ``clip_str`` in the advanced one.
"""

from __future__ import annotations

from .declaration import Does, Loras, NodeSpec, table, words

_WORDS = "token_normalization weight_interpretation empty_latent_width empty_latent_height batch_size"
_SLOTS = " ".join(f"lora_name_{n} lora_wt_{n} model_str_{n} clip_str_{n}" for n in range(1, 50))
_SAMPLER = "steps cfg sampler_name scheduler"
_KEEP = "model positive negative latent vae image"

NODES: dict[str, NodeSpec] = {
    "Efficient Loader": NodeSpec(
        does=Does.LOADS,
        widgets=words(
            f"ckpt_name vae_name clip_skip lora_name lora_model_strength lora_clip_strength positive negative {_WORDS}"
        ),
        texts=words("positive negative"),
        loras=Loras(name="lora_name", model="lora_model_strength", clip="lora_clip_strength"),
        outputs=words("model positive negative latent vae clip dependencies"),
    ),
    "Eff. Loader SDXL": NodeSpec(
        does=Does.LOADS,
        widgets=words(
            "base_ckpt_name base_clip_skip refiner_ckpt_name refiner_clip_skip positive_ascore negative_ascore "
            f"vae_name positive negative {_WORDS}"
        ),
        texts=words("positive negative"),
        outputs=words("sdxl_tuple latent vae dependencies"),
    ),
    "LoRA Stacker": NodeSpec(
        does=Does.LORAS,
        widgets=words(f"input_mode lora_count {_SLOTS}"),
        loras=Loras(
            name="lora_name_{n}", model="model_str_{n}", clip="clip_str_{n}", count="lora_count", mode="input_mode",
            simple="lora_wt_{n}",
        ),
    ),
    "KSampler (Efficient)": NodeSpec(
        does=Does.SAMPLES, widgets=words(f"seed ! {_SAMPLER} denoise preview_method vae_decode"), outputs=words(_KEEP)
    ),
    "KSampler Adv. (Efficient)": NodeSpec(
        does=Does.SAMPLES,
        widgets=words(
            f"add_noise noise_seed ! {_SAMPLER} start_at_step end_at_step return_with_leftover_noise preview_method "
            "vae_decode"
        ),
        outputs=words(_KEEP),
    ),
    "KSampler SDXL (Eff.)": NodeSpec(
        does=Does.SAMPLES,
        widgets=words(f"noise_seed ! {_SAMPLER} start_at_step refine_at_step preview_method vae_decode"),
        outputs=words("sdxl_tuple latent vae image"),
    ),
    "Pack SDXL Tuple": NodeSpec(does=Does.HANDS_ON),
    "Unpack SDXL Tuple": NodeSpec(
        does=Does.HANDS_ON,
        outputs=words(
            "base_model base_clip base_positive base_negative refiner_model refiner_clip refiner_positive "
            "refiner_negative"
        ),
    ),
    "HighRes-Fix Script": NodeSpec(
        does=Does.SETTINGS,
        widgets=words("upscale_type hires_ckpt_name latent_upscaler pixel_upscaler upscale_by use_same_seed seed"),
        why="a second, larger pass inside the sampler",
    ),
    **table(
        Does.SETTINGS,
        """
        Noise Control Script = rng_source cfg_denoiser add_seed_noise seed ! weight
        Tiled Upscaler Script = upscale_by tile_size tiling_strategy tiling_steps seed ! denoise use_controlnet
        AnimateDiff Script = motion_model beta_schedule
        """,
        why="changes what the sampler does",
    ),
    "Apply ControlNet Stack": NodeSpec(
        does=Does.CONTROLS, outputs=words("positive negative"), why="the picture that guided it is not public"
    ),
    "Control Net Stacker": NodeSpec(
        does=Does.CONTROLS, widgets=words("strength start_percent end_percent"),
        why="the picture that guided it is not public",
    ),
    "LoRA Stack to String converter": NodeSpec(does=Does.HANDS_ON),
}  # fmt: skip
