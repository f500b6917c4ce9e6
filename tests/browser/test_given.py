"""What can be given to the panel: addresses, texts, dropped and picked files, and pictures to choose from."""

from __future__ import annotations

import base64
import struct
import zlib

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.newest_frontend

TEXT = (
    "a lighthouse in fog, soft light\nNegative prompt: blurry\n"
    "Steps: 21, Sampler: Euler a, CFG scale: 6.5, Seed: 42, Size: 512x768, Version: v1.10.1"
)
DRAG = """([name, type, data, list, target, kinds]) => {
    const transfer = new DataTransfer()
    if (name) {
        const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0))
        transfer.items.add(new File([bytes], name, { type }))
    }
    if (list) transfer.setData('text/uri-list', list)
    const place = document.querySelector(target)
    return kinds.map((kind) => {
        const event = new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true })
        place.dispatchEvent(event)
        return event.defaultPrevented
    })
}"""
SIDEBAR = ".sidebar-content-container"


def png(texts: dict[str, str]) -> bytes:
    """A PNG of one red pixel with these texts in it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    notes = b"".join(chunk(b"tEXt", name.encode() + b"\0" + text.encode("latin-1")) for name, text in texts.items())
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + notes + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b"")


def drag(page: Page, *kinds: str, name: str = "", mime: str = "", data: bytes = b"", uris: str = "") -> list[bool]:
    """Drag events over the sidebar, as a browser sends them; gives which of them the panel took for itself."""
    return page.evaluate(DRAG, [name, mime, base64.b64encode(data).decode(), uris, SIDEBAR, kinds])


def paste(page: Page, plain: str, html: str = "") -> None:
    page.get_by_test_id("reference-input").focus()
    page.evaluate(
        """([plain, html]) => { const data = new DataTransfer(); data.setData('text/plain', plain)
        if (html) data.setData('text/html', html)
        const init = { clipboardData: data, bubbles: true, cancelable: true }
        document.activeElement.dispatchEvent(new ClipboardEvent('paste', init)) }""",
        [plain, html],
    )


def test_the_box_says_what_it_recognised(panel, page) -> None:
    box, said = panel.at("reference-input"), panel.at("recognised")
    for text, kind in [
        ("", "nothing"),
        ("https://civitai.com/images/900001", "image"),
        ("civitai.com/posts/950001", "post"),
        ("https://civitai.com/models/810001?modelVersionId=910001", "model"),
        (TEXT, "text"),
        ("https://civitai.com/collections/1", "unsupported"),
        ("hm", "unreadable"),
    ]:
        box.fill(text)
        expect(said).to_have_attribute("data-kind", kind)
        assert said.inner_text().strip()
    expect(box).to_have_attribute("aria-describedby", said.get_attribute("id"))


def test_enter_looks_up_and_shift_enter_breaks_the_line(panel, page) -> None:
    box = panel.at("reference-input")
    height = box.bounding_box()["height"]
    box.press_sequentially("a cat")
    box.press("Shift+Enter")
    box.press_sequentially("Steps: 20, Sampler: Euler a, Seed: 7, Size: 512x512")
    expect(box).to_have_value("a cat\nSteps: 20, Sampler: Euler a, Seed: 7, Size: 512x512")
    assert box.bounding_box()["height"] > height
    box.press("Enter")
    expect(panel.at("parameters")).to_contain_text("512 x 512")
    expect(panel.at("result")).to_contain_text("Pasted text")
    expect(panel.at("unknown")).to_contain_text("CFG scale")


def test_pasted_text_is_read_and_generates(panel, page) -> None:
    paste(page, TEXT)
    expect(panel.at("parameters")).to_contain_text("6.5")
    expect(panel.at("made-with")).to_contain_text("A1111")
    panel.reload()
    expect(panel.at("parameters")).to_contain_text("6.5")
    expect(panel.at("result")).to_contain_text("Pasted text")
    panel.picture("pasted-text")


def test_the_sites_own_copy_button_is_preferred(panel, page) -> None:
    data = "%7B%22prompt%22%3A%22a%20heron%22%2C%22steps%22%3A33%2C%22seed%22%3A5%7D"
    paste(page, "a heron", f'<div data-civitai-metadata="{data}">a heron</div>')
    expect(panel.at("parameters")).to_contain_text("33")
    expect(panel.at("reference-input")).to_have_value('{"prompt":"a heron","steps":33,"seed":5}')


def test_a_dropped_file_is_read_and_never_reaches_the_canvas(panel, page) -> None:
    page.evaluate("() => { window.dropped = 0; document.addEventListener('drop', () => window.dropped++) }")
    before = page.evaluate("() => app.extensionManager.workflow.openWorkflows.length")
    image = {"name": "mine.png", "mime": "image/png", "data": png({"parameters": TEXT})}
    assert drag(page, "dragenter", "dragover", **image) == [True, True]
    expect(panel.at("drop-overlay")).to_have_text("Drop the image to read it")
    panel.picture("drop")
    assert drag(page, "dragover", "drop", **image) == [True, True]
    expect(panel.at("drop-overlay")).to_have_count(0)
    expect(panel.at("parameters")).to_contain_text("6.5")
    expect(panel.at("result")).to_contain_text("mine.png")
    assert panel.at("preview").get_attribute("src").startswith("blob:")
    assert page.evaluate("() => window.dropped") == 0
    assert page.evaluate("() => app.extensionManager.workflow.openWorkflows.length") == before
    panel.picture("dropped")


def test_leaving_with_a_drag_takes_the_overlay_away(panel, page) -> None:
    drag(page, "dragenter", "dragover", name="a.png", mime="image/png", data=b"x")
    expect(panel.at("drop-overlay")).to_be_visible()
    drag(page, "dragleave", name="a.png", mime="image/png", data=b"x")
    expect(panel.at("drop-overlay")).to_have_count(0)


def test_a_picture_dragged_from_a_page_is_its_address(panel, page) -> None:
    assert drag(page, "dragover", "drop", uris="https://civitai.com/images/900001") == [True, True]
    expect(panel.at("result")).to_have_attribute("data-image-id", "900001")
    expect(panel.at("reference-input")).to_have_value("https://civitai.com/images/900001")


def test_a_picked_file_without_data_says_so(panel) -> None:
    panel.at("file-input").set_input_files({"name": "bare.png", "mimeType": "image/png", "buffer": png({})})
    expect(panel.at("fault")).to_contain_text("no generation data")


def test_the_pictures_of_a_post(panel, page) -> None:
    panel.at("reference-input").fill("https://civitai.com/posts/950001")
    panel.at("lookup-button").click()
    choices = panel.at("choice")
    expect(choices).to_have_count(4)
    assert all(
        alt.startswith("Picture ") for alt in choices.locator("img").evaluate_all("(all) => all.map(i => i.alt)")
    )
    video = choices.nth(2)
    expect(video).to_be_enabled()
    expect(video).to_contain_text("no recipe")
    page.wait_for_timeout(500)
    panel.picture("choices-post")
    choices.nth(0).focus()
    page.keyboard.press("Enter")
    expect(panel.at("result")).to_have_attribute("data-image-id", "900001")
    expect(panel.at("summary")).to_be_visible()
    panel.at("back").click()
    expect(choices).to_have_count(4)
    choices.nth(1).click()
    expect(panel.at("result")).to_have_attribute("data-image-id", "900002")
    panel.reload()
    expect(panel.at("result")).to_have_attribute("data-image-id", "900002")
    panel.at("back").click()
    expect(choices).to_have_count(4)


def test_a_model_offers_itself_and_its_pictures(panel, page, host) -> None:
    panel.at("reference-input").fill("https://civitai.com/models/810011")
    panel.at("lookup-button").click()
    panel.expect_state("Soft Rain", "missing")
    expect(panel.at("choice")).to_have_count(1)
    page.wait_for_timeout(500)
    panel.picture("choices-model")
    panel.card("Soft Rain").get_by_test_id("download").click()
    panel.expect_state("Soft Rain", "present")
    assert (host.models / "loras" / "soft_rain.safetensors").is_file()


def test_a_model_without_pictures_says_so(panel) -> None:
    panel.at("reference-input").fill("https://civitai.com/model-versions/910012")
    panel.at("lookup-button").click()
    panel.expect_state("Ink Outline", "missing")
    expect(panel.at("no-pictures")).to_have_text("This model has no pictures.")
