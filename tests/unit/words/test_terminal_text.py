"""What others wrote cannot act on a terminal."""

import unicodedata

import pytest
from civitai_remake.pipeline.words.terminal_text import for_terminal
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J\x1b]0;owned\x07", "\\x1b[2J\\x1b]0;owned\\x07"),
        ("\x9b31m", "\\x9b31m"),
        ("abc\b\b\bxyz\r", "abc\\x08\\x08\\x08xyz\\x0d"),
        ("safe\u202egpj.exe", "safe\\u202egpj.exe"),
        ("\ud800", "\\ud800"),
        ("plain, Ünï, 漢字 😀\n\tand a line", "plain, Ünï, 漢字 😀\n\tand a line"),
    ],
)
def test_what_acts_is_shown(text: str, shown: str) -> None:
    assert for_terminal(text) == shown


@given(st.text(st.characters(exclude_categories=())))
def test_nothing_is_left_that_acts(text: str) -> None:
    shown = for_terminal(text)
    assert not [ch for ch in shown if unicodedata.category(ch) in {"Cc", "Cs"} and ch not in "\n\t"]
    assert not [
        ch for ch in shown if unicodedata.bidirectional(ch) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI"}
    ]
    assert for_terminal(shown) == shown
