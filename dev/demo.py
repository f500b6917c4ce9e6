"""`python dev demo`: the whole job on the terminal against the sample site, then the panel in the real frontend."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import environment
import host_process
import real_comfyui
from free_port import free_port
from host_process import get
from kept import DEV, HOME, ROOT, Unavailable

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
# Of these and those of the post, all but the closed model, the video and what only a picture at hand could begin.
_REMADE = 7


def run(*, once: bool, port: int, comfyui: Path | None, python: str | None) -> int:
    """Show it; gives the exit code."""
    base = HOME / ("comfyui-base" if comfyui else "demo")
    shutil.rmtree(base, ignore_errors=True)
    (base / "models").mkdir(parents=True)
    try:
        with host_process.running([sys.executable, DEV / "sample_civitai", "--speed", 2_500_000]) as site:
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
                command = real_comfyui.command_of(comfyui, python, base, address, {"civitai-remake": ROOT})
                print(f"\nStarting the ComfyUI in {comfyui} ...", flush=True)
            with host_process.started(command, environ, base / "host.log") as host:
                url = f"http://127.0.0.1:{address}"
                host_process.wait_for(f"{url}/system_stats", host, base / "host.log")
                return _show_panel(url, host, once=once)
    except (DemoError, Unavailable) as error:
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
        with host_process.running([sys.executable, DEV / "sample_civitai"]) as site:
            environ = os.environ | {"CIVITAI_BASE_URL": site, "HF_ENDPOINT": f"{site}/hub"}
            with host_process.started(host, environ, base / "host.log") as process:
                url = f"http://127.0.0.1:{address}"
                host_process.wait_for(f"{url}/system_stats", process, base / "host.log")
                sources = ["https://civitai.com/posts/950001", *map(str, IMAGES)]
                shown = ["batch", *sources, "--comfyui", base / "comfyui", "--comfyui-url", url, "--out", out, "--yes"]
                print(f"\n$ civitai-remake {' '.join(map(str, shown))}\n", flush=True)
                command = [sys.executable, "-m", "civitai_remake.pipeline.reproduce", *map(str, shown)]
                subprocess.run(command, env=environ, check=False, cwd=ROOT)
        done = [path for path in out.glob("image-*/result.png") if path.stat().st_size]
        if len(done) < _REMADE or not (out / "index.html").is_file():
            raise DemoError(f"{len(done)} pictures were made, and {_REMADE} can be.")
    except (DemoError, Unavailable) as error:
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
    page = get(url).decode(errors="replace")
    extensions = json.loads(get(f"{url}/extensions"))
    panel = next((path for path in extensions if path == "/extensions/civitai-remake/main.js"), None)
    if "<html" not in page.lower():
        raise DemoError("The frontend is not served.")
    if panel is None or b"civitai" not in get(f"{url}{panel}"):
        raise DemoError(f"The panel is not among the extensions: {extensions}")
    if json.loads(get(f"{url}/civitai_remake/downloads")) != {"downloads": [], "waiting": []}:
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
