"""Which addresses belong to Civitai, which of them may see the API key, and how the site's own addresses are built.

The site is Civitai unless ``CIVITAI_BASE_URL`` names a mirror or a test site. Facts: the same API and the same keys
serve .com and .red; .green redirects; a browser-like User-Agent gets login pages instead of JSON errors.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from yarl import URL

from ..errors import InputError
from ..model_files import ModelFile
from ..said import say
from .base_address import has_login, read_base, same_origin
from .hub import Hub, hub_from

VERSION = "0.2.0"
USER_AGENT = f"civitai-remake/{VERSION}"
DEFAULT_BASE = "https://civitai.com"
_WHOLE_INDEX = "https://civitai.red"
BASE_VARIABLE = "CIVITAI_BASE_URL"

_DOMAINS = ("civitai.com", "civitai.red", "civitai.green")
_API_HOSTS = frozenset({*_DOMAINS, "www.civitai.com"})
_PICTURE_HOSTS = frozenset({"image.civitai.com", "imagecache.civitai.com"})


@dataclass(frozen=True, slots=True)
class Site:
    """The site all look-ups and downloads go to; ``base`` has no query and no trailing slash. What models need beside
    themselves comes from the ``hub``."""

    base: URL
    hub: Hub = field(default_factory=Hub)

    def is_listed(self, url: URL) -> bool:
        """Whether a download may start at this address: a host of Civitai over https, or the base's own origin."""
        if has_login(url):
            return False
        if self._is_base(url):
            return True
        host = (url.host or "").lower()
        return _is_plain_https(url) and any(host == name or host.endswith(f".{name}") for name in _DOMAINS)

    def shows_pictures(self, url: URL) -> bool:
        """Whether an image file may be fetched from this address: Civitai's picture host, or the base's own origin."""
        if has_login(url):
            return False
        return self._is_base(url) or (_is_plain_https(url) and (url.host or "").lower() in _PICTURE_HOSTS)

    def preview_of(self, address: str | None) -> str | None:
        """A picture's address where a page may load it: from a host of Civitai over https, or the base's own origin.

        None for any other: generation data and posts can name whatever address they like, and to load a picture tells
        its host who looks.
        """
        try:
            return address if address is not None and self.is_listed(URL(address)) else None
        except ValueError:
            return None

    def takes_key(self, url: URL) -> bool:
        """Whether the API key may be sent to this address: only Civitai's API hosts and the base's own origin."""
        if has_login(url):
            return False
        return self._is_base(url) or (_is_plain_https(url) and (url.host or "").lower() in _API_HOSTS)

    @property
    def index_base(self) -> URL:
        """Where lists of pictures are asked for: Civitai's main host leaves mature ones out of them, .red does not
        (facts: Civitai 1.11); elsewhere the base itself."""
        return URL(_WHOLE_INDEX) if str(self.base).rstrip("/") == DEFAULT_BASE else self.base

    @property
    def allows_http(self) -> bool:
        """Whether files may come over plain http: only where the base itself does."""
        return self.base.scheme == "http"

    def download_url(self, version_id: int, file_id: int | None) -> URL:
        """The address of one exact file, or of the version's main file where no id is given."""
        url = self._at(f"api/download/models/{version_id}")
        return url if file_id is None else url.with_query(fileId=str(file_id))

    def file_url(self, file: ModelFile) -> URL:
        """The address of a file; a linked VAE is asked for by type, because its own id answers 404 there."""
        if file.source is not None:
            return self.hub.file_url(file.source)
        if file.linked:
            return self.download_url(file.version_id, None).with_query(type="VAE")
        return self.download_url(file.version_id, file.file_id)

    def page_url(self, model_id: int, version_id: int) -> str:
        """The page of a model version, for people."""
        return str(self._at(f"models/{model_id}").with_query(modelVersionId=str(version_id)))

    def image_page(self, image_id: int | None) -> str | None:
        """The page of an image, for people; None where the image is not one of the site's."""
        return None if image_id is None else str(self._at(f"images/{image_id}"))

    def post_page(self, post_id: int) -> str:
        """The page of a post, for people."""
        return str(self._at(f"posts/{post_id}"))

    def _at(self, path: str) -> URL:
        return self.base.joinpath(path)

    def _is_base(self, url: URL) -> bool:
        return same_origin(url, self.base)


def site_from(environ: Mapping[str, str]) -> Site:
    """The site ``CIVITAI_BASE_URL`` names, or Civitai, with the hub ``HF_ENDPOINT`` names; raises ``InputError`` for a
    site that is no web address."""
    base = read_base(environ.get(BASE_VARIABLE, "").strip() or DEFAULT_BASE)
    if base is None:
        raise InputError(
            say(
                "{name} must be a web address such as https://civitai.com, without login, query or fragment.",
                name=BASE_VARIABLE,
            ),
            field=BASE_VARIABLE,
        )
    return Site(base, hub_from(environ))


def _is_plain_https(url: URL) -> bool:
    return url.scheme == "https" and url.port == 443
