"""The third stage: a record -> the recipe, in its maker's words. Pure; a strange field never raises.

Every source is read for itself (``read_embedded``, ``read_graph``, ``read_meta``), then the readings are merged.
"""

from __future__ import annotations

from ..civitai_utils.errors import ImageWithoutRecipe
from ..civitai_utils.recipe_parts import Source, Statement
from ..civitai_utils.said import say
from ..civitai_utils.values import ImageRecord, Recipe
from .reading.bounds import bounded_recipe, bounded_statements
from .reading.comfy.comfy_graph import needed_nodes
from .reading.merge.merge_hires import merge_hires
from .reading.merge.merge_mentions import merge_mentions
from .reading.merge.merge_readings import merge_dialect, merge_other, merge_parameters, merge_unreadable
from .reading.merge.workflow_type import guess_base_size, workflow_type_of
from .reading.read_sources import read_all
from .reading.source_notes import raw_of, source_notes
from .words.closed_models import closed_model


def read_recipe(record: ImageRecord) -> Recipe:
    """What the image was made with; raises ``ImageWithoutRecipe`` where neither data nor linked models exist."""
    readings = read_all(record)
    if not readings and not record.version_ids:
        raise ImageWithoutRecipe(_nothing_said(record))
    picture = record.picture or (record.embedded.picture if record.embedded else None)
    values, provenance = merge_parameters(readings)
    dialect, version = merge_dialect(readings)
    said = [reading.hires for reading in readings if reading.hires is not None]
    hires = merge_hires(said, values.get("base_size"), picture)
    values["hires"] = hires
    if "base_size" not in values and picture is not None:
        values["base_size"] = guess_base_size(picture, hires)
        provenance["base_size"] = (Statement(source=Source.SITE, value=say("taken from the size of the picture")),)
    if record.base_model is not None:
        values["base_model"] = record.base_model
    workflow = next((reading.workflow for reading in readings if reading.workflow[0] is not None), (None, ""))
    mentions = merge_mentions(
        bounded_statements(readings),
        record.version_ids,
        record.site_resources,
        dialect=dialect,
        hires_upscaler=hires.upscaler if hires else None,
        onsite_hires=hires is not None and dialect.is_onsite,
    )
    with_graph = next((reading for reading in readings if reading.graph is not None), None)
    graph = with_graph.graph if with_graph is not None else None
    other = merge_other(readings)
    recipe = Recipe(
        image_id=record.image_id,
        image_url=record.image_url,
        media=record.media,
        workflow_type=workflow_type_of(readings, workflow[0], hires, values.get("denoise")),
        dialect=dialect,
        generator_version=version,
        picture=picture,
        mentions=mentions,
        other=other,
        unreadable=merge_unreadable(readings, other),
        sources=source_notes(record, readings),
        provenance=provenance,
        graph=graph,
        passes=with_graph.passes if with_graph is not None else (),
        account=with_graph.account if with_graph is not None else (),
        custom_nodes=needed_nodes(graph) if graph is not None else (),
        closed=closed_model(values.get("base_model"), mentions),
        raw=raw_of(record),
        **values,
    )
    return bounded_recipe(recipe, readings)


def _nothing_said(record: ImageRecord) -> str:
    if record.image_id is not None:
        if record.media == "video":
            return say("Video {image_id} does not say how it was made.", image_id=record.image_id)
        return say("Image {image_id} does not say how it was made.", image_id=record.image_id)
    is_pasted = record.embedded is not None and record.embedded.pasted
    return say("This text holds no generation data.") if is_pasted else say("This file holds no generation data.")
