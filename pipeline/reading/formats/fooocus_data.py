"""What Fooocus and RuinedFooocus write as JSON, beyond the words all programs share (facts: Civitai 4.5)."""

from __future__ import annotations

import re
from typing import Any

from ....civitai_utils.wire import Json, read_list, read_str
from ...words.model_names import is_no_model

# RuinedFooocus of 2023: ``Loras:<folder\\file.safetensors *:0.7>,<None:0.5>``, a sign for "in the cache" behind a name.
_OLD_LORA = re.compile(r"<([^<>:]+):\s*(-?[\d.]+)\s*>")
_FILE_NAME = re.compile(r".*\.(?:safetensors|ckpt|pt)(?=\W*$)")
# Fooocus: ``lora_combined_1``, or ``LoRA 1``, is "name : weight"; before, ``LoRA [name] weight`` was the weight.
_COMBINED = re.compile(r"(?:lora_combined_|LoRA )\d+$")
_BRACKETED = re.compile(r"LoRA \[(?P<name>[^\]]+)\] weight$")
_BOOKKEEPING = ("metadata_scheme", "refiner_model", "refiner_switch", "Refiner Model", "Refiner Switch")


def is_fooocus(data: Json) -> bool:
    """Whether JSON is of one of the two."""
    version = read_str(data.get("version")) or read_str(data.get("Version")) or ""
    return "metadata_scheme" in data or "base_model_name" in data or version.startswith("Fooocus")


def finish_fooocus(meta: dict[str, Any], data: Json) -> None:
    """Fooocus writes LoRAs as [name, weight, hash], RuinedFooocus as [hash, "weight - name"]."""
    ruined = "base_model_name" in data
    # Both name samplers as ComfyUI does, and the schedule beside them.
    meta["sampler"] = data.get("sampler_name") or data.get("sampler") or data.get("Sampler")
    meta["scheduler"] = data.get("scheduler") or data.get("Scheduler") or "simple"
    meta["software"] = "RuinedFooocus" if ruined else "Fooocus"
    said = data.get("loras")
    rows = _old_loras(said) if isinstance(said, str) else [_lora(entry, ruined) for entry in read_list(said)]
    rows += [row for name, value in data.items() if (row := _lora_key(str(name), value))]
    known = [row for row in rows if row is not None]
    # Fooocus names a LoRA twice, in the list with its hash.
    meta["resources"] = list({row["name"]: row for row in reversed(known)}.values())[::-1]
    refiner = data.get("refiner_model") or data.get("Refiner Model")
    meta["Refiner"] = None if read_str(refiner) is None else refiner
    if meta["Refiner"] is not None:
        meta["Refiner switch at"] = data.get("refiner_switch") or data.get("Refiner Switch")
    if (read_str(meta.get("VAE")) or "").lower().startswith("default"):
        meta["VAE"] = None
    meta["Styles"] = _joined(data.get("styles") or data.get("Styles"), ", ")
    meta["Full prompt"] = _joined(data.get("full_prompt"), "\n")
    meta["Full negative prompt"] = _joined(data.get("full_negative_prompt"), "\n")
    for name in ("styles", "full_prompt", "full_negative_prompt", *_BOOKKEEPING):
        meta.pop(name, None)
    for name in [name for name in meta if _COMBINED.match(name) or _BRACKETED.match(name)]:
        del meta[name]
    if known or not said or is_no_model(str(said)):
        meta.pop("loras", None)


def _lora(entry: object, ruined: bool) -> dict[str, Any] | None:
    items = [read_str(item) for item in read_list(entry)]
    if len(items) < 2 or (items[1] is None and not ruined):
        return None
    if ruined:
        weight, dash, name = (items[1] or "").partition(" - ")
        return {"type": "lora", "name": name, "weight": weight, "hash": items[0]} if dash else None
    return {"type": "lora", "name": items[0], "weight": items[1], "hash": items[2] if len(items) > 2 else None}


def _old_loras(text: str) -> list[dict[str, Any] | None]:
    found: list[dict[str, Any] | None] = []
    for name, weight in _OLD_LORA.findall(text):
        file = _FILE_NAME.match(name)
        if not is_no_model(name):
            found.append({"type": "lora", "name": file[0] if file else name.strip(), "weight": weight})
    return found


def _lora_key(key: str, value: object) -> dict[str, Any] | None:
    bracketed = _BRACKETED.match(key)
    if bracketed:
        return {"type": "lora", "name": bracketed["name"], "weight": value}
    name, colon, weight = (read_str(value) or "").rpartition(" : ") if _COMBINED.match(key) else ("", "", "")
    return {"type": "lora", "name": name.strip(), "weight": weight.strip()} if colon and not is_no_model(name) else None


def _joined(value: object, between: str) -> str | None:
    """The texts of a list as one; a list that is written as text stays as it is."""
    if isinstance(value, str):
        return value.strip("[]").replace("'", "") or None
    return between.join(text for item in read_list(value) if (text := read_str(item))) or None
