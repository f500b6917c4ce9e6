"""Image Saver (github.com/alexopus/ComfyUI-Image-Saver): literals, loaders and parameters, one value at each output."""

from __future__ import annotations

from .declaration import Does, NodeSpec, words

NODES: dict[str, NodeSpec] = {
    "Checkpoint Loader with Name (Image Saver)": NodeSpec(
        does=Does.LOADS, widgets=("ckpt_name",), outputs=words("model clip vae ckpt_name")
    ),
    "UNet loader with Name (Image Saver)": NodeSpec(
        does=Does.LOADS, widgets=words("unet_name weight_dtype"), outputs=words("model unet_name")
    ),
    "Input Parameters (Image Saver)": NodeSpec(
        does=Does.NUMBER,
        widgets=words("seed ! steps cfg sampler scheduler denoise"),
        outputs=words("seed steps cfg sampler scheduler denoise"),
    ),
    "Sampler Selector (Image Saver)": NodeSpec(
        does=Does.NUMBER, widgets=("sampler_name",), outputs=words("sampler_name sampler_name")
    ),
    "Scheduler Selector (Image Saver)": NodeSpec(
        does=Does.NUMBER, widgets=("scheduler",), outputs=words("scheduler scheduler")
    ),
    "Seed Generator (Image Saver)": NodeSpec(does=Does.NUMBER, widgets=words("seed !"), value="seed"),
    "String Literal (Image Saver)": NodeSpec(does=Does.TEXT, widgets=("string",), texts=("string",)),
    "Width/Height Literal (Image Saver)": NodeSpec(does=Does.NUMBER, widgets=("size",), value="size"),
    "Cfg Literal (Image Saver)": NodeSpec(does=Does.NUMBER, widgets=("cfg",), value="cfg"),
    "Int Literal (Image Saver)": NodeSpec(does=Does.NUMBER, widgets=("int",), value="int"),
    "Float Literal (Image Saver)": NodeSpec(does=Does.NUMBER, widgets=("float",), value="float"),
    "Conditioning Concat Optional (Image Saver)": NodeSpec(does=Does.MIXES, why="puts prompts together"),
    "Image Saver": NodeSpec(does=Does.SAVES),
    "Image Saver Simple": NodeSpec(does=Does.SAVES),
}  # fmt: skip
