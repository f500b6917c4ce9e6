"""What the workflow builder has to know of a model family: a few frozen declarations.

A family is what shares its LoRAs and rules; its variants are what differ in files, patches or numbers. Each stands
once and is compared by identity. Sources: facts
of the families, which come from ComfyUI's own workflow templates and examples, and the site's generator.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from ...civitai_utils.kinds import ModelForm
from ...civitai_utils.values import Dialect, Size
from .companion import Companion

_SHORT_WORD = 4
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# (clip skip as the image says it, program) -> the value of CLIPSetLastLayer, None for no node.
ClipSkipRule = Callable[[int | None, Dialect], int | None]
# The oldest ComfyUI whose changes were read; what is older works there too.
OLDEST = "0.3.40"
BARE_FIRST = (ModelForm.DIFFUSION_MODEL, ModelForm.ALL_IN_ONE)
BARE_ONLY = (ModelForm.DIFFUSION_MODEL,)
WHOLE_FIRST = (ModelForm.ALL_IN_ONE, ModelForm.DIFFUSION_MODEL)
WHOLE_ONLY = (ModelForm.ALL_IN_ONE,)


class Ask(Enum):
    """A value that only the recipe has; it stands where a node's own number would."""

    WIDTH = "width"
    HEIGHT = "height"
    STEPS = "steps"
    FRAMES = "frames"
    RATE = "rate"


Given = str | int | float | bool | Ask


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Node:
    """A node with its own values, and which of its inputs are linked to what the graph has at that point.

    With ``only_with`` it stands there for that sampler alone.
    """

    name: str
    title: str
    values: Mapping[str, Given] = field(default_factory=dict)
    links: tuple[str, ...] = ()
    only_with: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoders:
    """The loader of text encoders and the files it takes, in its order; ``type`` None for one without that input."""

    node: str
    type: str | None
    files: tuple[Companion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frames:
    """Of a video: how many pictures by itself, in whole steps of ``step`` beyond ``first``, and how many a second.

    Of a sound the same with seconds. ``most`` is what its nodes take.
    """

    count: int
    step: int
    first: int
    rate: int
    most: int = 3600


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Latent:
    """Where sampling begins: the node, the family's own size, the step of a side and its least and most, all in pixels,
    and the pixels of one latent cell."""

    node: Node
    size: Size
    step: int = 16
    least: int = 16
    most: int = 16384
    cell: int = 8
    frames: Frames | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Start:
    """The node that takes a start picture in; its ``node.links`` beside the picture, and what its outputs are.

    ``picture`` is the input of the picture, ``vision`` that of what ``reader`` sees in it, ``prepares`` what comes
    before. With ``always`` it stands there without a picture, too.
    """

    node: Node
    gives: tuple[str, ...]
    picture: str | None = None
    vision: str | None = None
    reader: Companion | None = None
    crop: str = "none"
    prepares: Node | None = None
    always: bool = False


class Editing(Enum):
    """How a model that changes a picture is shown it; without one it makes a picture from the words alone."""

    REFERENCE = "ReferenceLatent"  # beside the prompt
    QWEN = "TextEncodeQwenImageEdit"  # read together with the prompts
    QWEN_PLUS = "TextEncodeQwenImageEditPlus"  # the same with up to three


class Sound(Enum):
    """How a video comes to its sound."""

    BESIDE = "beside"  # an own latent, joined to the pictures' and parted again
    WITHIN = "within"  # one latent for both, decoded twice


class Encoding(Enum):
    """How prompts become conditioning."""

    PLAIN = "CLIPTextEncode"
    PIXART_ALPHA = "CLIPTextEncodePixArtAlpha"  # with the size
    MAGE_FLOW = "TextEncodeMageFlowEdit"  # both prompts and the latent in one
    HUNYUAN_PICTURE = "TextEncodeHunyuanVideo_ImageToVideo"  # with what is seen in the start picture
    MINIMAX = "MiniMaxH3ImageToVideo"  # the start node reads the prompt
    LYRICS = "TextEncodeAceStepAudio"  # tags and lyrics
    LYRICS_15 = "TextEncodeAceStepAudio1.5"
    NONE = "none"  # the model reads no text


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Text:
    """The way of the prompts; ``before`` stands between the encoder and them, ``prefix`` before the positive one.

    ``after`` takes both conditionings on. ``keeps_negative`` encodes a negative prompt even where it does nothing.
    """

    encoding: Encoding = Encoding.PLAIN
    before: Node | None = None
    prefix: str = ""
    after: Node | None = None
    keeps_negative: bool = False


class Guider(Enum):
    """How a sampler is steered: ComfyUI's plain sampler, or the parts of its custom ones."""

    PLAIN = "KSampler"
    CUSTOM = "SamplerCustom"
    CFG = "CFGGuider"
    BASIC = "BasicGuider"  # no negative at all
    DUAL = "DualModelGuider"  # a second model without the prompt


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Sampling:
    """What the image does not say: the family's own numbers. ``guidance`` is that of guidance-distilled models.

    ``sigmas`` makes the schedule, of ``most_steps`` at most, where it is no scheduler of ComfyUI's list;
    ``sampler_node`` the sampler likewise. Both give way to what an image names.
    """

    sampler: str
    scheduler: str
    steps: int
    cfg: float
    guidance: float | None = None
    guides_both: bool = False
    guider: Guider = Guider.PLAIN
    sigmas: Node | None = None
    most_steps: int = 1000
    sampler_node: Node | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FewSteps:
    """What LoRAs that make a model need fewer steps turn its numbers into; ``words`` are parts of their names."""

    words: tuple[str, ...]
    steps: int
    cfg: float = 1.0

    def is_told(self, names: Sequence[str]) -> bool:
        """Whether any of a LoRA's names says that it is one."""
        return _is_told(self.words, names)


class Pairing(Enum):
    """What the second model of a pair does."""

    EXPERTS = "experts"  # the first takes the noisy steps, the second the rest
    STAGES = "stages"  # the second makes the first's small picture large
    UNGUIDED = "unguided"  # the second goes without the prompt


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two models that work together: what each is where the image names only one, by which words names tell them."""

    does: Pairing
    first: Companion | None
    second: Companion
    first_words: tuple[str, ...] = ()
    second_words: tuple[str, ...] = ()
    whole_second: Companion | None = None  # the all-in-one form of it


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Variant:
    """One kind of model of a family.

    ``base_models`` holds Civitai's names in lower case, letters and digits only. ``words`` are parts of the names of
    file, model and version that tell it apart from its siblings, ``lora_words`` of a LoRA that turns one into it.
    ``least`` is the first ComfyUI that knows it. Only LoRAs of the same ``loras_of`` fit where both sides have one.
    ``needs_start`` is whether nothing can be made without a start picture. ``few_steps`` is what LoRAs make of its
    numbers where such a LoRA has no variant of its own. ``makes`` is image, video or audio.
    """

    name: str
    base_models: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()
    lora_words: tuple[str, ...] = ()
    least: str = OLDEST
    forms: tuple[ModelForm, ...] = BARE_FIRST
    encoders: Encoders | None
    vae: Companion | None
    latent: Latent
    sampling: Sampling
    text: Text = Text()
    patches: tuple[Node, ...] = ()
    pair: Pair | None = None
    start: Start | None = None
    needs_start: bool = False
    editing: Editing | None = None
    loader: str | None = None  # where it is not the usual one of the form
    tiled: Node | None = None  # the decoder where it is not the plain one
    sound: Sound | None = None
    makes: str = "image"
    loras_of: str = ""
    audio_vae: Companion | None = None
    few_steps: FewSteps | None = None


def ignore_clip_skip(_asked: int | None, _dialect: Dialect) -> int | None:
    """No layers to skip: the family's encoders are no CLIP, or their depth is fixed."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Family:
    """A model family and its rules; the first variant is the one that is meant where nothing tells.

    ``encoder_loras`` is whether its LoRAs may reach the text encoder. ``zeroes_empty_negative`` is whether webui
    replaces an empty negative prompt by zeros (facts: parity 2.9). ``has_v_prediction`` is whether models of the
    family may predict velocity, told by their name alone. ``names_schedule`` is whether a bare sampler label implies
    webui's schedules; else the family's own is meant. ``chunks_prompts`` is whether its
    encoder takes 75 tokens at a time. ``vague`` are base model names that any of its variants may have.
    """

    name: str
    variants: tuple[Variant, ...]
    encoder_loras: bool = False
    clip_skip: ClipSkipRule = ignore_clip_skip
    zeroes_empty_negative: bool = False
    has_v_prediction: bool = False
    names_schedule: bool = False
    chunks_prompts: bool = False
    vague: frozenset[str] = frozenset()

    @property
    def base_models(self) -> frozenset[str]:
        """Every base model name of its variants."""
        return frozenset(name for variant in self.variants for name in variant.base_models)

    def variant_for(
        self, base_model: str, names: Sequence[str] = (), loras: Sequence[str] = (), among: Collection[str] = ()
    ) -> Variant:
        """The variant that a folded base model name means, told apart further by the names of model and LoRAs.

        Names count among the variants of that base model, and all of them where it is the first one's or unknown.
        ``among`` are the names of those that a file's header allows, any where it is empty.
        """
        allowed = [variant for variant in self.variants if variant.name in among] or list(self.variants)
        own = [variant for variant in allowed if base_model in variant.base_models]
        general = not own or own[0] is self.variants[0]
        candidates = allowed if general else own
        for variant in candidates:
            if _is_told(variant.words, names) or _is_told(variant.lora_words, loras):
                return variant
        plain = [variant for variant in own or allowed if not (variant.words or variant.lora_words)]
        return (plain or own or allowed)[0]


def _is_told(words: Sequence[str], names: Sequence[str]) -> bool:
    return any(_stands_in(word, name) for word in words for name in names)


def _stands_in(word: str, name: str) -> bool:
    """Whether a word is part of a name; a short one stands there by itself, so that "edition" is no "edit"."""
    if len(word) > _SHORT_WORD or not word[0].isalpha():
        return word in name.lower()
    parted = _CAMEL.sub(" ", name).lower()
    return re.search(rf"(?<![a-z]){re.escape(word)}(?![a-z])", parted) is not None
