"""What a model needs beside itself: a Flux picture with nothing on the disk becomes a workflow that can run."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

PLACES = [
    "diffusion_models/tidewater_v10.safetensors",
    "loras/salt_air.safetensors",
    "text_encoders/clip_l.safetensors",
    "text_encoders/t5xxl_fp8_e4m3fn_scaled.safetensors",
    "vae/ae.safetensors",
]


def test_a_flux_picture_with_nothing_on_the_disk(panel, page, host, site) -> None:
    panel.look_up(900008)
    expect(panel.at("summary")).to_have_text("Missing: 5 of 5")
    beside = panel.at("companions")
    expect(beside).to_contain_text("What the model needs besides")
    expect(beside.get_by_test_id("card")).to_have_count(3)
    t5 = panel.card("t5xxl_fp8_e4m3fn_scaled.safetensors")
    expect(t5).to_contain_text("Flux.1 dev needs it: one of its text encoders.")
    expect(t5.get_by_test_id("precision")).to_contain_text("fp8 scaled")
    expect(t5.get_by_test_id("use-model")).to_have_count(0)
    expect(t5.get_by_role("link")).to_have_attribute(
        "href",
        f"{site.url}/hub/Comfy-Org/HiDream-I1_ComfyUI/blob/main/"
        "split_files/text_encoders/t5xxl_fp8_e4m3fn_scaled.safetensors",
    )
    panel.picture("companions", width=760, height=1500)
    panel.show_files()
    files = panel.at("preflight-files").locator("li")
    expect(files).to_have_count(5)
    expect(files.filter(has_text="ae.safetensors")).to_contain_text("0.6 MB")
    expect(panel.at("preflight")).not_to_contain_text("early access")
    panel.at("preflight-confirm").click()
    expect(panel.at("summary")).to_have_text("Missing: 0 of 5", timeout=30_000)
    come = [path.relative_to(host.models).as_posix() for path in host.models.rglob("*.safetensors")]
    # ComfyUI has two folders for bare models, and lists both as one.
    assert sorted(place.replace("unet/", "diffusion_models/") for place in come) == PLACES
    panel.generate()
    expect(panel.at("confirmation")).to_contain_text("Workflow loaded")
    output = panel.queued()
    named = [value for node in output.values() for value in node["inputs"].values() if str(value).endswith("tensors")]
    assert sorted(named) == sorted(place.rpartition("/")[2] for place in PLACES)
    asked = [one for one in site.requests() if "/hub/" in one["path"]]
    assert asked
    assert not any(one["had_key"] for one in asked)


@pytest.mark.newest_frontend
def test_another_precision_and_terms_that_nobody_has_accepted(panel, page, host, site) -> None:
    site.turn(gated="ae.safetensors")
    panel.look_up(900008)
    t5 = panel.card("t5xxl_fp8_e4m3fn_scaled.safetensors")
    t5.get_by_test_id("more").click()
    offers = t5.get_by_test_id("other-precisions").locator("li")
    expect(offers).to_have_count(2)
    offers.filter(has_text="t5xxl_fp16").get_by_test_id("take-precision").click()
    picked = panel.card("t5xxl_fp16.safetensors").first
    expect(picked.get_by_test_id("precision")).to_contain_text("fp16")
    picked.get_by_test_id("download").click()
    expect(picked).to_have_attribute("data-state", "present", timeout=20_000)
    assert (host.models / "text_encoders" / "t5xxl_fp16.safetensors").is_file()
    panel.picture("companions-precision", width=760, height=1500)
    panel.reload()
    expect(panel.card("t5xxl_fp16.safetensors").first).to_have_attribute("data-state", "present", timeout=20_000)

    panel.card("ae.safetensors").get_by_test_id("download").click()
    expect(panel.at("companions").locator("..")).to_contain_text("only to accounts that its owner has let in")
    panel.generate()
    expect(panel.at("missing-list")).to_contain_text("ae.safetensors")
    panel.at("dialog-continue").click()
    expect(panel.at("confirmation")).to_contain_text("Workflow loaded")
    output = panel.queued()
    loader = next(node for node in output.values() if node["class_type"] == "DualCLIPLoader")
    assert "t5xxl_fp16.safetensors" in loader["inputs"].values()
