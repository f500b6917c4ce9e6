"""Sampler and schedule words of every generator -> ComfyUI's sampler and scheduler names.

Tables and rules: facts of the model families (samplers) and parity 3.3, 3.4. A label may carry its schedule as a
suffix ("DPM++ 2M Karras"); else a separate field names it; else the program's version decides what the bare label
meant: webui 1.9 and Forge pick the sampler's own schedule, older ones always the uniform one ("normal").
"""

from __future__ import annotations

from dataclasses import dataclass

from ..civitai_utils.said import as_said, join_said, say
from ..civitai_utils.values import Dialect
from .words.releases import webui_release
from .words.sampler_labels import (
    COMFY_SAMPLERS,
    COMFY_SCHEDULERS,
    FROM_PACKS,
    SAMPLER_LABELS,
    SCHEDULE_LABELS,
    SCHEDULE_SUFFIXES,
    SCHEDULES_FROM_PACKS,
    SamplerLabel,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """The samplers and schedules that a ComfyUI offers beside its own, under the names that its lists have."""

    samplers: frozenset[str] = frozenset()
    schedules: frozenset[str] = frozenset()

    @property
    def suffixes(self) -> list[str]:
        """The schedules as words at the end of a label, the longest first."""
        spaced = {name.lower().replace("_", " ") for name in self.schedules - COMFY_SCHEDULERS}
        return sorted(spaced, key=len, reverse=True)

    def sampler(self, label: str) -> str | None:
        """The name of such a sampler; None for one that none of them is."""
        return _listed(label, self.samplers - COMFY_SAMPLERS)

    def schedule(self, label: str) -> str | None:
        """The name of such a schedule; None for one that none of them is."""
        return _listed(label, self.schedules - COMFY_SCHEDULERS)


def _listed(label: str, names: frozenset[str]) -> str | None:
    folded = "_".join(label.lower().split())
    return next((name for name in sorted(names) if "_".join(name.lower().split()) == folded), None)


NOTHING_BROUGHT = Brought()
NO_SAMPLER = say("The image does not name its sampler.")
OTHER_GRID = say("webui runs this sampler on a slightly different grid of steps.")
# Their samplers are those of the library diffusers, with options that no picture tells (facts: parity 3.4).
_OVER_DIFFUSERS = {Dialect.SDNEXT: "SD.Next", Dialect.INVOKEAI: "InvokeAI"}
_NO_SCHEDULE = frozenset({"", "automatic", "undefined"})
# The longest first, so that "sgm uniform" and "ddim uniform" are not read as "uniform".
_SUFFIXES = sorted({*SCHEDULE_SUFFIXES, *(name.replace("_", " ") for name in COMFY_SCHEDULERS)}, key=len, reverse=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplerChoice:
    """A sampler and scheduler ComfyUI knows; ``note`` says what is not the same as asked, empty where nothing is.

    ``names_schedule`` is whether the image says a schedule, by the sampler's last words or in a field of its own.
    ``webui`` is the word for what webui runs and ComfyUI has no name for; with it in numbers, ``rest`` is left of the
    note. ``label`` is the sampler as the image calls it, in small letters and without a schedule.
    """

    sampler: str
    scheduler: str
    note: str = ""
    names_schedule: bool = True
    webui: str = ""
    rest: str = ""
    label: str = ""


def choose_sampler(
    sampler: str | None,
    schedule: str | None,
    *,
    dialect: Dialect,
    version: str | None = None,
    brought: Brought = NOTHING_BROUGHT,
) -> SamplerChoice:
    """What ComfyUI runs for a sampler label and an optional schedule label; an unknown word is told in the note.

    What packs have ``brought`` is used under its own name.
    """
    if sampler is None:
        return SamplerChoice(sampler="euler", scheduler="normal", note=NO_SAMPLER, names_schedule=False)
    label, suffix = _split(sampler, brought)
    own = SAMPLER_LABELS.get(label)
    comfy = label.replace(" ", "_")
    if own is None:
        its_own = brought.sampler(label)
        name = its_own or (comfy if comfy in COMFY_SAMPLERS else FROM_PACKS.get(comfy, "euler"))
        shown = "Euler" if name == "euler" else name
        is_it = name in {comfy, its_own}
        note = say("ComfyUI has no sampler {asked}; {used} is used.", asked=sampler, used=shown)
        own = SamplerLabel(name, note="" if is_it else note)
    scheduler, schedule_note = _scheduler(suffix, schedule, own, dialect, version, brought=brought)
    word = {"ddim": "ddim", "uni_pc": "unipc"}.get(own.sampler, _named(suffix, schedule) if schedule_note else "")
    if own.sampler in {"ddim", "uni_pc"} and dialect.is_webui:
        schedule_note = schedule_note or OTHER_GRID
    if own.sampler == "dpmpp_3m_sde" and dialect.is_webui:
        schedule_note = schedule_note or say("webui leaves out the last but one level of its noise.")
    if dialect in _OVER_DIFFUSERS and not own.note:
        schedule_note = schedule_note or say(
            "{program} samples by another library, whose steps lie a little otherwise.",
            program=_OVER_DIFFUSERS[dialect],
        )
    return SamplerChoice(
        sampler=own.sampler,
        scheduler=scheduler,
        note=join_said((as_said(own.note), schedule_note)),
        names_schedule=_named(suffix, schedule) not in _NO_SCHEDULE,
        webui=word if dialect.is_webui else "",
        rest=as_said(own.note),
        label=label,
    )


def _split(sampler: str, brought: Brought) -> tuple[str, str | None]:
    """The bare label and the schedule its last words name."""
    text = " ".join(sampler.strip().lower().split())
    if text in SAMPLER_LABELS or text in COMFY_SAMPLERS or brought.sampler(text):
        return text, None
    for suffix in (*brought.suffixes, *_SUFFIXES):
        for joint in (" ", "_"):
            ending = joint + suffix.replace(" ", joint)
            if text.endswith(ending) and text != ending:
                return text[: -len(ending)], suffix
    return text.removesuffix(" comfy").removesuffix(" automatic"), None


def _scheduler(
    suffix: str | None,
    schedule: str | None,
    own: SamplerLabel,
    dialect: Dialect,
    version: str | None,
    *,
    brought: Brought,
) -> tuple[str, str]:
    word = _named(suffix, schedule)
    if word in _NO_SCHEDULE:
        return (own.automatic if _picks_own_schedule(word, own, dialect, version) else "normal"), ""
    if word.replace(" ", "_") in COMFY_SCHEDULERS:
        known = SCHEDULE_LABELS.get(word)
        return _said(known) if known and dialect.is_webui else (word.replace(" ", "_"), "")
    if word in SCHEDULE_LABELS:
        return _said(SCHEDULE_LABELS[word])
    its_own = brought.schedule(word)
    if its_own is not None:
        return its_own, ""
    nearest = SCHEDULES_FROM_PACKS.get(word.replace(" ", "_"), own.automatic)
    asked = str(schedule or suffix)
    return nearest, say("ComfyUI has no schedule {asked}; {used} is used.", asked=asked, used=nearest)


def _said(known: tuple[str, str]) -> tuple[str, str]:
    return known[0], as_said(known[1])


def _named(suffix: str | None, schedule: str | None) -> str:
    return suffix or " ".join((schedule or "").strip().lower().split())


def _picks_own_schedule(word: str, own: SamplerLabel, dialect: Dialect, version: str | None) -> bool:
    # These three never had a choice of schedule: theirs belongs to the sampler in every program.
    if own.sampler in {"ddim", "lcm"} or own is SAMPLER_LABELS["undefined"]:
        return dialect is not Dialect.COMFYUI
    if dialect.is_forge or word == "automatic":
        return True
    release = webui_release(version)
    return dialect is Dialect.A1111 and release is not None and release >= (1, 9)
