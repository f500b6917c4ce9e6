"""Where a redirect leads: an address that can be asked, or none, whatever the header says."""

from __future__ import annotations

import pytest
from civitai_remake.civitai_utils.redirects import redirect_target
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

HERE = URL("https://civitai.com/api/download/models/7")


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/x?a=%2F+b", "https://civitai.com/x?a=%2F+b"),
        ("//b2.example/x", "https://b2.example/x"),
        ("https://b2.example:8443/x y", "https://b2.example:8443/x%20y"),
        ("http://[::1]:81/x", "http://[::1]:81/x"),
        ("http://127.0.0.1:1/x", "http://127.0.0.1:1/x"),
        ("", None),
        ("http://", None),
        ("mailto:x", None),
        ("https://x:99999/", None),
        ("https://x:0/", None),
        ("https://x:-1/", None),
        ("https://x:port/", None),
        ("https://[::1/x", None),
        ("https://[zz]/", None),
        ("https://xn--/", None),
        ("https://a..b/", None),
        (f"https://{'a' * 64}.example/", None),
        (f"https://{'a.' * 130}example/", None),
        ("https://\u00e9/", None),
        ("https://a%00b/", None),
    ],
)
def test_an_address_or_none(location: str, target: str | None) -> None:
    found = redirect_target(HERE, location)
    assert (None if found is None else str(found)) == target


@given(
    st.text(st.characters(exclude_categories=()), max_size=40) | st.from_regex(r"https?://[^/]{0,30}(:[0-9]{0,9})?/")
)
def test_no_header_makes_it_raise(location: str) -> None:
    found = redirect_target(HERE, location)
    assert found is None or found.host
