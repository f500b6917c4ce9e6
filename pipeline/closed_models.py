"""Models that were never published: an image made with one cannot be made again on one's own computer.

The list: facts of Civitai, 3.3. The site has no such flag; a version whose ``usageControl`` is ``ExternalGeneration``
says the same of itself when it is resolved.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..civitai_utils.kinds import ModelKind
from ..civitai_utils.recipe_parts import ClosedModel
from ..civitai_utils.values import ResourceMention, Role

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
_REASON = "{name} runs only on its maker's servers; its weights were never published."


def closed_model(base_model: str | None, mentions: Sequence[ResourceMention]) -> ClosedModel | None:
    """Why the image cannot be rebuilt; None where nothing stands against it."""
    version = next(
        (
            _VERSIONS[mention.version_id]
            for mention in mentions
            if mention.version_id in _VERSIONS and mention.kind in _BASE_KINDS and mention.off is None
        ),
        None,
    )
    # The site takes an image's base model from a table that also holds what a post merely links.
    has_weights = any(mention.role is Role.BASE and mention.hashes for mention in mentions)
    name = version or (None if has_weights else _BASE_MODELS.get((base_model or "").strip().lower()))
    return None if name is None else ClosedModel(base_model=name, reason=_REASON.format(name=name))


_BASE_KINDS = frozenset({ModelKind.CHECKPOINT, ModelKind.DIFFUSION_MODEL, ModelKind.OTHER})
