"""The loaders of every form of model: whole checkpoints, diffusion models with encoders and VAE, pairs."""

from __future__ import annotations

from dataclasses import dataclass

from ...civitai_utils.errors import FamilyUnsupported
from ...civitai_utils.kinds import ModelForm, ModelKind, folder_of
from ...civitai_utils.said import say
from ..families.companion import Companion
from ..families.family import Encoders, Sound
from ..words.model_names import file_stem
from .draft import Draft
from .graph import NodeRef, Value
from .needs import Filled, Needs
from .parts import is_usable, kind_of, name_of, title_of, why_other
from .quantised import encoder_loader, how_loaded, model_loader

_CHOOSE_IT = say("This file is not here: choose it in the loader node.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What the loaders give; ``second`` is the other model of a pair."""

    model: NodeRef
    clip: NodeRef
    vae: NodeRef
    second: NodeRef | None = None
    audio_vae: NodeRef | None = None


def add_loaders(draft: Draft, needs: Needs) -> Loaded:
    """Put the loaders in.

    Raises ``FamilyUnsupported`` for a model without the encoders it only has inside, and ``CustomNodeMissing`` for a
    file whose loader is not installed.
    """
    variant = draft.variant
    if draft.form is ModelForm.DIFFUSION_MODEL and draft.form not in variant.forms:
        raise FamilyUnsupported(
            say("{name} loads as a whole checkpoint only; this file is the bare model.", name=variant.name)
        )
    first, second = (needs.couple.first, needs.couple.second) if needs.couple else (draft.parts.checkpoint, None)
    checkpoint, name = _add_model(draft, first, say("checkpoint"))
    partner = None
    if second is not None:
        partner, _ = _add_model(draft, second, say("second model"))
    if variant.encoders is not None and needs.encoders:
        clip = _add_encoders(draft, variant.encoders, needs.encoders, name)
    else:
        clip = checkpoint.output(1)
    inside = partner if partner is not None and _kind(second) is ModelKind.CHECKPOINT else checkpoint
    return Loaded(
        model=checkpoint,
        clip=clip,
        vae=_add_vae(draft, needs.vae, inside.output(2)),
        second=partner,
        audio_vae=_add_audio_vae(draft, needs, name),
    )


def companion_name(draft: Draft, companion: Companion, field: str) -> str:
    """The name to use for a companion: the file that is here, else the one that would come; told in the report."""
    if companion.is_built_in:
        return companion.name
    here = draft.at_hand.companions.get(companion)
    name = here or draft.at_hand.coming.get(companion, companion.name)
    if file_stem(name) in map(file_stem, draft.recipe.modules):
        draft.report.exact(field, name)
    elif here is not None:
        draft.report.unknown(field, name, say("The image does not name it; this one is here."))
    else:
        folder = folder_of(companion.kind) or companion.kind.value
        why = say(
            "The image does not name it, and it is not here yet: the workflow needs it in models/{folder}.",
            folder=folder,
        )
        draft.report.unknown(field, name, why)
    return name


def _add_model(draft: Draft, filled: Filled, field: str) -> tuple[NodeRef, str]:
    name = _name(draft, filled, field)
    is_bare = _kind(filled) is ModelKind.DIFFUSION_MODEL
    usual = "UNETLoader" if is_bare else draft.variant.loader or "CheckpointLoaderSimple"
    node = usual if isinstance(filled, Companion) else model_loader(filled, usual, draft.at_hand.nodes)
    if not is_bare and node != "UnetLoaderGGUF":
        return draft.graph.add(node, f"Load {field}", ckpt_name=name), name
    title = "Load diffusion model" if field == "checkpoint" else f"Load {field}"
    more: dict[str, Value] = {"weight_dtype": "default"} if node == "UNETLoader" else {}
    return draft.graph.add(node, title, unet_name=name, **more), name


def _add_encoders(draft: Draft, declared: Encoders, encoders: tuple[Filled, ...], checkpoint: str) -> NodeRef:
    names = []
    for number, filled in enumerate(encoders, start=1):
        field = say("text encoder") if len(encoders) == 1 else say("text encoder {number}", number=number)
        names.append(_name(draft, filled, field))
    inputs: dict[str, Value | NodeRef]
    own = [filled for filled in encoders if not isinstance(filled, Companion)]
    companions = [name for name, filled in zip(names, encoders, strict=True) if isinstance(filled, Companion)]
    node = encoder_loader(own, declared.node, draft.at_hand.nodes, companions)
    if declared.node == "LTXAVTextEncoderLoader":
        inputs = {"text_encoder": names[0], "ckpt_name": checkpoint, "device": "default"}
    elif len(names) == 1:
        inputs = {"clip_name": names[0]}
    else:
        inputs = {f"clip_name{number}": name for number, name in enumerate(names, start=1)}
    if declared.type is not None:
        inputs["type"] = declared.type
    return draft.graph.add(node, "Load text encoder" + "s" * (len(names) > 1), **inputs)


def _add_vae(draft: Draft, vae: Filled | None, baked: NodeRef) -> NodeRef:
    own = draft.parts.vae
    if own is not None and vae is not own:
        why = say("The file cannot be had; the family's own VAE is used.")
        if vae is None:
            why = say("The file cannot be had; the checkpoint's own VAE is used.")
        draft.report.dropped(say("VAE"), title_of(own), why)
    if vae is None:
        return baked
    return draft.graph.add("VAELoader", "Load VAE", vae_name=_name(draft, vae, say("VAE")))


def _add_audio_vae(draft: Draft, needs: Needs, checkpoint: str) -> NodeRef | None:
    if needs.audio_vae is not None and not draft.at_hand.has("VAEDecodeAudio"):
        draft.report.dropped(say("sound"), "", say("This ComfyUI has no nodes of sound: torchaudio is not installed."))
        return None
    if needs.audio_vae is not None and draft.at_hand.has("SaveVideo"):
        name = companion_name(draft, needs.audio_vae, say("audio VAE"))
        return draft.graph.add("VAELoader", "Load audio VAE", vae_name=name)
    if draft.variant.sound is Sound.BESIDE:
        return draft.graph.add("LTXVAudioVAELoader", "Load audio VAE", ckpt_name=checkpoint)
    return None


def _name(draft: Draft, filled: Filled, field: str) -> str:
    if isinstance(filled, Companion):
        return companion_name(draft, filled, field)
    name = name_of(filled) or title_of(filled)
    if (why := why_other(filled)) is not None:
        draft.report.approximated(field, title_of(filled), name, why)
    elif is_usable(filled):
        draft.report.exact(field, name, how_loaded(filled))
    else:
        draft.report.approximated(field, title_of(filled), name, _CHOOSE_IT)
    return name


def _kind(filled: Filled | None) -> ModelKind | None:
    if filled is None:
        return None
    return filled.kind if isinstance(filled, Companion) else kind_of(filled)
