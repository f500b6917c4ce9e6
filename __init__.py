"""Civitai Remake, a ComfyUI extension: from a picture on Civitai to a workflow that makes it.

ComfyUI imports this file under a name made from the folder's path, so everything inside imports relatively. Outside
ComfyUI (a test, the command line) importing it does nothing.
"""

from __future__ import annotations

import sys

NODE_CLASS_MAPPINGS: dict[str, type] = {}
NODE_DISPLAY_NAME_MAPPINGS: dict[str, str] = {}
WEB_DIRECTORY = "./js"

__all__ = ["NODE_CLASS_MAPPINGS", "NODE_DISPLAY_NAME_MAPPINGS", "WEB_DIRECTORY"]

_server = sys.modules.get("server")
_folder_paths = sys.modules.get("folder_paths")
if _server is not None and _folder_paths is not None and hasattr(_server, "PromptServer"):
    from .civitai_routes import attach

    # A fault in here is ComfyUI's own "import failed" with its trace, never a half-loaded pack.
    attach(_server, _folder_paths)
