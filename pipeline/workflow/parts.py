"""The files of an image sorted by what they do in its workflow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...civitai_utils.errors import CheckpointMissing, ClosedModel, FamilyUnknown, FamilyUnsupported
from ...civitai_utils.file_said import FileSaid, Use, Velocity
from ...civitai_utils.kinds import BASE_KINDS, ModelForm, ModelKind, kind_word
from ...civitai_utils.model_files import FilePlan, Present, Resolution, Resolved, Unavailable, Wanted
from ...civitai_utils.said import say
from ...civitai_utils.values import Recipe, ResourceMention, Role
from ..families import find_family, fold
from ..families.by_header import families_of
from ..families.family import Family, Variant

_CHOSEN = say("You have chosen this file in its place.")
_V_PREDICTION = re.compile(r"v[\s_-]?pred", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The models of a workflow; a version that is only linked by the site is in none of them.

    ``bases`` are all that could be sampled with, the checkpoint among them; what of them is not used is left out.
    ``used`` are all of them, as the image names them.
    """

    checkpoint: FilePlan
    bases: tuple[FilePlan, ...]
    vae: FilePlan | None
    text_encoders: tuple[FilePlan, ...]
    loras: tuple[FilePlan, ...]
    hypernetworks: tuple[FilePlan, ...]
    embeddings: tuple[FilePlan, ...]
    upscaler: FilePlan | None
    refiner: FilePlan | None
    second_checkpoint: FilePlan | None
    controls: tuple[FilePlan, ...]
    left_out: tuple[FilePlan, ...]
    used: tuple[FilePlan, ...]


def sort_parts(files: Sequence[FilePlan]) -> Parts:
    """Sort the files.

    Raises ``CheckpointMissing``, or ``ClosedModel`` for one that nobody can have.
    """
    used = [plan for plan in files if mention_of(plan).off is None]
    bases = [plan for plan in used if kind_of(plan) in BASE_KINDS]
    # Of a name and an id that may be one model, the one whose file can be had serves.
    # What only finishes pictures begins none, whatever it is called.
    bases = sorted(
        bases, key=lambda plan: (mention_of(plan).role is not Role.BASE, not is_usable(plan), finishes_only(plan))
    )
    checkpoint = next(iter(bases), None)
    if checkpoint is None:
        raise CheckpointMissing("The image does not name the checkpoint it was made with.")
    if isinstance(checkpoint, Unavailable) and checkpoint.code == ClosedModel.code:
        raise ClosedModel(checkpoint.reason)
    vae = _first(used, ModelKind.VAE)
    upscaler = _first(used, ModelKind.UPSCALER)
    chosen = {id(plan) for plan in (checkpoint, vae, upscaler) if plan is not None}
    taken = {ModelKind.LORA, ModelKind.HYPERNETWORK, ModelKind.EMBEDDING, ModelKind.TEXT_ENCODER}
    return Parts(
        checkpoint=checkpoint,
        bases=tuple(bases),
        vae=vae,
        text_encoders=_all(used, ModelKind.TEXT_ENCODER),
        loras=_all(used, ModelKind.LORA),
        hypernetworks=_all(used, ModelKind.HYPERNETWORK),
        embeddings=_all(used, ModelKind.EMBEDDING),
        upscaler=upscaler,
        refiner=next((plan for plan in bases if plan is not checkpoint and _is_refiner(plan)), None),
        second_checkpoint=next((plan for plan in bases if plan is not checkpoint and _is_second(plan)), None),
        controls=_all(used, ModelKind.CONTROLNET),
        left_out=tuple(plan for plan in used if id(plan) not in chosen and kind_of(plan) not in taken),
        used=tuple(used),
    )


def family_for(parts: Parts, recipe: Recipe) -> Family:
    """The family of the workflow: what the checkpoint's own header says, else its base model, else the image's, else
    what the LoRAs agree on.

    Raises ``FamilyUnsupported`` for a known model without a workflow here, ``FamilyUnknown`` where nothing says.
    """
    base_model = base_model_of(parts, recipe)
    named = find_family(base_model) if base_model is not None else None
    said = said_of(parts.checkpoint)
    if said is not None and said.kind is not None and not said.is_base:
        raise FamilyUnsupported(
            say(
                "{name} is no model that makes pictures: it is a {what}.",
                name=str(name_of(parts.checkpoint)),
                what=kind_word(said.kind),
            )
        )
    if said is not None and said.model is not None and not said.families:
        raise FamilyUnsupported(
            say(
                "{name} is {model}: no workflow is built from it.",
                name=str(name_of(parts.checkpoint)),
                model=said.model,
            )
        )
    allowed = families_of(said)
    if allowed:
        return named if named in allowed else allowed[0]
    if base_model is None:
        raise FamilyUnknown("Nothing says which model family the checkpoint belongs to.")
    if named is None:
        raise FamilyUnsupported(_why_unknown(base_model, parts.checkpoint))
    return named


def _why_unknown(base_model: str, checkpoint: FilePlan) -> str:
    resolution = checkpoint.resolution
    listed = resolution.base_is_listed if resolution.base_model == base_model else None
    if listed is None:
        return say("Workflows for {base_model} are not supported yet.", base_model=base_model)
    if not listed:
        return say(
            "Civitai lists no base model {base_model}, and nothing else says what this checkpoint is.",
            base_model=base_model,
        )
    return say(
        "{base_model} is a base model of Civitai's that this version does not know. "
        "Download the checkpoint: its own header may tell what it is.",
        base_model=base_model,
    )


def base_model_of(parts: Parts, recipe: Recipe) -> str | None:
    """The base model name that decides the family; None where nothing says one."""
    checkpoint = parts.checkpoint.resolution.base_model
    loras = {plan.resolution.base_model for plan in parts.loras if plan.resolution.base_model}
    agreed = next(iter(loras)) if len({find_family(word) for word in loras}) == 1 else None
    return next((word for word in (checkpoint, recipe.base_model, agreed) if word), None)


def variant_for(family: Family, parts: Parts, recipe: Recipe) -> Variant:
    """Which kind of the family's models the checkpoint is, by its header, then by base model and names."""
    said = said_of(parts.checkpoint)
    among = said.variants if said is not None else ()
    loras = [text for plan in parts.loras if is_usable(plan) for text in names_of(plan)]
    return family.variant_for(fold(base_model_of(parts, recipe) or ""), names_of(parts.checkpoint), loras, among)


def form_of(plan: FilePlan, variant: Variant) -> ModelForm:
    """How much of the model the file holds: what it says itself, else what files of its kind usually hold.

    ComfyUI's checkpoint loader takes a bare model too, and gives it without encoders and VAE; the loader of bare models
    gives no more than the model of any file.
    """
    if kind_of(plan) is ModelKind.DIFFUSION_MODEL:
        return ModelForm.DIFFUSION_MODEL
    said = said_of(plan)
    return (said.form if said is not None else None) or variant.forms[0]


def said_of(plan: FilePlan) -> FileSaid | None:
    """What the file's own header says; None where nobody could read it."""
    return plan.said if isinstance(plan, (Present, Wanted)) else None


def finishes_only(plan: FilePlan) -> bool:
    """Whether a file's own header says that it only finishes what another model has begun."""
    said = said_of(plan)
    return said is not None and said.use is Use.REFINER


def predicts_velocity(parts: Parts) -> bool:
    """Whether the checkpoint is to be told that it predicts velocity: by a note in its header or by its names, where no
    mark in the file tells ComfyUI itself; the base model's name does not tell (facts: Civitai 6.4, 63)."""
    said = said_of(parts.checkpoint)
    if said is not None and said.velocity is not None:
        return said.velocity is Velocity.NOTED
    return any(_V_PREDICTION.search(text) for text in names_of(parts.checkpoint))


def names_of(plan: FilePlan) -> tuple[str, ...]:
    """Everything a model is called: by its publisher, by the image, and as a file."""
    resolution = plan.resolution
    texts = [resolution.model_name, resolution.version_name, resolution.mention.name, name_of(plan)]
    return tuple(text for text in texts if text)


def mention_of(plan: FilePlan) -> ResourceMention:
    """The mention a plan goes back to."""
    return plan.resolution.mention


def strength_of(plan: FilePlan) -> float | None:
    """How strong the model is to be: as the user has set it, else as the image says; None where neither does."""
    set_by_user = plan.resolution.wish.strength
    return mention_of(plan).strength if set_by_user is None else set_by_user


def name_of(plan: FilePlan) -> str | None:
    """The name under which ComfyUI lists the file, or will after the download; else the image's own name for it."""
    if isinstance(plan, Present):
        return plan.listed_name
    if isinstance(plan, Wanted):
        return plan.file_name
    return plan.resolution.mention.name


def title_of(plan: FilePlan) -> str:
    """A short name for titles and reports."""
    resolution: Resolution = plan.resolution
    return (
        resolution.model_name
        or resolution.mention.name
        or say("version {version_id}", version_id=str(resolution.mention.version_id))
    )


def is_usable(plan: FilePlan) -> bool:
    """Whether the file is here or can come."""
    return not isinstance(plan, Unavailable)


def why_other(plan: FilePlan) -> str | None:
    """Why the file that is used is not the very file the image names; None where it is."""
    if isinstance(plan, Present) and plan.chosen:
        return _CHOSEN
    resolution = plan.resolution
    if isinstance(resolution, Resolved) and resolution.image_file is not None and is_usable(plan):
        own = resolution.image_file
        return say("You have picked this file of the version; the image's own is {own}.", own=own.variant or own.name)
    if not isinstance(plan, Present):
        return None
    if plan.other is None or not isinstance(plan.resolution, Resolved):
        return None
    own = plan.resolution.file
    return say(
        "Another file of the same version is here and used: {here}; the image's own is {own}.",
        here=plan.other.variant or plan.other.name,
        own=own.variant or own.name,
    )


def kind_of(plan: FilePlan) -> ModelKind:
    """The kind of the file that is used, whatever the image calls it."""
    if isinstance(plan, Present):
        return plan.kind
    return plan.resolution.kind


def _is_refiner(plan: FilePlan) -> bool:
    return mention_of(plan).role is Role.REFINER and kind_of(plan) is ModelKind.CHECKPOINT


def _is_second(plan: FilePlan) -> bool:
    return mention_of(plan).role is Role.HIRES_CHECKPOINT


def _first(plans: Iterable[FilePlan], kind: ModelKind) -> FilePlan | None:
    found = [plan for plan in plans if kind_of(plan) is kind]
    return next((plan for plan in found if is_usable(plan)), next(iter(found), None))


def _all(plans: Iterable[FilePlan], kind: ModelKind) -> tuple[FilePlan, ...]:
    return tuple(plan for plan in plans if kind_of(plan) is kind)
