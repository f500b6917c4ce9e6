"""The tables are read back by the readers they are for, and run in none of them."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from civitai_remake.pipeline.gallery.entry import NAMES, Entry, entry_as_json
from civitai_remake.pipeline.gallery.tables import results_csv, results_jsonl
from hypothesis import given
from hypothesis import strategies as st


def entry(**said: Any) -> Entry:
    return Entry(**{"key": "image-1", "source": "1", "state": "done"} | said)


def cells(content: bytes) -> list[dict[str, str]]:
    text = content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_rows_are_those_of_rfc_4180_with_the_mark_of_utf_8() -> None:
    content = results_csv([entry(prompt='two "words",\r\nand 漁港', results=("a/1.png", "a/2.png"), msssim=0.94)])
    assert content.startswith(b"\xef\xbb\xbfkey,source,state,")
    assert content.endswith(b"\r\n")
    (row,) = cells(content)
    assert row["prompt"] == 'two "words",\r\nand 漁港'
    assert row["results"].split("\n") == ["a/1.png", "a/2.png"]
    assert (row["msssim"], row["grade"]) == ("0.94", "")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "\0=1"])
def test_no_cell_is_taken_for_a_formula(text: str) -> None:
    (row,) = cells(results_csv([entry(prompt=text, reason=text, family=text)]))
    assert {row["prompt"], row["reason"], row["family"]} == {f"'{text.lstrip(chr(0))}"}


def test_numbers_stay_numbers() -> None:
    (row,) = cells(results_csv([entry(seed=2**63, msssim=0.0, image_id=1, seconds=2.5)]))
    assert (row["seed"], row["msssim"], row["image_id"], row["seconds"]) == (str(2**63), "0.0", "1", "2.5")


def test_a_text_longer_than_a_cell_is_cut_there_alone() -> None:
    long = "x" * 40_000
    (row,) = cells(results_csv([entry(prompt=long)]))
    assert len(row["prompt"]) < 32_767
    assert row["prompt"].endswith("...")
    assert json.loads(results_jsonl([entry(prompt=long)]))["prompt"] == long


def test_a_line_an_entry_for_programs() -> None:
    entries = [entry(prompt="one\ntwo\u2028three"), entry(key="image-2", prompt="half of a pair: \ud800")]
    lines = results_jsonl(entries).decode("ascii").splitlines()
    assert [json.loads(line) for line in lines] == [json.loads(json.dumps(entry_as_json(one))) for one in entries]


@given(st.text(alphabet=st.characters(), max_size=60))
def test_any_text_stays_one_cell_of_one_row(text: str) -> None:
    rows = cells(results_csv([entry(prompt=text), entry(key="image-2")]))
    assert [row["key"] for row in rows] == ["image-1", "image-2"]
    assert all(set(row) == set(NAMES) for row in rows)
    assert not rows[0]["prompt"].startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
