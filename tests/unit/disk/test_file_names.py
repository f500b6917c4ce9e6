"""A publisher's name becomes one harmless component or is refused."""

from __future__ import annotations

from itertools import islice

import pytest
from civitai_remake.civitai_utils.disk.file_names import LONGEST_BYTES, names_in_turn, safe_file_name
from civitai_remake.civitai_utils.errors import FileNameRefused
from civitai_remake.civitai_utils.kinds import ModelKind
from hypothesis import given
from hypothesis import strategies as st

L = ModelKind.LORA


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ("add_detail.safetensors", "add_detail.safetensors"),
        ("Model v1.5 (fp16).SafeTensors", "Model v1.5 (fp16).safetensors"),
        ("../../evil.safetensors", "evil.safetensors"),
        ("..\\..\\evil.safetensors", "evil.safetensors"),
        ("C:\\Windows\\evil.pt", "evil.pt"),
        ("/etc/evil.pt", "evil.pt"),
        ("C:evil.pt", "C_evil.pt"),
        ('a<b>c:d"e|f?g*h.ckpt', "a_b_c_d_e_f_g_h.ckpt"),
        ("CON.safetensors", "_CON.safetensors"),
        ("nul.tar.safetensors", "_nul.tar.safetensors"),
        ("com1 .pt", "_com1.pt"),
        ("LPT².pt", "_LPT².pt"),
        ("console.pt", "console.pt"),
        ("evil.safetensors. . ", "evil.safetensors"),
        (" .hidden.pt", "hidden.pt"),
        ("a .pt", "a.pt"),
        ("a\u00a0b\u3000.pt", "a b.pt"),
        ("a\x00b\x1f\n.pt", "ab.pt"),
        ("a\u202etp.safetensors", "atp.safetensors"),
        ("アニメ.safetensors", "アニメ.safetensors"),
        ("e\u0301.pt", "é.pt"),
    ],
)
def test_name_made_safe(given_name, safe):
    assert safe_file_name(given_name, L) == safe


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", "/", "model", "model.exe", "model.zip", "model.safetensors.exe", ".safetensors", "...safetensors",
     "model.safetensors/", "run.py", "model.yaml", "model.json", "model.safetensors\u202e.bat", "x.gguf"],
)  # fmt: skip
def test_name_refused(name):
    with pytest.raises(FileNameRefused) as caught:
        safe_file_name(name, L)
    assert caught.value.message.isascii()


@pytest.mark.parametrize("kind", [ModelKind.DIFFUSION_MODEL, ModelKind.TEXT_ENCODER])
def test_gguf_where_a_loader_reads_it(kind):
    assert safe_file_name("flux-Q4_K_M.gguf", kind) == "flux-Q4_K_M.gguf"


@pytest.mark.parametrize("letter", ["a", "é", "模", "😀"])
def test_long_name_keeps_its_extension_and_leaves_room(letter):
    name = safe_file_name(letter * 300 + ".safetensors", L)
    assert name.endswith(f"{letter}.safetensors")
    longest = f"{next(islice(names_in_turn(name, 10**8, 10**8), 40, None))}.part.json"
    assert len(longest.encode()) <= 255


def test_names_in_turn_are_all_different_and_begin_with_the_wanted_one():
    names = list(islice(names_in_turn("a.b.pt", 7, 9), 5))
    assert names == ["a.b.pt", "a.b-7.pt", "a.b-7-9.pt", "a.b-7-9-2.pt", "a.b-7-9-3.pt"]


@given(st.one_of(st.text(max_size=400), st.builds("{}.safetensors".format, st.text(max_size=400))))
def test_any_text_gives_one_component_or_a_refusal(text):
    try:
        name = safe_file_name(text, L)
    except FileNameRefused:
        return
    assert not set(name) & set('<>:"/\\|?*')
    assert name.isprintable()
    assert name[0] not in ". "
    assert name[-1] not in ". "
    assert len(name.encode()) <= LONGEST_BYTES
    assert safe_file_name(name, L) == name
