"""Custom Scripts (github.com/pythongosssss/ComfyUI-Custom-Scripts).

A chosen file is written as ``{content: name, image: preview}``; what was shown stands in ``text_0``.
"""

from __future__ import annotations

from .declaration import Does, Loras, NodeSpec, words

_LORA = words("lora_name strength_model strength_clip")
_STRENGTHS = Loras(name="lora_name", model="strength_model", clip="strength_clip")

NODES: dict[str, NodeSpec] = {
    "CheckpointLoader|pysssss": NodeSpec(does=Does.LOADS, widgets=("ckpt_name",), outputs=words("model clip vae")),
    "LoraLoader|pysssss": NodeSpec(does=Does.LORAS, widgets=_LORA, loras=_STRENGTHS, outputs=words("model clip")),
    "ShowText|pysssss": NodeSpec(does=Does.TEXT, texts=("text",)),
    "StringFunction|pysssss": NodeSpec(
        does=Does.TEXT, widgets=words("action tidy_tags text_a text_b text_c"), texts=words("text_a text_b text_c"),
        between=", ",
    ),
    "ReroutePrimitive|pysssss": NodeSpec(does=Does.HANDS_ON),
}  # fmt: skip
