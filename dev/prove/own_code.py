"""The project as ``civitai_remake`` in any Python, whatever its folder is called and whether it is installed there."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
NAME = "civitai_remake"


def load_own() -> None:
    """Make the project importable; where it is already, nothing is done."""
    if importlib.util.find_spec(NAME) is not None:
        return
    spec = importlib.util.spec_from_file_location(NAME, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    if spec is None or spec.loader is None:
        raise ImportError(NAME)
    module = importlib.util.module_from_spec(spec)
    sys.modules[NAME] = module
    spec.loader.exec_module(module)
