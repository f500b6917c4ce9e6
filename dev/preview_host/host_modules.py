"""The modules of ComfyUI a pack imports, `server`, `nodes` and `folder_paths`, made over this host's own parts."""

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

from aiohttp import web

from .model_folders import MODEL_SUFFIXES, ModelFolders
from .sockets import Sockets
from .user_files import UserFiles

MODULES = ("server", "nodes", "folder_paths")


class UserManager:
    """Which user a request comes from, and where that user's files are."""

    def __init__(self, files: UserFiles) -> None:
        self._files = files

    def get_request_user_id(self, request: web.Request) -> str:
        """Always the one user."""
        return "default"

    def get_request_user_filepath(
        self,
        request: web.Request,
        file: str | None,
        type: str = "userdata",  # noqa: A002 (the host's own name for it)
        create_dir: bool = True,
    ) -> str:
        """The path of a user's file, or of the user's folder where `file` is None."""
        path = self._files.folder if file is None else self._files.path_of(file)
        if create_dir:
            (path if file is None else path.parent).mkdir(parents=True, exist_ok=True)
        return str(path)


class PromptServer:
    """The part of ComfyUI's server object that packs use."""

    instance: ClassVar["PromptServer"]

    def __init__(self, app: web.Application, sockets: Sockets, users: UserManager) -> None:
        self.app = app
        self.loop = asyncio.get_running_loop()
        self.routes = web.RouteTableDef()
        self.user_manager = users
        self.client_id: str | None = None
        self.address = "127.0.0.1"
        self.port = 0
        self._sockets = sockets

    def send_sync(self, event: str, data: Any, sid: str | None = None) -> None:
        """Send an event to one browser or to all; safe from any thread."""
        self._sockets.send_sync(event, data, sid)


def install_host_modules(server: PromptServer, folders: ModelFolders, classes: dict[str, Any], *, version: str) -> None:
    """Put the modules in `sys.modules`; RuntimeError if this process has a host already.

    `classes` is the host's own table: what packs bring is put into it as they are loaded.
    """
    if any(name in sys.modules for name in MODULES):
        raise RuntimeError("there can be one preview host in a process")
    PromptServer.instance = server
    nodes = _module("nodes", NODE_CLASS_MAPPINGS=classes)
    sys.modules["nodes"] = nodes
    sys.modules["server"] = _module("server", PromptServer=PromptServer, nodes=nodes, __version__=version)
    sys.modules["folder_paths"] = _module("folder_paths", **_folder_paths(folders))


def remove_host_modules() -> None:
    """Undo `install_host_modules`."""
    for name in MODULES:
        sys.modules.pop(name, None)


def _module(name: str, **members: Any) -> ModuleType:
    module = ModuleType(name)
    for key, value in members.items():
        setattr(module, key, value)
    return module


def _folder_paths(folders: ModelFolders) -> dict[str, Any]:
    def directory(name: str) -> Callable[[], str]:
        return lambda: str(folders.base / name)

    def get_full_path_or_raise(kind: str, name: str) -> str:
        path = folders.full_path(kind, name)
        if path is None:
            raise FileNotFoundError(f"no file {name!r} in folder {kind!r}")
        return path

    def add_model_folder_path(kind: str, folder: str, is_default: bool = False) -> None:
        folders.add(kind, folder, first=is_default)

    def get_system_user_directory(name: str = "system") -> str:
        if not name or name.startswith("_") or not Path(name).name == name:
            raise ValueError(f"not a system user's name: {name!r}")
        return str(folders.base / "user" / f"__{name}")

    return {
        "base_path": str(folders.base),
        "models_dir": str(folders.models),
        "user_directory": str(folders.base / "user"),
        "output_directory": str(folders.base / "output"),
        "input_directory": str(folders.base / "input"),
        "temp_directory": str(folders.base / "temp"),
        "supported_pt_extensions": set(MODEL_SUFFIXES),
        "folder_names_and_paths": folders.names_and_paths,
        "get_folder_paths": folders.paths,
        "get_filename_list": folders.names,
        "get_full_path": folders.full_path,
        "get_full_path_or_raise": get_full_path_or_raise,
        "add_model_folder_path": add_model_folder_path,
        "get_user_directory": directory("user"),
        "get_system_user_directory": get_system_user_directory,
        "get_output_directory": directory("output"),
        "get_input_directory": directory("input"),
        "get_temp_directory": directory("temp"),
    }
