"""The definitions of the pack's own nodes, for whoever builds a workflow without ComfyUI.

``own_definitions.json`` beside this file is what ``civitai_nodes/`` says of itself; a test holds both together.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("own_definitions.json")


@cache
def own_definitions() -> dict[str, dict[str, Any]]:
    """Each node as GET /object_info tells what matters of it here."""
    document: dict[str, dict[str, Any]] = json.loads(FILE.read_text(encoding="utf-8"))
    return document
