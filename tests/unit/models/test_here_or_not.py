"""Which files count as here: proven ones whatever size the site tells, whole ones, and others of the version."""

from __future__ import annotations

import hashlib
import json
import os
import struct
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind, kind_of_file
from civitai_remake.civitai_utils.library.hash_book import HashBook
from civitai_remake.civitai_utils.library.model_hashes import FileHashes
from civitai_remake.civitai_utils.library.model_library import ModelLibrary, PlainFolders
from civitai_remake.civitai_utils.model_files import ModelFile, Present, Resolved, Unavailable, Unresolved, Wanted
from civitai_remake.civitai_utils.values import ResourceMention
from civitai_remake.pipeline.files import plan_files
from civitai_remake.pipeline.models.choose_file import choose_file
from civitai_remake.pipeline.models.plan_file import plan_file


def whole(seed: bytes = b"x", content: int = 199_000) -> bytes:
    header = json.dumps({"w": {"dtype": "U8", "shape": [content], "data_offsets": [0, content]}}).encode()
    return struct.pack("<Q", len(header)) + header + (seed * content)[:content]


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest().upper()


MINE = whole()
LENGTH = len(MINE)


def put(root: Path, place: str, content: bytes = MINE) -> Path:
    path = root / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (1_600_000_000, 1_600_000_000))
    return path


def model(
    name: str = "rainy.safetensors",
    size_kb: float | None = LENGTH / 1024,
    *,
    promised: bool = True,
    kind: ModelKind = ModelKind.LORA,
    others: tuple[ModelFile, ...] = (),
) -> Resolved:
    digest = sha(MINE) if promised else None
    file = ModelFile(
        version_id=5, file_id=1, name=name, kind=kind, size_kb=size_kb, sha256=digest,
        hashes={"SHA256": digest} if digest else {}, others=others, variant="fp16",
    )  # fmt: skip
    return Resolved(mention=ResourceMention(kind=kind), file=file, found_by="version id")


def library(root: Path) -> ModelLibrary:
    return ModelLibrary(PlainFolders(root))


# Case s2-05 of the field, and its kind: the site prints 195 KiB for 194.9.
@pytest.mark.parametrize("size_kb", [round(LENGTH / 1024), round(LENGTH / 1024, 2), LENGTH / 1024 + 7000, None])
def test_a_proven_hash_outranks_any_length_the_site_tells(tmp_path: Path, size_kb: float | None) -> None:
    path = put(tmp_path, "loras/rainy.safetensors")
    here = library(tmp_path)
    here.note_hashes(path, FileHashes(sha256=sha(MINE)))
    (plan,) = plan_files([model(size_kb=size_kb)], here.snapshot())
    assert isinstance(plan, Present)
    assert plan.path == path


@pytest.mark.parametrize("size_kb", [round(LENGTH / 1024), round(LENGTH / 1024, 2)])
def test_a_rounded_length_proves_nothing_where_a_hash_can(tmp_path: Path, size_kb: float) -> None:
    put(tmp_path, "loras/rainy.safetensors", whole(b"y"))
    (plan,) = plan_files([model(size_kb=size_kb)], library(tmp_path))
    assert isinstance(plan, Wanted)
    assert plan.checking, "it is read, and counts when it is the one"
    (by_length,) = plan_files([model(size_kb=size_kb, promised=False)], library(tmp_path))
    assert isinstance(by_length, Present), "where nothing could prove it, its name and length are all there is"


def test_an_exact_length_is_no_reason_to_read_its_neighbours(tmp_path: Path) -> None:
    put(tmp_path, "loras/other.safetensors", whole(content=199_040))
    (plan,) = plan_files([model()], library(tmp_path))
    assert isinstance(plan, Wanted)
    assert not plan.checking


# Case s2-11 and its kind: what other tools leave under the right name.
LEFTOVERS = {
    "empty": b"",
    "cut": MINE[: LENGTH // 2],
    "longer": MINE + b"!",
    "zeros": bytes(LENGTH),
    "a page": b"<html>" + b" " * (LENGTH - 6),
}


@pytest.mark.parametrize("content", LEFTOVERS.values(), ids=LEFTOVERS)
@pytest.mark.parametrize("says_size", [True, False])
def test_a_leftover_is_not_here(tmp_path: Path, content: bytes, says_size: bool) -> None:
    put(tmp_path, "loras/rainy.safetensors", content)
    plan = plan_file(
        model(size_kb=len(content) / 1024 if says_size and content else None, promised=False), library(tmp_path)
    )
    assert isinstance(plan, Wanted)
    lost = Unresolved(mention=ResourceMention(kind=ModelKind.LORA, name="rainy"), code="not_on_site", reason="")
    assert isinstance(plan_file(lost, library(tmp_path)), Unavailable)


@pytest.mark.parametrize("suffix", ["ckpt", "pt", "pth", "bin"])
def test_zeros_are_found_out_in_every_format(tmp_path: Path, suffix: str) -> None:
    put(tmp_path, f"checkpoints/m.{suffix}", bytes(5000))
    put(tmp_path, f"vae/m.{suffix}", b"PK\x03\x04" + bytes(5000))
    zeros = plan_file(model(f"m.{suffix}", None, promised=False, kind=ModelKind.CHECKPOINT), library(tmp_path))
    assert isinstance(zeros, Wanted)
    assert isinstance(
        plan_file(model(f"m.{suffix}", None, promised=False, kind=ModelKind.VAE), library(tmp_path)), Present
    )


@pytest.mark.parametrize("mark", [".aria2", ".part", ".crdownload"])
def test_a_file_that_is_still_coming_is_not_here_until_it_is_proven(tmp_path: Path, mark: str) -> None:
    path = put(tmp_path, "loras/rainy.safetensors")
    put(tmp_path, f"loras/rainy.safetensors{mark}", b"")
    here = library(tmp_path)
    assert isinstance(plan_file(model(promised=False), here), Wanted)
    here.note_hashes(path, FileHashes(sha256=sha(MINE)))
    assert isinstance(plan_file(model(), here), Present)


def test_a_look_is_remembered_until_the_file_changes(tmp_path: Path) -> None:
    path = put(tmp_path, "loras/rainy.safetensors", bytes(LENGTH))
    book = tmp_path / "book.sqlite3"
    first = ModelLibrary(PlainFolders(tmp_path), HashBook(book))
    assert isinstance(plan_file(model(promised=False), first), Wanted)
    first.book.close()
    # The same length and time with other bytes: only the memory can still call it zeros.
    path.write_bytes(MINE)
    os.utime(path, (1_600_000_000, 1_600_000_000))
    later = ModelLibrary(PlainFolders(tmp_path), HashBook(book))
    assert isinstance(plan_file(model(promised=False), later), Wanted)
    os.utime(path, (1_600_000_001, 1_600_000_001))
    assert isinstance(plan_file(model(promised=False), later), Present)
    later.book.close()


OTHER = whole(b"z", 398_000)
FP32 = ModelFile(
    version_id=5, file_id=2, name="rainy_fp32.safetensors", kind=ModelKind.LORA, size_kb=len(OTHER) / 1024,
    sha256=sha(OTHER), hashes={"SHA256": sha(OTHER)}, variant="full fp32",
)  # fmt: skip


def test_another_file_of_the_version_is_used_and_named(tmp_path: Path) -> None:
    path = put(tmp_path, "loras/rainy_fp32.safetensors", OTHER)
    plan = plan_file(model(others=(FP32,)), library(tmp_path))
    assert isinstance(plan, Present)
    assert (plan.path, plan.other, plan.resolution.key) == (path, FP32, "5:1")
    asked = plan_file(model(others=(FP32,)), library(tmp_path), takes_others=False)
    assert isinstance(asked, Wanted), "who asks for the very file gets it"
    put(tmp_path, "loras/rainy.safetensors")
    exact = plan_file(model(others=(FP32,)), library(tmp_path))
    assert isinstance(exact, Present)
    assert exact.other is None


def test_a_renamed_other_file_is_used_where_its_hash_is_known(tmp_path: Path) -> None:
    path = put(tmp_path, "loras/mine.safetensors", OTHER)
    here = library(tmp_path)
    here.note_hashes(path, FileHashes(sha256=sha(OTHER)))
    plan = plan_file(model(others=(FP32,)), here)
    assert isinstance(plan, Present)
    assert plan.other is FP32


def listed(file_id: int, name: str, file_type: str = "Model", **metadata: str) -> dict[str, object]:
    return {"id": file_id, "name": name, "type": file_type, "sizeKB": 1.5, "hashes": {}, "metadata": metadata}


def test_the_others_of_a_version_are_weights_that_the_same_loader_reads() -> None:
    version = {
        "id": 5,
        "model": {"type": "Checkpoint"},
        "files": [
            listed(1, "a.safetensors", format="SafeTensor", size="pruned", fp="fp16"),
            listed(2, "b.safetensors", format="SafeTensor", size="full", fp="fp32"),
            listed(3, "c.safetensors", "Pruned Model", format="SafeTensor", fp="nvfp4"),
            listed(4, "d.gguf", format="GGUF", quantType="Q4_K_M"),
            listed(5, "e.vae.safetensors", "VAE"),
            listed(6, "f.zip", format="Diffusers"),
        ],
    }
    chosen = choose_file(version, ResourceMention(kind=ModelKind.CHECKPOINT))
    assert chosen is not None
    assert (chosen.name, chosen.variant) == ("a.safetensors", "pruned fp16")
    assert [(one.name, one.variant) for one in chosen.others] == [
        ("b.safetensors", "full fp32"),
        ("c.safetensors", "nvfp4"),
    ]


# Case s2-15: a list of ComfyUI's own has no .gguf.
@pytest.mark.parametrize("file_type", ["Model", "Diffusion Model", "UNet"])
def test_a_gguf_of_a_checkpoint_is_a_diffusion_model_and_counts_where_it_lies(tmp_path: Path, file_type: str) -> None:
    kind = kind_of_file("Checkpoint", file_type, "flux-Q4.gguf")
    assert kind is ModelKind.DIFFUSION_MODEL
    wanted = plan_file(model("flux-Q4.gguf", None, promised=False, kind=kind), library(tmp_path))
    assert isinstance(wanted, Wanted), "the name is not refused"
    path = put(tmp_path, "diffusion_models/gg/flux-Q4.gguf", b"GGUF\x03" + bytes(300))
    plan = plan_file(model("flux-Q4.gguf", None, promised=False, kind=kind), library(tmp_path))
    assert isinstance(plan, Present)
    assert (plan.path, plan.listed_name) == (path, str(Path("gg/flux-Q4.gguf")))


# Case s2-23: ComfyUI itself lists all/all/.../zz.safetensors first.
def test_the_shortest_of_many_names_of_one_file_is_used(tmp_path: Path) -> None:
    path = put(tmp_path, "loras/zz.safetensors")
    try:
        (tmp_path / "loras/all").symlink_to(tmp_path / "loras", target_is_directory=True)
        (tmp_path / "loras/aa.safetensors").symlink_to(path)
        (tmp_path / "loras/deep").mkdir()
        (tmp_path / "loras/deep/a.safetensors").symlink_to(path)
    except OSError as error:
        pytest.skip(f"links cannot be made here: {error}")
    here = library(tmp_path)
    assert len(here.files_of_size(ModelKind.LORA, LENGTH, 0)) == 1, "it is read once"
    here.note_hashes(path, FileHashes(sha256=sha(MINE)))
    known_by_hash = Unresolved(
        mention=ResourceMention(kind=ModelKind.LORA, hashes=(sha(MINE)[:10],)), code="not_on_site", reason=""
    )
    plan = plan_file(known_by_hash, here)
    assert isinstance(plan, Present)
    assert plan.listed_name in {"zz.safetensors", "aa.safetensors"}


def test_a_new_file_gets_a_name_that_no_other_folder_of_the_kind_has(tmp_path: Path) -> None:
    class TwoRoots(PlainFolders):
        def folders(self, name: str) -> list[Path]:
            return [tmp_path / "first" / name, tmp_path / "second" / name]

        def listed(self, name: str) -> list[str]:
            below = [path.relative_to(root) for root in self.folders(name) for path in root.rglob("*.safetensors")]
            return sorted({str(path) for path in below})

    put(tmp_path, "second/loras/Rainy.safetensors", whole(b"other"[:1], 100))
    plan = plan_file(model(), ModelLibrary(TwoRoots(tmp_path)))
    assert isinstance(plan, Wanted)
    assert (plan.folder, plan.file_name) == (tmp_path / "first" / "loras", "rainy-5.safetensors")
