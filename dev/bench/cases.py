"""The three cases, the site that serves them (one nginx), and the programs that fetch them."""

from __future__ import annotations

import contextlib
import getpass
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MIB = 1 << 20
_CONFIG = """
user {user}; worker_processes 2; daemon off; pid {base}/nginx.pid; error_log {base}/error.log;
events {{ worker_connections 512; }}
http {{
  access_log off; sendfile on; tcp_nopush on; default_type application/octet-stream;
  client_body_temp_path {base}/tmp; proxy_temp_path {base}/tmp; fastcgi_temp_path {base}/tmp;
  uwsgi_temp_path {base}/tmp; scgi_temp_path {base}/tmp;
  server {{
    listen 127.0.0.1:{port}; root {base}/www;
    location /api/v1/ {{ default_type application/json; }}
    location ~ ^/api/download/models/(\\d+)$ {{ return 307 http://$http_host/store/$1.safetensors; }}
    location ~ ^/api/download/slow/(\\d+)$ {{ return 307 http://$http_host/slow/$1.safetensors; }}
    location /slow/ {{ alias {base}/www/store/; limit_rate {rate}; }}
  }}
}}
"""


@dataclass(frozen=True)
class Case:
    """So many files of so many bytes, over a line with a delay in seconds, at so many bytes a second a connection."""

    name: str
    files: int
    size: int
    delay: float = 0.0
    rate: int | None = None

    @property
    def first_id(self) -> int:
        """The version ids are counted from here."""
        return {"a": 1000, "b": 2000, "c": 3000}[self.name]

    @property
    def ids(self) -> range:
        """The version ids of its files."""
        return range(self.first_id, self.first_id + self.files)


CASES = (
    Case("a", files=1, size=1024 * MIB),
    Case("b", files=1, size=256 * MIB, rate=20_000_000),
    Case("c", files=50, size=2 * MIB, delay=0.1),
)


def make_files(case: Case, www: Path) -> dict[int, str]:
    """The files and the site's word on each, as nginx serves them; the SHA256 by version id."""
    digests = {}
    for name in ("store", "api/v1/model-versions"):
        (www / name).mkdir(parents=True, exist_ok=True)
    for number in case.ids:
        header = {"w": {"dtype": "U8", "shape": [1], "data_offsets": [0, 0]}}
        for _ in range(3):  # the header's own length is part of what it must say
            text = json.dumps(header).encode()
            header["w"]["data_offsets"] = [0, case.size - 8 - len(text)]
        path, digest = www / "store" / f"{number}.safetensors", hashlib.sha256()
        with path.open("wb") as stream:
            left = case.size
            for block in _blocks(len(text).to_bytes(8, "little") + text):
                stream.write(block[:left])
                digest.update(block[:left])
                left -= len(block[:left])
                if not left:
                    break
        digests[number] = digest.hexdigest()
        file = {
            "id": number, "name": path.name, "type": "Model", "sizeKB": case.size / 1024, "primary": True,
            "hashes": {"SHA256": digests[number].upper()}, "metadata": {"format": "SafeTensor"},
        }  # fmt: skip
        model = {"name": f"bench {number}", "type": "LORA"}
        version = {"id": number, "modelId": number, "name": "v1", "baseModel": "SDXL 1.0", "model": model}
        (www / "api/v1/model-versions" / str(number)).write_text(json.dumps(version | {"files": [file]}))
    return digests


def _blocks(first: bytes) -> Iterator[bytes]:
    yield first
    while True:
        yield os.urandom(MIB)


@contextlib.contextmanager
def nginx(base: Path, case: Case, port: int) -> Iterator[str]:
    """One nginx on loopback, with a limit for each connection where the case has one; its address."""
    (base / "tmp").mkdir(exist_ok=True)
    config = _CONFIG.format(user=getpass.getuser(), base=base, port=port, rate=case.rate or 0)
    if case.rate:
        config = config.replace("/store/$1.safetensors; }", "/slow/$1.safetensors; }")
    (base / "nginx.conf").write_text(config)
    process = subprocess.Popen([_nginx_program(), "-c", base / "nginx.conf", "-e", base / "error.log"])
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(100):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"{url}/api/v1/model-versions/{case.first_id}").close()
                break
            time.sleep(0.05)
        yield url
    finally:
        process.terminate()
        process.wait(10)


def versions() -> str:
    """The machine and the programs, in a line."""
    said = [f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}", f"Python {platform.python_version()}"]
    for command in (["aria2c", "--version"], ["curl", "--version"], [_nginx_program(), "-v"]):
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        found = re.search(r"[\w-]+[ /](?:version )?\d[\w.]*", done.stdout + done.stderr)
        said.append(found[0] if found else command[0])
    return ", ".join([platform.platform(terse=True), *said])


def _nginx_program() -> str:
    return shutil.which("nginx") or "/usr/sbin/nginx"


def aria2(
    case: Case, url: str, digests: dict[int, str], folder: Path, *, at_once: int = 5, allocation: str = "prealloc"
) -> list[str]:
    """aria2c with four connections a file and its check of the hash.

    So many files at once (5 is its own default), the room for each taken in its own default way or another.
    """
    lines = []
    for number in case.ids:
        lines += [f"{url}/api/download/models/{number}", f"  out={number}.safetensors"]
        lines += [f"  checksum=sha-256={digests[number]}"]
    (folder / "list.txt").write_text("\n".join(lines))
    options = ["-x4", "-s4", f"-j{at_once}", f"--file-allocation={allocation}"]
    return ["aria2c", "--quiet", *options, "-i", "list.txt", "-d", str(folder)]


def curl(case: Case, url: str, digests: dict[int, str], folder: Path) -> list[str]:
    """curl over one connection, then sha256sum."""
    (folder / "sums.txt").write_text("".join(f"{digests[n]}  {n}.safetensors\n" for n in case.ids))
    fetch = " ".join(f"-o {n}.safetensors {url}/api/download/models/{n}" for n in case.ids)
    return ["sh", "-c", f"curl -sfL {fetch} && sha256sum --quiet -c sums.txt"]


def copy(case: Case, store: Path, folder: Path) -> list[str]:
    """No network and no proof: the same files copied from the system's cache, and onto the drive."""
    names = [f"{number}.safetensors" for number in case.ids]
    sources = " ".join(str(store / name) for name in names)
    return ["sh", "-c", f"cp --reflink=never {sources} {folder} && sync {' '.join(names)}"]
