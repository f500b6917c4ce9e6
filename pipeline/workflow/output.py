"""The end of every graph: decoded and saved as a picture, a video or a sound."""

from __future__ import annotations

from ...civitai_utils.said import say
from ...civitai_utils.values import Recipe
from ..families.family import Sound
from .declared_node import add_node
from .draft import Draft
from .graph import NodeRef
from .model_chain import Models
from .numbers import Numbers


def file_prefix(recipe: Recipe) -> str:
    """How the names of the saved files begin; a picture of a text or a file has no number."""
    return f"civitai_{'image' if recipe.image_id is None else recipe.image_id}"


def add_output(draft: Draft, models: Models, latent: NodeRef, numbers: Numbers) -> None:
    """Decode the last latent and save it as what the image is."""
    graph, variant = draft.graph, draft.variant
    prefix = file_prefix(draft.recipe)
    if variant.makes == "audio":
        tone = graph.add("VAEDecodeAudio", "Decode", samples=latent, vae=models.vae)
        graph.add("SaveAudio", "Save sound", audio=tone, filename_prefix=prefix)
        return
    sound = latent
    if variant.sound is Sound.BESIDE and models.audio_vae is not None:
        latent = graph.add("LTXVSeparateAVLatent", "Part pictures and sound", av_latent=latent)
        sound = latent.output(1)
    if variant.makes != "video" or draft.recipe.media != "video":
        picture = graph.add("VAEDecode", "Decode", samples=latent, vae=models.vae)
        graph.add("SaveImage", "Save image", images=picture, filename_prefix=prefix)
        return
    links: dict[str, NodeRef] = {}
    saves = draft.at_hand.has("CreateVideo") and draft.at_hand.has("SaveVideo")
    if models.audio_vae is not None and saves:
        node = "LTXVAudioVAEDecode" if variant.sound is Sound.BESIDE else "VAEDecodeAudio"
        reader = "audio_vae" if variant.sound is Sound.BESIDE else "vae"
        links["audio"] = graph.add(node, "Decode sound", **{"samples": sound, reader: models.audio_vae})
    if variant.tiled is not None:
        pictures = add_node(graph, variant.tiled, numbers, samples=latent, vae=models.vae)
    else:
        pictures = graph.add("VAEDecode", "Decode", samples=latent, vae=models.vae)
    if not saves:
        _save_animation(draft, pictures, prefix, float(numbers.rate), with_sound=variant.sound is not None)
        return
    video = graph.add("CreateVideo", "Pictures to video", images=pictures, fps=float(numbers.rate), **links)
    # 0.33 keeps the codec within the format; older ones have both side by side. Each ignores the other's.
    save = {"format": "auto", "codec": "auto", "format.codec": "auto"}
    graph.add("SaveVideo", "Save video", video=video, filename_prefix=prefix, **save)


def _save_animation(draft: Draft, pictures: NodeRef, prefix: str, rate: float, *, with_sound: bool) -> None:
    """What every ComfyUI can save of a video: its nodes of video need PyAV, and are left out where it does not load."""
    draft.graph.add(
        "SaveAnimatedWEBP",
        "Save animation",
        images=pictures,
        filename_prefix=prefix,
        fps=rate,
        lossless=False,
        quality=90,
        method="default",
    )
    why = say("This ComfyUI has no nodes that save a video; it is saved as an animated WebP.")
    if with_sound:
        why = say("This ComfyUI has no nodes that save a video; it is saved as an animated WebP, without its sound.")
    draft.report.approximated(say("video"), "MP4", say("animated WebP"), why)
