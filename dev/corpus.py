"""`python dev corpus`: reads every recorded answer of a folder and prints what was read, and what was left unread.

The recorded answers are no part of the project; a folder of them holds one JSON file an item, with its raw ``data``
(``infotext``, ``image-meta``, ``image-item``, ``generation-data``, ``comfy-graph``). What should be read is found by a
plain search of the raw text, apart from the readers.
"""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from corpus_losses import graph_losses, left_out

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "data" / "corpus"
FIELDS = ("steps", "sampler", "cfg_scale", "seed", "base_size")
KINDS = ("infotext", "image-meta", "image-item", "generation-data", "comfy-graph")
_SHOWN = 12
_MOST_LEFT_OUT = 40
_TEXTS = {
    "steps": r"\bSteps: (\d+)",
    "sampler": r"\bSampler: ([^,\n]+)",
    "cfg_scale": r"\bCFG scale: (-?[\d.]+)",
    "seed": r"(?:^|, )Seed: (\d+)",
    "base_size": r"(?<!\w )\bSize: (\d+x\d+)",
}
_KEYS = {
    "steps": ("steps", "Steps"),
    "sampler": ("originalSampler", "sampler"),
    "cfg_scale": ("cfgScale", "cfgscale", "CfgScale"),
    "seed": ("seed", "Seed"),
    "base_size": ("Size",),
}
# "Undefined" is the site's word for "whatever the engine takes".
_ABSENT = (None, "", "undefined", "Undefined")
_TAG = re.compile(r"<(?:lora|lyco):([^:<>]+)")


@dataclass
class Tally:
    """What a kind of recorded answer gave."""

    items: int = 0
    refused: int = 0
    failed: list[str] = field(default_factory=list)
    there: Counter[str] = field(default_factory=Counter)
    read: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    weights: int = 0
    lost_weights: list[str] = field(default_factory=list)
    tags: int = 0
    lost_tags: list[str] = field(default_factory=list)
    lost_nodes: list[str] = field(default_factory=list)
    nodes: int = 0
    nodes_told: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    models: int = 0
    identified: int = 0
    others: Counter[str] = field(default_factory=Counter)
    unread: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)


def run(folder: Path | None) -> int:
    """Print the report; 1 where something was not read that is there, 2 where there are no recorded answers."""
    folder = folder or FOLDER
    if not folder.is_dir():
        print(f"There are no recorded answers in {folder}; name their folder with --folder.")
        return 2
    tallies = {kind: tally(folder / kind) for kind in KINDS if (folder / kind).is_dir()}
    for kind, found in tallies.items():
        print("\n".join(lines_of(kind, found)))
    there = sum((found.there for found in tallies.values()), Counter[str]())
    read = sum((found.read for found in tallies.values()), Counter[str]())
    share = read.total() / there.total() if there.total() else 1.0
    failed = sum(len(found.failed) for found in tallies.values())
    lost = sum(len(found.lost_weights + found.lost_tags + found.lost_nodes) for found in tallies.values())
    every = sorted(second for found in tallies.values() for second in found.seconds)
    print(
        f"all: {sum(found.items for found in tallies.values())} items, {failed} exceptions, "
        f"{read.total()} of {there.total()} main fields read ({share:.2%}), {lost} weights, tags or values lost, "
        f"median {1000 * every[len(every) // 2]:.2f} ms, slowest {1000 * every[-1]:.1f} ms"
    )
    return 1 if failed or lost or share < 0.99 else 0


def tally(folder: Path) -> Tally:
    """Read every item of one kind."""
    from civitai_remake.civitai_utils.errors import ImageWithoutRecipe
    from civitai_remake.pipeline.recipe import read_recipe

    found = Tally()
    for path in sorted(folder.glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))["data"]
        for record, raw in records(folder.name, data):
            found.items += 1
            begun = time.perf_counter()
            try:
                recipe = read_recipe(record)
            except ImageWithoutRecipe:
                found.refused += 1
                if expected(raw):
                    found.wrong.append(f"{path.name}: nothing was read")
                    found.there.update(expected(raw))
                continue
            except Exception as error:  # noqa: BLE001 - this is what the report is to find
                found.failed.append(f"{path.name}: {error!r}")
                continue
            found.seconds.append(time.perf_counter() - begun)
            compare(found, path.name, recipe, raw)
    return found


def records(kind: str, data: Any) -> Iterator[tuple[Any, Any]]:
    """(record, raw data) of one recorded answer."""
    from civitai_remake.civitai_utils.values import EmbeddedData, ImageRecord
    from civitai_remake.pipeline.given.site_item import read_record

    if kind == "infotext":
        yield ImageRecord(
            image_id=None, image_url=None, media="image", picture=None, base_model=None, version_ids=(), meta=None,
            embedded=EmbeddedData(texts={"parameters": data}),
        ), data  # fmt: skip
    elif kind == "comfy-graph":
        both = data if {"prompt", "workflow"} & set(data) else {"prompt": data}
        texts = {name: json.dumps(value) for name, value in both.items() if value is not None}
        yield ImageRecord(
            image_id=None, image_url=None, media="image", picture=None, base_model=None, version_ids=(), meta=None,
            embedded=EmbeddedData(texts=texts),
        ), both  # fmt: skip
    elif kind == "image-meta":
        yield read_record(1, {"id": 1, "meta": data}), data
    elif kind == "image-item":
        yield read_record(data.get("id"), data), _flat(data.get("meta"))
    elif kind == "generation-data" and isinstance(data.get("resources"), list):
        yield read_record(1, {"id": 1, "meta": data.get("meta")}, data), _flat(data.get("meta"))


def _flat(meta: Any) -> Any:
    inner = meta.get("meta") if isinstance(meta, Mapping) and set(meta) <= {"id", "meta"} else meta
    return inner if isinstance(inner, Mapping) else {}


def expected(raw: Any) -> dict[str, str]:
    """The main fields that stand in the raw data, found without the readers."""
    if isinstance(raw, str):
        if raw.lstrip().startswith("{"):
            inner = json.loads(raw)
            return expected(inner.get("sui_image_params", inner))
        line = next((line for line in reversed(raw.splitlines()) if "Steps: " in line), raw)
        said = {name: found[-1] for name, pattern in _TEXTS.items() if (found := re.findall(pattern, line))}
        _correct_first_pass(said, "".join(re.findall(r"First pass size: (\d+x\d+)", line)[-1:]))
        return {name: text for name, text in said.items() if text not in _ABSENT}
    if "prompt" in raw and isinstance(raw["prompt"], Mapping):
        return {}  # a graph says nothing by plain keys; tests compare the readers with graphs they know
    said = {}
    for name, keys in _KEYS.items():
        value = next((raw[key] for key in keys if raw.get(key) not in _ABSENT), None)
        if value is not None and not isinstance(value, (dict, list)):
            said[name] = str(value)
    if raw.get("width") and raw.get("height"):
        said["base_size"] = f"{raw['width']}x{raw['height']}"
    _correct_first_pass(said, str(raw.get("First pass size", "")))
    if said.get("seed", "").startswith("-"):
        del said["seed"]
    return said


def _correct_first_pass(said: dict[str, str], first: str) -> None:
    """Before 2023 webui wrote the final size as ``Size``, and the first pass beside it (``0x0``: chosen by itself)."""
    if first == "0x0":
        said.pop("base_size", None)
    elif first:
        said["base_size"] = first


def compare(found: Tally, name: str, recipe: Any, raw: Any) -> None:
    """Count what of the raw data stands in the recipe."""
    for key, text in expected(raw).items():
        found.there[key] += 1
        said = [statement.value for statement in recipe.provenance.get(key, ())]
        if any(same(value, text) for value in said):
            found.read[key] += 1
        else:
            found.wrong.append(f"{name}: {key} {text!r} was read as {said}")
    if isinstance(raw, Mapping):
        for row in raw.get("civitaiResources") or []:
            if isinstance(row, Mapping) and isinstance(row.get("weight"), (int, float)):
                found.weights += 1
                versions = [one for one in recipe.mentions if one.version_id == row.get("modelVersionId")]
                if not any(statement.strength == row["weight"] for one in versions for statement in one.statements):
                    found.lost_weights.append(f"{name}: {row}")
    if not recipe.dialect.is_onsite:
        for tag in _TAG.findall(recipe.prompt or ""):
            found.tags += 1
            if not any(said.name == tag.strip() for one in recipe.mentions for said in one.statements):
                found.lost_tags.append(f"{name}: {tag}")
    found.lost_nodes += [f"{name}: {loss}" for loss in graph_losses(recipe, raw)]
    found.nodes += len(recipe.account)
    found.nodes_told += sum(1 for entry in recipe.account if not entry.represented)
    found.left_out.update(left_out(recipe))
    found.models += len(recipe.mentions)
    found.identified += sum(1 for one in recipe.mentions if one.version_id or one.hashes)
    found.others.update(recipe.other.keys())
    found.unread.update(entry.field for entry in recipe.unreadable)


def same(value: str, text: str) -> bool:
    """Whether a read value is what the raw text says."""
    try:
        return float(text) == float(value)
    except ValueError:
        return value.strip() == text.strip().strip('"')


def lines_of(kind: str, found: Tally) -> list[str]:
    """The report of one kind."""
    fields = ", ".join(f"{name} {found.read[name]}/{found.there[name]}" for name in FIELDS if found.there[name])
    lines = [
        f"{kind}: {found.items} items, {len(found.failed)} exceptions, {found.refused} without generation data",
        f"  read: {fields or 'no plain fields to compare'}",
        f"  models: {found.models}, {found.identified} with an id or hash",
        f"  weights kept {found.weights - len(found.lost_weights)}/{found.weights}",
        f"  prompt tags matched {found.tags - len(found.lost_tags)}/{found.tags}",
    ]
    if found.nodes:
        lines.append(f"  nodes of graphs: {found.nodes}, of which {found.nodes_told} are told as left out")
    lines += [f"  left out or near: {count} x {row}" for row, count in found.left_out.most_common(_MOST_LEFT_OUT)]
    rest = found.left_out.most_common()[_MOST_LEFT_OUT:]
    lines += [f"  and {len(rest)} more kinds of rows, {sum(count for _, count in rest)} in all"] if rest else []
    others = ", ".join(f"{name} {count}" for name, count in found.others.most_common(_SHOWN))
    lines += [f"  kept under their own names ({len(found.others)} keys): {others}"] if others else []
    unread = ", ".join(f"{name} {count}" for name, count in found.unread.most_common(_SHOWN))
    lines += [f"  unreadable: {unread}"] if unread else []
    for title, entries in (
        ("exception", found.failed),
        ("not read", found.wrong),
        ("lost", found.lost_weights + found.lost_tags + found.lost_nodes),
    ):
        lines += [f"  {title}: {entry}" for entry in entries[:_SHOWN]]
    return [*lines, ""]
