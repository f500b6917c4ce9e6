"""Who gives a file out, as the network half of a download has to know it: Civitai, or the hub of companions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from yarl import URL

from .. import errors
from ..said import say
from ..site.hub import Hub
from ..site.hub_refusals import HUB, HUB_STORE, page_by_hub, refusal_by_hub, refusal_by_hub_store
from ..site.sites import Site
from .refusals import refusal_by_redirect, refusal_by_site, refusal_by_store

# (status, Content-Type, the beginning of the text, Retry-After) of an answer that is no file -> what it means.
Refusal = Callable[[int, str, str, str | None], errors.RemakeError]


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """Where a download may begin, who may see the key, and what refusals mean; ``name`` and ``store`` stand in texts.

    ``page`` makes the error for a page in place of a file. Redirects that lead to an address ``stays`` knows are
    followed before the link is called found.
    """

    name: str
    store: str
    lists: Callable[[URL], bool]
    takes_key: Callable[[URL], bool]
    stays: Callable[[URL], bool]
    allows_http: bool
    by_site: Refusal
    by_store: Refusal
    by_redirect: Callable[[str], errors.RemakeError | None]
    page: Callable[[], errors.RemakeError]


def civitai(site: Site) -> Publisher:
    """The site itself: what it redirects to is its store, or a page that says why not."""
    return Publisher(
        name="Civitai",
        store=say("The file store of Civitai"),
        lists=site.is_listed,
        takes_key=site.takes_key,
        stays=lambda _: False,
        allows_http=site.allows_http,
        by_site=refusal_by_site,
        by_store=refusal_by_store,
        by_redirect=refusal_by_redirect,
        page=lambda: errors.NotAModelFile("A web page or an error text came instead of the file."),
    )


def hugging_face(hub: Hub) -> Publisher:
    """The hub: no key ever; a renamed repository redirects within it."""
    return Publisher(
        name=HUB,
        store=HUB_STORE,
        lists=hub.is_listed,
        takes_key=lambda _: False,
        stays=hub.is_listed,
        allows_http=hub.allows_http,
        by_site=refusal_by_hub,
        by_store=refusal_by_hub_store,
        by_redirect=lambda _: None,
        page=page_by_hub,
    )
