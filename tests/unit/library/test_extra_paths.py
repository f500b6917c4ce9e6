"""ComfyUI's extra_model_paths.yaml, in the forms people have it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.errors import ExtraPathsUnreadable, YamlReaderMissing
from civitai_remake.civitai_utils.library.extra_paths import (
    ExtraPath,
    add_extra_paths,
    load_extra_paths,
    read_extra_paths,
)

STOCK = """
#comfyui:
#     base_path: path/to/comfyui/
a1111:
    base_path: {base}

    checkpoints: models/Stable-diffusion
    loras: |
         models/Lora
         models/LyCORIS
    embeddings: embeddings
    is_default: true

other_ui:
    unet: |-
        D/unet
        D/../E/unet

    clip: "text encoders"
    loras: {base}/models/Lora
nothing_in_it:
"""


def test_several_blocks_with_lines_second_names_and_a_default(tmp_path: Path) -> None:
    file = tmp_path / "extra_model_paths.yaml"
    base = tmp_path / "webui"
    file.write_text("\ufeff" + STOCK.format(base=base.as_posix()), encoding="utf-8")
    extra = load_extra_paths(file)
    own = tmp_path / "models"
    table = add_extra_paths({"loras": (own / "loras",), "diffusion_models": (own / "unet",)}, extra)
    assert table["checkpoints"] == (base / "models/Stable-diffusion",)
    assert table["loras"] == (base / "models/Lora", base / "models/LyCORIS", own / "loras")
    assert table["diffusion_models"] == (own / "unet", tmp_path / "D/unet", tmp_path / "E/unet")
    assert table["text_encoders"] == (tmp_path / "text encoders",)


def test_the_base_may_hold_a_home_a_variable_or_be_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "me"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "me"))
    monkeypatch.setenv("MY_MODELS", str(tmp_path / "drive"))
    content = {
        "home": {"base_path": "~/ai", "vae": "vae"},
        "variable": {"base_path": "${MY_MODELS}/ai", "vae": "vae"},
        "relative": {"base_path": "../beside/", "vae": "vae/"},
    }
    assert [one.path for one in read_extra_paths(content, tmp_path / "ComfyUI")] == [
        tmp_path / "me/ai/vae",
        tmp_path / "drive/ai/vae",
        tmp_path / "beside/vae",
    ]


def test_a_default_that_is_known_moves_to_the_front(tmp_path: Path) -> None:
    a, b = tmp_path / "a", tmp_path / "b"
    table = add_extra_paths({"vae": (a, b)}, [ExtraPath(name="vae", path=b, first=True)])
    assert table["vae"] == (b, a)


@pytest.mark.parametrize("text", ["", "# all of it is a comment\n"])
def test_a_file_that_says_nothing_adds_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.yaml").write_text(text, encoding="utf-8")
    assert load_extra_paths(tmp_path / "x.yaml") == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a:\n\tloras: x\n", "x.yaml, line 2"),
        ('a:\n  base_path: "D:\\models"\n', "x.yaml, line 2"),
        ("loras\n", "no blocks"),
        ("loras: models/loras\n", "loras is not a block"),
        ("a:\n  loras: [x, y]\n", "loras in a is not text"),
        ("a:\n  base_path: 5\n", "base_path in a is not text"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "x.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ExtraPathsUnreadable, match=said):
        load_extra_paths(tmp_path / "x.yaml")


def test_no_file_and_no_text(tmp_path: Path) -> None:
    with pytest.raises(ExtraPathsUnreadable, match="cannot be read"):
        load_extra_paths(tmp_path / "gone.yaml")
    (tmp_path / "x.yaml").write_bytes(b"a:\n  loras: caf\xe9\n")
    with pytest.raises(ExtraPathsUnreadable, match="UTF-8"):
        load_extra_paths(tmp_path / "x.yaml")


def test_without_a_reader_of_yaml_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x.yaml").touch()
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(YamlReaderMissing) as caught:
        load_extra_paths(tmp_path / "x.yaml")
    assert "pip install pyyaml" in caught.value.hint
