"""By clicking: a picture that is not public, and another in its place; a video with both its experts."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect


def loaded(panel, class_type: str) -> list[dict]:
    return [node["inputs"] for node in panel.queued().values() if node["class_type"] == class_type]


def test_the_picture_itself_stands_in(panel, page, host) -> None:
    panel.look_up(900011)
    expect(panel.at("start-picture")).to_contain_text("not public")
    panel.picture("start-picture", width=760, height=1180)
    panel.at("start-itself").click()
    expect(panel.at("start-chosen")).to_contain_text("civitai_900011.png (this picture)")
    assert (host.base / "input" / "civitai_900011.png").read_bytes().startswith(b"\x89PNG")
    panel.generate_anyway()
    assert loaded(panel, "LoadImage") == [{"image": "civitai_900011.png"}]
    (schedule,), (split,) = loaded(panel, "CivitaiRemakeSchedule"), loaded(panel, "SplitSigmas")
    assert (schedule["steps"], split["step"]) == (20, 8)
    lists = (
        """() => (app.graph.nodes ?? app.graph._nodes).find((n) => n.type === 'LoadImage').widgets[0].options.values"""
    )
    assert "civitai_900011.png" in page.evaluate(lists)
    panel.at("fidelity").locator("summary").click()
    expect(panel.at("fidelity").locator("[data-field='start picture']")).to_contain_text("civitai_900011.png")
    expect(panel.at("grade")).to_have_attribute("data-grade", "loose")
    panel.at("start-leave").click()
    panel.generate_anyway()
    assert loaded(panel, "LoadImage") == []


@pytest.mark.newest_frontend
def test_a_picture_of_the_user_begins_a_video_of_two_experts(panel, page, host, tmp_path: Path) -> None:
    mine = tmp_path / "my beach.png"
    panel.look_up(900011)
    panel.at("start-itself").click()
    expect(panel.at("start-chosen")).to_be_visible()
    mine.write_bytes((host.base / "input" / "civitai_900011.png").read_bytes() + b"\0")
    panel.look_up(900012)
    expect(panel.at("start-picture")).to_have_attribute("data-for", "video")
    expect(panel.at("start-itself")).to_have_count(0)
    panel.at("start-picture").locator("input[type=file]").set_input_files(mine)
    expect(panel.at("start-chosen")).to_contain_text("my beach.png")
    panel.generate_anyway()
    assert loaded(panel, "LoadImage") == [{"image": "my beach.png"}]
    experts = [entry["ckpt_name"] for entry in loaded(panel, "CheckpointLoaderSimple")]
    assert experts == ["slowTide_highNoise.safetensors", "slowTide_lowNoise.safetensors"]
    first, second = loaded(panel, "KSamplerAdvanced")
    assert (first["start_at_step"], first["end_at_step"]) == (0, 10)
    assert (second["start_at_step"], second["add_noise"]) == (10, "disable")
    (length,) = loaded(panel, "WanImageToVideo")
    assert (length["length"], loaded(panel, "CreateVideo")[0]["fps"]) == (49, 16)
    panel.picture("video")


@pytest.mark.newest_frontend
def test_a_video_says_what_it_is_and_wants_the_picture_without_which_comfyui_would_refuse_it(
    panel, page, host, tmp_path: Path
) -> None:
    assert not (host.base / "input" / "example.png").exists()
    panel.look_up(900012)
    expect(panel.at("media")).to_contain_text("MP4 · 640 x 640 · 49 pictures, 16 a second, 3.1 s")
    expect(panel.at("rebuilt")).to_have_text("The workflow makes it again as a video.")
    expect(panel.at("start-without")).to_contain_text("Choose one first")
    panel.download_all()
    expect(panel.at("step-bar")).to_have_attribute("data-step", "choosePicture", timeout=30_000)
    mine = tmp_path / "my beach.png"
    mine.write_bytes(b"\x89PNG\r\n\x1a\n")
    with page.expect_file_chooser() as chosen:
        panel.at("choose-picture").click()
    chosen.value.set_files(mine)
    expect(panel.at("start-chosen")).to_contain_text("my beach.png")
    expect(panel.at("step-bar")).to_have_attribute("data-step", "load")
