"""The key: where it is found, who may read it, what a key looks like."""

import os
import sys
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.errors import KeyMalformed
from civitai_remake.civitai_utils.host.key_choice import ChosenKey, Source
from civitai_remake.civitai_utils.host.key_store import KeyStore, read_key
from civitai_remake.civitai_utils.redaction import HIDDEN, redact


def test_both_places_are_read_anew_each_time(tmp_path: Path) -> None:
    environ: dict[str, str] = {}
    store = KeyStore(tmp_path / "secret" / "api_key", environ)
    assert (store.environment(), store.stored()) == (None, None)
    store.keep("from-file")
    environ["CIVITAI_API_KEY"] = "from-environment"
    assert (store.environment(), store.stored()) == ("from-environment", "from-file")


@pytest.mark.parametrize(
    "text",
    [
        '"a1b2c3"', "'a1b2c3'", ' "a1b2c3" ', '" a1b2c3 "', "a1b2c3\r\n", '"a1b2c3"\r', "\ufeffa1b2c3", "`a1b2c3`",
        '"a1b2c3', "a1b2c3'", "a1b2c3\u200b", "\u00a0a1b2c3",
    ],
)  # fmt: skip
def test_what_env_files_and_copying_leave_around_a_key_is_cut(tmp_path: Path, text: str) -> None:
    path = tmp_path / "api_key"
    path.write_text(text, encoding="utf-8")
    store = KeyStore(path, {"CIVITAI_API_KEY": text})
    assert (read_key(text), store.environment(), store.stored()) == ("a1b2c3", "a1b2c3", "a1b2c3")


@pytest.mark.parametrize("text", ["", "  ", '""', "''", '" "', None])
def test_quotes_around_nothing_are_no_key(text: str | None) -> None:
    assert read_key(text) is None


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
    assert store.stored() is None


def test_a_key_never_shows_in_a_printed_value() -> None:
    assert "very-secret" not in repr(ChosenKey(value="sk-very-secret", source=Source.FILE))


@pytest.mark.parametrize("text", ["two words", "schlüssel", "a\nb", "x" * 300, "tab\there", 5, ["k"]])
def test_what_no_key_looks_like_is_refused(text: object) -> None:
    with pytest.raises(KeyMalformed) as caught:
        read_key(text)
    assert str(text) not in caught.value.message


@pytest.mark.parametrize("content", [b"\xff\xfe broken key", b"two words"])
def test_a_damaged_file_is_told_from_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "api_key"
    path.write_bytes(content)
    with pytest.raises(KeyMalformed):
        KeyStore(path, {}).stored()


def test_a_key_that_has_come_through_the_door_is_hidden_inside_any_text() -> None:
    key = "a-key-of-no-known-form"
    assert key in redact(f"at/x{key}y")
    read_key(f' "{key}" ')
    assert redact(f"at/x{key}y") == f"at/x{HIDDEN}y"
