"""webui's own numbers, where they are here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

REFERENCES = Path(__file__).parents[4] / "shared" / "facts" / "parity_refs.json"


@pytest.fixture(scope="session")
def references() -> Any:
    if not REFERENCES.is_file():
        pytest.skip("recorded answers not here")
    return json.loads(REFERENCES.read_text(encoding="utf-8"))
