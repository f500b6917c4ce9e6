"""Where new files of each kind can go, as the routes speak it (docs/architecture.md, GET /civitai/folders)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...civitai_utils.kinds import ModelKind
from ...civitai_utils.library.model_roots import Root
from ..models.choose_root import choose_root
from ..ports import LocalModels


def folders_as_json(library: LocalModels) -> dict[str, Any]:
    """The answer of GET /civitai/folders; the disk is looked at."""
    by_kind = {kind: library.roots_of(kind) for kind in ModelKind}
    return {"kinds": [_kind_as_json(kind, roots) for kind, roots in by_kind.items() if roots]}


def _kind_as_json(kind: ModelKind, roots: Sequence[Root]) -> dict[str, Any]:
    choice = choose_root(roots, 0)
    return {
        "type": kind.value,
        "chosen": next((str(root.folder) for root in roots if root.chosen), None),
        "used": str(choice.root.folder) if choice is not None else None,
        "roots": [
            {
                "folder": str(root.folder),
                "exists": root.exists,
                "writable": root.writable,
                "free_bytes": root.free,
            }
            for root in roots
        ],
    }
