"""A picture whose checkpoint only a custom node loads: with that pack on the host, and without it."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.newest_frontend
ROOT = Path(__file__).parents[2]
TEXT = (
    "a harbour in the morning\nSteps: 20, Sampler: Euler, CFG scale: 1, Seed: 42, Size: 1024x1024, Civitai resources: "
    '[{"type":"checkpoint","modelVersionId":910071}]'
)
# What ComfyUI-GGUF tells of itself: its lists of files, and what its loaders take.
GGUF_PACK = """
    import folder_paths
    import nodes

    for kind, folder in (("unet_gguf", "diffusion_models"), ("clip_gguf", "text_encoders")):
        paths = folder_paths.folder_names_and_paths[folder][0]
        folder_paths.folder_names_and_paths[kind] = (paths, {".gguf"})


    class UnetLoaderGGUF:
        RETURN_TYPES = ("MODEL",)
        CATEGORY = "bootleg"

        @classmethod
        def INPUT_TYPES(cls):
            return {"required": {"unet_name": (folder_paths.get_filename_list("unet_gguf"),)}}


    def with_encoders(core):
        class Loader:
            RETURN_TYPES = ("CLIP",)
            CATEGORY = "bootleg"

            @classmethod
            def INPUT_TYPES(cls):
                return {"required": nodes.NODE_CLASS_MAPPINGS[core].INPUT_TYPES()["required"]}

        return Loader


    NODE_CLASS_MAPPINGS = {"UnetLoaderGGUF": UnetLoaderGGUF}
    for core in ("CLIPLoader", "DualCLIPLoader", "TripleCLIPLoader", "QuadrupleCLIPLoader"):
        NODE_CLASS_MAPPINGS[f"{core}GGUF"] = with_encoders(core)
"""


@pytest.fixture
def packs(request: pytest.FixtureRequest, tmp_path: Path) -> list[Path]:
    if request.param == "alone":
        return [ROOT]
    pack = tmp_path / "ComfyUI-GGUF"
    pack.mkdir()
    (pack / "__init__.py").write_text(dedent(GGUF_PACK), encoding="utf-8")
    return [ROOT, pack]


@pytest.mark.parametrize("packs", ["alone"], indirect=True)
def test_the_card_of_a_gguf_says_what_to_install_and_nothing_is_built(panel, page) -> None:
    panel.look_up(TEXT)
    said = panel.card("Packed Harbour").get_by_test_id("needs-node")
    expect(said).to_contain_text(
        "GGUF file: it is loaded only by the custom node ComfyUI-GGUF, which is not installed."
    )
    expect(said).to_contain_text("comfyui-gguf")
    expect(said.get_by_role("link")).to_have_attribute("href", "https://github.com/city96/ComfyUI-GGUF")
    panel.picture("gguf-card")
    before = page.evaluate("() => app.graph.nodes.length")
    panel.generate()
    panel.at("dialog-continue").click()
    expect(panel.at("fault")).to_contain_text("Install the custom node ComfyUI-GGUF")
    assert page.evaluate("() => app.graph.nodes.length") == before


@pytest.mark.parametrize("packs", ["with its pack"], indirect=True)
def test_where_its_pack_is_installed_a_gguf_becomes_a_workflow(panel, page, host) -> None:
    panel.look_up(TEXT)
    expect(panel.card("Packed Harbour").get_by_test_id("needs-node")).to_have_text(
        "GGUF file, loaded by the custom node ComfyUI-GGUF."
    )
    panel.download_all()
    panel.expect_state("Packed Harbour", "present")
    assert (host.models / "unet" / "packedHarbour-Q4_K_M.gguf").is_file()
    panel.generate()
    expect(panel.at("confirmation")).to_be_visible()
    loaders = page.evaluate(
        """() => app.graph.nodes.filter((one) => one.type === 'UnetLoaderGGUF')
            .map((one) => one.widgets.map((widget) => widget.value))"""
    )
    assert loaders == [["packedHarbour-Q4_K_M.gguf"]]
