"""Decoder of Civitai's internal tRPC answers, which come in two encodings (superjson and devalue).

The site chooses the encoding per server, so one client sees both on successive calls (facts: Civitai 1.2). In
superjson ``result.data.json`` is the value; in devalue ``result.data`` is a string holding a flat array in which
objects and arrays refer to their members by index, and negative indices are constants.
"""

from __future__ import annotations

from typing import Any

from ..wire import Json, parse_json, read_object

# Answers of the site are a dozen levels deep; a table made up to lead on and on ends here.
_DEEPEST = 200
_CONSTANTS: dict[int, Any] = {-1: None, -2: None, -3: None, -4: None, -5: None, -6: 0}


def read_result(body: object) -> Json | None:
    """The value inside a tRPC answer, or None where the answer is neither encoding."""
    result = read_object((read_object(body) or {}).get("result"))
    carried = result.get("data") if result else None
    if isinstance(carried, str):
        return read_object(_read_devalue(carried))
    wrapped = read_object(carried)
    return read_object(wrapped.get("json")) if wrapped else None


def _read_devalue(text: str) -> object:
    table = parse_json(text)
    if not isinstance(table, list) or not table:
        return None
    return _revive(table, 0, {})


def _revive(table: list[Any], index: object, known: dict[int, Any], depth: int = 0) -> object:
    """The value at ``index``; each is built once, and one that holds itself holds None there."""
    if not isinstance(index, int) or isinstance(index, bool) or depth > _DEEPEST:
        return None
    if index < 0 or index >= len(table):
        return _CONSTANTS.get(index)
    if index in known:
        return known[index]
    known[index] = None
    value = table[index]
    if isinstance(value, dict):
        value = {name: _revive(table, place, known, depth + 1) for name, place in value.items()}
    elif isinstance(value, list) and value and isinstance(value[0], str):
        # A tagged value: ["Date", iso], ["BigInt", digits] hold the thing itself; Map and Set hold nothing we read.
        value = value[1] if len(value) == 2 and isinstance(value[1], (str, int, float)) else None
    elif isinstance(value, list):
        value = [_revive(table, place, known, depth + 1) for place in value]
    known[index] = value
    return value
