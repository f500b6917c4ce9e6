"""What it means when the site or its store does not hand out a file: status, kind of body and words -> our error.

The site's answers are those of its download route as of 2026 (facts: Civitai 1.8): 401 covers both a missing login and
switched-off downloads, 403 covers early access, missing rights and, as HTML, the protection in front of the site.
"""

from __future__ import annotations

import re

from .. import errors
from ..said import say
from ..wire import read_wait

_PAGE_TYPES = ("text/html", "application/xhtml+xml", "application/json", "text/json", "application/xml", "text/xml")


def refusal_by_site(status: int, content_type: str, text: str, retry_after: str | None = None) -> errors.RemakeError:
    """The error for an answer of the download route that is neither a file nor a redirect."""
    words = text.lower()
    is_page = "html" in content_type.lower() or words.lstrip().startswith("<")
    later = _later(retry_after)
    if status == 401:
        if "disabled downloads" in words:
            return errors.DownloadDisabled("The creator has disabled downloads of this file.")
        return errors.LoginRequired("Civitai gives this file only to signed-in users.")
    if status == 403:
        if is_page:
            return errors.SiteBlocked("Civitai's protection (Cloudflare) refused the download.")
        if "early access" in words:
            return errors.EarlyAccess(
                say("This file is in early access{until} and has not been bought by this account.", until=_until(text))
            )
        return errors.AccessRefused("Civitai refuses this file to this account.")
    if status == 404:
        return errors.FileGone("Civitai no longer has this file.")
    if status == 410:
        return errors.ModelArchived("The creator has archived this model.")
    if status == 429:
        if is_page:
            return _busy(say("Civitai gets too many requests from this connection{later}.", later=later), retry_after)
        return errors.DownloadQuota(say("Civitai's limit of downloads is reached{later}.", later=later))
    if status == 451:
        return errors.RegionBlocked("Civitai does not serve this region.")
    if status >= 499:
        return _busy(
            say("Civitai is too busy to give the file ({status}){later}.", status=status, later=later), retry_after
        )
    return errors.DownloadError(say("Civitai answered {status} instead of giving the file.", status=status))


def refusal_by_store(status: int, content_type: str, text: str, retry_after: str | None = None) -> errors.RemakeError:
    """The error for an answer of the file store, behind the redirect, that is no file."""
    del content_type, text  # a store's words are for programmers
    if status == 404:
        return errors.FileGone("The file is missing from Civitai's store.")
    if status == 451:
        return errors.RegionBlocked("Civitai's store does not serve this region.")
    if status == 429 or status >= 499:
        return _busy(
            say(
                "Civitai's store is too busy to give the file ({status}){later}.",
                status=status,
                later=_later(retry_after),
            ),
            retry_after,
        )
    return errors.DownloadError(say("Civitai's store refused the link to the file ({status}).", status=status))


def refusal_by_redirect(path: str) -> errors.RemakeError | None:
    """The error behind a redirect to a page of the site; None where the redirect leads on to a file."""
    parts = [part for part in path.lower().split("/") if part]
    if parts[-1:] == ["login"]:
        return errors.LoginRequired("Civitai gives this file only to signed-in users.")
    if len(parts) == 2 and parts[0] == "model-versions":
        return errors.EarlyAccess("This file is in early access and has not been bought by this account.")
    return None


def _until(text: str) -> str:
    """The day early access ends, where the answer tells it (``deadline``, an ISO date)."""
    found = re.search(r'"deadline"\s*:\s*"(\d{4}-\d\d-\d\d)', text)
    return say(" until {day}", day=found[1]) if found else ""


def is_page_type(content_type: str) -> bool:
    """Whether a Content-Type is one no model file has."""
    kind = content_type.partition(";")[0].strip().lower()
    return kind in _PAGE_TYPES or kind.endswith(("+json", "+xml"))


def looks_like_page(start: bytes) -> bool:
    """Whether the first bytes of a body are those of a web page or of JSON.

    A safetensors file may begin with the byte of "{" too, but its length field then holds zero bytes.
    """
    if b"\0" in start[:512]:
        return False
    text = start.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return text.startswith((b"<!doctype", b"<html", b"<?xml", b"<head", b"<body", b"{", b"["))


def _later(retry_after: str | None) -> str:
    wait = read_wait(retry_after)
    return "" if wait is None else say("; it asks to wait {seconds:.0f} seconds", seconds=wait)


def _busy(message: str, retry_after: str | None) -> errors.SiteBusy:
    error = errors.SiteBusy(message)
    error.wait = read_wait(retry_after)
    return error
