"""Values as people read them."""

from __future__ import annotations

import json
from dataclasses import asdict, is_dataclass
from enum import Enum
from typing import Any

from ...civitai_utils.values import Size

_LONGEST = 400


def as_text(value: object) -> str:
    """A value as people read it, shortened."""
    if isinstance(value, Size):
        text = f"{value.width}x{value.height}"
    elif isinstance(value, Enum):
        text = str(value.value)
    elif is_dataclass(value) and not isinstance(value, type):
        text = _pairs(asdict(value))
    elif isinstance(value, float):
        text = number_text(value)
    elif isinstance(value, (list, tuple)):
        text = "; ".join(as_text(item) for item in value)
    elif isinstance(value, dict):
        text = _pairs(value)
    else:
        text = str(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def number_text(value: float) -> str:
    """A number as people write it: every digit that counts, and no more."""
    text = f"{value:g}"
    return text if float(text) == value else str(value)


def _pairs(values: dict[str, Any]) -> str:
    said = {name: value for name, value in values.items() if value not in (None, {}, ())}
    return ", ".join(f"{name.replace('_', ' ')} {_nested(value)}" for name, value in said.items())


def _nested(value: object) -> str:
    if isinstance(value, dict):
        return json.dumps(value, default=str, ensure_ascii=False)
    return number_text(value) if isinstance(value, float) else str(value)
