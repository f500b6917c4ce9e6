"""`python dev demo`: the whole job on the terminal against the sample site, then the panel in the real frontend."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import environment
from free_port import free_port
from kept import DEV, HOME, ROOT

IMAGES = {
    900001: "txt2img, three LoRAs known only by their hashes",
    900002: "hires with seven LoRAs and an upscaler, no seed",
    900003: "hires with four LoRAs, its own VAE and three embeddings, no seed",
    900004: "partly unresolvable (the API key `sample-key` opens one of its models)",
    900005: "a ComfyUI image whose graph and seed stand only in its file",
    900006: "made with a closed model: it cannot be rebuilt",
    900007: "a detailer and ControlNet; page and file disagree",
    900008: "a Flux model, which needs text encoders and a VAE besides",
}
_PATIENCE = 180.0
# Of these and those of the post, all but the closed model, the video and what only a picture at hand could begin.
_REMADE = 7


def run(*, once: bool, port: int, comfyui: Path | None, python: str | None) -> int:
    """Show it; gives the exit code."""
    base = HOME / ("comfyui-base" if comfyui else "demo")
    shutil.rmtree(base, ignore_errors=True)
    (base / "models").mkdir(parents=True)
    try:
        with _running([sys.executable, DEV / "sample_civitai", "--speed", 2_500_000]) as site:
            environ = os.environ | {"CIVITAI_BASE_URL": site, "HF_ENDPOINT": f"{site}/hub"}
            _show_on_terminal(base, environ)
            address = port or free_port()
            if comfyui is None:
                command = [
                    sys.executable,
                    DEV / "preview_host",
                    "--frontend",
                    environment.frontend(environment.FRONTENDS[0]),
                ]
                command += ["--base", base, "--port", address, "--pack", ROOT]
            else:
                command = _real_comfyui(comfyui.absolute(), python, base, address)
            with _started(command, environ, base / "host.log") as host:
                url = f"http://127.0.0.1:{address}"
                return _show_panel(url, host, once=once)
    except DemoError as error:
        print(f"\n{error}")
        return 1
    except KeyboardInterrupt:
        print("\nEnded.")
        return 0


def run_batch() -> int:
    """Remake many pictures on the sample site and the preview host; gives the exit code."""
    base = HOME / "demo-batch"
    shutil.rmtree(base, ignore_errors=True)
    (base / "comfyui/models/checkpoints").mkdir(parents=True)
    address, out = free_port(), base / "gallery"
    host = [sys.executable, DEV / "preview_host", "--frontend", environment.frontend(environment.FRONTENDS[0])]
    host += ["--base", base / "comfyui", "--port", address, "--delay", 0.5]
    try:
        with _running([sys.executable, DEV / "sample_civitai"]) as site:
            environ = os.environ | {"CIVITAI_BASE_URL": site, "HF_ENDPOINT": f"{site}/hub"}
            with _started(host, environ, base / "host.log") as process:
                url = f"http://127.0.0.1:{address}"
                _wait_for(f"{url}/system_stats", process)
                sources = ["https://civitai.com/posts/950001", *map(str, IMAGES)]
                shown = ["batch", *sources, "--comfyui", base / "comfyui", "--comfyui-url", url, "--out", out, "--yes"]
                print(f"\n$ civitai-remake {' '.join(map(str, shown))}\n", flush=True)
                command = [sys.executable, "-m", "civitai_remake.pipeline.reproduce", *map(str, shown)]
                subprocess.run(command, env=environ, check=False, cwd=ROOT)
        done = [path for path in out.glob("image-*/result.png") if path.stat().st_size]
        if len(done) < _REMADE or not (out / "index.html").is_file():
            raise DemoError(f"{len(done)} pictures were made, and {_REMADE} can be.")
    except DemoError as error:
        print(f"\n{error}")
        return 1
    print(f"\nThe gallery: {(out / 'index.html').as_uri()}")
    return 0


class DemoError(Exception):
    """Something of the demo does not work; the text says what."""


def _show_on_terminal(base: Path, environ: dict[str, str]) -> None:
    output = base / "workflow.json"
    arguments = ["900001", "--models", base / "models", "--output", output]
    shown = " ".join(str(part.relative_to(ROOT)) if isinstance(part, Path) else part for part in arguments)
    print(f"\n$ civitai-remake {shown}\n", flush=True)
    command = [sys.executable, "-m", "civitai_remake.pipeline.reproduce", *map(str, arguments)]
    code = subprocess.run(command, env=environ, check=False, cwd=ROOT).returncode
    if code or not json.loads(output.read_text(encoding="utf-8")):
        raise DemoError(f"The command line ended with {code}.")


def _show_panel(url: str, host: subprocess.Popen[bytes], *, once: bool) -> int:
    _wait_for(f"{url}/system_stats", host)
    page = _get(url).decode(errors="replace")
    extensions = json.loads(_get(f"{url}/extensions"))
    panel = next((path for path in extensions if path == "/extensions/civitai-remake/main.js"), None)
    if "<html" not in page.lower():
        raise DemoError("The frontend is not served.")
    if panel is None or b"civitai" not in _get(f"{url}{panel}"):
        raise DemoError(f"The panel is not among the extensions: {extensions}")
    if json.loads(_get(f"{url}/civitai_remake/downloads")) != {"downloads": [], "waiting": []}:
        raise DemoError("The pack's routes do not answer.")
    print(f"\nThe panel is open at {url} (the sidebar's tab Civitai Remake). Paste one of these numbers:")
    for number, what in IMAGES.items():
        print(f"  {number}  {what}")
    print("Or a post (https://civitai.com/posts/950001), or a model (https://civitai.com/models/810001).")
    if once:
        print("Everything answers.")
        return 0
    print("Ctrl+C ends it.", flush=True)
    host.wait()
    return 0


def _real_comfyui(folder: Path, python: str | None, base: Path, port: int) -> list[object]:
    if not (folder / "main.py").is_file():
        raise DemoError(f"There is no ComfyUI in {folder}.")
    packs = base / "custom_nodes"
    packs.mkdir()
    for name in ("input", "output", "temp", "user"):
        (base / name).mkdir()
    link = packs / "civitai-remake"
    try:
        link.symlink_to(ROOT, target_is_directory=True)
    except OSError:
        subprocess.run(["cmd", "/c", "mklink", "/J", str(link), str(ROOT)], check=True, capture_output=True)
    names = ("venv/bin/python", ".venv/bin/python", "venv/Scripts/python.exe", "../python_embeded/python.exe")
    found = next((folder / name for name in names if (folder / name).is_file()), None)
    # A path is the user's own and counts from where they stand; a venv's link must not be followed.
    interpreter = str(Path(python).absolute()) if python and Path(python).is_file() else python or found
    if interpreter is None:
        raise DemoError("The interpreter of that ComfyUI was not found; give it with --python.")
    print(f"\nStarting the ComfyUI in {folder} ...", flush=True)
    return [interpreter, folder / "main.py", "--cpu", "--port", port, "--base-directory", base]


@contextlib.contextmanager
def _running(command: list[object]) -> Iterator[str]:
    """A process that prints its address first."""
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    try:
        line = process.stdout.readline() if process.stdout else ""
        found = re.search(r"http://\S+", line)
        if found is None:
            raise DemoError(f"The sample site did not start: {line}")
        yield found[0]
    finally:
        _end(process)


@contextlib.contextmanager
def _started(command: list[object], environ: dict[str, str], log: Path) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as output:
        process = subprocess.Popen(
            [str(part) for part in command], env=environ, stdout=output, stderr=subprocess.STDOUT, cwd=ROOT
        )
        try:
            yield process
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes] | subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _wait_for(url: str, host: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until and host.poll() is None:
        try:
            _get(url)
        except OSError:
            time.sleep(0.3)
        else:
            return
    raise DemoError("The page did not start; its log is in .dev (host.log).")


def _get(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=10) as response:
        return bytes(response.read())
