"""Why a workflow needs a file that the image does not name, in a sentence. Pure."""

from __future__ import annotations

from ...civitai_utils.kinds import ModelKind
from ...civitai_utils.said import say
from ..families.companion import Companion
from ..families.family import Pairing
from ..words.model_names import file_stem
from .draft import Draft
from .needs import Needs

_SECOND = {
    Pairing.EXPERTS: say("the other of its two models, each for a part of the steps"),
    Pairing.STAGES: say("the model of its second stage"),
    Pairing.UNGUIDED: say("the model that goes without the prompt"),
}


def why_needed(companion: Companion, draft: Draft, needs: Needs) -> str:
    """The sentence for one of the companions of ``needs``."""
    name, role = draft.variant.name, _role(companion, draft, needs)
    if file_stem(companion.name) in map(file_stem, draft.recipe.modules):
        return say("The image names it, and {name} needs it: {role}.", name=name, role=role)
    return say("{name} needs it: {role}.", name=name, role=role)


def _role(companion: Companion, draft: Draft, needs: Needs) -> str:
    if companion.kind is ModelKind.TEXT_ENCODER:
        return say("its text encoder") if len(needs.encoders) == 1 else say("one of its text encoders")
    if companion == needs.audio_vae:
        return say("its audio VAE")
    if companion == needs.reader:
        return say("with it the model sees the start picture")
    if companion == needs.vae:
        return say("its VAE")
    return _SECOND[draft.variant.pair.does] if draft.variant.pair else say("a model it works with")
