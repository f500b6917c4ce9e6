"""Comfyroll Studio (github.com/Suzie1/ComfyUI_Comfyroll_CustomNodes): LoRA stacks with switches, input switches."""

from __future__ import annotations

from .declaration import Does, Loras, NodeSpec, Switch, table, words

_SLOTS = " ".join(f"switch_{n} lora_name_{n} model_weight_{n} clip_weight_{n}" for n in range(1, 4))
_RATIO = "width height aspect_ratio swap_dimensions upscale_factor batch_size"

NODES: dict[str, NodeSpec] = {
    "CR LoRA Stack": NodeSpec(
        does=Does.LORAS,
        widgets=words(_SLOTS),
        loras=Loras(name="lora_name_{n}", model="model_weight_{n}", clip="clip_weight_{n}", on="switch_{n}"),
    ),
    "CR Apply LoRA Stack": NodeSpec(does=Does.HANDS_ON, outputs=words("model clip")),
    "CR Load LoRA": NodeSpec(
        does=Does.LORAS,
        widgets=words("switch lora_name strength_model strength_clip"),
        loras=Loras(name="lora_name", model="strength_model", clip="strength_clip", whole="switch"),
        outputs=words("model clip"),
    ),
    "CR Random LoRA Stack": NodeSpec(
        does=Does.LORAS,
        loras=Loras(name="lora_name_{n}", model="model_weight_{n}", clip="clip_weight_{n}", on="switch_{n}"),
        why="which of its LoRAs were used was left to chance",
    ),
    **table(
        Does.CHOOSES,
        """
        CR Image Input Switch = Input
        CR Latent Input Switch = Input
        CR Conditioning Input Switch = Input
        CR Clip Input Switch = Input
        CR Model Input Switch = Input
        CR ControlNet Input Switch = Input
        CR Text Input Switch = Input
        CR VAE Input Switch = Input
        CR Switch Model and CLIP = Input
        CR Pipe Switch = Input
        CR Input Switch Pipe = Input
        CR Image Input Switch (4 way) = Input
        CR Text Input Switch (4 way) = Input
        CR Img2Img Process Switch = Input
        CR Hires Fix Process Switch = Input
        CR Batch Process Switch = Input
        """,
        switch=Switch(by="Input"),
    ),
    **table(
        Does.LATENT,
        f"""
        CR SDXL Aspect Ratio = {_RATIO}
        CR SD1.5 Aspect Ratio = {_RATIO}
        CR Aspect Ratio = {_RATIO}
        """,
        outputs=words("width height upscale_factor batch_size latent"),
    ),
    "CR Prompt Text": NodeSpec(does=Does.TEXT, widgets=("prompt",), texts=("prompt",)),
    "CR Combine Prompt": NodeSpec(
        does=Does.TEXT,
        widgets=words("part1 part2 part3 part4 separator"),
        texts=words("part1 part2 part3 part4"),
        joint="separator",
    ),
    "CR Text": NodeSpec(does=Does.TEXT, widgets=("text",), texts=("text",)),
    "CR Multiline Text": NodeSpec(does=Does.TEXT, widgets=("text",), texts=("text",)),
    "CR Text Concatenate": NodeSpec(
        does=Does.TEXT, widgets=words("text1 text2 separator"), texts=words("text1 text2"), joint="separator"
    ),
    "CR Seed": NodeSpec(does=Does.NUMBER, widgets=words("seed !"), value="seed"),
    "CR Value": NodeSpec(does=Does.NUMBER, widgets=("value",), value="value"),
    "CR Upscale Image": NodeSpec(
        does=Does.UPSCALES, widgets=words("upscale_model mode rescale_factor resize_width resampling_method"),
        why="makes the picture larger with a model",
    ),
    "CR Apply ControlNet": NodeSpec(
        does=Does.CONTROLS, widgets=words("switch strength"), why="the picture that guided it is not public"
    ),
    "CR Apply Multi-ControlNet": NodeSpec(
        does=Does.CONTROLS, widgets=("switch",), outputs=words("positive negative"),
        why="the picture that guided it is not public",
    ),
    "CR Module Pipe Loader": NodeSpec(does=Does.HANDS_ON),
    "CR Module Input": NodeSpec(
        does=Does.HANDS_ON, outputs=words("pipe model pos neg latent vae clip controlnet image seed")
    ),
}  # fmt: skip
