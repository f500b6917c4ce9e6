"""SD Prompt Reader (github.com/receyuki/comfyui-prompt-reader-node): one node gives every parameter at an output."""

from __future__ import annotations

from .declaration import Does, Loras, NodeSpec, words

_READ = "read from another picture's data"
_LORA = words("lora_name strength_model strength_clip")
_STRENGTHS = Loras(name="lora_name", model="strength_model", clip="strength_clip")

NODES: dict[str, NodeSpec] = {
    "SDParameterGenerator": NodeSpec(
        does=Does.LOADS,
        widgets=words(
            "ckpt_name vae_name model_version config_name seed ! steps refiner_start cfg sampler_name scheduler "
            "positive_ascore negative_ascore aspect_ratio width height batch_size"
        ),
        outputs=words(
            "ckpt_name vae_name model clip vae seed steps refiner_start cfg sampler_name scheduler positive_ascore "
            "negative_ascore width height batch_size parameters"
        ),
    ),
    "SDPromptReader": NodeSpec(does=Does.MAKES_TEXT, why=_READ),
    "SDPromptMerger": NodeSpec(
        does=Does.TEXT, widgets=words("text_g text_l"), texts=words("text_g text_l"), between=", "
    ),
    "SDTypeConverter": NodeSpec(
        does=Does.NUMBER, widgets=words("model_name sampler_name scheduler"),
        outputs=words("model_name sampler_name scheduler"),
    ),
    "SDAnyConverter": NodeSpec(does=Does.HANDS_ON),
    "SDLoraLoader": NodeSpec(does=Does.LORAS, widgets=_LORA, loras=_STRENGTHS, outputs=words("model clip last_lora")),
    "SDLoraSelector": NodeSpec(does=Does.NUMBER, widgets=("lora_name",), value="lora_name"),
    "SDPromptSaver": NodeSpec(does=Does.SAVES),
}  # fmt: skip
