"""The packs of others whose loaders read what ComfyUI's own do not: quantised files.

Sources: the packs' own node lists (ComfyUI-GGUF, September 2025; the two of NF4, 2024).
"""

from __future__ import annotations

from dataclasses import dataclass

from ...civitai_utils.said import say


@dataclass(frozen=True, slots=True, kw_only=True)
class NodePack:
    """A pack of custom nodes: its name, its name in ComfyUI's registry (None where it is in none), its address, and the
    node classes of it that workflows here use."""

    name: str
    registry: str | None
    address: str
    classes: frozenset[str]

    def how_to_get(self, *, is_old: bool = False) -> str:
        """What the user does, in a sentence: install it, or update one that ``is_old``."""
        name: str = self.name
        if self.registry:
            name = say("{name} (the registry calls it {registry})", name=self.name, registry=self.registry)
        if is_old:
            return say(
                "Update the custom node {name} with ComfyUI-Manager or from {address}, and restart ComfyUI.",
                name=name,
                address=self.address,
            )
        return say(
            "Install the custom node {name} with ComfyUI-Manager or from {address}, and restart ComfyUI.",
            name=name,
            address=self.address,
        )


COMFYUI_GGUF = NodePack(
    name="ComfyUI-GGUF",
    registry="comfyui-gguf",
    address="https://github.com/city96/ComfyUI-GGUF",
    classes=frozenset(
        "UnetLoaderGGUF CLIPLoaderGGUF DualCLIPLoaderGGUF TripleCLIPLoaderGGUF QuadrupleCLIPLoaderGGUF".split()
    ),
)
COMFYUI_NF4 = NodePack(
    name="ComfyUI_bitsandbytes_NF4",
    registry=None,
    address="https://github.com/comfyanonymous/ComfyUI_bitsandbytes_NF4",
    classes=frozenset({"CheckpointLoaderNF4"}),
)
# The one above loads whole checkpoints only.
COMFYUI_NF4_BARE = NodePack(
    name="ComfyUI_bnb_nf4_fp4_Loaders",
    registry=None,
    address="https://github.com/silveroxides/ComfyUI_bnb_nf4_fp4_Loaders",
    classes=frozenset({"UNETLoaderNF4"}),
)
NODE_PACKS = (COMFYUI_GGUF, COMFYUI_NF4, COMFYUI_NF4_BARE)


def pack_of(class_type: str) -> NodePack | None:
    """The pack that brings a node class; None for ComfyUI's own and for those no workflow here uses."""
    return next((pack for pack in NODE_PACKS if class_type in pack.classes), None)
