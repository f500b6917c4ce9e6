"""The embeddings that a prompt names by their files' names alone, as A1111 finds them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..civitai_utils.console_log import log

_SUFFIXES = {".safetensors", ".pt", ".bin"}
# What ComfyUI's own reader meets in a file that holds something else.
_STRANGE = (RuntimeError, AttributeError, KeyError, TypeError, ValueError, StopIteration)
# Of each encoder by its short name: the vectors of an embedding, by its name.
Vectors = dict[str, dict[str, Any]]


def read_embeddings(tokenizers: Mapping[str, Any], texts: Sequence[str]) -> Vectors:
    """The vectors that the embeddings named in the texts have for each encoder; only files in ComfyUI's folders of
    embeddings are read."""
    read = "\n".join(texts).lower()
    found = {name: _vectors(tokenizer, read) for name, tokenizer in tokenizers.items()}
    return of_every_encoder(found, {name: tokenizer.embedding_size for name, tokenizer in tokenizers.items()})


def of_every_encoder(found: Mapping[str, Mapping[str, Any]], widths: Mapping[str, int]) -> Vectors:
    """Those that all encoders have, each as wide as it wants them: one of another model is a word, as in A1111."""
    fitting = {
        encoder: {name: one for name, one in vectors.items() if one.ndim == 2 and one.shape[-1] == widths[encoder]}
        for encoder, vectors in found.items()
    }
    names = set.intersection(*map(set, fitting.values())) if fitting else set[str]()
    return {encoder: {name: one for name, one in own.items() if name in names} for encoder, own in fitting.items()}


def _vectors(tokenizer: Any, read: str) -> dict[str, Any]:
    from comfy.sd1_clip import load_embed  # noqa: PLC0415

    folders = tokenizer.embedding_directory or []
    folders = [folders] if isinstance(folders, str) else folders
    found: dict[str, Any] = {}
    for folder in map(Path, folders):
        for path in sorted(folder.rglob("*")):
            if path.suffix.lower() not in _SUFFIXES or path.stem.lower() not in read or path.stem in found:
                continue
            name = path.relative_to(folder).as_posix()
            try:
                loaded = load_embed(name, str(folder), tokenizer.embedding_size, tokenizer.embedding_key)
                if loaded is not None:
                    found[path.stem] = loaded if loaded.ndim > 1 else loaded[None]
            except _STRANGE as error:
                log.warning("The embedding %s cannot be read (%s): its name is a word.", name, type(error).__name__)
    return found
