"""A real Chromium on the real frontend, served by the preview host with the pack in it, against the sample site."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

ROOT = Path(__file__).parents[2]
FRONTENDS = [Path(path) for path in os.environ.get("CIVITAI_REMAKE_FRONTENDS", "").split(os.pathsep) if path]
CHROMIUM = os.environ.get("CIVITAI_REMAKE_CHROMIUM") or shutil.which("chromium")
TAB = '[data-testid="civitai-remake-tab-button"], .civitai-remake-tab-button'
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(str(item.fspath)).parent == Path(__file__).parent:
            item.add_marker(pytest.mark.browser)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "frontend" in metafunc.fixturenames:
        # The version stands in the path: .../1.58.1/comfyui_frontend_package/static
        found = FRONTENDS or [Path("no frontend")]
        newest_only = metafunc.definition.get_closest_marker("newest_frontend")
        chosen = found[:1] if newest_only else found
        metafunc.parametrize(
            "frontend", chosen, ids=[path.parts[-3] if path in FRONTENDS else "none" for path in chosen]
        )


@dataclass
class Site:
    """The sample Civitai."""

    url: str

    def turn(self, **knobs: Any) -> None:
        """Change how it behaves, from now on."""
        body = json.dumps(knobs).encode()
        request = urllib.request.Request(f"{self.url}/_control", body, {"Content-Type": "application/json"})
        urllib.request.urlopen(request).close()

    def requests(self) -> list[dict[str, Any]]:
        """What it was asked."""
        with urllib.request.urlopen(f"{self.url}/_requests") as response:
            return list(json.load(response))


@dataclass
class Host:
    """The preview host and the folder it works in."""

    url: str
    base: Path
    command: tuple[object, ...]
    environ: dict[str, str]
    process: subprocess.Popen[str]

    def kill_and_start_again(self) -> None:
        """No farewell for the host, then a new one at the same address."""
        self.process.kill()
        self.process.wait(10)
        port = self.url.rpartition(":")[2]
        self.process, url = _start(*self.command, "--port", port, **self.environ)
        assert url == self.url

    @property
    def models(self) -> Path:
        return self.base / "models"

    def kept_workflow(self, name: str) -> Path:
        """Where the user's saved workflow of that name lies."""
        return self.base / "user" / "default" / "workflows" / f"{name}.json"


def _start(*command: object, **environ: str) -> tuple[subprocess.Popen[str], str]:
    process = subprocess.Popen(
        [sys.executable, *map(str, command)], stdout=subprocess.PIPE, text=True, env=os.environ | environ, cwd=ROOT
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    found = re.search(r"http://\S+", line)
    assert found, line
    return process, found[0].rstrip("/")


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    process.wait(10)
    if process.stdout:
        process.stdout.close()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no Chromium here; install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def site() -> Iterator[Site]:
    process, url = _start("dev/sample_civitai")
    yield Site(url)
    _end(process)


@pytest.fixture
def packs() -> list[Path]:
    """The packs of the host, in the order in which it loads them."""
    return [ROOT]


@pytest.fixture
def host_options() -> list[object]:
    """What else the host is started with."""
    return []


@pytest.fixture
def host(frontend: Path, site: Site, packs: list[Path], host_options: list[object], tmp_path: Path) -> Iterator[Host]:
    if not frontend.is_dir():
        pytest.skip("no frontend here; run `python dev test browser`, which fetches it")
    loaded = [part for pack in packs for part in ("--pack", pack)]
    command = ("dev/preview_host", "--frontend", frontend, "--base", tmp_path, *loaded, *host_options)
    environ = {"CIVITAI_BASE_URL": site.url, "HF_ENDPOINT": f"{site.url}/hub", "CIVITAI_API_KEY": ""}
    process, url = _start(*command, **environ)
    running = Host(url, tmp_path, command, environ, process)
    yield running
    _end(running.process)


@pytest.fixture
def page(chromium: Browser, host: Host) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 1500, "height": 950}, color_scheme="dark")
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.set_default_timeout(20_000)
    page.goto(host.url)
    wait_for_app(page)
    if os.environ.get("CIVITAI_REMAKE_PICTURES"):
        # The host's own first graph asks for models nobody has here; it is no part of the pictures.
        page.evaluate("() => app.extensionManager.command.execute('Comfy.NewBlankWorkflow')")
    yield page
    context.close()
    assert not faults


def wait_for_app(page: Page) -> None:
    page.wait_for_function("window.app?.extensionManager?.workflow?.activeWorkflow", timeout=60_000)


class Panel:
    """The panel as a user works it."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def open(self) -> Panel:
        self.page.locator(TAB).first.click()
        expect(self.at("reference-input")).to_be_visible()
        return self

    def reload(self) -> None:
        """The page anew, with the panel open."""
        self.page.reload()
        wait_for_app(self.page)
        if not self.at("reference-input").is_visible():
            self.open()

    def in_another_tab(self) -> Panel:
        """The panel of a second page on the same host."""
        page = self.page.context.new_page()
        page.goto(self.page.url.partition("#")[0])
        wait_for_app(page)
        return Panel(page).open()

    def at(self, test_id: str) -> Locator:
        return self.page.get_by_test_id(test_id)

    def look_up(self, reference: object) -> None:
        self.at("reference-input").fill(str(reference))
        self.at("lookup-button").click()
        # Until it is answered, the one before is shown.
        expect(self.at("loading")).to_have_count(0)
        expect(self.at("summary")).to_be_visible()

    def download_all(self) -> None:
        """Fetch everything that is missing, and agree where something is asked first."""
        self.press("download-all")
        expect(self.at("step-bar")).to_have_attribute("data-asking", "false", timeout=20_000)
        if self.at("preflight").count():
            self.at("preflight-confirm").click()
        expect(self.at("preflight")).to_have_count(0)

    def show_files(self) -> None:
        """What a download would bring, before anything begins."""
        self.press("show-files")
        expect(self.at("preflight-total")).to_be_visible()

    def generate(self) -> None:
        """Load the workflow, as the next step or as one of the other ways."""
        self.press("generate")

    def generate_anyway(self) -> None:
        """The same with models missing; then the canvas has come to rest."""
        self.generate()
        self.page.wait_for_timeout(200)
        if self.at("dialog-continue").count():
            self.at("dialog-continue").click()
        # Nodes 2.0 of the older frontend takes seconds on a busy machine.
        expect(self.at("confirmation")).to_be_visible(timeout=30_000)
        self.page.wait_for_timeout(800)

    def queued(self) -> dict[str, Any]:
        """What ComfyUI would queue of the canvas: its nodes by their ids."""
        return dict(self.page.evaluate("async () => (await app.graphToPrompt()).output"))

    def set_width(self, width: int) -> None:
        """The sidebar as wide as somebody has drawn it."""
        self.page.evaluate(
            """(width) => {
            document.querySelector('.crm').closest('.side-bar-panel').style.flex = `0 0 ${width}px` }""",
            width,
        )

    def parts_too_wide(self, but: str = ".crm-hidden") -> list[str]:
        """The beginnings of all elements that reach beyond the panel's right edge."""
        return list(
            self.page.evaluate(
                """(but) => { const panel = document.querySelector('.crm').getBoundingClientRect()
                return [...document.querySelectorAll('.crm *')].filter((e) => !e.closest(but))
                    .filter((e) => e.getBoundingClientRect().right > panel.right + 0.5)
                    .map((e) => e.outerHTML.slice(0, 120)) }""",
                but,
            )
        )

    def press(self, test_id: str) -> None:
        """The next step, where it is this one; else the same out of the menu beside it."""
        if not self.at(test_id).count():
            self.at("more-steps").click()
        self.at(test_id).click()

    def open_settings(self) -> Locator:
        """ComfyUI's own dialog at our settings."""
        self.at("settings-button").click()
        expect(self.at("setting-connections")).to_be_enabled()
        return self.page.get_by_role("dialog").filter(has=self.at("setting-connections"))

    def close_settings(self) -> None:
        self.page.keyboard.press("Escape")
        expect(self.at("setting-connections")).to_have_count(0)

    def show_parameters(self) -> None:
        self.at("all-parameters").locator("summary").click()

    def card(self, name: str) -> Locator:
        return self.at("card").filter(has_text=name)

    def expect_state(self, name: str, state: str) -> None:
        expect(self.card(name)).to_have_attribute("data-state", state, timeout=20_000)

    def picture(self, name: str, **size: int) -> None:
        """Keep a picture for the documentation, where a folder for them is named."""
        folder = os.environ.get("CIVITAI_REMAKE_PICTURES")
        if folder:
            before = self.page.viewport_size or {"width": 1500, "height": 950}
            self.page.set_viewport_size({**before, **size})
            # The paths of whoever takes the pictures are not part of them.
            self.page.evaluate(
                """() => document.querySelectorAll('.crm-path').forEach((path) => {
                    path.textContent = path.textContent.replace(/^.*[\\\\/]models[\\\\/]/, 'ComfyUI/models/')
                })"""
            )
            self.page.wait_for_timeout(400)
            self.page.screenshot(path=Path(folder) / f"{name}.png")
            self.page.set_viewport_size(before)


@pytest.fixture
def panel(page: Page) -> Panel:
    return Panel(page).open()
