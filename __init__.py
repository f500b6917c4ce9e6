"""Civitai Remake, a ComfyUI extension: from a picture on Civitai to a workflow that makes it.

ComfyUI imports this file under a name made from the folder's path, so everything inside imports relatively. Outside
ComfyUI (a test, the command line) importing it does nothing.
"""

from __future__ import annotations

import sys

# The nodes' numbers are ComfyUI's business alone, so they come where it runs.
NODE_CLASS_MAPPINGS: dict[str, type] = {}
NODE_DISPLAY_NAME_MAPPINGS: dict[str, str] = {}
# The panel is told in pyproject.toml ([tool.comfy] web): so its address holds the project's name and not the folder's,
# which may have blanks or letters that ComfyUI's address does not survive. Both at once would load it twice.
WEB_DIRECTORY = None

__all__ = ["NODE_CLASS_MAPPINGS", "NODE_DISPLAY_NAME_MAPPINGS", "WEB_DIRECTORY"]

_server = sys.modules.get("server")
_folder_paths = sys.modules.get("folder_paths")
if _server is not None and _folder_paths is not None and hasattr(_server, "PromptServer"):
    from .civitai_routes import attach
    from .civitai_utils.console_log import log

    try:
        from .civitai_nodes import NODE_CLASS_MAPPINGS, NODE_DISPLAY_NAME_MAPPINGS
    except Exception as error:  # noqa: BLE001 - another numpy, a library that is not there: the panel needs neither
        log.error("The pack's own nodes could not be loaded; all else works: %s: %s", type(error).__name__, error)

    # A fault in here is ComfyUI's own "import failed" with its trace, never a half-loaded pack.
    attach(_server, _folder_paths)
