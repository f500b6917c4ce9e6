"""A file goes, and is found, where its own header says it belongs: over real folders."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.errors import FileMisplaced
from civitai_remake.civitai_utils.file_said import FileSaid, Quantisation
from civitai_remake.civitai_utils.kinds import ModelForm, ModelKind
from civitai_remake.civitai_utils.library.hash_book import HashBook
from civitai_remake.civitai_utils.library.model_library import ModelLibrary, PlainFolders
from civitai_remake.civitai_utils.model_files import (
    FilePlan,
    ModelFile,
    Present,
    Resolved,
    Unavailable,
    Unresolved,
    Wanted,
)
from civitai_remake.civitai_utils.values import ResourceMention
from civitai_remake.pipeline.models.plan_file import plan_file
from civitai_remake.pipeline.models.right_folder import is_reached, right_kind
from civitai_remake.pipeline.recognise.recognise_file import recognise

CHECKPOINT, BARE, VAE = ModelKind.CHECKPOINT, ModelKind.DIFFUSION_MODEL, ModelKind.VAE
FLUX = ("double_blocks.0.img_attn.norm.key_norm.scale", "guidance_in.in_layer.weight")
SIDES = {"img_in.weight": [3072, 64]}
WHOLE = [f"model.diffusion_model.{name}" for name in ("a", "b", "c", "d", "e", "f", *FLUX, "img_in.weight")]


def write(path: Path, names: list[str], sides: dict[str, list[int]]) -> Path:
    """A safetensors file with these tensors, none of which takes any room: an empty one is a whole one."""
    header = {name: {"dtype": "F16", "shape": sides.get(name, [0]), "data_offsets": [0, 0]} for name in names}
    text = json.dumps(header).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(struct.pack("<Q", len(text)) + text)
    return path


def bare(path: Path) -> Path:
    return write(path, [*FLUX, "img_in.weight"], SIDES)


def whole(path: Path) -> Path:
    sides = {f"model.diffusion_model.{name}": side for name, side in SIDES.items()}
    return write(path, [*WHOLE, "text_encoders.clip_l.x", "vae.x"], sides)


def vae(path: Path) -> Path:
    return write(path, ["decoder.conv_in.weight"], {"decoder.conv_in.weight": [512, 16, 3, 3]})


def diffusers(path: Path) -> Path:
    return write(
        path, ["single_transformer_blocks.0.attn.to_q.weight", "x_embedder.weight"], {"x_embedder.weight": [3072, 64]}
    )


def library(models: Path) -> ModelLibrary:
    return ModelLibrary(PlainFolders(models), recognise=recognise)


def plan(models: Path, file: Path, kind: ModelKind = CHECKPOINT, said: FileSaid | None = None) -> FilePlan:
    size = file.stat().st_size if file.exists() else 4096
    promised = ModelFile(version_id=5, file_id=1, name=file.name, kind=kind, size_kb=size / 1024)
    resolution = Resolved(mention=ResourceMention(kind=kind), file=promised, found_by="hash")
    return plan_file(resolution, library(models), said=said)


def test_a_checkpoint_that_is_bare_comes_into_the_folder_of_bare_models(tmp_path: Path) -> None:
    said = FileSaid(kind=BARE, form=ModelForm.DIFFUSION_MODEL, model="Flux.1 dev", families=("Flux.1",))
    (tmp_path / "diffusion_models").mkdir()
    wanted = plan(tmp_path, tmp_path / "flux.safetensors", said=said)
    assert isinstance(wanted, Wanted)
    assert (wanted.folder, wanted.said, wanted.resolution.kind) == (tmp_path / "diffusion_models", said, BARE)
    unread = plan(tmp_path, tmp_path / "flux.safetensors")
    assert isinstance(unread, Wanted)
    assert unread.folder == tmp_path / "checkpoints"


@pytest.mark.parametrize("label", [CHECKPOINT, BARE, ModelKind.TEXT_ENCODER, VAE])
def test_a_file_that_lies_right_is_here_whatever_its_label(tmp_path: Path, label: ModelKind) -> None:
    path = bare(tmp_path / "diffusion_models" / "flux.safetensors")
    found = plan(tmp_path, path, label)
    assert isinstance(found, Present)
    assert (found.kind, found.misplaced) == (BARE, None)
    assert found.said is not None
    assert found.said.model == "Flux.1 dev"


def test_what_a_loader_reaches_in_the_wrong_folder_is_here_and_told(tmp_path: Path) -> None:
    path = bare(tmp_path / "checkpoints" / "flux.safetensors")
    found = plan(tmp_path, path)
    assert isinstance(found, Present)
    assert (found.kind, found.path) == (CHECKPOINT, path)
    assert found.misplaced is not None
    assert (found.misplaced.lies, found.misplaced.belongs) == (CHECKPOINT, BARE)
    other = whole(tmp_path / "diffusion_models" / "all.safetensors")
    found = plan(tmp_path, other)
    assert isinstance(found, Present)
    assert found.misplaced is not None
    assert (found.kind, found.misplaced.belongs) == (BARE, CHECKPOINT)


@pytest.mark.parametrize("make", [vae, diffusers])
def test_what_no_loader_reaches_is_told_and_not_fetched_again(tmp_path: Path, make: object) -> None:
    path = make(tmp_path / "checkpoints" / "x.safetensors")  # type: ignore[operator]
    lost = plan(tmp_path, path)
    assert isinstance(lost, Unavailable)
    assert (lost.code, lost.misplaced is not None) == (FileMisplaced.code, True)
    assert str(tmp_path / "checkpoints") in lost.reason


def test_of_two_the_one_that_lies_right_is_used(tmp_path: Path) -> None:
    bare(tmp_path / "checkpoints" / "flux.safetensors")
    right = bare(tmp_path / "diffusion_models" / "deep" / "flux.safetensors")
    found = plan(tmp_path, right)
    assert isinstance(found, Present)
    assert (found.path, found.misplaced) == (right, None)


def test_a_stranger_of_the_same_name_in_another_folder_is_not_the_model(tmp_path: Path) -> None:
    path = bare(tmp_path / "diffusion_models" / "flux.safetensors")
    promised = ModelFile(version_id=5, file_id=1, name=path.name, kind=CHECKPOINT, size_kb=500)
    resolution = Resolved(mention=ResourceMention(kind=CHECKPOINT), file=promised, found_by="hash")
    assert isinstance(plan_file(resolution, library(tmp_path)), Wanted)
    # Without a promised length a name is not enough there.
    unknown = Resolved(
        mention=resolution.mention,
        file=ModelFile(version_id=5, file_id=1, name=path.name, kind=CHECKPOINT),
        found_by="hash",
    )
    assert isinstance(plan_file(unknown, library(tmp_path)), Wanted)
    write(tmp_path / "vae" / "odd.safetensors", ["a"], {})
    assert isinstance(plan(tmp_path, tmp_path / "vae" / "odd.safetensors"), Wanted)


def test_a_model_that_the_site_does_not_know_is_found_among_the_bare_ones(tmp_path: Path) -> None:
    bare(tmp_path / "diffusion_models" / "flux1-dev.safetensors")
    vae(tmp_path / "diffusion_models" / "other.safetensors")

    def lost(name: str) -> FilePlan:
        mention = ResourceMention(kind=CHECKPOINT, name=name)
        return plan_file(Unresolved(mention=mention, code="not_on_site", reason=""), library(tmp_path))

    assert isinstance(lost("flux1-dev"), Present)
    assert isinstance(lost("other"), Unavailable)


def test_a_second_look_reads_nothing(tmp_path: Path) -> None:
    path = bare(tmp_path / "models" / "checkpoints" / "flux.safetensors")
    read = []

    def counting(header: object) -> FileSaid:
        read.append(header)
        return recognise(header)  # type: ignore[arg-type]

    book = HashBook(tmp_path / "book.sqlite3")
    first = ModelLibrary(PlainFolders(tmp_path / "models"), book, recognise=counting)
    said = first.said_of(path)
    assert first.said_of(path) is said
    book.close()
    kept = HashBook(tmp_path / "book.sqlite3")
    assert ModelLibrary(PlainFolders(tmp_path / "models"), kept, recognise=counting).said_of(path) == said
    kept.close()
    assert len(read) == 1
    whole(path)
    again = ModelLibrary(PlainFolders(tmp_path / "models"), recognise=counting).said_of(path)
    assert again is not None
    assert again.kind is CHECKPOINT


@pytest.mark.parametrize(
    ("label", "kind", "expected"),
    [
        (CHECKPOINT, BARE, BARE), (CHECKPOINT, VAE, VAE), (VAE, CHECKPOINT, CHECKPOINT), (CHECKPOINT, None, CHECKPOINT),
        (CHECKPOINT, ModelKind.LORA, ModelKind.LORA), (ModelKind.LORA, CHECKPOINT, ModelKind.LORA),
    ],
)  # fmt: skip
def test_the_label_counts_where_the_header_is_silent_and_for_add_ons(
    label: ModelKind, kind: ModelKind | None, expected: ModelKind
) -> None:
    assert right_kind(label, FileSaid(kind=kind)) is expected
    assert right_kind(label, None) is label


@pytest.mark.parametrize(
    ("lies", "said", "expected"),
    [
        (CHECKPOINT, FileSaid(kind=BARE, form=ModelForm.DIFFUSION_MODEL), True),
        (CHECKPOINT, FileSaid(kind=BARE, form=ModelForm.DIFFUSION_MODEL, diffusers_names=True), False),
        (CHECKPOINT, FileSaid(kind=BARE, form=ModelForm.DIFFUSION_MODEL, quantisation=Quantisation.GGUF), False),
        (BARE, FileSaid(kind=CHECKPOINT, form=ModelForm.ALL_IN_ONE), True),
        (BARE, FileSaid(kind=BARE, quantisation=Quantisation.GGUF), True),
        (CHECKPOINT, FileSaid(kind=VAE), False),
        (VAE, FileSaid(kind=CHECKPOINT), False),
    ],
)
def test_which_loader_reaches_what(lies: ModelKind, said: FileSaid, expected: bool) -> None:
    assert is_reached(lies, said) is expected
