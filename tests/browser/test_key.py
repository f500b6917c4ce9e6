"""The API key as a user sets it: from the card that wants it, a wrong one, an old one in the environment."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.newest_frontend


def test_what_failed_for_want_of_a_key_goes_on_once_it_is_set(panel, page, site) -> None:
    panel.look_up(900004)
    card = panel.card("Members Only")
    card.get_by_test_id("download").click()
    panel.expect_state("Members Only", "failed")
    expect(panel.card("Faint Echo").get_by_test_id("set-key")).to_have_count(0)
    panel.picture("key-wanted")
    card.get_by_test_id("set-key").click()
    expect(panel.at("key-input")).to_be_focused()
    panel.at("key-input").fill("wrong-key")
    panel.at("key-save").click()
    expect(panel.at("key-verdict")).to_contain_text("does not accept this key, so it was not stored")
    panel.expect_state("Members Only", "failed")
    panel.picture("key-refused")
    panel.at("key-input").fill('"sample-key"')
    panel.at("key-save").click()
    expect(panel.at("key-hint")).to_have_count(0)
    panel.expect_state("Members Only", "present")
    expect(panel.at("key-button")).to_have_attribute("title", "API key: sample-artist")
    panel.at("key-button").click()
    expect(panel.at("key-hint")).to_contain_text("The stored key is used, account sample-artist.")
    panel.picture("key-known")
    panel.at("key-input").fill("wrong-key")
    panel.at("key-save").click()
    expect(panel.at("key-verdict")).to_contain_text("The stored key stays.")
    stored = page.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    assert "-key" not in stored
    assert not [seen for seen in site.requests() if "-key" in seen["path"]]


def test_the_question_before_a_batch_wants_a_key_and_the_batch_goes_on_with_it(panel, site) -> None:
    panel.look_up(900004)
    panel.show_files()
    expect(panel.at("preflight-files")).to_contain_text("needs an API key")
    panel.picture("preflight-key")
    panel.at("preflight").get_by_test_id("set-key").click()
    expect(panel.at("preflight")).to_have_count(0)
    expect(panel.at("key-input")).to_be_focused()
    panel.at("key-input").fill("sample-key")
    panel.at("key-save").click()
    expect(panel.at("preflight")).to_have_count(0)
    panel.expect_state("Members Only", "present")


def test_a_key_is_the_next_step_where_a_download_wants_one(panel, site) -> None:
    panel.look_up(900001)
    expect(panel.at("step-bar")).to_have_attribute("data-step", "download")
    panel.look_up(900004)
    expect(panel.at("add-key")).to_have_text("Add your Civitai key")
    panel.picture("key-is-next")
    panel.at("add-key").click()
    expect(panel.at("step-bar").get_by_test_id("key-input")).to_be_focused()
    panel.at("key-input").fill("sample-key")
    panel.at("key-save").click()
    panel.expect_state("Members Only", "present")
    panel.expect_state("Faint Echo", "present")
    expect(panel.at("verdict")).to_contain_text("cannot be had")


def test_an_old_key_in_the_environment_is_told_and_gives_way(panel, page, host, site) -> None:
    host.environ["CIVITAI_API_KEY"] = '"old-key"'
    host.kill_and_start_again()
    panel.reload()
    expect(panel.at("key-hint")).to_contain_text("Civitai does not accept the key of CIVITAI_API_KEY. Make a new one")
    panel.picture("key-environment-refused")
    panel.at("key-open").click()
    panel.at("key-input").fill("sample-key")
    panel.at("key-save").click()
    expect(panel.at("key-hint")).to_contain_text("so the stored one is used")
    expect(panel.at("key-hint")).to_contain_text("The stored key is used, account sample-artist.")
    panel.picture("key-environment-gives-way")
    panel.at("key-button").click()
    expect(panel.at("key-hint")).to_have_count(0)
    panel.look_up(900004)
    panel.card("Members Only").get_by_test_id("download").click()
    panel.expect_state("Members Only", "present")


def test_a_good_key_in_the_environment_comes_first(panel, page, host, site) -> None:
    host.environ["CIVITAI_API_KEY"] = "'sample-key'"
    host.kill_and_start_again()
    panel.reload()
    expect(panel.at("key-button")).to_have_attribute("title", "API key: sample-artist")
    expect(panel.at("key-hint")).to_have_count(0)
    panel.at("key-button").click()
    panel.at("key-input").fill("sample-key")
    panel.at("key-save").click()
    expect(panel.at("key-verdict")).to_have_text("Stored, account sample-artist, but CIVITAI_API_KEY comes first.")
    panel.picture("key-environment-first")
