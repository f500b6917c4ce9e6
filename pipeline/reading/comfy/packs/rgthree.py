"""rgthree-comfy (github.com/rgthree/rgthree-comfy): contexts, the first input that is fed, LoRA rows, power prompts.

A power LoRA loader gives the text encoder the model's strength unless ``strengthTwo`` stands beside it. In a power
prompt a tag has one strength for both.
"""

from __future__ import annotations

from .declaration import Does, Loras, NodeSpec, Switch, table, words

_CONTEXT = "base_ctx model clip vae positive negative latent images seed"
_BIG = (
    f"{_CONTEXT} steps step_refiner cfg ckpt_name sampler scheduler clip_width clip_height text_pos_g text_pos_l "
    "text_neg_g text_neg_l mask control_net"
)
_SLOTS = Loras(name="lora_{n}", model="strength_{n}")

NODES: dict[str, NodeSpec] = {
    "Context (rgthree)": NodeSpec(does=Does.HANDS_ON, outputs=words(_CONTEXT)),
    "Context Big (rgthree)": NodeSpec(does=Does.HANDS_ON, outputs=words(_BIG)),
    "Context Merge (rgthree)": NodeSpec(does=Does.HANDS_ON, outputs=words(_CONTEXT)),
    "Context Merge Big (rgthree)": NodeSpec(does=Does.HANDS_ON, outputs=words(_BIG)),
    "Context Switch (rgthree)": NodeSpec(does=Does.CHOOSES, outputs=words(_CONTEXT), switch=Switch()),
    "Context Switch Big (rgthree)": NodeSpec(does=Does.CHOOSES, outputs=words(_BIG), switch=Switch()),
    "Any Switch (rgthree)": NodeSpec(does=Does.CHOOSES, switch=Switch()),
    "Power Lora Loader (rgthree)": NodeSpec(does=Does.LORAS, loras=Loras(rows="*"), outputs=words("model clip")),
    "Lora Loader Stack (rgthree)": NodeSpec(
        does=Does.LORAS,
        widgets=words("lora_01 strength_01 lora_02 strength_02 lora_03 strength_03 lora_04 strength_04"),
        loras=_SLOTS,
        outputs=words("model clip"),
    ),
    "Power Prompt (rgthree)": NodeSpec(
        does=Does.PROMPT,
        widgets=words("prompt ! ! !"),
        texts=("prompt",),
        loras=Loras(tags=("prompt",)),
        outputs=words("conditioning opt_model opt_clip text"),
    ),
    "Power Prompt - Simple (rgthree)": NodeSpec(
        does=Does.PROMPT, widgets=words("prompt ! !"), texts=("prompt",), outputs=words("conditioning text")
    ),
    "SDXL Power Prompt - Positive (rgthree)": NodeSpec(
        does=Does.PROMPT,
        widgets=words("prompt_g prompt_l"),
        texts=words("prompt_g prompt_l"),
        loras=Loras(tags=words("prompt_g prompt_l")),
        outputs=words("conditioning opt_model opt_clip prompt_g prompt_l"),
    ),
    "SDXL Power Prompt - Simple / Negative (rgthree)": NodeSpec(
        does=Does.PROMPT,
        widgets=words("prompt_g prompt_l"),
        texts=words("prompt_g prompt_l"),
        outputs=words("conditioning prompt_g prompt_l"),
    ),
    "KSampler Config (rgthree)": NodeSpec(
        does=Does.NUMBER,
        widgets=words("steps_total refiner_step cfg sampler_name scheduler"),
        outputs=words("steps_total refiner_step cfg sampler_name scheduler"),
    ),
    "SDXL Empty Latent Image (rgthree)": NodeSpec(
        does=Does.LATENT, widgets=words("dimensions clip_scale batch_size"), outputs=words("latent width height")
    ),
    "Seed (rgthree)": NodeSpec(does=Does.NUMBER, widgets=words("seed ! ! !"), value="seed"),
    "Power Primitive (rgthree)": NodeSpec(does=Does.NUMBER, value="value"),
    "Image Comparer (rgthree)": NodeSpec(does=Does.SAVES),
    **table(
        Does.EDITS,
        """
        Image Resize (rgthree) = measurement width height fit method
        Image Inset Crop (rgthree) = measurement left right top bottom
        """,
    ),
    "Display Any (rgthree)": NodeSpec(does=Does.HANDS_ON),
}
