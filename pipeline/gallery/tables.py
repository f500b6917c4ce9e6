"""The entries as tables: ``results.csv`` for a spreadsheet, ``results.jsonl`` for a program. Pure."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable

from .entry import NAMES, Entry, entry_as_json

# What a spreadsheet takes a cell's text for a formula by (OWASP, "CSV Injection"), the wide forms of East Asian
# keyboards too: a prompt that begins so would run when the table is opened.
_BEGIN_FORMULAS = tuple("=+-@\t\r\n＝＋－＠")
# Excel cuts a longer cell, and tears the rows below it (its limit is 32,767 characters).
_LONGEST_CELL = 32_000
# Without it Excel reads a CSV in the code page of the system, and every prompt that is not English is spoilt; other
# readers know it as the mark of UTF-8.
_BYTE_ORDER_MARK = "\ufeff"


def results_csv(entries: Iterable[Entry]) -> bytes:
    """A row an entry under the names of the fields, after RFC 4180, in UTF-8 with its mark.

    A text that a spreadsheet would run has ``'`` before it; one that is longer than a cell holds is cut and ends in
    "...", and is whole in the other table. Several results stand in one cell, one a line.
    """
    written = io.StringIO(newline="")
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(NAMES)
    rows.writerows([_cell(value) for value in entry_as_json(entry).values()] for entry in entries)
    return f"{_BYTE_ORDER_MARK}{written.getvalue()}".encode("utf-8", "replace")


def results_jsonl(entries: Iterable[Entry]) -> bytes:
    """A JSON object a line. Signs beyond ASCII are escaped: half of a pair, which some prompts have, is no UTF-8."""
    return "".join(f"{json.dumps(entry_as_json(entry))}\n" for entry in entries).encode("ascii")


def _cell(value: object) -> object:
    if isinstance(value, list):
        value = "\n".join(map(str, value))
    if not isinstance(value, str):
        return value
    # The digits of a long seed are a number, and stay one.
    text = value.replace("\0", "")
    if text.startswith(_BEGIN_FORMULAS):
        text = f"'{text}"
    return text if len(text) <= _LONGEST_CELL else f"{text[:_LONGEST_CELL]}..."
