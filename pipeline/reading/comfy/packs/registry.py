"""Which pack brings a class of node: its name for people, and its name in ComfyUI's registry of nodes.

Sources: the ``[project] name`` in each pack's own pyproject.toml, which is its name in the registry; Comfyroll's is the
one that editors write into graphs. A graph in the editor's form mostly tells it by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from . import (
    comfyroll,
    easy_use,
    efficiency,
    image_saver,
    impact,
    inspire,
    ipadapter,
    kjnodes,
    lora_manager,
    prompt_reader,
    pysssss,
    rgthree,
    was,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A pack of nodes: what people call it, and its id in the registry."""

    title: str
    registry: str


_RGTHREE = Pack(title="rgthree-comfy", registry="rgthree-comfy")
_KJNODES = Pack(title="KJNodes", registry="comfyui-kjnodes")
_EASY_USE = Pack(title="ComfyUI-Easy-Use", registry="comfyui-easy-use")
_IMPACT = Pack(title="Impact Pack", registry="comfyui-impact-pack")
_USDU = Pack(title="Ultimate SD Upscale", registry="comfyui_ultimatesdupscale")
_PROMPT_CONTROL = Pack(title="Prompt Control", registry="comfyui-prompt-control")
_TIPO = Pack(title="TIPO", registry="z-tipo-extension")

_WHOLE: tuple[tuple[Mapping[str, object], Pack], ...] = (
    (rgthree.NODES, _RGTHREE),
    (kjnodes.NODES, _KJNODES),
    (easy_use.NODES, _EASY_USE),
    (impact.NODES, _IMPACT),
    (comfyroll.NODES, Pack(title="Comfyroll Studio", registry="comfyroll")),
    (efficiency.NODES, Pack(title="Efficiency Nodes", registry="efficiency-nodes-comfyui")),
    (image_saver.NODES, Pack(title="Image Saver", registry="comfyui-image-saver")),
    (inspire.NODES, Pack(title="Inspire Pack", registry="comfyui-inspire-pack")),
    (lora_manager.NODES, Pack(title="LoRA Manager", registry="comfyui-lora-manager")),
    (prompt_reader.NODES, Pack(title="SD Prompt Reader", registry="comfyui-prompt-reader-node")),
    (pysssss.NODES, Pack(title="Custom Scripts", registry="comfyui-custom-scripts")),
    (was.NODES, Pack(title="WAS Node Suite", registry="was-node-suite-comfyui")),
    (
        {name: None for name in ipadapter.NODES if name.startswith("IPAdapter")},
        Pack(title="IPAdapter plus", registry="comfyui_ipadapter_plus"),
    ),
)
_SINGLE: dict[str, Pack] = {
    "UltralyticsDetectorProvider": Pack(title="Impact Subpack", registry="comfyui-impact-subpack"),
    **dict.fromkeys(("UltimateSDUpscale", "UltimateSDUpscaleNoUpscale", "UltimateSDUpscaleCustomSample"), _USDU),
    "ClownsharKSampler_Beta": Pack(title="RES4LYF", registry="res4lyf"),
    "smZ CLIPTextEncode": Pack(title="smZNodes", registry="comfyui_smznodes"),
    **dict.fromkeys(("TIPO", "TIPOOperation", "TIPOFormat"), _TIPO),
    "WD14Tagger|pysssss": Pack(title="WD14 Tagger", registry="comfyui-wd14-tagger"),
    "Florence2Run": Pack(title="Florence2", registry="comfyui-florence2"),
    "DownloadAndLoadFlorence2Model": Pack(title="Florence2", registry="comfyui-florence2"),
    "Switch any [Crystools]": Pack(title="Crystools", registry="comfyui-crystools"),
    **dict.fromkeys(
        (
            "PCLazyLoraLoader",
            "PCLazyLoraLoaderAdvanced",
            "PCLazyTextEncode",
            "PCLazyTextEncodeAdvanced",
            "PCTextEncode",
        ),
        _PROMPT_CONTROL,
    ),
}
PACK_OF: dict[str, Pack] = {name: pack for nodes, pack in _WHOLE for name in nodes} | _SINGLE

# Nodes that a pack's page alone knows: no ComfyUI lists their classes, installed or not.
OF_THE_PAGE: dict[str, Pack] = {
    **dict.fromkeys(("GetNode", "SetNode"), _KJNODES),
    **dict.fromkeys(("easy getNode", "easy setNode"), _EASY_USE),
    **dict.fromkeys(
        (
            "Bookmark (rgthree)",
            "Fast Actions Button (rgthree)",
            "Fast Bypasser (rgthree)",
            "Fast Groups Bypasser (rgthree)",
            "Fast Groups Muter (rgthree)",
            "Fast Muter (rgthree)",
            "Label (rgthree)",
            "Mute / Bypass Relay (rgthree)",
            "Mute / Bypass Repeater (rgthree)",
            "Node Collector (rgthree)",
            "Random Unmuter (rgthree)",
            "Reroute (rgthree)",
        ),
        _RGTHREE,
    ),
}
