"""Which requests may change something, in every combination of what a browser, a proxy and a program say."""

import itertools
from collections.abc import Mapping

import pytest
from civitai_remake.civitai_utils.errors import ContentTypeRefused, HostNameUnknown, OriginRefused, RemakeError
from civitai_remake.civitai_utils.host.request_guard import (
    CHANGES,
    Name,
    Page,
    Sender,
    Vouching,
    check_reading,
    check_request,
    check_upload,
    read_told_hosts,
)

JSON = {"Content-Type": "application/json"}
UPLOAD = {"Content-Type": "multipart/form-data; boundary=x", "X-Civitai-Remake": "1"}
# What stands before ComfyUI, and the page as its user sees it.
INSTALLS = {
    "straight, this computer": ("http://127.0.0.1:8188", {"Host": "127.0.0.1:8188"}),
    "straight, IPv6": ("http://[::1]:8188", {"Host": "[::1]:8188"}),
    "straight, another computer": ("http://comfy.LOCAL:8188", {"Host": "COMFY.local:8188"}),
    "https, the default port": ("https://comfy.example", {"Host": "comfy.example:443"}),
    "https, the port is dropped": ("https://comfy.example:8443", {"Host": "comfy.example"}),
    "nginx as it is set at first": ("https://comfy.example", {"Host": "127.0.0.1:8188"}),
    "docker compose": ("https://comfy.example", {"Host": "comfyui:8188"}),
    "http, the name is passed on": ("http://nas:8080", {"Host": "comfyui:8188", "X-Forwarded-Host": "nas:8080"}),
    "http, two proxies": ("http://nas:8080", {"Host": "comfyui:8188", "X-Forwarded-Host": "nas:8080, edge"}),
    "http, nothing is passed on": ("http://nas:8080", {"Host": "comfyui:8188"}),
}
# Those whose own page can be told by its name, without the browser's word.
BY_NAME = {
    name
    for name in INSTALLS
    if name not in {"https, the port is dropped", "nginx as it is set at first", "docker compose"}
    and name != "http, nothing is passed on"
}
SITES = (None, "none", "a word of a browser to come", "same-origin", "Same-Origin ", "same-site", "cross-site")
ORIGINS = (
    None, "own", "null", "", "https://evil.example", "http://127.0.0.1:9999", "http://localhost:8188",
    "http://127.0.0.1:8188.evil.example", "file://127.0.0.1:8188", "http://127.0.0.1:notaport", "about:blank",
)  # fmt: skip
NAMELESS = {
    "null", "", "about:blank", "file://127.0.0.1:8188", "http://127.0.0.1:notaport",
    "http://127.0.0.1:8188.evil.example",
}  # fmt: skip
TYPES = {
    "application/json": True, "application/json; charset=utf-8": True, "": False, "text/plain": False,
    "application/x-www-form-urlencoded": False, "multipart/form-data; boundary=x": False,
}  # fmt: skip


def sender(
    headers: Mapping[str, str], *, peer: str | None = "127.0.0.1", secure: bool = False, told: str = ""
) -> Sender:
    return Sender(headers=headers, peer=peer, secure=secure, told=read_told_hosts(told))


def expected(install: str, site: str | None, origin: str | None) -> type[RemakeError] | None:
    """The promise in words: the browser's own word first, then the names; nobody without a name, no other site ever."""
    if site in {"same-site", "cross-site"} or origin in NAMELESS:
        return OriginRefused
    if site in {"same-origin", "Same-Origin "} or origin is None:
        return None
    return None if origin == "own" and install in BY_NAME else OriginRefused


@pytest.mark.parametrize("install", INSTALLS)
def test_every_combination(install: str) -> None:
    own, passed = INSTALLS[install]
    for site, origin, (kind, is_json) in itertools.product(SITES, ORIGINS, TYPES.items()):
        headers = {**passed, "Content-Type": kind}
        headers |= {} if site is None else {"Sec-Fetch-Site": site}
        headers |= {} if origin is None else {"Origin": own if origin == "own" else origin}
        error = expected(install, site, origin) or (None if is_json else ContentTypeRefused)
        assert refusal(headers) is error, headers


def refusal(headers: Mapping[str, str]) -> type[RemakeError] | None:
    try:
        check_request(sender(headers))
    except RemakeError as error:
        return type(error)
    return None


def test_the_table_holds_every_combination_once() -> None:
    assert set(CHANGES) == set(itertools.product(Vouching, Page))
    assert all(set(verdicts) == set(Name) for verdicts in CHANGES.values())


@pytest.mark.parametrize("headers", [{}, {"Origin": "http://127.0.0.1:8188"}, {"X-Civitai-Remake": " 1 "}])
def test_the_panel_and_plain_programs_may_send_files(headers: dict[str, str]) -> None:
    check_upload(sender({"Host": "127.0.0.1:8188"} | UPLOAD | headers))


@pytest.mark.parametrize(
    ("headers", "error"),
    [
        ({"Origin": "https://evil.example"}, OriginRefused),
        ({"Origin": "null"}, OriginRefused),
        ({"Sec-Fetch-Site": "cross-site"}, OriginRefused),
        ({"X-Civitai-Remake": ""}, ContentTypeRefused),
        ({"X-Civitai-Remake": "2"}, ContentTypeRefused),
        ({"Sec-Fetch-Site": "same-origin", "X-Civitai-Remake": ""}, ContentTypeRefused),
        ({"Content-Type": "application/json"}, ContentTypeRefused),
        ({"Content-Type": "text/plain"}, ContentTypeRefused),
    ],
)
def test_forms_and_pages_of_others_may_not(headers: dict[str, str], error: type[Exception]) -> None:
    with pytest.raises(error):
        check_upload(sender({"Host": "127.0.0.1:8188"} | UPLOAD | headers))


def test_json_does_not_need_the_header_of_files_and_files_are_no_json() -> None:
    check_request(sender(JSON))
    with pytest.raises(ContentTypeRefused):
        check_request(sender(UPLOAD))


REBOUND = {"Host": "evil.example:8188"}
PAGE = {"Origin": "http://evil.example:8188"}


@pytest.mark.parametrize("peer", ["127.0.0.1", "127.8.0.1", "::1", "::ffff:127.0.0.1"])
@pytest.mark.parametrize("claimed", [{}, {"X-Forwarded-For": "10.0.0.9"}, {"X-Forwarded-Host": "evil.example:8188"}])
def test_a_stranger_who_points_his_name_at_this_computer_gets_nothing(peer: str, claimed: dict[str, str]) -> None:
    """A page may set any header on requests to its own name: a proxy's headers prove nothing."""
    with pytest.raises(HostNameUnknown, match="public name") as raised:
        check_request(sender(JSON | REBOUND | PAGE | claimed, peer=peer))
    assert "CIVITAI_REMAKE_HOSTS" in str(raised.value.hint)
    with pytest.raises(HostNameUnknown):
        check_upload(sender(UPLOAD | REBOUND | PAGE | claimed, peer=peer))
    with pytest.raises(HostNameUnknown):
        check_reading(sender(REBOUND | claimed, peer=peer))


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1:8188", "localhost:8188", "comfy.localhost", "[::1]:8188", "192.168.1.5:8188", "my-pc", "my-pc:8188",
        "nas.local", "NAS.LAN:80", "box.home.arpa", "host.docker.internal:8188", "localhost.", "",
    ],
)  # fmt: skip
def test_names_that_no_stranger_can_own_are_trusted(host: str) -> None:
    check_request(sender(JSON | {"Host": host} | ({"Origin": f"http://{host}"} if host else {})))
    check_reading(sender({"Host": host}))


@pytest.mark.parametrize(
    ("headers", "more"),
    [
        (PAGE, {"told": "https://other.example, evil.example"}),
        (PAGE, {"told": "EVIL.example:8188"}),
        (PAGE, {"peer": "192.168.1.7"}),
        (PAGE, {"peer": None}),
        (PAGE, {"secure": True}),
        (PAGE | {"Sec-Fetch-Site": "same-origin"}, {}),
        ({"Origin": "https://evil.example:8188"}, {}),
        ({}, {}),
    ],
    ids=[
        "told",
        "told with its port",
        "another computer",
        "a socket file",
        "TLS",
        "vouched",
        "an https page",
        "program",
    ],
)
def test_what_cannot_be_a_rebound_name_goes_on_as_ever(headers: dict[str, str], more: dict[str, str]) -> None:
    check_request(sender(JSON | REBOUND | headers, **more))


def test_a_told_name_is_one_name_and_its_port_where_it_has_one() -> None:
    with pytest.raises(HostNameUnknown):
        check_request(sender(JSON | REBOUND | PAGE, told="evil.example:9999, example"))
    assert read_told_hosts(" https://A.example/, b.example:81  c") == {"a.example", "b.example:81", "c"}
    assert read_told_hosts("http://[, :80, //") == frozenset()
    # A name that was told is the page's own also where a proxy asks us under another.
    check_request(sender(JSON | {"Host": "comfyui:8188", "Origin": "http://nas:8080"}, told="nas"))
