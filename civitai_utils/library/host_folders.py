"""ComfyUI's folders: those of the models, extra model paths included, and the one for what nobody else may read."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType


class HostFolders:
    """``host`` is ComfyUI's module of folder names, handed in by whoever knows the host."""

    def __init__(self, host: ModuleType) -> None:
        self._host = host

    def folders(self, name: str) -> list[Path]:
        """The folders of one name, the host's first choice first."""
        return [Path(path) for path in self._host.get_folder_paths(name)] if self._knows(name) else []

    def listed(self, name: str) -> list[str]:
        """The models as ComfyUI lists them."""
        return list(self._host.get_filename_list(name)) if self._knows(name) else []

    def full_path(self, name: str, listed: str) -> Path | None:
        """The real path of a listed model."""
        path = self._host.get_full_path(name, listed)
        return Path(path) if path else None

    def _knows(self, name: str) -> bool:
        return name in self._host.folder_names_and_paths


def secret_folder(host: ModuleType) -> Path:
    """A folder under the user directory that no route serves: names that begin with ``__`` are kept from HTTP."""
    of_system = getattr(host, "get_system_user_directory", None)
    if of_system is not None:
        return Path(of_system("civitai_remake"))
    return Path(host.get_user_directory()) / "__civitai_remake"
