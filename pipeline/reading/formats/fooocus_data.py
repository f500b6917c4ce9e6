"""What Fooocus and RuinedFooocus write as JSON, beyond the words all programs share (facts: Civitai 4.5)."""

from __future__ import annotations

from typing import Any

from ....civitai_utils.wire import Json, read_list, read_str


def finish_fooocus(meta: dict[str, Any], data: Json) -> None:
    """Fooocus writes LoRAs as [name, weight, hash], RuinedFooocus as [hash, "weight - name"]."""
    ruined = "base_model_name" in data
    # Both name samplers as ComfyUI does, and the schedule beside them.
    meta["sampler"] = data.get("sampler_name") or data.get("sampler")
    meta["scheduler"] = data.get("scheduler") or "simple"
    meta["software"] = "RuinedFooocus" if ruined else "Fooocus"
    meta["resources"] = [row for entry in read_list(data.get("loras")) if (row := _fooocus_lora(entry, ruined))]
    meta["Refiner"] = None if read_str(data.get("refiner_model")) is None else data.get("refiner_model")
    if meta["Refiner"] is not None:
        meta["Refiner switch at"] = data.get("refiner_switch")
    if (read_str(meta.get("VAE")) or "").lower().startswith("default"):
        meta["VAE"] = None
    for name in ("loras", "refiner_model", "refiner_switch", "full_prompt", "full_negative_prompt", "metadata_scheme"):
        meta.pop(name, None)


def _fooocus_lora(entry: object, ruined: bool) -> dict[str, Any] | None:
    items = [read_str(item) for item in read_list(entry)]
    if len(items) < 2 or (items[1] is None and not ruined):
        return None
    if ruined:
        weight, dash, name = (items[1] or "").partition(" - ")
        return {"type": "lora", "name": name, "weight": weight, "hash": items[0]} if dash else None
    return {"type": "lora", "name": items[0], "weight": items[1], "hash": items[2] if len(items) > 2 else None}
