"""What a model that an author's graph names is called here: by the plan of the model, else by its file name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ...civitai_utils.air import parse_air
from ...civitai_utils.kinds import ModelKind, folder_of
from ...civitai_utils.model_files import FilePlan, Present, Resolved, Wanted
from ..reading.comfy.model_inputs import is_model_file
from ..reading.comfy.named_models import ModelName
from ..words.model_names import file_stem, normalised
from ..workflow.parts import is_usable, kind_of

# (kind, name without folders) -> the listed name of such a file; None where there is none.
FindHere = Callable[[ModelKind, str], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalName:
    """The name to write in the graph; ``coming`` says that the file is not here yet, and can be downloaded."""

    text: str
    coming: bool = False


class LocalNames:
    """The models of an image, by everything that a graph may call them."""

    def __init__(self, plans: Sequence[FilePlan], find_here: FindHere) -> None:
        self._find_here = find_here
        self._found: dict[tuple[ModelKind, str], str | None] = {}
        self._by_version: dict[int, list[FilePlan]] = {}
        # The graph's own words come before the publisher's, and the exact ones before those that are spelt otherwise.
        self._by_word: tuple[dict[str, list[FilePlan]], ...] = ({}, {}, {}, {})
        for plan in plans:
            self._add(plan)

    def name_for(self, asked: ModelName) -> LocalName | None:
        """The local name in the way the graph writes it; None where the model is not here and cannot come."""
        for plan in self._plans_for(asked):
            if isinstance(plan, Present):
                return LocalName(text=as_written(plan.listed_name, asked.text))
            if isinstance(plan, Wanted):
                return LocalName(text=as_written(plan.file_name, asked.text), coming=True)
        here = self._here(asked)
        return LocalName(text=as_written(here, asked.text)) if here is not None else None

    def _add(self, plan: FilePlan) -> None:
        mention, resolution = plan.resolution.mention, plan.resolution
        said = [mention.name, *(one.name for one in mention.statements)]
        published = []
        versions = [mention.version_id]
        if isinstance(resolution, Resolved):
            published.append(resolution.file.name)
            versions.append(resolution.file.version_id)
        if isinstance(plan, Present):
            published.append(plan.listed_name)
        for version_id in {one for one in versions if one is not None}:
            self._by_version.setdefault(version_id, []).append(plan)
        for index, spelt, names in (
            (0, file_stem, said),
            (1, file_stem, published),
            (2, normalised, said),
            (3, normalised, published),
        ):
            for word in {spelt(name) for name in names if name}:
                self._by_word[index].setdefault(word, []).append(plan)

    def _plans_for(self, asked: ModelName) -> Iterator[FilePlan]:
        """The plans that may be meant and whose file the node can load, the surest first."""
        air = parse_air(asked.text)
        if air is not None:
            found = self._by_version.get(air.version_id or 0, [])
        else:
            words = (file_stem(asked.text), file_stem(asked.text), normalised(asked.text), normalised(asked.text))
            found = [plan for known, word in zip(self._by_word, words, strict=True) for plan in known.get(word, [])]
        for plan in found:
            if is_usable(plan) and _loads(asked.kind, kind_of(plan)):
                yield plan

    def _here(self, asked: ModelName) -> str | None:
        """A file of this name that is here, though the image does not say that it was used: of a switched-off node,
        or a kind that no workflow of ours loads."""
        if asked.kind is None or folder_of(asked.kind) is None or parse_air(asked.text) is not None:
            return None
        key = (asked.kind, asked.text)
        if key not in self._found:
            self._found[key] = self._find_here(*key)
        return self._found[key]


def as_written(listed: str, asked: str) -> str:
    """A listed name as the graph writes names: without the file's ending, and without folders, where it has none.

    The nodes that take such names find the file by its name alone.
    """
    if is_model_file(asked) or parse_air(asked) is not None:
        return listed
    stem = listed
    if is_model_file(listed):
        stem = listed[: listed.rindex(".")]
    if "/" in asked or "\\" in asked:
        return stem
    return stem.replace("\\", "/").rpartition("/")[2]


def _loads(wanted: ModelKind | None, kind: ModelKind) -> bool:
    """Whether a node that lists the files of one kind lists those of another."""
    return wanted in {None, ModelKind.OTHER} or folder_of(wanted or kind) == folder_of(kind)
