"""Whether what the store sends is the promised file, and still the one that was begun. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from .. import errors
from ..model_files import SIZE_SLACK
from ..said import say
from .download_source import Stream
from .part_note import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteFile:
    """What a store says of a file: its length (None where only its end tells), and the marks of its content."""

    total: int | None
    etag: str | None
    modified: str | None

    @property
    def is_marked(self) -> bool:
        """Whether another content would show itself by another mark."""
        return self.etag is not None or self.modified is not None

    def contradicts(self, other: RemoteFile) -> bool:
        """Whether a mark of one kind, or the length, says that these are two contents."""
        return self.total != other.total or self._agrees(other) is False

    def vouches_for(self, other: RemoteFile) -> bool:
        """Whether a mark of one kind says that both are one content; an ETag here and a date there say nothing."""
        return self.total == other.total and self._agrees(other) is True

    def _agrees(self, other: RemoteFile) -> bool | None:
        for mine, its in ((self.etag, other.etag), (self.modified, other.modified)):
            if mine is not None and its is not None:
                return mine == its
        return None


def remote_of(stream: Stream) -> RemoteFile:
    """What an open stream says of its file."""
    return RemoteFile(total=stream.total, etag=stream.etag, modified=stream.modified)


def remote_of_progress(saved: Progress) -> RemoteFile:
    """What the store said when the bytes of an earlier download came."""
    return RemoteFile(total=saved.total, etag=saved.etag, modified=saved.modified)


def longest_allowed(stream: Stream, size: int | None, sha256: str | None) -> int | None:
    """The most bytes that may come; raises ``SizeMismatch`` where the store offers another size than promised.

    A promised size is printed with few digits at times; where a hash decides, such a difference ends nothing.
    """
    slack = SIZE_SLACK if sha256 else 0
    if stream.total is None:
        if size is None and sha256 is None and not stream.ends_clearly:
            raise errors.SizeMismatch("Nobody says how long the file is, so it could be cut short unseen.")
        return None if size is None else size + slack
    if stream.total == 0 or (size is not None and abs(stream.total - size) > slack):
        raise errors.SizeMismatch(
            say(
                "The store offers {total} bytes; promised are {promised}.",
                total=stream.total,
                promised=size or say("some"),
            )
        )
    return stream.total
