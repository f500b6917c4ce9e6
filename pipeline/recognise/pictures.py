"""Transformers that make pictures, each by the tensors that tell it (ComfyUI 0.33, ``comfy/model_detection.py``).

The first that fits is the one: the closer a description, the earlier it stands.
"""

from __future__ import annotations

from ...civitai_utils.file_said import Use
from .architecture import ENCODERS, VAE, Architecture

_JOINT = "joint_blocks.0.context_block.attn.qkv.weight"
_FLUX = ("double_blocks.0.img_attn.norm.key_norm.scale", "double_blocks.0.img_attn.norm.key_norm.weight")
_FLUX2 = "double_stream_modulation_img.lin.weight"
_GUIDANCE = "guidance_in.in_layer.weight"
_DISTILLED = ("distilled_guidance_layer.norms.0.scale", "distilled_guidance_layer.norms.0.weight")
_REFINED = "txt_in.individual_token_refiner.blocks.0.norm1.weight"
_CAPTIONS, _NOISE = "cap_embedder.1.weight", "noise_refiner.0.attention.k_norm.weight"
_COSMOS, _PATCH = "blocks.0.mlp.layer1.weight", "x_embedder.proj.1.weight"
_OMNI = "time_caption_embed.timestep_embedder.linear_1.bias"
_KANDINSKY = "visual_transformer_blocks.0.cross_attention.key_norm.weight"
_DEV = ("Flux.1 dev", "Flux.1 Krea", "Flux.1 Kontext", "Flux.1 de-distilled")

PICTURES: tuple[Architecture, ...] = (
    Architecture(
        model="Stable Cascade stage C", family="Stable Cascade", variants=("Stable Cascade",), inside=frozenset({VAE}),
        has=("clf.1.weight", "clip_txt_mapper.weight"),
    ),
    # The second of the pair; a checkpoint of it brings the stage A decoder as its VAE.
    Architecture(
        model="Stable Cascade stage B, which enlarges what stage C makes", has=("clf.1.weight", "clip_mapper.weight"),
        inside=frozenset({ENCODERS}),
    ),
    Architecture(
        model="SD 3.5 Medium", family="SD 3", variants=("SD 3.5 Medium",),
        has=(_JOINT, "joint_blocks.0.x_block.attn2.qkv.weight"),
    ),
    Architecture(
        model="SD 3.5 Large", family="SD 3", variants=("SD 3.5 Large", "SD 3.5 Large Turbo"),
        has=(_JOINT, "joint_blocks.0.context_block.attn.ln_q.weight"),
        shapes={"x_embedder.proj.weight": (2432, None, 2, 2)},
    ),
    Architecture(
        model="SD 3 Medium", family="SD 3", variants=("SD 3 Medium",), has=(_JOINT,),
        shapes={"x_embedder.proj.weight": (1536, None, 2, 2)},
    ),
    Architecture(
        model="AuraFlow", family="AuraFlow", variants=("AuraFlow", "Pony V7"),
        has=("double_layers.0.attn.w1q.weight", "cond_seq_linear.weight"),
    ),
    Architecture(
        model="Hunyuan-DiT", family="Hunyuan-DiT", variants=("Hunyuan-DiT",), has=("mlp_t5.0.weight",),
    ),
    Architecture(
        model="PixArt Alpha", family="PixArt", variants=("PixArt Alpha",),
        has=("t_block.1.weight", ("ar_embedder.mlp.0.weight", "csize_embedder.mlp.0.weight")),
    ),
    Architecture(
        model="PixArt Sigma", family="PixArt", variants=("PixArt Sigma",),
        has=("t_block.1.weight", "y_embedder.y_embedding"),
    ),
    Architecture(
        model="HunyuanImage 2.1", family="HunyuanImage 2.1", variants=("HunyuanImage 2.1",), has=(_REFINED,),
        shapes={"img_in.proj.weight": (3584, 64, 1, 1)},
    ),
    Architecture(
        model="the refiner of HunyuanImage 2.1", has=(_REFINED,), lacks=("vector_in.in_layer.weight",),
        shapes={"img_in.proj.weight": (None, 128, 1, 1, 1)}, use=Use.REFINER,
    ),
    Architecture(
        model="Chroma Radiance", family="Chroma", variants=("Chroma Radiance",), inside=frozenset({VAE}),
        has=(_DISTILLED, ("nerf_blocks.0.norm.scale", "nerf_blocks.0.norm.weight")),
    ),
    Architecture(model="Chroma", family="Chroma", variants=("Chroma", "Chroma Flash"), has=(_DISTILLED,)),
    Architecture(
        model="Flux.2 dev", family="Flux.2", variants=("Flux.2 dev",), has=(_FLUX2,), shapes={_FLUX2: (36864, None)},
    ),
    Architecture(
        model="Flux.2 Klein 9B", family="Flux.2", variants=("Flux.2 Klein 9B", "Flux.2 Klein 9B base"),
        has=(_FLUX2,), shapes={_FLUX2: (24576, None)},
    ),
    Architecture(
        model="Flux.2 Klein 4B", family="Flux.2", variants=("Flux.2 Klein 4B", "Flux.2 Klein 4B base"),
        has=(_FLUX2,), shapes={_FLUX2: (18432, None)},
    ),
    Architecture(
        model="Ovis", family="Ovis", variants=("Ovis",), has=(_FLUX, "double_blocks.0.img_mlp.gate_proj.weight"),
    ),
    Architecture(
        model="LongCat", family="LongCat", variants=("LongCat",), has=(_FLUX,), shapes={"txt_in.weight": (3072, 3584)},
        lacks=("vector_in.in_layer.weight", _GUIDANCE),
    ),
    Architecture(
        model="Flux.1 Fill, which paints into a given picture", use=Use.INPAINT, has=(_FLUX, _GUIDANCE),
        shapes={"img_in.weight": (3072, 384)},
    ),
    Architecture(
        model="Flux.1 Canny or Depth, which follows a guide picture", use=Use.CONTROL, has=(_FLUX, _GUIDANCE),
        shapes={"img_in.weight": (3072, 128)},
    ),
    Architecture(
        model="Flux.1 dev", family="Flux.1", variants=_DEV, has=(_FLUX, _GUIDANCE),
        shapes={"img_in.weight": (3072, 64)},
    ),
    Architecture(
        model="Flux.1 schnell", family="Flux.1", variants=("Flux.1 schnell", "Flux.1 de-distilled"), has=(_FLUX,),
        lacks=(_GUIDANCE,), shapes={"img_in.weight": (3072, 64)},
    ),
    Architecture(
        model="NewBie", family="NewBie", variants=("NewBie",), has=(_CAPTIONS, "clip_text_pooled_proj.0.weight"),
    ),
    Architecture(model="Z-Image in pixel space", has=(_CAPTIONS, _NOISE, "dec_net.cond_embed.weight")),
    Architecture(
        model="Z-Image", family="Z-Image", variants=("Z-Image Turbo", "Z-Image Base"), has=(_CAPTIONS, _NOISE),
        shapes={_CAPTIONS: (3840, None)},
    ),
    Architecture(
        model="Lumina Image 2", family="Lumina Image 2", variants=("Lumina Image 2", "NetaYume Lumina"),
        has=(_CAPTIONS, _NOISE), shapes={_CAPTIONS: (2304, None)},
    ),
    Architecture(
        model="Anima", family="Anima", variants=("Anima", "Anima Turbo"),
        has=("llm_adapter.blocks.0.cross_attn.q_proj.weight", _COSMOS),
    ),
    Architecture(
        model="Cosmos Predict 2 from a picture", family="Cosmos Predict 2", shapes={_PATCH: (None, 72)},
        variants=("Cosmos Predict 2 from a picture",), has=(_COSMOS,),
    ),
    Architecture(
        model="Cosmos Predict 2", family="Cosmos Predict 2", variants=("Cosmos Predict 2",), has=(_COSMOS,),
        shapes={_PATCH: (None, 68)},
    ),
    Architecture(
        model="HiDream I1", family="HiDream I1", variants=("HiDream I1 dev", "HiDream I1 fast", "HiDream I1 full"),
        has=("caption_projection.0.linear.weight",),
    ),
    Architecture(
        model="HiDream O1", family="HiDream O1", variants=("HiDream O1", "HiDream O1 dev"),
        has=("t_embedder1.mlp.0.weight", "x_embedder.proj1.weight"), inside=frozenset({ENCODERS, VAE}),
    ),
    Architecture(
        model="Boogu", family="Boogu", variants=("Boogu", "Boogu Turbo"),
        has=(_OMNI, "double_stream_layers.0.img_instruct_attn.processor.img_to_q.weight"),
    ),
    Architecture(model="OmniGen2", family="OmniGen2", variants=("OmniGen2",), has=(_OMNI,)),
    Architecture(
        model="Lens", family="Lens", variants=("Lens", "Lens Turbo"),
        has=("transformer_blocks.0.attn.norm_added_q.weight", "transformer_blocks.0.img_mlp.w1.weight"),
    ),
    Architecture(
        model="Qwen-Image Layered", has=("txt_norm.weight", "time_text_embed.addition_t_embedding.weight"),
    ),
    Architecture(
        model="MageFlow", family="MageFlow", variants=("MageFlow", "MageFlow Turbo"), has=("txt_norm.weight",),
        shapes={"txt_norm.weight": (2560,)},
    ),
    Architecture(
        model="Qwen-Image Edit 2511", family="Qwen-Image", variants=("Qwen-Image Edit 2509",), use=Use.EDIT,
        has=("txt_norm.weight", "__index_timestep_zero__"),
    ),
    Architecture(
        model="Qwen-Image", family="Qwen-Image", has=("txt_norm.weight",), shapes={"txt_norm.weight": (3584,)},
        variants=("Qwen-Image", "Qwen-Image Edit 2509", "Qwen-Image Edit", "Qwen-Image Lightning"),
    ),
    Architecture(
        model="Kandinsky 5 Image", family="Kandinsky 5", variants=("Kandinsky 5 Image",), has=(_KANDINSKY,),
        shapes={"visual_embeddings.in_layer.bias": (2560,)},
    ),
    Architecture(
        model="Ideogram 4", family="Ideogram 4", variants=("Ideogram 4",), has=("embed_image_indicator.weight",),
    ),
    Architecture(
        model="Krea 2", family="Krea 2", variants=("Krea 2 Turbo", "Krea 2"), has=("txtfusion.projector.weight",),
    ),
    Architecture(
        model="Ernie", family="Ernie", variants=("Ernie", "Ernie Turbo"), has=("layers.0.mlp.linear_fc2.weight",),
    ),
    Architecture(
        model="PixelDiT", family="PixelDiT", variants=("PixelDiT",), has=("core.pixel_embedder.proj.weight",),
        lacks=("lq_proj.latent_proj.0.weight",), inside=frozenset({VAE}),
    ),
    Architecture(model="PiD, a decoder of pixels", has=("lq_proj.latent_proj.0.weight",)),
    Architecture(
        model="JoyImage",
        has=("double_blocks.0.attn.img_attn_qkv.weight", "double_blocks.0.attn.img_attn_q_norm.weight"),
    ),
)  # fmt: skip

# Whole models under the names of the diffusers library, which ComfyUI's loader of bare models renames.
DIFFUSERS: tuple[Architecture, ...] = (
    Architecture(
        model="AuraFlow", family="AuraFlow", variants=("AuraFlow", "Pony V7"),
        has=("joint_transformer_blocks.0.attn.add_k_proj.weight",),
    ),
    Architecture(
        model="PixArt Alpha", family="PixArt", variants=("PixArt Alpha",),
        has=(
            "adaln_single.emb.timestep_embedder.linear_1.bias", "pos_embed.proj.bias",
            "adaln_single.emb.resolution_embedder.linear_1.bias",
        ),
    ),
    Architecture(
        model="PixArt Sigma", family="PixArt", variants=("PixArt Sigma",),
        has=("adaln_single.emb.timestep_embedder.linear_1.bias", "pos_embed.proj.bias"),
    ),
    Architecture(
        model="Z-Image", family="Z-Image", variants=("Z-Image Turbo", "Z-Image Base"),
        has=("noise_refiner.0.attention.norm_k.weight",),
    ),
    Architecture(
        model="Flux.1 Fill, which paints into a given picture", use=Use.INPAINT,
        has=("single_transformer_blocks.0.attn.to_q.weight",), shapes={"x_embedder.weight": (3072, 384)},
    ),
    Architecture(
        model="Flux.1 Canny or Depth, which follows a guide picture", use=Use.CONTROL,
        has=("single_transformer_blocks.0.attn.to_q.weight",), shapes={"x_embedder.weight": (3072, 128)},
    ),
    Architecture(
        model="Flux.1 dev", family="Flux.1", variants=_DEV, shapes={"x_embedder.weight": (3072, 64)},
        has=(
            "single_transformer_blocks.0.attn.to_q.weight", "time_text_embed.guidance_embedder.linear_1.weight",
        ),
    ),
    Architecture(
        model="Flux.1 schnell", family="Flux.1", variants=("Flux.1 schnell", "Flux.1 de-distilled"),
        has=("single_transformer_blocks.0.attn.to_q.weight",), shapes={"x_embedder.weight": (3072, 64)},
    ),
    Architecture(
        model="SD 3.5 Medium", family="SD 3", variants=("SD 3.5 Medium",),
        has=(
            "transformer_blocks.0.attn.add_q_proj.weight", "pos_embed.proj.weight",
            "transformer_blocks.0.attn2.to_q.weight",
        ),
    ),
    Architecture(
        model="SD 3.5 Large", family="SD 3", variants=("SD 3.5 Large", "SD 3.5 Large Turbo"),
        has=("transformer_blocks.0.attn.add_q_proj.weight",), shapes={"pos_embed.proj.weight": (2432, None, 2, 2)},
    ),
    Architecture(
        model="SD 3 Medium", family="SD 3", variants=("SD 3 Medium",),
        has=("transformer_blocks.0.attn.add_q_proj.weight",), shapes={"pos_embed.proj.weight": (1536, None, 2, 2)},
    ),
)  # fmt: skip
