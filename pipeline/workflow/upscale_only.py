"""The graph of an image that was only enlarged: nothing is sampled, so no checkpoint is needed."""

from __future__ import annotations

from collections.abc import Sequence

from ...civitai_utils.kinds import ModelKind
from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.said import say
from ...civitai_utils.values import Recipe
from .draft import AtHand
from .fidelity import Report, Workflow
from .graph import Graph
from .limits import SIDE, shown_size
from .model_sources import sources_in
from .output import file_prefix
from .parts import is_usable, kind_of, mention_of, name_of, title_of

_EXAMPLE = "example.png"
_WAY = {"upscale_method": "lanczos", "crop": "center"}


def only_enlarged(recipe: Recipe, files: Sequence[FilePlan]) -> FilePlan | None:
    """The upscaler of an image whose record says nothing of any sampling, and that names one that can be had."""
    says = (recipe.prompt, recipe.steps, recipe.sampler, recipe.seed)
    if recipe.media != "image" or recipe.closed is not None or any(value is not None for value in says):
        return None
    used = (plan for plan in files if mention_of(plan).off is None and kind_of(plan) is ModelKind.UPSCALER)
    return next((plan for plan in used if is_usable(plan) and name_of(plan)), None)


def build_upscale(recipe: Recipe, upscaler: FilePlan, drawn_seed: int, at_hand: AtHand) -> Workflow:
    """Picture, upscale model, size, save."""
    name = name_of(upscaler) or title_of(upscaler)
    graph, report = Graph(), Report()
    report.exact(say("upscaler"), name)
    picture = at_hand.start_picture or _EXAMPLE
    why = say("The picture it was made from is not public: choose one in the node of that name.")
    report.approximated(say("start picture"), say("not public"), picture, why)
    start = graph.add("LoadImage", "Start picture", image=picture)
    loader = graph.add("UpscaleModelLoader", "Load upscale model", model_name=name)
    graph.begin("Output")
    large = graph.add("ImageUpscaleWithModel", "Upscale with model", upscale_model=loader, image=start)
    size = recipe.picture
    # The site's own template (facts: Civitai 5.3).
    way = {"upscale_method": "bilinear", "crop": "disabled"} if recipe.dialect.is_onsite else _WAY
    if size is not None:
        width, height = (int(SIDE.hold(side)) for side in (size.width, size.height))
        report.exact(say("size"), shown_size(size))
        large = graph.add(
            "ImageScale",
            "Scale to size",
            image=large,
            width=width,
            height=height,
            **way,
        )
    graph.add("SaveImage", "Save image", images=large, filename_prefix=file_prefix(recipe))
    return Workflow(
        graph=graph,
        fidelity=report.finish(),
        seed=drawn_seed if recipe.seed is None else recipe.seed,
        family="none",
        variant=title_of(upscaler),
        least="0.3.40",
        models=sources_in(graph, [upscaler], {}, ()),
    )
