"""What the tests of the readers share: a graph read as a picture's file has it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from civitai_remake.civitai_utils.values import EmbeddedData, ImageRecord, Recipe
from civitai_remake.pipeline.recipe import read_recipe


@pytest.fixture(scope="session")
def read() -> Callable[..., Recipe]:
    """The recipe of a file with a graph in the API form, in the editor's, or in both."""

    def read(prompt: dict[str, Any] | None = None, workflow: dict[str, Any] | None = None) -> Recipe:
        texts = {"prompt": prompt, "workflow": workflow}
        embedded = EmbeddedData(texts={name: json.dumps(value) for name, value in texts.items() if value})
        return read_recipe(
            ImageRecord(
                image_id=None, image_url=None, media="image", base_model=None, version_ids=(), meta=None, picture=None,
                embedded=embedded,
            )
        )  # fmt: skip

    return read
