"""Numbers that nodes work out while a graph runs: plain arithmetic is done again, anything else is not guessed.

An expression is parsed, never evaluated as code.
"""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable

from .node import Node

Operand = Callable[[str], float | None]
_BINARY: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
}
_CALLS: dict[str, Callable[..., float]] = {
    "min": min,
    "max": max,
    "floor": math.floor,
    "ceil": math.ceil,
    "round": round,
}
_EXPRESSIONS = {
    "MathExpression|pysssss": "expression",
    "SimpleMath+": "value",
    "SimpleMathSlider+": "value",
    "ComfyMathExpression": "expression",
    "easy simpleMath": "value",
}
# Class -> (first operand, second operand, sign), the sign an input where it is no sign itself.
_TWO = {
    "CR Integer Multiple": ("integer", "multiple", "*"),
    "Multiply Integer (WLSH)": ("multiplier", "number", "*"),
    "CM_IntBinaryOperation": ("a", "b", "op"),
    "CM_FloatBinaryOperation": ("a", "b", "op"),
    "easy mathInt": ("a", "b", "operation"),
    "easy mathFloat": ("a", "b", "operation"),
    "Number Operation": ("number_a", "number_b", "operation"),
}
_WORDS = {
    "add": "+", "addition": "+", "sub": "-", "subtract": "-", "subtraction": "-", "mul": "*", "multiply": "*",
    "multiplication": "*", "div": "/", "divide": "/", "division": "/",
}  # fmt: skip
_SIGNS: dict[str, Callable[[float, float], float]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv,
}  # fmt: skip
_LONGEST = 200
_PLAIN = re.compile(r"[\w+\-*/%(). ,]+", re.ASCII)
# Python would warn of a number that runs into a word.
_RUN_TOGETHER = re.compile(r"(?<![A-Za-z_])\d+[A-Za-z_]")
_LARGEST = 1e15


def computed(node: Node, operand: Operand) -> float | None:
    """The result of a node that works a number out of others; None for any other node."""
    if node.class_type in _EXPRESSIONS:
        text = node.inputs.get(_EXPRESSIONS[node.class_type])
        return _evaluated(text, operand) if isinstance(text, str) and len(text) <= _LONGEST else None
    if node.class_type in _TWO:
        first, second, sign = _TWO[node.class_type]
        said = str(node.inputs.get(sign, sign)).lower()
        work = _SIGNS.get(_WORDS.get(said, said))
        one, two = operand(first), operand(second)
        return _whole(_done(work, one, two)) if work is not None and one is not None and two is not None else None
    return None


def _evaluated(text: str, operand: Operand) -> float | None:
    if not _PLAIN.fullmatch(text) or _RUN_TOGETHER.search(text):
        return None
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return _whole(_of(tree.body, operand))


def _of(tree: ast.expr, operand: Operand) -> float | None:
    """The value of one part of an expression; its depth is bounded by the length of the text."""
    if isinstance(tree, ast.Constant) and isinstance(tree.value, (int, float)) and not isinstance(tree.value, bool):
        return float(tree.value) if abs(tree.value) < _LARGEST else None
    if isinstance(tree, ast.Name):
        return operand(tree.id)
    if isinstance(tree, ast.UnaryOp) and isinstance(tree.op, ast.USub):
        value = _of(tree.operand, operand)
        return -value if value is not None else None
    if isinstance(tree, ast.BinOp) and type(tree.op) in _BINARY:
        one, two = _of(tree.left, operand), _of(tree.right, operand)
        return _done(_BINARY[type(tree.op)], one, two) if one is not None and two is not None else None
    if isinstance(tree, ast.Call) and isinstance(tree.func, ast.Name) and tree.func.id in _CALLS and not tree.keywords:
        values = [_of(part, operand) for part in tree.args]
        known = [value for value in values if value is not None]
        if not known or len(known) != len(values):
            return None
        try:
            return float(_CALLS[tree.func.id](*known))
        except (TypeError, ValueError):
            return None
    return None


def _done(work: Callable[[float, float], float], one: float, two: float) -> float | None:
    try:
        result = work(one, two)
    except (ZeroDivisionError, OverflowError):
        return None
    return result if math.isfinite(result) and abs(result) < _LARGEST else None


def _whole(value: float | None) -> float | None:
    return int(value) if value is not None and value == int(value) else value
