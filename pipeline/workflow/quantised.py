"""Files in formats that only custom nodes load: how they are told, and with which loader each goes into a graph."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...civitai_utils.errors import FamilyUnsupported
from ...civitai_utils.file_said import Quantisation
from ...civitai_utils.kinds import BASE_KINDS, ModelKind
from ...civitai_utils.model_files import FilePlan, Present, Resolved
from ...civitai_utils.said import say
from ..nodes.at_hand import NodesAtHand
from ..nodes.node_packs import COMFYUI_GGUF, COMFYUI_NF4, COMFYUI_NF4_BARE, NodePack
from .missing_nodes import why_no_loader
from .parts import kind_of, name_of, said_of

_NF4 = re.compile(r"(?i:(?<![a-z])(?:nf4|bnb)(?![a-z]))|NF4(?![A-Z])")
_LOADED = BASE_KINDS | {ModelKind.TEXT_ENCODER}
_ENCODERS = frozenset({"CLIPLoader", "DualCLIPLoader", "TripleCLIPLoader", "QuadrupleCLIPLoader"})
_IN_WORDS = {Quantisation.GGUF: say("a GGUF file"), Quantisation.NF4: say("an NF4 file")}


def quantisation_of(plan: FilePlan) -> Quantisation | None:
    """How a base model or text encoder is packed: GGUF, NF4, or None for what ComfyUI's own loaders unpack.

    Its own header decides, else its file's name and what the site says of it. Nothing else comes in these formats as
    something a loader here would read.
    """
    if kind_of(plan) not in _LOADED:
        return None
    said = said_of(plan)
    if said is not None and said.kind is not None:
        return said.quantisation if said.quantisation in _IN_WORDS else None
    names = _names_of(plan)
    if any(name.lower().endswith(".gguf") for name in names):
        return Quantisation.GGUF
    return Quantisation.NF4 if any(_NF4.search(name) for name in names) else None


def is_svdquant(plan: FilePlan) -> bool:
    """Whether a file is of the format that no loader known here reads."""
    said = said_of(plan)
    return said is not None and said.quantisation is Quantisation.SVDQUANT


def foreign_format(plan: FilePlan) -> str | None:
    """What a file is that no loader of ComfyUI's own reads, in words; None for any other."""
    if is_svdquant(plan):
        return say("an SVDQuant file")
    packed = quantisation_of(plan)
    return _IN_WORDS[packed] if packed is not None else None


def _names_of(plan: FilePlan) -> list[str]:
    """The names of the file that is used, and what the site says of that very file."""
    names = [name_of(plan) or ""]
    if isinstance(plan.resolution, Resolved) and not (isinstance(plan, Present) and plan.chosen):
        used = (plan.other if isinstance(plan, Present) else None) or plan.resolution.file
        names += [used.name, used.variant or ""]
    return names


def pack_for(plan: FilePlan) -> NodePack | None:
    """The pack that brings the loader of a file; None where ComfyUI's own loads it, or nothing does."""
    packed = quantisation_of(plan)
    if packed is Quantisation.GGUF:
        return COMFYUI_GGUF
    if packed is None or kind_of(plan) is ModelKind.TEXT_ENCODER:
        return None
    return COMFYUI_NF4 if kind_of(plan) is ModelKind.CHECKPOINT else COMFYUI_NF4_BARE


def how_loaded(plan: FilePlan) -> str:
    """What the report says of a file that a custom node loads; empty for any other."""
    packed, pack = quantisation_of(plan), pack_for(plan)
    if not packed or not pack:
        return ""
    return say("It is {packed}, loaded by the custom node {pack}.", packed=_IN_WORDS[packed], pack=pack.name)


def model_loader(plan: FilePlan, usual: str, nodes: NodesAtHand | None) -> str:
    """The loader of a base model, the usual one where its format is; raises ``CustomNodeMissing`` where it needs a pack
    that is not known to be installed."""
    packed, pack = quantisation_of(plan), pack_for(plan)
    if packed is None or pack is None:
        return usual
    loader = "UnetLoaderGGUF" if packed is Quantisation.GGUF else next(iter(pack.classes))
    return _installed(loader, name_of(plan) or say("The model"), packed, pack, nodes)


def encoder_loader(
    plans: Sequence[FilePlan], usual: str, nodes: NodesAtHand | None, companions: Sequence[str] = ()
) -> str:
    """The loader of text encoders, of which one may be GGUF: an image's own, or one of the ``companions`` by the name
    that the user has chosen. Raises as ``model_loader``, and ``FamilyUnsupported`` for a loader without such a twin."""
    packed = [name_of(plan) or say("The model") for plan in plans if quantisation_of(plan) is Quantisation.GGUF]
    packed += [name for name in companions if name.lower().endswith(".gguf")]
    if not packed:
        return usual
    if usual not in _ENCODERS:
        what = _IN_WORDS[Quantisation.GGUF]
        raise FamilyUnsupported(
            say("{file} is {what}, which no loader of this model's takes.", file=packed[0], what=what)
        )
    return _installed(f"{usual}GGUF", packed[0], Quantisation.GGUF, COMFYUI_GGUF, nodes)


def _installed(loader: str, name: str, packed: Quantisation, pack: NodePack, nodes: NodesAtHand | None) -> str:
    if nodes is None or loader not in nodes.names:
        raise why_no_loader(name, _IN_WORDS[packed], loader, pack, nodes)
    return loader
