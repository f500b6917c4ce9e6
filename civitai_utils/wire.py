"""Readers for foreign JSON: a strange value is None, never an exception.

Civitai stores generation data as the uploader's browser parsed it: numbers arrive as strings, strings as objects,
absent things as ``"undefined"``. Each reader takes any value and gives the asked type or None: there is no value and no
text that makes one raise.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, TypeVar

from . import json_pieces
from .values import Size

Word = TypeVar("Word", bound=Enum)
Json = Mapping[str, Any]
_EXACT_IN_BROWSER = 2**53 - 1
# Nothing that a program writes is nested so deep; Python's own limit is some way beyond.
_DEEPEST = 200
_ABSENT = frozenset({"", "undefined", "null", "none", "nan"})
# Longer numbers mean nothing here, and Python itself refuses to write or read one of more than 4,300 digits.
_LARGEST = 10**40
_WHOLE = re.compile(r"[+-]?[0-9]{1,40}", re.ASCII)
_LONGEST_NUMBER = 400


def parse_json(text: str | bytes) -> Any:
    """The value a JSON text holds; None for JSON's own null and for everything that is no JSON, whatever is wrong:
    a bad encoding, nesting without end, numbers of thousands of digits."""
    try:
        said = text if isinstance(text, str) else text.decode(json.detect_encoding(text), "surrogatepass")
        return json_pieces.loads(said)
    except (ValueError, RecursionError):
        return None


def read_object(value: object) -> Json | None:
    """A JSON object, or None."""
    return value if isinstance(value, Mapping) else None


def read_list(value: object) -> Sequence[Any]:
    """A JSON array; empty for anything else."""
    return value if isinstance(value, Sequence) and not isinstance(value, (str, bytes)) else ()


def read_objects(value: object) -> list[Json]:
    """The objects of a JSON array, everything else in it left out."""
    return [item for item in read_list(value) if isinstance(item, Mapping)]


def read_str(value: object) -> str | None:
    """Text, or a number written as text; None for the rest and for the words that mean "absent"."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, int):
        return str(value) if abs(value) < _LARGEST else None
    if isinstance(value, float):
        return str(value)
    if isinstance(value, str) and value.strip().lower() not in _ABSENT:
        return value
    return None


def read_float(value: object) -> float | None:
    """A finite number, also from text such as ``"7.5"``; None for the rest."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        number = float(value) if abs(value) < 1e300 else math.inf
    elif isinstance(value, str):
        text = value.strip()
        try:
            number = float(text) if len(text) <= _LONGEST_NUMBER else math.inf
        except ValueError:
            return None
    else:
        return None
    return number if math.isfinite(number) else None


def read_int(value: object) -> int | None:
    """A whole number without loss, also from text (a 64-bit seed stays exact); None for the rest."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and _WHOLE.fullmatch(text := value.strip()):
        return int(text)
    whole: int | float | None = value if isinstance(value, int) else read_float(value)
    if whole is None or not -_LARGEST < whole < _LARGEST or whole != int(whole):
        return None
    return int(whole)


def exact_number(number: int | None) -> int | str | None:
    """A whole number as a browser keeps it exact: one it would round (a 64-bit seed) as its digits."""
    return str(number) if number is not None and number > _EXACT_IN_BROWSER else number


def exact_numbers(value: Any, *, depth: int = _DEEPEST) -> Any:
    """The same JSON value with digits for every whole number that a browser would round; ``finite`` besides."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > _EXACT_IN_BROWSER:
        return str(value)
    if isinstance(value, Mapping) and depth > 0:
        return {str(name): exact_numbers(entry, depth=depth - 1) for name, entry in value.items()}
    if isinstance(value, (list, tuple)) and depth > 0:
        return [exact_numbers(entry, depth=depth - 1) for entry in value]
    return finite(value, depth=depth)


def finite(value: Any, *, depth: int = _DEEPEST) -> Any:
    """The same JSON value with None for what JSON cannot write: NaN, infinities, and what is nested without end."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, (Mapping, list, tuple)) and depth <= 0:
        return None
    if isinstance(value, Mapping):
        return {str(name): finite(entry, depth=depth - 1) for name, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [finite(entry, depth=depth - 1) for entry in value]
    return value


def read_positive_int(value: object) -> int | None:
    """A whole number above zero, or None: ids, sizes, steps."""
    number = read_int(value)
    return number if number is not None and number > 0 else None


def read_seed(value: object) -> int | None:
    """A seed, 0 to 2^64 - 1; None for -1, the word of forms for "random", and for what no generator takes."""
    number = read_int(value)
    return number if number is not None and 0 <= number < 1 << 64 else None


def read_size(width: object, height: object) -> Size | None:
    """A size in pixels, or None unless both sides are positive whole numbers."""
    across, down = read_positive_int(width), read_positive_int(height)
    return Size(width=across, height=down) if across and down else None


def read_word(value: object, otherwise: Word) -> Word:
    """The member of ``otherwise``'s enumeration that a text names; ``otherwise`` for any other."""
    word = read_str(value)
    return type(otherwise)(word) if word in {one.value for one in type(otherwise)} else otherwise


def read_wait(retry_after: str | None) -> float | None:
    """The seconds of a Retry-After header; None for dates and nonsense."""
    text = (retry_after or "").strip()
    return float(text) if text.isascii() and text.isdigit() and len(text) < 7 else None
