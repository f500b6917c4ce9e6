"""webui's weights and parts, in ComfyUI's writing."""

from __future__ import annotations

import re

import pytest
from civitai_remake.pipeline.webui.cut_text import cut_as_webui, surely_longer
from civitai_remake.pipeline.webui.emphasis import parts_of
from civitai_remake.pipeline.words.clip_tokens import read_merges
from civitai_remake.pipeline.words.comfy_emphasis import in_comfy_writing, says_the_same
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a cat", ["a cat"]),
        ("a (cat:1.2) here", ["a (cat:1.2) here"]),
        ("((cat:1.2))", ["(cat:1.32)"]),
        ("(a (b:1.2) c:0.8)", ["(a :0.8)(b:0.96)( c:0.8)"]),
        ("a [blurry] cat", ["a (blurry:0.9091) cat"]),
        ("an (open [cat", ["an (open :1.1)cat"]),
        (r"a \(cat\)", [r"a \(cat\)"]),
        ("a cat) and: more]", [r"a cat\) and: more]"]),
        ("a cat BREAK a dog", ["a cat", "a dog"]),
        ("a cat BREAK (a dog:1.3) BREAK", ["a cat", "(a dog:1.3)"]),
        ("BREAK a cat", ["", "a cat"]),
        ("(a BREAK b)", ["(a:1.1)(BREAK:-1.1)(b:1.1)"]),
        ("BREAKFAST", ["BREAKFAST"]),
        ("a\\\\[cat]", ["a\\ (cat:0.9091)"]),
    ],
)
def test_a_prompt_in_comfyuis_writing(text: str, written: list[str]) -> None:
    assert [in_comfy_writing(part) for part in parts_of(text)] == written


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("a (cat:1.2)", True),
        ("(cat)", True),
        ("((cat))", True),
        ("((cat:1.2))", False),
        ("[cat]", False),
        ("(cat", False),
    ],
)
def test_where_both_weigh_alike_nothing_needs_to_be_written_anew(text: str, same: bool) -> None:
    assert says_the_same(text, parts_of(text)[0]) is same


@given(text=st.text(alphabet="ab ()[]:.1\\,"))
def test_what_is_written_anew_is_weighed_as_webui_weighs_it(text: str) -> None:
    for part in parts_of(text):
        held = [(piece, round(weight, 4)) for piece, weight in part]
        assert says_the_same(in_comfy_writing(part), held) or any(":" in piece for piece, _ in part)


def test_no_prompt_takes_long() -> None:
    for text in (
        "(" * 50_000,
        "(a" * 50_000,
        "[(" * 20_000 + "a",
        "a BREAK " * 20_000,
        ":1.2)" * 20_000,
        "\\(" * 50_000,
    ):
        assert parts_of(text)


# Enough to join two letters, and to leave the rest apart.
MERGES = read_merges("#version: 0.2\nc a\nca t</w>\n")


def test_tokens_are_merged_in_their_order() -> None:
    assert MERGES is not None
    assert [MERGES.count(piece) for piece in ("cat", "cats", "Cat", "dog", "ca", "")] == [1, 3, 1, 3, 2, 0]
    assert read_merges("no merges") is None or read_merges("") is None


def words_in(text: str) -> int:
    return len(re.findall(r"\w+|,", text))


def test_a_chunk_ends_behind_a_comma_that_is_near_its_end() -> None:
    assert MERGES is not None
    text = f"{'cat ' * 60}cat, {'cat ' * 30}".strip()
    chunks = cut_as_webui(text, MERGES)
    assert chunks is not None
    assert [words_in(chunk) for chunk in chunks] == [62, 30]
    assert chunks[0].endswith(",")
    assert " ".join(chunks) == text


def test_without_a_comma_it_ends_where_it_is_full() -> None:
    assert MERGES is not None
    chunks = cut_as_webui("cat " * 100, MERGES)
    assert chunks is not None
    assert [words_in(chunk) for chunk in chunks] == [75, 25]
    assert cut_as_webui(f"{'cat ' * 74}dog", MERGES) is None
    assert cut_as_webui("cat", MERGES) == ["cat"]
    assert (surely_longer("cat " * 75), surely_longer("cat " * 76)) == (False, True)


def test_a_merge_of_the_sign_that_begins_remarks_counts() -> None:
    merges = read_merges("#version: 0.2\n# #</w>\nc a\nca t</w>\n")
    assert merges is not None
    assert (merges.count("##"), merges.encode("## cat c")) == (1, [512, 514, 322])
