"""Which files a workflow needs beside those the image names: pure, so that they can be told before it is built."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...civitai_utils.kinds import ModelForm
from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.values import Recipe
from ..families import FAMILIES
from ..families.companion import Companion
from ..families.family import Pairing, Variant
from ..words.model_names import file_stem
from .pairs import Couple, couple_of
from .parts import Parts, is_usable, name_of

_KNOWN = tuple(
    companion
    for family in FAMILIES
    for variant in family.variants
    for companion in (*(variant.encoders.files if variant.encoders else ()), *((variant.vae,) if variant.vae else ()))
)
# A place in the graph is filled by a file of the image, or by a companion.
Filled = FilePlan | Companion


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """What each loader of the workflow takes; empty and None where the model has it inside."""

    encoders: tuple[Filled, ...] = ()
    vae: Filled | None = None
    audio_vae: Companion | None = None
    reader: Companion | None = None
    couple: Couple | None = None

    @property
    def companions(self) -> tuple[Companion, ...]:
        """The files that the image does not name, each once."""
        couple = (self.couple.first, self.couple.second) if self.couple else ()
        every = (*couple, *self.encoders, self.vae, self.audio_vae, self.reader)
        wanted = [one for one in every if isinstance(one, Companion) and not one.is_built_in]
        return tuple(dict.fromkeys(wanted))


def needs_of(parts: Parts, variant: Variant, form: ModelForm, recipe: Recipe) -> Needs:
    """What the variant needs with a checkpoint of this form; what the image names comes before the default."""
    encoders: tuple[Filled, ...] = ()
    marks: tuple[str, ...] = ()
    if variant.encoders is not None and form not in {ModelForm.ALL_IN_ONE, ModelForm.WITHOUT_VAE}:
        marks = tuple(mark for companion in variant.encoders.files for mark in companion.marks)
        files = tuple(_asked(companion, companion.marks, recipe.modules) for companion in variant.encoders.files)
        encoders = _encoders(parts, files)
    vae: Filled | None = None
    if parts.vae is not None and is_usable(parts.vae):
        vae = parts.vae
    elif form in {ModelForm.DIFFUSION_MODEL, ModelForm.WITHOUT_VAE} and variant.vae is not None:
        others = tuple(name for name in recipe.modules if not _is_marked(name, marks))
        vae = _asked(variant.vae, ("ae",), others)
    couple = None
    if variant.pair is not None:
        whole = variant.pair.whole_second
        is_whole = whole is not None and form is ModelForm.ALL_IN_ONE
        couple = couple_of(parts, variant.pair, whole if is_whole and whole else variant.pair.second)
    reads = variant.start is not None and (variant.needs_start or begins_with_picture(recipe))
    return Needs(
        encoders=encoders,
        vae=vae,
        audio_vae=variant.audio_vae if recipe.media == "video" else None,
        reader=variant.start.reader if variant.start is not None and reads else None,
        couple=couple,
    )


def _encoders(parts: Parts, files: tuple[Companion, ...]) -> tuple[Filled, ...]:
    """The image's own encoders in the places their names fit, the family's in the others."""
    own = [plan for plan in parts.text_encoders if is_usable(plan) and name_of(plan)]
    filled: list[Filled] = []
    for companion in files:
        fitting = (plan for plan in own if _fits(name_of(plan) or "", companion, alone=len(files) == 1))
        chosen = next(fitting, None)
        if chosen is not None:
            own.remove(chosen)
        filled.append(chosen or companion)
    return tuple(filled)


def _asked(companion: Companion, marks: tuple[str, ...], modules: tuple[str, ...]) -> Companion:
    """The companion that Forge's modules name in this place; the given one where they name none."""
    asked = next((name for name in modules if _is_marked(name, marks)), None)
    if asked is None or companion.is_built_in or file_stem(asked) in map(file_stem, companion.names[:1]):
        return companion
    known = next((one for one in _KNOWN if file_stem(one.name) == file_stem(asked)), None)
    # An unknown file comes from nowhere; any of the known ones will do in its place.
    names = (f"{asked}.safetensors", *companion.names)
    return known or replace(companion, names=names, source=None, about_bytes=None, sha256=None)


def _is_marked(name: str, marks: tuple[str, ...]) -> bool:
    return any(mark in name.lower() for mark in marks)


def _fits(name: str, companion: Companion, *, alone: bool) -> bool:
    return alone or _is_marked(name, companion.marks)


def begins_with_picture(recipe: Recipe) -> bool:
    """Whether the image was made from another picture: webui's img2img, the site's img2img, img2vid and image2..."""
    return recipe.workflow_type.startswith(("img2", "image2"))


def is_experts(variant: Variant) -> bool:
    """Whether two models share the steps of one pass."""
    return variant.pair is not None and variant.pair.does is Pairing.EXPERTS


def goes_twice(variant: Variant) -> bool:
    """Whether a second pass is built for it: of still pictures by one model."""
    return variant.makes == "image" and variant.pair is None
