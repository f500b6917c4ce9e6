"""Which embeddings count for the text encoders of a model."""

from __future__ import annotations

import numpy as np
from civitai_remake.civitai_nodes.embeddings import of_every_encoder

WIDTHS = {"l": 768, "g": 1280}


def of(width: int, vectors: int = 2) -> np.ndarray:
    return np.zeros((vectors, width), dtype=np.float32)


def test_one_of_stable_diffusion_1_is_a_word_for_xl_whose_smaller_encoder_is_as_wide() -> None:
    found = {"l": {"easynegative": of(768), "own": of(768)}, "g": {"easynegative": of(768), "own": of(1280)}}
    kept = of_every_encoder(found, WIDTHS)
    assert {encoder: set(vectors) for encoder, vectors in kept.items()} == {"l": {"own"}, "g": {"own"}}
    assert kept["g"]["own"].shape == (2, 1280)


def test_of_one_encoder_it_counts_alone() -> None:
    found = {"l": {"easynegative": of(768), "other": of(1024), "strange": np.zeros((1, 2, 768))}}
    assert set(of_every_encoder(found, {"l": 768})["l"]) == {"easynegative"}
    assert of_every_encoder({"l": {}, "g": {"own": of(1280)}}, WIDTHS) == {"l": {}, "g": {}}
