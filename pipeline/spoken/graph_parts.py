"""What a graph was read into, as the routes speak it, both ways: its passes in order and the account of its nodes."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from ...civitai_utils.graph_parts import GraphPass, NodeAccount, PassKind, PassLora
from ...civitai_utils.said import as_said, said_as_json
from ...civitai_utils.wire import (
    Json,
    exact_number,
    read_float,
    read_int,
    read_list,
    read_object,
    read_objects,
    read_positive_int,
    read_size,
    read_str,
    read_word,
)
from .recipe_parts import exact_text, size_as_json


def pass_as_json(one: GraphPass) -> dict[str, Any]:
    """One entry of the metadata's ``passes``."""
    return {
        **asdict(one),
        "kind": one.kind.value,
        "seed": exact_number(one.seed),
        "target": size_as_json(read_size(*one.target)) if one.target is not None else None,
        "loras": [
            {"name": lora.name, "weight": lora.strength, "weight_clip": lora.strength_clip} for lora in one.loras
        ],
    }


def read_pass_json(data: Json) -> GraphPass:
    """The pass in an entry of ``passes``."""
    target = read_object(data.get("target")) or {}
    size = read_size(target.get("width"), target.get("height"))
    return GraphPass(
        kind=read_word(data.get("kind"), PassKind.FIRST),
        node_id=_text(data, "node_id"),
        class_type=_text(data, "class_type"),
        steps=read_positive_int(data.get("steps")),
        start_step=read_int(data.get("start_step")),
        end_step=read_int(data.get("end_step")),
        cfg_scale=read_float(data.get("cfg_scale")),
        seed=read_int(data.get("seed")),
        sampler=read_str(data.get("sampler")),
        schedule=read_str(data.get("schedule")),
        denoise=read_float(data.get("denoise")),
        scale=read_float(data.get("scale")),
        target=(size.width, size.height) if size is not None else None,
        upscaler=read_str(data.get("upscaler")),
        checkpoint=read_str(data.get("checkpoint")),
        loras=tuple(
            PassLora(
                name=name, strength=read_float(row.get("weight")), strength_clip=read_float(row.get("weight_clip"))
            )
            for row in read_objects(data.get("loras"))
            if (name := read_str(row.get("name"))) is not None
        ),
        prompt=exact_text(data.get("prompt")),
        negative_prompt=exact_text(data.get("negative_prompt")),
    )


def account_as_json(entry: NodeAccount) -> dict[str, Any]:
    """One entry of the metadata's ``account``."""
    return asdict(entry) | {"why_said": said_as_json(entry.why)}


def read_account_json(data: Json) -> NodeAccount:
    """The node in an entry of ``account``."""
    return NodeAccount(
        node_id=_text(data, "node_id"),
        class_type=_text(data, "class_type"),
        represented=data.get("represented") is True,
        why=as_said(_text(data, "why")),
        partly=data.get("partly") is True,
        concerns=tuple(text for text in read_list(data.get("concerns")) if isinstance(text, str)),
        values={
            name: value
            for name, value in (read_object(data.get("values")) or {}).items()
            if isinstance(value, (str, int, float, bool))
        },
    )


def _text(data: Json, name: str) -> str:
    value = data.get(name)
    return value if isinstance(value, str) else ""
