"""A row for every setting of an image that the workflow does not have: known by name, or only found in its text.

What says nothing of the making (a program's bookkeeping, or a template whose result is in the prompt) has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from ...civitai_utils.said import say
from ...civitai_utils.values import Recipe
from ..words.model_names import is_no_model, normalised
from .fidelity import Report
from .length import says_length
from .told_settings import OF_OWN_NODES

NOT_YET = say("Not rebuilt in this version.")
NOT_BY_CORE = say("ComfyUI's own nodes do not make it.")
_NOT_KNOWN = say("This version does not know it, so it is not rebuilt.")
_NOT_READ = say("It could not be read.")
# Settings without a field of their own that are known to change the picture, by how their names begin.
_KNOWN = (
    "NGMS",
    "Tiling",
    "Face restoration",
    "Schedule max sigma",
    "Schedule min sigma",
    "Discard penultimate sigma",
    "Skip Early CFG",
    "Hires Module",
    "Masked content",
    "Mask ",
    "Inpaint",
    "Styles",
    "CFG rescale",
    "CFG end",
    "Color correction",
    "Resize after",
    "ToMe",
    "ToDo",
    "Refiner steps",
    "Refiner start",
    "Postprocess",
    "Upscaler",
    "Reference images",
    "IP adapters",
    "T2I adapters",
    "positive_style_prompt",
    "Character prompts",
    "Negative character prompts",
    "Sharpness",
    "Performance",
    "Tiled Decoding",
    "Tiled Diffusion",
    "Conditional mask weight",
    "Noise multiplier",
    "Extra noise",
    "Noise Schedule",
    "SGM noise",
    "Sigma ",
    "Schedule rho",
    "Beta schedule",
    "UniPC",
    "Downcast",
    "Old prompt editing",
    "Pad conds",
    "FP8 weight",
    "VAE Encoder",
    "VAE Decoder",
    "Diffusion in Low Bits",
    "Image CFG scale",
    "Script",
    "SD upscale",
    "Swarm ",
)
# SwarmUI's own keys that change nothing in the picture, or are in the recipe already.
_SWARM_IDLE = frozenset(
    f"Swarm {name}"
    for name in """imageformat donotsave savesegmentmask nopreviews presets personalnote images batchsize
    noseedincrement outpathoverride colordepth wildcardseed wildcardseedbehavior original_prompt original_negativeprompt
    modelspecificenhancements internalbackendtype exactbackendid zeronegative""".split()
)
# Bookkeeping of programs, savers and the site, and what filled in a prompt that is there as it was filled in.
_IDLE = frozenset(
    """parser score aesthetic_score app operations pipeline tool technique generation_mode experimental disablepoi
    refine batch index torch backend wildcards
    imagecount modelversionid fps outputfps framecount lossless videoquality template metadata_version
    app_version request_type signed_hash created_by fooocus_version log_date date""".split()
) | {
    "metadata generator version",
    "metadata fallback",
    "batch size",
    "batch pos",
    "batch index",
    "time taken",
    "hardware info",
    "negative template",
    "wildcard prompt",
    "wildcard negative prompt",
    "file includes",
    "compute unit",
    "original prompt",
    "original negative",
    "hires mode",
    "hires force",
    "init image hash",
    "generator",
}
_OFF = frozenset({"no", "false", "off", "(none)", "undefined", "null"})
# A name of a setting; anything else is a shred of a text that the site's parser cut at its commas.
_NAME = re.compile(r"[^\W\d_][\w .\-/+]{0,60}")
_DIGEST = re.compile(r"[0-9a-f]{8,64}\"?", re.IGNORECASE)
_MOST_ROWS = 40
_GROUP = 4
_LONGEST = 80


def report_settings(recipe: Recipe, report: Report) -> None:
    """Tell of every setting that has no place in the workflow, and of what could not be read."""
    is_video = recipe.media == "video"
    told = {
        name: value
        for name, value in recipe.other.items()
        if not report.has(name) and not _is_idle(name, value) and not (is_video and says_length(name, value))
    }
    known = {name: value for name, value in told.items() if name.startswith(_KNOWN)}
    for name, value in known.items():
        by_core = recipe.dialect.is_webui and name in OF_OWN_NODES
        report.dropped(name, value[:_LONGEST], NOT_BY_CORE if by_core else NOT_YET)
    rest = {name: value for name, value in told.items() if name not in known}
    shreds = {name for name, value in rest.items() if _is_shred(name, value)}
    _report_unknown({name: value for name, value in rest.items() if name not in shreds}, report)
    # The hash of a model that is there comes from a list of hashes.
    models = known_names(recipe)
    lost = [name for name in shreds if not (_DIGEST.fullmatch(rest[name]) and normalised(name) in models)]
    if lost:
        report.dropped(
            say("torn text"), _named(sorted(lost)), say("The site has cut it; what it belongs to is not known.")
        )
    for entry in recipe.unreadable:
        if not is_no_model(entry.value):
            report.dropped(entry.field, entry.value[:_LONGEST], _NOT_READ)


def known_names(recipe: Recipe) -> set[str]:
    """What the models of an image are called anywhere in it, for comparing."""
    return {
        normalised(name)
        for mention in recipe.mentions
        for name in (mention.name, *(said.name for said in mention.statements))
        if name
    }


def _report_unknown(settings: Mapping[str, str], report: Report) -> None:
    """A row for each, one for those of an extension that begin with its word, one for what is beyond all measure."""
    grouped: dict[str, dict[str, str]] = {}
    for name, value in settings.items():
        grouped.setdefault(re.split(r"[ _.]", name)[0], {})[name] = value
    rows: list[tuple[str, str]] = []
    for word, group in grouped.items():
        if len(group) >= _GROUP:
            rows.append((say("{word} ({count} settings)", word=word, count=len(group)), _named(group)))
        else:
            rows += [(name, value[:_LONGEST]) for name, value in group.items()]
    for name, value in rows[:_MOST_ROWS]:
        report.dropped(name, value, _NOT_KNOWN)
    if len(rows) > _MOST_ROWS:
        report.dropped(say("more settings"), _named(name for name, _ in rows[_MOST_ROWS:]), _NOT_KNOWN)


def _is_idle(name: str, value: str) -> bool:
    return name in _SWARM_IDLE or name.lower() in _IDLE or value.strip().lower() in _OFF or is_no_model(value)


def _is_shred(name: str, value: str) -> bool:
    unbalanced = value.count('"') % 2 == 1 or value.endswith(">") or value.count("(") != value.count(")")
    return _NAME.fullmatch(name) is None or unbalanced or _DIGEST.fullmatch(value) is not None


def _named(names: Iterable[str]) -> str:
    return ", ".join(names)[:400]
