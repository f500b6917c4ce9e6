"""As near as possible, or ComfyUI's own nodes alone: by setting, and by the button beside the report."""

from __future__ import annotations

from playwright.sync_api import expect


def classes(panel) -> set[str]:
    return {node["class_type"] for node in panel.queued().values()}


def test_the_report_says_what_the_other_choice_changes_and_loads_it(panel, page) -> None:
    panel.look_up(900002)
    panel.generate_anyway()
    assert {"CivitaiRemakeNoise", "CivitaiRemakeSampler", "CivitaiRemakeSchedule"} <= classes(panel)
    panel.at("fidelity").locator("summary").click()
    expect(panel.at("node-choice")).to_contain_text("this pack's own nodes")
    noise = panel.at("fidelity").locator("[data-field='noise']")
    expect(noise.get_by_test_id("other-nodes")).to_contain_text("With ComfyUI's own nodes: CPU.")
    for width in (200, 260, 312):
        panel.set_width(width)
        assert panel.parts_too_wide() == [], width
    panel.picture("own-nodes", width=760, height=1180)
    panel.picture("own-nodes-narrow", width=360, height=1180)
    panel.at("take-other-nodes").click()
    expect(panel.at("node-choice")).to_contain_text("With ComfyUI's own nodes alone.")
    assert not any(name.startswith("CivitaiRemake") for name in classes(panel))
    expect(noise.get_by_test_id("other-nodes")).to_contain_text("With this pack's own nodes:")


def test_the_setting_decides_and_the_card_is_that_of_the_noise(panel, page) -> None:
    panel.open_settings()
    panel.at("setting-noise_card").select_option("RTX 3060")
    panel.close_settings()
    panel.look_up(900002)
    panel.generate_anyway()
    (noise,) = [node["inputs"] for node in panel.queued().values() if node["class_type"] == "CivitaiRemakeNoise"]
    assert noise["card"] == "RTX 3060"
    panel.open_settings()
    panel.at("setting-own_nodes").uncheck()
    panel.close_settings()
    panel.generate_anyway()
    assert "KSampler" in classes(panel)
    expect(panel.at("fidelity")).to_be_visible()
