"""A file that a model needs beside itself, and that the same publisher's other models share."""

from __future__ import annotations

from dataclasses import dataclass

from ...civitai_utils.kinds import ModelKind

SOURCE_HOST = "https://huggingface.co"


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion:
    """A text encoder, a VAE, a vision encoder, or the other model of a pair.

    ``names`` are the file names under which people have it; any of them does, and the first one is what comes from
    ``source``, whatever it is called there: the path of the file on ``SOURCE_HOST``, None where no public one is known.
    ``about_bytes`` is rounded. ``marks`` are parts of names by which an image's own file is known to be meant for this
    place. ``is_built_in`` is a name that ComfyUI offers without a file. ``weighs_words`` is whether ComfyUI's tokenizer
    of a text encoder knows weights of words; to any other their signs are words (source: ``disable_weights`` in its
    ``comfy/text_encoders``).
    """

    kind: ModelKind
    names: tuple[str, ...]
    marks: tuple[str, ...] = ()
    source: str | None = None
    about_bytes: int | None = None
    sha256: str | None = None
    is_built_in: bool = False
    weighs_words: bool = True

    @property
    def name(self) -> str:
        """The name it has in a workflow where none of its files is here."""
        return self.names[0]
