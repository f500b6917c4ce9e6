"""Hugging Face, where the files come from that models need beside themselves (docs/decisions/0013).

No key and no token goes there. ``HF_ENDPOINT``, Hugging Face's own variable, names another hub with the same paths.
Facts (2026): ``resolve`` answers 302 to a signed link of its store (cdn-lfs or the xet bridge) for large files, with
``X-Linked-Size`` and ``X-Linked-ETag`` (the SHA256 in quotes) on that very answer; 307 with a relative address for a
repository that was renamed; 401 for one that is gated, private or gone, since it does not say which to strangers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from yarl import URL

from ..console_log import log
from .base_address import has_login, read_base, same_origin
from .loopback import is_loopback

HUB_VARIABLE = "HF_ENDPOINT"
_DEFAULT_HUB = "https://huggingface.co"
_SOURCE = re.compile(r"(?!.*//)(?!.*/\.)[\w-][\w.-]*/[\w-][\w.-]*/resolve/[\w.-]+/[\w.+/-]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Hub:
    """Hugging Face, or the hub that stands for it; ``base`` has no query and no trailing slash."""

    base: URL = field(default_factory=lambda: URL(_DEFAULT_HUB))

    @property
    def is_own(self) -> bool:
        """Whether it is a hub on this very computer, a test's or the user's own: it has its own files."""
        return is_loopback(self.base.host or "")

    @property
    def allows_http(self) -> bool:
        """Whether files may come over plain http: only where the base itself does."""
        return self.base.scheme == "http"

    def is_listed(self, url: URL) -> bool:
        """Whether a download may start at this address: below the base."""
        root = self.base.path.rstrip("/")
        return same_origin(url, self.base) and not has_login(url) and url.path.startswith(f"{root}/")

    def file_url(self, source: str) -> URL:
        """The address of a file by its path at the hub; raises ``ValueError`` for a path that is none."""
        if not is_source(source):
            raise ValueError("no path of a file at Hugging Face")
        return self.base.joinpath(source)

    def page_url(self, source: str) -> str:
        """The page of a file, for people: where its terms stand, and can be accepted."""
        owner, repository, _, revision, path = source.split("/", 4)
        return str(self.base.joinpath(owner, repository, "blob", revision, path))


def is_source(text: str) -> bool:
    """Whether a text is the path of one file at the hub: owner/repository/resolve/revision/path."""
    return len(text) < 500 and _SOURCE.fullmatch(text) is not None


def hub_from(environ: Mapping[str, str]) -> Hub:
    """The hub ``HF_ENDPOINT`` names, or Hugging Face. The variable is other programs' too: one that is no web address
    is told in the log and keeps nothing from working."""
    text = environ.get(HUB_VARIABLE, "").strip()
    if not text:
        return Hub()
    base = read_base(text)
    if base is None:
        log.warning("%s is no web address, and does not count: %s is asked.", HUB_VARIABLE, _DEFAULT_HUB)
        return Hub()
    return Hub(base)
