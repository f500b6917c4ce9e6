"""The trees of models people have, given to the command line: what is here is found, what comes goes among its own."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def stock(run: Run, tmp_path: Path) -> Path:
    """The models of one image, downloaded."""
    assert run("900001", "--models", "models").returncode == 0
    return tmp_path / "models"


def move(stock: Path, places: dict[str, Path]) -> None:
    for name, folder in places.items():
        folder.mkdir(parents=True, exist_ok=True)
        [found] = stock.rglob(f"{name}.safetensors")
        found.rename(folder / found.name)


def test_two_models_folders_are_both_searched_and_the_first_takes_downloads(
    run: Run, stock: Path, tmp_path: Path
) -> None:
    (stock / "loras/ink_outline.safetensors").unlink()
    move(stock, {"soft_rain": tmp_path / "second/loras/rain"})
    (tmp_path / "first").mkdir()
    done = run("900001", "--models", "first", "--models", "models", "--models", "second")
    assert "Models: 1 of 4 missing" in done.stdout
    new = [path.relative_to(tmp_path).as_posix() for path in (tmp_path / "first").rglob("*.safetensors")]
    assert new == ["first/loras/ink_outline.safetensors"]


def test_comfyui_with_its_extra_model_paths(run: Run, stock: Path, tmp_path: Path) -> None:
    root, drive = tmp_path / "portable/ComfyUI", tmp_path / "drive"
    move(
        stock,
        {
            "harbourLightXL_v10": root / "models/checkpoints/XL",
            "soft_rain": drive / "loras",
            "ink_outline": drive / "more",
        },
    )
    (root / "extra_model_paths.yaml").write_text(
        "drive:\n  base_path: ../../drive\n  loras: |\n    loras\n    more\n  is_default: true\n", encoding="utf-8"
    )
    done = run("900001", "--comfyui", "portable", "--json")
    answer = json.loads(done.stdout)
    assert done.returncode == 0, done.stderr
    assert len(answer["folder_notes"]) == 2
    assert (drive / "loras/paper_lanterns.safetensors").is_file(), "the one that was not there, in the default folder"
    said = run("900001", "--comfyui", "portable", "--no-download").stdout
    assert f"{root} is the ComfyUI that is meant." in said
    assert not (drive / "checkpoints").exists()


@pytest.mark.parametrize("given", ["webui", "webui/models"])
def test_an_a1111_tree_gets_nothing_beside_its_own(run: Run, stock: Path, tmp_path: Path, given: str) -> None:
    root = tmp_path / "webui"
    move(stock, {"harbourLightXL_v10": root / "models/Stable-diffusion", "soft_rain": root / "models/Lora/rain"})
    done = run("900001", "--models", given)
    assert done.returncode == 0, done.stderr
    assert "is laid out as an A1111, Forge or SwarmUI" in done.stdout
    assert "Models: 2 of 4 missing" in done.stdout
    assert sorted(path.name for path in (root / "models").iterdir()) == ["Lora", "Stable-diffusion"]
    assert (root / "models/Lora/paper_lanterns.safetensors").is_file()


def test_where_it_is_unclear_nothing_is_made(run: Run, stock: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    done = run("900001", "--models", str(stock / "loras"))
    assert done.returncode == 67
    assert f"lies inside a models folder: {stock} is the one to give" in done.stderr
    assert sorted(tmp_path.rglob("*")) == before


def test_a_broken_yaml_and_no_folder_at_all(run: Run, stock: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("a:\n\tloras: x\n", encoding="utf-8")
    (tmp_path / "folder_paths.py").touch()
    done = run("900001", "--comfyui", ".", "--extra-model-paths-config", "mine.yaml")
    assert (done.returncode, "mine.yaml, line 2" in done.stderr) == (68, True)
    done = run("900001", "--models", "models", "--extra-model-paths-config", "mine.yaml")
    assert (done.returncode, "goes with --comfyui" in done.stderr) == (2, True)
    done = run("900001")
    assert (done.returncode, "say where the models are" in done.stderr) == (2, True)
