"""The sample's Hugging Face, below /hub: what Flux and Wan need beside themselves, as small files under the real paths.

It answers as the real one does: 302 to a signed link of a store with length and SHA256 on that very answer, 307 with a
relative address for a repository that was renamed, 401 for one whose terms must be accepted, and never a key.
"""

from __future__ import annotations

from dataclasses import dataclass

import weights
from aiohttp import web

RENAMED = {"comfyanonymous/flux_text_encoders": "Comfy-Org/flux_text_encoders"}


@dataclass(frozen=True)
class HubFile:
    """One file of a repository."""

    repository: str
    path: str
    kilobytes: int

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]

    @property
    def content(self) -> bytes:
        return weights.safetensors(self.name, self.kilobytes)


FILES = (
    HubFile("comfyanonymous/flux_text_encoders", "clip_l.safetensors", 500),
    HubFile("comfyanonymous/flux_text_encoders", "t5xxl_fp16.safetensors", 1800),
    HubFile("comfyanonymous/flux_text_encoders", "t5xxl_fp8_e4m3fn.safetensors", 950),
    HubFile("Comfy-Org/HiDream-I1_ComfyUI", "split_files/text_encoders/t5xxl_fp8_e4m3fn_scaled.safetensors", 1000),
    HubFile("Comfy-Org/HiDream-I1_ComfyUI", "split_files/vae/ae.safetensors", 600),
    HubFile(
        "Comfy-Org/Wan_2.1_ComfyUI_repackaged", "split_files/text_encoders/umt5_xxl_fp8_e4m3fn_scaled.safetensors", 900
    ),
    HubFile("Comfy-Org/Wan_2.1_ComfyUI_repackaged", "split_files/vae/wan_2.1_vae.safetensors", 500),
)
_BY_PLACE = {(RENAMED.get(one.repository, one.repository), one.path): one for one in FILES}
BY_NAME = {one.name: one for one in FILES}


def answer(request: web.Request, store: str, signature: str, gated: str | None) -> web.Response:
    """What the hub says to ``resolve``, whichever way it is asked."""
    repository, path = f"{request.match_info['owner']}/{request.match_info['repository']}", request.match_info["path"]
    if repository in RENAMED:
        moved = request.path.replace(f"/{repository}/", f"/{RENAMED[repository]}/", 1)
        return web.Response(status=307, headers={"Location": moved})
    file = _BY_PLACE.get((repository, path))
    if file is None:
        return web.Response(status=404, text="Entry not found", headers={"X-Error-Code": "EntryNotFound"})
    if gated == file.name:
        said = f"Access to model {repository} is restricted."
        return web.Response(status=401, text=said, headers={"X-Error-Code": "GatedRepo"})
    content = file.content
    return web.Response(
        status=302,
        headers={
            "Location": f"{store}/hub/{file.name}?signature={signature}",
            "X-Linked-Size": str(len(content)),
            "X-Linked-ETag": f'"{weights.hashes(content)["SHA256"].lower()}"',
        },
    )
