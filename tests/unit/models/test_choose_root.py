"""Where a new file goes: the user's folder, else the first that can be written and has room; never a guess."""

from __future__ import annotations

from pathlib import Path

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.library.model_roots import Root, in_order, look_at, make_root
from civitai_remake.pipeline.models.choose_root import BEGUN, CHOSEN, choose_root, code_of

C, D, E = Path("/c/loras"), Path("/d/loras"), Path("/e/loras")
GB = 10**9
NO_ROOM = f"{C} has no room: 2.0 GB are to come, 1.0 GB are free."


def root(
    folder: Path = C, free: int | None = 100 * GB, *, writable: bool = True, exists: bool = True, chosen: bool = False
) -> Root:
    return Root(folder=folder, exists=exists, writable=writable, drive=folder.parts[1], free=free, chosen=chosen)


@pytest.mark.parametrize(
    ("roots", "folder", "why"),
    [
        ((root(C), root(D)), C, ""),
        ((root(C, GB), root(D)), D, NO_ROOM),
        ((root(C, writable=False), root(D)), D, f"{C} cannot be written."),
        ((root(C, writable=False, exists=False), root(D)), D, f"{C} cannot be made."),
        ((root(C, exists=False), root(D)), C, ""),
        ((root(C, None), root(D)), C, ""),
        ((root(D, chosen=True), root(C)), D, CHOSEN),
        (
            (root(D, 0, chosen=True), root(C, GB), root(E)),
            E,
            f"{D} has no room: 2.0 GB are to come, 0 bytes are free. {NO_ROOM}",
        ),
    ],
)
def test_the_first_that_can_take_it(roots: tuple[Root, ...], folder: Path, why: str) -> None:
    choice = choose_root(roots, 2 * GB)
    assert choice is not None
    assert (choice.root.folder, choice.fits, choice.why) == (folder, True, why)


def test_where_nothing_has_room_the_first_that_can_be_written_is_told() -> None:
    choice = choose_root((root(C, writable=False), root(D, GB), root(E, GB)), 2 * GB)
    assert choice is not None
    assert (choice.root.folder, choice.fits) == (D, False)
    assert choose_root((), 5) is None


def test_the_files_of_a_batch_share_the_room() -> None:
    roots = (root(C, 3 * GB), root(D))
    first, then = choose_root(roots, 2 * GB), choose_root(roots, 2 * GB, taken={"c": 2 * GB})
    assert first is not None
    assert then is not None
    assert (first.root.folder, then.root.folder) == (C, D)


def test_a_file_that_was_begun_stays_where_it_is() -> None:
    choice = choose_root((root(C), root(D)), GB, begun_in=D)
    assert choice is not None
    assert (choice.root.folder, choice.why) == (D, BEGUN)
    full = choose_root((root(C), root(D, 0)), GB, begun_in=D)
    assert full is not None
    assert full.root.folder == C


A1111 = Path("/webui")


@pytest.mark.parametrize(
    ("kind", "folders", "first"),
    [
        # The stock block for A1111 with is_default: the host puts the last line first.
        (ModelKind.LORA, ["models/LyCORIS", "models/Lora"], "models/Lora"),
        (ModelKind.UPSCALER, ["models/SwinIR", "models/RealESRGAN", "models/ESRGAN"], "models/ESRGAN"),
        (ModelKind.CHECKPOINT, ["models/Stable-diffusion"], "models/Stable-diffusion"),
        # ComfyUI's own orders stay.
        (ModelKind.DIFFUSION_MODEL, ["models/unet", "models/diffusion_models"], "models/unet"),
        (ModelKind.TEXT_ENCODER, ["models/text_encoders", "models/clip"], "models/text_encoders"),
        # What the user calls a folder is the user's affair, where no neighbour is meant for the kind.
        (ModelKind.LORA, ["big drive", "models/loras"], "big drive"),
        (ModelKind.LORA, ["styles", "models/Lora"], "styles"),
    ],
)
def test_a_folder_named_for_the_kind_comes_before_its_neighbours(
    kind: ModelKind, folders: list[str], first: str
) -> None:
    ordered = in_order([A1111 / folder for folder in folders], kind)
    assert ordered[0] == A1111 / first
    assert sorted(ordered) == sorted(A1111 / folder for folder in folders)


def test_a_folder_whose_parents_are_missing_can_be_made(tmp_path: Path) -> None:
    deep = tmp_path / "new" / "models" / "loras"
    found = look_at(deep)
    assert (found.exists, found.writable) == (False, True)
    assert found.free is not None
    make_root(deep)
    assert look_at(deep).exists


def test_a_folder_below_a_file_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    found = look_at(tmp_path / "file" / "loras")
    assert (found.exists, found.writable, found.free) == (False, False, None)


@pytest.mark.parametrize(
    ("why", "code"),
    [(None, None), ("", None), (CHOSEN, "chosen"), (BEGUN, "begun"), ("D: has no room.", "passed_over")],
)
def test_the_reason_has_a_word_for_programs(why: str | None, code: str | None) -> None:
    assert code_of(why) == code
