"""Every declared class of node, whatever pack it is of."""

from __future__ import annotations

from . import (
    comfyroll,
    core,
    easy_use,
    efficiency,
    image_saver,
    impact,
    inspire,
    ipadapter,
    kjnodes,
    lora_manager,
    other,
    prompt_reader,
    pysssss,
    rgthree,
    samplers,
    tag_loaders,
    text_makers,
    was,
)
from .declaration import Does, NodeSpec

_UNKNOWN = NodeSpec(does=Does.UNKNOWN)
_PACKS = (
    core, rgthree, efficiency, easy_use, impact, inspire, lora_manager, pysssss, kjnodes, was, comfyroll, image_saver,
    prompt_reader, text_makers, tag_loaders, samplers, ipadapter, other,
)  # fmt: skip
KNOWN: dict[str, NodeSpec] = {name: spec for pack in _PACKS for name, spec in pack.NODES.items()}


def spec_of(class_type: str) -> NodeSpec:
    """What is declared of a class; of one nobody declared, that it is unknown."""
    return KNOWN.get(class_type, _UNKNOWN)
