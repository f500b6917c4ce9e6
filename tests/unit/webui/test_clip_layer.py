"""At which layer of a text encoder each program stops."""

from __future__ import annotations

import pytest
from civitai_remake.pipeline.webui.clip_layer import clip_layer


@pytest.mark.parametrize(
    ("encoders", "skip", "webui", "forge"),
    [
        ("l", 0, None, None),
        ("l", 1, None, None),
        ("l", 2, -2, -2),
        ("l", 40, -12, -12),
        ("lg", 2, None, None),
        ("lg", 3, None, -3),
        ("h", 0, None, None),
        ("h", 2, None, -2),
    ],
)
def test_the_layer_of_a_clip_skip(encoders: str, skip: int, webui: int | None, forge: int | None) -> None:
    assert clip_layer(skip, encoders, is_forge=False) == webui
    assert clip_layer(skip, {name: [] for name in encoders}, is_forge=True) == forge
