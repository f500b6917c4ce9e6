"""What of a recorded answer is not in its recipe, found by a plain search, and what its workflow leaves out and why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

_LORA_LOADERS = ("LoraLoader", "LoraLoaderModelOnly")
_NAMED = re.compile(r"^(LoRA|embedding|model|upscaler|tag of|file of|hypernetwork) .*", re.DOTALL)


def graph_losses(recipe: Any, raw: Any) -> Iterator[str]:
    """What plain nodes of a graph that made the picture say in their own words, and the recipe does not.

    Looks at ComfyUI's own loaders, encoders and empty latents in API form, and takes what the account calls left out
    as told.
    """
    prompt = raw.get("prompt") if isinstance(raw, Mapping) else None
    if not isinstance(prompt, Mapping):
        return
    read = {text for said in recipe.passes for text in (said.prompt, said.negative_prompt) if text}
    texts = "\n".join([*read, recipe.prompt or "", recipe.negative_prompt or ""])
    names = {said.name for mention in recipe.mentions for said in mention.statements}
    sizes = {(size.width, size.height) for size in (recipe.base_size,) if size is not None}
    latents = []
    for entry in recipe.account:
        node = prompt.get(entry.node_id)
        inputs = node.get("inputs") if isinstance(node, Mapping) else None
        if not isinstance(inputs, Mapping) or not entry.represented:
            continue
        text, lora = inputs.get("text"), inputs.get("lora_name")
        if entry.class_type == "CLIPTextEncode" and isinstance(text, str) and text.strip() and text not in texts:
            yield f"prompt of node {entry.node_id}"
        if entry.class_type in _LORA_LOADERS and isinstance(lora, str) and lora not in names and "@" not in lora:
            yield f"LoRA {lora} of node {entry.node_id}"
        if entry.class_type == "EmptyLatentImage" and isinstance(inputs.get("width"), int):
            latents.append((inputs["width"], inputs.get("height")))
    if latents and not sizes.intersection(latents):
        yield f"size {latents[0]}"


def left_out(recipe: Any) -> list[str]:
    """The rows of the workflow's report that are not exact, were every file at hand, without the names of models;
    nothing for an image without a workflow."""
    from civitai_remake.civitai_utils.errors import WorkflowError
    from civitai_remake.civitai_utils.model_files import Present, Unresolved
    from civitai_remake.pipeline.generate_workflow import build_workflow

    files = []
    for mention in recipe.mentions:
        name = mention.name or f"version {mention.version_id}"
        base = recipe.base_model or "SDXL 1.0"
        lost = Unresolved(mention=mention, code="not_on_site", reason="not asked", base_model=base)
        files.append(Present(resolution=lost, path=Path(name), listed_name=name, kind=mention.kind))
    try:
        rows = build_workflow(recipe, files, drawn_seed=1).fidelity.rows
    except WorkflowError:
        return []
    told = [row for row in rows if row.level.value != "exact"]
    return [f"{_NAMED.sub(_kind, row.field)} ({row.level.value}: {row.why})" for row in told]


def _kind(found: re.Match[str]) -> str:
    return found[1]
