"""Models that were never published: an image made with one cannot be made again on one's own computer.

The list: facts of Civitai, 3.3. The site has no such flag; a version whose ``usageControl`` is ``ExternalGeneration``
says the same of itself when it is resolved.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...civitai_utils.kinds import ModelKind
from ...civitai_utils.recipe_parts import ClosedModel
from ...civitai_utils.said import say
from ...civitai_utils.values import ResourceMention, Role

_BASE_MODELS = {
    name.lower(): name
    for name in (
        "OpenAI", "Nano Banana", "Imagen4", "Veo 3", "Sora 2", "Seedream", "Seedance", "Kling", "Vidu Q1", "MiniMax H3",
        "Grok", "MAI", "Reve", "HappyHorse", "Wan Video 2.5 T2V", "Wan Video 2.5 I2V", "Wan Image 2.7", "Wan Video 2.7",
        "Qwen 2", "Qwen 3", "Flux 3 Video", "PolyGen", "Tripo",
    )
}  # fmt: skip
# Closed versions inside open base models, and the official versions of the closed ones (3.3, 3.4).
_VERSIONS = {
    922358: "Flux Pro 1.1", 1088507: "Flux Ultra", 2547175: "Flux.2 max", 2983023: "Krea 2 medium",
    2983022: "Krea 2 large", 2154472: "Nano Banana", 2436219: "Nano Banana", 2725610: "Nano Banana",
    3086021: "Nano Banana", 1733399: "OpenAI", 1889632: "Imagen4", 3110984: "Seedream", 2738377: "Grok",
    3002140: "MAI", 3133202: "Reve", 2744101: "Qwen 2", 3207633: "Qwen 3",
}  # fmt: skip


def closed_model(base_model: str | None, mentions: Sequence[ResourceMention]) -> ClosedModel | None:
    """Why the image cannot be rebuilt, as far as its data tells; None where nothing stands against it.

    A closed version decides. The base model alone decides only where no checkpoint is named: the site takes it from a
    table that also holds what a post merely links.
    """
    named = [mention for mention in mentions if mention.kind in _BASE_KINDS and mention.off is None]
    version = next((_VERSIONS[one.version_id] for one in named if one.version_id in _VERSIONS), None)
    has_checkpoint = any(one.role is Role.BASE and (one.hashes or one.version_id) for one in named)
    name = version or (None if has_checkpoint else closed_base(base_model))
    if name is None:
        return None
    reason = say("{name} runs only on its maker's servers; its weights were never published.", name=name)
    return ClosedModel(base_model=name, reason=reason)


def closed_base(base_model: str | None) -> str | None:
    """The closed base model of this name; None for an open or unknown one."""
    return _BASE_MODELS.get((base_model or "").strip().lower())


_BASE_KINDS = frozenset({ModelKind.CHECKPOINT, ModelKind.DIFFUSION_MODEL, ModelKind.OTHER})
