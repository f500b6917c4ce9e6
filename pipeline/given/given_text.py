"""Pasted text: whether it is generation data, by its signs, and the record it makes. Pure.

Three kinds are known (facts: Civitai 4.1, parity 5.1 and 5.5): A1111's parameters, JSON that a program writes into its
images, and what the site's copy button puts on the clipboard: A1111 text, and the whole meta as URL-encoded JSON in the
``data-civitai-metadata`` attribute of its HTML. The same signs stand in ui/src/lookup/recogniseGenerationText.ts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from ...civitai_utils.bounds import both_ends
from ...civitai_utils.values import EmbeddedData, ImageRecord
from ...civitai_utils.wire import parse_json, read_list, read_object

# A ComfyUI workflow with everything in it is a megabyte or two; nothing that is pasted by hand is larger than this.
LONGEST_TEXT = 4 << 20

_SITE_COPY = re.compile(r"""data-civitai-metadata\s*=\s*(?:"([^"<>\s]+)"|'([^'<>\s]+)')""")
# A line's end is not skipped as a blank: a text of nothing else would take the square of its length.
_STEPS = re.compile(r"(?:^|[\n,])[^\S\n]*Steps: ?[0-9]+", re.ASCII)
_BESIDE_STEPS = re.compile(
    r"(?:^|[\n,])[^\S\n]*(?:Sampler|Schedule type|CFG scale|Seed|Size|Model|Model hash|Version|Clip skip): ?\S",
    re.ASCII,
)
# Where a copy lost its line breaks, the settings begin within the line.
_STEPS_WITHIN = re.compile(r"(?<!Hires )(?:\b|\\n)Steps: ?[0-9]+ ?, ?[A-Za-z][A-Za-z ]{0,40}:", re.ASCII)
_MOCHI = re.compile(r"(?:^|[\n;])[^\S\n]?Include in Image:", re.ASCII)
_NEGATIVE = re.compile(r"(?:^|\n)Negative [Pp]rompt:", re.ASCII)
# Names that the site gives to what it has read; no program writes them into its files.
_SITE_NAMES = frozenset({"negativePrompt", "cfgScale", "clipSkip", "civitaiResources", "additionalResources"})
_BESIDE_PROMPT = frozenset(
    {"steps", "sampler", "seed", "Model", "hashes", "resources", "comfy", "cfg_scale", "base_model", "uc", "model"}
)
_INVOKE_NAMES = frozenset({"generation_mode", "positive_prompt", "app_version"})


def find_generation_data(text: str) -> str | None:
    """The generation data in a pasted text, the site's HTML unwrapped; None where the text has no sign of any."""
    copied = _SITE_COPY.search(text)
    if copied:
        inner = _decoded(copied[1] or copied[2])
        return inner if _read_json(inner) is not None else None
    stripped = text.strip()
    if stripped.startswith("{"):
        data = _read_json(stripped)
        return stripped if data is not None and _is_generation_data(data) else None
    read = both_ends(text)
    has_steps = _STEPS.search(read) or _STEPS_WITHIN.search(read)
    is_infotext = (has_steps and _BESIDE_STEPS.search(read)) or _NEGATIVE.search(read) or _MOCHI.search(read)
    return text if is_infotext else None


def read_given_text(text: str) -> ImageRecord:
    """The record of pasted generation data: the site's JSON as its meta, all else as what a file would hold."""
    data = _read_json(text.strip()) if text.strip().startswith("{") else None
    if data is None:
        return _record(texts={"parameters": text})
    inner = read_object(data.get("meta"))
    if inner is not None and set(data) <= {"id", "meta"}:
        return _record(meta=inner)
    if _is_site_meta(data):
        return _record(meta=data)
    graphs = {name: data[name] for name in ("prompt", "workflow") if _is_graph(data.get(name))}
    if graphs:
        return _record(texts={name: _as_text(graph) for name, graph in graphs.items()})
    if _is_ui_graph(data):
        return _record(texts={"workflow": text.strip()})
    if _is_api_graph(data) and not {"extra", "extraMetadata"} & set(data):
        return _record(texts={"prompt": text.strip()})
    if _INVOKE_NAMES & set(data):
        return _record(texts={"invokeai_metadata": text.strip()})
    if "uc" in data and "c" not in data:
        return _record(texts={"Comment": text.strip()})
    return _record(texts={"parameters": text.strip()})


def _record(*, texts: Mapping[str, str] | None = None, meta: Mapping[str, Any] | None = None) -> ImageRecord:
    return ImageRecord(
        image_id=None, image_url=None, media="image", picture=None, base_model=None, version_ids=(), meta=meta,
        embedded=EmbeddedData(texts=texts, pasted=True) if texts else None,
    )  # fmt: skip


def _is_generation_data(data: Mapping[str, Any]) -> bool:
    inner = read_object(data.get("meta"))
    if inner is not None and set(data) <= {"id", "meta"}:
        data = inner
    return (
        _is_site_meta(data)
        or "sui_image_params" in data
        or data.get("software") == "RuinedFooocus"
        or bool(_INVOKE_NAMES & set(data))
        or (isinstance(data.get("c"), str) and "uc" in data)
        or (isinstance(data.get("Prompt"), str) and "Base Model" in data)
        or any(_is_graph(data.get(name)) for name in ("prompt", "workflow"))
        or _is_graph(data)
        or (isinstance(data.get("prompt"), str) and bool(_BESIDE_PROMPT & set(data)))
    )


def _is_site_meta(data: Mapping[str, Any]) -> bool:
    return bool(_SITE_NAMES & set(data)) or (
        isinstance(data.get("prompt"), str) and bool({"Model", "hashes", "resources", "comfy"} & set(data))
    )


def _is_graph(value: object) -> bool:
    data = read_object(_read_json(value) if isinstance(value, str) else value)
    return data is not None and (_is_api_graph(data) or _is_ui_graph(data))


def _is_api_graph(data: Mapping[str, Any]) -> bool:
    return any("class_type" in node for value in data.values() if (node := read_object(value)) is not None)


def _is_ui_graph(data: Mapping[str, Any]) -> bool:
    return bool(read_list(data.get("nodes"))) and "links" in data


def _as_text(graph: object) -> str:
    return graph if isinstance(graph, str) else json.dumps(graph, ensure_ascii=False)


def _decoded(text: str) -> str:
    """A URL-encoded text; empty where it was cut or changed on the way."""
    try:
        return "" if re.search(r"%(?![0-9A-Fa-f]{2})", text) else unquote(text, errors="strict")
    except UnicodeDecodeError:
        return ""


def _read_json(text: str) -> Mapping[str, Any] | None:
    return read_object(parse_json(text)) if text.lstrip().startswith("{") else None
