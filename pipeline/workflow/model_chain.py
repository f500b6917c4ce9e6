"""The start of every graph: the loaded models, LoRA chain, v-prediction, clip skip, the family's patches."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.values import Dialect
from ..families import fits
from .declared_node import add_node
from .draft import Draft
from .graph import NodeRef
from .limits import HYPERNETWORK, LORA, hold_number
from .loaders import add_loaders
from .needs import Needs, is_experts
from .numbers import Numbers
from .pairs import lora_goes_with
from .parts import is_usable, mention_of, name_of, predicts_velocity, title_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Models:
    """What the rest of the graph links to; ``second`` is the other model of a pair."""

    model: NodeRef
    clip: NodeRef
    vae: NodeRef
    second: NodeRef | None = None
    audio_vae: NodeRef | None = None


def add_models(draft: Draft, needs: Needs) -> Models:
    """Put the loaders in and give their outputs, the LoRAs in the order the image names them."""
    loaded = add_loaders(draft, needs)
    model, clip, second = loaded.model, loaded.clip, loaded.second
    for plan in draft.parts.loras:
        on_first, on_second = lora_goes_with(plan, draft.variant.pair)
        strength = _choose_strength(draft, plan)
        if strength is not None and on_first:
            model, clip = _add_lora(draft, plan, strength, model, clip)
        if strength is not None and on_second and second is not None:
            second, _ = _add_lora(draft, plan, strength, second, clip)
    for plan in draft.parts.hypernetworks:
        model = _add_hypernetwork(draft, plan, model)
    if draft.family.has_v_prediction and predicts_velocity(draft.parts):
        model = draft.graph.add(
            "ModelSamplingDiscrete", "v-prediction", model=model, sampling="v_prediction", zsnr=True
        )
        model = draft.graph.add("RescaleCFG", "Rescale CFG", model=model, multiplier=0.7)
        draft.report.approximated("prediction", "", "v-prediction", "The checkpoint's name says v-prediction.")
    clip = _add_clip_skip(draft, clip)
    return Models(model=model, clip=clip, vae=loaded.vae, second=second, audio_vae=loaded.audio_vae)


def add_patches(draft: Draft, models: Models, numbers: Numbers, sampler: str) -> Models:
    """The family's own nodes before the sampler; experts of one pass both get them."""
    model, second = models.model, models.second
    both = second is not None and is_experts(draft.variant)
    for patch in draft.variant.patches:
        if patch.only_with not in {None, sampler}:
            continue
        links = {}
        if "operation" in patch.links:
            links["operation"] = draft.graph.add("LatentOperationTonemapReinhard", "Tonemap curve", multiplier=1.0)
        model = add_node(draft.graph, patch, numbers, model=model, **links)
        if both and second is not None:
            second = add_node(draft.graph, patch, numbers, model=second, **links)
    return replace(models, model=model, second=second)


def _choose_strength(draft: Draft, plan: FilePlan) -> tuple[float, float] | None:
    """How strong the LoRA is on the model and on the text encoder, with its row; None where it is left out."""
    name, title, mention = name_of(plan), title_of(plan), mention_of(plan)
    field = f"LoRA {title}"
    asked_of_all = "strength unknown" if mention.strength is None else mention.strength
    if not is_usable(plan) or name is None:
        draft.report.dropped(field, asked_of_all, "The file cannot be had.")
        return None
    base_model = plan.resolution.base_model
    if not fits(base_model, draft.variant, draft.family):
        draft.report.dropped(
            field, asked_of_all, f"It is a LoRA for {base_model}, which has no effect on {draft.variant.name}."
        )
        return None
    strength = 1.0 if mention.strength is None else mention.strength
    strength_clip = strength if mention.strength_clip is None else mention.strength_clip
    if draft.recipe.dialect is Dialect.ONSITE_COMFY:
        # The site's own templates leave the text encoder's part at 1 always (facts: Civitai 5.3).
        strength_clip = 1.0
    held = LORA.hold(strength), LORA.hold(strength_clip)
    if mention.strength is None:
        draft.report.unknown(field, strength, "The image does not say how strong the LoRA was.")
    elif held == (strength, strength_clip):
        draft.report.exact(field, strength)
    else:
        asked = f"{strength:g}" if strength == strength_clip else f"{strength:g} / {strength_clip:g}"
        draft.report.approximated(field, asked, f"{held[0]:g} / {held[1]:g}", "ComfyUI takes no other.")
    return held


def _add_lora(
    draft: Draft, plan: FilePlan, strength: tuple[float, float], model: NodeRef, clip: NodeRef
) -> tuple[NodeRef, NodeRef]:
    name, title = name_of(plan) or "", f"LoRA {title_of(plan)}"
    if not draft.family.encoder_loras:
        only = draft.graph.add("LoraLoaderModelOnly", title, model=model, lora_name=name, strength_model=strength[0])
        return only, clip
    loader = draft.graph.add(
        "LoraLoader",
        title,
        model=model,
        clip=clip,
        lora_name=name,
        strength_model=strength[0],
        strength_clip=strength[1],
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
        strength = hold_number(field, strength, HYPERNETWORK, draft.report)
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
