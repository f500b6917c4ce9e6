"""Every family and form is told by a header made after its public definition, as itself and as nothing else."""

from __future__ import annotations

import pytest
from civitai_remake.civitai_utils.file_header import FileHeader, Tensor
from civitai_remake.civitai_utils.file_said import FileSaid, Quantisation, Use, Velocity
from civitai_remake.civitai_utils.kinds import ModelForm, ModelKind
from civitai_remake.pipeline.families import FAMILIES
from civitai_remake.pipeline.recognise.recognise_file import recognise

Sizes = dict[str, tuple[int, ...]]
PREFIX = "model.diffusion_model."


def unet(
    depths: tuple[int, ...],
    *,
    context: int,
    width: int = 320,
    inputs: int = 4,
    classes: int | None = None,
    twice: bool = True,
) -> Sizes:
    """A Stable Diffusion UNet's input side: residual blocks with transformers so deep, two a level or one."""
    sizes: Sizes = {"input_blocks.0.0.weight": (width, inputs, 3, 3)}
    block = 1
    per_level = 2 if twice else 1
    for number, depth in enumerate(depths):
        here = f"input_blocks.{block}"
        sizes[f"{here}.0.in_layers.0.weight"] = (width,)
        sizes[f"{here}.0.out_layers.3.weight"] = (width, width, 3, 3)
        for layer in range(depth):
            inner = f"{here}.1.transformer_blocks.{layer}"
            sizes |= {f"{inner}.attn1.to_q.weight": (width, width), f"{inner}.attn2.to_k.weight": (width, context)}
            sizes[f"{here}.1.proj_in.weight"] = (width, width) if context > 768 else (width, width, 1, 1)
        block += 1
        if (number + 1) % per_level == 0 and number + 1 < len(depths):
            sizes[f"input_blocks.{block}.0.op.weight"] = (width, width, 3, 3)
            block += 1
    if classes is not None:
        sizes["label_emb.0.0.weight"] = (width * 4, classes)
    return sizes


SD = (1, 1, 1, 1, 1, 1, 0, 0)
VIDEO = unet(SD, context=1024, inputs=8, classes=768) | {"input_blocks.1.1.time_stack.0.attn1.to_q.weight": (320, 320)}
KEY_NORM = {"double_blocks.0.img_attn.norm.key_norm.scale": (128,)}
GUIDED = {"guidance_in.in_layer.weight": (3072, 256)}
REFINED = {"txt_in.individual_token_refiner.blocks.0.norm1.weight": (3072,)}
LTX = {
    "adaln_single.emb.timestep_embedder.linear_1.bias": (4096,),
    "transformer_blocks.0.attn2.to_k.weight": (4096, 4096),
}
SOUNDING = LTX | {"audio_adaln_single.linear.weight": (12288, 2048)}
LUMINA = {"noise_refiner.0.attention.k_norm.weight": (128,)}
QWEN = {"txt_norm.weight": (3584,), "img_in.weight": (3072, 64), "proj_out.weight": (64, 3072)}
COSMOS = {"blocks.0.mlp.layer1.weight": (8192, 2048)}


def wan(width: int, inputs: int, **more: tuple[int, ...]) -> Sizes:
    named = {name.replace("__", "."): sides for name, sides in more.items()}
    return {"head.modulation": (1, 2, width), "patch_embedding.weight": (width, inputs, 1, 2, 2)} | named


# (what is told, what a file of it has)
BUILT: tuple[tuple[str, Sizes], ...] = (
    ("SD 1.x", unet(SD, context=768)),
    ("SD 1.x inpainting", unet(SD, context=768, inputs=9)),
    ("SD 2.x", unet(SD, context=1024)),
    ("SD 2.x inpainting", unet(SD, context=1024, inputs=9)),
    ("SD 2.1 unCLIP L", unet(SD, context=1024, classes=1536)),
    ("SD 2.1 unCLIP H", unet(SD, context=1024, classes=2048)),
    ("SDXL", unet((0, 0, 2, 2, 10, 10), context=2048, classes=2816)),
    ("SDXL inpainting", unet((0, 0, 2, 2, 10, 10), context=2048, classes=2816, inputs=9)),
    ("SSD-1B", unet((0, 0, 2, 2, 4, 4), context=2048, classes=2816)),
    ("Segmind Vega", unet((0, 0, 1, 1, 2, 2), context=2048, classes=2816)),
    ("KOALA 700M", unet((0, 2, 5), context=2048, classes=2816, twice=False)),
    ("KOALA 1B", unet((0, 2, 6), context=2048, classes=2816, twice=False)),
    ("Stable Video Diffusion", VIDEO),
    ("Stable Cascade stage C", {"clf.1.weight": (16, 2048, 1, 1), "clip_txt_mapper.weight": (2048, 1280)}),
    (
        "SD 3 Medium",
        {"joint_blocks.0.context_block.attn.qkv.weight": (4608, 1536), "x_embedder.proj.weight": (1536, 16, 2, 2)},
    ),
    (
        "SD 3.5 Medium",
        {
            "joint_blocks.0.context_block.attn.qkv.weight": (4608, 1536),
            "joint_blocks.0.context_block.attn.ln_q.weight": (64,),
            "joint_blocks.0.x_block.attn2.qkv.weight": (4608, 1536),
            "x_embedder.proj.weight": (1536, 16, 2, 2),
        },
    ),
    (
        "SD 3.5 Large",
        {
            "joint_blocks.0.context_block.attn.qkv.weight": (7296, 2432),
            "joint_blocks.0.context_block.attn.ln_q.weight": (64,),
            "x_embedder.proj.weight": (2432, 16, 2, 2),
        },
    ),
    ("Flux.1 dev", KEY_NORM | GUIDED | {"img_in.weight": (3072, 64), "txt_in.weight": (3072, 4096)}),
    (
        "Flux.1 schnell",
        KEY_NORM
        | {"img_in.weight": (3072, 64), "txt_in.weight": (3072, 4096), "vector_in.in_layer.weight": (3072, 768)},
    ),
    (
        "Flux.2 dev",
        KEY_NORM | GUIDED | {"double_stream_modulation_img.lin.weight": (36864, 6144), "img_in.weight": (6144, 128)},
    ),
    (
        "Flux.2 Klein 9B",
        KEY_NORM | {"double_stream_modulation_img.lin.weight": (24576, 4096), "img_in.weight": (4096, 128)},
    ),
    (
        "Flux.2 Klein 4B",
        KEY_NORM | {"double_stream_modulation_img.lin.weight": (18432, 3072), "img_in.weight": (3072, 128)},
    ),
    ("Chroma", KEY_NORM | {"distilled_guidance_layer.norms.0.scale": (5120,), "img_in.weight": (3072, 64)}),
    (
        "Chroma Radiance",
        KEY_NORM | {"distilled_guidance_layer.norms.0.scale": (5120,), "nerf_blocks.0.norm.scale": (64,)},
    ),
    ("Ovis", KEY_NORM | {"double_blocks.0.img_mlp.gate_proj.weight": (12288, 3072), "img_in.weight": (3072, 64)}),
    ("LongCat", KEY_NORM | {"txt_in.weight": (3072, 3584), "img_in.weight": (3072, 64)}),
    ("AuraFlow", {"double_layers.0.attn.w1q.weight": (3072, 3072), "cond_seq_linear.weight": (3072, 2048)}),
    ("Hunyuan-DiT", {"mlp_t5.0.weight": (8192, 2048), "extra_embedder.0.weight": (5632, 3968)}),
    ("PixArt Alpha", {"t_block.1.weight": (6912, 1152), "ar_embedder.mlp.0.weight": (384, 256)}),
    ("PixArt Sigma", {"t_block.1.weight": (6912, 1152), "y_embedder.y_embedding": (300, 4096)}),
    ("HunyuanImage 2.1", REFINED | {"img_in.proj.weight": (3584, 64, 1, 1)}),
    ("Z-Image", LUMINA | {"cap_embedder.1.weight": (3840, 2560)}),
    ("Lumina Image 2", LUMINA | {"cap_embedder.1.weight": (2304, 2304)}),
    (
        "NewBie",
        LUMINA | {"cap_embedder.1.weight": (2304, 2560), "clip_text_pooled_proj.0.weight": (1024,)},
    ),
    (
        "Anima",
        COSMOS
        | {"llm_adapter.blocks.0.cross_attn.q_proj.weight": (1024, 1024), "x_embedder.proj.1.weight": (2048, 68)},
    ),
    ("Cosmos Predict 2", COSMOS | {"x_embedder.proj.1.weight": (2048, 68)}),
    ("Cosmos Predict 2 from a picture", COSMOS | {"x_embedder.proj.1.weight": (2048, 72)}),
    ("HiDream I1", {"caption_projection.0.linear.weight": (2560, 4096)}),
    ("HiDream O1", {"t_embedder1.mlp.0.weight": (4096, 256), "x_embedder.proj1.weight": (1024, 3072)}),
    (
        "Boogu",
        {
            "time_caption_embed.timestep_embedder.linear_1.bias": (1024,),
            "double_stream_layers.0.img_instruct_attn.processor.img_to_q.weight": (3360, 3360),
        },
    ),
    ("OmniGen2", {"time_caption_embed.timestep_embedder.linear_1.bias": (1024,)}),
    (
        "Lens",
        {
            "transformer_blocks.0.attn.norm_added_q.weight": (64,),
            "transformer_blocks.0.img_mlp.w1.weight": (4096, 1536),
            "txt_norm.weight": (2880,),
        },
    ),
    ("MageFlow", {"txt_norm.weight": (2560,), "proj_out.weight": (128, 3072)}),
    ("Qwen-Image", QWEN),
    ("Qwen-Image Edit 2511", QWEN | {"__index_timestep_zero__": ()}),
    (
        "Kandinsky 5 Image",
        {
            "visual_transformer_blocks.0.cross_attention.key_norm.weight": (128,),
            "visual_embeddings.in_layer.bias": (2560,),
        },
    ),
    (
        "Kandinsky 5 Video",
        {
            "visual_transformer_blocks.0.cross_attention.key_norm.weight": (64,),
            "visual_embeddings.in_layer.bias": (1792,),
        },
    ),
    ("Ideogram 4", {"embed_image_indicator.weight": (2, 4608)}),
    ("Krea 2", {"txtfusion.projector.weight": (1, 12), "first.weight": (6144, 64)}),
    ("Ernie", {"layers.0.mlp.linear_fc2.weight": (4096, 12288)}),
    ("PixelDiT", {"core.pixel_embedder.proj.weight": (16, 3)}),
    ("Mochi", {"t5_yproj.weight": (1536, 4096)}),
    ("LTX-Video", LTX),
    ("LTX-2", SOUNDING),
    ("LTX-2.3", SOUNDING | {"transformer_blocks.1.prompt_scale_shift_table": (2, 4096)}),
    ("ACE-Step 1.5", {"encoder.lyric_encoder.layers.0.input_layernorm.weight": (2048,)}),
    ("ACE-Step 1", {"genre_embedder.weight": (2560, 768)}),
    ("MiniMax H3", {"video_patch_proj.weight": (5120, 64), "audio_patch_proj.weight": (5120, 64)}),
    ("HunyuanVideo", REFINED | {"img_in.proj.weight": (3072, 16, 1, 2, 2), "vector_in.in_layer.weight": (3072, 768)}),
    (
        "HunyuanVideo from a picture",
        REFINED | {"img_in.proj.weight": (3072, 33, 1, 2, 2), "vector_in.in_layer.weight": (3072, 768)},
    ),
    (
        "HunyuanVideo 1.5",
        REFINED | {"img_in.proj.weight": (2048, 65, 1, 1, 1), "vision_in.proj.0.weight": (1152,)},
    ),
    (
        "Cosmos 1",
        {"blocks.block0.blocks.0.block.attn.to_q.0.weight": (4096, 4096), "x_embedder.proj.1.weight": (4096, 68)},
    ),
    (
        "Cosmos 1 from a picture",
        {"blocks.block0.blocks.0.block.attn.to_q.0.weight": (4096, 4096), "x_embedder.proj.1.weight": (4096, 72)},
    ),
    ("Wan 2.1 T2V 1.3B", wan(1536, 16)),
    ("Wan T2V 14B", wan(5120, 16)),
    ("Wan 2.1 I2V", wan(5120, 36, img_emb__proj__0__bias=(1280,))),
    ("Wan 2.2 I2V A14B", wan(5120, 36)),
    ("Wan 2.2 TI2V 5B", wan(3072, 48, head__head__weight=(192, 3072))),
    ("CogVideoX", {"blocks.0.norm1.linear.weight": (18432, 512), "patch_embed.proj.weight": (3072, 16, 2, 2)}),
)
# What no workflow is built for, with what its inputs or parts make it.
NOT_BUILT: tuple[tuple[str, Use, Sizes], ...] = (
    ("SD 1.x InstructPix2Pix", Use.EDIT, unet(SD, context=768, inputs=8)),
    ("SDXL InstructPix2Pix", Use.EDIT, unet((0, 0, 2, 2, 10, 10), context=2048, classes=2816, inputs=8)),
    ("SD 2.x depth", Use.CONTROL, unet(SD, context=1024, inputs=5)),
    ("the 4x upscaler", Use.EDIT, unet(SD, context=1024, width=256, inputs=7, classes=1000)),
    ("the SDXL refiner", Use.REFINER, unet((0, 0, 4, 4, 4, 4, 0, 0), context=1280, width=384, classes=2560)),
    ("Kolors", Use.PLAIN, unet((0, 0, 2, 2, 10, 10), context=2048, classes=5632)),
    ("a relative of SDXL", Use.PLAIN, unet((0, 0, 2, 2, 7, 7), context=2048, classes=2816)),
    ("Stable Video 3D", Use.EDIT, VIDEO | {"label_emb.0.0.weight": (1280, 256)}),
    ("Stable Cascade stage B", Use.PLAIN, {"clf.1.weight": (16, 320, 1, 1), "clip_mapper.weight": (5120, 1280)}),
    ("Flux.1 Fill", Use.INPAINT, KEY_NORM | GUIDED | {"img_in.weight": (3072, 384)}),
    ("Flux.1 Canny or Depth", Use.CONTROL, KEY_NORM | GUIDED | {"img_in.weight": (3072, 128)}),
    ("Qwen-Image Layered", Use.PLAIN, QWEN | {"time_text_embed.addition_t_embedding.weight": (2, 3072)}),
    ("the refiner of HunyuanImage", Use.REFINER, REFINED | {"img_in.proj.weight": (2048, 128, 1, 1, 1)}),
    ("SkyReels", Use.EDIT, REFINED | {"img_in.proj.weight": (3072, 32, 1, 2, 2)}),
    ("Wan VACE", Use.CONTROL, wan(5120, 16, vace_patch_embedding__weight=(5120, 96, 1, 2, 2))),
    ("Wan Fun Control", Use.CONTROL, wan(5120, 48)),
    ("Wan 2.2 Animate", Use.CONTROL, wan(5120, 36, face_adapter__fuser_blocks__0__k_norm__weight=(128,))),
    ("LTX-2.5", Use.PLAIN, SOUNDING | {"keyframes_abs_pos_embedding": (1, 64)}),
    ("Hunyuan3D 2", Use.PLAIN, {"latent_in.weight": (1024, 64), "cond_in.weight": (1024, 1536)}),
)


def header(sizes: Sizes, *, prefix: str = "", beside: Sizes | None = None, dtype: str = "F16") -> FileHeader:
    """A file with these tensors under a prefix, and others beside them; ComfyUI takes a prefix from six names on."""
    tensors = {f"{prefix}{name}": Tensor(dtype, sides) for name, sides in sizes.items()}
    tensors |= {f"{prefix}more.{number}": Tensor(dtype, (1,)) for number in range(6)} if prefix else {}
    return FileHeader(tensors=tensors | {name: Tensor(dtype, sides) for name, sides in (beside or {}).items()})


WHOLE: Sizes = {"cond_stage_model.transformer.x": (1,), "first_stage_model.decoder.x": (1,)}


def told(sizes: Sizes) -> FileSaid:
    return recognise(header(sizes))


@pytest.mark.parametrize(("model", "sizes"), BUILT, ids=[name for name, _ in BUILT])
def test_each_model_is_told_as_itself_in_every_form(model: str, sizes: Sizes) -> None:
    bare = told(sizes)
    own_parts = model == "HiDream O1"
    assert bare.model == model
    assert bare.form is (ModelForm.ALL_IN_ONE if own_parts else ModelForm.DIFFUSION_MODEL)
    assert bare.kind is (ModelKind.CHECKPOINT if own_parts else ModelKind.DIFFUSION_MODEL)
    for prefix in (PREFIX, "model.model.", "net.") if not own_parts else (PREFIX,):
        prefixed = recognise(header(sizes, prefix=prefix))
        assert (prefixed.model, prefixed.form) == (model, bare.form)
        whole = recognise(header(sizes, prefix=prefix, beside=WHOLE))
        assert (whole.model, whole.kind, whole.form) == (model, ModelKind.CHECKPOINT, ModelForm.ALL_IN_ONE)
    family = next(one for one in FAMILIES if one.name == bare.families[0])
    declared = {variant.name for variant in family.variants}
    assert bare.variants
    assert set(bare.variants) <= declared


def test_every_variant_of_every_family_has_a_header() -> None:
    reached = {(said.families[0], name) for _, sizes in BUILT for said in [told(sizes)] for name in said.variants}
    playground = recognise(
        header(unet((0, 0, 2, 2, 10, 10), context=2048, classes=2816), prefix=PREFIX, beside={"edm_mean": (4,)})
    )
    assert playground.variants == ("Playground v2",)
    assert {(family.name, variant.name) for family in FAMILIES for variant in family.variants} == reached


@pytest.mark.parametrize(("model", "use", "sizes"), NOT_BUILT, ids=[name for name, _, _ in NOT_BUILT])
def test_what_has_no_workflow_is_told_with_its_name_and_no_family(model: str, use: Use, sizes: Sizes) -> None:
    said = told(sizes)
    assert (said.model or "").startswith(model)
    assert (said.families, said.use) == ((), use)
    assert said.is_base


@pytest.mark.parametrize(
    ("model", "use", "channels"),
    [("SD 1.x", Use.PLAIN, 4), ("SD 1.x inpainting", Use.INPAINT, 9), ("SD 2.1 unCLIP L", Use.UNCLIP, 4)],
)
def test_what_a_model_sees_is_told_by_its_inputs(model: str, use: Use, channels: int) -> None:
    said = told(dict(BUILT)[model])
    assert (said.use, said.channels) == (use, channels)


def test_a_file_may_lack_its_encoders_or_its_vae() -> None:
    sizes = dict(BUILT)["SDXL"]
    vae = recognise(header(sizes, prefix=PREFIX, beside={"first_stage_model.x": (1,)}))
    encoders = recognise(header(sizes, prefix=PREFIX, beside={"conditioner.embedders.0.x": (1,)}))
    assert (vae.kind, vae.form) == (ModelKind.CHECKPOINT, ModelForm.WITHOUT_ENCODERS)
    assert (encoders.kind, encoders.form) == (ModelKind.CHECKPOINT, ModelForm.WITHOUT_VAE)
    # Stage C never has a VAE, and Radiance paints in pixels.
    cascade = dict(BUILT)["Stable Cascade stage C"]
    assert recognise(header(cascade, prefix=PREFIX, beside={"text_encoder.x": (1,)})).form is ModelForm.ALL_IN_ONE
    radiance = dict(BUILT)["Chroma Radiance"]
    assert recognise(header(radiance, prefix=PREFIX, beside={"text_encoders.x": (1,)})).form is ModelForm.ALL_IN_ONE


@pytest.mark.parametrize(
    ("model", "sizes"),
    [
        (
            "Flux.1 dev",
            {
                "x_embedder.weight": (3072, 64),
                "single_transformer_blocks.0.attn.to_q.weight": (3072, 3072),
                "time_text_embed.guidance_embedder.linear_1.weight": (3072, 256),
            },
        ),
        (
            "Flux.1 schnell",
            {
                "x_embedder.weight": (3072, 64),
                "single_transformer_blocks.0.attn.to_q.weight": (3072, 3072),
            },
        ),
        (
            "Z-Image",
            {"noise_refiner.0.attention.norm_k.weight": (128,), "layers.0.attention.to_q.weight": (3840, 3840)},
        ),
        ("AuraFlow", {"joint_transformer_blocks.0.attn.add_k_proj.weight": (3072, 3072)}),
        (
            "SDXL",
            {
                "conv_in.weight": (320, 4, 3, 3),
                "add_embedding.linear_1.weight": (1280, 2816),
                **{
                    f"down_blocks.{level}.resnets.{at}.conv1.weight": (320, 320, 3, 3)
                    for level in range(3)
                    for at in (0, 1)
                },
                **{
                    f"down_blocks.{level}.attentions.{at}.transformer_blocks.{layer}.attn2.to_k.weight": (640, 2048)
                    for level, deep in ((1, 2), (2, 10))
                    for at in (0, 1)
                    for layer in range(deep)
                },
            },
        ),
        (
            "SD 1.x",
            {
                "conv_in.weight": (320, 4, 3, 3),
                "down_blocks.0.resnets.0.conv1.weight": (320, 320, 3, 3),
                "down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k.weight": (320, 768),
            },
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_names_of_the_diffusers_library_are_read(model: str, sizes: Sizes) -> None:
    said = told(sizes)
    assert (said.model, said.form, said.diffusers_names) == (model, ModelForm.DIFFUSION_MODEL, True)


def test_velocity_is_told_by_a_tensor_that_comfyui_heeds_or_by_a_note_that_it_does_not() -> None:
    sizes = dict(BUILT)["SDXL"]
    assert recognise(header(sizes, prefix=PREFIX, beside={"v_pred": ()})).velocity is Velocity.MARKED
    noted = FileHeader(tensors=header(sizes).tensors, metadata={"modelspec.prediction_type": "v"})
    assert recognise(noted).velocity is Velocity.NOTED
    assert told(sizes).velocity is None


def test_how_weights_are_kept_is_told_and_hides_no_model() -> None:
    sizes = dict(BUILT)["Flux.1 dev"]
    packed = {
        name: Tensor("U8", (sides[0] * sides[1] // 2, 1)) if len(sides) == 2 else Tensor("F32", sides)
        for name, sides in sizes.items()
    }
    marks = {"img_in.weight.quant_state.bitsandbytes__nf4": Tensor("U8", (86,))}
    nf4 = recognise(FileHeader(tensors=packed | marks))
    assert (nf4.model, nf4.quantisation) == ("Flux.1 dev", Quantisation.NF4)
    halved = {
        name: Tensor("U8", (*sides[:-1], sides[-1] // 2)) if len(sides) == 2 else Tensor("F32", sides)
        for name, sides in sizes.items()
    }
    mixed = recognise(FileHeader(tensors=halved, metadata={"_quantization_metadata": "{}"}))
    assert (mixed.model, mixed.quantisation) == ("Flux.1 dev", Quantisation.MIXED)
    gguf = recognise(
        FileHeader(tensors={name: Tensor("Q4_K", sides) for name, sides in sizes.items()}, architecture="flux")
    )
    assert (gguf.model, gguf.quantisation, gguf.detail) == ("Flux.1 dev", Quantisation.GGUF, "Q4_K")
    scaled = recognise(header(sizes, dtype="F8_E4M3", beside={"scaled_fp8": (0,)}))
    assert (scaled.model, scaled.quantisation) == ("Flux.1 dev", Quantisation.FP8_SCALED)
    assert recognise(header(sizes, dtype="F8_E4M3")).quantisation is Quantisation.FP8
    svdquant = {
        "transformer_blocks.0.qkv_proj.qweight": (9216, 1536),
        "transformer_blocks.0.qkv_proj.wscales": (48, 9216),
    }
    nunchaku = FileHeader(tensors=header(svdquant).tensors, metadata={"model_class": "NunchakuFluxTransformer2dModel"})
    assert (recognise(nunchaku).families, recognise(nunchaku).quantisation) == (("Flux.1",), Quantisation.SVDQUANT)
