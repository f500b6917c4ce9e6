"""The key: where it is kept, who may read it, which one counts."""

import os
import sys
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.errors import KeyMalformed
from civitai_remake.civitai_utils.host.key_store import KeyStore, read_key


def test_request_then_environment_then_file(tmp_path: Path) -> None:
    environ: dict[str, str] = {}
    store = KeyStore(tmp_path / "secret" / "api_key", environ)
    assert (store.choose().value, store.choose().source) == (None, "none")
    store.keep("from-file")
    assert (store.choose().value, store.choose().source) == ("from-file", "file")
    environ["CIVITAI_API_KEY"] = "from-environment"
    assert (store.choose().value, store.choose().source) == ("from-environment", "environment")
    assert (store.choose("from-request").value, store.choose("").source) == ("from-request", "environment")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no owner-only mode bits")
def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "secret" / "api_key"
    previous = os.umask(0)
    try:
        KeyStore(path, {}).keep("k")
        KeyStore(path, {}).keep("k2")
    finally:
        os.umask(previous)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert [entry.name for entry in path.parent.iterdir()] == ["api_key"]


def test_an_empty_key_removes_the_stored_one(tmp_path: Path) -> None:
    store = KeyStore(tmp_path / "api_key", {})
    store.keep("k")
    store.keep(None)
    store.keep(None)
    assert store.choose().value is None


def test_a_key_never_shows_in_a_printed_value(tmp_path: Path) -> None:
    store = KeyStore(tmp_path / "api_key", {})
    store.keep("sk-very-secret")
    assert "very-secret" not in repr(store.choose())


@pytest.mark.parametrize("text", ["two words", "schlüssel", "a\nb", "x" * 300, "tab\there", 5, ["k"]])
def test_what_no_key_looks_like_is_refused(text: object) -> None:
    with pytest.raises(KeyMalformed) as caught:
        read_key(text)
    assert str(text) not in caught.value.message


def test_a_damaged_file_counts_as_no_key(tmp_path: Path) -> None:
    path = tmp_path / "api_key"
    path.write_bytes(b"\xff\xfe broken key")
    assert KeyStore(path, {"CIVITAI_API_KEY": "bad key"}).choose().value is None
