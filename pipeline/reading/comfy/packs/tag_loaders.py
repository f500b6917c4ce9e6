"""Nodes that load the LoRAs tagged in a text: the tag loaders and prompt control.

All of them write ``<lora:name:model:clip>``, the model's strength first. They take the tags out of the text they hand
on.
"""

from __future__ import annotations

from .declaration import Does, Loras, NodeSpec, words

_TEXT = Loras(tags=("text",))

NODES: dict[str, NodeSpec] = {
    "LoraTagLoader": NodeSpec(
        does=Does.LORAS, widgets=("text",), loras=_TEXT, texts=("text",), outputs=words("model clip text")
    ),
    "LoraTagLoaderModelOnly": NodeSpec(
        does=Does.LORAS, widgets=("text",), loras=Loras(tags=("text",), part="model"), texts=("text",),
        outputs=words("model text"),
    ),
    "MNeMiC_LoraTagLoader": NodeSpec(
        does=Does.LORAS, widgets=("STRING",), loras=Loras(tags=("STRING",)), texts=("STRING",),
        outputs=words("model clip text"),
    ),
    "PCLazyLoraLoader": NodeSpec(
        does=Does.LORAS, widgets=("text",), loras=_TEXT, outputs=words("model clip"), why=""
    ),
    "PCLazyLoraLoaderAdvanced": NodeSpec(does=Does.LORAS, widgets=("text",), loras=_TEXT, outputs=words("model clip")),
    "PCLazyTextEncode": NodeSpec(does=Does.PROMPT, widgets=("text",), texts=("text",)),
    "PCLazyTextEncodeAdvanced": NodeSpec(does=Does.PROMPT, widgets=("text",), texts=("text",)),
    "PCTextEncode": NodeSpec(does=Does.PROMPT, widgets=("text",), texts=("text",)),
    "LoraLoaderFromPrompt": NodeSpec(does=Does.LORAS, loras=Loras(tags=words("text prompt"))),
}  # fmt: skip
