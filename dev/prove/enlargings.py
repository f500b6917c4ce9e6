"""Pictures that are enlarged as between two passes of webui, and their graphs."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

_NEW, _OLD = "A1111 1.8 and newer", "A1111 before 1.8"


@dataclass(frozen=True, kw_only=True)
class Enlarging:
    """One enlarging; ``allowed`` is the share of 255 that two colours may be apart."""

    upscaler: str
    program: str = _NEW
    upscale: float = 2.0
    tile: int = 64
    overlap: int = 8
    size: tuple[int, int] = (152, 200)
    what: str = "upscale"
    allowed: float = 1e-5

    @property
    def title(self) -> tuple[str, str, str]:
        """The row's first columns."""
        return f"{self.upscaler}, {self.upscale:g} times", f"tile {self.tile}, {self.program[6:]}", self.what


def enlargings() -> tuple[Enlarging, ...]:
    """Each kind of upscaler, new and old; tiles larger than the picture, none at all, more runs than one."""
    kinds = ("Model", "R-ESRGAN", "SwinIR", "ScuNET")
    made = [Enlarging(upscaler=kind, program=program) for kind in kinds for program in (_NEW, _OLD)]
    made += [Enlarging(upscaler=kind, tile=0, upscale=1.7) for kind in kinds]
    made += [Enlarging(upscaler=kind, program=_OLD, tile=256, size=(64, 80)) for kind in kinds]
    made.append(Enlarging(upscaler="Model", upscale=5.0, size=(40, 40)))
    return (*made, *(Enlarging(upscaler=kind, upscale=1.33) for kind in ("Lanczos", "Nearest", "None")))


def graph_of(case: Enlarging) -> dict[str, dict[str, Any]]:
    """The graph of an enlarging, compared with webui's own."""
    given = {"image": ["picture", 0], "upscale_model": ["model", 0]}
    ours = {
        "upscaler": case.upscaler,
        "upscale_by": case.upscale,
        "tile": case.tile,
        "overlap": case.overlap,
        "program": case.program,
    }
    width, height = case.size
    nodes: dict[str, tuple[str, dict[str, Any]]] = {
        "picture": ("CivitaiRemakeProvePicture", {"width": width, "height": height}),
        "model": ("CivitaiRemakeProveUpscaleModel", {}),
        "enlarged": ("CivitaiRemakeUpscale", {**given, **ours}),
        "reference": ("CivitaiRemakeProveEnlarged", {**given, "case": json.dumps(asdict(case))}),
        "compared": (
            "CivitaiRemakeProveComparePictures",
            {"found": ["enlarged", 0], "reference": ["reference", 0]},
        ),
    }
    return {name: {"class_type": kind, "inputs": inputs} for name, (kind, inputs) in nodes.items()}
