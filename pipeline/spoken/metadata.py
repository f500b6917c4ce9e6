"""The recipe as the routes speak it, both ways (docs/architecture.md, the wire).

What a browser sends back is foreign JSON like any other: a strange field is dropped, never trusted, never raised on.
"""

from __future__ import annotations

from collections.abc import Sized
from dataclasses import asdict
from typing import Any

from ...civitai_utils.bounds import MOST_ENTRIES, refuse_many
from ...civitai_utils.errors import InputError
from ...civitai_utils.recipe_parts import Cut, NeededNode, SourceNote, Statement
from ...civitai_utils.said import said_as_json, say
from ...civitai_utils.values import Dialect, Recipe, Role, Unreadable
from ...civitai_utils.wire import (
    exact_number,
    read_float,
    read_int,
    read_list,
    read_object,
    read_objects,
    read_positive_int,
    read_seed,
    read_str,
    read_word,
)
from .graph_parts import account_as_json, pass_as_json, read_account_json, read_pass_json
from .mentions import mention_as_json, read_mention
from .recipe_parts import (
    closed_as_json,
    exact_text,
    graph_as_json,
    hires_as_json,
    plain_text,
    read_closed,
    read_control,
    read_detailer,
    read_graph_json,
    read_hires,
    read_optional,
    read_refiner,
    read_size_json,
    read_source,
    read_texts,
    read_variation,
    size_as_json,
    variation_as_json,
)


def recipe_as_json(recipe: Recipe, page_url: str | None, *, preview_url: str | None = None) -> dict[str, Any]:
    """The answer of POST /civitai/fetch; ``preview_url`` is the picture's address where a page may load it."""
    base = next((mention for mention in recipe.mentions if mention.role is Role.BASE), None)
    return {
        "kind": "image",
        "image_id": recipe.image_id,
        "image_url": recipe.image_url,
        "preview_url": preview_url,
        "page_url": page_url,
        "media": recipe.media,
        "workflow_type": recipe.workflow_type,
        "dialect": recipe.dialect.value,
        "generator_version": recipe.generator_version,
        "base_model": recipe.base_model,
        "prompt": recipe.prompt,
        "negative_prompt": recipe.negative_prompt,
        "sampler": recipe.sampler,
        "schedule": recipe.schedule,
        "steps": recipe.steps,
        "cfg_scale": recipe.cfg_scale,
        "seed": exact_number(recipe.seed),
        "clip_skip": recipe.clip_skip,
        "denoise": recipe.denoise,
        "noise_source": recipe.noise_source,
        "model_name": base.name if base else None,
        "size": size_as_json(recipe.picture),
        "base_size": size_as_json(recipe.base_size),
        "hires": hires_as_json(recipe.hires),
        "resources": [mention_as_json(mention) for mention in recipe.mentions],
        "other": dict(recipe.other),
        "unreadable": [{"field": entry.field, "value": entry.value} for entry in recipe.unreadable],
        "unknown": list(recipe.unknown),
        "distilled_cfg_scale": recipe.distilled_cfg_scale,
        "ensd": recipe.ensd,
        "eta": recipe.eta,
        "emphasis": recipe.emphasis,
        "full_prompt": recipe.full_prompt,
        "full_negative_prompt": recipe.full_negative_prompt,
        "modules": list(recipe.modules),
        "refiner": asdict(recipe.refiner) if recipe.refiner else None,
        "variation": variation_as_json(recipe.variation),
        "detailers": [asdict(entry) for entry in recipe.detailers],
        "controls": [asdict(entry) for entry in recipe.controls],
        "extensions": {name: dict(settings) for name, settings in recipe.extensions.items()},
        "sources": [
            {"source": entry.source.value, "label": entry.label, "label_said": said_as_json(entry.label)}
            for entry in recipe.sources
        ],
        "provenance": {
            name: [
                {
                    "source": one.source.value,
                    "value": one.value,
                    "value_said": said_as_json(one.value),
                    "agrees": one.agrees,
                }
                for one in said
            ]
            for name, said in recipe.provenance.items()
        },
        "graph": graph_as_json(recipe.graph),
        "passes": [pass_as_json(one) for one in recipe.passes],
        "account": [account_as_json(entry) for entry in recipe.account],
        "custom_nodes": [
            {"class_type": entry.class_type, "pack": entry.pack, "installed": None} for entry in recipe.custom_nodes
        ],
        "closed": closed_as_json(recipe.closed),
        "raw": dict(recipe.raw),
        "cut": [asdict(entry) | {"text": entry.text, "text_said": said_as_json(entry.text)} for entry in recipe.cut],
    }


def read_recipe_json(body: object) -> Recipe:
    """The recipe in a metadata object; raises ``InputError`` where it is none at all."""
    data = read_object(body)
    if data is None or "workflow_type" not in data:
        raise InputError("The metadata of a look-up is missing.", field="metadata")
    for name in _COUNTED:
        part = data.get(name)
        if isinstance(part, Sized) and len(part) > MOST_ENTRIES:
            raise InputError(
                say("The metadata has more than {most:,} {name}.", most=MOST_ENTRIES, name=name),
                field="metadata",
            )
    refuse_many(data.get("resources"))
    return Recipe(
        image_id=read_positive_int(data.get("image_id")),
        image_url=read_str(data.get("image_url")),
        media=read_str(data.get("media")) or "image",
        workflow_type=read_str(data.get("workflow_type")) or "txt2img",
        dialect=read_word(data.get("dialect"), Dialect.UNKNOWN),
        generator_version=read_str(data.get("generator_version")),
        base_model=read_str(data.get("base_model")),
        prompt=exact_text(data.get("prompt")),
        negative_prompt=exact_text(data.get("negative_prompt")),
        sampler=read_str(data.get("sampler")),
        schedule=read_str(data.get("schedule")),
        steps=read_positive_int(data.get("steps")),
        cfg_scale=read_float(data.get("cfg_scale")),
        seed=read_seed(data.get("seed")),
        clip_skip=read_positive_int(data.get("clip_skip")),
        denoise=read_float(data.get("denoise")),
        noise_source=read_str(data.get("noise_source")),
        picture=read_size_json(data.get("size")),
        base_size=read_size_json(data.get("base_size")),
        hires=read_optional(read_hires, data.get("hires")),
        mentions=tuple(read_mention(entry) for entry in read_objects(data.get("resources"))),
        other=read_texts(data.get("other")),
        unreadable=tuple(
            Unreadable(field=str(entry.get("field", "")), value=str(entry.get("value", "")))
            for entry in read_objects(data.get("unreadable"))
        ),
        distilled_cfg_scale=read_float(data.get("distilled_cfg_scale")),
        ensd=read_int(data.get("ensd")),
        eta=read_float(data.get("eta")),
        emphasis=read_str(data.get("emphasis")),
        full_prompt=exact_text(data.get("full_prompt")),
        full_negative_prompt=exact_text(data.get("full_negative_prompt")),
        modules=tuple(text for entry in read_list(data.get("modules")) if (text := read_str(entry))),
        refiner=read_optional(read_refiner, data.get("refiner")),
        variation=read_optional(read_variation, data.get("variation")),
        detailers=tuple(read_detailer(entry) for entry in read_objects(data.get("detailers"))),
        controls=tuple(read_control(entry) for entry in read_objects(data.get("controls"))),
        extensions={
            str(name): read_texts(settings) for name, settings in (read_object(data.get("extensions")) or {}).items()
        },
        sources=tuple(
            SourceNote(source=read_source(entry.get("source")), label=read_str(entry.get("label")) or "")
            for entry in read_objects(data.get("sources"))
        ),
        provenance={
            str(name): tuple(
                Statement(
                    source=read_source(entry.get("source")),
                    value=plain_text(entry.get("value")),
                    agrees=entry.get("agrees") is not False,
                )
                for entry in read_objects(said)
            )
            for name, said in (read_object(data.get("provenance")) or {}).items()
        },
        graph=read_optional(read_graph_json, data.get("graph")),
        passes=tuple(read_pass_json(entry) for entry in read_objects(data.get("passes"))),
        account=tuple(read_account_json(entry) for entry in read_objects(data.get("account"))),
        custom_nodes=tuple(
            NeededNode(class_type=node, pack=read_str(entry.get("pack")))
            for entry in read_objects(data.get("custom_nodes"))
            if (node := read_str(entry.get("class_type")))
        ),
        closed=read_optional(read_closed, data.get("closed")),
        raw=dict(read_object(data.get("raw")) or {}),
        cut=tuple(
            Cut(what=what, had=had, kept=kept, ends=entry.get("ends") is True)
            for entry in read_objects(data.get("cut"))
            if (what := plain_text(entry.get("what")))
            and (had := read_positive_int(entry.get("had")))
            and (kept := read_positive_int(entry.get("kept")))
        ),
    )


# The lists of a recipe; no look-up answers with so many.
_COUNTED = "detailers controls modules extensions unreadable sources provenance custom_nodes cut other unknown".split()
