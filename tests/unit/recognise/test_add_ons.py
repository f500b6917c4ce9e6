"""LoRAs of every trainer's naming, ControlNets, embeddings, VAEs and encoders; and no header makes the reader raise."""

from __future__ import annotations

import random

import pytest
from civitai_remake.civitai_utils.file_header import FileHeader, Tensor
from civitai_remake.civitai_utils.file_said import FileSaid, read_said, said_as_text
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.pipeline.families import FAMILIES
from civitai_remake.pipeline.recognise.recognise_file import recognise

Layers = dict[str, tuple[int, int]]


def kohya(layers: Layers) -> FileHeader:
    """A LoRA as kohya's scripts write it: layer -> (width in, width out)."""
    down = {f"lora_unet_{name}.lora_down.weight": Tensor("F16", (16, into)) for name, (into, _) in layers.items()}
    up = {f"lora_unet_{name}.lora_up.weight": Tensor("F16", (out, 16)) for name, (_, out) in layers.items()}
    return FileHeader(tensors=down | up)


def peft(layers: Layers, prefix: str = "transformer.") -> FileHeader:
    """The same as the PEFT and diffusers libraries write it, under names with dots."""
    down = {f"{prefix}{name}.lora_A.weight": Tensor("BF16", (16, into)) for name, (into, _) in layers.items()}
    up = {f"{prefix}{name}.lora_B.weight": Tensor("BF16", (out, 16)) for name, (_, out) in layers.items()}
    return FileHeader(tensors=down | up)


CASES: tuple[tuple[str, FileHeader, tuple[str, ...], tuple[str, ...]], ...] = (
    ("sd1 kohya", kohya({"down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k": (768, 320)}), ("SD 1.x",), ()),
    ("sd2 kohya", kohya({"down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k": (1024, 320)}), ("SD 2.x",), ()),
    ("sdxl kohya", kohya({"input_blocks_4_1_transformer_blocks_0_attn2_to_k": (2048, 640)}), ("SDXL",), ()),
    ("sdxl without text", kohya({"input_blocks_4_1_transformer_blocks_1_attn1_to_q": (640, 640)}), ("SDXL",), ()),
    ("sd1 or 2", kohya({"input_blocks_1_1_transformer_blocks_0_attn1_to_q": (320, 320)}), ("SD 1.x", "SD 2.x"), ()),
    (
        "sdxl peft",
        peft({"down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_k": (2048, 640)}, "unet."),
        ("SDXL",),
        (),
    ),
    (
        "flux kohya",
        kohya({"double_blocks_0_img_attn_qkv": (3072, 9216), "single_blocks_0_modulation_lin": (3072, 9216)}),
        ("Flux.1",),
        (),
    ),
    ("flux or chroma", kohya({"double_blocks_0_img_attn_qkv": (3072, 9216)}), ("Flux.1", "Chroma"), ()),
    (
        "flux peft",
        peft(
            {
                "single_transformer_blocks.0.attn.to_q": (3072, 3072),
                "single_transformer_blocks.37.norm.linear": (3072, 9216),
            }
        ),
        ("Flux.1",),
        (),
    ),
    ("chroma", peft({"distilled_guidance_layer.in_proj": (64, 5120)}, "diffusion_model."), ("Chroma",), ()),
    ("flux2 dev", peft({"double_blocks.0.img_attn.qkv": (6144, 18432)}, "diffusion_model."), ("Flux.2",), ("dev",)),
    ("klein 4b", peft({"single_blocks.0.linear1": (3072, 27648)}, "diffusion_model."), ("Flux.2",), ("klein-4b",)),
    ("klein 9b", peft({"single_transformer_blocks.0.attn.to_qkv_mlp_proj": (4096, 36864)}), ("Flux.2",), ("klein-9b",)),
    ("sd3 large", peft({"transformer_blocks.0.attn.add_q_proj": (2432, 2432)}), ("SD 3",), ("large",)),
    ("sd3 medium", kohya({"joint_blocks_0_x_block_attn_qkv": (1536, 4608)}), ("SD 3",), ("medium", "sd3")),
    ("auraflow", peft({"joint_transformer_blocks.0.attn.to_q": (3072, 3072)}), ("AuraFlow",), ()),
    ("qwen", peft({"transformer_blocks.0.img_mlp.net.2": (12288, 3072)}), ("Qwen-Image", "MageFlow"), ()),
    (
        "qwen attention",
        peft({f"transformer_blocks.{n}.attn.to_q": (3072, 3072) for n in range(60)}),
        ("Qwen-Image", "MageFlow"),
        (),
    ),
    ("lens", peft({"transformer_blocks.0.img_mlp.w1": (1536, 4096)}), ("Lens",), ()),
    ("z-image", peft({"layers.0.attention.qkv": (3840, 11520)}, "diffusion_model."), ("Z-Image",), ()),
    ("lumina", peft({"layers.0.attention.to_q": (2304, 2304)}), ("Lumina Image 2", "NewBie"), ()),
    ("wan 14b", peft({"blocks.0.cross_attn.q": (5120, 5120)}, "diffusion_model."), ("Wan",), ("14b",)),
    ("wan 1.3b", kohya({"blocks_0_self_attn_o": (1536, 1536)}), ("Wan",), ("1.3b",)),
    ("wan 5b", peft({"blocks.0.ffn.0": (3072, 14336)}, "diffusion_model."), ("Wan",), ("5b",)),
    ("anima", kohya({"llm_adapter_blocks_0_cross_attn_q_proj": (1024, 1024)}), ("Anima",), ()),
    ("anima or cosmos", kohya({"blocks_0_cross_attn_q_proj": (2048, 2048)}), ("Anima", "Cosmos Predict 2"), ()),
    (
        "hunyuan",
        peft({"double_blocks.0.img_attn_qkv": (3072, 9216)}, "diffusion_model."),
        ("HunyuanVideo", "HunyuanVideo 1.5", "HunyuanImage 2.1"),
        (),
    ),
    (
        "hunyuan kohya",
        kohya({f"double_blocks_{n}_img_attn_qkv": (3072, 9216) for n in range(20)}),
        ("HunyuanVideo",),
        (),
    ),
    ("ltx", peft({"transformer_blocks.0.attn1.to_q": (2048, 2048)}, "diffusion_model."), ("LTX-Video",), ()),
    ("ltx2", peft({"transformer_blocks.0.audio_attn1.to_q": (2048, 2048)}, "diffusion_model."), ("LTX-2",), ()),
    ("pixart", peft({"transformer_blocks.0.attn1.to_q": (1152, 1152)}), ("PixArt",), ()),
    ("hidream", peft({"double_stream_blocks.0.block.attn1.to_q": (2560, 2560)}), ("HiDream I1",), ()),
    ("ernie", peft({"layers.0.self_attention.to_q": (4096, 4096)}, "diffusion_model."), ("Ernie",), ()),
    ("krea2", peft({"blocks.0.attn.wq": (6144, 6144)}, "diffusion_model."), ("Krea 2",), ()),
    ("boogu", peft({"double_stream_layers.0.img_mlp.0": (3360, 9000)}), ("Boogu",), ()),
    ("kandinsky", peft({"visual_transformer_blocks.0.self_attention.to_query": (2560, 2560)}), ("Kandinsky 5",), ()),
    ("mochi", peft({"blocks.0.attn.qkv_x": (3072, 9216)}, ""), ("Mochi",), ()),
)
FAMILY_NAMES = {family.name for family in FAMILIES}


@pytest.mark.parametrize(("found", "families", "groups"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_lora_says_whose_layers_it_changes(
    found: FileHeader, families: tuple[str, ...], groups: tuple[str, ...]
) -> None:
    said = recognise(found)
    assert (said.kind, said.families, said.groups) == (ModelKind.LORA, families, groups)
    assert set(families) <= FAMILY_NAMES
    every = {variant.loras_of for family in FAMILIES for variant in family.variants}
    assert set(groups) <= every


@pytest.mark.parametrize(
    "endings",
    [(".hada_w1_a", ".hada_w1_b", ".hada_w2_a"), (".lokr_w1", ".lokr_w2"), (".oft_blocks",), (".dora_scale",),
     (".diff", ".diff_b")],
)  # fmt: skip
def test_relatives_of_loras_are_loras(endings: tuple[str, ...]) -> None:
    name = "lycoris_input_blocks_4_1_transformer_blocks_1_attn1_to_q"
    said = recognise(FileHeader(tensors={f"{name}{ending}": Tensor("F16", (8, 8)) for ending in endings}))
    assert (said.kind, said.families) == (ModelKind.LORA, ("SDXL",))


def test_a_trainers_note_counts_only_where_the_layers_do_not_tell() -> None:
    silent = {"lora_te1_text_model_encoder_layers_0_mlp_fc1.lora_down.weight": Tensor("F16", (8, 768))}
    noted = FileHeader(tensors=silent, metadata={"ss_base_model_version": "sdxl_base_v1-0"})
    assert recognise(noted).families == ("SDXL",)
    assert recognise(FileHeader(tensors=silent)) == FileSaid(kind=ModelKind.LORA)
    wrong = kohya({"down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k": (768, 320)})
    contrary = FileHeader(tensors=wrong.tensors, metadata={"ss_base_model_version": "flux1"})
    assert recognise(contrary).families == ("SD 1.x",)


PARTS: tuple[tuple[ModelKind, str | None, dict[str, tuple[int, ...]]], ...] = (
    (ModelKind.VAE, "Stable Diffusion", {"decoder.conv_in.weight": (512, 4, 3, 3)}),
    (ModelKind.VAE, "SD 3 or Flux.1", {"decoder.conv_in.weight": (512, 16, 3, 3)}),
    (ModelKind.VAE, "Flux.2", {"decoder.conv_in.weight": (512, 32, 3, 3), "bn.running_mean": (128,)}),
    (ModelKind.VAE, "Wan 2.1 or Qwen-Image", {"decoder.middle.0.residual.0.gamma": (384, 1, 1, 1)}),
    (ModelKind.VAE, "HunyuanVideo", {"decoder.conv_in.conv.weight": (512, 16, 3, 3, 3)}),
    (ModelKind.TEXT_ENCODER, "CLIP L", {"text_model.encoder.layers.0.mlp.fc1.weight": (3072, 768)}),
    (ModelKind.TEXT_ENCODER, "T5 XXL", {"encoder.block.23.layer.1.DenseReluDense.wi_1.weight": (10240, 4096)}),
    (
        ModelKind.TEXT_ENCODER,
        "UMT5 XXL",
        {"encoder.block.23.layer.1.DenseReluDense.wi_1.weight": (10240, 4096), "shared.weight": (256384, 4096)},
    ),
    (ModelKind.TEXT_ENCODER, "Qwen 2.5 VL", {"model.layers.0.self_attn.k_proj.bias": (512,)}),
    (
        ModelKind.TEXT_ENCODER,
        "Qwen 3",
        {"model.layers.0.post_attention_layernorm.weight": (2560,), "model.layers.0.self_attn.q_norm.weight": (128,)},
    ),
    (ModelKind.CLIP_VISION, None, {"vision_model.encoder.layers.0.layer_norm1.weight": (1280,)}),
    (
        ModelKind.CONTROLNET,
        None,
        {
            "control_model.zero_convs.0.0.weight": (320, 320, 1, 1),
            "control_model.input_blocks.0.0.weight": (320, 4, 3, 3),
        },
    ),
    (
        ModelKind.CONTROLNET,
        None,
        {"zero_convs.0.0.weight": (320, 320, 1, 1), "input_blocks.0.0.weight": (320, 4, 3, 3)},
    ),
    (ModelKind.CONTROLNET, None, {"controlnet_blocks.0.weight": (3072, 3072)}),
    (ModelKind.EMBEDDING, None, {"emb_params": (8, 768)}),
    (ModelKind.EMBEDDING, None, {"clip_l": (8, 768), "clip_g": (8, 1280)}),
    (ModelKind.UPSCALER, None, {"model.1.sub.0.RDB1.conv1.0.weight": (32, 64, 3, 3)}),
    (
        ModelKind.MOTION_MODULE,
        None,
        {"down_blocks.0.motion_modules.0.temporal_transformer.norm.weight": (320,)},
    ),
)


@pytest.mark.parametrize(("kind", "model", "sizes"), PARTS, ids=[f"{kind.value} {name}" for kind, name, _ in PARTS])
def test_parts_are_told_by_kind(kind: ModelKind, model: str | None, sizes: dict[str, tuple[int, ...]]) -> None:
    said = recognise(FileHeader(tensors={name: Tensor("F16", sides) for name, sides in sizes.items()}))
    assert (said.kind, said.model, said.form) == (kind, model, None)


def test_a_language_model_in_gguf_is_an_encoder_and_a_strange_header_is_nothing() -> None:
    assert recognise(FileHeader(tensors={}, architecture="t5encoder")).kind is ModelKind.TEXT_ENCODER
    assert recognise(FileHeader(tensors={"a": Tensor("F16", ())})) == FileSaid()
    assert recognise(FileHeader(tensors={})) == FileSaid()


def test_no_header_makes_it_raise_and_what_is_said_survives_being_kept() -> None:
    """Names of all cases thrown together with any types and sides."""
    chance = random.Random(12)
    names = [name for _, found, _, _ in CASES for name in found.tensors]
    names += [name for _, _, sizes in PARTS for name in sizes] + [
        "",
        ".",
        "model.",
        "input_blocks.0.0.weight",
        "é\ud800",
    ]
    for _ in range(3000):
        tensors = {
            chance.choice(("", "model.diffusion_model.", "model.", "net.")) + chance.choice(names): Tensor(
                chance.choice(("F16", "U8", "?", "")),
                tuple(chance.choice((0, 1, 4, 768, 2**39)) for _ in range(chance.randrange(6))),
            )
            for _ in range(chance.randrange(40))
        }
        said = recognise(
            FileHeader(tensors=tensors, metadata={"model_class": "x"}, architecture=chance.choice((None, "", "t5")))
        )
        assert read_said(said_as_text(said)) == said


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", "null", '{"rules": 0, "use": "plain"}', '{"rules": 1, "use": "other"}', '{"rules": 1, "use": 7}'],
)
def test_a_note_of_another_version_is_no_note(text: str) -> None:
    assert read_said(text) is None
