"""ComfyUI's folders: those of the models, extra model paths included, and the one for what nobody else may read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType

from ..console_log import log
from ..redaction import redact


class HostFolders:
    """``host`` is ComfyUI's module of folder names, handed in by whoever knows the host.

    Other packs change its lists, not always well: what raises or is no list of names costs the one name it is about,
    and a line in the log, once.
    """

    def __init__(self, host: ModuleType) -> None:
        self._host = host
        self._told: set[tuple[str, str]] = set()

    def folders(self, name: str) -> list[Path]:
        """The folders of one name, the host's first choice first."""
        return [Path(path) for path in self._names(name, "folders", self._host.get_folder_paths)]

    def listed(self, name: str) -> list[str]:
        """The models as ComfyUI lists them."""
        return self._names(name, "list", self._host.get_filename_list)

    def full_path(self, name: str, listed: str) -> Path | None:
        """The real path of a listed model."""
        try:
            path = self._host.get_full_path(name, listed)
            return Path(path) if path else None
        except Exception as error:  # noqa: BLE001  other packs put their own functions here
            self._tell(name, "paths", repr(error))
            return None

    def _names(self, name: str, what: str, ask: Callable[[str], object]) -> list[str]:
        try:
            if name not in self._host.folder_names_and_paths:
                return []
            said = ask(name)
        except Exception as error:  # noqa: BLE001  other packs put their own functions here
            self._tell(name, what, repr(error))
            return []
        entries = list(said) if isinstance(said, Iterable) and not isinstance(said, (str, bytes)) else []
        names = [str(entry) for entry in entries if isinstance(entry, (str, Path))]
        if len(names) < len(entries) or (not entries and said != []):
            self._tell(name, what, "it holds what is no name")
        return names

    def _tell(self, name: str, what: str, reason: str) -> None:
        if (name, what) not in self._told:
            self._told.add((name, what))
            log.warning(
                "ComfyUI's %s of %r cannot be used, perhaps because of another pack: %s", what, name, redact(reason)
            )


def secret_folder(host: ModuleType) -> Path:
    """A folder under the user directory that no route serves: names that begin with ``__`` are kept from HTTP."""
    of_system = getattr(host, "get_system_user_directory", None)
    if of_system is not None:
        return Path(of_system("civitai_remake"))
    return Path(host.get_user_directory()) / "__civitai_remake"
