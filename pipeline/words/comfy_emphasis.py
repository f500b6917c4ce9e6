"""Weighted words in ComfyUI's writing: pure.

Rules: facts of parity, 2.3 (a number replaces what stands around it, square brackets are text).
"""

from __future__ import annotations

import contextlib

_STEP = 1.1
# A prompt of any sense has fewer groups within each other.
_DEEPEST = 100
Item = tuple[str, float]


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
