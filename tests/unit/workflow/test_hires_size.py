"""The size of a second pass where a program rounds in a way of its own, or the picture itself tells it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import Present, Unresolved
from civitai_remake.civitai_utils.values import Dialect, HiresPass, Recipe, ResourceMention, Role, Size
from civitai_remake.pipeline.generate_workflow import build_workflow
from civitai_remake.pipeline.workflow.fidelity import Level

RECIPE = Recipe(
    image_id=7, image_url=None, media="image", workflow_type="txt2img-hires", dialect=Dialect.FORGE2, prompt="a camel",
    sampler="Euler a", steps=20, cfg_scale=6.0, seed=4, base_size=Size(width=832, height=1216),
    hires=HiresPass(scale=1.5, denoise=0.4, upscaler="Latent"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("version", "base", "picture", "size", "level"),
    [
        ("neo-2.20", (832, 1216), None, (1280, 1856), Level.APPROXIMATED),
        ("neo-2.20", (832, 1216), (1280, 1856), (1280, 1856), Level.EXACT),
        ("neo-2.20", (800, 1200), None, (1216, 1792), Level.APPROXIMATED),
        ("neo-2.20", (800, 1200), (1200, 1800), (1200, 1800), Level.EXACT),
        ("neo-2.20", (768, 1024), None, (1152, 1536), Level.EXACT),
        ("neo", (832, 1216), None, (1248, 1824), Level.EXACT),
        ("f2.0.1v1.10.1", (832, 1216), (1280, 1856), (1280, 1856), Level.EXACT),
        ("v1.10.1", (832, 1216), (2496, 3648), (1248, 1824), Level.EXACT),
        ("v1.10.1", (832, 1216), (1249, 1825), (1248, 1824), Level.EXACT),
    ],
)
def test_the_second_pass_is_as_large_as_the_program_makes_it(
    version: str, base: tuple[int, int], picture: tuple[int, int] | None, size: tuple[int, int], level: Level
) -> None:
    recipe = replace(
        RECIPE,
        generator_version=version,
        base_size=Size(width=base[0], height=base[1]),
        picture=Size(width=picture[0], height=picture[1]) if picture else None,
    )
    mention = ResourceMention(kind=ModelKind.CHECKPOINT, name="dunes", role=Role.BASE)
    lost = Unresolved(mention=mention, code="not_on_site", reason="gone", base_model="SDXL 1.0")
    here = Present(resolution=lost, path=Path("dunes"), listed_name="dunes.safetensors", kind=ModelKind.CHECKPOINT)
    workflow = build_workflow(recipe, [here], drawn_seed=1)
    (enlarged,) = (node for node in workflow.graph.as_api().values() if node["class_type"] == "LatentUpscale")
    assert (enlarged["inputs"]["width"], enlarged["inputs"]["height"]) == size  # type: ignore[index]
    (row,) = (row for row in workflow.fidelity.rows if row.field == "hires size")
    assert (row.level, row.used) == (level, f"{size[0]}x{size[1]}")
