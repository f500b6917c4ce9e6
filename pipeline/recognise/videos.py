"""Transformers that make videos and sounds, each by the tensors that tell it (ComfyUI 0.33)."""

from __future__ import annotations

from ...civitai_utils.file_said import Use
from .architecture import Architecture

_LTX = "adaln_single.emb.timestep_embedder.linear_1.bias"
_LTX_SOUND = "audio_adaln_single.linear.weight"
_HUNYUAN = "txt_in.individual_token_refiner.blocks.0.norm1.weight"
_IN = "img_in.proj.weight"
_WAN, _PATCH, _SEES = "head.modulation", "patch_embedding.weight", "img_emb.proj.0.bias"
_COSMOS = "blocks.block0.blocks.0.block.attn.to_q.0.weight"
_T2V = (
    "Wan 2.1 T2V 14B", "Wan 2.2 T2V A14B", "Wan 2.1 T2V 14B, few steps", "Wan 2.2 T2V A14B, few steps",
)  # fmt: skip
_I2V = ("Wan 2.1 I2V 14B", "Wan 2.1 I2V 14B, few steps")
_I2V_22 = ("Wan 2.2 I2V A14B", "Wan 2.2 I2V A14B, few steps")

VIDEOS: tuple[Architecture, ...] = (
    Architecture(model="Mochi", family="Mochi", variants=("Mochi",), has=("t5_yproj.weight",)),
    Architecture(model="LTX-2.5", has=(_LTX, _LTX_SOUND, "keyframes_abs_pos_embedding")),
    Architecture(
        model="LTX-2.3", family="LTX-2", variants=("LTX-2.3", "LTX-2.3 distilled"),
        has=(_LTX, _LTX_SOUND, "transformer_blocks.1.prompt_scale_shift_table"),
    ),
    Architecture(
        model="LTX-2", family="LTX-2", variants=("LTX-2", "LTX-2 distilled"), has=(_LTX, _LTX_SOUND),
    ),
    Architecture(
        model="LTX-Video", family="LTX-Video", variants=("LTX-Video", "LTX-Video distilled"), has=(_LTX,),
        lacks=("pos_embed.proj.weight", "pos_embed.proj.bias", "pos_embed.proj"),
    ),
    Architecture(
        model="ACE-Step 1.5", family="ACE-Step", variants=("ACE-Step 1.5 Turbo", "ACE-Step 1.5"),
        has=("encoder.lyric_encoder.layers.0.input_layernorm.weight",),
    ),
    Architecture(model="ACE-Step 1", family="ACE-Step", variants=("ACE-Step 1",), has=("genre_embedder.weight",)),
    Architecture(
        model="MiniMax H3", family="MiniMax H3", variants=("MiniMax H3",),
        has=("video_patch_proj.weight", "audio_patch_proj.weight"),
    ),
    Architecture(
        model="HunyuanVideo 1.5 for enlarging", has=(_HUNYUAN, "vision_in.proj.0.weight"),
        shapes={_IN: (None, 98, 1, 1, 1)}, use=Use.REFINER,
    ),
    Architecture(
        model="HunyuanVideo 1.5", family="HunyuanVideo 1.5", has=(_HUNYUAN, "vision_in.proj.0.weight"),
        variants=("HunyuanVideo 1.5", "HunyuanVideo 1.5 from a picture"),
    ),
    Architecture(
        model="SkyReels from a picture", has=(_HUNYUAN,), shapes={_IN: (3072, 32, 1, 2, 2)}, use=Use.EDIT,
    ),
    Architecture(
        model="HunyuanVideo from a picture", family="HunyuanVideo", variants=("HunyuanVideo from a picture",),
        has=(_HUNYUAN,), shapes={_IN: (3072, 33, 1, 2, 2)},
    ),
    Architecture(
        model="HunyuanVideo", family="HunyuanVideo", variants=("HunyuanVideo", "HunyuanVideo from a picture"),
        has=(_HUNYUAN,), shapes={_IN: (3072, 16, 1, 2, 2)},
    ),
    Architecture(
        model="Cosmos 1 from a picture", family="Cosmos 1", variants=("Cosmos 1 from a picture",), has=(_COSMOS,),
        shapes={"x_embedder.proj.1.weight": (None, 72)},
    ),
    Architecture(model="Cosmos 1", family="Cosmos 1", variants=("Cosmos 1",), has=(_COSMOS,)),
    Architecture(model="Wan VACE", has=(_WAN, "vace_patch_embedding.weight"), use=Use.CONTROL),
    Architecture(
        model="Wan with a camera's way", has=(_WAN, "control_adapter.conv.weight"), use=Use.CONTROL,
    ),
    Architecture(
        model="Wan 2.2 S2V, which speaks from a sound", use=Use.CONTROL,
        has=(_WAN, "casual_audio_encoder.encoder.final_linear.weight"),
    ),
    Architecture(model="HuMo", has=(_WAN, "audio_proj.audio_proj_glob_1.layer.bias"), use=Use.CONTROL),
    Architecture(
        model="Wan 2.2 Animate", has=(_WAN, "face_adapter.fuser_blocks.0.k_norm.weight"), use=Use.CONTROL,
    ),
    Architecture(
        model="a Wan that follows poses or a dance", use=Use.CONTROL,
        has=(_WAN, ("patch_embedding_mask.weight", "patch_embedding_pose.weight", "patch_embedding_global.weight")),
    ),
    Architecture(
        model="Wan 2.2 TI2V 5B", family="Wan", variants=("Wan 2.2 TI2V 5B",), has=(_WAN,),
        shapes={"head.head.weight": (192, 3072)},
    ),
    Architecture(
        model="Wan Fun Control", has=(_WAN,), shapes={_PATCH: (None, 48, 1, 2, 2)}, use=Use.CONTROL,
    ),
    Architecture(
        model="Wan 2.1 I2V", family="Wan", variants=_I2V, has=(_WAN, _SEES), shapes={_PATCH: (None, 36, 1, 2, 2)},
    ),
    Architecture(
        model="Wan 2.2 I2V A14B", family="Wan", variants=_I2V_22, has=(_WAN,), lacks=(_SEES,),
        shapes={_PATCH: (None, 36, 1, 2, 2)},
    ),
    Architecture(
        model="Wan 2.1 T2V 1.3B", family="Wan", variants=("Wan 2.1 T2V 1.3B",), has=(_WAN,),
        shapes={_PATCH: (1536, 16, 1, 2, 2)},
    ),
    Architecture(
        model="Wan T2V 14B", family="Wan", variants=_T2V, has=(_WAN,), shapes={_PATCH: (5120, 16, 1, 2, 2)},
    ),
    Architecture(
        model="Kandinsky 5 Video", family="Kandinsky 5", variants=("Kandinsky 5 Video",),
        has=("visual_transformer_blocks.0.cross_attention.key_norm.weight",),
    ),
    Architecture(
        model="CogVideoX from a picture", has=("blocks.0.norm1.linear.weight",), use=Use.EDIT,
        shapes={"patch_embed.proj.weight": (None, 32, 2, 2)},
    ),
    Architecture(
        model="CogVideoX", family="CogVideoX", variants=("CogVideoX",), has=("blocks.0.norm1.linear.weight",),
    ),
    Architecture(
        model="SeedVR2, which enlarges videos",
        has=(("blocks.35.mlp.vid.proj_out.weight", "blocks.35.mlp.all.proj_in_gate.weight",
              "blocks.31.mlp.all.proj_in_gate.weight"),),
    ),
    Architecture(model="Stable Audio", has=("transformer.rotary_pos_emb.inv_freq", "to_cond_embed.0.weight")),
    Architecture(model="Hunyuan3D 2", has=("latent_in.weight", "cond_in.weight")),
    Architecture(model="Hunyuan3D 2.1", has=("t_embedder.mlp.2.weight", "blocks.0.attn1.k_norm.weight")),
)  # fmt: skip
