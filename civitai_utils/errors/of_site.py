"""Civitai did not give what was asked."""

from __future__ import annotations

from .base import RemakeError


class SiteError(RemakeError):
    """Civitai did not give what was asked."""

    code = "site_failed"
    status = 502
    exit_code = 20
    hint = "Try again in a few minutes; look at the site in a browser to see whether it works."


class SiteUnreachable(SiteError):
    """No connection to the site."""

    code = "site_unreachable"
    exit_code = 21
    hint = "Check the network connection (and the proxy settings of this computer), then try again."


class SiteBusy(SiteError):
    """The site kept answering 429 or 5xx; ``wait`` is the seconds it asks for, None where it does not say."""

    wait: float | None = None

    code = "site_busy"
    status = 503
    exit_code = 22
    hint = "Wait a few minutes and try again."


class SiteAnswerUnreadable(SiteError):
    """The site answered something other than the promised JSON."""

    code = "site_answer_unreadable"
    exit_code = 23
    hint = "Try again in a few minutes; if it stays, the site has changed and this extension needs an update."


class SiteBlocked(SiteError):
    """Cloudflare refused the request before the site saw it."""

    code = "site_blocked"
    exit_code = 24
    hint = "Civitai's protection refused this connection. Wait some minutes, or try without a VPN or proxy."


class RegionBlocked(SiteError):
    """The site does not serve this region (HTTP 451)."""

    code = "region_blocked"
    status = 451
    exit_code = 25
    hint = "Civitai does not serve the country this connection comes from."


class ImageNotFound(SiteError):
    """The site lists no such image for us."""

    code = "image_not_found"
    status = 404
    exit_code = 26
    hint = "The image may be deleted, private, still being checked, or hidden by the site. Check the number."


class ImageWithoutRecipe(SiteError):
    """The image exists but says nothing about how it was made."""

    code = "image_without_recipe"
    status = 422
    exit_code = 27
    hint = "The author hid the generation data, or the file never had any. Try another image of the post."


class KeyRefused(SiteError):
    """The site does not accept the API key."""

    code = "key_refused"
    status = 401
    exit_code = 28
    hint = "Make a new key at civitai.com > Account settings > API keys and set it here."
    wants_key = "always"


class ModelNotFound(SiteError):
    """The site shows no such model or model version."""

    code = "model_not_found"
    status = 404
    exit_code = 29
    hint = "The model may be deleted, private, or so new that the site does not list it yet. Check the address."
