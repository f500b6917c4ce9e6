"""What webui and its extensions write beside the plain parameters: refiner, variation, ADetailer, ControlNet, the rest.

Keys: facts of parity, 5.2 to 5.4. Each reader takes what it understands out of the fields; the rest stays shown
under its own name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ....civitai_utils.recipe_parts import ControlUnit, Detailer, Refiner, Variation
from ....civitai_utils.wire import read_float, read_object, read_str
from ...words.model_names import is_no_model
from .fields import Fields

_ADETAILER = re.compile(r"ADetailer (?P<key>.+?)(?: (?P<number>\d{1,4})(?:st|nd|rd|th))?$")
_UNIT = re.compile(r"ControlNet (\d{1,4})$")
_LOOSE_UNIT = ("ControlNet Module", "ControlNet Model", "ControlNet Weight")
# The site's parser cut a quoted unit at its commas and left this (facts: Civitai 4.2, defects).
_TORN_UNIT = (
    "model",
    "weight",
    "starting/ending",
    "resize mode",
    "pixel perfect",
    "control mode",
    "preprocessor params",
)
_MODULE = re.compile(r"Module \d{1,4}$")
_PAIR = re.compile(r"(?:\([^()]*\)|[^,])+")

# Extension -> how its keys begin.
_EXTENSIONS = {
    "Regional Prompter": ("RP ",),
    "Dynamic Thresholding": (
        "Dynamic thresholding", "Mimic ", "Threshold percentile", "CFG mode", "CFG scale minimum", "Scheduler value",
        "Separate Feature Channels", "Scaling Startpoint", "Variability Measure", "Interpolate Phi", "dynthres_",
        "Power scheduler value",
    ),
    "FreeU": ("FreeU ", "freeu_"),
    "Tiled Diffusion": ("Tiled Diffusion", "multidiffusion_"),
    "Hypertile": ("Hypertile", "HyperTile"),
    "Token merging": ("Token merging",),
    "Self-attention guidance": ("sag_",),
    "Perturbed attention guidance": ("pagi_", "PAG "),
    "Kohya hires fix": ("kohya_hrfix_",),
    "Latent modifier": ("latent_modifier_",),
    "Style alignment": ("stylealign_",),
    "Cutoff": ("Cutoff ",),
    "LLuL": ("LLuL ",),
    "Ultimate SD upscale": ("Ultimate SD upscale", "SD upscale "),
    "Face editor": ("face_editor_",),
    "Unprompted": ("Unprompted ",),
    "Style selector": ("Style Selector ",),
    "Block cache": ("bc_",),
    "Latent Couple": ("Latent Couple",),
    "Soft inpainting": ("Soft inpainting",),
}  # fmt: skip


def read_refiner(fields: Fields) -> Refiner | None:
    """The second checkpoint of a run and when it takes over."""
    name = fields.text("Refiner")
    switch = fields.number("Refiner switch at")
    # SwarmUI's, in words of our own (formats/swarm_data.py).
    renews = fields.text("Refiner noise") == "new"
    return Refiner(name=name, switch_at=switch, renews_noise=renews) if name is not None or switch is not None else None


def read_variation(fields: Fields) -> Variation | None:
    """The mixed-in noise of a second seed."""
    found = Variation(
        seed=fields.whole("Variation seed"),
        strength=fields.number("Variation seed strength", "Variation strength"),
        resize_from=fields.text("Seed resize from"),
    )
    return None if found == Variation() else found


def read_modules(fields: Fields) -> tuple[str, ...]:
    """Forge's VAE and text encoders, as file stems."""
    names = sorted((name for name in fields.names() if _MODULE.match(name)), key=lambda name: int(name[7:]))
    return tuple(text for name in names if (text := fields.text(name)) and not is_no_model(text))


def read_detailers(fields: Fields) -> tuple[Detailer, ...]:
    """The passes of ADetailer, in their order; the keys of the second end with `` 2nd``."""
    units: dict[int, dict[str, str]] = {}
    for name in fields.names():
        found = _ADETAILER.match(name)
        if found and found["key"].lower() != "version":
            text = fields.text(name)
            if text is not None:
                units.setdefault(int(found["number"] or 1), {})[found["key"]] = text
        elif found:
            fields.take(name)
    return (*(_detailer(unit) for _, unit in sorted(units.items()) if "model" in unit), *_sdnext_detailers(fields))


def _sdnext_detailers(fields: Fields) -> tuple[Detailer, ...]:
    """SD.Next's passes: one for each of the models in ``Detailer``, all with the same settings."""
    names = fields.text("Detailer")
    if names is None:
        return ()
    steps, resolution = fields.text("Detailer steps"), fields.text("Detailer resolution")
    settings = {name: text for name, text in (("steps", steps), ("resolution", resolution)) if text is not None}
    prompt, negative = fields.text("Detailer prompt"), fields.text("Detailer negative")
    denoise = fields.number("Detailer strength")
    return tuple(
        Detailer(
            what="Detailer",
            model=name.strip(),
            prompt=prompt,
            negative_prompt=negative,
            denoise=denoise,
            settings=settings,
        )
        for name in names.split(",")
        if name.strip()
    )


def _detailer(unit: dict[str, str]) -> Detailer:
    rest = dict(unit)
    return Detailer(
        model=rest.pop("model"),
        prompt=rest.pop("prompt", None),
        negative_prompt=rest.pop("negative prompt", None),
        denoise=read_float(rest.pop("denoising strength", None)),
        confidence=read_float(rest.pop("confidence", rest.pop("conf", None))),
        settings=rest,
    )


def read_controls(fields: Fields) -> tuple[ControlUnit, ...]:
    """The ControlNet units, in whichever of their spellings."""
    units = []
    for name in sorted((name for name in fields.names() if _UNIT.match(name)), key=lambda name: int(name[11:])):
        said = unit_pairs(fields.take(name))
        if said:
            units.append(_control(said))
    if any(name in fields for name in _LOOSE_UNIT):
        loose = {
            name[11:]: text for name in fields.names() if name.startswith("ControlNet ") if (text := fields.text(name))
        }
        units.append(_control(loose))
    if '"preprocessor' in fields:
        torn = {name: text for name in _TORN_UNIT if (text := fields.text(name))}
        units.append(_control(torn | {"module": fields.text('"preprocessor') or ""}))
    return tuple(units)


def unit_pairs(value: object) -> dict[str, str]:
    """The settings of one ControlNet unit, as an object or as text, under their own names."""
    data = read_object(value)
    if data is not None:
        return {str(key): text for key, item in data.items() if (text := read_str(item))}
    return dict(_split_pairs(value)) if isinstance(value, str) else {}


def _split_pairs(text: str) -> Iterator[tuple[str, str]]:
    """The pairs of ``Module: canny, Model: x, starting/ending: (0, 1), ...``; commas in brackets join."""
    for piece in _PAIR.findall(text):
        key, colon, value = piece.partition(":")
        if colon:
            yield key.strip(), value.strip()


def _control(said: Mapping[str, str]) -> ControlUnit:
    rest = {key.lower(): value.strip().strip('"') for key, value in said.items()}
    rest.pop("enabled", None)
    module = rest.pop("module", None) or rest.pop("preprocessor", None)
    start, end = rest.pop("guidance start", None), rest.pop("guidance end", None)
    both = re.findall(r"[\d.]+", rest.pop("starting/ending", ""))
    if len(both) == 2:
        start, end = start or both[0], end or both[1]
    return ControlUnit(
        module=None if module in {None, "", "none", "None"} else module,
        model=rest.pop("model", None),
        weight=read_float(rest.pop("weight", None)),
        start=read_float(start),
        end=read_float(end),
        settings=rest,
    )


def read_extensions(fields: Fields) -> dict[str, dict[str, str]]:
    """The settings of known extensions, by the extension's name and under their own keys."""
    found: dict[str, dict[str, str]] = {}
    for name in fields.names():
        for extension, beginnings in _EXTENSIONS.items():
            if name.startswith(beginnings):
                text = fields.shown(name)
                if text is not None:
                    found.setdefault(extension, {})[name] = text
    return found
