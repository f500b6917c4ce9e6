"""The main job by clicking, and every state a card can have."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import expect


def test_the_main_job(panel, page, host, site) -> None:
    expect(panel.at("empty")).to_be_visible()
    expect(panel.at("key-hint")).to_contain_text("No API key yet")
    panel.look_up("https://civitai.com/images/900001?period=Day")
    expect(panel.at("preview")).to_be_visible()
    expect(panel.at("parameters")).to_contain_text("9007199254740993")
    expect(panel.at("parameters")).to_contain_text("7.25")
    expect(panel.at("summary")).to_have_text("Missing: 4 of 4")
    expect(panel.card("Soft Rain").get_by_test_id("strength-input")).to_have_value("0.333")
    panel.picture("panel", width=760, height=1180)
    site.turn(speed=3_000_000)
    panel.download_all()
    expect(panel.at("batch")).to_have_text(re.compile(r"^Downloading \d of 4 · \d+%$"))
    expect(panel.at("summary")).to_have_text("Missing: 0 of 4", timeout=30_000)
    expect(panel.card("Soft Rain").get_by_test_id("path")).to_contain_text("soft_rain.safetensors")
    assert (host.models / "loras" / "soft_rain.safetensors").is_file()
    page.set_viewport_size({"width": 1900, "height": 1000})
    panel.generate()
    expect(panel.at("confirmation")).to_have_text("Workflow loaded · 15 nodes · txt2img")
    output = panel.queued()
    made = {node["class_type"]: node["inputs"] for node in output.values()}
    noise, guider, schedule = (made[name] for name in ("CivitaiRemakeNoise", "CFGGuider", "CivitaiRemakeSchedule"))
    assert (str(noise["noise_seed"]), guider["cfg"], schedule["steps"]) == ("9007199254740993", 7.25, 28)
    status = page.evaluate(
        """async () => {
            const body = JSON.stringify({ prompt: (await app.graphToPrompt()).output })
            const headers = { 'Content-Type': 'application/json' }
            return (await app.api.fetchApi('/prompt', { method: 'POST', headers, body })).status
        }"""
    )
    assert status == 200, "the host accepts the workflow once the models are there"
    panel.at("fidelity").locator("summary").click()
    panel.picture("workflow")


@pytest.mark.newest_frontend
def test_every_state_of_a_card(panel, page, site) -> None:
    panel.look_up(900004)
    panel.expect_state("Put Aside", "unresolved")
    expect(panel.card("Put Aside")).to_contain_text("Cannot resolve. The creator archived")
    panel.expect_state("gone_away", "unresolved")
    panel.expect_state("my_own_mix", "unresolved")
    panel.expect_state("Faint Echo", "missing")
    expect(panel.card("Faint Echo").get_by_test_id("strength-input")).to_have_value("0")
    expect(panel.at("summary")).to_have_text("Missing: 6 of 6")
    linked = panel.card("Soft Rain")
    expect(linked.get_by_test_id("download")).to_have_count(0)
    linked.get_by_test_id("use-model").check()
    expect(panel.at("summary")).to_have_text("Missing: 7 of 7")
    linked.get_by_test_id("use-model").uncheck()

    site.turn(stall=910001, speed=2_000_000)
    panel.card("Harbour Light").get_by_test_id("download").click()
    panel.expect_state("Harbour Light", "downloading")
    expect(panel.card("Harbour Light").get_by_test_id("percent")).to_have_text(
        re.compile(r"^(1[1-9]|2\d|3[0-3])%$"), timeout=15_000
    )
    expect(panel.card("Harbour Light").get_by_test_id("bytes")).to_contain_text(" / 6.1 MB")
    panel.picture("card-states", width=760, height=1180)
    panel.card("Harbour Light").get_by_test_id("cancel").click()
    expect(panel.card("Harbour Light")).to_have_attribute("data-state", "cancelled", timeout=1500)

    panel.card("Members Only").get_by_test_id("download").click()
    panel.expect_state("Members Only", "failed")
    expect(panel.card("Members Only").get_by_test_id("reason")).to_have_attribute("data-code", "login_required")
    panel.at("add-key").click()
    panel.at("key-input").fill("sample-key")
    panel.at("key-save").click()
    expect(panel.at("key-hint")).to_have_count(0)
    panel.expect_state("Members Only", "present")

    stored = page.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    assert "sample-key" not in stored
    assert not [seen for seen in site.requests() if "sample-key" in seen["path"]]
    assert not [seen for seen in site.requests() if seen["port"] == "store" and seen["had_key"]]


@pytest.mark.newest_frontend
def test_events_move_the_card_they_name_and_no_other(panel, page) -> None:
    """The words of short states, told over the page's own event; a file of the same name elsewhere is not meant."""
    panel.look_up(900004)
    tell = """(fields) => app.api.dispatchEvent(new CustomEvent('civitai.download.progress', { detail: {
        pack: 'civitai-remake', task_id: 't', file_key: '910064:710064', filename: 'faint_echo.safetensors',
        progress: 100, downloaded_bytes: 1, total_bytes: 1,
        speed: null, eta: null, error: null, code: null, hint: null, path: null, ...fields } }))"""
    page.evaluate(tell, {"status": "verifying"})
    panel.expect_state("Faint Echo", "verifying")
    expect(panel.card("Faint Echo")).to_contain_text("Verifying SHA256...")
    page.evaluate(tell, {"status": "completed", "path": "/models/loras/faint_echo.safetensors"})
    panel.expect_state("Faint Echo", "present")
    page.evaluate(tell, {"status": "downloading"})
    panel.expect_state("Faint Echo", "present")
    page.evaluate(tell, {"status": "failed", "file_key": "1:1", "task_id": "u"})
    panel.expect_state("Harbour Light", "missing")


@pytest.mark.newest_frontend
def test_a_damaged_file_fails_and_retry_brings_it(panel, host, site) -> None:
    site.turn(corrupt=910064)
    panel.look_up(900004)
    panel.card("Faint Echo").get_by_test_id("download").click()
    panel.expect_state("Faint Echo", "failed")
    expect(panel.card("Faint Echo").get_by_test_id("reason")).to_have_attribute("data-code", "hash_mismatch")
    assert not list(host.models.rglob("faint_echo*"))
    site.turn(corrupt=None)
    panel.card("Faint Echo").get_by_test_id("retry").click()
    panel.expect_state("Faint Echo", "present")


@pytest.mark.newest_frontend
def test_cancel_of_one_card_leaves_the_batch_running(panel, site) -> None:
    panel.look_up(900001)
    site.turn(stall=910001)
    panel.download_all()
    panel.expect_state("Harbour Light", "downloading")
    panel.expect_state("Soft Rain", "waiting")
    expect(panel.card("Soft Rain")).to_contain_text("Waiting...")
    panel.card("Harbour Light").get_by_test_id("cancel").click()
    panel.expect_state("Harbour Light", "cancelled")
    panel.expect_state("Paper Lanterns", "present")
    expect(panel.at("summary")).to_have_text("Missing: 1 of 4")


@pytest.mark.newest_frontend
def test_cancel_all_and_the_verifying_and_waiting_words(panel, site) -> None:
    panel.look_up(900001)
    site.turn(stall=910001)
    panel.download_all()
    panel.expect_state("Harbour Light", "downloading")
    panel.at("cancel-all").click()
    for name in ("Harbour Light", "Soft Rain", "Ink Outline", "Paper Lanterns"):
        panel.expect_state(name, "cancelled")
    expect(panel.at("download-all")).to_be_visible()


@pytest.mark.newest_frontend
def test_a_reload_and_another_tab_in_mid_download_lose_nothing(panel, page, site) -> None:
    panel.look_up(900001)
    site.turn(stall=910001)
    panel.download_all()
    panel.expect_state("Harbour Light", "downloading")
    page.locator('[data-testid="node-library-tab-button"], .node-library-tab-button').first.click()
    expect(panel.at("reference-input")).to_have_count(0)
    panel.open()
    panel.expect_state("Harbour Light", "downloading")
    panel.reload()
    expect(panel.at("result")).to_have_attribute("data-image-id", "900001")
    panel.expect_state("Harbour Light", "downloading")
    panel.expect_state("Soft Rain", "waiting")
    site.turn(stall=None)
    expect(panel.at("summary")).to_have_text("Missing: 0 of 4", timeout=30_000)


@pytest.mark.newest_frontend
def test_the_warning_lists_what_is_missing(panel, page) -> None:
    panel.look_up(900002)
    tabs = page.evaluate("() => app.extensionManager.workflow.openWorkflows.length")
    panel.generate()
    expect(panel.at("missing-list").locator("li")).to_have_count(9)
    panel.picture("missing-dialog", width=1000)
    panel.at("dialog-cancel").click()
    expect(panel.at("missing-dialog")).to_have_count(0)
    assert page.evaluate("() => app.extensionManager.workflow.openWorkflows.length") == tabs
    panel.generate()
    panel.page.keyboard.press("Escape")
    expect(panel.at("missing-dialog")).to_have_count(0)
    panel.generate()
    panel.at("dialog-continue").click()
    expect(panel.at("confirmation")).to_contain_text("txt2img-hires")
    panel.at("fidelity").locator("summary").click()
    expect(panel.at("fidelity").locator('[data-field="seed"]')).to_have_attribute("data-level", "unknown")


@pytest.mark.newest_frontend
@pytest.mark.parametrize(
    ("reference", "code"),
    [
        ("5", "image_not_found"),
        ("https://civitai.com/collections/1", "reference_unsupported"),
        ("hm", "reference_unreadable"),
    ],
)
def test_errors_say_what_to_do(panel, reference: str, code: str) -> None:
    panel.at("reference-input").fill(reference)
    panel.at("reference-input").press("Enter")
    expect(panel.at("fault")).to_have_attribute("data-code", code)


@pytest.mark.newest_frontend
def test_pasting_looks_up_and_keys_stay_in_the_panel(panel, page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if request.url.endswith("/prompt") else None)
    box = panel.at("reference-input")
    box.focus()
    page.evaluate(
        "() => { const data = new DataTransfer(); data.setData('text/plain', '900003');"
        " const box = document.activeElement; box.value = '900003'; box.dispatchEvent(new Event('input'));"
        " box.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true})) }"
    )
    expect(panel.at("result")).to_have_attribute("data-image-id", "900003")
    expect(panel.at("summary")).to_have_text("Missing: 10 of 10")
    unknown = panel.card("Button Eyes").get_by_test_id("strength-input")
    expect(unknown).to_have_value("")
    expect(unknown).to_have_attribute("aria-valuetext", "strength unknown")
    box.press("Control+Enter")
    page.wait_for_timeout(300)
    assert asked == []


@pytest.mark.parametrize(("theme", "side"), [("dark", "left"), ("light", "right"), ("nord", "left")])
def test_the_pages_own_look_is_left_alone(page, host, theme: str, side: str) -> None:
    for name, value in {"Comfy.ColorPalette": theme, "Comfy.Sidebar.Location": side}.items():
        page.evaluate("([name, value]) => app.extensionManager.setting.set(name, value)", [name, value])
    page.wait_for_timeout(300)
    # The panel's own elements are left out before counting: they stand before most of the page.
    measure = """() => [...document.querySelectorAll('body *')].filter(e => !e.closest('.crm')).slice(0, 400).map(e => {
        const s = getComputedStyle(e); return [e.tagName, s.backgroundColor, s.color, s.fontSize].join() })"""
    # Variables of the host's own PrimeVue in 1.35.9, which a styled second copy would replace.
    styles = """() => ['content-background', 'primary-color', 'text-color', 'surface-0', 'button-primary-background']
        .map((name) => getComputedStyle(document.documentElement).getPropertyValue(`--p-${name}`))"""
    content = page.evaluate(styles)
    looks = page.evaluate(measure)
    page.locator('[data-testid="civitai-remake-tab-button"], .civitai-remake-tab-button').first.click()
    page.get_by_test_id("reference-input").wait_for()
    page.get_by_test_id("reference-input").fill("900001")
    page.get_by_test_id("lookup-button").click()
    page.get_by_test_id("summary").wait_for()
    assert page.evaluate(styles) == content
    after = page.evaluate(measure)
    assert len(set(looks) - set(after)) < 12, json.dumps(sorted(set(looks) - set(after))[:12])


@pytest.mark.newest_frontend
def test_what_a_batch_means_is_said_before_it_begins(panel, host, site) -> None:
    panel.look_up(900004)
    panel.show_files()
    expect(panel.at("preflight-total")).to_contain_text("to come")
    expect(panel.at("preflight-files")).to_contain_text("members_only.safetensors")
    expect(panel.at("preflight-files")).to_contain_text("needs an API key")
    expect(panel.at("preflight-drive")).to_contain_text("free")
    expect(panel.at("preflight-folder").first).to_contain_text("checkpoints")
    expect(panel.at("preflight-folder").last).to_contain_text("loras")
    panel.picture("preflight")
    panel.at("preflight-cancel").click()
    panel.expect_state("Faint Echo", "missing")
    assert not [path for path in host.models.rglob("*") if path.is_file()]


@pytest.mark.newest_frontend
def test_a_pickle_is_asked_about(panel, host) -> None:
    panel.look_up(900010)
    panel.card("Old Words").get_by_test_id("download").click()
    panel.expect_state("Old Words", "present")  # no host runs code of an embedding
    panel.card("Old Press").get_by_test_id("download").click()
    expect(panel.at("preflight-files")).to_contain_text("pickle")
    expect(panel.at("preflight-confirm")).to_be_disabled()
    panel.at("accept-pickles").check()
    panel.picture("pickle")
    panel.at("preflight-confirm").click()
    panel.expect_state("Old Press", "present")
    assert (host.models / "loras" / "old_press.pt").is_file()


@pytest.mark.newest_frontend
def test_pause_and_resume_of_one_file_and_of_all(panel, page, site) -> None:
    panel.look_up(900001)
    site.turn(stall=910001)
    panel.download_all()
    panel.expect_state("Harbour Light", "downloading")
    expect(panel.card("Harbour Light").get_by_test_id("bytes")).to_contain_text("2.1 / 6.1 MB", timeout=15_000)
    panel.card("Paper Lanterns").get_by_test_id("move-first").click()
    panel.card("Harbour Light").get_by_test_id("pause").click()
    panel.expect_state("Harbour Light", "paused")
    expect(panel.card("Harbour Light").get_by_test_id("bytes")).to_contain_text("2.1 / 6.1 MB")
    panel.expect_state("Soft Rain", "present")
    expect(panel.at("summary")).to_have_text("Missing: 1 of 4")
    panel.picture("paused")
    panel.reload()
    panel.expect_state("Harbour Light", "paused")
    site.turn(stall=None)
    panel.at("resume-all").click()
    panel.expect_state("Harbour Light", "present")
    whole = [seen for seen in site.requests() if seen["port"] == "store" and "/910001" in seen["path"]]
    asked = [seen["range"] for seen in whole]
    assert asked[0] == "bytes=0-262143", "what the file is, before its folder is taken"
    assert len(asked[1:]) == 2, "the second asked for the rest alone"


@pytest.mark.newest_frontend
def test_a_killed_host_shows_what_was_interrupted(panel, page, host, site) -> None:
    panel.look_up(900001)
    site.turn(stall=910001)
    panel.download_all()
    expect(panel.card("Harbour Light").get_by_test_id("bytes")).to_contain_text("2.1 / 6.1 MB", timeout=15_000)
    page.wait_for_timeout(1500)  # the note of what is on the disk is written once a second
    host.kill_and_start_again()
    panel.expect_state("Harbour Light", "interrupted")  # told by the host's list once the socket is back
    page.evaluate("sessionStorage.clear()")
    panel.reload()
    rows = panel.at("queue-row")
    expect(rows).to_have_count(4)
    first = rows.filter(has_text="harbourLightXL")
    expect(first).to_have_attribute("data-state", "interrupted")
    expect(first).to_contain_text("2.1 / 6.1 MB")
    panel.picture("interrupted")
    rows.filter(has_text="ink_outline").get_by_test_id("discard").click()
    expect(rows).to_have_count(3)
    site.turn(stall=None)
    first.get_by_test_id("resume").click()
    expect(rows).to_have_count(2, timeout=20_000)
    panel.at("queue-resume-all").click()
    expect(rows).to_have_count(0, timeout=20_000)
    assert (host.models / "checkpoints" / "harbourLightXL_v10.safetensors").is_file()
    assert not list(host.models.rglob("*harbour*.part*"))


@pytest.mark.newest_frontend
def test_download_settings_are_kept(panel, page) -> None:
    panel.open_settings()
    panel.at("setting-files_at_once").select_option("2")
    panel.at("setting-speed_limit").fill("12.5")
    panel.at("setting-speed_limit").press("Enter")
    panel.at("setting-pause_while_generating").check()
    page.wait_for_timeout(300)
    panel.reload()
    panel.open_settings()
    expect(panel.at("setting-files_at_once")).to_have_value("2")
    expect(panel.at("setting-speed_limit")).to_have_value("12.5")
    expect(panel.at("setting-pause_while_generating")).to_be_checked()
