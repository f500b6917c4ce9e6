"""The models of the sample site: ids, names and files are made up here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import weights


@dataclass(frozen=True)
class Model:
    """One model with one version and one file; with ``full_kilobytes`` a larger one of the same besides."""

    number: int
    kind: str
    title: str
    file_name: str
    kilobytes: int
    base: str = "Illustrious"
    words: tuple[str, ...] = ()
    mode: str | None = None
    listed: bool = True
    needs_key: bool = False
    file_type: str = "Model"
    marks: tuple[tuple[str, tuple[int, ...]], ...] = ()
    full_kilobytes: int = 0

    @property
    def version_id(self) -> int:
        return 910000 + self.number

    @property
    def file_id(self) -> int:
        return 710000 + self.number

    @property
    def full_id(self) -> int:
        return 720000 + self.number

    @property
    def full(self) -> bytes:
        return weights.safetensors(f"full {self.file_name}", self.full_kilobytes, self.marks)

    @property
    def content(self) -> bytes:
        if self.file_name.endswith(".gguf"):
            return weights.gguf(self.file_name, self.kilobytes)
        return weights.safetensors(self.file_name, self.kilobytes, self.marks)

    @property
    def hashes(self) -> dict[str, str]:
        return weights.hashes(self.content)

    def page_json(self, origin: str, images: list[dict[str, Any]]) -> dict[str, Any]:
        """The model as GET /api/v1/models prints it."""
        version = self.as_json(origin, images)
        about = version.pop("model")
        version.pop("modelId")
        terms = {
            "allowNoCredit": False, "allowCommercialUse": ["Image", "RentCivit"], "allowDerivatives": True,
            "allowDifferentLicense": False,
        }  # fmt: skip
        return {"id": 810000 + self.number, **about, **terms, "modelVersions": [version]}

    def as_json(self, origin: str, images: Sequence[dict[str, Any]] = ()) -> dict[str, Any]:
        """The version as GET /api/v1/model-versions prints it."""
        content = self.content
        forms = {"safetensors": "SafeTensor", "gguf": "GGUF"}
        file = {
            "id": self.file_id,
            "name": self.file_name,
            "type": self.file_type,
            "sizeKB": len(content) / 1024,
            "metadata": {
                "format": forms.get(self.file_name.rpartition(".")[2], "PickleTensor"),
                "size": "pruned",
                "fp": "fp16",
            },
            "pickleScanResult": "Success",
            "virusScanResult": "Success",
            "hashes": self.hashes,
            "primary": True,
            "downloadUrl": f"{origin}/api/download/models/{self.version_id}",
        }
        files = [file]
        if self.full_kilobytes:
            name = self.file_name.replace(".safetensors", "_full.safetensors")
            metadata = {"format": "SafeTensor", "size": "full", "fp": "fp32"}
            more = {"id": self.full_id, "name": name, "sizeKB": len(self.full) / 1024, "metadata": metadata}
            files.append(file | more | {"hashes": weights.hashes(self.full), "primary": False})
        model: dict[str, Any] = {"name": self.title, "type": self.kind, "nsfw": False, "poi": False}
        if self.mode:
            model["mode"] = self.mode
        return {
            "id": self.version_id,
            "modelId": 810000 + self.number,
            "name": "v1.0",
            "baseModel": self.base,
            "trainedWords": list(self.words),
            "usageControl": "Download",
            "model": model,
            "files": [] if self.mode == "Archived" else files,
            "images": list(images),
        }


def _lora(number: int, title: str, kilobytes: int, **more: Any) -> Model:
    return Model(number, "LORA", title, f"{title.lower().replace(' ', '_')}.safetensors", kilobytes, **more)


HARBOUR = Model(1, "Checkpoint", "Harbour Light XL", "harbourLightXL_v10.safetensors", 6000)
MEADOW = Model(2, "Checkpoint", "Meadow Press", "meadowPress_v10.safetensors", 5000, base="SD 1.5")
# The site calls it a checkpoint, and its file the bare model that it is.
TIDE = Model(
    3, "Checkpoint", "Tidewater", "tidewater_v10.safetensors", 4000, base="Flux.1 D", file_type="Diffusion Model"
)
SALT = _lora(14, "Salt Air", 600, base="Flux.1 D")
RAIN = _lora(11, "Soft Rain", 900, words=("wet cobblestones", "sftrn", "fine rain, no wind"))
INK = _lora(12, "Ink Outline", 1400, full_kilobytes=2000)
LANTERN = _lora(13, "Paper Lanterns", 700)
SEVEN = (
    _lora(21, "Slate Roofs", 600),
    _lora(22, "Copper Dusk", 800),
    _lora(23, "Tall Grass", 500),
    _lora(24, "Wool Texture", 900),
    _lora(25, "Quiet Faces", 700),
    _lora(26, "Wide Lens", 400),
    _lora(27, "Film Grain Soft", 600),
)
FOUR = (
    _lora(31, "Tin Toys", 600, base="SD 1.5"),
    _lora(32, "Chalk Sky", 500, base="SD 1.5"),
    _lora(33, "Round Shapes", 700, base="SD 1.5"),
    _lora(34, "Button Eyes", 400, base="SD 1.5"),
)
SHARP = Model(41, "Upscaler", "Lanternsharp 4x", "4x_lanternsharp.safetensors", 1200, base="Other")
EVEN = Model(42, "Upscaler", "Evenscale 4x", "4x_evenscale.safetensors", 1000, base="Other")
CLEAR = Model(43, "VAE", "Clear Glass VAE", "clear_glass_vae.safetensors", 1100, base="SD 1.5")
WORDS = (
    Model(51, "TextualInversion", "Bright Meadow", "brightmeadow.safetensors", 60, "SD 1.5", ("brightmeadow",)),
    Model(52, "TextualInversion", "Muddle", "muddle-neg.safetensors", 60, "SD 1.5", ("muddle-neg",)),
    Model(53, "TextualInversion", "Bent Hands", "benthands.safetensors", 60, "SD 1.5", ("benthands",)),
)
DELETED = _lora(61, "Gone Away", 100, listed=False)
ARCHIVED = _lora(62, "Put Aside", 100, mode="Archived")
GUARDED = _lora(63, "Members Only", 500, needs_key=True)
ZERO = _lora(64, "Faint Echo", 300)
PICKLE = Model(65, "TextualInversion", "Old Words", "oldwords.pt", 60, "SD 1.5", ("oldwords",))
# ComfyUI runs no code of an embedding, whatever PyTorch it has; of a LoRA it may.
PICKLED = Model(66, "LORA", "Old Press", "old_press.pt", 80, "SD 1.5")
# Only a custom node loads it.
PACKED = Model(71, "Checkpoint", "Packed Harbour", "packedHarbour-Q4_K_M.gguf", 900, "Flux.1 D")
# A bare Flux whose publisher calls it an SDXL checkpoint.
_FLUX = (
    ("double_blocks.0.img_attn.norm.key_norm.scale", (128,)), ("guidance_in.in_layer.weight", (3072, 256)),
    ("img_in.weight", (3072, 64)),
)  # fmt: skip
POOL = Model(72, "Checkpoint", "Tide Pool", "tidePool_v10.safetensors", 4000, "SDXL 1.0", marks=_FLUX)
_WAN = "Wan Video 2.2 I2V-A14B"
TIDE_HIGH = Model(73, "Checkpoint", "Slow Tide High Noise", "slowTide_highNoise.safetensors", 900, base=_WAN)
TIDE_LOW = Model(74, "Checkpoint", "Slow Tide Low Noise", "slowTide_lowNoise.safetensors", 900, base=_WAN)

MODELS: tuple[Model, ...] = (
    HARBOUR, MEADOW, TIDE, SALT, RAIN, INK, LANTERN, *SEVEN, *FOUR, SHARP, EVEN, CLEAR, *WORDS, DELETED, ARCHIVED,
    GUARDED, ZERO, PICKLE, PICKLED, PACKED, POOL, TIDE_HIGH, TIDE_LOW,
)  # fmt: skip
BY_VERSION = {model.version_id: model for model in MODELS}


def find_by_hash(digest: str) -> Model | None:
    """The listed model with a file of this hash: exact stored lengths only, as the site does it."""
    wanted = digest.upper()
    return next((model for model in MODELS if model.listed and wanted in model.hashes.values()), None)
