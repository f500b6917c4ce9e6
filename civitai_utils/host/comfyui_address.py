"""The address of a ComfyUI as a user gives it: where each call goes, and what may be shown of it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from yarl import URL

from ..errors import ComfyAddressUnreadable


@dataclass(frozen=True, slots=True, kw_only=True)
class ComfyAddress:
    """An address without its login; ``query`` (mostly a token) and path go with every call."""

    base: URL
    query: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    login: tuple[str, str] | None = field(default=None, repr=False)

    @property
    def shown(self) -> str:
        """The address as anybody may read it: without login, query and fragment."""
        return str(self.base)

    def at(self, *path: str, query: Mapping[str, str] | None = None) -> URL:
        """The address of one call: its path below the given one, its fields beside the given ones."""
        return self.base.joinpath(*path).with_query(self.query).update_query(dict(query or {}))

    def is_same_place(self, url: URL) -> bool:
        """Whether another address has the same scheme, host and port."""
        return url.origin() == self.base.origin()


def read_address(text: str, *, option: str = "--submit") -> ComfyAddress:
    """What the ``option`` names; ``http`` where no scheme stands before it. Raises ``ComfyAddressUnreadable``.

    The text is never repeated: it may hold a password.
    """
    text = text.strip()
    try:
        url = URL(text if "://" in text else f"http://{text}")
        host, port = url.host, url.port
    except ValueError:
        host = port = url = None
    if url is None or not host or port is None or url.scheme not in {"http", "https"}:
        raise ComfyAddressUnreadable(f"What {option} names is not the address of a web page.", field="submit")
    login = (url.user or "", url.password or "") if url.user is not None or url.password is not None else None
    plain = url.with_user(None).with_fragment(None)
    return ComfyAddress(base=plain.with_query(None), query=tuple(plain.query.items()), login=login)


def shown_address(url: URL) -> str:
    """Any address as anybody may read it."""
    return str(url.with_user(None).with_query(None).with_fragment(None)) if url.is_absolute() else url.path
