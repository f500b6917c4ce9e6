"""The door of this wing: a header -> what the file is.

The order matters: what changes or steers a model bears the names of its layers, and is told first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ...civitai_utils.file_header import FileHeader, Tensor
from ...civitai_utils.file_said import FileSaid, Quantisation, Velocity
from ...civitai_utils.kinds import ModelForm, ModelKind
from .architecture import ENCODERS, VAE, Architecture, fits, side_of
from .components import recognise_component, recognise_control, recognise_embedding
from .loras import recognise_lora
from .pictures import DIFFUSERS, PICTURES
from .quantisation import read_quantisation
from .unets import DIFFUSERS_MARK, LDM_MARK, measure, recognise_unet
from .videos import VIDEOS

# Under these the model stands in a file that may hold more; the last is what most names of encoders begin with, too.
_PREFIXES, _LAST_PREFIX, _FEW = ("model.diffusion_model.", "model.model.", "net."), "model.", 5
_ENCODER_PREFIXES = ("cond_stage_model.", "conditioner.embedders.", "text_encoders.", "text_encoder.")
_VAE_PREFIXES = ("first_stage_model.", "vae.", "audio_vae.", "vocoder.")
_V_MARKS = ("v_pred", "edm_vpred.sigma_max")
# What a GGUF of a language model calls itself (llama.cpp); its tensors have names of their own.
_ENCODER_WORDS = ("t5", "t5encoder", "llama", "mistral", "qwen", "gemma", "gpt-oss", "bert", "clip")
# What Nunchaku notes of the models it has packed: their tensors have names of their own.
_PACKED = {"NunchakuFlux": "Flux.1", "NunchakuQwenImage": "Qwen-Image", "NunchakuZImage": "Z-Image"}
# The channels of a picture before the model cuts it into patches, where the header shows them.
_CHANNELS = ("patch_embedding.weight", "img_in.proj.weight", "x_embedder.proj.weight", LDM_MARK, "conv_in.weight")


def recognise(header: FileHeader) -> FileSaid:
    """What a file is; with nothing in it where its header tells nothing. There is no header that makes it raise."""
    tensors = header.tensors
    if any(name.endswith(".wscales") for name in tensors):
        return _packed(header)
    special = recognise_control(tensors) or recognise_embedding(tensors) or recognise_lora(header)
    if special is not None:
        return special
    return _base(header) or _with_weights(recognise_component(tensors) or _encoder_by_word(header), header)


def _base(header: FileHeader) -> FileSaid | None:
    """A model that images are sampled with, or parts of one."""
    tensors = header.tensors
    prefix = _prefix_of(tensors)
    parts: Mapping[str, Tensor] = {name[len(prefix) :]: tensors[name] for name in tensors if name.startswith(prefix)}
    marks = frozenset(name for name in tensors if not name.startswith(prefix))
    found, by_diffusers = _architecture(parts, marks), False
    if found is None and prefix == _LAST_PREFIX:
        parts = tensors
        found = _architecture(parts, marks)
        if found is None:
            found, by_diffusers = _of_diffusers(parts), True
        if found is None:
            return None
    form = ModelForm.DIFFUSION_MODEL if by_diffusers else _form_of(tensors, found)
    kind = ModelKind.DIFFUSION_MODEL if form is ModelForm.DIFFUSION_MODEL else ModelKind.CHECKPOINT
    said = FileSaid(kind=kind, form=form, diffusers_names=by_diffusers, velocity=_velocity(header))
    if found is not None:
        said = replace(
            said,
            model=found.model,
            families=(found.family,) if found.family is not None else (),
            variants=found.variants,
            use=found.use,
            channels=_channels(parts),
        )
    return _with_weights(said, header)


def _prefix_of(tensors: Mapping[str, Tensor]) -> str:
    """As ComfyUI chooses it (``unet_prefix_from_state_dict``)."""
    counts = {prefix: sum(name.startswith(prefix) for name in tensors) for prefix in _PREFIXES}
    most = max(_PREFIXES, key=counts.__getitem__)
    return most if counts[most] > _FEW else _LAST_PREFIX


def _architecture(tensors: Mapping[str, Tensor], marks: frozenset[str]) -> Architecture | None:
    if LDM_MARK in tensors:
        return recognise_unet(tensors, marks)
    return next((one for one in (*PICTURES, *VIDEOS) if fits(one, tensors)), None)


def _of_diffusers(tensors: Mapping[str, Tensor]) -> Architecture | None:
    if DIFFUSERS_MARK in tensors and measure(tensors) is not None:
        return recognise_unet(tensors, frozenset())
    return next((one for one in DIFFUSERS if fits(one, tensors)), None)


def _form_of(tensors: Mapping[str, Tensor], found: Architecture | None) -> ModelForm:
    own = found.inside if found is not None else frozenset()
    has_encoders = ENCODERS in own or any(name.startswith(_ENCODER_PREFIXES) for name in tensors)
    has_vae = VAE in own or any(name.startswith(_VAE_PREFIXES) for name in tensors)
    is_alone = not any(name.startswith((*_ENCODER_PREFIXES, *_VAE_PREFIXES)) for name in tensors)
    if is_alone and own != {ENCODERS, VAE}:
        return ModelForm.DIFFUSION_MODEL
    if has_encoders and has_vae:
        return ModelForm.ALL_IN_ONE
    return ModelForm.WITHOUT_VAE if has_encoders else ModelForm.WITHOUT_ENCODERS


def _velocity(header: FileHeader) -> Velocity | None:
    if any(mark in header.tensors for mark in _V_MARKS):
        return Velocity.MARKED
    noted = header.metadata.get("modelspec.prediction_type", "").strip().lower()
    return Velocity.NOTED if noted in {"v", "v_prediction", "v-prediction", "velocity"} else None


def _channels(tensors: Mapping[str, Tensor]) -> int | None:
    return next((side for name in _CHANNELS if (side := side_of(tensors, name, 1)) is not None), None)


def _encoder_by_word(header: FileHeader) -> FileSaid | None:
    word = (header.architecture or "").lower()
    return FileSaid(kind=ModelKind.TEXT_ENCODER) if word and word.startswith(_ENCODER_WORDS) else None


def _packed(header: FileHeader) -> FileSaid:
    noted = header.metadata.get("model_class", "")
    family = next((name for word, name in _PACKED.items() if noted.startswith(word)), None)
    return FileSaid(
        kind=ModelKind.DIFFUSION_MODEL,
        form=ModelForm.DIFFUSION_MODEL,
        model=family,
        families=(family,) if family else (),
        quantisation=Quantisation.SVDQUANT,
    )


def _with_weights(said: FileSaid | None, header: FileHeader) -> FileSaid:
    quantisation, detail = read_quantisation(header)
    return replace(said or FileSaid(), quantisation=quantisation, detail=detail)
