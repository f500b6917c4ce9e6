"""ComfyUI-like hosts that can be killed, each with the pack and models of its own, and a driver that can be, too."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import secrets
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
DRIVER = Path(__file__).with_name("driver.py")


@dataclass
class Host:
    """One preview host; ``url`` stays the same when it begins again."""

    base: Path
    url: str
    process: subprocess.Popen[str] | None = None

    def kill(self) -> None:
        """As a computer that loses its power."""
        assert self.process is not None
        self.process.kill()
        self.process.wait(10)
        assert self.process.stdout is not None
        self.process.stdout.close()
        self.process = None

    def ask(self, path: str) -> Any:
        with urllib.request.urlopen(self.url + path, timeout=10) as answer:
            return json.loads(answer.read())

    @property
    def rendered(self) -> list[str]:
        """The pictures it has made, once for each time."""
        return sorted(path.name.rpartition("_0")[0] for path in (self.base / "output").glob("*_0*.png"))

    @property
    def models(self) -> list[str]:
        folder = self.base / "models/checkpoints"
        return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


@dataclass
class RayNode:
    """Ray's processes of one machine."""

    process: subprocess.Popen[str]

    def lose(self) -> None:
        """All of them at once."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, 9)
        self.process.wait(10)
        if self.process.stdout is not None:
            self.process.stdout.close()


@dataclass
class Place:
    """Starts hosts and drivers; all of them end with the test."""

    folder: Path
    site: str
    running: list[subprocess.Popen[str]]
    ray_folder: Path
    delay: float = 0.4
    nodes: list[RayNode] = field(default_factory=list)
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32))

    def host(self, name: str) -> Host:
        """A host that has not begun."""
        (self.folder / name).mkdir()
        return Host(self.folder / name, f"http://127.0.0.1:{_free_port()}")

    def begin(self, host: Host, *, pack: bool = True, models: Path | None = None) -> Host:
        frontend = self.folder / "frontend"
        frontend.mkdir(exist_ok=True)
        (frontend / "index.html").write_text("<html></html>")
        (host.base / "run-gives.png").write_bytes(_PICTURE)
        command: list[object] = [sys.executable, ROOT / "dev/preview_host", "--frontend", frontend, "--base", host.base]
        command += ["--port", host.url.rpartition(":")[2], "--delay", self.delay]
        command += ["--pack", ROOT] if pack else []
        command += ["--extra-models", models] if models is not None else []
        host.process = self.start(command, CIVITAI_BASE_URL=self.site, CIVITAI_API_KEY="")
        assert host.process.stdout is not None
        assert re.search(r"http://\S+", host.process.stdout.readline())
        return host

    def graph(self, key: str, checkpoint: str) -> dict[str, Any]:
        """What the driver has rendered."""
        spec = importlib.util.spec_from_file_location("cluster_driver", DRIVER)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        made: dict[str, Any] = module.graph(key, checkpoint, 1)
        return made

    def requests(self) -> list[dict[str, Any]]:
        """What the site was asked."""
        with urllib.request.urlopen(f"{self.site}/_requests", timeout=10) as answer:
            found: list[dict[str, Any]] = json.loads(answer.read())
            return found

    def slow(self, speed: float) -> None:
        """Let the site give so many bytes a second and connection."""
        content = json.dumps({"speed": speed}).encode()
        request = urllib.request.Request(
            f"{self.site}/_control", data=content, headers={"Content-Type": "application/json"}
        )
        urllib.request.urlopen(request, timeout=10).close()

    def driver(self, count: int, *more: object, **environ: str) -> subprocess.Popen[str]:
        (self.folder / "out").mkdir(exist_ok=True)
        return self.start([sys.executable, "-W", "error", DRIVER, self.folder / "out", count, *more], **environ)

    def ray_head(self, host: Host) -> str:
        """The first machine of a cluster: its address."""
        port = _free_port()
        options = ["--head", f"--port={port}", "--include-dashboard=false", "--disable-usage-stats"]
        self._ray(host, [*options, f"--temp-dir={self.ray_folder}"])
        return f"127.0.0.1:{port}"

    def ray_node(self, address: str, host: Host) -> RayNode:
        """One more machine."""
        return self._ray(host, [f"--address={address}"])

    def _ray(self, host: Host, options: list[str]) -> RayNode:
        command = [Path(sys.executable).with_name("ray"), "start", "--block", "--num-cpus=0", *options]
        command += ["--node-ip-address=127.0.0.1", "--resources", json.dumps({"comfyui": 1})]
        command += [f"--object-store-memory={100 * 1024 * 1024}"]
        environ = {"CIVITAI_REMAKE_COMFYUI_URL": host.url, "RAY_AUTH_MODE": "token", "RAY_AUTH_TOKEN": self.token}
        process = subprocess.Popen(
            [str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            env=os.environ | environ, cwd=ROOT, start_new_session=True,
        )  # fmt: skip
        node = RayNode(process)
        self.nodes.append(node)
        assert process.stdout is not None
        lines = iter(process.stdout.readline, "")
        assert any("Ray runtime started" in line for line in lines)
        return node

    def until_told(self, driver: subprocess.Popen[str], count: int) -> list[str]:
        """The lines of a driver up to its picture of this number."""
        return self.until_said(driver, f"told {count}:")

    def until_said(self, driver: subprocess.Popen[str], text: str) -> list[str]:
        """The lines of a driver up to one with this in it, which it must say."""
        assert driver.stdout is not None
        lines: list[str] = []
        for line in iter(driver.stdout.readline, ""):
            lines.append(line.strip())
            if text in line:
                return lines
        raise AssertionError(f"it ended without {text!r}: {lines[-5:]}")

    def start(self, command: list[object], **environ: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [str(part) for part in command], stdout=subprocess.PIPE, text=True, env=os.environ | environ, cwd=ROOT
        )
        self.running.append(process)
        return process


@pytest.fixture
def place(tmp_path: Path, serving: Any) -> Iterator[Place]:
    running: list[subprocess.Popen[str]] = []
    # Its sockets have little room for their names.
    with serving("sample_civitai") as site, tempfile.TemporaryDirectory(prefix="r-") as short:
        made = Place(tmp_path, site, running, Path(short) / "r")
        yield made
        for node in reversed(made.nodes):
            node.lose()
        for process in reversed(running):
            process.kill()
            process.wait(10)
            if process.stdout is not None:
                process.stdout.close()


def _free_port() -> int:
    import socket

    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


# One white pixel.
_PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005fe02fe0def46b8"
    "0000000049454e44ae426082"
)
