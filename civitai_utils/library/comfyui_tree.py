"""Which folders a tree of models has for each of ComfyUI's names, read without ComfyUI.

Three trees are recognised: a ComfyUI install (its folder, or the portable archive's), a models folder laid out as
ComfyUI's, and the models of an A1111, Forge or SwarmUI. What is none of these is never guessed: a download would build
a new tree beside the user's own.

Sources: ComfyUI's ``folder_paths`` and ``main.py`` (0.3.64 to 0.33), its ``extra_model_paths.yaml.example``, and the
folder settings of Forge and SwarmUI.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import ModelsFolderMissing, ModelsFolderUnclear
from .extra_paths import EXTRA_PATHS_FILE, FolderTable, add_extra_paths, load_extra_paths

# ComfyUI's name -> its folders below models/, in ComfyUI's order: the first takes new files.
_COMFYUI: dict[str, tuple[str, ...]] = {
    **{
        name: (name,)
        for name in (
            "checkpoints loras vae clip_vision style_models embeddings vae_approx gligen upscale_models "
            "latent_upscale_models hypernetworks photomaker model_patches audio_encoders diffusers classifiers "
            "background_removal frame_interpolation geometry_estimation optical_flow detection"
        ).split()
    },
    "text_encoders": ("text_encoders", "clip"),
    "diffusion_models": ("unet", "diffusion_models"),
    "controlnet": ("controlnet", "t2i_adapter"),
    # Of other packs: AnimateDiff-Evolved and Impact Subpack register these.
    "animatediff_models": ("animatediff_models",),
    "ultralytics_bbox": ("ultralytics/bbox",),
}
# Where ComfyUI's own nodes save models: it lists these too.
_SAVED: dict[str, str] = {
    "checkpoints": "checkpoints",
    "text_encoders": "clip",
    "vae": "vae",
    "diffusion_models": "diffusion_models",
    "loras": "loras",
}

# The same names in an A1111, Forge or SwarmUI: the first is made where none is there yet ...
_WEB_UI: dict[str, tuple[str, ...]] = {
    "checkpoints": ("Stable-diffusion", "StableDiffusion", "checkpoints"),
    "loras": ("Lora", "LyCORIS", "loras"),
    "vae": ("VAE",),
    "upscale_models": ("ESRGAN", "RealESRGAN", "SwinIR", "DAT", "upscale_models"),
    "hypernetworks": ("hypernetworks", "Hypernetwork"),
    "controlnet": ("ControlNet", "../extensions/sd-webui-controlnet/models"),
}
# ... and of these none is: not all of those programs know them.
_WEB_UI_IF_THERE: dict[str, tuple[str, ...]] = {
    "diffusion_models": ("diffusion_models", "DiffusionModels", "unet", "Stable-diffusion", "StableDiffusion"),
    "text_encoders": ("text_encoder", "text_encoders", "TextEncoders", "clip"),
    "clip_vision": ("clip_vision", "ClipVision"),
    "ultralytics_bbox": ("adetailer",),
}
_WEB_UI_SIGNS = frozenset({"stable-diffusion", "stablediffusion"})
_WEB_UI_FILES = ("webui.py", "launch.py", "webui.sh", "webui.bat")

_COMFYUI_SIGNS = frozenset(folder.partition("/")[0] for folders in _COMFYUI.values() for folder in folders)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """One tree of models; ``notes`` say what was recognised where it is not just what the user named."""

    table: FolderTable
    notes: tuple[str, ...] = ()


def recognise(given: Path) -> Tree:
    """The tree a user means by a folder of models; raises ``ModelsFolderMissing`` and ``ModelsFolderUnclear``."""
    folder = _existing(given)
    install = install_at(folder)
    if install is not None:
        return _install_tree(install, (), notes=[f"{install} is a ComfyUI: its model folders are used."])
    web_ui = _web_ui_at(folder)
    if web_ui is not None:
        note = f"{folder} is laid out as an A1111, Forge or SwarmUI: the folders it has are used."
        return Tree(table=_web_ui_table(web_ui), notes=(note,))
    if _is_tree(folder.parent) and (folder.name.lower() in _COMFYUI_SIGNS or not _names(folder) & _COMFYUI_SIGNS):
        raise ModelsFolderUnclear(f"{folder} lies inside a models folder: {folder.parent} is the one to give.")
    if _names(folder) & _COMFYUI_SIGNS or _is_empty(folder):
        beside = folder.parent / EXTRA_PATHS_FILE
        unread = f"{beside} names more folders: --comfyui {folder.parent} takes them too."
        return Tree(table=comfyui_table(folder), notes=(unread,) if beside.is_file() else ())
    raise ModelsFolderUnclear(f"{folder} is not empty, and has none of the folders that hold models.")


def recognise_install(given: Path, extra_files: Sequence[Path] = ()) -> Tree:
    """The tree of a ComfyUI install, with the folders its ``extra_model_paths.yaml`` and other such files name.

    Raises ``ModelsFolderMissing``, ``ModelsFolderUnclear`` and ``ExtraPathsUnreadable``.
    """
    folder = _existing(given)
    install = install_at(folder)
    if install is None and folder.name.lower() == "models":
        install = install_at(folder.parent)
    if install is None and _web_ui_at(folder) is not None:
        raise ModelsFolderUnclear(f"{folder} is an A1111, Forge or SwarmUI: give it with --models.")
    if install is None:
        raise ModelsFolderUnclear(f"{folder} is no ComfyUI: there is no models folder of ComfyUI's in it.")
    notes = [] if install == folder else [f"{install} is the ComfyUI that is meant."]
    return _install_tree(install, extra_files, notes=notes)


def comfyui_table(models: Path) -> FolderTable:
    """The folders of a models folder laid out as ComfyUI's, second names included, whether or not they exist yet."""
    return {name: _there_first(models / folder for folder in folders) for name, folders in _COMFYUI.items()}


def join_tables(tables: Iterable[FolderTable]) -> FolderTable:
    """All folders of several trees: of each name those of the first tree come first."""
    joined: dict[str, tuple[Path, ...]] = {}
    for table in tables:
        for name, folders in table.items():
            joined[name] = tuple(dict.fromkeys((*joined.get(name, ()), *folders)))
    return joined


def _install_tree(root: Path, extra_files: Sequence[Path], *, notes: list[str]) -> Tree:
    own = root / EXTRA_PATHS_FILE
    table = comfyui_table(_child(root, "models") or root / "models")
    for file in (*([own] if own.is_file() else []), *extra_files):
        table = add_extra_paths(table, load_extra_paths(file))
        notes.append(f"The folders of {file} are used too.")
    saved = {name: (root / "output" / folder,) for name, folder in _SAVED.items()}
    return Tree(table=join_tables((table, saved)), notes=tuple(notes))


def install_at(folder: Path) -> Path | None:
    """The ComfyUI in this folder: it itself, or the one inside the portable archive's."""
    for root in (folder, folder / "ComfyUI"):
        models = _child(root, "models")
        names = _names(models) if models is not None else frozenset()
        has_source = (root / "folder_paths.py").is_file()
        if models is not None and (has_source or (names & _COMFYUI_SIGNS and not names & _WEB_UI_SIGNS)):
            return root
    return None


def _web_ui_at(folder: Path) -> Path | None:
    """The models folder of an A1111, Forge or SwarmUI: this one, or the one in it."""
    for models in (folder, _child(folder, "models")):
        if models is not None and _names(models) & _WEB_UI_SIGNS:
            return models
    return None


def _web_ui_table(models: Path) -> FolderTable:
    table = {}
    for name, folders in (_WEB_UI | _WEB_UI_IF_THERE).items():
        found = tuple(path for folder in folders if (path := _find(models, folder)) is not None)
        if found or name in _WEB_UI:
            table[name] = tuple(dict.fromkeys(found)) or (models / folders[0],)
    # A1111 keeps them beside its models, the others among them.
    root = models.parent
    beside, among = _find(root, "embeddings"), _find(models, "embeddings")
    if beside is None and any((root / file).is_file() for file in _WEB_UI_FILES):
        beside = root / "embeddings"
    table["embeddings"] = tuple(path for path in (beside, among) if path is not None) or (models / "embeddings",)
    return table


def _there_first(folders: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(sorted(folders, key=lambda folder: not folder.is_dir()))


def _is_tree(folder: Path) -> bool:
    names = _names(folder)
    return bool(names & (_WEB_UI_SIGNS | {"checkpoints"})) or len(names & _COMFYUI_SIGNS) > 1


def _existing(given: Path) -> Path:
    # Not resolve(): it follows links, and what is then told would name places the user does not know.
    folder = Path(os.path.abspath(given))  # noqa: PTH100
    if not folder.is_dir():
        raise ModelsFolderMissing(f"There is no folder {folder}.", field="models")
    return folder


def _find(folder: Path, relative: str) -> Path | None:
    """A folder below another, whatever the case of its names: those trees move between systems."""
    found: Path | None = folder
    for part in relative.split("/"):
        if found is not None:
            found = found.parent if part == ".." else _child(found, part)
    return found


def _child(folder: Path, name: str) -> Path | None:
    entries = _entries(folder)
    return entries.get(name) or next((path for path in entries.values() if path.name.lower() == name.lower()), None)


def _names(folder: Path) -> frozenset[str]:
    return frozenset(name.lower() for name in _entries(folder))


def _entries(folder: Path) -> Mapping[str, Path]:
    """The folders in a folder, none where it cannot be read. No file is asked for what the listing itself tells."""
    try:
        with os.scandir(folder) as listing:
            return {entry.name: folder / entry.name for entry in sorted(listing, key=_name) if entry.is_dir()}
    except OSError:
        return {}


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _is_empty(folder: Path) -> bool:
    try:
        return all(path.name.startswith(".") for path in folder.iterdir())
    except OSError as error:
        raise ModelsFolderMissing(f"{folder} cannot be read ({error.strerror}).", field="models") from None
