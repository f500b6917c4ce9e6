"""What unit, adapter and browser tests share."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture
def copy_of_the_pack() -> Callable[[Path], Path]:
    """Makes a folder what a user unpacks: the code, the built panel and the project's file; gives the folder."""

    def copy(folder: Path) -> Path:
        folder.mkdir(parents=True)
        for name in ("__init__.py", "civitai_routes.py", "civitai_download.py", "pyproject.toml"):
            shutil.copy(ROOT / name, folder / name)
        for name in ("civitai_utils", "pipeline", "js"):
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        return folder

    return copy
