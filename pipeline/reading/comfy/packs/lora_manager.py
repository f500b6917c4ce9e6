"""ComfyUI-Lora-Manager (github.com/willmiao/ComfyUI-Lora-Manager): LoRA rows, their trigger words, prompts with both.

The rows {name, strength, clipStrength, active} are what is loaded; the tags beside them are their text. A tag is
``<lora:name:model:clip>``. A prompt node puts the trigger words before its text.
"""

from __future__ import annotations

from .declaration import Does, Loras, NodeSpec, words

_ROWS = Loras(rows="loras", tags=("text",))

NODES: dict[str, NodeSpec] = {
    "Lora Loader (LoraManager)": NodeSpec(
        does=Does.LORAS, widgets=words("text loras"), loras=_ROWS, outputs=words("model clip triggers tags")
    ),
    "Lora Stacker (LoraManager)": NodeSpec(
        does=Does.LORAS, widgets=words("text loras"), loras=_ROWS, outputs=words("lora_stack triggers tags")
    ),
    "WanVideo Lora Select (LoraManager)": NodeSpec(does=Does.LORAS, loras=_ROWS),
    "Create Hook LoRA (LoraManager)": NodeSpec(
        does=Does.LORAS, loras=_ROWS, why="works on a part of the steps or the picture"
    ),
    "Lora Randomizer (LoraManager)": NodeSpec(does=Does.LORAS, loras=Loras(rows="loras")),
    "Lora Stack Combiner (LoraManager)": NodeSpec(does=Does.HANDS_ON),
    "LoRA Text Loader (LoraManager)": NodeSpec(
        does=Does.LORAS, loras=Loras(tags=("lora_syntax",)), outputs=words("model clip triggers tags")
    ),
    "Prompt (LoraManager)": NodeSpec(
        does=Does.PROMPT, widgets=("text",), texts=words("trigger_words* text"), between=", ",
        outputs=words("conditioning text"),
    ),
    "Text (LoraManager)": NodeSpec(does=Does.TEXT, widgets=("text",), texts=("text",)),
    "TriggerWord Toggle (LoraManager)": NodeSpec(does=Does.TEXT, texts=("toggle_trigger_words",)),
    "Checkpoint Loader (LoraManager)": NodeSpec(
        does=Does.LOADS, widgets=("ckpt_name",), outputs=words("model clip vae")
    ),
    "Unet Loader (LoraManager)": NodeSpec(does=Does.LOADS, widgets=words("unet_name weight_dtype")),
    "Save Image (LoraManager)": NodeSpec(does=Does.SAVES),
}  # fmt: skip
