"""IPAdapter (github.com/cubiq/ComfyUI_IPAdapter_plus) and other nodes that guide a model with a picture."""

from __future__ import annotations

from .declaration import Does, NodeSpec, table

_WHY = "guides the model with a picture that is not public"

NODES: dict[str, NodeSpec] = {
    **table(
        Does.PATCHES,
        """
        IPAdapter = weight start_at end_at weight_type
        IPAdapterAdvanced = weight weight_type combine_embeds start_at end_at embeds_scaling
        IPAdapterTiled = weight weight_type combine_embeds start_at end_at sharpening embeds_scaling
        IPAdapterBatch = weight weight_type start_at end_at embeds_scaling
        IPAdapterFaceID = weight weight_faceidv2 weight_type combine_embeds start_at end_at embeds_scaling
        IPAdapterApply = weight noise weight_type start_at end_at unfold_batch
        IPAdapterStyleComposition =
        IPAdapterEncoder = weight
        IPAdapterEmbeds = weight weight_type start_at end_at embeds_scaling
        ApplyInstantID = weight start_at end_at
        ApplyPulid = method weight start_at end_at
        ApplyPulidFlux = weight start_at end_at
        """,
        why=_WHY,
    ),
    **table(
        Does.LOADS,
        """
        IPAdapterModelLoader = ipadapter_file
        IPAdapterUnifiedLoader = preset
        IPAdapterUnifiedLoaderFaceID = preset lora_strength provider
        IPAdapterInsightFaceLoader = provider
        InstantIDModelLoader = instantid_file
        PulidModelLoader = pulid_file
        PulidFluxModelLoader = pulid_file
        """,
    ),
}
