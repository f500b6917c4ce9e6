"""webui's emphasis, and the same weights in ComfyUI's writing: pure.

Rules: facts of parity, 2.1 (webui: nested weights multiply, square brackets weaken, BREAK begins a new part) and 2.3
(ComfyUI: a number replaces what stands around it, square brackets are text).
"""

from __future__ import annotations

import contextlib
import re

_PIECE = re.compile(r"\\[()\[\]\\]|\\|[(\[]|:\s*([+-]?[.\d]+)\s*\)|\)|]|[^\\()\[\]:]+|:")
_BREAK = re.compile(r"\s*\bBREAK\b\s*")
_STEP = 1.1
# A prompt of any sense has fewer groups, and fewer within each other.
_MOST_SIGNS = 1000
_DEEPEST = 100
Item = tuple[str, float]


def webui_parts(text: str) -> list[list[Item]]:
    """The parts that BREAK makes of a prompt, each as (text, weight) in order, as webui weighs them."""
    if sum(map(text.count, ("(", "[", "BREAK"))) > _MOST_SIGNS:
        return [[(text, 1.0)]]
    items: list[tuple[str, float, bool]] = []
    rounds: list[int] = []
    squares: list[int] = []

    def weigh(since: int, factor: float) -> None:
        items[since:] = [(piece, weight * factor, is_break) for piece, weight, is_break in items[since:]]

    def put(piece: str) -> None:
        begins = len(items) in (*rounds[-1:], *squares[-1:])
        if items and not begins and items[-1][1:] == (1.0, False):
            items[-1] = (items[-1][0] + piece, 1.0, False)
        else:
            items.append((piece, 1.0, False))

    for found in _PIECE.finditer(text):
        piece, number = found[0], found[1]
        if piece == "(":
            rounds.append(len(items))
        elif piece == "[":
            squares.append(len(items))
        elif number is not None and rounds:
            weigh(rounds.pop(), _number(number))
        elif piece == ")" and rounds:
            weigh(rounds.pop(), _STEP)
        elif piece == "]" and squares:
            weigh(squares.pop(), 1 / _STEP)
        elif piece.startswith("\\"):
            put(piece[1:])
        else:
            words = _BREAK.split(piece)
            for place, word in enumerate(words):
                items += [("BREAK", 1.0, True)] if place else []
                put(word)
    for since in rounds:
        weigh(since, _STEP)
    for since in squares:
        weigh(since, 1 / _STEP)
    parts: list[list[Item]] = [[]]
    for piece, weight, is_break in items:
        # One inside brackets is weighed like a word, and is one (facts: parity 2.1).
        if is_break and weight == 1.0:
            parts.append([])
        else:
            parts[-1].append((f" {piece} " if is_break else piece, weight))
    if len(parts) > 1 and not "".join(piece for piece, _ in parts[-1]).strip():
        parts.pop()
    return [_merged(part) for part in parts]


def in_comfy_writing(items: list[Item]) -> str:
    """The items as a text that ComfyUI weighs the same way, number by number."""
    written: list[str] = []
    for piece, weight in items:
        if weight == 1.0 or not piece.strip():
            written.append(_escaped(piece))
            continue
        # Right before it a backslash would make the bracket a sign of the text.
        gap = " " if written and written[-1].endswith("\\") else ""
        written.append(f"{gap}({_escaped(piece)}:{round(weight, 4):g})")
    return "".join(written).strip()


def says_the_same(text: str, items: list[Item]) -> bool:
    """Whether ComfyUI weighs the text as it stands like these items."""
    return _letters(_comfy_items(text)) == _letters(items)


def is_weighted(items: list[Item]) -> bool:
    """Whether any word has a weight."""
    return any(weight != 1.0 and piece.strip() for piece, weight in items)


def without_weights(text: str) -> str:
    """A text of which no sign weighs anything."""
    return _escaped(text)


def _comfy_items(text: str) -> list[Item]:
    hidden = text.replace("\\)", "\0\1").replace("\\(", "\0\2")
    found = _comfy_weights(hidden, 1.0, 0)
    return [(piece.replace("\0\1", ")").replace("\0\2", "("), weight) for piece, weight in found]


def _comfy_weights(text: str, weight: float, depth: int) -> list[Item]:
    found: list[Item] = []
    for piece in _groups(text):
        if depth < _DEEPEST and len(piece) > 1 and piece[0] == "(" and piece[-1] == ")":
            inner, own = piece[1:-1], weight * _STEP
            place = inner.rfind(":")
            if place > 0:
                with contextlib.suppress(ValueError):
                    own, inner = float(inner[place + 1 :]), inner[:place]
            found += _comfy_weights(inner, own, depth + 1)
        else:
            found.append((piece, weight))
    return found


def _groups(text: str) -> list[str]:
    """The text cut around its outermost brackets; what is not closed is one piece to its end."""
    found: list[str] = []
    current, depth = "", 0
    for sign in text:
        if sign == "(" and depth == 0:
            found += [current] if current else []
            current, depth = "(", 1
        elif sign == ")" and depth == 1:
            found.append(f"{current})")
            current, depth = "", 0
        else:
            depth += (sign == "(") - (sign == ")" and depth > 0)
            current += sign
    return [*found, current] if current else found


def _letters(items: list[Item]) -> list[tuple[str, float]]:
    return [(sign, round(weight, 4)) for piece, weight in items for sign in piece if not sign.isspace()]


def _escaped(text: str) -> str:
    return text.replace("(", "\\(").replace(")", "\\)")


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 1.0


def _merged(items: list[Item]) -> list[Item]:
    merged: list[Item] = []
    for piece, weight in items:
        if merged and merged[-1][1] == weight:
            merged[-1] = (merged[-1][0] + piece, weight)
        elif piece:
            merged.append((piece, weight))
    return merged
