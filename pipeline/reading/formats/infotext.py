"""A1111's generation text and that of its kin -> prompt, negative prompt, and the settings under their own names.

The grammar is A1111's (facts: parity 5.1): the prompt, ``Negative prompt: ...``, and a last line of ``Key: value``
pairs between ", ". A value with comma, colon or line break is a JSON string; Civitai and extensions also write bare
JSON. Real texts bend all of that: single-line dumps, templates after the settings, unquoted commas. Nothing is lost:
a piece that is no pair of its own belongs to the value before it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any

# The look-ahead takes a name once and for all: giving back sign by sign takes the square of a text's length.
_KEY = re.compile(r"\s*(?=(\w[\w \-/.+]*))\1\s*:(?=\s|$|[\"\[{\d])\s*")
_PIECE_END = re.compile(r",(?=\s|$)|\n|,(?=[^\s,]*:)")
_VALUE_END = re.compile(r"[ \t]*(?:[,\n]|$)")
_CLOSING_QUOTE = re.compile(r"(?<!\\)\"(?=\s*(?:,\s|$))")
_SETTINGS_LINE = re.compile(r"^[\s#]*Steps:\s*\d", re.IGNORECASE)
_WITH_STEPS = re.compile(r"^[\s#]*\w[\w \-/]*:.*(?:,|^)\s*Steps:\s*\d")
# Text tools write a picture's text on one line, with dots where lines ended.
_SETTINGS_WITHIN = re.compile(r"(?:^|(?<=[\s.>,]))(?<!Hires )Steps:\s*\d+\s*,\s*\w[\w ]*:")
_NEGATIVE = re.compile(r"(?:^|(?<=[\n.]))[ \t#]*Negative prompt:[ \t]?", re.IGNORECASE)
# Where line breaks were lost to blanks, the words stand within the line.
_NEGATIVE_WITHIN = re.compile(r"(?<=\s)Negative prompt:[ \t]?")
# What copies have in the place of a line break, before the words that begin a line.
_LOST_BREAK = re.compile(r"(?:\\n|<br ?/?>)(?=\s*(?:Negative prompt|Steps):)", re.IGNORECASE)
_TEMPLATE_LINE = re.compile(r"^\s*(?:Negative )?Template:", re.IGNORECASE)
_DUMP_HEAD = re.compile(r"^(?:Parameters\s*:\s|Prompt:\s?|parameters:?\s*\n)", re.IGNORECASE)
_LEAST_PAIRS = 3
# A line in which this many values only look like JSON was made to waste time: each costs a look over the whole line.
_MOST_BROKEN = 100
# Lists that webui may write twice, once for each prompt.
_JOINED_KEYS = frozenset({"ti hashes", "lora hashes"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Infotext:
    """A generation text taken apart; the values of ``settings`` are text, or what their JSON says."""

    prompt: str
    negative_prompt: str | None
    settings: dict[str, Any] = field(default_factory=dict)


def parse_infotext(text: str) -> Infotext | None:
    """The parts of a generation text; None where nothing in it is a settings line or a negative prompt.

    People also hand on the two prompts alone; what stands before ``Negative prompt:`` is the prompt then.
    """
    text = _LOST_BREAK.sub("\n", text) if "\n" not in text else text
    body, line = _cut_settings(text.replace("\r\n", "\n").replace("\r", "\n").strip("\0 \t\n\ufeff"))
    if line is None and _NEGATIVE.search(body) is None:
        return None
    settings = parse_settings(line) if line is not None else {}
    head = _DUMP_HEAD.sub("", body, count=1)
    found = _NEGATIVE.search(head) or _NEGATIVE_WITHIN.search(head)
    if found is None:
        return Infotext(prompt=head.strip(), negative_prompt=None, settings=settings)
    # In a dump the dots at the ends of both were line breaks.
    line_ends = "." if _is_dump(text) else ""
    prompt, negative = head[: found.start()].rstrip(line_ends), head[found.end() :].rstrip(line_ends)
    return Infotext(prompt=prompt.strip(), negative_prompt=negative.strip(), settings=settings)


def parse_settings(line: str) -> dict[str, Any]:
    """The pairs of a settings line, in their order; of a key that stands twice the first value counts."""
    found: dict[str, Any] = {}
    further: dict[str, list[str]] = {}
    last, may_go_on = "", False
    for key, value, piece in _pairs(line):
        if key is None:
            if may_go_on and isinstance(found.get(last), str):
                further.setdefault(last, []).append(piece)
            elif piece:
                # A value equal to its key is written once.
                found.setdefault(piece, piece)
            continue
        if key.lower() in _JOINED_KEYS and isinstance(found.get(key), str) and isinstance(value, str):
            further.setdefault(key, []).append(value)
        else:
            found.setdefault(key, value)
        last, may_go_on = key, isinstance(value, str) and not piece.startswith('"')
    return found | {key: ", ".join((found[key], *pieces)) for key, pieces in further.items()}


def _cut_settings(text: str) -> tuple[str, str | None]:
    """The text before the settings, and the settings as one line."""
    lines = text.split("\n")
    is_last = True
    for place in range(len(lines) - 1, -1, -1):
        line = lines[place]
        is_settings = _SETTINGS_LINE.match(line) or (_WITH_STEPS.match(line) and not _NEGATIVE_WITHIN.search(line))
        if is_settings and (is_last or len(parse_settings(line.lstrip("# \t"))) >= _LEAST_PAIRS):
            # The template of Dynamic Prompts comes last, over as many lines as its author wrote.
            rest = takewhile(lambda later: _TEMPLATE_LINE.match(later) is None, lines[place:])
            return "\n".join(lines[:place]), _joined([later.lstrip("# \t") for later in rest])
        is_last = is_last and _TEMPLATE_LINE.match(line) is not None
    within = list(_SETTINGS_WITHIN.finditer(text))
    if within:
        at = within[-1].start()
        return text[:at], text[at:].replace("\n", " ")
    last = next((line for line in reversed(lines) if line.strip()), "")
    if _count_pairs(last) >= _LEAST_PAIRS and re.search(r"\b(?:Sampler|Seed|Size|Model):", last):
        return text[: text.rfind(last)], last
    return text, None


def _joined(lines: list[str]) -> str:
    """The settings line, with the lines a broken value may have spilled over."""
    return "\n".join([lines[0], *(line for line in lines[1:] if line.strip())]).strip()


def _is_dump(text: str) -> bool:
    return "\n" not in text.strip() and _SETTINGS_WITHIN.search(text) is not None


def _count_pairs(line: str) -> int:
    return sum(1 for key, _, _ in _pairs(line) if key is not None)


def _pairs(line: str) -> Iterator[tuple[str | None, Any, str]]:
    """(key, value, raw value) for each piece; key None for a piece that is no pair."""
    at, broken, decoder = 0, 0, json.JSONDecoder()
    while at < len(line):
        matched = _KEY.match(line, at)
        start = matched.end() if matched else at
        if matched and broken < _MOST_BROKEN and line[start : start + 1] in {'"', "{", "["}:
            try:
                value, end = decoder.raw_decode(line, start)
            except (ValueError, RecursionError):
                value, end = None, start
            if end > start and _VALUE_END.match(line, end):
                yield matched[1].strip(), value, line[start:end]
                at = _past_comma(line, end)
                continue
            closing = _closing_quote(line, start)
            if closing is not None:
                yield matched[1].strip(), line[start + 1 : closing], line[start : closing + 1]
                at = _past_comma(line, closing + 1)
                continue
            broken += 1
        end = _end_of_piece(line, start)
        piece = line[start:end].strip()
        yield (matched[1].strip() if matched else None), piece, piece
        at = end + 1


def _end_of_piece(line: str, start: int) -> int:
    found = _PIECE_END.search(line, start)
    return found.start() if found else len(line)


def _closing_quote(line: str, start: int) -> int | None:
    """The end of a quoted value that is no JSON string (raw quotes or line breaks within)."""
    if line[start] != '"':
        return None
    found = _CLOSING_QUOTE.search(line, start + 1)
    return found.start() if found else None


def _past_comma(line: str, at: int) -> int:
    while at < len(line) and line[at] in " \t\n":
        at += 1
    return at + 1 if at < len(line) and line[at] == "," else at
