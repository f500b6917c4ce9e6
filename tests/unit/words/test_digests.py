"""Names of models with their hash behind them."""

from __future__ import annotations

import pytest
from civitai_remake.pipeline.words.digests import split_hash


@pytest.mark.parametrize(
    ("text", "brackets", "name", "hashes"),
    [
        ("base_v1 [0123456789]", "[", "base_v1", ("0123456789",)),
        ("rain(0123456789ab)", "[(", "rain", ("0123456789AB",)),
        ("rain (0123456789ab)", "[", "rain (0123456789ab)", ()),
        ("[0123456789]", "[(", None, ("0123456789",)),
        ("a [b] [0123456789]", "[(", "a [b]", ("0123456789",)),
        ("base [v1]", "[(", "base [v1]", ()),
        ("base [e3b0c44298]", "[", "base", ()),
    ],
    ids=["square", "round", "not this bracket", "a hash alone", "brackets in the name", "no hash", "of an empty file"],
)
def test_a_name_and_the_hash_behind_it(text: str, brackets: str, name: str | None, hashes: tuple[str, ...]) -> None:
    assert split_hash(text, brackets) == (name, hashes)
