"""Hugging Face as the pack knows it: which paths, which addresses, and who may move it."""

from __future__ import annotations

import logging

import pytest
from civitai_remake.civitai_utils.download.publisher import civitai, hugging_face
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile
from civitai_remake.civitai_utils.site.hub import Hub, hub_from, is_source
from civitai_remake.civitai_utils.site.sites import site_from
from yarl import URL

SOURCE = "Comfy-Org/flux1-dev/resolve/main/split_files/vae/ae.safetensors"


@pytest.mark.parametrize(
    "source",
    [SOURCE, "a/b/resolve/c4296d06bab7719ce08e68bfa7a35042898e538b/x-1.0-BF16.safetensors"],
)
def test_a_path_of_a_file_is_one(source: str) -> None:
    assert is_source(source)
    assert str(Hub().file_url(source)) == f"https://huggingface.co/{source}"


@pytest.mark.parametrize(
    "text",
    [
        "", "ae.safetensors", "a/b/blob/main/x.safetensors", f"https://huggingface.co/{SOURCE}", f"/{SOURCE}",
        "a/b/resolve/main/../../../../evil", "a/../resolve/main/x", "a/b/resolve/main//x", "a/b/resolve/main/x?y=1",
        "a/b/resolve/main/x#y", "a/b/resolve/main/.hidden/x", "a/b/resolve/main/x\n", "a/b/resolve/../x",
        "a b/c/resolve/main/x", "a/b/resolve/main/\u00e4", "a/b/resolve/main/" + "x" * 500,
    ],
)  # fmt: skip
def test_everything_else_is_none(text: str) -> None:
    assert not is_source(text)
    with pytest.raises(ValueError, match="no path"):
        Hub().file_url(text)


def test_its_own_variable_moves_it() -> None:
    assert hub_from({}) == hub_from({"HF_ENDPOINT": "  "}) == Hub()
    mirror = hub_from({"HF_ENDPOINT": "https://hf-mirror.example/hub/ "})
    assert str(mirror.file_url(SOURCE)) == f"https://hf-mirror.example/hub/{SOURCE}"
    assert (
        mirror.page_url(SOURCE)
        == "https://hf-mirror.example/hub/Comfy-Org/flux1-dev/blob/main/split_files/vae/ae.safetensors"
    )
    assert site_from({"HF_ENDPOINT": "https://hf-mirror.example"}).hub == hub_from(
        {"HF_ENDPOINT": "https://hf-mirror.example"}
    )


@pytest.mark.parametrize(
    "text", ["hf-mirror.example", "ftp://x.example", "https://u:p@x.example", "https://x.example?a=1"]
)
def test_a_variable_that_is_no_address_keeps_nothing_from_working(text: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert site_from({"HF_ENDPOINT": text}).hub == Hub()
    assert "HF_ENDPOINT" in caplog.text
    assert "u:p" not in caplog.text


def test_a_download_may_start_below_the_hub_alone() -> None:
    hub = Hub(URL("https://hub.example/hf"))
    assert hub.is_listed(hub.file_url(SOURCE))
    for other in (
        "https://hub.example/x",
        "https://hub.example/hfx/y",
        "http://hub.example/hf/x",
        "https://evil.example/hf/x",
    ):
        assert not hub.is_listed(URL(other))
    assert not hub.is_listed(URL("https://name:word@hub.example/hf/x"))


def test_plain_http_is_allowed_where_the_hub_itself_is_plain() -> None:
    assert not Hub().allows_http
    assert Hub(URL("http://127.0.0.1:9")).allows_http
    assert hugging_face(Hub(URL("http://127.0.0.1:9"))).allows_http
    assert not hugging_face(Hub()).allows_http


@pytest.mark.parametrize(
    ("base", "own"),
    [
        ("http://127.0.0.1:9", True),
        ("http://localhost", True),
        ("http://[::1]:9", True),
        ("http://10.0.0.7", False),
        ("https://huggingface.co", False),
    ],
)
def test_a_hub_of_this_computer_has_its_own_files(base: str, own: bool) -> None:
    assert Hub(URL(base)).is_own is own


def test_the_key_goes_nowhere_near_it() -> None:
    site = site_from({})
    url = site.file_url(ModelFile(version_id=0, file_id=1, name="ae.safetensors", kind=ModelKind.VAE, source=SOURCE))
    assert str(url) == f"https://huggingface.co/{SOURCE}"
    assert not site.takes_key(url)
    assert not civitai(site).lists(url)
    assert not hugging_face(site.hub).takes_key(URL("https://civitai.com/api/download/models/1"))
    assert not hugging_face(site.hub).lists(URL("https://civitai.com/api/download/models/1"))
