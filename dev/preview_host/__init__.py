"""A small stand-in for ComfyUI's server: the real frontend, the pack loaded as ComfyUI loads it, and no model runs.

It puts modules named `server` and `folder_paths` in `sys.modules`, so there can be one such host in a process.
"""

from .host import RunningHost, start_host

__all__ = ["RunningHost", "start_host"]
