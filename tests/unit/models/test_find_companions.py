"""Which of the files that no image names are here: any of their names, in any folder of the kind, and whole."""

from __future__ import annotations

from pathlib import Path

from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.library.model_library import ModelLibrary, PlainFolders
from civitai_remake.pipeline.families.companion import Companion
from civitai_remake.pipeline.files import companions_here

T5 = Companion(kind=ModelKind.TEXT_ENCODER, names=("t5_fp8.safetensors", "t5_fp16.safetensors"))
VAE = Companion(kind=ModelKind.VAE, names=("ae.safetensors",))
WHOLE = (2).to_bytes(8, "little") + b"{}"


def put(root: Path, place: str, content: bytes) -> None:
    path = root / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def test_any_of_its_names_in_any_folder_of_its_kind(tmp_path: Path) -> None:
    put(tmp_path, "text_encoders/flux/t5_fp16.safetensors", WHOLE)
    put(tmp_path, "loras/ae.safetensors", WHOLE)
    here = companions_here([T5, VAE], ModelLibrary(PlainFolders(tmp_path)).snapshot())
    assert here == {T5: str(Path("flux") / "t5_fp16.safetensors")}


def test_half_a_file_is_not_here(tmp_path: Path) -> None:
    put(tmp_path, "text_encoders/t5_fp8.safetensors", b"<html>no such file</html>")
    library = ModelLibrary(PlainFolders(tmp_path))
    assert companions_here([T5], library.snapshot()) == {}
    put(tmp_path, "text_encoders/t5_fp16.safetensors", WHOLE)
    assert companions_here([T5], ModelLibrary(PlainFolders(tmp_path)).snapshot()) == {T5: "t5_fp16.safetensors"}
