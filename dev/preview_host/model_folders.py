"""The folders in which ComfyUI looks for models, and what lies in them."""

import os
from collections.abc import Iterable
from pathlib import Path

MODEL_SUFFIXES = frozenset({".ckpt", ".pt", ".pt2", ".bin", ".pth", ".safetensors", ".pkl", ".sft"})
"""What ComfyUI lists, whatever the case of the letters."""

# Kind of model -> its folders under models/, the first being the one new files go to.
FOLDERS: dict[str, tuple[str, ...]] = {
    "checkpoints": ("checkpoints",),
    "configs": ("configs",),
    "loras": ("loras",),
    "vae": ("vae",),
    "text_encoders": ("text_encoders", "clip"),
    "diffusion_models": ("unet", "diffusion_models"),
    "clip_vision": ("clip_vision",),
    "style_models": ("style_models",),
    "embeddings": ("embeddings",),
    "diffusers": ("diffusers",),
    "vae_approx": ("vae_approx",),
    "controlnet": ("controlnet", "t2i_adapter"),
    "gligen": ("gligen",),
    "upscale_models": ("upscale_models",),
    "latent_upscale_models": ("latent_upscale_models",),
    "custom_nodes": ("../custom_nodes",),
    "hypernetworks": ("hypernetworks",),
    "photomaker": ("photomaker",),
    "classifiers": ("classifiers",),
    "model_patches": ("model_patches",),
    "audio_encoders": ("audio_encoders",),
}
# The host writes models of its own here, and reads them back as the last choice.
WRITTEN_BY_HOST = {
    "checkpoints": "checkpoints",
    "text_encoders": "clip",
    "vae": "vae",
    "diffusion_models": "diffusion_models",
    "loras": "loras",
}
OLD_NAMES = {"unet": "diffusion_models", "clip": "text_encoders"}
# Kinds that list every file, or files that are no models.
OTHER_SUFFIXES: dict[str, frozenset[str]] = {
    "configs": frozenset({".yaml"}),
    "custom_nodes": frozenset(),
    "classifiers": frozenset({""}),
    "diffusers": frozenset({"folder"}),
}


class ModelFolders:
    """The folders of one ComfyUI tree under `base`; `extra` is one more root, as extra_model_paths.yaml would give."""

    def __init__(self, base: Path, extra: Path | None = None) -> None:
        self.base = base.absolute()
        self.models = self.base / "models"
        self.names_and_paths: dict[str, tuple[list[str], set[str]]] = {}
        for kind, folders in FOLDERS.items():
            paths = [os.path.normpath(self.models / folder) for folder in folders]
            if kind in WRITTEN_BY_HOST:
                paths.append(str(self.base / "output" / WRITTEN_BY_HOST[kind]))
            if extra is not None and kind != "custom_nodes":
                paths.append(str(extra.absolute() / kind))
            self.names_and_paths[kind] = (paths, set(OTHER_SUFFIXES.get(kind, MODEL_SUFFIXES)))

    def make(self) -> None:
        """Create every folder a fresh ComfyUI brings."""
        for paths, _ in self.names_and_paths.values():
            Path(paths[0]).mkdir(parents=True, exist_ok=True)
        for name in ("input", "output", "temp", "user/default/workflows"):
            (self.base / name).mkdir(parents=True, exist_ok=True)

    def paths(self, kind: str) -> list[str]:
        """The folders of a kind; KeyError for a kind ComfyUI does not know."""
        return list(self.names_and_paths[OLD_NAMES.get(kind, kind)][0])

    def add(self, kind: str, folder: str, *, first: bool = False) -> None:
        """Look in one more folder, and look there first if so wished."""
        name = OLD_NAMES.get(kind, kind)
        paths, _ = self.names_and_paths.setdefault(name, ([], set()))
        if folder in paths:
            paths.remove(folder)
        paths.insert(0 if first else len(paths), folder)

    def names(self, kind: str) -> list[str]:
        """The files of a kind as ComfyUI lists them: relative to their folder, with sub-folders, sorted, each once."""
        suffixes = self.names_and_paths[OLD_NAMES.get(kind, kind)][1]
        found = {name for folder in self.paths(kind) for name in _files_below(Path(folder), suffixes)}
        return sorted(found)

    def full_path(self, kind: str, name: str) -> str | None:
        """Where a listed file is; None if there is none of that name, or the name leads out of the folder."""
        if OLD_NAMES.get(kind, kind) not in self.names_and_paths:
            return None
        relative = os.path.relpath(Path("/") / name, "/")
        for folder in self.paths(kind):
            candidate = Path(folder) / relative
            if candidate.is_file():
                return str(candidate)
        return None

    def input_images(self) -> list[str]:
        """The images LoadImage offers."""
        folder = self.base / "input"
        return sorted(entry.name for entry in folder.iterdir() if entry.is_file()) if folder.is_dir() else []


def _files_below(folder: Path, suffixes: Iterable[str]) -> Iterable[str]:
    wanted = set(suffixes)
    for where, _, files in os.walk(folder, followlinks=True):
        for file in files:
            path = Path(where) / file
            if not wanted or path.suffix.lower() in wanted:
                yield os.path.relpath(path, folder)
