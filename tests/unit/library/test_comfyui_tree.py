"""The trees of models a user may name, and what is recognised in each."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.errors import ModelsFolderMissing, ModelsFolderUnclear
from civitai_remake.civitai_utils.library.comfyui_tree import Tree, join_tables, recognise, recognise_install
from civitai_remake.civitai_utils.library.model_library import PlainFolders


def make(root: Path, *folders: str) -> Path:
    for folder in ("", *folders):
        (root / folder).mkdir(parents=True, exist_ok=True)
    return root


def shown(tree: Tree, name: str, root: Path) -> list[str]:
    return [Path(os.path.relpath(path, root)).as_posix() for path in tree.table.get(name, ())]


def test_second_names_are_searched_and_the_one_that_is_there_takes_new_files(tmp_path: Path) -> None:
    models = make(tmp_path / "models", "unet", "clip", "loras")
    (models / "unet/flux.safetensors").write_bytes(b"x")
    (models / "clip/t5").mkdir()
    (models / "clip/t5/xxl.safetensors").write_bytes(b"x")
    tree = recognise(models)
    assert tree.notes == ()
    assert shown(tree, "diffusion_models", models) == ["unet", "diffusion_models"]
    assert shown(tree, "text_encoders", models) == ["clip", "text_encoders"]
    folders = PlainFolders(tree.table)
    assert folders.listed("diffusion_models") == ["flux.safetensors"]
    assert folders.listed("text_encoders") == [str(Path("t5/xxl.safetensors"))]
    assert folders.full_path("text_encoders", "t5/xxl.safetensors") == models / "clip/t5/xxl.safetensors"
    new = recognise(make(tmp_path / "new", "diffusion_models"))
    assert shown(new, "diffusion_models", tmp_path / "new") == ["diffusion_models", "unet"]


def test_an_empty_folder_becomes_a_models_folder(tmp_path: Path) -> None:
    tree = recognise(make(tmp_path / "new"))
    assert (tree.notes, shown(tree, "loras", tmp_path / "new")) == ((), ["loras"])
    assert "ultralytics/bbox" in shown(tree, "ultralytics_bbox", tmp_path / "new")


def test_folders_that_would_be_left_out_are_told(tmp_path: Path) -> None:
    models = make(tmp_path / "ComfyUI/models", "loras")
    (models.parent / "extra_model_paths.yaml").touch()
    assert f"--comfyui {models.parent} takes them too" in recognise(models).notes[0]


@pytest.mark.parametrize("given", ["ComfyUI", "."])
def test_comfyui_itself_or_the_portable_folder_given_as_models(tmp_path: Path, given: str) -> None:
    make(tmp_path, "ComfyUI/models/checkpoints", "ComfyUI/models/loras", "ComfyUI/custom_nodes", "python_embeded")
    tree = recognise(tmp_path / given)
    assert f"{tmp_path / 'ComfyUI'} is a ComfyUI" in "".join(tree.notes)
    assert shown(tree, "loras", tmp_path) == ["ComfyUI/models/loras", "ComfyUI/output/loras"]


@pytest.mark.parametrize("given", [".", "ComfyUI", "ComfyUI/models"])
def test_an_install_is_found_from_its_folder_the_one_above_and_its_models(tmp_path: Path, given: str) -> None:
    make(tmp_path, "ComfyUI/models/checkpoints", "ComfyUI/models/unet")
    tree = recognise_install(tmp_path / given)
    assert shown(tree, "diffusion_models", tmp_path)[0] == "ComfyUI/models/unet"
    assert (tree.notes == ()) == (given == "ComfyUI")


def test_a_source_tree_without_kinds_is_an_install_too(tmp_path: Path) -> None:
    make(tmp_path, "models")
    (tmp_path / "folder_paths.py").touch()
    assert shown(recognise_install(tmp_path), "vae", tmp_path) == ["models/vae", "output/vae"]


WEB_UI = ("models/Stable-diffusion", "models/Lora", "models/VAE", "models/ESRGAN", "models/ControlNet", "embeddings")


@pytest.mark.parametrize("given", ["webui", "webui/models"])
def test_an_a1111_tree_keeps_its_own_folders(tmp_path: Path, given: str) -> None:
    root = make(tmp_path / "webui", *WEB_UI, "models/LyCORIS", "models/text_encoder")
    tree = recognise(tmp_path / given)
    assert "laid out as an A1111" in "".join(tree.notes)
    assert shown(tree, "checkpoints", root) == ["models/Stable-diffusion"]
    assert shown(tree, "loras", root) == ["models/Lora", "models/LyCORIS"]
    assert shown(tree, "vae", root) == ["models/VAE"]
    assert shown(tree, "embeddings", root) == ["embeddings"]
    assert shown(tree, "text_encoders", root) == ["models/text_encoder"]
    assert shown(tree, "hypernetworks", root) == ["models/hypernetworks"], "that program makes it itself"
    assert shown(tree, "clip_vision", root) == [], "nothing is built that it does not know"
    assert not any("checkpoints" in path.parts for folders in tree.table.values() for path in folders)


def test_where_an_earlier_run_built_beside_it_both_are_searched(tmp_path: Path) -> None:
    root = make(tmp_path / "webui", *WEB_UI, "models/checkpoints", "models/loras")
    tree = recognise(root / "models")
    assert shown(tree, "checkpoints", root) == ["models/Stable-diffusion", "models/checkpoints"]
    assert shown(tree, "loras", root) == ["models/Lora", "models/loras"]


def test_embeddings_of_a_bare_web_ui_go_where_it_reads_them(tmp_path: Path) -> None:
    root = make(tmp_path / "webui", "models/Stable-diffusion")
    assert shown(recognise(root), "embeddings", root) == ["models/embeddings"]
    (root / "webui.py").touch()
    assert shown(recognise(root), "embeddings", root) == ["embeddings"]


def test_swarm_and_stability_matrix(tmp_path: Path) -> None:
    swarm = make(tmp_path / "SwarmUI", "Models/Stable-Diffusion", "Models/Lora", "Models/Embeddings", "Models/clip")
    tree = recognise(swarm)
    assert shown(tree, "checkpoints", swarm) == ["Models/Stable-Diffusion"]
    assert shown(tree, "embeddings", swarm) == ["Models/Embeddings"]
    assert shown(tree, "text_encoders", swarm) == ["Models/clip"]
    matrix = make(tmp_path / "Shared", "StableDiffusion", "Lora", "DiffusionModels", "TextEncoders")
    tree = recognise(matrix)
    assert shown(tree, "checkpoints", matrix) == ["StableDiffusion"]
    assert shown(tree, "diffusion_models", matrix) == ["DiffusionModels", "StableDiffusion"]


@pytest.mark.parametrize(
    ("folders", "given"),
    [
        (("models/checkpoints", "models/loras"), "models/loras"),
        (("models/checkpoints", "models/loras/vae"), "models/loras"),
        (("models/checkpoints", "models/loras", "models/new"), "models/new"),
        (("models/Stable-diffusion", "models/Lora"), "models/Lora"),
        (("pictures/of mine",), "pictures"),
    ],
)
def test_nothing_is_built_where_it_is_unclear(tmp_path: Path, folders: tuple[str, ...], given: str) -> None:
    make(tmp_path, *folders)
    with pytest.raises(ModelsFolderUnclear):
        recognise(tmp_path / given)


def test_loose_files_are_no_tree(tmp_path: Path) -> None:
    (tmp_path / "one.safetensors").touch()
    with pytest.raises(ModelsFolderUnclear):
        recognise(tmp_path)
    with pytest.raises(ModelsFolderUnclear, match="no ComfyUI"):
        recognise_install(tmp_path)
    with pytest.raises(ModelsFolderMissing):
        recognise(tmp_path / "gone")


def test_a_web_ui_is_no_comfyui(tmp_path: Path) -> None:
    with pytest.raises(ModelsFolderUnclear, match="give it with --models"):
        recognise_install(make(tmp_path / "webui", *WEB_UI))


def test_several_trees_are_all_searched_and_the_first_takes_downloads(tmp_path: Path) -> None:
    first, second = make(tmp_path / "a"), make(tmp_path / "b", "loras", "unet")
    table = join_tables([recognise(first).table, recognise(second).table, recognise(first).table])
    assert table["loras"] == (first / "loras", second / "loras")
    assert table["diffusion_models"][0].parent == first


def test_an_install_says_what_its_extra_paths_add(tmp_path: Path) -> None:
    root = make(tmp_path / "ComfyUI", "models/checkpoints", "models/loras")
    (root / "extra_model_paths.yaml").write_text("d:\n  base_path: ../shared\n  loras: lora\n", encoding="utf-8")
    more = tmp_path / "more.yaml"
    more.write_text("a:\n  loras: their loras\n  is_default: true\n", encoding="utf-8")
    tree = recognise_install(root, [more])
    loras = ["their loras", "ComfyUI/models/loras", "shared/lora", "ComfyUI/output/loras"]
    assert shown(tree, "loras", tmp_path) == loras
    assert f"folders of {root / 'extra_model_paths.yaml'} are used" in "".join(tree.notes)
