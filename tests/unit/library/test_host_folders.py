"""ComfyUI's lists as other packs may leave them: a fault costs the kind it is in, and one line."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.library.host_folders import HostFolders
from civitai_remake.civitai_utils.library.model_library import ModelLibrary


def fails(_: str) -> list[str]:
    raise RuntimeError("another pack's list")


def host(root: Path, lists: Callable[[str], Any], folders: Callable[[str], Any] | None = None) -> HostFolders:
    names = ("loras", "vae")
    return HostFolders(
        SimpleNamespace(  # type: ignore[arg-type]
            folder_names_and_paths={name: ([str(root / name)], {".safetensors"}) for name in names},
            get_folder_paths=folders or (lambda name: [str(root / name)]),
            get_filename_list=lists,
            get_full_path=lambda name, file: str(root / name / file) if (root / name / file).is_file() else None,
        )
    )


@pytest.mark.parametrize(
    "broken",
    [fails, lambda _: None, lambda _: ["a.safetensors", None, 7], lambda _: 5, lambda _: "a.safetensors"],
)
def test_a_broken_list_costs_its_own_kind_and_one_line(
    tmp_path: Path, broken: Callable[[str], Any], caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("loras", "vae"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.safetensors").write_bytes(b"x")
    folders = host(tmp_path, lambda name: broken(name) if name == "loras" else ["a.safetensors"])
    library = ModelLibrary(folders)
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            loras = [file.listed_name for file in library.snapshot().files_of(ModelKind.LORA)]
            vaes = [file.listed_name for file in library.snapshot().files_of(ModelKind.VAE)]
    assert vaes == ["a.safetensors"]
    assert loras in ([], ["a.safetensors"])
    assert len(caplog.records) == 1
    assert "'loras'" in caplog.text


@pytest.mark.parametrize("broken", [fails, lambda _: None, lambda _: [None]])
def test_broken_folders_cost_their_own_kind(tmp_path: Path, broken: Callable[[str], Any]) -> None:
    folders = host(tmp_path, lambda _: [], lambda name: broken(name) if name == "loras" else [str(tmp_path / name)])
    library = ModelLibrary(folders)
    assert library.roots_of(ModelKind.LORA) == ()
    assert [root.folder for root in library.roots_of(ModelKind.VAE)] == [tmp_path / "vae"]


def test_a_name_that_only_the_host_can_place_is_still_found_by_it(tmp_path: Path) -> None:
    elsewhere = tmp_path / "loras" / "up" / "b.safetensors"
    elsewhere.parent.mkdir(parents=True)
    elsewhere.write_bytes(b"x")
    library = ModelLibrary(host(tmp_path, lambda _: ["all/up/b.safetensors"], lambda _: [str(tmp_path / "other")]))
    assert [file.listed_name for file in library.files_of(ModelKind.LORA)] == []
    assert library.find_named(ModelKind.LORA, "b.safetensors") == []
    (tmp_path / "loras" / "all").symlink_to(tmp_path / "loras", target_is_directory=True)
    (found,) = library.find_named(ModelKind.LORA, "b.safetensors")
    assert found.path == tmp_path / "loras" / "all/up/b.safetensors"
