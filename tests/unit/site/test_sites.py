"""Which addresses are Civitai's, which see the key, how its addresses are built, and which proxy serves them."""

from __future__ import annotations

import pytest
from civitai_remake.civitai_utils.errors import InputError, SiteUnreachable
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile
from civitai_remake.civitai_utils.site.http_session import proxy_for
from civitai_remake.civitai_utils.site.sites import site_from
from yarl import URL

CIVITAI = site_from({})
MIRROR = site_from({"CIVITAI_BASE_URL": "http://127.0.0.1:8190"})


@pytest.mark.parametrize(
    ("url", "listed", "takes_key"),
    [
        ("https://civitai.com/api/download/models/1", True, True),
        ("https://www.civitai.com/api", True, True),
        ("https://civitai.red/api", True, True),
        ("https://civitai.green/api", True, True),
        ("https://CIVITAI.com/api", True, True),
        ("https://b2.civitai.com/file/x", True, False),
        ("https://www.civitai.red/", True, False),
        ("http://civitai.com/api", False, False),
        ("https://civitai.com:8443/api", False, False),
        ("https://civitai.com.evil.example/", False, False),
        ("https://evilcivitai.com/", False, False),
        ("https://civitai.com@evil.example/", False, False),
        ("https://user:pw@civitai.com/", False, False),
        ("https://civitai.work/", False, False),
        ("ftp://civitai.com/", False, False),
        ("file:///etc/passwd", False, False),
        ("/api/download/models/1", False, False),
        ("http://127.0.0.1:8190/", False, False),
    ],
)
def test_hosts(url, listed, takes_key):
    assert CIVITAI.is_listed(URL(url)) is listed
    assert CIVITAI.takes_key(URL(url)) is takes_key


@pytest.mark.parametrize(
    ("url", "listed"),
    [
        ("http://127.0.0.1:8190/x", True),
        ("http://127.0.0.1:8191/x", False),
        ("https://127.0.0.1:8190/x", False),
        ("http://localhost:8190/x", False),
        ("https://civitai.com/x", True),
        ("http://civitai.com/x", False),
    ],
)
def test_mirror_is_its_exact_origin(url, listed):
    assert MIRROR.is_listed(URL(url)) is listed
    assert MIRROR.takes_key(URL(url)) is listed


def test_plain_http_only_where_the_base_has_it():
    assert MIRROR.allows_http
    assert not CIVITAI.allows_http


def test_addresses():
    assert str(CIVITAI.download_url(7, 9)) == "https://civitai.com/api/download/models/7?fileId=9"
    assert str(CIVITAI.download_url(7, None)) == "https://civitai.com/api/download/models/7"
    assert CIVITAI.page_url(4384, 128713) == "https://civitai.com/models/4384?modelVersionId=128713"
    assert MIRROR.image_page(5) == "http://127.0.0.1:8190/images/5"
    deep = site_from({"CIVITAI_BASE_URL": "https://mirror.example/civitai/"})
    assert str(deep.download_url(7, 9)) == "https://mirror.example/civitai/api/download/models/7?fileId=9"


def test_lists_are_asked_where_nothing_is_left_out_of_them():
    assert str(CIVITAI.index_base) == "https://civitai.red"
    assert CIVITAI.takes_key(CIVITAI.index_base)
    assert MIRROR.index_base == MIRROR.base


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://image.civitai.com/a/b.jpeg", True),
        ("https://imagecache.civitai.com/a/b.jpeg", True),
        ("https://civitai.com/a/b.jpeg", True),
        ("http://image.civitai.com/a/b.jpeg", False),
        ("https://image.civitai.com:8443/a/b.jpeg", False),
        ("https://user@image.civitai.com/a/b.jpeg", False),
        ("https://image.civitai.com.evil.example/a/b.jpeg", False),
        ("https://other.civitai.com/a/b.jpeg", False),
        ("http://127.0.0.1:8190/a/b.jpeg", False),
    ],
)
def test_pictures_come_from_the_picture_host_or_the_base(address, shown):
    assert CIVITAI.shows_pictures(URL(address)) is shown
    assert MIRROR.shows_pictures(URL("http://127.0.0.1:8190/a/b.jpeg"))


@pytest.mark.parametrize(("linked", "query"), [(False, "fileId=9"), (True, "type=VAE")])
def test_linked_vae_is_asked_for_by_type(linked, query):
    file = ModelFile(version_id=7, file_id=9, name="x.pt", kind=ModelKind.VAE, linked=linked)
    assert CIVITAI.file_url(file).query_string == query


@pytest.mark.parametrize("text", ["", "  ", "https://civitai.com/", "https://civitai.com"])
def test_default_base(text):
    assert site_from({"CIVITAI_BASE_URL": text}).image_page(5) == "https://civitai.com/images/5"


@pytest.mark.parametrize(
    "text",
    ["civitai.com", "ftp://civitai.com", "https://", "https://a:b@civitai.com", "https://x:99999", "https://x/?token=5",
     "https://x/#y", "http://[::1", "file:///x"],
)  # fmt: skip
def test_malformed_base_is_a_clear_error_without_its_text(text):
    with pytest.raises(InputError) as caught:
        site_from({"CIVITAI_BASE_URL": text})
    assert caught.value.field == "CIVITAI_BASE_URL"
    assert "token" not in caught.value.message


PROXY = "http://proxy.example:3128"


@pytest.mark.parametrize(
    ("environment", "url", "proxy"),
    [
        ({}, "https://civitai.com/", None),
        ({"https_proxy": PROXY}, "https://civitai.com/", PROXY),
        ({"https_proxy": PROXY}, "http://civitai.com/", None),
        ({"all_proxy": PROXY}, "https://civitai.com/", PROXY),
        ({"https_proxy": "proxy.example:3128"}, "https://civitai.com/", PROXY),
        ({"https_proxy": PROXY, "no_proxy": "civitai.com"}, "https://civitai.com/", None),
        ({"http_proxy": PROXY}, "http://127.0.0.1:8190/", None),
        ({"http_proxy": PROXY}, "http://localhost:8190/", None),
        ({"http_proxy": PROXY}, "http://[::1]:8190/", None),
    ],
)
def test_proxy(monkeypatch, environment, url, proxy):
    set_proxies(monkeypatch, environment)
    assert proxy_for(URL(url)) == (None if proxy is None else URL(proxy))


@pytest.mark.parametrize("value", ["socks5://127.0.0.1:9050", "http://", "http://[x"])
def test_proxy_that_cannot_be_used_is_told_and_not_passed_by(monkeypatch, value):
    set_proxies(monkeypatch, {"https_proxy": value})
    with pytest.raises(SiteUnreachable):
        proxy_for(URL("https://civitai.com/"))


def set_proxies(monkeypatch, environment: dict[str, str]) -> None:

    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize(
    ("address", "is_shown"),
    [
        ("https://image.civitai.com/a/b/width=450/b.jpeg", True),
        ("https://image-b2.civitai.com/a.jpeg", True),
        ("http://image.civitai.com/a.jpeg", False),
        ("https://image.civitai.com:8443/a.jpeg", False),
        ("https://evil.example/a.jpeg", False),
        ("https://civitai.com.evil.example/a.jpeg", False),
        ("https://u:p@image.civitai.com/a.jpeg", False),
        ("//evil.example/a.jpeg", False),
        ("data:image/png;base64,AA", False),
        ("javascript:alert(1)", False),
        ("https://image.civitai.com:99999/a", False),
        ("http://127.0.0.1:8190/a.jpeg", None),
        ("https://[::1", False),
        (None, False),
    ],
)
def test_a_page_loads_pictures_from_the_sites_hosts_alone(address: str | None, is_shown: bool | None) -> None:
    """None: on the given site alone."""
    assert CIVITAI.preview_of(address) == (address if is_shown else None)
    assert MIRROR.preview_of(address) == (address if is_shown is not False else None)
