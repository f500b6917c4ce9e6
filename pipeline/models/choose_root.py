"""Into which folder of its kind a new file goes. Choosing is pure: the folders come in as they were looked at.

The folder the user has chosen comes first, then the host's order. The first that can be written and has room for the
file takes it; why the ones before it do not is told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...civitai_utils.errors import InputError
from ...civitai_utils.kinds import ModelKind
from ...civitai_utils.library.model_roots import Root
from ...civitai_utils.said import join_said, say
from ..ports import LocalModels

CHOSEN = say("Chosen in the settings.")
BEGUN = say("A part of it is here already.")
_UNITS = ("bytes", "kB", "MB", "GB", "TB")


@dataclass(frozen=True, slots=True, kw_only=True)
class RootChoice:
    """The folder, whether the file fits into it, and why it is this one; "" for the plain first of its kind."""

    root: Root
    fits: bool
    why: str = ""


def choose_root(
    roots: Sequence[Root], needed: int, *, taken: Mapping[str, int] | None = None, begun_in: Path | None = None
) -> RootChoice | None:
    """The folder for a file of which ``needed`` bytes are to come; None where there is none.

    ``taken`` are the bytes that other files of the batch will have taken, by drive. A folder in which the file was
    ``begun`` is as good as chosen. Where nothing fits it is the first that can be written, else the first.
    """
    passed: list[str] = []
    ordered = sorted(roots, key=lambda root: root.folder != begun_in)
    for root in ordered:
        reason = _reason_against(root, needed, taken or {})
        if reason is None:
            own = BEGUN if root.folder == begun_in else CHOSEN if root.chosen else ""
            return RootChoice(root=root, fits=True, why=join_said(passed) or own)
        passed.append(reason)
    last = next((root for root in ordered if root.writable), next(iter(ordered), None))
    return None if last is None else RootChoice(root=last, fits=False, why=join_said(passed))


def refuse_strange_folders(old: Mapping[str, str], new: Mapping[str, str], library: LocalModels) -> None:
    """Raises ``InputError`` where a kind would get a folder that is not one of the host's for it: files that no loader
    finds would be lost, and a page must not choose where on the disk something is written."""
    for kind, folder in new.items():
        if folder != old.get(kind) and folder not in {str(root.folder) for root in library.roots_of(ModelKind(kind))}:
            raise InputError(
                say("{folder} is none of ComfyUI's folders for this kind of model.", folder=folder[:200]),
                field="folders",
            )


def _reason_against(root: Root, needed: int, taken: Mapping[str, int]) -> str | None:
    if not root.writable:
        if root.exists:
            return say("{folder} cannot be written.", folder=root.folder)
        return say("{folder} cannot be made.", folder=root.folder)
    if root.free is None:
        return None
    free = max(0, root.free - taken.get(root.drive or "", 0))
    if needed <= free:
        return None
    return say(
        "{folder} has no room: {needed} are to come, {free} are free.",
        folder=root.folder,
        needed=in_words(needed),
        free=in_words(free),
    )


def in_words(count: int) -> str:
    """A number of bytes, as a person reads it."""
    number, unit = float(count), 0
    while number >= 1000 and unit < len(_UNITS) - 1:
        number, unit = number / 1000, unit + 1
    return f"{number:.0f} {_UNITS[unit]}" if unit == 0 or number >= 100 else f"{number:.1f} {_UNITS[unit]}"
