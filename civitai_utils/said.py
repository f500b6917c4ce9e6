"""Sentences that still know what they were made of: a form and the values in it, so that each language can say them.

A form is an English sentence with places, written once where it is said, and the key under which the other languages
have theirs (``ui/src/words/<language>/server.json``; docs/decisions/0020). Whoever handles the sentence as text, cuts
it, adds to it, copies or stores it, has a plain ``str`` then: that is shown in English, and never as another sentence.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import PurePath
from typing import Any, TypeAlias

Value: TypeAlias = str | int | float

# What may stand in a form, here and in what a page sends back: nothing that reaches into a value.
_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)(?::([^{}]*))?\}")
_SENT_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)\}")
# A browser's numbers hold no larger whole number exactly.
_MOST_EXACT = 2**53 - 1
# Of what a page sends back: more than any of our sentences has.
_MOST_PARTS, _MOST_VALUES, _LONGEST, _DEEPEST = 60, 12, 2000, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One form, its places without format specs, and what stands in them."""

    form: str
    values: Mapping[str, Value]


class Said(str):
    """An English sentence, and ``parts``: the forms and values it was made of, one a sentence."""

    __slots__ = ("parts",)
    parts: tuple[Part, ...]

    def __new__(cls, text: str, parts: Iterable[Part]) -> Said:
        """``text`` is what the parts say in English."""
        made = super().__new__(cls, text)
        made.parts = tuple(parts)
        return made

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        """A copy, and what is stored, is the plain sentence."""
        return str, (str(self),)


def say(form: str, /, **values: Value | PurePath) -> Said:
    """The sentence of a form; the form is a literal at the call, where a test collects it. A value that is itself an
    English word is a ``Said``. A place may have a format spec: English shows it so, other languages in their own way.
    """
    plain = _PLACE.sub(r"{\1}", form)
    shown = {name: str(value) if isinstance(value, PurePath) else value for name, value in values.items()}
    for name, spec in _PLACE.findall(form):
        value = shown[name]
        if spec and isinstance(value, float):
            # What the sentence rounds nobody else gets in full.
            shown[name] = float(format(value, spec))
    return Said(form.format(**values), (Part(form=plain, values=shown),))


def as_said(text: str) -> str:
    """A sentence without values is its own form; one that is said already stays, and so does no sentence."""
    return text if isinstance(text, Said) or not text else Said(text, (Part(form=text, values={}),))


def join_said(sentences: Iterable[str], separator: str = " ") -> str:
    """The sentences one after the other, empty ones left out; said as long as each of them is."""
    kept = [one for one in sentences if one]
    text = separator.join(kept)
    if not kept or not all(isinstance(one, Said) for one in kept):
        return text
    return Said(text, (part for one in kept if isinstance(one, Said) for part in one.parts))


def listed(words: Iterable[str]) -> str:
    """The words with commas between, as one value: each may be said or be a name."""
    text, *others = [*words] or [""]
    for word in others:
        text = say("{first}, {next}", first=text, next=word)
    return text


def said_as_json(text: str | None) -> list[dict[str, Any]] | None:
    """The forms and values of a sentence (docs/architecture.md, "What is said"); None of one that is plain text."""
    if not isinstance(text, Said):
        return None
    return [
        {"form": part.form, "values": {name: _value_as_json(value) for name, value in part.values.items()}}
        for part in text.parts
    ]


def said_again(value: object, english: str) -> str:
    """A sentence that comes back from a page: said where ``value`` says that very sentence, else plain."""
    parts = _read_parts(value, 0)
    return Said(english, parts) if parts is not None and _text_of(parts) == english else english


def _value_as_json(value: Value) -> Any:
    if isinstance(value, str):
        return said_as_json(value) or str(value)
    is_exact = abs(value) <= _MOST_EXACT if isinstance(value, int) else math.isfinite(value)
    return value if is_exact else str(value)


def _text_of(parts: Iterable[Part]) -> str:
    return " ".join(_SENT_PLACE.sub(partial(_shown, part.values), part.form) for part in parts)


def _shown(values: Mapping[str, Value], found: re.Match[str]) -> str:
    return str(values.get(found[1], ""))


def _read_parts(value: object, depth: int) -> tuple[Part, ...] | None:
    if not isinstance(value, list) or not value or len(value) > _MOST_PARTS or depth > _DEEPEST:
        return None
    parts = [_read_part(one, depth) for one in value]
    known = tuple(part for part in parts if part is not None)
    return known if len(known) == len(parts) else None


def _read_part(value: object, depth: int) -> Part | None:
    if not isinstance(value, dict):
        return None
    form, given = value.get("form"), value.get("values")
    if not isinstance(form, str) or len(form) > _LONGEST or not isinstance(given, dict) or len(given) > _MOST_VALUES:
        return None
    if len(_SENT_PLACE.findall(form)) > _MOST_VALUES:
        return None
    values: dict[str, Value] = {}
    for name, one in given.items():
        if isinstance(one, list):
            parts = _read_parts(one, depth + 1)
            text = _text_of(parts or ())
            if parts is None or len(text) > _LONGEST:
                return None
            values[str(name)] = Said(text, parts)
        elif isinstance(one, float) and not math.isfinite(one):
            return None
        elif isinstance(one, (str, int, float)) and not isinstance(one, bool) and len(str(one)) <= _LONGEST:
            values[str(name)] = one
        else:
            return None
    return Part(form=form, values=values)
