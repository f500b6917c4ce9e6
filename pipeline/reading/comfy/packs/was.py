"""WAS Node Suite (github.com/WASasquatch/was-node-suite-comfyui): texts, numbers, switches by a boolean."""

from __future__ import annotations

from .declaration import Does, Loras, NodeSpec, Switch, table, words

_CHANCE = "chosen by chance while the graph ran"


def _either(name: str) -> NodeSpec:
    return NodeSpec(
        does=Does.CHOOSES, widgets=("boolean",), switch=Switch(by="boolean", yes=f"{name}_a", no=f"{name}_b")
    )


NODES: dict[str, NodeSpec] = {
    "Text Concatenate": NodeSpec(
        does=Does.TEXT,
        widgets=words("delimiter clean_whitespace text_a text_b text_c text_d"),
        texts=words("text_a text_b text_c text_d text1 text2"),
        joint="delimiter",
    ),
    "Text Multiline": NodeSpec(does=Does.TEXT, widgets=("text",), texts=("text",)),
    "Text Multiline (Code Compatible)": NodeSpec(does=Does.TEXT, widgets=("text",), texts=("text",)),
    "Text String": NodeSpec(
        does=Does.TEXT, widgets=words("text text_b text_c text_d"), outputs=words("text text_b text_c text_d")
    ),
    "Text Random Line": NodeSpec(does=Does.MAKES_TEXT, why=_CHANCE),
    "Text Random Prompt": NodeSpec(does=Does.MAKES_TEXT, why=_CHANCE),
    "Prompt Styles Selector": NodeSpec(
        does=Does.STYLES, widgets=("style",), outputs=words("positive negative"), why="styles are added to the prompt"
    ),
    "Lora Loader": NodeSpec(
        does=Does.LORAS,
        widgets=words("lora_name strength_model strength_clip"),
        loras=Loras(name="lora_name", model="strength_model", clip="strength_clip"),
        outputs=words("model clip name"),
    ),
    "Checkpoint Loader (Simple)": NodeSpec(
        does=Does.LOADS, widgets=("ckpt_name",), outputs=words("model clip vae ckpt_name")
    ),
    "Upscale Model Loader": NodeSpec(does=Does.LOADS, widgets=("model_name",)),
    "Model Input Switch": _either("model"),
    "CLIP Input Switch": _either("clip"),
    "VAE Input Switch": _either("vae"),
    "Conditioning Input Switch": _either("conditioning"),
    "Latent Input Switch": _either("latent"),
    "Image Input Switch": _either("image"),
    "Text Input Switch": _either("text"),
    "Number Input Switch": _either("number"),
    "Control Net Model Input Switch": _either("control_net"),
    "Seed": NodeSpec(does=Does.NUMBER, widgets=words("seed !"), value="seed"),
    "Constant Number": NodeSpec(does=Does.NUMBER, widgets=words("number_type number number_as_text"), value="number"),
    **table(
        Does.EDITS,
        """
        Image Resize = mode supersample resampling rescale_factor resize_width resize_height
        Image Film Grain =
        Image Filter Adjustments =
        Image Levels Adjustment =
        Image Rembg (Remove Background) =
        """,
        why="changes the finished picture",
    ),
    "Image Save": NodeSpec(does=Does.SAVES),
}
