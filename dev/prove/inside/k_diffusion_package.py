"""k-diffusion of PyPI, of which alone its samplers and what they need are loaded: its package asks for far more."""

from __future__ import annotations

import importlib
import os
import site
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

# Where `python dev prove` has put it.
FOLDER = "CIVITAI_REMAKE_PROVE_PACKAGES"


@cache
def loaded() -> tuple[Any, Any]:
    """Its ``sampling`` and its ``external``."""
    folder = Path(os.environ[FOLDER])
    site.addsitedir(str(folder))
    package = ModuleType("k_diffusion")
    package.__path__ = [str(folder / "k_diffusion")]
    sys.modules["k_diffusion"] = package
    return importlib.import_module("k_diffusion.sampling"), importlib.import_module("k_diffusion.external")
