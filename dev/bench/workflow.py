"""How long the workflow of a recipe with very many LoRAs and two passes takes to build."""

from __future__ import annotations

import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from civitai_remake.civitai_utils.kinds import ModelKind
    from civitai_remake.civitai_utils.model_files import FilePlan

_LORAS = 60
_ROUNDS = 300
_BASES = ("SDXL 1.0", "Flux.1 D", "Wan Video 2.2 T2V-A14B")


def run() -> int:
    """Build the graph again and again for one family of each make; print a table of milliseconds."""
    print(f"| {_LORAS} LoRAs on | nodes | median ms | slowest ms of {_ROUNDS} |")
    print("|---|---|---|---|")
    for base in _BASES:
        nodes, times = _measure(base)
        print(f"| {base} | {nodes} | {statistics.median(times):.2f} | {max(times):.2f} |")
    return 0


def _measure(base: str) -> tuple[int, list[float]]:
    from civitai_remake.civitai_utils.kinds import ModelKind
    from civitai_remake.civitai_utils.values import Dialect, HiresPass, Recipe, Size
    from civitai_remake.pipeline.generate_workflow import build_workflow

    is_whole = base.startswith("SDXL")
    files = [_here(ModelKind.CHECKPOINT if is_whole else ModelKind.DIFFUSION_MODEL, "model", base)]
    files += [_here(ModelKind.LORA, f"lora {number}", base) for number in range(_LORAS)]
    files += [_here(ModelKind.UPSCALER, "4x", base)]
    recipe = Recipe(
        image_id=1, image_url=None, media="video" if base.startswith("Wan") else "image", workflow_type="txt2img-hires",
        dialect=Dialect.A1111, prompt="a lighthouse, (storm:1.2)", negative_prompt="blurry", sampler="DPM++ 2M Karras",
        steps=28, cfg_scale=7.0, seed=1, base_size=Size(width=832, height=1216),
        hires=HiresPass(scale=1.5, steps=10, denoise=0.4, upscaler="4x"),
    )  # fmt: skip
    times = []
    nodes = 0
    for _ in range(_ROUNDS):
        began = time.perf_counter()
        nodes = len(build_workflow(recipe, files, drawn_seed=1).graph)
        times.append((time.perf_counter() - began) * 1000)
    return nodes, times


def _here(kind: ModelKind, name: str, base: str) -> FilePlan:
    from civitai_remake.civitai_utils.kinds import BASE_KINDS
    from civitai_remake.civitai_utils.model_files import ModelFile, Present, Resolved
    from civitai_remake.civitai_utils.values import ResourceMention, Role

    is_base = kind in BASE_KINDS
    mention = ResourceMention(kind=kind, name=name, strength=0.5, role=Role.BASE if is_base else Role.ADDON)
    file = ModelFile(version_id=1, file_id=1, name=f"{name}.safetensors", kind=kind)
    resolution = Resolved(mention=mention, file=file, found_by="id", model_name=name, base_model=base)
    return Present(resolution=resolution, path=Path(file.name), listed_name=file.name, kind=kind)
