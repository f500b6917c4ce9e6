"""What the command line says of an image."""

from __future__ import annotations

from civitai_remake.civitai_utils.recipe_parts import ClosedModel, Source, SourceNote, Statement
from civitai_remake.civitai_utils.values import Dialect, Recipe, Size
from civitai_remake.pipeline.command_line.terminal import describe_recipe

RECIPE = Recipe(
    image_id=7,
    image_url=None,
    media="image",
    workflow_type="txt2img",
    dialect=Dialect.A1111,
    generator_version="v1.10.1",
    prompt="a fox",
    steps=20,
    sampler="Euler a",
    schedule="Karras",
    cfg_scale=5.0,
    base_size=Size(width=832, height=1216),
    sources=(
        SourceNote(source=Source.FILE, label="generation data in the file"),
        SourceNote(source=Source.SITE, label="generation data on the site"),
    ),
    provenance={
        "steps": (Statement(source=Source.FILE, value="20"), Statement(source=Source.SITE, value="30", agrees=False)),
        "prompt": (Statement(source=Source.FILE, value="a fox"), Statement(source=Source.SITE, value="a fox, edited")),
        "cfg_scale": (Statement(source=Source.FILE, value="5.0"), Statement(source=Source.SITE, value="5.0")),
    },
)


def test_a_stranger_reads_what_was_found_where_and_what_is_not_known() -> None:
    assert describe_recipe(RECIPE, "https://civitai.com/images/7").splitlines() == [
        "Image 7  https://civitai.com/images/7",
        "  prompt     a fox",
        "  settings   type txt2img, size 832x1216, steps 20, sampler Euler a / Karras, cfg 5.0",
        "  made with  a1111 v1.10.1",
        "  read from  generation data in the file",
        "  read from  generation data on the site",
        "  unknown    seed",
        "  differs    steps: 20 is used; elsewhere 30",
    ]


def test_a_closed_model_is_told() -> None:
    recipe = Recipe(
        image_id=None,
        image_url=None,
        media="image",
        workflow_type="txt2img",
        dialect=Dialect.UNKNOWN,
        closed=ClosedModel(base_model="Kling", reason="Kling runs only on its maker's servers."),
    )
    text = describe_recipe(recipe, None)
    assert text.startswith("An image that is not on Civitai")
    assert "closed     Kling runs only on its maker's servers." in text
