"""What a batch is given, from whatever names it."""

from __future__ import annotations

from pathlib import Path

import pytest
from civitai_remake.civitai_utils.errors import ImageFileUnreadable, ReferenceUnreadable, ReferenceUnsupported
from civitai_remake.civitai_utils.references import GivenText, ImageReference, ModelReference, PostReference
from civitai_remake.pipeline.batch.given import read_given, read_picture_file

PARAMETERS = "a cat\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 512x512"


def named(*sources: str, given: str | None = None) -> list[object]:
    return [one.named for one in read_given(sources, given)]


def test_numbers_addresses_and_what_stands_on_standard_input() -> None:
    found = named(
        "123", "https://civitai.com/posts/45", "-", given="\ufeff# mine\n\n 456 \nhttps://civitai.com/models/9\n"
    )
    assert found == [
        ImageReference(image_id=123),
        PostReference(post_id=45),
        ImageReference(image_id=456),
        ModelReference(model_id=9),
    ]


def test_a_folder_gives_its_pictures_in_order_and_nothing_else(tmp_path: Path) -> None:
    for name in ("b.PNG", "a.jpg", "deep/c.webp", "notes.txt", "model.safetensors"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"\0")
    assert named(str(tmp_path)) == [tmp_path / "a.jpg", tmp_path / "b.PNG", tmp_path / "deep" / "c.webp"]
    (tmp_path / "empty").mkdir()
    (lost,) = named(str(tmp_path / "empty"))
    assert isinstance(lost, ReferenceUnreadable)


def test_a_list_names_what_stands_beside_it_and_other_lists(tmp_path: Path) -> None:
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists/my picture.png").write_bytes(b"\x89PNG\0")
    (tmp_path / "lists/no-suffix").write_bytes(b"\x89PNG\0")
    (tmp_path / "lists/one.txt").write_text('my picture.png\n"my picture.png"\nno-suffix\ntwo.txt\nhttps://x.example\n')
    (tmp_path / "lists/two.txt").write_text("7\nthree.txt\n")
    (tmp_path / "lists/three.txt").write_text("8\nfour.txt\n")
    (tmp_path / "lists/four.txt").write_text("one.txt\n")
    found = named(str(tmp_path / "lists/one.txt"))
    picture = tmp_path / "lists/my picture.png"
    assert found[:4] == [picture, picture, tmp_path / "lists/no-suffix", ImageReference(image_id=7)]
    assert found[4] == ImageReference(image_id=8)
    assert isinstance(found[5], ReferenceUnreadable), "lists that name lists end somewhere"
    assert isinstance(found[6], ReferenceUnreadable)
    assert len(found) == 7


def test_generation_data_is_one_picture(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(PARAMETERS)
    assert named(str(path), "-", given=PARAMETERS) == [GivenText(text=PARAMETERS)] * 2


def test_what_names_nothing_says_so_and_the_others_follow(tmp_path: Path) -> None:
    found = named("nosuch.png", "https://civitai.com/collections/5", "x" * 5000, "1")
    assert [type(one) for one in found] == [
        ReferenceUnreadable,
        ReferenceUnsupported,
        ReferenceUnreadable,
        ImageReference,
    ]
    with pytest.raises(ImageFileUnreadable, match="could not be read"):
        read_picture_file(tmp_path)
