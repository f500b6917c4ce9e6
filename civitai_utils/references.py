"""What a user can give: an image, a post, a model, a version, an image file's address, generation text, or a file."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "FileAddress",
    "GivenFile",
    "GivenText",
    "ImageReference",
    "ModelReference",
    "PostReference",
    "Reference",
    "VersionReference",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageReference:
    """One image of Civitai."""

    image_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PostReference:
    """A post, which can hold many images."""

    post_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelReference:
    """A model; ``version_id`` None means its newest version."""

    model_id: int
    version_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionReference:
    """A model version, and one file of it where the address or AIR says so."""

    version_id: int
    file_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileAddress:
    """The address of an image file on Civitai's picture host; ``url`` asks for the original.

    ``image_id`` is the number in the file's name, which is the image's id in a model's gallery only: it is to be
    believed when the image of that id has the same ``uuid`` in its address (facts: Civitai 1.11).
    """

    url: str
    uuid: str
    image_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenText:
    """Generation text or data that was pasted."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenFile:
    """An image file that was dropped or picked; ``name`` is only shown."""

    name: str
    content: bytes


Reference = ImageReference | PostReference | ModelReference | VersionReference | FileAddress | GivenText | GivenFile
