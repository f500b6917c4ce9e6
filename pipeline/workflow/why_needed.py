"""Why a workflow needs a file that the image does not name, in a sentence. Pure."""

from __future__ import annotations

from ...civitai_utils.kinds import ModelKind
from ..families.companion import Companion
from ..families.family import Pairing
from ..words.model_names import file_stem
from .draft import Draft
from .needs import Needs

_SECOND = {
    Pairing.EXPERTS: "the other of its two models, each for a part of the steps",
    Pairing.STAGES: "the model of its second stage",
    Pairing.UNGUIDED: "the model that goes without the prompt",
}


def why_needed(companion: Companion, draft: Draft, needs: Needs) -> str:
    """The sentence for one of the companions of ``needs``."""
    name, role = draft.variant.name, _role(companion, draft, needs)
    if file_stem(companion.name) in map(file_stem, draft.recipe.modules):
        return f"The image names it, and {name} needs it: {role}."
    return f"{name} needs it: {role}."


def _role(companion: Companion, draft: Draft, needs: Needs) -> str:
    if companion.kind is ModelKind.TEXT_ENCODER:
        return "its text encoder" if len(needs.encoders) == 1 else "one of its text encoders"
    if companion == needs.audio_vae:
        return "its audio VAE"
    if companion == needs.reader:
        return "with it the model sees the start picture"
    if companion == needs.vae:
        return "its VAE"
    return _SECOND[draft.variant.pair.does] if draft.variant.pair else "a model it works with"
