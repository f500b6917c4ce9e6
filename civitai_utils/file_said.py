"""What a model file's own header says it is: vocabulary, made by ``pipeline/recognise`` and kept beside the hashes.

Labels and names are what people say of a file; this is what stands in it, and outranks them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum

from .kinds import ModelForm, ModelKind
from .wire import Json, parse_json, read_list, read_object, read_str

# What is kept of a file was said by the rules of that day: raise it when they tell more, and files are asked again.
RULES = 1


class Use(str, Enum):
    """What a model is made for, where its inputs or parts tell."""

    PLAIN = "plain"
    INPAINT = "inpaint"  # it sees a picture and a mask beside what it makes
    EDIT = "edit"  # it changes a picture it is shown
    CONTROL = "control"  # it follows a guide picture
    REFINER = "refiner"  # it finishes what another model has begun
    UNCLIP = "unclip"  # it may be shown a picture in place of words


class Velocity(str, Enum):
    """How a file says that its model predicts velocity."""

    MARKED = "marked"  # by a tensor that ComfyUI itself heeds
    NOTED = "noted"  # by a note that ComfyUI does not read


class Quantisation(str, Enum):
    """How the weights are kept, where that is more than a plain number type."""

    GGUF = "gguf"
    NF4 = "nf4"
    SVDQUANT = "svdquant"
    FP8 = "fp8"
    FP8_SCALED = "fp8-scaled"
    MIXED = "mixed"  # ComfyUI's own: nvfp4, mxfp8, int8 ...

    @property
    def needs_own_loader(self) -> bool:
        """Whether no loader of ComfyUI's own reads it."""
        return self in {Quantisation.GGUF, Quantisation.NF4, Quantisation.SVDQUANT}


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSaid:
    """What one file is, as far as its header tells; None and empty for what it does not.

    ``model`` names what it holds for people ("Flux.1 schnell"). ``families`` are those of ``pipeline/families`` that it
    can belong to, by name: a base model belongs to one, a LoRA may fit several; with a ``model`` and no family nothing
    here builds a workflow for it. ``variants`` are those of the family that have such a header, the first where nothing
    else tells; ``groups`` the same of a LoRA, by what its variants share. ``channels`` are a model's inputs. ``detail``
    is the finer word for the quantisation ("Q4_K"). With ``diffusers_names`` only the loader of bare models reads it.
    """

    kind: ModelKind | None = None
    form: ModelForm | None = None
    model: str | None = None
    families: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    use: Use = Use.PLAIN
    channels: int | None = None
    velocity: Velocity | None = None
    quantisation: Quantisation | None = None
    detail: str | None = None
    diffusers_names: bool = False

    @property
    def is_base(self) -> bool:
        """Whether images are sampled with it."""
        return self.kind in {ModelKind.CHECKPOINT, ModelKind.DIFFUSION_MODEL}


def said_as_text(said: FileSaid) -> str:
    """One line to be kept; ``read_said`` reads it again."""
    return json.dumps(
        {
            "rules": RULES,
            "kind": said.kind.value if said.kind else None,
            "form": said.form.value if said.form else None,
            "model": said.model,
            "families": said.families,
            "variants": said.variants,
            "groups": said.groups,
            "use": said.use.value,
            "channels": said.channels,
            "velocity": said.velocity.value if said.velocity else None,
            "quantisation": said.quantisation.value if said.quantisation else None,
            "detail": said.detail,
            "diffusers_names": said.diffusers_names,
        }
    )


def read_said(text: str) -> FileSaid | None:
    """What such a line says; None for one that this version did not write."""
    data = read_object(parse_json(text))
    if data is None or data.get("rules") != RULES:
        return None
    channels = data.get("channels")
    try:
        return FileSaid(
            kind=None if data.get("kind") is None else ModelKind(data["kind"]),
            form=None if data.get("form") is None else ModelForm(data["form"]),
            model=read_str(data.get("model")),
            families=_words(data, "families"),
            variants=_words(data, "variants"),
            groups=_words(data, "groups"),
            use=Use(data.get("use")),
            channels=channels if type(channels) is int else None,
            velocity=None if data.get("velocity") is None else Velocity(data["velocity"]),
            quantisation=None if data.get("quantisation") is None else Quantisation(data["quantisation"]),
            detail=read_str(data.get("detail")),
            diffusers_names=data.get("diffusers_names") is True,
        )
    except ValueError:
        return None


def _words(data: Json, name: str) -> tuple[str, ...]:
    return tuple(word for word in read_list(data.get(name)) if isinstance(word, str))
