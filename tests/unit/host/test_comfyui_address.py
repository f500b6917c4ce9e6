"""The address given to --submit: where its calls go, and what of it is shown."""

from __future__ import annotations

import pytest
from civitai_remake.civitai_utils.errors import ComfyAddressUnreadable
from civitai_remake.civitai_utils.host.comfyui_address import read_address, shown_address
from yarl import URL


@pytest.mark.parametrize(
    ("text", "prompt", "shown", "login"),
    [
        ("127.0.0.1:8188", "http://127.0.0.1:8188/prompt", "http://127.0.0.1:8188", None),
        (" http://host/comfy ", "http://host/comfy/prompt", "http://host/comfy", None),
        ("http://host/comfy/?token=T", "http://host/comfy/prompt?token=T", "http://host/comfy/", None),
        ("http://host/?a=1&token=T&a=2#x", "http://host/prompt?a=1&token=T&a=2", "http://host/", None),
        ("https://h/?token=a%2Bb%26c", "https://h/prompt?token=a%2Bb%26c", "https://h/", None),
        ("me:pass%40word@host:80", "http://host/prompt", "http://host", ("me", "pass@word")),
        ("https://me@host/", "https://host/prompt", "https://host/", ("me", "")),
        ("[::1]:8188", "http://[::1]:8188/prompt", "http://[::1]:8188", None),
    ],
)
def test_path_query_and_login_are_kept(text: str, prompt: str, shown: str, login: tuple[str, str] | None) -> None:
    address = read_address(text)
    assert (str(address.at("prompt")), address.shown, address.login) == (prompt, shown, login)
    assert "T" not in repr(address)
    assert "pass" not in repr(address)


def test_the_fields_of_a_call_stand_beside_the_token() -> None:
    url = read_address("http://h/c/?token=T").at("view", query={"filename": "a b&c.png", "subfolder": "x/y"})
    assert dict(url.query) == {"token": "T", "filename": "a b&c.png", "subfolder": "x/y"}


@pytest.mark.parametrize("text", ["", "ftp://host", "http://", "http://:8188", "host:port", "http://user:s3cret@"])
def test_what_is_no_address_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(ComfyAddressUnreadable) as caught:
        read_address(text)
    assert "s3cret" not in str(caught.value)


def test_any_address_is_shown_without_what_may_be_secret() -> None:
    assert shown_address(URL("https://u:p@sso.example/login?next=%2F%3Ftoken%3DT#x")) == "https://sso.example/login"
    assert shown_address(URL("/login?t=T")) == "/login"
