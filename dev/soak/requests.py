"""Random requests at the routes of the pack, good ones and all kinds of bad ones."""

from __future__ import annotations

import json
import random
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

IMAGES = (900001, 900002, 900003, 900004, 900005)
SETTINGS = "\nNegative prompt: blurry\nSteps: 21, Sampler: Euler a, CFG scale: 6.5, Seed: 42, Size: 512x768"
POSTS = (
    "fetch", "resolve", "generate", "preflight", "download", "download-all", "download-cancel", "download-pause",
    "download-resume", "download-move", "settings", "supply", "batch", "batch-go-on", "batch-cancel",
)  # fmt: skip
GETS = (
    "downloads", "settings", "key", "folders", "local?type=lora", "local?type=nonsense", "batch",
    "batch-gallery/2026-01-01-00000001/index.html", "batch-gallery/..%2F..%2Fuser/index.html",
)  # fmt: skip
ODD: tuple[Any, ...] = (
    "--5", "²", "\ud800", float("nan"), float("inf"), 10**4000, "9" * 5000, [], {}, True, "", "\0", "../../x", -1, 0,
    [[[[]]]], {"a": {}}, "\x1b[31m", "\u202e", None,
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One request: below which path, with which body and headers; ``method`` GET has none."""

    path: str
    method: str = "POST"
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})


def _json(path: str, body: object) -> Asked:
    return Asked(path=path, body=json.dumps(body).encode())


def multipart(content: bytes, mark: str) -> Asked:
    """A picture as a page sends it; ``mark`` stands between the parts."""
    head = f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="x.png"\r\n\r\n'.encode()
    return Asked(
        path="fetch",
        body=head + content + f"\r\n--{mark}--\r\n".encode(),
        headers={"Content-Type": f"multipart/form-data; boundary={mark}", "X-Civitai-Remake": "1"},
    )


def png(text: str) -> bytes:
    """A PNG with this generation text and no pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", 64, 64, 8, 2, 0, 0, 0)
    said = b"parameters\0\0" + zlib.compress(text.encode("utf-8", "replace"))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"zTXt", said) + chunk(b"IEND", b"")


class Requests:
    """Makes one after the other; what good answers said is used in later ones."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.metadata: dict[str, Any] = {}
        self.resources: list[dict[str, Any]] = []
        self._kinds: tuple[tuple[int, Callable[[], Asked]], ...] = (
            (10, self._look_up), (6, self._text), (6, self._picture), (8, self._resolve), (8, self._generate),
            (4, self._preflight), (14, self._get), (4, self._settings), (3, self._queue), (8, self._odd_field),
            (8, self._odd_inside), (5, self._noise), (3, self._huge), (4, self._stranger), (3, self._torn_picture),
        )  # fmt: skip

    def draw(self) -> Asked:
        """The next one."""
        shares, kinds = zip(*self._kinds, strict=True)
        return self.chance.choices(kinds, shares)[0]()

    def _mark(self) -> str:
        return f"----{self.chance.getrandbits(64):x}"

    def _look_up(self) -> Asked:
        given = [*IMAGES, "https://civitai.com/posts/950001", "https://civitai.com/models/810001", 5, "nonsense"]
        return _json("fetch", {"image_id": self.chance.choice(given)})

    def _text(self) -> Asked:
        tags = "".join(f"<lora:a{n}:{self.chance.random():.2f}>" for n in range(self.chance.randrange(20)))
        return _json("fetch", {"image_id": f"a lighthouse {self.chance.random()} {tags}{SETTINGS}"})

    def _picture(self) -> Asked:
        seed = self.chance.choice(["--5", "²", "5", "9" * 5000])
        return multipart(png(f"a cat\nSteps: 20, Sampler: Euler a, Seed: {seed}, Size: 64x64"), self._mark())

    def _torn_picture(self) -> Asked:
        content = bytearray(png(f"a cat{SETTINGS}"))
        for _ in range(self.chance.randrange(1, 6)):
            content[self.chance.randrange(len(content))] = self.chance.randrange(256)
        return multipart(bytes(content[: self.chance.randrange(len(content) + 1)]), self._mark())

    def _resolve(self) -> Asked:
        return _json("resolve", {"metadata": self.metadata})

    def _generate(self) -> Asked:
        return _json("generate", {"metadata": self.metadata, "resources": self.resources})

    def _preflight(self) -> Asked:
        return _json("preflight", {"resources": self.resources})

    def _get(self) -> Asked:
        return Asked(path=self.chance.choice(GETS), method="GET")

    def _settings(self) -> Asked:
        wanted = [{"connections": self.chance.randrange(0, 10)}, {"allow_pickles": True}, {"speed_limit": None}]
        return _json("settings", self.chance.choice(wanted))

    def _queue(self) -> Asked:
        path = self.chance.choice(["download-pause", "download-resume", "download-cancel", "download-move"])
        return _json(
            path, {"all": self.chance.random() < 0.03, "task_id": "none", "file_key": "910011:710011", "place": 0}
        )

    def _odd_field(self) -> Asked:
        names = (
            "image_id",
            "metadata",
            "resources",
            "resource",
            "task_id",
            "file_key",
            "place",
            "folders",
            "api_key",
            "batch",
            "image_ids",
        )
        return _json(self.chance.choice(POSTS), {self.chance.choice(names): self.chance.choice(ODD)})

    def _odd_inside(self) -> Asked:
        metadata = dict(self.metadata)
        if metadata:
            metadata[self.chance.choice(list(metadata))] = self.chance.choice(ODD)
        resources = [dict(one) for one in self.resources[:3]]
        for one in resources:
            one[self.chance.choice(list(one))] = self.chance.choice(ODD)
        return _json(self.chance.choice(["resolve", "generate"]), {"metadata": metadata, "resources": resources})

    def _noise(self) -> Asked:
        content = self.chance.choice(
            [self.chance.randbytes(200), b"[" * 50_000, b'{"a":' * 50_000, b'{"a": ' + b"9" * 5000 + b"}", b"", b"5"]
        )
        charset = self.chance.choice(["", "; charset=nonsense", "; charset=utf-16"])
        kind = self.chance.choice([f"application/json{charset}", "multipart/form-data; boundary=x", "text/plain", "x"])
        return Asked(
            path=self.chance.choice(POSTS), body=content, headers={"Content-Type": kind, "X-Civitai-Remake": "1"}
        )

    def _huge(self) -> Asked:
        tags = "".join(f"<lora:a{n}:1>" for n in range(10_000))
        return self.chance.choice(
            [
                lambda: _json("fetch", {"image_id": tags + SETTINGS}),
                lambda: multipart(png(tags + SETTINGS), self._mark()),
                lambda: _json("resolve", {"metadata": self.metadata | {"resources": [{}] * 35_000}}),
                lambda: _json("generate", {"metadata": self.metadata, "resources": [{}] * 35_000}),
                lambda: _json("fetch", {"image_id": f'a{SETTINGS}, TI hashes: "{", ".join(_hashes())}"'}),
            ]
        )()

    def _stranger(self) -> Asked:
        headers = self.chance.choice(
            [{"Origin": "https://evil.example"}, {"Host": "evil.example"}, {"Sec-Fetch-Site": "cross-site"}]
        )
        return Asked(path="settings", body=b"{}", headers={"Content-Type": "application/json"} | headers)


def _hashes() -> list[str]:
    return [f"t{number}: {number:012x}" for number in range(20_000)]
