"""The start of every graph: checkpoint, VAE, a LoRA chain for each pass, v-prediction, clip skip."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.recipe_parts import IN_FIRST, IN_SECOND
from .draft import Draft
from .graph import NodeRef
from .limits import HYPERNETWORK, hold_number
from .lora_uses import LoraUse, loras_of, report_lora
from .parts import is_usable, mention_of, name_of, predicts_velocity, title_of, why_other

_CHOOSE_IT = "This file is not here: choose it in the loader node."


@dataclass(frozen=True, slots=True, kw_only=True)
class Models:
    """What the rest of the graph links to; ``checkpoint`` is the loader the chain begins at."""

    checkpoint: NodeRef
    model: NodeRef
    clip: NodeRef
    vae: NodeRef


def add_models(draft: Draft) -> Models:
    """Put the loaders in and give their outputs, the LoRAs of the first pass in the order the image names them."""
    checkpoint = _add_checkpoint(draft)
    vae = _add_vae(draft, checkpoint.output(2))
    for plan in draft.parts.loras:
        report_lora(draft, plan)
    for plan in draft.parts.hypernetworks:
        _report_hypernetwork(draft, plan)
    if _predicts_velocity(draft):
        draft.report.approximated("prediction", "", "v-prediction", "The checkpoint's name says v-prediction.")
    model, clip = _add_chain(draft, checkpoint, loras_of(draft, IN_FIRST))
    return Models(checkpoint=checkpoint, model=model, clip=_add_clip_skip(draft, clip, tells=True), vae=vae)


def add_models_again(draft: Draft, first: Models) -> Models:
    """The chain of the second pass; the first's own where both passes have the same LoRAs with the same weights."""
    loras = loras_of(draft, IN_SECOND)
    if loras == loras_of(draft, IN_FIRST):
        return first
    model, clip = _add_chain(draft, first.checkpoint, loras)
    return replace(first, model=model, clip=_add_clip_skip(draft, clip, tells=False))


def _add_chain(draft: Draft, checkpoint: NodeRef, loras: list[LoraUse]) -> tuple[NodeRef, NodeRef]:
    """(model, text encoder) behind the LoRAs, the hypernetworks and v-prediction."""
    model, clip = checkpoint, checkpoint.output(1)
    for use in loras:
        model = draft.graph.add(
            "LoraLoader",
            f"LoRA {use.title}",
            model=model,
            clip=clip,
            lora_name=use.name,
            strength_model=use.strength,
            strength_clip=use.strength_clip,
        )
        clip = model.output(1)
    for plan in draft.parts.hypernetworks:
        model = _add_hypernetwork(draft, plan, model)
    if _predicts_velocity(draft):
        model = draft.graph.add(
            "ModelSamplingDiscrete", "v-prediction", model=model, sampling="v_prediction", zsnr=True
        )
        model = draft.graph.add("RescaleCFG", "Rescale CFG", model=model, multiplier=0.7)
    return model, clip


def _predicts_velocity(draft: Draft) -> bool:
    return draft.family.has_v_prediction and predicts_velocity(draft.parts)


def _add_checkpoint(draft: Draft) -> NodeRef:
    plan = draft.parts.checkpoint
    name = name_of(plan) or title_of(plan)
    if (why := why_other(plan)) is not None:
        draft.report.approximated("checkpoint", title_of(plan), name, why)
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
    if (why := why_other(plan)) is not None:
        draft.report.approximated("VAE", title_of(plan), name, why)
    else:
        draft.report.exact("VAE", name)
    return draft.graph.add("VAELoader", "Load VAE", vae_name=name)


def _report_hypernetwork(draft: Draft, plan: FilePlan) -> None:
    strength = mention_of(plan).strength
    field = f"hypernetwork {title_of(plan)}"
    if not is_usable(plan) or name_of(plan) is None:
        draft.report.dropped(field, "", "The file cannot be had.")
    elif strength is None:
        draft.report.unknown(field, 1.0, "The image does not say how strong it was.")
    else:
        hold_number(field, strength, HYPERNETWORK, draft.report)


def _add_hypernetwork(draft: Draft, plan: FilePlan, model: NodeRef) -> NodeRef:
    name, strength = name_of(plan), mention_of(plan).strength
    if not is_usable(plan) or name is None:
        return model
    return draft.graph.add(
        "HypernetworkLoader",
        "Load hypernetwork",
        model=model,
        hypernetwork_name=name,
        strength=1.0 if strength is None else HYPERNETWORK.hold(strength),
    )


def _add_clip_skip(draft: Draft, clip: NodeRef, *, tells: bool) -> NodeRef:
    asked = draft.recipe.clip_skip
    layer = draft.family.clip_skip(asked, draft.recipe.dialect)
    if asked is not None and tells:
        # No node and still the same picture: the program ignored the number, or it is ComfyUI's own default.
        draft.report.exact("clip skip", asked)
    if layer is None:
        return clip
    return draft.graph.add("CLIPSetLastLayer", "Clip skip", clip=clip, stop_at_clip_layer=layer)
