"""The start of every graph: checkpoint, VAE, LoRA chain, v-prediction, clip skip."""

from __future__ import annotations

from dataclasses import dataclass

from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.values import Dialect
from .draft import Draft
from .graph import NodeRef
from .parts import CHOSEN, is_chosen, is_usable, mention_of, name_of, predicts_velocity, title_of

_CHOOSE_IT = "This file is not here: choose it in the loader node."


@dataclass(frozen=True, slots=True, kw_only=True)
class Models:
    """What the rest of the graph links to."""

    model: NodeRef
    clip: NodeRef
    vae: NodeRef


def add_models(draft: Draft) -> Models:
    """Put the loaders in and give their outputs, the LoRAs in the order the image names them."""
    checkpoint = _add_checkpoint(draft)
    vae = _add_vae(draft, checkpoint.output(2))
    model, clip = checkpoint, checkpoint.output(1)
    for plan in draft.parts.loras:
        model, clip = _add_lora(draft, plan, model, clip)
    for plan in draft.parts.hypernetworks:
        model = _add_hypernetwork(draft, plan, model)
    if draft.family.has_v_prediction and predicts_velocity(draft.parts):
        model = draft.graph.add(
            "ModelSamplingDiscrete", "v-prediction", model=model, sampling="v_prediction", zsnr=True
        )
        model = draft.graph.add("RescaleCFG", "Rescale CFG", model=model, multiplier=0.7)
        draft.report.approximated("prediction", "", "v-prediction", "The checkpoint's name says v-prediction.")
    return Models(model=model, clip=_add_clip_skip(draft, clip), vae=vae)


def _add_checkpoint(draft: Draft) -> NodeRef:
    plan = draft.parts.checkpoint
    name = name_of(plan) or title_of(plan)
    if is_chosen(plan):
        draft.report.approximated("checkpoint", title_of(plan), name, CHOSEN)
    elif is_usable(plan):
        draft.report.exact("checkpoint", name)
    else:
        draft.report.approximated("checkpoint", title_of(plan), name, _CHOOSE_IT)
    return draft.graph.add("CheckpointLoaderSimple", "Load checkpoint", ckpt_name=name)


def _add_vae(draft: Draft, baked: NodeRef) -> NodeRef:
    plan = draft.parts.vae
    if plan is None:
        return baked
    name = name_of(plan)
    if not is_usable(plan) or name is None:
        draft.report.dropped("VAE", title_of(plan), "The file cannot be had; the checkpoint's own VAE is used.")
        return baked
    if is_chosen(plan):
        draft.report.approximated("VAE", title_of(plan), name, CHOSEN)
    else:
        draft.report.exact("VAE", name)
    return draft.graph.add("VAELoader", "Load VAE", vae_name=name)


def _add_lora(draft: Draft, plan: FilePlan, model: NodeRef, clip: NodeRef) -> tuple[NodeRef, NodeRef]:
    name, title, mention = name_of(plan), title_of(plan), mention_of(plan)
    field = f"LoRA {title}"
    if not is_usable(plan) or name is None:
        asked = "strength unknown" if mention.strength is None else mention.strength
        draft.report.dropped(field, asked, "The file cannot be had.")
        return model, clip
    strength = 1.0 if mention.strength is None else mention.strength
    strength_clip = strength if mention.strength_clip is None else mention.strength_clip
    if draft.recipe.dialect is Dialect.ONSITE_COMFY:
        # The site's own templates leave the text encoder's part at 1 always (facts: Civitai 5.3).
        strength_clip = 1.0
    if mention.strength is None:
        draft.report.unknown(field, strength, "The image does not say how strong the LoRA was.")
    elif mention.varies is not None:
        asked = f"{strength:g} ({mention.varies})"
        draft.report.approximated(field, asked, strength, "Its strength differed by block or step; here it is one.")
    else:
        draft.report.exact(field, strength)
    loader = draft.graph.add(
        "LoraLoader",
        f"LoRA {title}",
        model=model,
        clip=clip,
        lora_name=name,
        strength_model=strength,
        strength_clip=strength_clip,
    )
    return loader, loader.output(1)


def _add_hypernetwork(draft: Draft, plan: FilePlan, model: NodeRef) -> NodeRef:
    name, mention = name_of(plan), mention_of(plan)
    field = f"hypernetwork {title_of(plan)}"
    if not is_usable(plan) or name is None:
        draft.report.dropped(field, "", "The file cannot be had.")
        return model
    strength = 1.0 if mention.strength is None else mention.strength
    if mention.strength is None:
        draft.report.unknown(field, strength, "The image does not say how strong it was.")
    else:
        draft.report.exact(field, strength)
    return draft.graph.add(
        "HypernetworkLoader", "Load hypernetwork", model=model, hypernetwork_name=name, strength=strength
    )


def _add_clip_skip(draft: Draft, clip: NodeRef) -> NodeRef:
    asked = draft.recipe.clip_skip
    layer = draft.family.clip_skip(asked, draft.recipe.dialect)
    if layer is not None:
        draft.report.exact("clip skip", asked)
        return draft.graph.add("CLIPSetLastLayer", "Clip skip", clip=clip, stop_at_clip_layer=layer)
    if asked is not None:
        # No node and still the same picture: the program ignored the number, or it is ComfyUI's own default.
        draft.report.exact("clip skip", asked)
    return clip
