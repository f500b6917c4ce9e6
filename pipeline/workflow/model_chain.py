"""The start of every graph: the loaded models, a LoRA chain for each pass, v-prediction, clip skip, the patches."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.recipe_parts import IN_FIRST, IN_SECOND
from ...civitai_utils.said import say
from ..families.family import Node
from ..families.patches import LCM_STEPS
from ..words.strengths import asked_strength
from .declared_node import add_node
from .draft import Draft
from .graph import NodeRef
from .limits import HYPERNETWORK, hold_number
from .loaders import Loaded, add_loaders
from .lora_uses import SET_BY_USER, LoraUse, loras_of, report_lora
from .needs import Needs, is_experts
from .numbers import Numbers
from .parts import is_usable, mention_of, name_of, predicts_velocity, strength_of, title_of

_TOLD_LCMS_TIMES = frozenset({"SD 1.x", "SDXL"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Models:
    """What the rest of the graph links to; ``loaded`` is where the chains begin, ``second`` the other model of a
    pair."""

    loaded: Loaded
    model: NodeRef
    clip: NodeRef
    vae: NodeRef
    second: NodeRef | None = None
    audio_vae: NodeRef | None = None


def add_models(draft: Draft, needs: Needs) -> Models:
    """Put the loaders in and give their outputs, the LoRAs of the first pass in the order the image names them."""
    loaded = add_loaders(draft, needs)
    for plan in draft.parts.loras:
        report_lora(draft, plan)
    for plan in draft.parts.hypernetworks:
        _report_hypernetwork(draft, plan)
    if _predicts_velocity(draft):
        draft.report.approximated(
            say("prediction"), "", "v-prediction", say("The checkpoint's name says v-prediction.")
        )
    return _add_chain(draft, loaded, loras_of(draft, IN_FIRST), tells=True)


def add_models_again(draft: Draft, first: Models, numbers: Numbers, sampler: str, own: Loaded | None = None) -> Models:
    """The chain of the second pass, behind its ``own`` checkpoint where it has one; the first's where both passes have
    the same LoRAs with the same weights."""
    loras = loras_of(draft, IN_SECOND)
    if own is None and loras == loras_of(draft, IN_FIRST):
        return first
    again = _add_chain(draft, own or first.loaded, loras, tells=False)
    return add_patches(draft, again, numbers, sampler)


def add_patches(draft: Draft, models: Models, numbers: Numbers, sampler: str) -> Models:
    """The family's own nodes before the sampler; experts of one pass both get them."""
    model, second = models.model, models.second
    both = second is not None and is_experts(draft.variant)
    for patch in _patches(draft):
        if patch.only_with not in {None, sampler}:
            continue
        links = {}
        if "operation" in patch.links:
            links["operation"] = draft.graph.add("LatentOperationTonemapReinhard", "Tonemap curve", multiplier=1.0)
        model = add_node(draft.graph, patch, numbers, model=model, **links)
        if both and second is not None:
            second = add_node(draft.graph, patch, numbers, model=second, **links)
    return replace(models, model=model, second=second)


def _patches(draft: Draft) -> tuple[Node, ...]:
    """The family's own; webui tells any model of Stable Diffusion LCM's times where its sampler is LCM."""
    own = draft.variant.patches
    is_any = draft.recipe.dialect.is_webui and draft.family.name in _TOLD_LCMS_TIMES
    return (*own, LCM_STEPS) if is_any and LCM_STEPS not in own and not _predicts_velocity(draft) else own


def _add_chain(draft: Draft, loaded: Loaded, loras: list[LoraUse], *, tells: bool) -> Models:
    """The models behind the LoRAs, the hypernetworks, v-prediction and clip skip; whether this ``tells`` its row."""
    model, clip, second = loaded.model, loaded.clip, loaded.second
    for use in loras:
        if use.on_first:
            model, clip = _add_lora(draft, use, model, clip)
        if use.on_second and second is not None:
            second, _ = _add_lora(draft, use, second, clip)
    for plan in draft.parts.hypernetworks:
        model = _add_hypernetwork(draft, plan, model)
    if _predicts_velocity(draft):
        model = draft.graph.add(
            "ModelSamplingDiscrete", "v-prediction", model=model, sampling="v_prediction", zsnr=True
        )
        model = draft.graph.add("RescaleCFG", "Rescale CFG", model=model, multiplier=0.7)
    clip = _add_clip_skip(draft, clip, tells=tells)
    return Models(loaded=loaded, model=model, clip=clip, vae=loaded.vae, second=second, audio_vae=loaded.audio_vae)


def _predicts_velocity(draft: Draft) -> bool:
    return draft.family.has_v_prediction and predicts_velocity(draft.parts)


def _add_lora(draft: Draft, use: LoraUse, model: NodeRef, clip: NodeRef) -> tuple[NodeRef, NodeRef]:
    title = f"LoRA {use.title}"
    if not draft.family.encoder_loras:
        only = draft.graph.add(
            "LoraLoaderModelOnly", title, model=model, lora_name=use.name, strength_model=use.strength
        )
        return only, clip
    loader = draft.graph.add(
        "LoraLoader",
        title,
        model=model,
        clip=clip,
        lora_name=use.name,
        strength_model=use.strength,
        strength_clip=use.strength_clip,
    )
    return loader, loader.output(1)


def _report_hypernetwork(draft: Draft, plan: FilePlan) -> None:
    mention, strength = mention_of(plan), strength_of(plan)
    field = say("hypernetwork {title}", title=title_of(plan))
    if not is_usable(plan) or name_of(plan) is None:
        draft.report.dropped(field, "", say("The file cannot be had."))
    elif strength is not None and strength != mention.strength:
        draft.report.approximated(field, asked_strength(mention), HYPERNETWORK.hold(strength), SET_BY_USER)
    elif strength is None:
        draft.report.unknown(field, 1.0, say("The image does not say how strong it was."))
    else:
        hold_number(field, strength, HYPERNETWORK, draft.report)


def _add_hypernetwork(draft: Draft, plan: FilePlan, model: NodeRef) -> NodeRef:
    name, strength = name_of(plan), strength_of(plan)
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
        draft.report.exact(say("clip skip"), asked)
    if layer is None:
        return clip
    return draft.graph.add("CLIPSetLastLayer", "Clip skip", clip=clip, stop_at_clip_layer=layer)
