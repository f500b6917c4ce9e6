"""Where sampling begins: an empty latent, a start picture, or what a video's first node makes of both."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...civitai_utils.errors import FamilyUnsupported
from ...civitai_utils.said import say
from ..families.family import Editing, Sound, Start
from .added_words import added_words
from .conditioning import Conditioning
from .declared_node import add_node
from .draft import Draft
from .enlarge import add_enlarged_picture
from .graph import NodeRef, Value
from .limits import DENOISE, hold_number
from .loaders import companion_name
from .model_chain import Models
from .needs import Needs, begins_with_picture
from .numbers import Numbers
from .parts import names_of
from .passes import enlarges_start, starts_with_picture
from .prompt_text import encoded_prompts, prompt_text
from .start_need import is_masked

# ComfyUI brings this one along; the user puts another in its place.
_EXAMPLE = "example.png"
# webui's form starts its img2img at this (parity 4).
_WEBUI_DENOISE = 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class StartPicture:
    """The picture sampling begins with, and what a vision encoder sees in it.

    ``encoded`` is its latent where a model that edits is shown it beside the prompt, ``pixels`` the picture at its size
    where an inpainting model has it in its prompts.
    """

    picture: NodeRef
    seen: NodeRef | None = None
    encoded: NodeRef | None = None
    pixels: NodeRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """Where the first pass begins: the prompts as the start leaves them, the latent, and the picture in both."""

    prompts: Conditioning
    latent: NodeRef
    start: StartPicture | None = None


def add_start_picture(draft: Draft, needs: Needs) -> StartPicture | None:
    """Load the picture that stands in for the one the image began with; None where nothing begins with one."""
    variant, recipe, report = draft.variant, draft.recipe, draft.report
    if not starts_with_picture(draft):
        if begins_with_picture(recipe):
            asked = recipe.workflow_type
            report.approximated(
                say("start picture"), asked, say("an empty picture"), say("The picture it started from is not public.")
            )
        return None
    name = draft.at_hand.start_picture
    if name is None:
        why = say("The picture it started from is not public: choose one in the node of that name.")
        report.approximated(say("start picture"), say("not public"), _EXAMPLE, why)
    else:
        why = say("The picture it started from is not public; this one stands in its place.")
        report.approximated(say("start picture"), say("not public"), name, why)
    picture = draft.graph.add("LoadImage", "Start picture", image=name or _EXAMPLE)
    if variant.editing is not None:
        # The model's own sizes; the picture's shape decides which.
        picture = draft.graph.add("FluxKontextImageScale", "Start picture to the model's size", image=picture)
    if needs.reader is None or variant.start is None:
        return StartPicture(picture=picture)
    file = companion_name(draft, needs.reader, say("vision encoder"))
    eyes = draft.graph.add("CLIPVisionLoader", "Load vision encoder", clip_name=file)
    seen = draft.graph.add(
        "CLIPVisionEncode", "See the start picture", clip_vision=eyes, image=picture, crop=variant.start.crop
    )
    return StartPicture(picture=picture, seen=seen)


def choose_denoise(draft: Draft, start: StartPicture | None) -> float:
    """How much the first pass changes what it begins with; everything where that is empty."""
    if start is None or draft.variant.makes != "image" or draft.variant.editing is not None:
        return 1.0
    hires, asked = enlarges_start(draft), draft.recipe.denoise
    if asked is None and hires is not None:
        asked = hires.denoise
    if asked is not None:
        return hold_number(say("denoise"), asked, DENOISE, draft.report)
    draft.report.unknown(say("denoise"), _WEBUI_DENOISE, say("The image does not say; this is the usual default."))
    return _WEBUI_DENOISE


def add_start(
    draft: Draft, models: Models, prompts: Conditioning | None, numbers: Numbers, start: StartPicture | None
) -> Begun:
    """The latent of the first pass, and the prompts as the start node leaves them, or as it reads them itself."""
    variant, graph = draft.variant, draft.graph
    begin = variant.start
    if prompts is not None and variant.makes == "image":
        if start is not None:
            return _encode(draft, models, prompts, numbers, start)
        return Begun(prompts=prompts, latent=prompts.latent or add_node(graph, variant.latent.node, numbers))
    latent = None
    if begin is None or (start is None and not begin.always) or "latent" in begin.node.links:
        latent = add_node(graph, variant.latent.node, numbers)
    if begin is not None and (start is not None or begin.always):
        node = _add_begin(draft, _links(draft, begin, models, prompts, latent), begin, numbers, start)
        prompts, latent = _after(begin, node, prompts, latent)
    if prompts is None or latent is None:
        raise FamilyUnsupported(say("{name} needs a picture to begin with.", name=variant.name))
    if variant.sound is Sound.BESIDE and models.audio_vae is not None:
        silence = graph.add(
            "LTXVEmptyLatentAudio",
            "Length of the sound",
            frames_number=numbers.frames,
            frame_rate=numbers.rate,
            batch_size=1,
            audio_vae=models.audio_vae,
        )
        latent = graph.add("LTXVConcatAVLatent", "Pictures and sound", video_latent=latent, audio_latent=silence)
    return Begun(prompts=prompts, latent=latent)


def shown_again(draft: Draft, start: StartPicture | None) -> NodeRef | None:
    """The picture that the prompts of a second pass are read together with, as the first pass's were."""
    return start.picture if start is not None and draft.variant.editing is not None else None


def begun_again(draft: Draft, models: Models, prompts: Conditioning, start: StartPicture | None) -> Conditioning:
    """The prompts of a second pass with the start picture in them, as the first pass's have it."""
    if start is not None and start.encoded is not None:
        return _show(draft, prompts, start.encoded)
    if start is not None and start.pixels is not None:
        fitted = _fit(draft, models, prompts, start, start.pixels)
        return replace(prompts, positive=fitted, negative=fitted.output(1))
    return prompts


def _links(
    draft: Draft, begin: Start, models: Models, prompts: Conditioning | None, latent: NodeRef | None
) -> dict[str, NodeRef | Value]:
    around: dict[str, NodeRef | Value] = {"vae": models.vae, "clip": models.clip, "clip_vision": models.clip}
    if prompts is not None:
        around |= {"positive": prompts.positive, "negative": prompts.negative}
    else:
        positive, _ = encoded_prompts(draft.recipe, added_words(draft.parts))
        around["prompt"] = prompt_text(positive, draft.parts.embeddings)
    if latent is not None:
        around["latent"] = latent
    return {name: around[name] for name in begin.node.links}


def _add_begin(
    draft: Draft, links: dict[str, NodeRef | Value], begin: Start, numbers: Numbers, start: StartPicture | None
) -> NodeRef:
    if start is not None and begin.picture is not None:
        picture = start.picture
        if begin.prepares is not None:
            picture = add_node(draft.graph, begin.prepares, numbers, image=picture)
        links[begin.picture] = picture
    if start is not None and begin.vision is not None and start.seen is not None:
        links[begin.vision] = start.seen
    return add_node(draft.graph, begin.node, numbers, **links)


def _after(
    begin: Start, node: NodeRef, prompts: Conditioning | None, latent: NodeRef | None
) -> tuple[Conditioning, NodeRef | None]:
    """The prompts and the latent as the start node gives them on; what it does not give stays as it was."""
    given = {name: node.output(slot) for slot, name in enumerate(begin.gives)}
    positive = given.get("positive") or (prompts.positive if prompts else node)
    negative = given.get("negative") or (prompts.negative if prompts else positive)
    return Conditioning(positive=positive, negative=negative), given.get("latent", latent)


def _encode(draft: Draft, models: Models, prompts: Conditioning, numbers: Numbers, start: StartPicture) -> Begun:
    """The start picture as a latent; of an inpainted image only what its alpha channel leaves open is changed."""
    graph = draft.graph
    if draft.variant.editing is not None:
        latent = graph.add("VAEEncode", "Encode start picture", pixels=start.picture, vae=models.vae)
        if draft.variant.editing is Editing.REFERENCE:
            return Begun(prompts=_show(draft, prompts, latent), latent=latent, start=replace(start, encoded=latent))
        return Begun(prompts=prompts, latent=latent, start=start)
    pixels = _sized(draft, numbers, start)
    if not is_masked(draft.recipe):
        latent = graph.add("VAEEncode", "Encode start picture", pixels=pixels, vae=models.vae)
        return Begun(prompts=prompts, latent=latent, start=start)
    draft.report.approximated(
        say("mask"),
        say("not public"),
        say("the picture's own"),
        say("Paint what may change onto the start picture, with its mask editor."),
    )
    if any("inpaint" in name.lower() for name in names_of(draft.parts.checkpoint)):
        fitted = _fit(draft, models, prompts, start, pixels)
        prompts = replace(prompts, positive=fitted, negative=fitted.output(1))
        return Begun(prompts=prompts, latent=fitted.output(2), start=replace(start, pixels=pixels))
    latent = graph.add("VAEEncode", "Encode start picture", pixels=pixels, vae=models.vae)
    masked = graph.add("SetLatentNoiseMask", "Mask", samples=latent, mask=start.picture.output(1))
    return Begun(prompts=prompts, latent=masked, start=start)


def _sized(draft: Draft, numbers: Numbers, start: StartPicture) -> NodeRef:
    """The start picture at the size of the first pass, or as large as the second where that is the only one."""
    hires = enlarges_start(draft)
    if hires is not None:
        return add_enlarged_picture(draft, hires, start.picture, numbers.size)
    return draft.graph.add(
        "ImageScale",
        "Start picture to size",
        image=start.picture,
        upscale_method="lanczos",
        width=numbers.size.width,
        height=numbers.size.height,
        crop="center",
    )


def _show(draft: Draft, prompts: Conditioning, latent: NodeRef) -> Conditioning:
    shown = draft.graph.add("ReferenceLatent", "Show the picture", conditioning=prompts.positive, latent=latent)
    return replace(prompts, positive=shown)


def _fit(draft: Draft, models: Models, prompts: Conditioning, start: StartPicture, pixels: NodeRef) -> NodeRef:
    return draft.graph.add(
        "InpaintModelConditioning",
        "Picture and mask",
        positive=prompts.positive,
        negative=prompts.negative,
        vae=models.vae,
        pixels=pixels,
        mask=start.picture.output(1),
        noise_mask=True,
    )
