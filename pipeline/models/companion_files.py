"""The files that will do for a companion, as files that can be looked for and fetched: the pack's own word on them.

What a request says of such a file counts for nothing but which it is (docs/decisions/0003).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ...civitai_utils.errors import NotOnSite
from ...civitai_utils.kinds import ModelKind
from ...civitai_utils.model_files import ModelFile, Resolution, Resolved, Unresolved
from ...civitai_utils.said import join_said, say
from ...civitai_utils.user_wish import UserWish
from ...civitai_utils.values import ResourceMention
from ..families.companion import Companion
from ..families.public_files import PUBLIC_FILES, PublicFile, find_public_file, public_files_of, same_as
from ..words.model_names import file_stem

FOUND_BY = say("the model's family")
FOUND_BY_NAME = say("the name of a public file")
_BY_NAME = {(one.kind, file_stem(one.name)): one for one in PUBLIC_FILES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the user has decided: local files ``chosen`` by hand in place of models (listed names by file key), and
    which of several files of a companion were ``picked``, by their numbers, and of a version ``versions_picked``, by
    their keys; and what is ``wished`` of models beside that, by file key."""

    chosen: Mapping[str, str] = field(default_factory=dict)
    picked: frozenset[int] = frozenset()
    versions_picked: frozenset[str] = frozenset()
    wished: Mapping[str, UserWish] = field(default_factory=dict)


NO_WISHES = Wishes()


@dataclass(frozen=True, slots=True)
class CompanionFiles:
    """The files as one hub has them; ``is_pinned`` says whether the lengths and hashes the pack knows hold there.

    They do not on a hub of this very computer: that has files of its own, and its own word counts.
    """

    is_pinned: bool = True

    def of(self, companion: Companion, picked: Collection[int] = ()) -> tuple[ModelFile, ...]:
        """Those that will do, the one to use first: what was ``picked``, then the smallest sensible one."""
        files = [self._as_file(one) for one in public_files_of(companion)]
        return tuple(sorted(files, key=lambda file: file.file_id not in picked))

    def find(self, file_id: int) -> ModelFile | None:
        """The file with this number; None for a number that no file has."""
        found = find_public_file(file_id)
        return None if found is None else self._as_file(found)

    def called(self, kind: ModelKind, name: str) -> tuple[ModelFile, ...]:
        """The file of this kind and name, and behind it its other precisions; empty where no file is called so."""
        found = _BY_NAME.get((kind, file_stem(name)))
        return tuple(self._as_file(one) for one in same_as(found)) if found is not None else ()

    def _as_file(self, one: PublicFile) -> ModelFile:
        is_known = self.is_pinned and one.about_bytes is not None
        sha256 = one.sha256.upper() if self.is_pinned and one.sha256 else None
        return ModelFile(
            version_id=0,
            file_id=one.file_id,
            name=one.name,
            kind=one.kind,
            size_kb=one.about_bytes / 1024 if is_known and one.about_bytes else None,
            size_is_about=is_known,
            sha256=sha256,
            hashes={"SHA256": sha256} if sha256 else {},
            variant=one.precision,
            source=one.source,
        )


def resolution_of(companion: Companion, why: str, files: Sequence[ModelFile]) -> Resolution:
    """A companion as what is planned and shown: the first of the files, the others beside it; lost without any."""
    if not files:
        mention = ResourceMention(kind=companion.kind, name=companion.name)
        reason = say("This pack does not know where {name} comes from.", name=companion.name)
        return Unresolved(mention=mention, code=NotOnSite.code, reason=reason, needed=why, model_name=companion.name)
    if all(file_stem(file.name) != file_stem(companion.name) for file in files):
        other = say(
            "Nobody knows where {name} comes from, which the image names; this one does the same.", name=companion.name
        )
        why = join_said((why, other))
    return resolved_file(files[0], why, tuple(files[1:]))


def resolved_file(file: ModelFile, why: str, others: tuple[ModelFile, ...] = ()) -> Resolved:
    """One such file as what is planned and shown."""
    return Resolved(
        mention=ResourceMention(kind=file.kind),
        file=replace(file, others=others),
        found_by=FOUND_BY,
        model_name=file.name,
        needed=why,
    )
