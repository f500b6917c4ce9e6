"""Where new files go, shown and chosen by clicking; and another file of a version, used and told."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect


@pytest.mark.newest_frontend
def test_new_files_go_where_the_user_says(panel, host) -> None:
    panel.look_up(900001)
    dialog = panel.open_settings()
    expect(dialog).to_contain_text("VAE")
    choice = panel.at("folder-lora")
    expect(choice).to_have_value("")
    other = str(host.models.parent / "output" / "loras")
    expect(panel.at("folder-used-lora")).to_contain_text(str(host.models / "loras"))
    choice.scroll_into_view_if_needed()
    choice.select_option(other)
    expect(choice).to_have_value(other)
    expect(panel.at("folder-used-lora")).to_contain_text(other)
    panel.picture("folders")
    panel.close_settings()
    panel.look_up(900001)
    expect(panel.at("folder-why")).to_have_count(0)
    panel.show_files()
    expect(panel.at("preflight-files")).to_contain_text(other)
    expect(panel.at("preflight-why").last).to_have_text("Chosen in the settings.")
    panel.picture("preflight-why", width=1280, height=900)
    panel.at("preflight-cancel").click()
    panel.card("Soft Rain").get_by_test_id("download").click()
    path = panel.card("Soft Rain").get_by_test_id("path")
    expect(path).to_have_attribute("title", re.compile(re.escape(other)), timeout=20_000)
    assert not (host.models / "loras" / "soft_rain.safetensors").exists()
    panel.look_up(900001)
    panel.expect_state("Soft Rain", "present")
